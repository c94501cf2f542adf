"""What a text is about: its names linked to the record, its contest, and the results it compares.

Names are linked to the contest's own candidates, parties and seats before anything else is read;
parties come before surnames, for a candidate may be called Green (`rules.md` 18).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from tellers.check.claims import TITLES
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Election, Notional, Return
from tellers.record.lineage import Base, Step, comparable, line_of, previous_general
from tellers.record.people import Citation, Member
from tellers.record.record import Record, folded
from tellers.style.names import (
    Finder,
    Found,
    Lexicon,
    Words,
    party_forms,
    person_forms,
    plain,
    seat_forms,
    spellings_of,
)

Results = Mapping[str, Return]

RECENT = timedelta(days=21)
"""How long after polling day an article is taken to be about that day."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a text: every standing in the contests at hand, and the member's spells."""

    name: str
    standings: tuple[tuple[Contest, Candidacy], ...]
    member: Member | None = None


@dataclass(frozen=True, slots=True)
class Parties:
    """A party named in a text: the keys of all that bear the name.

    `namesake` is a candidate called so: a Mr Green stood in Ashford against a Green.
    """

    keys: tuple[str, ...]
    namesake: Person | None = None


NICKNAMES = {
    "bill": "william", "bob": "robert", "dick": "richard", "tony": "anthony", "jim": "james",
    "jack": "john", "harry": "henry", "ted": "edward", "peggy": "margaret", "meg": "margaret",
    "maggie": "margaret", "liz": "elizabeth", "betty": "elizabeth", "libby": "elizabeth",
    "kit": "christopher", "chuck": "charles", "sandy": "alexander", "mike": "michael",
    "nell": "eleanor", "jon": "jonathan", "larry": "lawrence", "polly": "mary", "molly": "mary",
}  # fmt: skip
"""First names that share no beginning with what they are short for."""
OPENERS = frozenset(
    {
        "but", "and", "when", "while", "as", "for", "with", "after", "before", "although", "though",
        "if", "since", "because", "so", "yet", "that", "then", "there", "in", "on", "at", "by",
        "from", "to", "of", "or", "the", "a", "an", "his", "her", "their", "not", "only", "even",
        "despite", "against", "yesterday", "today", "tonight", "meanwhile", "however", "instead",
        "new", "veteran", "former", "outgoing", "sitting", "incumbent", "now", "here", "it", "this",
    }
)  # fmt: skip
"""Words that may open a sentence before a bare surname."""


def is_first_name(word: str, names: Iterable[str]) -> bool:
    """Whether a word may be somebody's first name: the same, a short form or a nickname."""
    for name in names:
        other = NICKNAMES.get(word, word)
        if other[:3] == name[:3] or NICKNAMES.get(name, name)[:3] == other[:3] or word in name:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Linker:
    """A finder that asks of a bare surname whether the first name before it is another's."""

    finder: Finder

    def __call__(self, words: Sequence[str], capital: Sequence[bool], at: int) -> Found | None:
        """The name that stands at one word, if any."""
        found = self.finder(words, capital, at)
        if found is None or at == 0 or not isinstance(found[1], Person) or not capital[at - 1]:
            return found
        before = plain(words[at - 1])
        if before in TITLES or before in OPENERS or before.endswith("ly"):
            return found
        firsts = [
            plain(c.name.first.split()[0]) for _, c in found[1].standings if c.name and c.name.first
        ]
        is_whole = plain(words[at]) in firsts
        if is_whole or self.finder(words, capital, at - 1) or is_first_name(before, firsts):
            return found
        return None


class Gazetteer:
    """What any text may name: parties, seats and members of one record."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.names = Lexicon()
        for form, keys in party_forms().items():
            self.names.add(form, "P", Parties(keys))
        seats = {place.name for place in record.constituencies.values()}
        own = {tuple(folded(name).split()) for name in seats}
        for name in sorted(seats):
            for form in seat_forms(name):
                if form not in own or form == tuple(folded(name).split()):
                    self.names.add(form, "S", name)
        for member in record.members.values():
            self.names.add(person_forms(member.name)[0], "C", Person(str(member.name), (), member))

    def finder(self, local: Lexicon) -> Linker:
        """A finder of this record's names and of the contest's own."""
        return Linker(Finder(self.names, local))


def local_names(record: Record, contests: Iterable[Contest]) -> Lexicon:
    """The names of the candidates of some contests, and of the parties that stand in them."""
    names, parties = Lexicon(), party_forms()
    people: dict[Words, list[tuple[Contest, Candidacy]]] = {}
    known = {folded(str(member.name)): member for member in record.members.values()}
    for contest in contests:
        for candidacy in contest.candidacies:
            for form in _candidacy_forms(candidacy):
                people.setdefault(form, []).append((contest, candidacy))
            for key in candidacy.label.parties:
                if key in record.parties:
                    own = {tuple(folded(contest.constituency.name).split())} | parties.keys()
                    for form in set(spellings_of(record.parties[key])) - own:
                        names.add(form, "P", Parties((key,)))
        people.pop(tuple(folded(contest.constituency.name).split()), None)
    for form, standings in people.items():
        name = str(standings[0][1].name)
        person = Person(name, tuple(standings), known.get(folded(name)))
        keys = parties.get(form)
        names.add(form, "P" if keys else "C", Parties(keys, person) if keys else person)
    return names


def _candidacy_forms(candidacy: Candidacy) -> set[Words]:
    if candidacy.name is None:
        return set()
    full, last = person_forms(candidacy.name)
    first = folded(candidacy.name.first).split()[:1]
    return {full, last, (*first, *last)}


# ------------------------------------------------------------------- results


@dataclass(frozen=True, slots=True)
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

    def candidacies(self, who: Person | Parties) -> tuple[Candidacy, ...]:
        """The candidacies of this result that somebody, or a party, may be."""
        if isinstance(self.result, Notional):
            return ()
        contest = self.result.contest
        if isinstance(who, Person):
            own = [c for there, c in who.standings if there.id == contest.id]
            names = {c.name for _, c in who.standings}
            return tuple(own or (c for c in contest.candidacies if c.name and c.name in names))
        lines = {figures.lineage(key) for key in who.keys}
        return tuple(
            c
            for c in contest.candidacies
            if figures.lineage(c.label.key) in lines or lines & set(c.label.parties)
        )


@dataclass(frozen=True)
class Scene:
    """One contest as a text speaks of it: its result and those that it may be compared with."""

    record: Record
    contest: Contest
    results: Results

    @cached_property
    def now(self) -> Frame | None:
        """The contest's own result, None where none is declared."""
        result = self.results.get(self.contest.id)
        return Frame(self.contest.election.name, result, is_now=True) if result else None

    @cached_property
    def base(self) -> Base:
        """The previous general election of the area."""
        return comparable(self.record, self.contest)

    @cached_property
    def line(self) -> tuple[Step, ...]:
        """Every contest of the seat before and including this one, newest first."""
        return line_of(self.record, self.contest)

    @cached_property
    def then(self) -> tuple[Frame, ...]:
        """What "last time" may mean, likeliest first: the base, the same name, a by-election."""
        frames = []
        if self.base.result is not None and self.base.election is not None:
            frames.append(Frame(_base_words(self.base), self.base.result))
        before = previous_general(self.record, self.contest.election.polled_on)
        if before is not None:
            frames += self._named(before)
        frames += self._by_elections(before)
        return tuple(frames)

    def _named(self, election: Election) -> Iterator[Frame]:
        """The actual result of that election under the seat's name, where it is another result."""
        for contest in self.record.by_name(self.contest.constituency.name):
            result = self.record.returns.get(contest.id)
            if contest.election.id == election.id and result and result is not self.base.result:
                yield Frame(f"{election.name}, by name; boundaries differed", result)

    def _by_elections(self, since: Election | None) -> Iterator[Frame]:
        for contest in reversed(self.record.by_name(self.contest.constituency.name)):
            is_between = contest.polled_on < self.contest.polled_on and (
                since is None or contest.polled_on > since.polled_on
            )
            if not contest.election.is_general and is_between:
                yield Frame(f"the {contest.election.name}", self.record.returns[contest.id])

    def in_year(self, year: int) -> tuple[Frame, ...]:
        """Every result of the seat in one year, the notional one of that year among them."""
        frames = [frame for frame in self.then if _year_of(frame) == year]
        if self.now is not None and self.contest.polled_on.year == year:
            return (*frames, self.now)
        known = {id(frame.result) for frame in frames}
        for contest in self.record.by_name(self.contest.constituency.name):
            result = self.record.returns.get(contest.id)
            if contest.polled_on.year == year and result and id(result) not in known:
                frames.append(Frame(contest.election.name, result))
        return tuple(frames)


def _base_words(base: Base) -> str:
    name = base.election.name if base.election else ""
    if base.is_redrawn:
        return f"notional {name}, on the present boundaries"
    return name


def _year_of(frame: Frame) -> int:
    if isinstance(frame.result, Notional):
        return frame.result.election.polled_on.year
    return frame.result.contest.polled_on.year


@dataclass
class Page:
    """A text while it is read: its contest and election, the results, who was spoken of last."""

    gazetteer: Gazetteer
    results: Results
    scene: Scene | None
    election: Election | None
    is_partial: bool = False
    person: "Who | None" = None
    party: Parties | None = None

    @property
    def record(self) -> Record:
        """The record that the text is held against."""
        return self.gazetteer.record

    def place(self, rank: int) -> "Who | None":
        """Whoever stands at one place of the contest's poll."""
        frame = self.scene.now if self.scene else None
        if frame is None or isinstance(frame.result, Notional):
            return None
        order = figures.ranked(frame.result)
        return self.person_of(order[rank - 1]) if len(order) >= rank else None

    def person_of(self, candidacy: Candidacy) -> "Who":
        """A candidacy of the contest as somebody, or as a party where it has no name."""
        if self.scene is None or candidacy.name is None:
            return Parties((candidacy.label.key,))
        return Person(str(candidacy.name), ((self.scene.contest, candidacy),))


Who = Person | Parties


# -------------------------------------------------------------------- contest


@dataclass(frozen=True, slots=True)
class Topic:
    """What a text is about: a contest, or only an election, or neither."""

    contest: Contest | None
    election: Election | None
    is_sure: bool = True


def topic_of(gazetteer: Gazetteer, title: str, text: str, published: date | None) -> Topic:
    """The contest that a text speaks of, from the seats, names and years in it and its date.

    Not sure where neither its date, nor two candidates, nor one and the year point to the contest.
    """
    record = gazetteer.record
    seats = _seats_in(gazetteer, f"{title}\n{text}")
    scored: list[tuple[float, date, Contest]] = []
    for name, (often, first) in seats.items():
        for contest in record.by_name(name):
            score = _score(contest, text, published)
            if score > 0:
                scored.append((score + 2 * often - first / 500, contest.polled_on, contest))
    best = max(scored, key=lambda item: item[:2], default=None)
    election = _election_of(record, text, published)
    passing = [name for name in seats if _is_passing(name, seats, title)]
    if best is None or (best[2].constituency.name in passing and not _named(best[2], text)):
        return Topic(None, election if len(passing) == len(seats) else None)
    is_sure = _is_sure(best[2], text, published)
    return Topic(best[2], best[2].election if best[2].election.is_general else election, is_sure)


def _named(contest: Contest, text: str) -> int:
    """How many of a contest's candidates a text names in full."""
    return sum(str(c.name) in text for c in contest.candidacies if c.name)


def _is_sure(contest: Contest, text: str, published: date | None) -> bool:
    is_recent = published is not None and published - contest.polled_on <= RECENT
    named, is_year = _named(contest, text), str(contest.polled_on.year) in text
    return is_recent or named > 1 or is_year


def _seats_in(gazetteer: Gazetteer, text: str) -> dict[str, tuple[int, int]]:
    """Seats named in a text: how often, and how far in they first stand."""
    words = text.replace("-", " ").replace("'", " ").replace("’", " ").split()
    stripped = [word.strip('.,;:!?()"“”') for word in words]
    folds = [plain(word) for word in stripped]
    found: dict[str, tuple[int, int]] = {}
    at = 0
    while at < len(folds):
        hit = gazetteer.names.find(folds, at) if stripped[at][:1].isupper() else None
        if hit is not None and hit[0] == "S":
            often, first = found.get(str(hit[1]), (0, at))
            found[str(hit[1])] = (often + 1, first)
        at += hit[2] if hit else 1
    return found


def _score(contest: Contest, text: str, published: date | None) -> float:
    """How well a contest fits a text: published just after it, its year named, its candidates."""
    if published is not None and contest.polled_on > published:
        return 0
    score = 1 + 10 * _named(contest, text) + (2 if str(contest.polled_on.year) in text else 0)
    if published is not None and published - contest.polled_on <= RECENT:
        score += 100
    return score


def _election_of(record: Record, text: str, published: date | None) -> Election | None:
    """The general election of a text: the last before it appeared, else one that it names."""
    elections = record.general_elections()
    if published is not None:
        return next((e for e in reversed(elections) if e.polled_on <= published), None)
    named = [e for e in elections if str(e.polled_on.year) in text]
    return named[-1] if named else (elections[-1] if elections else None)


def _is_passing(name: str, seats: Mapping[str, tuple[int, int]], title: str) -> bool:
    """Whether a seat is only mentioned in passing: late and once."""
    often, first = seats[name]
    return often < PROMINENT and first >= EARLY + len(title.split())


PROMINENT, EARLY = 2, 40
"""A seat named so often, or within so many words, is what a text is about."""
