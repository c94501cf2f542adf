"""A seat's past in words that no rule read: years, counts, firsts and places, held against it."""
