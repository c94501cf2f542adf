"""Of which nation or region a figure is."""
