"""Claims that are left open for the words around them: another poll's, another year's, no claim.

The rooms judge what they read; here stands what none of them reads, so that a true sentence is not
called false for it (`rules.md` 24 and 26).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import Pattern, compiled
from tellers.check.reading.marking import Marked


class Doubt(NamedTuple):
    """Kinds of claims that words to their left, and words to their right, leave open, and why.

    Of no kinds named it leaves every kind open; a side without a pattern is right whatever it is.
    """

    kinds: frozenset[str]
    left: Pattern | None
    right: Pattern | None
    why: str


def _of(kinds: str, left: str, right: str, why: str) -> Doubt:
    sides = compiled(f"(?:{left})$") if left else None, compiled(f"^(?:{right})") if right else None
    return Doubt(frozenset(kinds.split()), *sides, why)


DOUBTS = (
    _of("winner hold/gain", "", r" (?:[a-z]+ |S\d+ ){0,6}(?:(?:at|in) (?:every|each|all)\b[^;:.]{0,40} from|from) (?:the )?[YD]\d+ (?:to|until|till|and|up to|right up to) ",
        "a run that ended earlier says nothing of who won now"),
    _of("tenure", r" S\d+ , (?:an? )?(?:(?:[a-z-]+ ){0,3})(?:P\d+|C\d+)(?: - held| seat)? (?:[a-z-]+ ){0,2}since ", "", "it is how long a party held the seat"),
    _of("streak", r"(?<! last)(?<! past) (?:at|in) (?:the )?", r" (?:general |separate |different )?elections(?= )",
        "so many elections may be somebody's own, and not in a row"),
    _of("deposits", r" N\d+ of (?:the )?{E} 's (?:N\d+ |other |own |many )*(?:opponents|rivals|challengers|competitors) (?:[a-z]+ )*?", "", "it is of somebody's opponents"),
    _of("deposits", r" (?:, |and |: )(?:the |a |but )?", r" (?:[a-z]+ )?by (?:just |only )?(?:N\d+|everyone|everybody|all|nobody|no one|both|the)\b", "it is told whose"),
    _of("deposits", r" N\d+ (?:candidates|others|people|parties|men|women|hopefuls|contenders) (?:who|that) (?:[a-z]+ )*?", "", "it is of a number of candidates"),
    _of("change turnout_change comparative", r" (?:candidates|names|contenders|hopefuls|runners)\b[^;:.]{0,40} (?:,|\() N\d+ ", "", "it is of the number of candidates"),
    _of("candidate party", r" (?:problem|trouble|difficulty|threat|danger|thorn|obstacle|rival|nemesis|target|challenge|headache)\b[^;:.]{0,60}", "", "it may be whom a party fought"),
    _of("party candidate", "", r" [\)]? ?(?:would|might|could) have been\b", "it is of what was not so"),
    _of("runner-up party", r" (?:barred|blocked|banned|stopped|prevented|kept|suspended|expelled|deselected)\b[^;:.]{0,40}", "", "it is of what was not allowed"),
)  # fmt: skip
"""What leaves a claim open that a room has called false."""
ELSEWHERE = compiled(
    r" (?:council|local|mayoral|european|euro|holyrood|senedd|assembly|scottish parliament|scottish parliamentary|welsh parliament|"
    r"stormont|ward|county council|city council|borough council|police and crime commissioner|pcc|metro mayor|combined authority)"
    r"(?: [a-z]+){0,2} (?:elections?|polls?|contests?|ballots?|races?|vote|votes|by-elections?)(?= )"
    r"| (?:councillors|referendum|mayoralty|senedd|holyrood)(?= )"
)
"""A poll that no record of ours holds."""
PARTED = re.compile(r" [;:] | (?:but|while|whereas|although|though|and yesterday|and now|and on) ")


def doubted(marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of a sentence, with what its words leave open not called false."""
    if all(one.verdict is not Finding.CONTRADICTED for one in told):
        return list(told)
    return [_left_open(marked, one) for one in told]


def _left_open(marked: Marked, one: Verdict) -> Verdict:
    if one.verdict is not Finding.CONTRADICTED:
        return one
    first = max(0, bisect_right(marked.starts, one.claim.start) - 1)
    last = max(first + 1, bisect_left(marked.starts, one.claim.end))
    start = marked.offsets[first]
    end = start + sum(len(word) + 1 for word in marked.symbols[first:last])
    left, right = marked.skeleton[:start], marked.skeleton[end - 1 :]
    for doubt in DOUBTS:
        if doubt.kinds and one.claim.kind not in doubt.kinds:
            continue
        if doubt.left is not None and doubt.left.search(left) is None:
            continue
        if doubt.right is not None and doubt.right.match(right) is None:
            continue
        return one.left_open(f"The record cannot say: {doubt.why}; {one.why}.")
    if ELSEWHERE.search(_clause(marked.skeleton, start, end)):
        return one.left_open("It may be of a poll that is not in this record.")
    return one


def _clause(words: str, start: int, end: int) -> str:
    """The clause of a sentence in which a stretch of it stands."""
    stops = list(PARTED.finditer(words))
    begins = max((m.end() - 1 for m in stops if m.end() - 1 <= start), default=0)
    ends = min((m.start() + 1 for m in stops if m.start() >= end - 1), default=len(words))
    return words[begins:ends]
