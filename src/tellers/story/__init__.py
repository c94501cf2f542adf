"""Facts into prose."""
