"""Of which seat an order is where none is named for it, of which election, and over which part."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tellers.check.beside.yardstick import is_beside, is_there, speaks_of_another
from tellers.check.grammar import beside, orders
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person
from tellers.check.statement.said import Said
from tellers.check.superlative import words
from tellers.check.superlative.area import of_so_many
from tellers.check.whole.nation import Nation
from tellers.record.contests import Contest, Election, Notional
from tellers.record.figures import find_winner
from tellers.record.record import folded, folded_text


def subjects(said: Said, name: str) -> tuple[str, ...]:
    """The seats that an order may be of which names none: the sentence's, or the one before."""
    page = said.page
    if not speaks_of_another(said.marked):
        return _seats_before(said) or _seats_of_people(said) or (name,)
    own = page.own.constituency.name if page.own else ""
    found = (page.seat,) if is_there(said.marked) else (page.seat, own)
    return tuple(dict.fromkeys(one for one in found if one)) or (name,)


def seat_behind(said: Said) -> str:
    """The seat that an order is said of further behind: "went to the winner in Dundee West"."""
    text = said.marked.skeleton
    found = words.SAID_OF.match(said.after)
    is_own = found and " than " not in found[0] and not orders.OVER_TIME.search(text)
    is_own = found and is_own and not is_beside(text, found["seat"])
    return found["seat"] if found and is_own else ""


def _seats_before(said: Said) -> tuple[str, ...]:
    """The seats that a sentence names as its own before an order, where it names another too."""
    marks, start = said.marked.marks, said.span("span")[0]
    seats = [(f"S{n}", m) for n, m in enumerate(marks) if m.letter == "S"]
    own = [m for symbol, m in seats if not is_beside(said.marked.skeleton, symbol)]
    clause = NEW_CLAUSE.split(f"{said.before} ")[-1]
    here = [str(m.value) for s, m in seats if m in own and f" {s} " in clause]
    is_told = len(seats) > 1 and not any(m.start > start for m in own)
    return tuple(dict.fromkeys(here)) if is_told else ()


def _seats_of_people(said: Said) -> tuple[str, ...]:
    """The seats of the people whom the words before an order name, where the text has several."""
    election = said.nation.election.id if said.nation else ""
    own = said.page.own
    if own is None or len(said.page.seats) < A_PART or not own.election.is_general:
        return ()
    start, _ = said.span("span")
    people = [m.value for m in said.marked.marks if m.letter == "C" and m.end <= start]
    stood = [there for one in people if isinstance(one, Person) for there, _ in one.standings]
    here = [one.constituency.name for one in stood if one.election.id == election]
    return tuple(dict.fromkeys(here))


def names_its_winner(said: Said, contest: Contest) -> bool:
    """Whether whoever won a seat stands before the order: "Hanna's was the biggest"."""
    result = said.page.results.get(contest.id)
    winner = find_winner(result) if result else None
    if winner is None or winner.name is None:
        return False
    start, end = said.marked.sentence.start, said.span("span")[0]
    surname = folded(str(winner.name)).split()[-1]
    return surname in re.findall(r"\w+", folded_text(said.marked.text[start:end]))


def places_named(said: Said) -> tuple[str, ...]:
    """The nation or region that an order runs over: that of its clause, or of one before, or none.

    "The closest contest was in Gower; in Scotland it was in Perth": the first is of the whole.
    """
    numbered = said.marked.find(words.OF_SO_MANY)
    if numbered and numbered.end() <= said.match.start() and (own := _region_beside(said)):
        return (own,)  # "the last of the 650 to declare, and the closest in England"
    if numbered:
        number = int(said.marked.mark(numbered["n"]).amount.value)
        many = tuple(of_so_many(said.nation, number)) if said.nation else ()
        return many or (("",) if HELD_BY.search(said.before) else ())  # so many of a party's
    here = said.page.own.constituency if said.page.own else None
    if here and here.country not in WITHOUT_REGIONS and said.marked.find(words.IN_REGION):
        return (here.region, *said.page.areas)
    return _places_around(said)


def _region_beside(said: Said) -> str:
    """The nation or region that an order's own words name, right behind it."""
    start, end = said.span("span")
    text = said.marked.text
    after = CLAUSES.split(text[end : said.marked.sentence.end])[0]
    found = beside.REGION.search(f"{text[start:end]}{NEXT_ORDER.split(after)[0]}")
    return beside.region_of(found) if found else ""


COUNTRIES = ("Scotland", "Wales", "England", "Northern Ireland")
THE_COUNTRY = re.compile(r"\b(?:in|of) the country\b")


def _places_around(said: Said) -> tuple[str, ...]:
    """The nation or region by the words before and behind an order, else that of the text."""
    start, end = said.span("span")
    sentence = said.marked.sentence
    before, after = said.marked.text[sentence.start : start], said.marked.text[end : sentence.end]
    near = f"{said.marked.text[start:end]}{NEXT_ORDER.split(after)[0]}"
    last = max((one.end() for one in beside.REGION.finditer(before)), default=-1)
    if last < 0:
        is_whole = bool(OF_ALL_HERE.search(near)) and not beside.REGION.search(near)
    elif THE_COUNTRY.search(near):  # a nation that is named is a country, a region is none
        told = [beside.region_of(one) for one in beside.REGION.finditer(before)][-1:]
        return ("", *(one for one in told if one in COUNTRIES))
    else:  # "the closest in England and the second closest in the kingdom"
        is_whole = bool(NEAR_WHOLE.search(near) or OF_THE_COUNTRY.search(before, last))
    if is_whole:
        return ("", said.page.home) if last < 0 and said.page.home else ("",)
    cut = CLAUSES.split(before)[-1]
    own = f"{cut}{said.marked.text[start:end]}{CLAUSES.split(after)[0]}"
    for text, others in ((own, ()), (before, ("",))):
        if found := beside.REGION.search(text) or beside.REGION_OWNS.search(text):
            return (beside.region_of(found), *others)
        if words.YORKSHIRE_OWNS.search(text):
            return (YORKSHIRE, *others)
    home = said.page.home if not said.marked.find(orders.OF_THE_KINGDOM) else ""
    if home:
        return (home, "")  # a text of Scotland means Scotland's, unless it says otherwise
    return tuple(dict.fromkeys(("", *(said.page.areas if said.page.is_wide else ()))))


class Before(NamedTuple):
    """The elections that an order of a former day may be of, and whether the words date it."""

    nations: Sequence[Nation]
    is_dated: bool

    def may_be_false(self, page: Page, seats: Sequence[str]) -> bool:
        """Whether it can be false: its election is named, and held the seats as they now are."""
        is_redrawn = page.scene is None or any(
            isinstance(frame.result, Notional) for frame in page.scene.then
        )
        are_fought = all(any(one.contest_of(seat) for one in self.nations) for seat in seats)
        return self.is_dated and not is_redrawn and are_fought


def elections_before(nation: Nation, marked: Marked, start: int) -> Before | None:
    """Of which former elections an order is that stands there; None where it is of this one.

    Either a year is named in its own phrase ("the smallest of the 2015 election"), or it tells of
    what had been, or of a majority that was overturned: then it is of this election or the last.
    """
    before = f"{marked.skeleton[:start].rstrip()} "
    dated = orders.OF_A_YEAR.match(
        f" {marked.skeleton[start:].lstrip()}"
    ) or orders.A_YEAR_WAS.search(before)
    if dated is not None:
        year = marked.mark(dated["year"]).dated.on.year
        every = [e for e in nation.record.general_elections() if e.polled_on.year == year]
        if not every or any(e.polled_on >= nation.election.polled_on for e in every):
            return None
        return Before(tuple(_told_at(nation, every)), is_dated=True)
    after = f" {marked.skeleton[start:].lstrip()}"
    if orders.HAD_BEEN.search(before) is None and orders.OF_THE_LAST.match(after) is None:
        return None
    last = [nation.previous] if nation.previous is not None else []
    return Before((nation, *_told_at(nation, last)), is_dated=False)


def _told_at(nation: Nation, elections: Sequence[Election]) -> Iterator[Nation]:
    """Those elections of which the record holds the whole."""
    found = (nation.at(one) for one in elections)
    yield from (one for one in found if one.is_told and one.is_final)


def seats_of(page: Page, number: int) -> tuple[str, ...]:
    """The seats of a text that names so many, or whose first sentence does; none of any other."""
    found = (page.seats, page.listed)
    return next((seats for seats in found if len(seats) == number), ())


def seats_of_its_party(page: Page, nation: Nation, number: int) -> tuple[str, ...]:
    """The seats of the party that won a text's one seat, if it won so many; none of any other."""
    own = nation.now.seats.get(page.own.id) if page.own and len(page.seats) == 1 else None
    if own is None or number > FEW:
        return ()
    there = [at for at, one in nation.now.seats.items() if one.winner == own.winner]
    contests = nation.record.contests
    return tuple(contests[at].constituency.name for at in there) if len(there) == number else ()


FEW = 12
"""Seats of a party that a report of one of them may count: "the narrowest of the four"."""


def seats_of_a_part(page: Page, nation: Nation) -> tuple[str, ...]:
    """The seats of a text on one part of a region, a county perhaps; none of any other text.

    Its title and first sentence name none of them, and no nation or region.
    """
    if len(page.seats) < A_PART or not page.is_wide or page.home:
        return ()
    there = {c.id: c for seat in page.seats if (c := nation.contest_of(seat)) is not None}
    regions = {c.constituency.region for c in there.values()}
    is_one = len(regions) == 1 and len(there) >= A_PART
    return page.seats if is_one else ()


HELD_BY = compiled(r" N\d+ (?:seats|mps|constituencies) (?:that |which )?(?:the )?P\d+ ")
WITHOUT_REGIONS = frozenset({"Scotland", "Wales"})
"""Nations in which "the region" is a part that no record knows."""
NEXT_ORDER = re.compile(r",| and | but ")
NEAR_WHOLE = re.compile(
    r"\b(?:[Ii]n|of|across) (?:the |all of the )?(?:whole )?(?:UK|United Kingdom|[Kk]ingdom|"
    r"(?:Great )?Britain)\b|"
    r"\b(?:anywhere|nationally|nationwide)\b"
)
"""The whole of the country, named right behind a place in an order."""
OF_ALL_HERE = re.compile(
    rf"{NEAR_WHOLE.pattern}|\b(?:in|across) the (?:whole )?(?:country|land|nation)\b"
)
"""The whole in the words of an order before which no region is named: one behind is of the next."""
OF_THE_COUNTRY = re.compile(
    r"\b(?:(?:[Ii]n|[Aa]cross) the (?:whole )?(?:country|kingdom|UK)(?: as a whole)?|"
    r"[Nn]ationally|[Nn]ationwide)\b[^;:]{0,50}$"
)
"""The whole of the country, named before an order in whose sentence a region stands too."""
YORKSHIRE = "Yorkshire and The Humber"
A_PART = 3
"""Seats from which on those of a text may be a part of the country."""
NEW_CLAUSE = re.compile(r" [;:] | , (?:and|but|while) ")
CLAUSES = re.compile(
    r"[;:\N{EM DASH}]|,? (?:and|but|while) (?=[Ii]n [A-Z])| but | while | (?:al)?though | yet "
)
