"""Votes of one poll weighed against each other: told together, by a bound, by how many places."""
