"""The commands that ask the record: facts, find, card, rank."""
