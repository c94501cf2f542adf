"""How many of a seat's elections a party won: all of so many, so many of so many, none since."""
