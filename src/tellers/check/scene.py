"""The scene of a text: who and what it names, its contest, and the results that it compares."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from tellers.check.careers.career import Careers
from tellers.check.grammar.words import THE_LOSER
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Election, Notional, Return
from tellers.record.lineage.comparison import Base, Step, comparable, line_of, previous_general
from tellers.record.matching.spelling import place_key
from tellers.record.membership.roll import member_of
from tellers.record.people import Citation, Member
from tellers.record.record import Record

if TYPE_CHECKING:
    from tellers.check.whole.nation import Counts

Results = Mapping[str, Return]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a text: every standing in the contests at hand, and the member's spells."""

    name: str
    standings: tuple[tuple[Contest, Candidacy], ...]
    member: Member | None = None

    def __hash__(self) -> int:
        """Of the name alone: whole contests take long, and namesakes are few."""
        return hash(self.name)


@dataclass(frozen=True, slots=True)
class Parties:
    """A party named in a text: the keys of all that bear the name.

    `namesake` is a candidate called so: a Mr Green stood in Ashford against a Green.
    """

    keys: tuple[str, ...]
    namesake: Person | None = None


Who = Person | Parties


def keys_of(who: Who) -> tuple[str, ...]:
    """The labels that somebody stood under, or a party's own."""
    if isinstance(who, Parties):
        return who.keys
    return tuple(dict.fromkeys(c.label.key for _, c in who.standings))


@dataclass(frozen=True)
class Frame:
    """One result under the name that a reader would give it, with how it may be compared."""

    words: str
    result: Return | Notional
    is_now: bool = False

    @property
    def row(self) -> Citation:
        """The contest's own row, or the estimate's."""
        cites = self.result.cites
        return cites.get(RETURN) or next(iter(cites.values()))

    @property
    def election(self) -> Election:
        """The election that it is of, or that it estimates."""
        if isinstance(self.result, Notional):
            return self.result.election
        return self.result.contest.election

    @property
    def polled_on(self) -> date:
        """The day of its poll, its own where it polled later than the rest (Thirsk 2010)."""
        if isinstance(self.result, Notional):
            return self.result.election.polled_on
        return self.result.contest.polled_on

    @property
    def year(self) -> int:
        """The year of its poll, or of the one that it estimates."""
        return self.polled_on.year

    @once
    def _shares(self) -> Mapping[str, Fraction]:
        return figures.line_shares(self.result)

    def share(self, party: str) -> Fraction | None:
        """A party's part of the valid votes, by its lineage; None where it did not stand."""
        return self._shares.get(figures.lineage(party))

    def change(self, base: "Frame", party: str) -> Fraction | None:
        """How far a party's share moved since another result; None where there is none."""
        now, then = self.share(party), base.share(party)
        return None if party in ("ind", "spk") or now is None or then is None else now - then

    def candidacies(self, who: Who) -> tuple[Candidacy, ...]:
        """The candidacies of this result that somebody, or a party, may be."""
        if isinstance(self.result, Notional):
            return ()
        contest = self.result.contest
        if isinstance(who, Person):
            if own := [c for there, c in who.standings if there.id == contest.id]:
                return tuple(own)
            names = {c.name for _, c in who.standings}
            return tuple(c for c in contest.candidacies if c.name and c.name in names)
        lines = {figures.lineage(key) for key in who.keys}
        return tuple([c for c, own in self._lines if not own.isdisjoint(lines)])

    @once
    def ranked(self) -> tuple[Candidacy, ...]:
        """Everybody who stood, most votes first; nobody of an estimate."""
        return () if isinstance(self.result, Notional) else figures.ranked(self.result)

    @once
    def _lines(self) -> tuple[tuple[Candidacy, frozenset[str]], ...]:
        """Everybody who stood, each with the lines of parties that he stood for."""
        stood = () if isinstance(self.result, Notional) else self.result.contest.candidacies
        return tuple([
            (c, frozenset((figures.lineage(c.label.key), *c.label.parties)))
            for c in stood
        ])  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """One contest as a text speaks of it: its result, those it may be compared with, and sums."""

    record: Record
    contest: Contest
    results: Results
    reckoned: dict[str, Sequence[object]] = field(default_factory=dict, compare=False, repr=False)
    years: dict[int, tuple[Frame, ...]] = field(default_factory=dict, compare=False, repr=False)

    @once
    def now(self) -> Frame | None:
        """The contest's own result, None where none is declared."""
        result = self.results.get(self.contest.id)
        return Frame(self.contest.election.name, result, is_now=True) if result else None

    @once
    def base(self) -> Base:
        """The previous general election of the area."""
        return comparable(self.record, self.contest)

    @once
    def line(self) -> tuple[Step, ...]:
        """Every contest of the seat before and including this one, newest first."""
        return line_of(self.record, self.contest)

    @once
    def named(self) -> tuple[Contest, ...]:
        """Every contest under the seat's name, oldest first."""
        return self.record.by_name(self.contest.constituency.name)

    @once
    def then(self) -> tuple[Frame, ...]:
        """What "last time" may mean, likeliest first: the base, the same name, a by-election."""
        frames = []
        if self.base.result is not None and self.base.election is not None:
            frames.append(Frame(_base_words(self.base), self.base.result))
        before = previous_general(self.record, self.contest.election.polled_on)
        if before is not None:
            frames += self._of(before)
        frames += self._by_elections(before)
        return tuple(frames)

    def _of(self, election: Election) -> Iterator[Frame]:
        """The actual result of that election under the seat's name, where it is another result."""
        for contest in self.named:
            result = self.record.returns.get(contest.id)
            if contest.election.id == election.id and result and result is not self.base.result:
                yield Frame(f"{election.name}, by name; boundaries differed", result)

    def _by_elections(self, since: Election | None) -> Iterator[Frame]:
        for contest in reversed(self.named):
            is_between = contest.polled_on < self.contest.polled_on and (
                since is None or contest.polled_on > since.polled_on
            )
            if not contest.election.is_general and is_between and contest.id in self.record.returns:
                yield Frame(f"the {contest.election.name}", self.record.returns[contest.id])

    @once
    def ever(self) -> tuple[Frame, ...]:
        """Every result under the seat's name up to this one, newest first."""
        held = ((c, self.results.get(c.id)) for c in reversed(self.named))
        return tuple(
            Frame(c.election.name, result, is_now=c.id == self.contest.id)
            for c, result in held
            if result and c.polled_on <= self.contest.polled_on
        )

    @once
    def named_rows(self) -> Mapping[Citation, int]:
        """Every row of the results under the seat's name, with where its contest comes.

        The contest itself comes first, then the newest; a row that is in two is the first one's.
        """
        every = [self.results.get(one.id) for one in (self.contest, *reversed(self.named))]
        held = [(number, result) for number, result in enumerate(every) if result is not None]
        return {row: number for number, one in reversed(held) for row in one.cites.values()}

    @once
    def rows(self) -> frozenset[Citation]:
        """Every row in which the contest's own result stands."""
        return frozenset(self.now.result.cites.values() if self.now else ())

    def since(self, found: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The seat's results after some of them and before this one, newest first."""
        first = min(frame.polled_on for frame in found)
        later = (c for c in reversed(self.named) if first < c.polled_on < self.contest.polled_on)
        held = ((c, self.results.get(c.id)) for c in later)
        return tuple(Frame(c.election.name, result) for c, result in held if result)

    def knows(self, person: Person) -> bool:
        """Whether a name is tied to one candidate: of this seat on whatever day, or of another.

        Two who stood on one day are namesakes, either of whom may be meant.
        """
        days = [there.polled_on for there, _ in person.standings]
        if days and len(days) == len(set(days)):
            return True
        held = (self.record.returns.get(contest.id) for contest in self.named)
        return any(Frame("", result).candidacies(person) for result in held if result)

    def bears(self, name: str) -> bool:
        """Whether a name is one of the seat's own, in whatever spelling."""
        return place_key(name) in map(place_key, self.contest.constituency.names)

    def in_year(self, year: int) -> tuple[Frame, ...]:
        """Every result of the seat in one year, the notional one of that year among them."""
        if year not in self.years:
            self.years[year] = self._in_year(year)
        return self.years[year]

    def _in_year(self, year: int) -> tuple[Frame, ...]:
        frames = [frame for frame in self.then if frame.year == year]
        if self.now is not None and self.contest.polled_on.year == year:
            return (*frames, self.now)
        known = {id(frame.result) for frame in frames}
        for contest in self.named:
            result = self.record.returns.get(contest.id)
            if contest.polled_on.year == year and result and id(result) not in known:
                frames.append(Frame(contest.election.name, result))
        return tuple(frames)


def _base_words(base: Base) -> str:
    name = base.election.name if base.election else ""
    return f"notional {name}, on the present boundaries" if base.is_redrawn else name


class Reach(StrEnum):
    """How far a sentence reaches: its contest, the whole election, or it does not say."""

    HERE = "here"
    WHOLE = "whole"
    EITHER = "either"


GENDER_OF = {"he": "M", "his": "M", "him": "M", "she": "F", "her": "F", "hers": "F"}
SEVERAL = 2
"""Standings of somebody of which one is printed with a gender, since 2010 in every case."""
RECENT = 4
"""People named last, any of whom a pronoun may mean."""


@dataclass
class Page:
    """A text while it is read: its contest and election, the results, who was spoken of last.

    `home` is the nation or region of which the text's first sentence tells. `people` are those
    named last, whom "she" may mean as well. `is_one_party` where the last sentence that named a
    party named no other, `is_one_person` where that which named people named one. `about` is whom
    the title names, `day` the one up to which the text may tell, `published` the one on which it
    appeared; `is_placed` of a page on the contest of another year, `is_old` of a text that
    appeared long after its election, and may tell of any, `is_wide` of one whose title and first
    sentence do not name its seat. `own` is the contest that the text is of, whatever its sentence
    is; `seat` is the one named last, `seats` are all that the text names, `listed` those of its
    first sentence. `scenes` are those of contests that were asked for, `counts` the elections,
    `orders` what follows from the record alone, `said` what the last sentences put in order.
    """

    record: Record
    results: Results
    scene: Scene | None
    election: Election | None
    person: Who | None = None
    people: tuple[Person, ...] = ()
    party: Parties | None = None
    is_one_party: bool = False
    is_one_person: bool = False
    reach: Reach = Reach.HERE
    year: int = 0
    areas: tuple[str, ...] = ()
    home: str = ""
    published: date | None = None
    about: Person | None = None
    is_placed: bool = False
    is_old: bool = False
    is_wide: bool = False
    day: date | None = None
    careers: Careers | None = None
    own: Contest | None = None
    seat: str = ""
    seats: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    orders: dict[tuple[object, ...], object] = field(default_factory=dict)
    said: dict[tuple[object, ...], object] = field(default_factory=dict)
    scenes: dict[str, Scene] = field(default_factory=dict)
    counts: "Counts | None" = None

    def contests_named(self, name: str) -> list[Contest]:
        """The contests of a seat on the day of the one told of; else at its general election."""
        own, every = self.scene.contest if self.scene else self.own, self.record.by_name(name)
        there = [one for one in every if own is not None and one.polled_on == own.polled_on]
        of_all = self.election.id if self.election else ""
        return there or [one for one in every if one.election.id == of_all]

    def copied(self, reach: Reach | None = None) -> "Page":
        """Another of the same, of this reach; cheaper than `replace`, for every figure has one."""
        new = object.__new__(Page)
        new.__dict__.update(self.__dict__)
        new.reach = self.reach if reach is None else reach
        return new

    def scene_of(self, contest: Contest) -> Scene:
        """Another contest as the text may speak of it: one scene for all its sentences."""
        if contest.id not in self.scenes:
            self.scenes[contest.id] = Scene(self.record, contest, self.results)
        return self.scenes[contest.id]

    def kept(self, key: tuple[object, ...], make: Callable[[], object]) -> object:
        """What follows from the record alone, reckoned once for this text, and for others."""
        if key not in self.orders:
            self.orders[key] = make() if self.counts is None else self.counts.kept(key, make)
        return self.orders[key]

    def meet(self, people: Sequence[Person], *, in_passing: bool) -> None:
        """Take in whom a sentence names: those before stay, until there are too many."""
        if people:
            self.is_one_person = len(set(people)) == 1 and not in_passing
        self.people = tuple(dict.fromkeys((*people, *self.people)))[:RECENT]

    def may_be(self, who: Who | None, pronoun: str) -> bool:
        """Whether a pronoun may mean somebody, by the gender that the official files print."""
        wanted = GENDER_OF.get(pronoun)
        if wanted is None or not isinstance(who, Person):
            return True
        for contest, own in who.standings[-SEVERAL:]:
            printed = self.record.printed.get(contest.id)
            row = printed.candidacies.get(own.id) if printed else None
            if row and (said := row.cells.get("Candidate gender", "")[:1]) in ("F", "M"):
                return said == wanted
        return True

    def may_name(self, who: Person, text: str) -> bool:
        """Whether a surname alone may mean somebody: he stands here, or a text has him in full."""
        now = self.scene.now if self.scene else None
        return now is None or bool(now.candidacies(who)) or who.name in text

    def place(self, rank: int) -> Who | None:
        """Whoever stands at one place of the contest's poll."""
        frame = self.scene.now if self.scene else None
        if frame is None or isinstance(frame.result, Notional):
            return None
        order = frame.ranked
        return self.person_of(order[rank - 1]) if len(order) >= rank else None

    def victor(self, pronoun: str) -> Who | None:
        """Who won, where a pronoun may mean that one: of those named last, who beat somebody."""
        first = self.place(1) if pronoun in ("he", "she") else None
        return first if first in self.people else None

    def loser(self, left: str) -> Who | None:
        """Who lost, where the words before call one "the defeated man": of those named last."""
        if not THE_LOSER.search(left):
            return None
        now, first = self.scene.now if self.scene else None, self.place(1)
        won = set(now.candidacies(first)) if now and first else set()
        beaten = (one for one in self.people if won and now and set(now.candidacies(one)) - won)
        return next(beaten, None) or self.place(2)

    def person_of(self, candidacy: Candidacy) -> Who:
        """A candidacy of the contest as somebody, or as a party where it has no name."""
        if self.scene is None or candidacy.name is None:
            return Parties((candidacy.label.key,))
        standings = ((self.scene.contest, candidacy),)
        member = member_of(self.record.members, self.scene.contest, candidacy)
        return Person(str(candidacy.name), standings, member)
