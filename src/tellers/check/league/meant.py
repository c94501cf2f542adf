"""What the parts of a clause come to: which orders may be meant, and which place in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.league import words
from tellers.check.league.parts import Clause, Part
from tellers.check.league.party import Party, party_in
from tellers.check.league.place import Core, core_of
from tellers.check.league.rows import Over
from tellers.check.league.scope import AREAS, is_of_an_area, overs_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person
from tellers.check.whole.nation import Nation
from tellers.record.figures import find_winner

Reading = tuple[str, bool, Over]
"""What is put in order, whether from the least, and over what."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A place that is claimed. `span` are its words in the skeleton, `readings` the orders of it.

    `passers` are the seats that alone pass the one told of, `names` what they are called where
    marks do not say, `within` the places of which one is meant; `home` is the seat of whoever is
    named.
    """

    span: tuple[int, int]
    readings: tuple[Reading, ...]
    place: int = 1
    within: int = 0
    is_count: bool = False
    passers: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    home: str = ""
    is_sure: bool = True
    names: tuple[str, ...] = ()


def meant_by(
    page: Page, nation: Nation, marked: Marked, clause: Clause, before: Sequence[str]
) -> Meant | None:
    """What a clause claims; nothing where its parts do not come to one place in one order."""
    core = core_of(marked, clause)
    is_on_a_list = bool(clause.all("listed"))
    if core is None or (not is_on_a_list and is_of_an_area(clause, core.start)):
        return None
    party = party_in(page, nation, marked, clause)
    if party is not None and party.is_of_candidates:
        return _of_candidates(page, nation, marked, (clause, core), party)
    measures, is_told = _measures(clause, core, before)
    overs, is_said = overs_of(page, nation, marked, clause)
    if party is not None and any(over.party for over in overs):
        return None
    if party is not None and party.is_owner:
        overs = [replace(over, party=party.key) for over in overs]
        is_said = is_said and party.is_sure
    people = [one for part in clause.all("person") for one in _person(marked, part)]
    homes = list(dict.fromkeys(_homes(nation, people)))
    if not measures or not overs or len(homes) > 1 or (people and not homes):
        return None
    if measures[0] in ("share", "votes") and not _is_of_a_winner(nation, clause, people):
        return None
    home = homes[0] if homes else ""
    return _meant(marked, (clause, core), (measures, overs), home, is_sure=is_told and is_said)


def _meant(
    marked: Marked,
    read: tuple[Clause, Core],
    orders: tuple[Sequence[str], Sequence[Over]],
    home: str,
    *,
    is_sure: bool,
) -> Meant | None:
    """What is claimed, of which seat; nothing where two seats are told of."""
    (clause, core), (measures, overs) = read, orders
    seats = [one.groups["seat"] for one in clause.all("seat")]
    seats += [v for one in clause.all("than") if (v := one.groups["than"])[0] == "S"]
    if len(set(seats)) > 1:
        return None
    named = [one for one in clause.all("seat") if one.start > core.start and core.place == 1]
    span = (named[0].end - len(seats[0]), named[0].end) if named else (core.start, core.end)
    if named and marked.skeleton.startswith("'s", named[0].end - 2):
        span = (core.start, core.end)
    readings = tuple(
        (measure, least, over) for over in overs for measure in measures for least in core.ways
    )
    return Meant(
        span, readings, core.place, core.within, core.is_count, core.passers,
        tuple(seats[:1]), "" if seats else home, is_sure,
    )  # fmt: skip


def _of_candidates(
    page: Page, nation: Nation, marked: Marked, read: tuple[Clause, Core], party: Party
) -> Meant | None:
    """A place among the candidates of a party: "the party's best result in Scotland"."""
    clause, core = read
    overs, is_said = overs_of(page, nation, marked, clause)
    if not clause.all(*AREAS) or any(over.party or over.moved for over in overs):
        return None
    if clause.all("turnout", "majority", "share", "votes", "electorate", "candidates", "win"):
        return None
    its = [replace(over, party=f"candidates {party.key}") for over in overs]
    measures: tuple[str, ...] = ("share",) if clause.all("his_share") else ("share", "votes")
    measures = ("votes", "share") if clause.all("his_votes") else measures
    return _meant(marked, read, (measures, its), party.home, is_sure=party.is_sure)


# ----------------------------------------------------------- what is in order

BY = (
    ("turnout", "turnout|participation"), ("electorate", "electorate|voters|electors"),
    ("candidates", "candidates"), ("share", "share"), ("votes", "votes?$"),
    ("majority", "majorit|margin|safe|closeness|closest"),
)  # fmt: skip


def _measures(clause: Clause, core: Core, before: Sequence[str]) -> tuple[list[str], bool]:
    """What may be put in order, likeliest first, and whether that is said."""
    if core.by:
        return _all(next(name for name, by in BY if re.search(by, core.by))), True
    told = {part.kind for part in clause.parts if part.kind in MEASURES}
    if len(told) > 1:
        return [], False
    is_more = bool(clause.all("more")) or core.adjective in words.BY_SHARE
    if told:
        return _all(told.pop().removeprefix("his_"), is_more=is_more), True
    is_by_votes = any("by_fewer" in part.groups for part in clause.all("more"))
    if is_by_votes or core.adjective in words.TIGHT or core.adjective in words.SAFE:
        return _all("majority"), True
    if clause.all("win", "held", "gained"):
        return _all("majority", is_more=is_more), core.adjective not in (
            "best",
            "worst",
            "better",
            "worse",
        )
    every = [] if "contest" in _nouns(clause) else list(dict.fromkeys(before))
    return [m for name in every for m in _all(name, is_more=is_more)], len(every) == 1


MEASURES = frozenset(
    {"turnout", "share", "votes", "majority", "his_share", "his_votes", "electorate", "candidates"}
)


def _nouns(clause: Clause) -> Iterator[str]:
    """The kind of noun right behind the adjective of an order."""
    for one, behind in zip(clause.parts, clause.parts[1:], strict=False):
        if one.kind in ("sup", "more"):
            yield behind.kind


def _all(measure: str, *, is_more: bool = True) -> list[str]:
    """A measure, and a majority by its part of the votes where that may be meant."""
    return [measure, "majority share"] if measure == "majority" and is_more else [measure]


def _person(marked: Marked, part: Part) -> Iterator[Person]:
    value = marked.mark(part.groups["who"]).value
    if isinstance(value, Person):
        yield value


def _homes(nation: Nation, people: Sequence[Person]) -> Iterator[str]:
    """The seats that people who are named won."""
    for one in people:
        for contest, who in one.standings:
            if contest.election.id == nation.election.id and _won(nation, contest.id, who.id):
                yield contest.constituency.name


def _won(nation: Nation, contest: str, who: str) -> bool:
    result = nation.results.get(contest)
    first = find_winner(result) if result is not None else None
    return first is not None and first.id == who


def _is_of_a_winner(nation: Nation, clause: Clause, people: Sequence[Person]) -> bool:
    """Whether a vote or a share is a winner's: it is said to be, or is that of one."""
    text = " ".join(part.kind for part in clause.parts)
    is_said = any(re.search("winner|victor|mp", part.text) for part in clause.all("seats"))
    return bool(people) or is_said or "his_" not in text
