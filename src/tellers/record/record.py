"""Record: everything that is known, indexed, read-only."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from tellers.errors import AmbiguousName, UnknownContest, UnknownMember
from tellers.record.contests import (
    Contest,
    Coverage,
    Election,
    Notional,
    Published,
    Return,
    Source,
)
from tellers.record.people import Member, Party
from tellers.record.places import BoundarySet, Constituency, Overlap


def folded(name: str) -> str:
    """A name stripped of everything that spellings disagree on: case, accents, marks, "and".

    >>> folded("Ynys Môn") == folded("ynys mon"), folded("Kingston & Surbiton")
    (True, 'kingston and surbiton')
    """
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


def _grouped(
    contests: Iterable[Contest], key: Callable[[Contest], str], order: Callable[[Contest], str]
) -> dict[str, tuple[Contest, ...]]:
    groups: dict[str, list[Contest]] = {}
    for contest in sorted(contests, key=order):
        groups.setdefault(key(contest), []).append(contest)
    return {group: tuple(found) for group, found in groups.items()}


def _by_day(contest: Contest) -> str:
    return contest.polled_on.isoformat()


def _by_place(contest: Contest) -> str:
    return contest.constituency.name


@dataclass(frozen=True, eq=False)
class Record:
    """What is known: values by id. Never altered; a new record is a new value.

    `version` is the day the sources were read and a checksum. `notionals` is by constituency id.
    """

    version: str
    sources: Mapping[str, Source]
    coverage: tuple[Coverage, ...]
    parties: Mapping[str, Party]
    boundary_sets: Mapping[str, BoundarySet]
    constituencies: Mapping[str, Constituency]
    elections: Mapping[str, Election]
    contests: Mapping[str, Contest]
    returns: Mapping[str, Return]
    notionals: Mapping[str, Notional]
    overlaps: tuple[Overlap, ...] = ()
    members: Mapping[str, Member] = field(default_factory=dict)
    published: Mapping[str, Published] = field(default_factory=dict)

    def contest(self, contest_id: str) -> Contest:
        """The contest of that id.

        Raises:
            UnknownContest: the record holds none.
        """
        if contest_id not in self.contests:
            raise UnknownContest(f"The record holds no contest {contest_id!r}.", mend=self.extent())
        return self.contests[contest_id]

    def extent(self) -> str:
        """Where the record begins and ends, in one sentence."""
        days = [contest.polled_on for contest in self.contests.values()]
        if not days:
            return "The record is empty."
        return f"It covers {min(days).isoformat()} to {max(days).isoformat()}."

    def contests_of(self, election_id: str) -> tuple[Contest, ...]:
        """The contests of one election, by constituency name."""
        return self._by_election.get(election_id, ())

    def history(self, constituency_id: str) -> tuple[Contest, ...]:
        """Every contest of one constituency, oldest first."""
        return self._by_constituency.get(constituency_id, ())

    def same_area(self, constituency_id: str) -> tuple[str, ...]:
        """The constituency and those of earlier maps that cover the same area."""
        return (constituency_id, *self._same_area.get(constituency_id, ()))

    def by_name(self, name: str) -> tuple[Contest, ...]:
        """Every contest fought under a place's name, oldest first, over all boundary sets."""
        return self._by_name.get(folded(name), ())

    def find(self, name: str, when: str) -> Contest:
        """The contest of a place and a time: `2019`, `1974-02`, or a by-election's full date.

        Raises:
            UnknownContest: no contest of that place and time.
            AmbiguousName: more than one.
        """
        here = self.by_name(name)
        if not here:
            raise UnknownContest(
                f"The record holds no constituency {name!r}.", mend=self._near(name)
            )
        found = [
            contest
            for contest in here
            if contest.polled_on.isoformat().startswith(when)
            and (contest.election.is_general or contest.polled_on.isoformat() == when)
        ]
        if not found:
            years = ", ".join(sorted({contest.election.name for contest in here}))
            raise UnknownContest(f"No contest in {name} at {when!r}.", mend=f"It has: {years}.")
        if len(found) > 1:
            ids = ", ".join(contest.id for contest in found)
            raise AmbiguousName(
                f"{name} {when} fits several contests.", mend=f"Ask for one of {ids}."
            )
        return found[0]

    def member(self, name: str) -> Member:
        """The member of that name.

        Raises:
            UnknownMember: the record holds none.
        """
        for member in self.members.values():
            if folded(str(member.name)) == folded(name):
                return member
        raise UnknownMember(f"The record holds no member {name!r}.")

    def before_count(self, election_id: str) -> "Record":
        """The record as it stood before one election was counted: its returns are not in it.

        What a count in progress shows to readers is this record and its own ledger, so that no
        route tells a result of the night that has not been declared (`rules.md` 20). Estimates of
        that election on newer boundaries would tell it too.
        """
        told = {contest.id for contest in self.contests_of(election_id)}
        return replace(
            self,
            notionals={k: n for k, n in self.notionals.items() if n.election.id != election_id},
            returns={key: value for key, value in self.returns.items() if key not in told},
            published={key: value for key, value in self.published.items() if key not in told},
        )

    def general_elections(self) -> tuple[Election, ...]:
        """The general elections in the record, oldest first."""
        found = [election for election in self.elections.values() if election.is_general]
        return tuple(sorted(found, key=lambda election: election.polled_on))

    def ends_on(self) -> date:
        """The last day on which a contest in the record was polled."""
        return max(contest.polled_on for contest in self.contests.values())

    def _near(self, name: str) -> str:
        wanted = folded(name)
        near = sorted(
            {
                c.constituency.name
                for key, cs in self._by_name.items()
                for c in cs[-1:]
                if wanted in key or key in wanted
            }
        )
        return f"Did you mean {', '.join(near[:5])}?" if near else self.extent()

    @cached_property
    def _same_area(self) -> dict[str, list[str]]:
        same: dict[str, list[str]] = {}
        for overlap in self.overlaps:
            if overlap.is_same_area:
                same.setdefault(overlap.later, []).append(overlap.earlier)
        return same

    @cached_property
    def _by_election(self) -> dict[str, tuple[Contest, ...]]:
        return _grouped(self.contests.values(), lambda c: c.election.id, _by_place)

    @cached_property
    def _by_constituency(self) -> dict[str, tuple[Contest, ...]]:
        return _grouped(self.contests.values(), lambda c: c.constituency.id, _by_day)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Contest, ...]]:
        return _grouped(self.contests.values(), lambda c: folded(c.constituency.name), _by_day)
