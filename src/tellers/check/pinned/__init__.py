"""What a figure that only one result has tells of names beside it; seats that are told in a row."""
