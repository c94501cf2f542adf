"""How patterns are written, so that they are found quickly."""
