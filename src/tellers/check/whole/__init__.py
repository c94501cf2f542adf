"""The whole election: its count as a text sees it, its state, its records."""
