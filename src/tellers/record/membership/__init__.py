"""Members as a whole: found by name, where they sat, and in what standing they stand."""
