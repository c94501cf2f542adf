"""What a figure that only one result has tells of the names and places beside it."""
