"""What is true of an election as a whole, so far or in the end."""
