"""Orders of seats, put together from their parts: of what, from which end, whose, over what."""
