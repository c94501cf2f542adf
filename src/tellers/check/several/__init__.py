"""Several seats told in a row: whose they are, and by how much each was won."""
