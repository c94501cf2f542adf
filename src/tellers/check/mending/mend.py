"""The mend: a text with its wrong figures put right, each in its own manner, and nothing else.

Only a figure is rewritten: words for words, digits for digits, with its comma, its decimals and
its hedge. A mended text is read again, and a mend is offered only where it is then supported at its
place, as a claim of the same kind, no other claim has come not to match, and the figures of its
sentence come to one another as they did.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from tellers.check.claims import Finding, Verdict
from tellers.check.mending.agreeing import is_at_odds
from tellers.style.dates import MONTHS
from tellers.style.manner import in_manner
from tellers.style.numbers import find_amounts, rounded

Read = Callable[[str], Sequence[Verdict]]
"""How a text is read: the record, the title and the day of publication are the caller's."""

ROUNDS = 5
"""How often a text is read again at most; what is not settled by then is left as it was."""


@dataclass(frozen=True, slots=True)
class Mend:
    """One figure to rewrite: `text[start:end] == was`."""

    start: int
    end: int
    was: str
    now: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Mended:
    """A text put right: the mends made, in order, and the mismatches that are left to a person."""

    text: str
    made: tuple[Mend, ...]
    left: tuple[Verdict, ...]


def mended(
    read: Read,
    text: str,
    verdicts: Iterable[Verdict] | None = None,
    *,
    may: Callable[[Mend], bool] = bool,
) -> Mended:
    """The text with every wrong figure put right that can be; `may` says which may be touched."""
    found = tuple(read(text) if verdicts is None else verdicts)
    wrong = [v for v in found if v.verdict is Finding.CONTRADICTED]
    offered = (mend for v in wrong if (mend := mend_of(v)) and _is_plain(mend) and may(mend))
    mends = tuple(_apart(offered))
    for _ in range(ROUNDS):
        after = _applied(text, mends)
        bad = _bad(mends, wrong, read(after)) | _at_odds(mends) if mends else set()
        if not bad:
            break
        mends = tuple(mend for mend in mends if mend not in bad)
    else:
        mends = ()
    done = {_place(mend.verdict) for mend in mends}
    left = tuple(verdict for verdict in wrong if _place(verdict) not in done)
    return Mended(_applied(text, mends), mends, left)


def mend_of(verdict: Verdict) -> Mend | None:
    """The rewriting of one claim's figure; None where it has none that could be put right.

    The figure stands in the claim's own words, or else once in its sentence.
    """
    claim, right = verdict.claim, verdict.correct_value
    if verdict.verdict is not Finding.CONTRADICTED or not right:
        return None
    exact = _exact(verdict)
    head = claim.span.partition(" of ")[0]  # "Four of the seven": the first is the claim
    found = _rewritten(claim.span, right, exact) or _rewritten(head, right, exact)
    begins = claim.start
    if found is None:
        said, sentence = verdict.claimed_value, claim.sentence
        places = list(re.finditer(rf"(?<![\w.,-]){re.escape(said)}(?![\w-]|[.,]\d)", sentence.text))
        found = _rewritten(said, right, exact) if said and len(places) == 1 else None
        if found is None:
            return None
        begins = sentence.start + places[0].start()
    start, end, now = found
    words = claim.sentence.text[begins - claim.sentence.start :]
    if not _is_like(words[start:end], right, claim.kind):
        return None
    return Mend(begins + start, begins + end, words[start:end], now, verdict)


_YEAR = re.compile(r"(?:18|19|20)\d\d")
_OF_VOTES = ("votes", "majority", "lead", "arithmetic", "electors", "valid")
"""How the kinds begin whose figures may be of four digits and no year."""


def _is_like(was: str, right: str, kind: str) -> bool:
    """Whether both are years, or neither: a year is no slip for a count, nor a count for a year."""
    if kind.startswith(_OF_VOTES) or not NUMBER.fullmatch(right):
        return True
    return (_YEAR.fullmatch(was) is None) == (_YEAR.fullmatch(right) is None)


def _is_plain(mend: Mend) -> bool:
    """Whether a mend leaves a sentence as it is written: words as words, digits as digits.

    Who came first is no slip of a figure, and what is said of none is said in another way.
    """
    right = mend.verdict.correct_value
    is_first = right == "1" and mend.now.lower() in ("first", "1st", "1")
    is_none = NUMBER.fullmatch(right) is not None and not float(right)
    if is_first or is_none or _is_of_another_base(mend):
        return False
    return mend.was[:1].isdigit() == mend.now[:1].isdigit()


A_SLIP = 2
"""By how many places an order is off where its place is wrong, and not what it is an order of."""
OF_A_BASE = frozenset({"swing", "change", "points", "turnout_change", "votes_change"})


def _is_of_another_base(mend: Mend) -> bool:
    """Whether what a figure was held against may be what is wrong, and not the figure.

    "The fourth closest in England", of one that is fourth of all; a swing "since 2017" that was
    held against 2019.
    """
    one = mend.verdict
    if one.claim.kind == "ranking":
        was, now = (next(find_amounts(words), None) for words in (mend.was, mend.now))
        return was is not None and now is not None and abs(was.value - now.value) > A_SLIP
    named = set(_YEAR.findall(one.claim.sentence.text)) - set(_YEAR.findall(one.contest))
    held = set(_YEAR.findall(one.reading))
    return one.claim.kind in OF_A_BASE and bool(named) and named.isdisjoint(held)


NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
DATE = re.compile(rf"(?:(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}) )?((?:18|19|20)\d\d)")


_SHARE = re.compile(r"([\d,]+) ÷ ([\d,]+) = [\d.]+%$")
"""The sum of a share: two counts, of which it is known more exactly than it is printed."""


def _exact(verdict: Verdict) -> Fraction | None:
    """The share before it was rounded to a tenth, where its sum says it; None of anything else."""
    found, right = _SHARE.match(verdict.why), verdict.correct_value
    if found is None or "." not in right or not NUMBER.fullmatch(right):
        return None
    part, whole = (int(told.replace(",", "")) for told in found.groups())
    exact = Fraction(100 * part, whole) if whole else Fraction(0)
    return exact if rounded(exact, len(right.partition(".")[2])) == Fraction(right) else None


@lru_cache(maxsize=1024)
def _rewritten(
    words: str, right: str, exact: Fraction | None = None
) -> tuple[int, int, str] | None:
    if exact is not None:
        return in_manner(words, exact, is_exact=True)
    if NUMBER.fullmatch(right):
        return in_manner(words, Fraction(right))
    date, said = DATE.fullmatch(right), list(DATE.finditer(words))
    if (
        date is None
        or len(said) != 1
        or len(re.findall(r"\d+", words)) != len(re.findall(r"\d+", said[0][0]))
    ):
        return None
    parts = zip(said[0].groups(), date.groups(), strict=True)
    if any(was is not None and now is None for was, now in parts):
        return None
    kept = [now for was, now in zip(said[0].groups(), date.groups(), strict=True) if was]
    now = " ".join(str(part) for part in kept)
    return (*said[0].span(), now) if now != said[0][0] else None


def _place(verdict: Verdict) -> tuple[int, int, str]:
    return verdict.claim.start, verdict.claim.end, verdict.claim.kind


def _apart(mends: Iterable[Mend]) -> Iterator[Mend]:
    """Mends in order, none in another's letters: two that want the same letters are both left."""
    order = sorted(mends, key=lambda mend: (mend.start, mend.end))
    spans: dict[tuple[int, int], set[str]] = {}
    for mend in order:
        spans.setdefault((mend.start, mend.end), set()).add(mend.now)
    end = -1
    for mend in order:
        if mend.start >= end and len(spans[mend.start, mend.end]) == 1:
            end = mend.end
            yield mend


def _applied(text: str, mends: Sequence[Mend]) -> str:
    parts, at = [], 0
    for mend in mends:
        parts += [text[at : mend.start], mend.now]
        at = mend.end
    return "".join([*parts, text[at:]])


def _bad(mends: Sequence[Mend], wrong: Sequence[Verdict], after: Sequence[Verdict]) -> set[Mend]:
    """The mends that did not help: not supported at their place, or beside what does not match."""
    before = {_place(verdict) for verdict in wrong}
    mendable = {_place(mend.verdict) for mend in mends}
    bad = _unsupported(mends, after)
    for verdict in after:
        if verdict.verdict is not Finding.CONTRADICTED:
            continue
        start, end, kind = _place(verdict)
        was = _back(mends, start), _back(mends, end), kind
        if was in before and was not in mendable and not _touched(mends, was[0], was[1]):
            continue
        sentence = verdict.claim.sentence
        begins, ends = _back(mends, sentence.start), _back(mends, sentence.end)
        near = {m for m in mends if m.start < was[1] and was[0] < m.end} or {
            m for m in mends if begins <= m.start < ends
        }
        bad |= near or set(mends)
    return bad


def _at_odds(mends: Sequence[Mend]) -> set[Mend]:
    """The mends of sentences whose figures came to one another, and with them would no more."""
    bad = set[Mend]()
    for sentence in {mend.verdict.claim.sentence for mend in mends}:
        inside = [one for one in mends if sentence.start <= one.start < sentence.end]
        own = [
            replace(m, start=m.start - sentence.start, end=m.end - sentence.start) for m in inside
        ]
        if is_at_odds(sentence.text, _applied(sentence.text, own)):
            bad.update(inside)
    return bad


ALIKE = (
    frozenset({"arithmetic", "lead", "majority", "votes_change"}),
    frozenset({"spell", "date", "year"}),
)
"""Kinds that one claim may have: a difference is first reckoned from the figures beside it."""


def _unsupported(mends: Sequence[Mend], after: Sequence[Verdict]) -> set[Mend]:
    """The mends that are not supported where they stand, as what they were wrong of."""
    bad, moved = set[Mend](), 0
    for mend in mends:
        start, kind = mend.start + moved, mend.verdict.claim.kind
        end, moved = start + len(mend.now), moved + len(mend.now) - len(mend.was)
        same = {kind}.union(*(kinds for kinds in ALIKE if kind in kinds))
        if not any(
            one.verdict is Finding.SUPPORTED
            and one.claim.kind in same
            and one.claim.start < end
            and start < one.claim.end
            for one in after
        ):
            bad.add(mend)
    return bad


def _touched(mends: Sequence[Mend], start: int, end: int) -> bool:
    return any(mend.start < end and start < mend.end for mend in mends)


def _back(mends: Sequence[Mend], place: int) -> int:
    """A place of the mended text as a place of the text before."""
    moved = 0
    for mend in mends:
        begins = mend.start + moved
        if place <= begins:
            break
        if place < begins + len(mend.now):
            return mend.start
        moved += len(mend.now) - len(mend.was)
    return place - moved
