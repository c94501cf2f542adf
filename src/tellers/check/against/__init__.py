"""Two sides of a comparison, each named by whose it is, of what and of when, without a figure."""
