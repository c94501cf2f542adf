"""What no rule of the grammar placed, and the record alone can tell: counts, and who won."""
