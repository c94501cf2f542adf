"""Values into pages."""
