"""A sentence said more plainly: in the grammar's words, and once more where it was not read."""
