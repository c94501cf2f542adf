"""Orders in whatever words: who was first, last, next, or passed by nobody."""
