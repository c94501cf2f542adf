"""Official files into record types: one module a publisher's shape."""
