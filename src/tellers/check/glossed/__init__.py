"""Figures that a text tells twice in one breath: in words, and in brackets to the decimal."""
