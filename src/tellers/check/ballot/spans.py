"""Where a count of some of a field stands: "Four of the seven" is one claim, "seven" another."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict

OF_ALL = re.compile(r" of (?:the |all |its |their )?(?P<all>[\w-]+)\b")
ALL_BUT = re.compile(r"\ball (?:but|bar|except)(?: for)? $", re.I)
"""What makes a count one of the others, and is part of it."""
SURE = frozenset({Finding.SUPPORTED, Finding.CONTRADICTED})
KINDS = frozenset({"deposits", "deposits_kept", "fewer_than"})


def widened(told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, those on so many of a number with that number in their words.

    A number of lost deposits is no number of candidates beside that.
    """
    counts = {v.claim.start for v in told if v.claim.kind in KINDS and v.verdict in SURE}
    told = [v for v in told if not (_is_wrong_field(v) and v.claim.start in counts)]
    wholes = {one.claim.start for one in told if one.claim.kind == "candidates"}
    return [_wide(one, wholes) if one.claim.kind in KINDS else one for one in told]


def _is_wrong_field(one: Verdict) -> bool:
    """Whether a verdict calls a number of candidates false."""
    return one.claim.kind == "candidates" and one.verdict is Finding.CONTRADICTED


def _wide(one: Verdict, wholes: set[int]) -> Verdict:
    claim = one.claim
    text, base = claim.sentence.text, claim.sentence.start
    found = OF_ALL.match(text, claim.end - base)
    start, end = claim.start, claim.end
    if found is not None and found.start("all") + base in wholes:
        end = found.end("all") + base
    if but := ALL_BUT.search(text[: start - base]):
        start = but.start() + base
    span = text[start - base : end - base]
    return replace(one, claim=replace(claim, start=start, end=end, span=span))
