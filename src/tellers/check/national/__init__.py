"""Measures of the whole election: its poll, its House, where parties stand in it."""
