"""Women among the members: how many were elected, of which party, in which part of the country."""
