"""What is told as more, fewer, twice or half of something else: of votes, and of candidates."""
