"""Figures that no rule of the grammar read, held against all that they may measure."""
