"""Careers: what a text tells of one person over the years, and what the record knows of it."""
