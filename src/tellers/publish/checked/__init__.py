"""Checked: somebody's text held against the record, as it is handed over."""
