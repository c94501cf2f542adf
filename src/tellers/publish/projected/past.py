"""How wrong the projection was on past nights. Written by `bench/projection.py`; do not edit.

By election: at which part of the seats declared, how many seats stood in the wrong column, and how
many of the exit poll alone. Each night was left out of what its projection had learnt.
"""

from collections.abc import Mapping

PAST: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "2010": (
        (0.01, 7.1, 14.0), (0.03, 8.9, 14.0), (0.05, 7.7, 14.0), (0.10, 4.9, 14.0), (0.25, 5.7,
        14.0), (0.50, 3.8, 14.0), (0.75, 3.4, 14.0),
    ),
    "2015": (
        (0.01, 11.8, 16.0), (0.03, 9.1, 16.0), (0.05, 13.7, 16.0), (0.10, 13.3, 16.0), (0.25,
        11.0, 16.0), (0.50, 10.4, 16.0), (0.75, 4.1, 16.0),
    ),
    "2017": (
        (0.01, 6.7, 11.0), (0.03, 8.3, 11.0), (0.05, 6.7, 11.0), (0.10, 7.6, 11.0), (0.25, 8.9,
        11.0), (0.50, 6.8, 11.0), (0.75, 6.9, 11.0),
    ),
    "2019": (
        (0.01, 14.6, 15.0), (0.03, 13.8, 15.0), (0.05, 13.6, 15.0), (0.10, 13.4, 15.0), (0.25,
        9.8, 15.0), (0.50, 7.3, 15.0), (0.75, 4.4, 15.0),
    ),
}  # fmt: skip
