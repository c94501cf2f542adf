"""A party's tally over an area, its votes and its deposits there, read clause by clause."""
