"""A budget of letters for each address that has texts checked, so that one cannot slow the rest.

An address may send `AT_ONCE` letters at a stroke and `A_SECOND` more each second after, which is
half of what one core checks: a newsroom never meets the limit, a loop does.
"""

import math
from collections import OrderedDict
from collections.abc import Callable

AT_ONCE = 800_000
A_SECOND = 8_000
LEAST_COUNTED = 4000
"""Letters that the smallest text is counted as: its orders over all elections cost as much."""

MOST_KNOWN = 10_000
"""Addresses that are remembered; who has not come for longest is forgotten first."""


class Budget:
    """What each address may still send. Nothing of a text is kept, only how long it was."""

    def __init__(self, clock: Callable[[], float], at_once: int = AT_ONCE) -> None:
        self._clock = clock
        self._at_once = at_once
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str, *letters: int) -> int:
        """Take the letters of some texts; nought, or the seconds to wait before they may come."""
        now, cost = self._clock(), sum(max(one, LEAST_COUNTED) for one in letters)
        left, at = self._left.pop(who, (float(self._at_once), now))
        left = min(self._at_once, left + (now - at) * A_SECOND)
        wait = 0 if cost <= left else math.ceil((cost - left) / A_SECOND)
        self._left[who] = (left if wait else left - cost, now)
        while len(self._left) > MOST_KNOWN:
            self._left.popitem(last=False)
        return wait
