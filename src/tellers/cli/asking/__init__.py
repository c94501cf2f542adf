"""The commands that ask: facts, find, card and rank of the record, compare of two texts."""
