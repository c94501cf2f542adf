"""What a text says, word by word: its sentences, its figures and names, what it is about."""
