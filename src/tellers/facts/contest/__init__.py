"""What is true of one contest: its result, what it compares with, its line, its people."""
