"""What words around a figure make it, and what sentences state without one: tables."""
