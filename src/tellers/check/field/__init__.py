"""The field of a contest: who of it lost a deposit, and how many, in whatever words."""
