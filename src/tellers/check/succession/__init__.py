"""How many of a seat's elections a party won, and since when it has not done as well there."""
