"""The verdicts on what the clauses of a sentence tell of moves and differences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tellers.check.claims import Finding, Verdict
from tellers.check.drift.gaps import Gap, gap_under, gaps_in
from tellers.check.drift.holding import Answer, held, unsplit
from tellers.check.drift.parsing import Told
from tellers.check.drift.parts import pieces_of, told_in
from tellers.check.drift.polls import Country, Value, frames_of, is_of_now, of_country, values
from tellers.check.drift.whose import whose
from tellers.check.drift.words import (
    MAJORITY,
    NAMES,
    SHARE,
    TURNOUT,
    VOTE,
    VOTES,
)
from tellers.check.grammar.words import compiled
from tellers.check.scene import Frame, Page, Reach, Who
from tellers.record.contests import Return

if TYPE_CHECKING:
    from tellers.check.composed.asked import Asked

RISKY = compiled(
    r" (?:if|could|might|may|will|would|should|unless|whether|expected|expects|hopes?|hoped|polls|"
    r"pollsters|forecasts?|council|councils|councillors?|predicted|bookmakers|denied|untrue|"
    r"claims?|claimed|said|says|insists?|insisted|argued|seats|projected|projection|exit|"
    r"local elections?|mayoral|european|holyrood|senedd|assembly|stormont|between them)(?= )"
    r"|^ (?:had|were) "
)
"""Words of a sentence with which nothing is told of the votes that were cast."""
ELSEWHERE = compiled(
    r" (?:{PLACE}|nationally|nationwide|national|country|region|regional|scottish|welsh|english|"
    r"british|uk|united kingdom|elsewhere)(?= )"
)
"""Words of a clause that put it elsewhere than at its seat."""
BESIDE = (1, len(" votes "))
A_SEAT = compiled(r" (S\d+)(?= )")
THAT_DAY = frozenset({"then", "that time", "that election"})
"""Words for a day that the sentence has named."""
HAD = compiled(r" had (?=[a-z])")
"""What puts a move at the poll that the sentence before told of."""
A_DAY = compiled(r" ([YD]\d+)(?= )")
KINDS = {NAMES: "candidates"}


def of_drift(asked: "Asked") -> Iterator[Verdict]:
    """The verdicts on what a sentence tells to have moved, or to be more or less than another."""
    marked = asked.marked
    if marked.may_have(RISKY) and RISKY.search(marked.skeleton):
        return
    for pieces in pieces_of(marked):
        for told in told_in(pieces):
            yield from _of_told(asked, told)
        for gap in gaps_in(pieces):
            span = _span_of(gap)
            if not asked.is_told(*span):
                found = [_of_gap(asked, page, gap) for page in asked.pages]
                yield from _borne_out(_agreed(asked, span, "arithmetic", found))


def _borne_out(found: Iterable[Verdict]) -> Iterator[Verdict]:
    """What is borne out alone: two may be any two who were named, and a count that of a ward."""
    return (one for one in found if one.verdict is Finding.SUPPORTED)


def _of_told(asked: "Asked", told: Told) -> Iterator[Verdict]:
    span = _span(told)
    if asked.is_told(*span) and told.figure is not None:
        span = told.figure.start, told.figure.end  # the word beside it may be told of
    if not asked.is_told(*span):
        found = [list(_under(asked, page, told)) for page in asked.pages]
        kind = "arithmetic" if told.is_versus else KINDS.get(told.own.noun, "change")
        told_of = _agreed(asked, span, kind, found)
        yield from told_of if _is_plain(asked, told, span) else _borne_out(told_of)


HELD_AGAINST = compiled(r" (?:than|from|as many|against|instead)(?= )")
FIGURE = re.compile(r"[NFQT]\d")
AS_A_PART = compiled(r" as (?:a |the )?(?:share|proportion|percentage|part|slice)(?= )")
"""What says how something is measured, and not what moved: a majority "as a share of the poll"."""


def _is_plain(asked: "Asked", told: Told, span: tuple[int, int]) -> bool:
    """Whether words can be false: they say which way alone, or how many stood then and now.

    "Fell by two thirds" has more readings: of votes, of shares, of what was lost or left.
    """
    text = asked.marked.skeleton
    if told.own.noun == NAMES:
        return bool(HELD_AGAINST.search(text))
    if AS_A_PART.search(text):
        return False
    return not FIGURE.search(text, *span) and text[slice(*span)].strip() not in ("more", "less")


def _span_of(gap: Gap) -> tuple[int, int]:
    one = gap.figure or gap.mover or gap.pieces[0]
    hedge = next((p for p in gap.pieces if p.kind == "hedge" and p.end + 1 == one.start), None)
    return (hedge or one).start, one.end


def _of_gap(asked: "Asked", page: Page, gap: Gap) -> list[Answer]:
    here = _as_before(asked, page)
    if _is_elsewhere(asked, here, gap.start, gap.end):
        return []
    return gap_under(asked, here, gap)


def _as_before(asked: "Asked", page: Page) -> Page:
    """A page with those who were spoken of before the sentence."""
    here = asked.text_page.copied(page.reach)
    here.scene = page.scene
    return here


def _span(told: Told) -> tuple[int, int]:
    """Where the claim stands: the word of the move, or its figure with that word beside it."""
    mover, figure = told.mover, told.figure
    if told.then is not None:
        return told.then.start, told.then.end
    if figure is None or told.is_ratio:
        return (told.hedged_at if told.hedged_at >= 0 else mover.start), mover.end
    is_beside = mover.start > figure.end and mover.start - figure.end in BESIDE
    return figure.start, mover.end if is_beside else figure.end


def _agreed(
    asked: "Asked", span: tuple[int, int], kind: str, found: Sequence[list[Answer]]
) -> Iterator[Verdict]:
    """Supported where a page bears it out; false only where it is so of every page."""
    found = [unsplit(some) for some in found]
    every = [one for some in found for one in some]
    good = next((one for one in every if one.holds), None)
    is_false = bool(found) and all(some and all(a.holds is False for a in some) for some in found)
    one = good or (every[0] if every and is_false else None)
    if one is None:
        return
    claim = asked.marked.claim(*asked.marked.span(*span), kind)
    if not claim.span.strip():  # none of the text's own words, retold
        return
    finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
    yield Verdict(claim, finding, one.contest, one.words, claim.span, one.right, one.why, one.cites)


def _under(asked: "Asked", page: Page, told: Told) -> Iterator[Answer]:
    """What the record says under one page."""
    here = _as_before(asked, page)
    is_bare = not told.place
    if is_bare and _is_elsewhere(asked, here, told.start, told.end, is_dated=bool(told.other.days)):
        return
    for of in _kinds(told):
        for who in _who(asked, here, told, of):
            yield from _of_one(asked, here, told, of, who)


def _is_elsewhere(
    asked: "Asked", page: Page, start: int, end: int, *, is_dated: bool = False
) -> bool:
    """Whether the words around a clause, or its own, are of another place, or day, than a page."""
    text, mark = asked.marked.skeleton, asked.marked.mark
    before, after = text[: start + 1], text[end:].partition(" ; ")[0]
    if ELSEWHERE.search(f"{before} {after} "):
        return True
    own = page.scene.contest.polled_on.year if page.scene is not None else 0
    if not is_dated and any(mark(one).dated.on.year != own for one in A_DAY.findall(before)):
        return True
    seats = (str(mark(one).value) for one in A_SEAT.findall(text))
    return page.scene is not None and any(not page.scene.bears(one) for one in seats)


def _kinds(told: Told) -> tuple[str, ...]:
    is_loose = told.mover.kind in ("gains", "loses") and told.figure is None
    if told.own.noun in (VOTE, "") or (is_loose and told.own.noun == VOTES):  # "put on votes"
        return (told.unit,) if told.unit else (SHARE, VOTES)
    return (told.own.noun,)


def _who(asked: "Asked", page: Page, told: Told, of: str) -> tuple[Who | None, ...]:
    """Whose figure it is; nobody's where it is the seat's."""
    if of in (TURNOUT, NAMES):
        return () if told.own.who and of == TURNOUT else (None,)
    text, first = asked.marked.skeleton, max(0, told.start - 1)
    every = [
        who for word in told.own.who
        for who in whose(page, asked.marked, word, text.find(f" {word} ", first))
    ]  # fmt: skip
    if of == MAJORITY and not every:
        return (None,) if not told.own.who else ()
    return tuple(dict.fromkeys(every))


def _of_one(asked: "Asked", page: Page, told: Told, of: str, who: Who | None) -> Iterator[Answer]:
    for one, other in _pairs(asked, page, told, of, who):
        yield held(asked.marked, page, told, one, other)


def _pairs(
    asked: "Asked", page: Page, told: Told, of: str, who: Who | None
) -> Iterator[tuple[Value, Value]]:
    """The two figures that a clause sets against each other, in every reading."""
    if not is_of_now(page, asked.marked, told.own.days):
        return
    if told.place or page.scene is None or page.reach is not Reach.HERE:
        yield from _over_country(asked, page, told, of, who)
    if told.place or page.scene is None or page.scene.now is None:
        return
    if page.reach is Reach.WHOLE:
        return
    now = list(values(page, page.scene.now, of, who))
    if told.is_versus:
        yield from _against(asked, page, told, now)
        return
    for frame in _frames(asked, page, told):
        then = list(values(page, frame, of, who))
        yield from ((a, b) for a in now for b in then if a.count == b.count)
    is_of_before = HAD.search(asked.marked.skeleton, told.start - 1, told.end + 1)
    for start, base in _earlier(page) if is_of_before and not told.other.days else ():
        one, other = (list(values(page, frame, of, who)) for frame in (start, base))
        yield from ((a, b) for a in one for b in other if a.count == b.count)


def _frames(asked: "Asked", page: Page, told: Told) -> list[Frame]:
    days = told.other.days
    found = frames_of(page, asked.marked, days)
    if any(one.words not in THAT_DAY for one in days):
        return found
    outside = asked.marked.skeleton
    outside = f"{outside[: told.start]} {outside[told.end :]}"
    years = [asked.marked.mark(one).dated.on.year for one in A_DAY.findall(outside)]
    more = [f for year in years if page.scene for f in page.scene.in_year(year) if not f.is_now]
    return [*found, *(one for one in more if one not in found)]


def _earlier(page: Page) -> Iterator[tuple[Frame, Frame]]:
    """The moves that ended in the one year that the sentence before named: it may go on with it."""
    for frame in page.scene.in_year(page.year) if page.scene and page.year else ():
        if not frame.is_now and isinstance(frame.result, Return):
            yield from ((frame, base) for base in page.scene_of(frame.result.contest).then)


def _over_country(
    asked: "Asked", page: Page, told: Told, of: str, who: Who | None
) -> Iterator[tuple[Value, Value]]:
    own = "" if told.place == "country" else told.place
    wider = (page.home, *page.areas) if page.scene is None and not told.place else ()
    for place in dict.fromkeys((own, *wider)):
        country: Country | None = of_country(page, asked.nation, asked.marked, place, of)
        if country is None or told.is_versus:
            return
        then = country.then(of, who, told.other.days)
        yield from ((a, b) for a in country.now(of, who) for b in then if a.count == b.count)


def _against(
    asked: "Asked", page: Page, told: Told, now: Sequence[Value]
) -> Iterator[tuple[Value, Value]]:
    """Another's figure: now, or on a day that the words name."""
    scene, marked = page.scene, asked.marked
    if scene is None or scene.now is None:
        return
    frames = frames_of(page, marked, told.other.days) if told.other.days else [scene.now]
    for word in told.other.who:
        at = marked.skeleton.find(f" {word} ", max(0, told.mover.start - 1))
        for who in whose(page, marked, word, max(0, at)):
            for frame in frames:
                for one in now:
                    theirs = [v for v in values(page, frame, one.of, who) if v.count == one.count]
                    yield from ((one, v) for v in theirs)
