"""Where a count of some of a field stands: "Four of the seven" is one claim, "seven" another."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tellers.check.claims import Verdict

OF_ALL = re.compile(r" of (?:the |all |its |their )?(?P<all>[\w-]+)\b")
KINDS = frozenset({"deposits", "deposits_kept", "fewer_than"})


def widened(told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, those on so many of a number with that number in their words."""
    wholes = {one.claim.start for one in told if one.claim.kind == "candidates"}
    return [_wide(one, wholes) if one.claim.kind in KINDS else one for one in told]


def _wide(one: Verdict, wholes: set[int]) -> Verdict:
    claim = one.claim
    text, base = claim.sentence.text, claim.sentence.start
    found = OF_ALL.match(text, claim.end - base)
    if found is None or found.start("all") + base not in wholes:
        return one
    end = found.end("all") + base
    span = text[claim.start - base : end - base]
    return replace(one, claim=replace(claim, end=end, span=span))
