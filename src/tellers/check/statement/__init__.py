"""Statements without a figure, each kind read and held against the record."""
