"""The verdict on each name: exact, then normalised, then an alias; else near, for a person.

Nothing is guessed. A name is an answer only where it is a spelling of exactly one thing on the map
in question; likeness alone never is. The same name has the same verdict in any order and company.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from tellers.errors import ConfigError
from tellers.once import once
from tellers.record.matching.index import CODE, Entry, Index, index_of
from tellers.record.matching.known import ELECTIONS
from tellers.record.matching.near import Likeness
from tellers.record.matching.spelling import points_of
from tellers.record.matching.verdict import Candidate, Kind, Matched, Sureness
from tellers.record.record import Record
from tellers.record.when import when_of

NEAR = 85
"""Out of a hundred: one letter in seven or fewer differs."""

AHEAD = 8
"""How far the likest must be before the next for it alone to be near."""

LONGEST = 200
"""Letters beyond which nothing is a name."""

BALLOT = re.compile(r"parl\.([a-z0-9-]+)(?:\.by)?\.(\d{4}-\d\d-\d\d)", re.IGNORECASE)
TIME = re.compile(r"(?:parl\.)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)


@dataclass(frozen=True)
class Matcher:
    """A record made ready to be asked for one kind of name; the day, where given, picks the map.

    Numbers without a scheme are read as of `scheme` (`mnis`, say); without one they are doubtful.
    `decided` holds the ids that a person gave to names, as asked.
    """

    record: Record
    index: Index
    day: date | None = None
    scheme: str = ""
    decided: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> Kind:
        """What is asked for."""
        return self.index.kind

    @once
    def likeness(self) -> Likeness:
        """The keys of all names on the map, laid out to be searched for those like one."""
        keys = {**self.index.by_key, **self.index.by_alias}
        return Likeness(tuple(key for key in keys if self._with_key(key)))

    def _with_key(self, key: str) -> list[Entry]:
        index = self.index
        return self._in_force([*index.by_key.get(key, ()), *index.by_alias.get(key, ())])

    def verdict(self, asked: str) -> Matched:
        """What one name stands for."""
        said = " ".join(asked.split())
        if not 0 < len(said) <= LONGEST:
            return self.doubt(asked, "no name is so long" if said else "nothing is asked")
        if (decided := self.decided.get(asked) or self.decided.get(said)) is not None:
            return self._of_person(asked, decided)
        if found := self.index.coded(said):
            return self._of_code(asked, said, found)
        return self._of_number(asked, said) if said.isdecimal() else self._of_name(asked, said)

    # -------------------------------------------------------------------------------- codes

    def _of_code(self, asked: str, said: str, found: list[Entry]) -> Matched:
        """A code stands for one thing for ever; on another map than the one asked it is none."""
        held = self._in_force(found)
        if not held:
            return self._elsewhere(asked, said, found)
        return self._one(asked, held, Sureness.EXACT, "its id or code")

    def _of_number(self, asked: str, number: str) -> Matched:
        if self.scheme:
            if found := self.index.coded(f"{self.scheme}:{number}"):
                return self._of_code(asked, f"{self.scheme}:{number}", found)
            return self.doubt(asked, f"the record holds no number {number} of {self.scheme}")
        found = self._in_force(self.index.numbered.get(number, ()))
        why = "a number says by itself not whose it is: name its scheme"
        return self._ambiguous(asked, found, why) if found else self.doubt(asked, why)

    def _of_ballot(self, asked: str, ballot: re.Match[str]) -> Matched:
        """A contest's id: its place; where the record lacks it, the place on the map of its day."""
        if self.kind is not Kind.CONSTITUENCY:
            return self.doubt(asked, "a contest's id")
        if (contest := self.record.contests.get(ballot[0])) is not None:
            return self._of_code(asked, ballot[0], [self.index.by_id[contest.constituency.id]])
        try:
            day = day_of(self.record, ballot[2])
        except ConfigError as error:
            return self.doubt(asked, error.message.rstrip("."))
        named = self.index.by_key.get(self.index.key(ballot[1]), ())
        found = [one for one in named if one.covers(day)]
        if not found:
            return self.doubt(asked, "the record holds no such ballot")
        return self._of_code(asked, ballot[0], found)

    def _of_person(self, asked: str, decided: str) -> Matched:
        """What a person said, held against the record."""
        if (entry := self.index.by_id.get(decided)) is None:
            raise ConfigError(
                f"{asked!r} is decided to be {decided!r}, which is no {self.kind} of the record.",
                mend="Give one of our ids, such as those among its candidates.",
            )
        if not self._in_force([entry]):
            return self._elsewhere(asked, decided, [entry])
        return self._sure(asked, entry, Sureness.DECIDED, f"a person said so{_on(entry)}")

    # -------------------------------------------------------------------------------- names

    def _of_name(self, asked: str, said: str) -> Matched:
        key = self.index.key(said)
        if (shared := self.index.shared.get(key)) is not None:
            ids, why = shared
            found = [self.index.by_id[one] for one in ids if one in self.index.by_id]
            return self._ambiguous(asked, found, why)
        own, aliases = self.index.by_key.get(key, []), self.index.by_alias.get(key, [])
        held, others = self._in_force(own), self._in_force(aliases)
        if held and others and _newest(others) > _newest(held):
            why = "the name of one on an older map, and another name of one on a newer: say when"
            return self._ambiguous(asked, [*others, *held], why)
        if held:
            return self._own(asked, said, held)
        if others:
            return self._one(asked, others, Sureness.ALIAS, "another name of it")
        if own or aliases:
            return self._elsewhere(asked, said, [*own, *aliases])
        return self._unknown(asked, said, key)

    def _unknown(self, asked: str, said: str, key: str) -> Matched:
        """What nothing is called: a ballot or code that is not in the record, or a misprint."""
        if (ballot := BALLOT.fullmatch(said)) is not None:
            return self._of_ballot(asked, ballot)
        if CODE.fullmatch(said):
            return self.doubt(asked, f"the record holds no code {said}")
        return self._like(asked, key)

    def _own(self, asked: str, said: str, held: list[Entry]) -> Matched:
        """The one that has the name on the newest map, preferably letter by letter."""
        newest = max(held, key=lambda one: one.starts_on)
        rivals = [one for one in held if one.meets(newest)]
        exact = [one for one in rivals if said in one.names]
        if exact:
            return self._one(asked, [one for one in held if one not in rivals] + exact,
                             Sureness.EXACT, "its name")  # fmt: skip
        return self._one(asked, held, Sureness.NORMALISED, "its name in another spelling")

    def _one(self, asked: str, held: list[Entry], sureness: Sureness, why: str) -> Matched:
        """The only one on the newest map of those held."""
        newest = max(held, key=lambda one: (one.starts_on, one.id))
        rivals = [one for one in held if one.meets(newest)]
        if len(rivals) > 1:
            return self._ambiguous(asked, rivals, "it is said of several")
        is_last = self.day is None and len(held) > 1
        last = f", the newest of {len(held)} of which it is said" if is_last else ""
        return self._sure(asked, newest, sureness, f"{why}{_on(newest)}{last}")

    def _like(self, asked: str, key: str) -> Matched:
        """What is like a name that nothing has: candidates, never an answer."""
        scored: dict[str, tuple[Entry, int, str]] = {}
        for other, score in self.likeness.nearest(key):
            for entry in _last_of(self._with_key(other)):
                scored.setdefault(entry.id, (entry, score, other))
        best = list(scored.values())[:5]
        candidates = tuple(Candidate(one.id, one.name, score) for one, score, _ in best)
        if not candidates:
            return self.doubt(asked, "nothing is like it")
        second = candidates[1].score if len(candidates) > 1 else 0
        is_alone = candidates[0].score >= NEAR and candidates[0].score - second >= AHEAD
        if is_alone and points_of(key) == points_of(best[0][2]):
            why = f"like {candidates[0].name} and no other"
            return self._doubtful(asked, Sureness.NEAR, candidates, why)
        return self._doubtful(asked, Sureness.NONE, candidates, "no name is like it alone")

    # ----------------------------------------------------------------------------- verdicts

    def _in_force(self, found: Iterable[Entry]) -> list[Entry]:
        unique = {one.id: one for one in found}.values()
        return [one for one in unique if self.day is None or one.covers(self.day)]

    def _elsewhere(self, asked: str, said: str, found: list[Entry]) -> Matched:
        """A name or code of other maps than the one asked for; what the map has under the name."""
        years = ", ".join(str(year) for year in sorted({one.starts_on.year for one in found}))
        keys = dict.fromkeys(self.index.key(name) for one in found for name in one.names)
        there = [one for key in keys for one in self.index.by_key[key]]
        candidates = _candidates(self._in_force(there))
        why = f"on the map of {years}, which was not in force on {self.day}"
        if not candidates:
            name = found[-1].name if self.index.coded(said) else said
            candidates = self._like(asked, self.index.key(name)).candidates
        return self._doubtful(asked, Sureness.NONE, candidates, why)

    def _sure(self, asked: str, entry: Entry, sureness: Sureness, why: str) -> Matched:
        return Matched(asked, self.kind, entry.id, entry.name, sureness, (), why)

    def _ambiguous(self, asked: str, found: list[Entry], why: str) -> Matched:
        return self._doubtful(asked, Sureness.AMBIGUOUS, _candidates(found), why)

    def doubt(self, asked: str, why: str) -> Matched:
        """That a name stands for nothing that can be shown, and why."""
        return self._doubtful(asked, Sureness.NONE, (), why)

    def _doubtful(
        self, asked: str, sureness: Sureness, candidates: tuple[Candidate, ...], why: str
    ) -> Matched:
        return Matched(asked, self.kind, "", "", sureness, candidates, why)


def match_names(
    names: Iterable[str],
    record: Record,
    *,
    kind: str = "constituency",
    when: str = "",
    scheme: str = "",
    decided: Mapping[str, str] | None = None,
) -> list[Matched]:
    """The verdict on each name, in the order asked.

    Raises:
        ConfigError: `kind` or `when` is none, or a decided id is not in the record.
    """
    asked = ((name, when) for name in names)
    _check(record, kind, when)
    return match_each(asked, record, kind=kind, scheme=scheme, decided=decided)


def match_each(
    asked: Iterable[tuple[str, str]],
    record: Record,
    *,
    kind: str = "constituency",
    scheme: str = "",
    decided: Mapping[str, str] | None = None,
) -> list[Matched]:
    """The verdict on each name with the election that is named beside it, in the order asked.

    An election that is none makes its name a doubtful one.

    Raises:
        ConfigError: `kind` is none, or a decided id is not in the record.
    """
    _check(record, kind, "")
    whole = Matcher(record, index_of(record, Kind(kind)), None, scheme, decided or {})
    matchers: dict[str, Matcher | str] = {"": whole}
    known: dict[tuple[str, str], Matched] = {}
    for name, when in (rows := list(asked)):
        if (name, when) not in known:
            matcher = matchers.setdefault(when, matchers.get(when) or _on_map_of(whole, when))
            known[name, when] = (
                whole.doubt(name, matcher) if isinstance(matcher, str) else matcher.verdict(name)
            )
    return [known[row] for row in rows]


def _on_map_of(whole: Matcher, when: str) -> Matcher | str:
    """The matcher for the map of an election, or why there is none."""
    try:
        return replace(whole, day=day_of(whole.record, when))
    except ConfigError as error:
        return error.message.rstrip(".")


def _check(record: Record, kind: str, when: str) -> None:
    kinds = [one.value for one in Kind]
    if kind not in kinds:
        raise ConfigError(f"No kind {kind!r}.", mend=f"It is one of {', '.join(kinds)}.")
    if when and kind != Kind.CONSTITUENCY:
        raise ConfigError(f"A {kind} is on no map.", mend="Leave out when.")
    if when:
        day_of(record, when)


def day_of(record: Record, when: str) -> date:
    """The day whose map is meant by a year, a month or a day; that of its general election first.

    Raises:
        ConfigError: it is no such thing.
    """
    asked = ELECTIONS.get(when.strip(), when.strip())
    parts = TIME.fullmatch(when_of(asked) or asked)
    if parts is None:
        raise ConfigError(f"{when!r} is no election.", mend="Say 2019, 1974-02 or 2019-12-12.")
    year, month, day = parts.groups()
    start = "-".join(part for part in (year, month, day) if part)
    for election in record.general_elections():
        if election.polled_on.isoformat().startswith(start):
            return election.polled_on
    try:
        found = date(int(year), int(month or 12), int(day or 28))
    except ValueError:
        raise ConfigError(f"{when!r} is no day.", mend="Say 2019, 1974-02 or 2019-12-12.") from None
    begun = [*(one.polled_on.year for one in record.elections.values())]
    begun += [one.starts_on.year for one in record.boundary_sets.values()]
    if not min(begun) <= found.year <= max(begun):
        covers = f"The record covers {min(begun)} to {max(begun)}."
        raise ConfigError(f"{when!r} is on no map of the record.", mend=covers)
    return found


def _newest(found: list[Entry]) -> date:
    return max(one.starts_on for one in found)


def _last_of(found: list[Entry]) -> list[Entry]:
    """Of things with one name, those on the newest map."""
    return [one for one in found if one.starts_on == _newest(found)]


def _candidates(found: list[Entry]) -> tuple[Candidate, ...]:
    newest_first = sorted(found, key=lambda one: (-one.starts_on.toordinal(), one.id))
    return tuple(Candidate(one.id, one.name, 100) for one in newest_first)


def _on(entry: Entry) -> str:
    """The map that an answer is on, in words."""
    return f" on the map of {entry.starts_on.year}" if entry.starts_on > date.min else ""
