"""What of a result is news: surprise in bits, and what a desk holds to matter, in one table."""
