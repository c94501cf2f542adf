"""How wrong the projection was on past nights. Written by `bench/projection.py`; do not edit.

By election: at which part of the seats declared, how many seats stood in the wrong column, and how
many of the exit poll alone. Each night was left out of what its projection had learnt.
"""

from collections.abc import Mapping

PAST: Mapping[str, tuple[tuple[float, float, float], ...]] = {}
