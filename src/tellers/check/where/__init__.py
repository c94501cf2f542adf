"""Of which nation or region a figure is, and of which contest a verdict may be told."""
