"""Where a contest stands among others: of the count so far, of an election, of the record."""
