"""What is false of a claim whose figure is right: whose it is said to be, and which way it went."""
