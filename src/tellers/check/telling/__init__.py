"""What a text tells, as things that another text may tell again: figures, names, dates, quotes."""
