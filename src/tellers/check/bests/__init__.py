"""A party's best and worst in its own seat: a share, votes, a majority, since a year."""
