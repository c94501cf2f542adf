"""The poll in the history of its seat: the line, its runs, its best and worst."""
