"""How many sit with somebody, or with a party, in this House and in the last."""
