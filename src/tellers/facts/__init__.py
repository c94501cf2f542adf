"""What is true of a result, with the sum and the rows behind it."""
