"""The poll as a whole: turnout and since when there was none so low, deposits, sitting members.

A sum over contests is told only where every declared one of them tells its part: no turnout with a
return unopposed or a register that cannot be right, no deposits where a source joins candidates, no
members beaten where it does not say who sat.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.count.seat import ALL, Measure
from tellers.facts.context import each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import PastTurnout, Picture
from tellers.facts.nation.seats import SO_FAR

ALL_TOLD = "every declared contest tells its turnout"
DEPOSITS = "since October 1985, where no declared contest joins candidates in one row"
FLAGGED = "the sources say of every candidate whether he sat, and no declared winner is hidden"

ELECTORATE_UK = Kind(
    "electorate-uk", Unit.VOTES, "people entitled to vote in the seats declared",
    "sum of electorates", "another seat is declared", when=ALL_TOLD, scope=SO_FAR,
    slots=("scope",), number=104,
)  # fmt: skip
TURNOUT_UK = Kind(
    "turnout-uk", Unit.SHARE, "turnout in the seats declared, on valid votes",
    "valid votes ÷ electorate", "another seat is declared", when=ALL_TOLD, scope=SO_FAR,
    slots=("scope",), number=104,
)  # fmt: skip
AREA_TURNOUT = Kind(
    "area-turnout", Unit.SHARE, "turnout in a nation or region, on valid votes",
    "valid votes ÷ electorate", "another seat there is declared", when=ALL_TOLD,
    scope="the seats of the area declared so far", slots=("other", "scope"), number=104,
)  # fmt: skip
LOWEST_SINCE = Kind(
    "national-turnout-since", Unit.DATE, "the last general election with a turnout as low",
    "the newest earlier turnout ≤ this", "one in between had as low a turnout",
    when="all have declared, and turnout fell", slots=("base", "scope"), number=104,
)  # fmt: skip
LOWEST_KNOWN = Kind(
    "lowest-turnout-known", Unit.DATE,
    "the first of the general elections that all had a higher turnout",
    "every earlier turnout that can be added up > this", "one of them had as low a turnout",
    when="all have declared, and no earlier turnout that can be added up was as low",
    slots=("scope",), number=104,
)  # fmt: skip
CANDIDATES_UK = Kind(
    "candidates-uk", Unit.COUNT, "how many stood in the seats declared", "candidacies",
    "another seat is declared", when="no declared contest joins candidates in one row",
    scope=SO_FAR, slots=("scope",), number=105,
)  # fmt: skip
LOST_UK = Kind(
    "lost-deposits-uk", Unit.COUNT, "how many lost their deposits", "20 × votes ≤ valid votes",
    "another seat is declared", when=DEPOSITS, scope=SO_FAR, slots=("scope",), number=105,
)  # fmt: skip
LOST_BY_PARTY = Kind(
    "party-lost-deposits", Unit.COUNT, "how many candidates of a party lost their deposits",
    "20 × votes ≤ valid votes", "another seat that it stands in is declared",
    when=DEPOSITS, scope=SO_FAR, slots=("party", "scope"), number=105,
)  # fmt: skip
MEMBERS_BEATEN = Kind(
    "members-beaten", Unit.COUNT, "candidates who sat at dissolution and were not elected",
    "sitting members who stood − those elected", "another of them is beaten", when=FLAGGED,
    scope=SO_FAR, slots=("scope",), number=102,
)  # fmt: skip
PARTY_BEATEN = Kind(
    "party-members-beaten", Unit.COUNT, "sitting members beaten of those who stood for a party",
    "sitting members who stood for it − those elected", "another of them is beaten",
    when=f"any was, and {FLAGGED}", scope=SO_FAR, slots=("party", "scope"), number=102,
)  # fmt: skip
FALLEN = Kind(
    "fallen", Unit.NAME, "a sitting member who was beaten, and where", "sat at dissolution, lost",
    "he won, or did not sit", when=FLAGGED, scope=SO_FAR,
    slots=("candidacy", "party", "scope"), number=102,
)  # fmt: skip
WOMEN = Kind(
    "women-elected", Unit.COUNT, "women elected", "winners who are women", "another was elected",
    number=103, waits_for="sourced gender for everybody elected",
)  # fmt: skip
KINDS = (
    ELECTORATE_UK, TURNOUT_UK, AREA_TURNOUT, LOWEST_SINCE, LOWEST_KNOWN, CANDIDATES_UK, LOST_UK,
    LOST_BY_PARTY, MEMBERS_BEATEN, PARTY_BEATEN, FALLEN, WOMEN,
)  # fmt: skip


def turnout(at: Picture) -> Iterator[Fact]:
    """Turnout of all that has declared, and of each nation and region."""
    if at.tally.count(Measure.TURNOUTS) == at.tally.declared:
        electorate = at.tally.count(Measure.ELECTORATE)
        yield at.fact(ELECTORATE_UK, electorate, at.rows())
        value, terms = _turnout(at)
        yield at.fact(TURNOUT_UK, value, at.rows(), terms=terms)
    for area in at.ground.areas:
        declared = at.tally.count(Measure.SEATS, ALL, area)
        if declared and at.tally.count(Measure.TURNOUTS, ALL, area) == declared:
            value, terms = _turnout(at, area)
            scope = f"{declared} of {at.ground.seats_in[area]} declared in {area}"
            rows = at.rows(area=area)
            yield at.fact(AREA_TURNOUT, value, rows, terms=terms, scope=scope, other=area)


def _turnout(at: Picture, area: str = "United Kingdom") -> tuple[Fraction, tuple[Term, ...]]:
    valid = at.tally.count(Measure.VALID, ALL, area)
    electorate = at.tally.count(Measure.ELECTORATE, ALL, area)
    value = Fraction(valid, electorate)
    return value, (
        Term("", "valid-votes", valid),
        Term("÷", "electorate", electorate),
        Term("=", "turnout", value, Unit.SHARE),
    )


def lowest(at: Picture) -> Iterator[Fact]:
    """Since when there was no turnout as low: over the elections whose turnout can be added up."""
    if not at.is_final or at.tally.count(Measure.TURNOUTS) < at.tally.declared:
        return
    value, _ = _turnout(at)
    passed: list[PastTurnout] = []
    for earlier in at.ground.turnouts():
        passed.append(earlier)
        if earlier.value <= value:
            if len(passed) > 1:
                yield _record(at, LOWEST_SINCE, passed, value)
            return
    if len(passed) > 1:
        yield _record(at, LOWEST_KNOWN, passed, value)


def _record(at: Picture, kind: Kind, passed: list[PastTurnout], value: Fraction) -> Fact:
    last = passed[-1].election
    terms = (
        Term("", "turnout", value, Unit.SHARE),
        *(Term("", one.election.name, one.value, Unit.SHARE) for one in passed),
    )
    rows = each_once(at.rows(), *(one.rows for one in passed))
    told = f"turnouts of the general elections from {last.name} on; {at.coverage}"
    return at.fact(kind, last.polled_on, rows, terms=terms, coverage=told)


def deposits(at: Picture) -> Iterator[Fact]:
    """How many stood, and how many lost their deposits, in all and by party."""
    if at.tally.count(Measure.BUCKETS) or not at.tally.count(Measure.CANDIDATES):
        return
    yield at.fact(CANDIDATES_UK, at.tally.count(Measure.CANDIDATES), at.rows())
    if at.tally.count(Measure.DEPOSITS) < at.tally.declared:
        return
    yield at.fact(LOST_UK, at.tally.count(Measure.LOST), at.rows())
    for party, lost in sorted(at.sums(Measure.LOST).items()):
        yield at.fact(LOST_BY_PARTY, lost, at.rows(), party=party)


def beaten(at: Picture) -> Iterator[Fact]:
    """How many sitting members were beaten, of which party, and who."""
    if not at.ground.names_sitting or at.tally.unnamed:
        return
    fallen = tuple(_fallen(at))
    rows = each_once(*(fact.because for fact in fallen)) or at.rows()
    yield at.fact(MEMBERS_BEATEN, len(fallen), rows, terms=_standing(at, ALL))
    for party in sorted(at.sums(Measure.BEATEN)):
        own = [fact for fact in fallen if fact.subject.party == party]
        rows = each_once(*(fact.because for fact in own))
        yield at.fact(PARTY_BEATEN, len(own), rows, party=party, terms=_standing(at, party))
    yield from fallen


def _standing(at: Picture, party: str) -> tuple[Term, ...]:
    stood, lost = (at.tally.count(one, party) for one in (Measure.SITTING, Measure.BEATEN))
    return (
        Term("", "sitting", stood, Unit.COUNT),
        Term("−", "returned", stood - lost, Unit.COUNT),
        Term("=", "beaten", lost, Unit.COUNT),
    )


def _fallen(at: Picture) -> Iterator[Fact]:
    for contest, beaten in at.roll.beaten.items():
        for one, rows in beaten:
            yield at.fact(
                FALLEN, str(one.name), rows, contest=contest, candidacy=one.id,
                party=one.label.key,
            )  # fmt: skip
