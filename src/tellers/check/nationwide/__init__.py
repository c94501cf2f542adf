"""Figures of the whole election that no rule read, held against what their clause may ask for."""
