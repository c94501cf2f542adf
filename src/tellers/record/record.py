"""Record: everything that is known, indexed, read-only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from tellers.errors import AmbiguousName, Problem, UnknownContest, UnknownMember
from tellers.once import once
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
from tellers.record.matching.near import Likeness
from tellers.record.matching.spelling import person_key, place_key
from tellers.record.membership.roll import called, member_called, with_each
from tellers.record.people import Member, Party, PeopleCoverage
from tellers.record.places import BoundarySet, Constituency, Overlap
from tellers.record.when import when_of


def folded(name: str) -> str:
    """A name stripped of everything that spellings disagree on: case, accents, marks, "and".

    >>> folded("Ynys Môn") == folded("ynys mon"), folded("Kingston & Surbiton")
    (True, 'kingston and surbiton')
    """
    return _of_name(name) if len(name) <= LONGEST else _folded(name)


def folded_text(text: str) -> str:
    """Somebody's text folded as names are, and kept nowhere.

    >>> folded_text("In Ynys Môn: 10,590.")
    'in ynys mon 10 590'
    """
    return _folded(text)


def _folded(name: str) -> str:
    if name.isascii():
        return _NO_LETTERS.sub(" ", name.replace("&", " and ").lower()).strip()
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    return _NO_WORD.sub(" ", _NOT_ASCII.sub(_without_accent, plain)).strip()


def _without_accent(letter: re.Match[str]) -> str:
    return "" if unicodedata.combining(letter[0]) else letter[0]


_NO_LETTERS = re.compile(r"[^0-9a-z]+")
_NO_WORD = re.compile(r"[\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
LONGEST = 50
"""Letters of a name; what is longer is no name, and is not kept."""
_of_name = lru_cache(maxsize=4096)(_folded)


ALIKE = 70
"""How like a name must be, out of a hundred, to be offered for another."""

_key = lru_cache(maxsize=8192)(place_key)
"""A name's key; the same name comes again at every election."""


DOUBTFUL = frozenset({"sum", "turnout"})
"""Kinds of problem of which one says that a row contradicts itself."""


def _is_then(contest: Contest, when: str) -> bool:
    """Whether a contest is of that time; a by-election answers to its day and its name first."""
    day, asked = contest.polled_on.isoformat(), when_of(when)
    if when.casefold() == contest.election.name.casefold():
        return True
    return bool(asked) and (day == asked or (contest.election.is_general and day.startswith(asked)))


def _is_in(contest: Contest, when: str) -> bool:
    """Whether a contest was in that year or month: a by-election where nothing else was."""
    asked = when_of(when)
    return bool(asked) and contest.polled_on.isoformat().startswith(asked)


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
            raise UnknownContest(
                f"The record holds no contest {contest_id!r}.", mend=self._near_ids(contest_id)
            )
        return self.contests[contest_id]

    @once
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

    def parents(self, constituency_id: str) -> tuple[Overlap, ...]:
        """How the constituencies of the map before overlap with one, where that is measured."""
        return self._parents.get(constituency_id, ())

    def by_name(self, name: str) -> tuple[Contest, ...]:
        """Every contest fought under a place's name, oldest first, over all boundary sets.

        Spellings of one name are one: `Devon North` and `North Devon`, "&" and "and".
        """
        return self._by_name.get(_key(name), ())

    def find(self, name: str, when: str) -> Contest:
        """The contest of a place and a time, or of an election's name.

        A year (`2019`), a month (`1974-02`, `February 1974`) means a general election, or where
        there was none the by-election; a full date (`29 February 2024`) means either.

        Raises:
            UnknownContest: no contest of that place and time.
            AmbiguousName: more than one.
        """
        here = self.by_name(name)
        if not here:
            raise UnknownContest(
                f"The record holds no constituency {name!r}.", mend=self._near(name)
            )
        found = [contest for contest in here if _is_then(contest, when)]
        found = found or [contest for contest in here if _is_in(contest, when)]
        if not found:
            years = ", ".join(dict.fromkeys(contest.election.name for contest in here))
            then = self._named_like(name, when)
            raise UnknownContest(
                f"No contest in {name} at {when!r}.",
                mend=f"It has: {years}." + (f" Then there was: {', '.join(then)}." if then else ""),
            )
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
        if name not in self.members and not called(self.members, name):
            near = self._near_members(name)
            raise UnknownMember(
                f"The record holds no member {name!r}.",
                mend=f"Did you mean {', '.join(near)}?" if near else "",
            )
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

    def doubts(self, result: Return, kind: str = "") -> tuple[str, ...]:
        """What contradicts itself in the row that a return is read from: its total, its turnout.

        `kind` is `sum` or `turnout`, where only the doubts of one kind are asked for.
        """
        cite = result.cites.get(RETURN)
        if cite is None:
            return ()
        source = self.sources.get(cite.source)
        file = source.file if source else cite.source
        found = self._doubts.get(f"{file}:{cite.locator.removeprefix('line ')}", ())
        return tuple(said for code, said in found if kind in ("", code))

    @once
    def _doubts(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for problem in self.problems:
            if problem.code in DOUBTFUL:
                said = problem.message[max(problem.message.find("found "), 0) :]
                found[problem.where] = (*found.get(problem.where, ()), (problem.code, said))
        return found

    def general_elections(self) -> tuple[Election, ...]:
        """The general elections in the record, oldest first."""
        return self._general_elections

    @once
    def _general_elections(self) -> tuple[Election, ...]:
        found = [election for election in self.elections.values() if election.is_general]
        return tuple(sorted(found, key=lambda election: election.polled_on))

    def ends_on(self) -> date:
        """The last day on which a contest in the record was polled."""
        return self.listing[-1].polled_on

    def _near(self, name: str) -> str:
        """Places with a name that holds this one, or is like it in most of its letters."""
        wanted = _key(name)
        held = sorted(key for key in self._by_name if wanted in key or key in wanted)
        like = Likeness(tuple(self._by_name)).nearest(wanted)
        keys = (*held, *(one.key for one in like if one.score > ALIKE))
        near = dict.fromkeys(self._by_name[key][-1].constituency.name for key in keys)
        return f"Did you mean {', '.join(tuple(near)[:5])}?" if near else self.extent()

    def _named_like(self, name: str, when: str) -> tuple[str, ...]:
        """Places whose name holds this one and that had a contest at a time when it had none."""
        wanted = set(_key(name).split())
        found = (
            contest.constituency.name
            for key in self._by_name
            if wanted < set(key.split())
            for contest in self._by_name[key]
            if _is_then(contest, when)
        )
        return tuple(sorted(set(found)))[:5]

    def _near_ids(self, contest_id: str) -> str:
        """Contests of the same or the likest place, the nearest days first."""
        words = contest_id.split(".")
        if len(words) < 3:
            return self.extent()
        slugs: dict[str, list[str]] = {}
        for one in self.listing:
            slugs.setdefault(one.slug, []).append(one.contest)
        like = Likeness(tuple(slugs)).nearest(words[1])
        held = [key for one in like[:1] if one.score > ALIKE for key in slugs[one.key]]
        days = [key.rpartition(".")[2] for key in held]
        later = next((n for n, day in enumerate(days) if day >= words[-1]), len(held))
        near = held[max(later - 2, 0) : later + 2]
        return f"Did you mean {', '.join(near)}?" if near else self.extent()

    def _near_members(self, name: str) -> tuple[str, ...]:
        """Members with a name, or a surname, that is like one: most letters, or all its words."""
        known: dict[str, list[str]] = {}
        for key, member in self.members.items():
            for spelling in {word for one in member.names for word in (str(one), one.last)}:
                known.setdefault(person_key(spelling), []).append(key)
        likest = (
            one for one in Likeness(tuple(known)).nearest(person_key(name)) if one.score > ALIKE
        )
        members = (self.members[key] for one in likest for key in known[one.key])
        return tuple(dict.fromkeys(f"{member.name} ({member.id})" for member in members))[:5]

    @once
    def _same_area(self) -> dict[str, list[str]]:
        same: dict[str, list[str]] = {}
        for overlap in self.overlaps:
            if overlap.is_same_area:
                same.setdefault(overlap.later, []).append(overlap.earlier)
        return same

    @once
    def _parents(self) -> dict[str, tuple[Overlap, ...]]:
        found: dict[str, tuple[Overlap, ...]] = {}
        for overlap in self.overlaps:
            found[overlap.later] = (*found.get(overlap.later, ()), overlap)
        return found

    @once
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

    @once
    def _by_election(self) -> "OnDemand[tuple[Contest, ...]]":
        by_place = sorted(self.listing, key=self._place)
        return self._grouped((one.election, one.contest) for one in by_place)

    @once
    def _by_constituency(self) -> "OnDemand[tuple[Contest, ...]]":
        return self._grouped((one.constituency, one.contest) for one in self.listing)

    @once
    def _by_name(self) -> "OnDemand[tuple[Contest, ...]]":
        return self._grouped(
            (name, one.contest)
            for one in self.listing
            for name in dict.fromkeys(map(_key, self.constituencies[one.constituency].names))
        )
