"""An order of seats put together of its parts, held against the record.

"Turnout was the third highest of the 40 Welsh constituencies", "only Moray and Gordon north of the
border had a smaller one": a clause of which every word is known. It is borne out by any order that
may be meant, and false where what is in order and over what is said, and none of them holds.
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.doubt.it import TOLD_LAST, measures_told
from tellers.check.grammar import orders
from tellers.check.league import words
from tellers.check.league.meant import Meant, meant_by
from tellers.check.league.parts import Clause, clauses_in
from tellers.check.league.rows import ONE_WITH_ANOTHER, Standing, rows_of, standing
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.superlative.clause import Said
from tellers.check.superlative.held import nations_of, subject_of
from tellers.check.superlative.words import HERE_ALONE
from tellers.check.whole.nation import Nation
from tellers.record.contests import RETURN
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share, write_votes


def with_leagues(
    text: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    told: list[Verdict],
) -> list[Verdict]:
    """What was told of a sentence, and the orders in it that are put together of their parts.

    Words that are borne out so are not false as another order, or left open.
    """
    before = str(text.said.pop(TOLD_LAST, ""))
    text.said[TOLD_BEFORE_LAST] = before
    kept = told
    is_called = marked.find(words.QUICK) or marked.find(words.QUICK_TOO)
    if is_called and nation is not None and nation.is_told and nation.is_final:
        for one, clause in _verdicts(text, nation, pages, marked, before):
            kept = _with(kept, one, marked.span(clause.start, clause.end))
    text.said[TOLD_LAST] = marked.skeleton
    return kept


TOLD_BEFORE_LAST = ("the sentence before the last",)


def _with(told: list[Verdict], one: Verdict, clause: tuple[int, int]) -> list[Verdict]:
    """The verdicts with one more, which goes before those on the same words that it outdoes.

    It is false only where nothing else was told of the order of its clause.
    """
    same = [v for v in told if v.claim.meets(one.claim) and v.claim.kind in KINDS]
    sure = [v for v in told if v.verdict is not Finding.UNCHECKABLE]
    if one.verdict is Finding.SUPPORTED:
        is_told = any(v.verdict is Finding.SUPPORTED for v in same)
    else:
        is_told = any(v.claim.meets(one.claim) or _is_order_in(v, clause) for v in sure)
    left = [v for v in told if not _is_within(v, one)]
    return left if is_told else sorted([*(v for v in left if v not in same), one], key=_place)


def _is_within(one: Verdict, other: Verdict) -> bool:
    """Whether words without a figure are told falsely that stand in an order that is true.

    "No turnout in Wales was higher" does not say that it rose.
    """
    a, b = one.claim, other.claim
    is_wrong = one.verdict is Finding.CONTRADICTED and other.verdict is Finding.SUPPORTED
    return is_wrong and b.start <= a.start and a.end <= b.end and not re.search(r"\d", a.span)


def _is_order_in(one: Verdict, clause: tuple[int, int]) -> bool:
    own = one.claim
    return own.kind == "ranking" and clause[0] <= own.start and own.end <= clause[1]


KINDS = frozenset({"ranking", "national", "place", "comparative", "position", "runner-up"})
"""What words of an order may be taken for."""


def _place(one: Verdict) -> tuple[int, int]:
    return one.claim.start, one.claim.end


def _verdicts(
    text: Page, nation: Nation, pages: Sequence[Page], marked: Marked, before: str
) -> Iterator[tuple[Verdict, Clause]]:
    if text.own is not None and not text.own.election.is_general:
        return
    if marked.find(orders.OVER_TIME) or marked.find(HERE_ALONE):
        return
    for clause in clauses_in(marked):
        if orders.IDIOM.search(marked.skeleton, clause.start, clause.end + 1):
            continue  # "by the slimmest of margins"
        here = measures_told(marked.skeleton[: clause.start + 1]) or measures_told(before)
        meant = meant_by(text, nation, marked, clause, here)
        if meant is None:
            continue
        found = _held(text, nation, pages, marked, (clause, meant))
        if found is not None:
            yield found, clause


def _held(
    text: Page,
    nation: Nation,
    pages: Sequence[Page],
    marked: Marked,
    read: tuple[Clause, Meant],
) -> Verdict | None:
    clause, meant = read
    subject, is_sure = _subject(text, pages, marked, read)
    is_open = any(words.LEFT_OPEN.match(f"{side} ") for side in (clause.before, clause.after))
    if not subject or is_open:
        return None
    nations = list(nations_of(nation, pages, marked))
    is_sure = is_sure and meant.is_sure and len(nations) == 1
    answers = [
        (there, measure, least, rows_of(text, there, measure, least, over))
        for there in nations
        for measure, least, over in meant.readings
    ]
    found = [
        verdict_on(text, marked, meant, own, measure)
        for there, measure, least, rows in answers
        if rows is not None and len(rows) >= FEWEST
        if (contest := there.contest_of(subject)) is not None
        if (own := standing(rows, contest, least=least)) is not None
    ]
    good = next((one for one in found if one.verdict is Finding.SUPPORTED), None)
    is_sure &= all(rows is not None for *_, rows in answers)
    return good or (found[0] if found and is_sure else None)


def _subject(
    text: Page, pages: Sequence[Page], marked: Marked, read: tuple[Clause, Meant]
) -> tuple[str, bool]:
    """The seat that has the place, and whether it can be no other."""
    clause, meant = read
    if meant.seats:
        return str(marked.mark(meant.seats[0]).value), True
    if meant.home:
        return meant.home, True
    said = Said(
        *meant.span, "majority", least=True, clause=(clause.start, clause.end),
        seats=meant.passers, is_only=bool(meant.passers),
    )  # fmt: skip
    return subject_of(text, pages, marked, said)


FEWEST = 5
"""Seats that make an order."""


def verdict_on(page: Page, marked: Marked, meant: Meant, own: Standing, measure: str) -> Verdict:
    """Whether a seat stands where it is said to in one order."""
    number = len(own.beyond)
    named = " and ".join(one.constituency.name for one in own.beyond[:4])
    first = own.rows[0][1]
    if meant.passers:
        names = meant.names or tuple(str(marked.mark(one).value) for one in meant.passers)
        wanted = set(map(place_key, names))
        holds, right = own.names() == wanted, named or first.constituency.name
    elif meant.is_count:
        holds, right = number == meant.place - 1, str(number)
    elif meant.within:
        holds, right = number < meant.within, str(number + 1)
    else:
        holds = own.rows[meant.place - 1][0] == own.own
        right = str(number + 1) if meant.place > 1 else first.constituency.name
    value = own.own
    shown = write_votes(value) if isinstance(value, int) else write_share(value)
    at = own.beyond[0] if own.beyond else first
    claim = marked.claim(*marked.span(*meant.span), "ranking")
    line = f"the {len(own.rows):,} seats in order by {measure}{ONE_WITH_ANOTHER}"
    why = f"{shown} here, place {number + 1}; first {first.constituency.name}"
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    cites = (page.results[at.id].cites[RETURN],)
    return Verdict(claim, finding, at.id, line, claim.span, right, why, cites)
