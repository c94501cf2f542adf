"""Record: everything that is known, indexed, read-only."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property

from tellers.errors import AmbiguousName, Problem, UnknownContest
from tellers.record.contests import (
    RETURN,
    Contest,
    Coverage,
    Election,
    Notional,
    Printed,
    Published,
    Return,
    Source,
)
from tellers.record.listing import Listed, OnDemand, Without, listed
from tellers.record.matching.spelling import place_key
from tellers.record.membership.roll import member_called, with_each
from tellers.record.people import Member, Party, PeopleCoverage
from tellers.record.places import BoundarySet, Constituency, Overlap


def folded(name: str) -> str:
    """A name stripped of everything that spellings disagree on: case, accents, marks, "and".

    >>> folded("Ynys Môn") == folded("ynys mon"), folded("Kingston & Surbiton")
    (True, 'kingston and surbiton')
    """
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


_key = cache(place_key)
"""A name's key; the same name comes again at every election."""


@dataclass(frozen=True, eq=False, repr=False)
class Record:
    """What is known: values by id. Never altered; a new record is a new value.

    `version` is the day the sources were read and a checksum. `notionals` is by constituency id.
    `problems` are those met in reading its files.
    `listed` is the list of the contests where whoever made the record has it at hand.
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
    printed: Mapping[str, Printed] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    listed: tuple[Listed, ...] = ()
    people: tuple[PeopleCoverage, ...] = ()

    def __repr__(self) -> str:
        return f"Record {self.version}: {len(self.contests):,} contests. {self.extent()}"

    def contest(self, contest_id: str) -> Contest:
        """The contest of that id.

        Raises:
            UnknownContest: the record holds none.
        """
        if contest_id not in self.contests:
            raise UnknownContest(f"The record holds no contest {contest_id!r}.", mend=self.extent())
        return self.contests[contest_id]

    @cached_property
    def _extent(self) -> str:
        if not self.listing:
            return "The record is empty."
        begins, ends = self.listing[0].polled_on, self.listing[-1].polled_on
        return f"It covers {begins.isoformat()} to {ends.isoformat()}."

    def extent(self) -> str:
        """Where the record begins and ends, in one sentence."""
        return self._extent

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
        """Every contest fought under a place's name, oldest first, over all boundary sets.

        Spellings of one name are one: `Devon North` and `North Devon`, "&" and "and".
        """
        return self._by_name.get(_key(name), ())

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
        """The member of that name, in any spelling, or of that id.

        Raises:
            UnknownMember: the record holds none.
            AmbiguousName: several members bear the name.
        """
        return member_called(self.members, name)

    def before_count(self, election_id: str) -> "Record":
        """The record as it stood before one election was counted: its returns are not in it.

        What a count in progress shows to readers is this record and its own ledger, so that no
        route tells a result of the night that has not been declared (`rules.md` 20). Estimates of
        that election on newer boundaries would tell it too, and so would who sat, or lost a whip,
        from that day on.
        """
        told = {contest.id for contest in self.contests_of(election_id)}
        polled_on = self.elections[election_id].polled_on
        folders = {
            self.returns[key].cites[RETURN].source.rpartition("/")[0]
            for key in told
            if key in self.returns
        } - {""}
        return replace(
            self,
            notionals={k: n for k, n in self.notionals.items() if n.election.id != election_id},
            members=with_each(self.members, lambda member: member.before(polled_on)),
            returns=Without(self.returns, told),
            published=Without(self.published, told),
            printed=Without(self.printed, told),
            problems=tuple(
                problem
                for problem in self.problems
                if f".{polled_on}" not in problem.message
                and problem.where.rpartition("/")[0] not in folders
            ),
        )

    def general_elections(self) -> tuple[Election, ...]:
        """The general elections in the record, oldest first."""
        return self._general_elections

    @cached_property
    def _general_elections(self) -> tuple[Election, ...]:
        found = [election for election in self.elections.values() if election.is_general]
        return tuple(sorted(found, key=lambda election: election.polled_on))

    def ends_on(self) -> date:
        """The last day on which a contest in the record was polled."""
        return self.listing[-1].polled_on

    def _near(self, name: str) -> str:
        wanted = _key(name)
        near = sorted(
            {
                self._by_name[key][-1].constituency.name
                for key in self._by_name
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
    def listing(self) -> tuple[Listed, ...]:
        """Every contest in one short row, oldest first, and by place within a day."""
        found = self.listed or listed(self.contests.values())
        return tuple(sorted(found, key=lambda one: (one.polled_on, self._place(one))))

    def _place(self, one: Listed) -> str:
        return self.constituencies[one.constituency].name

    def _grouped(self, pairs: Iterable[tuple[str, str]]) -> "OnDemand[tuple[Contest, ...]]":
        """Contests by group, from pairs of the group and a contest's id."""
        groups: dict[str, list[str]] = {}
        for group, contest in pairs:
            groups.setdefault(group, []).append(contest)
        return OnDemand(groups, lambda group: tuple(self.contests[one] for one in groups[group]))

    @cached_property
    def _by_election(self) -> "OnDemand[tuple[Contest, ...]]":
        by_place = sorted(self.listing, key=self._place)
        return self._grouped((one.election, one.contest) for one in by_place)

    @cached_property
    def _by_constituency(self) -> "OnDemand[tuple[Contest, ...]]":
        return self._grouped((one.constituency, one.contest) for one in self.listing)

    @cached_property
    def _by_name(self) -> "OnDemand[tuple[Contest, ...]]":
        return self._grouped(
            (name, one.contest)
            for one in self.listing
            for name in dict.fromkeys(map(_key, self.constituencies[one.constituency].names))
        )
