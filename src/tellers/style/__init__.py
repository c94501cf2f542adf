"""House style, both directions: how the desk writes, and reads, numbers, dates and names."""
