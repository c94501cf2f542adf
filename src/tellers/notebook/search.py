"""Contests searched for by place, person, time, party or code; one contest shown.

A search asks the short list of all contests first, and makes only those contests whose candidacies
it has to look at.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypedDict, Unpack

from tellers.errors import AmbiguousName, ConfigError, RecordError
from tellers.notebook.found import Contests, Found
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest
from tellers.record.listing import Listed
from tellers.record.matching.index import codes_of
from tellers.record.matching.match import match_names
from tellers.record.matching.spelling import place_key
from tellers.record.matching.verdict import Sureness
from tellers.record.record import Record, folded
from tellers.record.when import when_of

Test: TypeAlias = Callable[[Listed], bool]


class Asked(TypedDict, total=False):
    """What a search may ask for; a contest must be all of it."""

    seat: str
    """A place's whole name in any spelling; failing that, words that stand in its name."""
    year: int | str
    """`2024`, `"1974-02"`, or a day: by-elections of that time too."""
    code: str
    """A ballot id, an election's or a constituency's id, an ONS code, `scheme:number`."""
    by_elections: bool
    """Only these, or none of them."""
    name: str
    """Words that all stand in the name of somebody who stood."""
    member: str
    """A member's id or name: contests in which a source says that it is he who stood."""
    party: str
    """A party's id, code or name in any spelling, `ind` or `spk`: it stood."""
    won_by: str
    """The same: its candidate was elected."""


def search(record: Record, **asked: Unpack[Asked]) -> Contests:
    """The contests that are all that is asked, oldest first.

    Raises:
        ConfigError: a key that is none, or a value that can be none.
        RecordError: a party or member that the record does not have.
        AmbiguousName: the name of several parties.
    """
    if strange := sorted(asked.keys() - _TESTS.keys()):
        raise ConfigError(
            f"Nothing is searched for by {', '.join(strange)}.",
            mend=f"Search by {', '.join(_TESTS)}.",
        )
    given: Mapping[str, Any] = {**asked}
    tests = [make(record, given[key]) for key, make in _TESTS.items() if key in given]
    return Contests(
        record,
        tuple(one.contest for one in record.listing if all(test(one) for test in tests)),
    )


def show(record: Record, contest: Contest | str, when: int | str = "") -> Found:
    """One contest, as a table of its votes: a contest, its ballot id, or a place and a time.

    Raises:
        UnknownContest: the record holds no such contest.
        AmbiguousName: more than one.
    """
    if isinstance(contest, Contest):
        return Found(record, record.contest(contest.id))
    return Found(record, record.find(contest, str(when)) if when else record.contest(contest))


# ------------------------------------------------------------------------------------- by the list


def _by_seat(record: Record, seat: str) -> Test:
    key, words = place_key(seat), frozenset(folded(seat).split())
    if not words:
        raise ConfigError("A seat without a name is searched for.")
    places = record.constituencies.values()
    whole = {place.id for place in places if key in map(place_key, place.names)}
    wanted = whole or {
        place.id
        for place in places
        if any(words <= set(folded(name).split()) for name in place.names)
    }
    return lambda one: one.constituency in wanted


def _by_year(_: Record, year: int | str) -> Test:
    if not (when := when_of(str(year))):
        raise ConfigError(f"{year!r} is no time.", mend='Say it as 2024, "1974-02" or a day.')
    return lambda one: one.polled_on.isoformat().startswith(when)


def _by_code(record: Record, code: str) -> Test:
    wanted = code.strip().casefold()
    places = {
        place.id
        for place in record.constituencies.values()
        if wanted in (place.id, *(known.casefold() for known in codes_of(place)))
    }
    return lambda one: one.constituency in places or wanted in (one.contest, one.election)


def _by_kind(record: Record, is_wanted: bool) -> Test:
    events = {event.id for event in record.elections.values() if event.is_general != is_wanted}
    return lambda one: one.election in events


# ------------------------------------------------------------------------------ by who stood there


def _anybody(record: Record, fits: Callable[[Candidacy], bool]) -> Test:
    return lambda one: any(map(fits, record.contests[one.contest].candidacies))


def _by_name(record: Record, name: str) -> Test:
    words = frozenset(folded(name).split())
    if not words:
        raise ConfigError("Somebody without a name is searched for.")
    known = {
        member.id
        for member in record.members.values()
        if any(words <= set(folded(str(alias)).split()) for alias in member.names)
    }
    return _anybody(
        record,
        lambda c: (
            c.member in known or (c.name is not None and words <= set(folded(str(c.name)).split()))
        ),
    )


def _by_member(record: Record, member: str) -> Test:
    wanted = member if member in record.members else record.member(member).id
    return _anybody(record, lambda candidacy: candidacy.member == wanted)


def _by_party(record: Record, party: str) -> Test:
    wanted = party_id(record, party)
    return _anybody(record, lambda candidacy: _is_of(candidacy, wanted))


def _by_winner(record: Record, party: str) -> Test:
    wanted = party_id(record, party)

    def is_won(one: Listed) -> bool:
        result = record.returns.get(one.contest)
        winner = figures.find_winner(result) if result else None
        return winner is not None and _is_of(winner, wanted)

    return is_won


def _is_of(candidacy: Candidacy, party: str) -> bool:
    return party in (candidacy.label.key, *candidacy.label.parties)


def party_id(record: Record, party: str) -> str:
    """A party's id, from any of its names or codes.

    Raises:
        RecordError: the record has no such party.
        AmbiguousName: it is a name of several.
    """
    (found,) = match_names([party], record, kind="party")
    if found.id:
        return found.id
    may_be = ", ".join(f"{one.id} ({one.name})" for one in found.candidates)
    mend = f"May be: {may_be}." if may_be else ""
    if found.sureness is Sureness.AMBIGUOUS:
        raise AmbiguousName(f"{party!r} is a name of several parties.", mend=mend)
    raise RecordError(f"The record holds no party {party!r}.", mend=mend)


_TESTS: Mapping[str, Callable[[Record, Any], Test]] = {
    "seat": _by_seat,
    "year": _by_year,
    "code": _by_code,
    "by_elections": _by_kind,
    "name": _by_name,
    "member": _by_member,
    "party": _by_party,
    "won_by": _by_winner,
}
"""Each key's test, the cheap ones first."""
