"""Facts looked for over the whole record: the contests of a scope, and those that hold a figure."""
