"""The people of the poll: who sat, who was suspended, who came from where."""
