"""Small values shaped like real ones: a contest, a declaration, a record. Everything has a default.

A candidacy is asked for by a key, which is also its id: `lab`, `lab+coop`, `ind`, `spk`, and
`ind.2` for a second one under the same label. Places are strings; the same place at two elections
is one constituency unless its map (`boundary_set`) differs, so the two compare.

    a_declaration({"ind": 24_120, "lab": 16_873}, place="Islington North")
    a_record(then, now)
"""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

from tellers.record.contests import (
    RETURN,
    Candidacy,
    Contest,
    Coverage,
    Declaration,
    Election,
    ElectionKind,
    GroupReturn,
    Notional,
    Return,
    Source,
)
from tellers.record.people import Citation, Label, Name, Party, Standing
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.record import Record, folded

IN_2017 = date(2017, 6, 8)
IN_2019 = date(2019, 12, 12)
IN_2024 = date(2024, 7, 4)

LETTERS = {"England": "E14", "Wales": "W07", "Scotland": "S14", "Northern Ireland": "N05"}
FIRST_NAMES = ("Ada", "Ben", "Cara", "Dev", "Ewa", "Finn", "Gwen", "Hal")
LAST_NAMES = ("Brown", "Jones", "Khan", "Murphy", "Patel", "Reid", "Smith", "Williams")
PARTY_NAMES = {
    "con": "Conservative Party", "lab": "Labour Party", "coop": "Co-operative Party",
    "ld": "Liberal Democrats", "green": "Green Party", "snp": "Scottish National Party",
    "pc": "Plaid Cymru", "brx": "Brexit Party", "ruk": "Reform UK", "ukip": "UKIP",
    "dup": "Democratic Unionist Party", "sf": "Sinn Féin", "sdlp": "SDLP",
    "uup": "Ulster Unionist Party", "apni": "Alliance Party",
}  # fmt: skip

DEFAULT_VOTES: Mapping[str, int] = {"con": 20_000, "lab": 15_000, "ld": 5_000}
TEST_SOURCE = "test"


def slug(name: str) -> str:
    """A name as ids write it: `islington-north`."""
    return folded(name).replace(" ", "-")


def a_label(key: str = "lab") -> Label:
    """The ballot label of a candidacy key."""
    word = key.split(".", maxsplit=1)[0]
    if word in ("ind", "spk"):
        return Label(Standing.INDEPENDENT if word == "ind" else Standing.SPEAKER)
    return Label(Standing.PARTY, tuple(word.split("+")))


def a_name(key: str) -> Name:
    """A name that is always the same for a key."""
    number = zlib.crc32(key.encode())
    return Name(FIRST_NAMES[number % 8], LAST_NAMES[number // 8 % 8])


def a_candidacy(key: str = "lab", **changes: Any) -> Candidacy:
    """A candidacy whose id is its key."""
    return replace(Candidacy(key, a_name(key), a_label(key)), **changes)


def an_election(polled_on: date = IN_2019, *, is_general: bool = True) -> Election:
    """A general election, or the event of one by-election."""
    if is_general:
        kind, mark, name = ElectionKind.GENERAL, "parl", str(polled_on.year)
    else:
        kind, mark, name = ElectionKind.BY_ELECTION, "parl.by", f"{polled_on.year} by-election"
    return Election(f"{mark}.{polled_on}", kind, polled_on, name)


def a_constituency(
    name: str = "Nowhere", *, country: str = "England", boundary_set: str = "2010"
) -> Constituency:
    """A constituency of one map; its code follows from map and name."""
    number = zlib.crc32(f"{boundary_set}/{slug(name)}".encode()) % 1_000_000
    region = "London" if country == "England" else country
    return Constituency(
        f"{boundary_set}/{slug(name)}",
        name,
        boundary_set,
        country,
        region,
        f"{LETTERS[country]}{number:06d}",
    )


def a_contest(
    keys: Iterable[str] = DEFAULT_VOTES,
    *,
    place: str | Constituency = "Nowhere",
    polled_on: date = IN_2019,
    is_general: bool = True,
    **changes: Any,
) -> Contest:
    """A contest between candidacies given by key, at a general election unless said."""
    where = a_constituency(place) if isinstance(place, str) else place
    election = an_election(polled_on, is_general=is_general)
    contest = Contest(
        f"parl.{slug(where.name)}{'' if is_general else '.by'}.{polled_on}",
        election,
        where,
        polled_on,
        tuple(a_candidacy(key) for key in keys),
    )
    return replace(contest, **changes)


def cites_for(contest: Contest) -> dict[str, Citation]:
    """A row for each candidacy and one for the return."""
    keys = [RETURN, *(candidacy.id for candidacy in contest.candidacies)]
    return {key: Citation(TEST_SOURCE, f"{contest.id} {key}") for key in keys}


def a_declaration(
    votes: Mapping[str, int] = DEFAULT_VOTES, *, contest: Contest | None = None, **changes: Any
) -> Declaration:
    """A declaration of these votes; `place` and `polled_on` go to its contest, the rest to it.

    The electorate leaves a turnout of just under two thirds. A tie needs `chosen_by_lot`.
    """
    contest = contest or a_contest(votes, **_contest_words(changes))
    words = {
        "rejected": 100,
        "electorate": sum(votes.values()) * 3 // 2 + 500,
        **changes,
    }
    return Declaration(contest, votes, words.pop("cites", cites_for(contest)), **words)


def a_group_return(
    votes: Mapping[str, int] = DEFAULT_VOTES,
    others: int = 0,
    *,
    contest: Contest | None = None,
    **changes: Any,
) -> GroupReturn:
    """A row of party groups with a bucket; nobody has a name. Else as `a_declaration`."""
    if contest is None:
        bare = a_contest(votes, **_contest_words(changes), has_bucket=others > 0)
        nameless = tuple(replace(candidacy, name=None) for candidacy in bare.candidacies)
        contest = replace(bare, candidacies=nameless)
    words = {"electorate": (sum(votes.values()) + others) * 3 // 2 + 500, **changes}
    return GroupReturn(contest, votes, others, words.pop("cites", cites_for(contest)), **words)


def a_notional(
    votes: Mapping[str, int] = DEFAULT_VOTES,
    *,
    place: str | Constituency = "Nowhere",
    polled_on: date = IN_2019,
    **changes: Any,
) -> Notional:
    """An estimate of an earlier election on the map of 2024."""
    where = a_constituency(place, boundary_set="2024") if isinstance(place, str) else place
    cites = {key: Citation(TEST_SOURCE, f"notional {where.id} {key}") for key in votes}
    valid = sum(votes.values())
    estimate = Notional(where, an_election(polled_on), votes, valid, valid * 3 // 2, cites)
    return replace(estimate, **changes)


def a_redrawing(place: str = "Nowhere", *, country: str = "England") -> Overlap:
    """The overlap that joins a place of the map of 2010 to the same area in that of 2024."""
    earlier, later = (a_constituency(place, country=country, boundary_set=b) for b in MAPS)
    return Overlap(earlier.id, later.id, Fraction(1), Fraction(1))


MAPS = ("2010", "2024")


def a_record(
    *returns: Return,
    contests: Iterable[Contest] = (),
    notionals: Iterable[Notional] = (),
    overlaps: Iterable[Overlap] = (),
    **changes: Any,
) -> Record:
    """A record of these returns, and of contests that nobody has declared yet."""
    estimates = tuple(notionals)
    fought = {c.id: c for c in (*(result.contest for result in returns), *contests)}
    places = [c.constituency for c in fought.values()] + [e.constituency for e in estimates]
    elections = [c.election for c in fought.values()] + [e.election for e in estimates]
    record = Record(
        version="test",
        sources={TEST_SOURCE: A_SOURCE},
        coverage=_coverage(fought.values()),
        parties={key: Party(key, name, key) for key, name in PARTY_NAMES.items()},
        boundary_sets=_boundary_sets(places),
        constituencies={place.id: place for place in places},
        elections={election.id: election for election in elections},
        contests=fought,
        returns={result.contest.id: result for result in returns},
        notionals={estimate.constituency.id: estimate for estimate in estimates},
        overlaps=tuple(overlaps),
    )
    return replace(record, **changes)


def a_moment(minutes: int = 0, *, polled_on: date = IN_2019) -> datetime:
    """A moment of the night in UTC: so many minutes after ten o'clock of polling day."""
    start = datetime(polled_on.year, polled_on.month, polled_on.day, 22, tzinfo=UTC)
    return start + timedelta(minutes=minutes)


A_SOURCE = Source(
    TEST_SOURCE, "Nobody", "Figures of a test", "test.csv", "none", "Made up.", True, "C", "", ""
)


def _coverage(fought: Iterable[Contest]) -> tuple[Coverage, ...]:
    days: dict[ElectionKind, list[date]] = {}
    for contest in fought:
        days.setdefault(contest.election.kind, []).append(contest.polled_on)
    return tuple(
        Coverage("contests", kind, min(polled), max(polled), len(polled))
        for kind, polled in days.items()
    )


def _contest_words(changes: dict[str, Any]) -> dict[str, Any]:
    words = ("place", "polled_on", "is_general", "seats")
    return {word: changes.pop(word) for word in words if word in changes}


def _boundary_sets(places: Iterable[Constituency]) -> dict[str, BoundarySet]:
    starts = {"2010": date(2010, 5, 6), "2024": IN_2024}
    names = {place.boundary_set: place.country for place in places}
    return {
        name: BoundarySet(name, country, starts.get(name, date(1997, 5, 1)))
        for name, country in names.items()
    }
