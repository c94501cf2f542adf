"""A figure that stands beside the right one: two of a list are not both of the same party.

"In 2017 Labour had won 262 and the Conservatives 317; this time they won 202 and 365." Both figures
at the end are taken for the Conservatives'. Since one of them is theirs the other is somebody
else's, and is not called false. Exchanged digits are a slip, wherever they stand.
"""

from collections.abc import Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked

IN_TURN = frozenset({"seats", "votes", "share", "change", "turnout", "majority", "lead", "points"})
"""Kinds of which one stands beside another in a list."""
A_LIST = compiled(
    r"^(?: (?:,|and|&|N\d+|Q\d+|votes|seats|mps|per|cent|points|P\d+|just|only))"
    r"{1,9} $"
)
"""Words, and figures, between two of a list."""


def twice_told(marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, with a figure left open that stands in a list with the right one."""
    good = [one for one in told if one.verdict is Finding.SUPPORTED and one.claim.kind in IN_TURN]
    if not good:
        return list(told)
    return [_beside_the_right(marked, one, good) for one in told]


def _beside_the_right(marked: Marked, one: Verdict, good: Sequence[Verdict]) -> Verdict:
    is_wrong = one.verdict is Finding.CONTRADICTED and one.claim.kind in IN_TURN
    if not is_wrong or one.exchanges_digits:
        return one
    for other in good:
        is_same = other.claim.kind == one.claim.kind and other.claimed_value == one.correct_value
        if is_same and _is_listed_with(marked, one, other):
            return one.left_open(f"It stands beside {other.claim.span}, which is so; {one.why}.")
    return one


def _is_listed_with(marked: Marked, one: Verdict, other: Verdict) -> bool:
    """Whether nothing but the words of a list stands between two figures."""
    first, last = sorted((one, other), key=lambda v: v.claim.start)
    words = [
        symbol
        for symbol, start in zip(marked.symbols, marked.starts, strict=True)
        if first.claim.end <= start < last.claim.start
    ]
    return bool(A_LIST.match(f" {' '.join(words)} "))
