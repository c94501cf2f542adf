"""The House as a whole: leaders as their parties, its majority, what changed hands."""
