"""What is projected beside a count, as pages tell it: always a range, always an estimate."""
