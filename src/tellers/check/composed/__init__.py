"""Claims put together from their parts: whose, of what, which way, where and when, in any order."""
