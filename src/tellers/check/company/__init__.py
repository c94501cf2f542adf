"""In what company a winner is: one of so many of a party, and what it brings its tally to."""
