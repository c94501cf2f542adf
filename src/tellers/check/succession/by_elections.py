"""What a report of a by-election tells of the others: a party's first gain since one, an order.

"Its first gain at a by-election since Richmond Park in 2016", "the lowest turnout at a Scottish
by-election since 2010". Every by-election from the general election of 2010 on is in the record;
what goes further back cannot be told.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import Reading
from tellers.check.scene import Frame, Page
from tellers.check.statement.said import Answer, Said
from tellers.record import figures
from tellers.record.contests import RETURN, Contest
from tellers.record.lineage.comparison import line_of
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share

Keys = Sequence[str]
KNOWN_FROM = date(2010, 5, 6)
"""From this day on the record has every by-election."""
AFTER_A_GENERAL = (" general election ", " election ")
NATIONS = {
    "scottish": "Scotland", "welsh": "Wales", "english": "England",
    "northern irish": "Northern Ireland",
}  # fmt: skip


def _every(page: Page) -> tuple[Contest, ...]:
    """Every by-election that the record has whole, newest first."""
    record = page.record

    def made() -> tuple[Contest, ...]:
        rows = (one for one in record.listing if ".by." in one.contest)
        held = (one for one in rows if one.polled_on > KNOWN_FROM and one.contest in record.returns)
        order = sorted(held, key=lambda one: one.polled_on, reverse=True)
        return tuple(record.contests[one.contest] for one in order)

    found = page.kept(("by-elections",), made)
    assert isinstance(found, tuple)
    return found


def _own(said: Said) -> Contest | None:
    """The by-election that the text is of, where its sentence is not of another contest."""
    own, scene = said.page.own, said.page.scene
    is_own = own is not None and scene is not None and scene.contest.id == own.id
    return own if own is not None and is_own and not own.election.is_general else None


def _won(page: Page, contest: Contest, lines: set[str]) -> bool:
    won = figures.find_winner(page.record.returns[contest.id])
    return won is not None and figures.lineage(won.label.key) in lines


def _gained(page: Page, contest: Contest, lines: set[str]) -> bool:
    """Whether a party took a seat that another had won before."""
    steps = [one.contest for one in line_of(page.record, contest)]
    before = [one for one in steps if one.polled_on < contest.polled_on]
    held = [one for one in before if one.id in page.record.returns][:1]
    return _won(page, contest, lines) and not any(_won(page, one, lines) for one in held)


def first_of_party(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party has won, or gained, no by-election since one that is named, or since a year."""
    own, page = _own(said), said.page
    lines = {figures.lineage(key) for key in keys}
    is_gain = bool(said.match["gain"])
    test = _gained if is_gain else _won
    if own is None or own.id not in page.record.returns or not test(page, own, lines):
        return
    earlier = [one for one in _every(page) if one.polled_on < own.polled_on]
    last = next((one for one in earlier if test(page, one, lines)), None)
    if last is None:
        return
    seat, dated = said.match["seat"], said.match["year"]
    holds = True
    if seat:
        name = place_key(str(said.marked.mark(seat).value))
        holds = name in map(place_key, last.constituency.names)
    year = said.marked.mark(dated).dated.on.year if dated else last.polled_on.year
    right = last.constituency.name if seat and not holds else str(last.polled_on.year)
    what = "gained" if is_gain else "won"
    why = f"it last {what} one in {last.constituency.name} in {last.polled_on.year}"
    cites = (page.record.returns[last.id].cites[RETURN],)
    reading = Reading(f"by-elections {what}, from 2010 on", None, why, cites)
    # "since the 2019 general election": none between it and this one
    if said.marked.skeleton.startswith(AFTER_A_GENERAL, said.match.end("span")):
        yield (None if year == last.polled_on.year else last.polled_on.year < year), reading, right
        return
    yield holds and year == last.polled_on.year, reading, right


def turnout_order(said: Said, _: Keys) -> Iterator[Answer]:
    """That turnout was the lowest, or highest, at any by-election of a nation since a year."""
    own, page = _own(said), said.page
    value = _turnout(page, own) if own else None
    year = said.marked.mark(said.match["year"]).dated.on.year
    if own is None or value is None or year < KNOWN_FROM.year:
        return
    nation = NATIONS.get(said.match["nation"] or "", "")
    sign = -1 if said.match["way"] == "lowest" else 1
    found = []
    for one in _every(page):
        is_there = not nation or one.constituency.country == nation
        is_then = year <= one.polled_on.year and one.polled_on < own.polled_on
        other = _turnout(page, one) if is_there and is_then else None
        if other is not None:
            found.append((other * sign, one))
    beyond = sorted((row for row in found if row[0] > value * sign), key=lambda row: -row[0])
    since = [row for row in beyond if row[1].polled_on.year > year]
    shown = f"{own.constituency.name}: {write_share(value)}"
    right = ""
    if since:
        right = since[0][1].constituency.name
        shown += f"; {right}: {write_share(abs(since[0][0]))}"
    cites = tuple(page.record.returns[one.id].cites[RETURN] for _, one in since[:1])
    reading = Reading(f"turnouts at by-elections since {year}", None, shown, cites)
    # "since 2010" means that one of that year went further; of none that did nobody can tell
    yield False if since else (True if beyond else None), reading, right


def _turnout(page: Page, contest: Contest) -> Fraction | None:
    result = page.record.returns.get(contest.id)
    first = next(iter(turnouts(Frame("", result))), None) if result else None
    return Fraction(first.value) if first and first.value is not None else None
