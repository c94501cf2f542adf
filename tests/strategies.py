"""Valid elections by hypothesis: all that can lawfully happen, and the rare with the common.

Ties settled by lot, a single candidate, independents (several in one contest), two people of one
name, Labour and Co-operative, the Speaker, no electorate, nobody's names, buckets that hide a
winner; and general elections in pairs, compared on the actual result, a notional one, or nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st
from tests.builders import (
    FIRST_NAMES,
    IN_2019,
    IN_2024,
    LETTERS,
    a_candidacy,
    a_constituency,
    a_contest,
    a_declaration,
    a_group_return,
    a_moment,
    a_notional,
    a_record,
    a_redrawing,
)

from tellers.count.ledger import Draft, EntryKind
from tellers.record.contests import (
    Candidacy,
    Contest,
    Declaration,
    GroupReturn,
    Notional,
    Return,
)
from tellers.record.people import Name
from tellers.record.places import Constituency, Overlap
from tellers.record.record import Record

LAST_NAMES = ("Smith", "Jones", "O\N{RIGHT SINGLE QUOTATION MARK}Reilly", "Döring")
"""So few that surnames meet, and now and then two people of one full name."""

KEYS = (
    *("con", "lab", "lab+coop", "ld", "green", "snp", "pc", "ukip", "dup", "sf", "sdlp", "apni"),
    *("spk", "ind", "ind.2", "ind.3"),
)
COUNTRIES = tuple(LETTERS)

names = st.builds(Name, st.sampled_from(FIRST_NAMES[:3]), st.sampled_from(LAST_NAMES))
numbers = st.integers(min_value=0, max_value=30_000)
reasons = st.sampled_from(("a figure was misheard", "recount"))


def _has_one_label_each(keys: list[str]) -> bool:
    return not {"lab", "lab+coop"} <= set(keys)


def keys(*, reform: str = "brx") -> st.SearchStrategy[list[str]]:
    """Candidacy keys of one contest. `reform` is what that party was called at the time."""
    some = st.lists(st.sampled_from((*KEYS, reform)), min_size=1, max_size=7, unique=True)
    return some.filter(_has_one_label_each)


@st.composite
def candidacies(draw: st.DrawFn, *, reform: str = "brx") -> tuple[Candidacy, ...]:
    """The candidacies of one contest, from one to seven."""
    has_names = draw(st.booleans()) or draw(st.booleans())
    chosen = draw(keys(reform=reform))
    return tuple(a_candidacy(key, name=draw(names) if has_names else None) for key in chosen)


@st.composite
def contests(
    draw: st.DrawFn, *, place: str | Constituency = "Nowhere", polled_on: date = IN_2019
) -> Contest:
    """One contest, of a general election unless it is changed."""
    reform = "ruk" if polled_on >= IN_2024 else "brx"
    standing = draw(candidacies(reform=reform))
    return a_contest((), place=place, polled_on=polled_on, candidacies=standing)


@st.composite
def votes_for(draw: st.DrawFn, contest: Contest) -> dict[str, int]:
    """Votes for exactly a contest's candidacies, somebody having one; one time in four a tie."""
    ids = [candidacy.id for candidacy in contest.candidacies]
    counts = draw(st.lists(numbers, min_size=len(ids), max_size=len(ids)))
    counts[0] += not any(counts)
    if len(ids) > 1 and draw(st.integers(0, 3)) == 0:
        counts[0] = counts[-1] = max(counts)
    return dict(zip(ids, counts, strict=True))


@st.composite
def declarations(draw: st.DrawFn, contest: Contest | None = None) -> Declaration:
    """One valid declaration, of this contest or of any."""
    contest = contest or draw(contests())
    votes = draw(votes_for(contest))
    top = max(votes.values())
    tied = [key for key in votes if votes[key] == top]
    return a_declaration(
        votes,
        contest=contest,
        chosen_by_lot=draw(st.sampled_from(tied)) if len(tied) > 1 else "",
        rejected=draw(st.none() | st.integers(0, 500)),
        electorate=draw(st.none() | st.integers(sum(votes.values()), 250_000)),
        declared_at=draw(st.none() | st.integers(50, 900).map(a_moment)),
    )


@st.composite
def group_returns(draw: st.DrawFn, contest: Contest | None = None) -> GroupReturn:
    """One row of party groups, whose bucket may be larger than any of them."""
    contest = contest or draw(contests())
    nameless = tuple(replace(candidacy, name=None) for candidacy in contest.candidacies)
    contest = replace(contest, candidacies=nameless)
    votes = draw(votes_for(contest))
    elected = draw(st.just("") | st.sampled_from(sorted(votes)))
    return a_group_return(votes, draw(numbers), contest=contest, elected=elected)


def returns(contest: Contest | None = None) -> st.SearchStrategy[Return]:
    """A declaration, or a row of groups."""
    return declarations(contest) | group_returns(contest)


@dataclass(frozen=True)
class Pair:
    """Two general elections in one record, and the results of the later one by contest id."""

    record: Record
    election: str
    results: Mapping[str, Return]


@st.composite
def general_elections(draw: st.DrawFn, *, max_seats: int = 5) -> Pair:
    """The elections of 2019 and 2024 in a few seats, some redrawn, some new, in any country."""
    now: list[Return] = []
    then: list[Return] = []
    overlaps: list[Overlap] = []
    notionals: list[Notional] = []
    for number in range(draw(st.integers(1, max_seats))):
        name, country = f"Seat {number}", draw(st.sampled_from(COUNTRIES))
        seat = a_constituency(name, country=country, boundary_set="2024")
        now.append(draw(returns(draw(contests(place=seat, polled_on=IN_2024)))))
        match draw(st.sampled_from(("same area", "redrawn", "new"))):
            case "same area":
                before = a_constituency(name, country=country)
                then.append(draw(returns(draw(contests(place=before)))))
                overlaps.append(a_redrawing(name, country=country))
            case "redrawn":
                notionals.append(draw(notional_of(seat)))
    record = a_record(*then, *now, notionals=notionals, overlaps=overlaps)
    results = {result.contest.id: result for result in now}
    return Pair(record, now[0].contest.election.id, results)


@st.composite
def notional_of(draw: st.DrawFn, seat: Constituency) -> Notional:
    """An estimate for 2019 on one constituency of 2024."""
    standing = st.sampled_from(("con", "lab", "snp", "brx", "ind", "spk"))
    parties = draw(st.lists(standing, min_size=1, unique=True))
    return a_notional({party: draw(numbers) + 1 for party in parties}, place=seat)


@st.composite
def drafts(draw: st.DrawFn, fought: tuple[Contest, ...]) -> list[Draft]:
    """A lawful night in these contests: declared, corrected, withdrawn, declared again."""
    lines: list[Draft] = []
    declared: set[str] = set()
    for minute in range(draw(st.integers(0, 12))):
        contest = draw(st.sampled_from(fought))
        allowed = (
            (EntryKind.CORRECTED, EntryKind.WITHDRAWN)
            if contest.id in declared
            else (EntryKind.DECLARED,)
        )
        kind = draw(st.sampled_from(allowed))
        result = None if kind is EntryKind.WITHDRAWN else draw(declarations(contest))
        reason = "" if kind is EntryKind.DECLARED else draw(reasons)
        lines.append(Draft(a_moment(minute), "desk", kind, contest.id, result, reason))
        (declared.discard if kind is EntryKind.WITHDRAWN else declared.add)(contest.id)
    return lines
