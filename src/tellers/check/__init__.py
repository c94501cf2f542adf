"""Prose into facts: the mirror image of the story."""
