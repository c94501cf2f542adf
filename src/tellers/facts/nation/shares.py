"""Shares of the vote, their changes on the same seats, the swing, and votes held against seats.

Shares are of the United Kingdom, or of Great Britain where it is said (`rules.md` 9). None is told
where a contest's votes cannot be added up: several members, graduates, a return unopposed. A change
is told only where every seat declared has a base, for that of a part is not that of the whole:
"United Kingdom" without Northern Ireland, "Great Britain" without Scotland. Where a source joins
candidates in one row, a party's votes in the whole are not known, and none are told.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import NO_PARTY, PartyTally
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Kind
from tellers.facts.nation.picture import Picture
from tellers.facts.nation.seats import ALWAYS, BASE, COUNTED, SO_FAR
from tellers.record.figures import lineage

PRINTED = 3
"""Parties of which shares of Great Britain are stated: those with the most seats."""

ENOUGH = 50
"""Seats that must be compared before a change of share in the whole says anything."""

SMALLEST = Fraction(1, 100)
"""The share of the whole below which a party without a seat is not told of."""

ADDED = "the votes of all contests can be added up"
ALL_BASED = "every seat declared has a base"
COMPLETE = "no contest hides votes in one row of others"

SHARE_GB = Kind(
    "share-gb", Unit.SHARE, "a party's share of Great Britain's votes so far",
    "votes ÷ valid votes, GB", "another seat of Great Britain is declared", scope=SO_FAR,
    when=ADDED, slots=("party", *COUNTED), number=97,
)  # fmt: skip
CHANGE_GB = Kind(
    "change-gb", Unit.POINTS, "its change, like for like", "share now − share then, GB",
    "another seat of Great Britain is declared", base=BASE, scope=SO_FAR,
    when=f"{ADDED}, and {ALL_BASED} there", slots=("party", *ALWAYS), number=97,
)  # fmt: skip
SWING_GB = Kind(
    "swing-gb", Unit.POINTS, "swing in Great Britain from Labour to the Conservatives",
    "(Con rise − Lab fall) ÷ 2", "another seat of Great Britain is declared", base=BASE,
    when=f"{ADDED}, and {ALL_BASED} there", scope=SO_FAR, slots=("party", *ALWAYS),
)  # fmt: skip
VALID_UK = Kind(
    "valid-votes-uk", Unit.VOTES, "valid votes in all the seats declared", "sum of all votes",
    "another seat is declared", when=ADDED, scope=SO_FAR, slots=("scope",),
)  # fmt: skip
VOTES_UK = Kind(
    "votes-uk", Unit.VOTES, "a party's votes in all the seats declared", "sum of its votes",
    "another seat that it stands in is declared", when=COMPLETE, scope=SO_FAR,
    slots=("party", "scope"),
)  # fmt: skip
SHARE_UK = Kind(
    "share-uk", Unit.SHARE, "a party's share of the United Kingdom's votes so far",
    "votes ÷ valid votes, UK", "another seat is declared", when=COMPLETE, scope=SO_FAR,
    slots=("party", "scope"), number=97,
)  # fmt: skip
CHANGE_UK = Kind(
    "change-uk", Unit.POINTS, "a party's change in the United Kingdom, on the same seats",
    "share now − share then, UK", "another seat is declared",
    when=f"{COMPLETE}, {ALL_BASED}, and they are {ENOUGH}", base=BASE, scope=SO_FAR,
    slots=("party", "base", "scope"), number=97,
)  # fmt: skip
SEAT_SHARE = Kind(
    "seat-share", Unit.SHARE, "a party's part of the seats of the House", "seats ÷ House",
    "it has other seats", when="all have declared and no winner is hidden",
    slots=("party", *COUNTED), number=100,
)  # fmt: skip
GAP = Kind(
    "seats-votes-gap", Unit.POINTS, "a party's part of the seats less its share of the votes",
    "seats ÷ House − votes ÷ valid votes", "it has other seats or other votes",
    when=f"all have declared and no winner is hidden, {COMPLETE}", slots=("party", *COUNTED),
    number=100,
)  # fmt: skip
KINDS = (
    SHARE_GB, CHANGE_GB, SWING_GB, VALID_UK, VOTES_UK, SHARE_UK, CHANGE_UK, SEAT_SHARE, GAP,
)  # fmt: skip


def _adds_up(at: Picture) -> bool:
    return at.tally.count(Measure.PLAIN) == at.tally.declared


def _is_complete(at: Picture) -> bool:
    return _adds_up(at) and not at.tally.count(Measure.BUCKETS)


def shares(at: Picture) -> Iterator[Fact]:
    """Shares of Great Britain's votes and their changes, for the parties with the most seats."""
    if not _adds_up(at):
        return
    for row in at.parties[:PRINTED]:
        if row.share_gb is None:
            continue
        terms = _share_terms(at, row.party, row.share_gb, Area.GB)
        yield at.fact(SHARE_GB, row.share_gb, at.rows(), party=row.party, terms=terms)
        if row.change_gb is not None:
            yield at.fact(CHANGE_GB, row.change_gb, at.rows(), party=row.party)


def _share_terms(at: Picture, party: str, share: Fraction, area: str) -> tuple[Term, ...]:
    return (
        Term("", "votes", at.tally.count(Measure.VOTES, party, area)),
        Term("÷", "valid-votes", at.tally.count(Measure.VOTES, ALL, area)),
        Term("=", "share", share, Unit.SHARE),
    )


def swing(at: Picture) -> Iterator[Fact]:
    """Swing in Great Britain between the Conservatives and Labour, signed towards the first."""
    value = at.tally.swing("con", "lab") if _adds_up(at) else None
    if value is not None:
        yield at.fact(SWING_GB, value, at.rows(), party="con")


def of_the_whole(at: Picture) -> Iterator[Fact]:
    """Votes, shares and changes of the United Kingdom, of every party that counts for anything."""
    if not _adds_up(at):
        return
    yield at.fact(VALID_UK, at.tally.count(Measure.VOTES), at.rows())
    for row in _told(at) if _is_complete(at) else ():
        if row.share is None:
            continue
        yield at.fact(VOTES_UK, row.votes, at.rows(), party=row.party)
        terms = _share_terms(at, row.party, row.share, Area.UK)
        yield at.fact(SHARE_UK, row.share, at.rows(), party=row.party, terms=terms)
        if row.change is not None and at.tally.compared >= ENOUGH:
            terms = _change_terms(at, row.party, row.change)
            yield at.fact(CHANGE_UK, row.change, at.rows(), party=row.party, terms=terms)


def _told(at: Picture) -> tuple[PartyTally, ...]:
    return tuple(r for r in at.parties if r.seats or r.seats_before or (r.share or 0) >= SMALLEST)


def _change_terms(at: Picture, party: str, moved: Fraction) -> tuple[Term, ...]:
    line = lineage(party)
    now, then = (
        Fraction(at.tally.count(side, line), at.tally.count(side))
        for side in (Measure.NOW, Measure.THEN)
    )
    return (
        Term("", "share now", now, Unit.SHARE),
        Term("−", "share then", then, Unit.SHARE),
        Term("=", "change", moved, Unit.POINTS),
    )


def against_seats(at: Picture) -> Iterator[Fact]:
    """Each party's part of the seats, and how far its share of the votes is from it."""
    if not at.is_final or at.tally.unnamed:
        return
    for row in _told(at):
        if row.party in NO_PARTY:
            continue
        part = Fraction(row.seats, at.tally.house)
        if row.seats:
            terms = (
                Term("", "seats", row.seats, Unit.SEATS),
                Term("÷", "house", at.tally.house, Unit.SEATS),
                Term("=", "seat-share", part, Unit.SHARE),
            )
            yield at.fact(SEAT_SHARE, part, at.rows(row.party), party=row.party, terms=terms)
        if _is_complete(at) and row.share is not None:
            terms = (
                Term("", "seat-share", part, Unit.SHARE),
                Term("−", "share", row.share, Unit.SHARE),
                Term("=", "gap", part - row.share, Unit.POINTS),
            )
            yield at.fact(GAP, part - row.share, at.rows(), party=row.party, terms=terms)
