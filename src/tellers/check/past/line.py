"""A seat's line: runs of wins, and since when they go on.

Votes are a closed world within the coverage. General elections alone and every contest, by area
and by name, are tried in turn, and the reading says which it was (`rules.md` 8).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import cast

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, runs
from tellers.check.grammar.words import compiled
from tellers.check.lacking.covered import begins_in
from tellers.check.measure.query import Reading
from tellers.check.past.older import has_most, with_older
from tellers.check.reading.marking import Mark
from tellers.check.scene import Parties, Person, Who, keys_of
from tellers.check.statement.member import person_since
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Notional
from tellers.record.membership.roll import member_of
from tellers.record.people import Citation
from tellers.record.record import Record


@dataclass(frozen=True)
class Line:
    """Earlier contests of a seat, newest first, under one way of linking them.

    `with_merged` counts the wins of a party for those of what it merged into; `since` is the year
    from which the seat bears its name in the form of today.
    """

    words: str
    contests: tuple[Contest, ...]
    record: Record
    with_merged: bool = False
    since: int = 0

    @property
    def is_new(self) -> bool:
        """Whether the seat is younger than the record, so that nothing came before the line."""
        return (self.since or self.contests[-1].polled_on.year) > begins_in(self.record)

    def is_known_from(self, year: int, keys: Sequence[str]) -> bool:
        """Whether the line reaches a year, and tells of every contest from then on who won."""
        pairs = zip(self.contests, self.wins(keys), strict=True)
        known = all(
            won is not None or not self._is_led_by(one, keys)
            for one, won in pairs
            if one.polled_on.year >= year
        )
        return known and self.contests[-1].polled_on.year <= year

    def may_hide(self, keys: Sequence[str]) -> bool:
        """Whether a contest without a known winner may be one that a label won.

        Where its name was of another form only one that its group led is taken for such.
        """
        for contest, won in zip(self.contests, self.wins(keys), strict=True):
            is_older = bool(self.since) and contest.polled_on.year < self.since
            if won is None and not (is_older and not self._is_led_by(contest, keys)):
                return True
        return False

    def _is_led_by(self, contest: Contest, keys: Sequence[str]) -> bool:
        votes = figures.party_votes(self.record.returns[contest.id])
        most = max(votes.values(), default=0)
        lines = {figures.hands(key) for key in keys}
        return not votes or any(votes[key] == most for key in votes if figures.hands(key) in lines)

    @once
    def _held_by(self) -> tuple[str | None, ...]:
        """In whose hands each contest left the seat; None where a bucket hides the winner."""
        line_of = figures.hands if self.with_merged else figures.lineage
        winners = (figures.find_winner(self.record.returns[one.id]) for one in self.contests)
        return tuple(line_of(won.label.key) if won else None for won in winners)

    def wins(self, keys: Sequence[str]) -> list[bool | None]:
        """Whether the label won each; None where a bucket hides the winner."""
        line_of = figures.hands if self.with_merged else figures.lineage
        lines = {line_of(key) for key in keys}
        return [None if held is None else held in lines for held in self._held_by]

    def wins_of(self, who: Who) -> list[bool | None]:
        """Whether somebody, or a party, won each; None where no winner is named."""
        if not isinstance(who, Person):
            return self.wins(keys_of(who))
        names = {candidacy.name for _, candidacy in who.standings}
        winners = (figures.find_winner(self.record.returns[one.id]) for one in self.contests)
        return [won.name in names if won and won.name else None for won in winners]

    def has_all_since(self, year: int, keys: Sequence[str]) -> bool:
        """Whether it won all from a year that the line reaches: of old ones, by its group."""
        reached = self.contests[-1].polled_on.year <= year
        pairs = zip(self.contests, self.wins(keys), strict=True)
        since = [(c, won) for c, won in pairs if c.polled_on.year >= year]
        told = (has_most(self.record, c, keys) if won is None else won for c, won in since)
        return reached and all(told)

    def rows(self, *contests: Contest) -> tuple[Citation, ...]:
        """The rows of some of its contests, as many as one can look up."""
        held = [c for c in contests if c.id in self.record.returns]
        return tuple(self.record.returns[c.id].cites[RETURN] for c in held)[:12]

    @property
    def begins(self) -> str:
        """Where the record of the line ends, going back."""
        return f"our record of this seat begins in {self.contests[-1].polled_on.year}"

    def before(self, contest: Contest) -> str:
        """Why nobody can tell who won before one of its contests."""
        earlier = [c for c in self.contests if c.polled_on < contest.polled_on]
        if not earlier:
            return self.begins
        return f"our record does not say who won in {earlier[0].election.name}"


GENERALS = compiled(r" (?:general elections|(?:every|each) general election)(?= )")


def is_of_generals(said: Said) -> bool:
    """Whether a statement counts general elections in so many words, so no by-election."""
    after = said.marked.skeleton[said.match.end() : said.match.end() + BEHIND]
    own = said.match.groupdict().get("span") or said.match[0]
    return bool(GENERALS.search(f" {own} {after}"))


BEHIND = 25
"""How far behind a number the elections that it counts may stand."""


EVERY = "every contest"
"""What the words of a line begin with that has by-elections as well."""


def lines_of(said: Said) -> Sequence[Line]:
    """The ways to link a seat's contests: general elections and all, by area and by name."""
    key = ("lines", said.scene.contest.id)
    lines = cast(tuple[Line, ...], said.page.kept(key, lambda: tuple(_linked(said))))
    if is_of_generals(said):
        return [one for one in lines if not one.words.startswith(EVERY)]
    return lines


def _linked(said: Said) -> Iterator[Line]:
    scene, record = said.scene, said.page.record
    day = scene.contest.polled_on
    by_area = [step.contest for step in scene.line if step.contest.polled_on < day]
    by_name = [contest for contest in reversed(scene.named) if contest.polled_on < day]
    for how, contests in (("", by_area), (", by name", by_name)):
        since = contests[-1].polled_on.year if contests else 0
        held = tuple(c for c in with_older(said.page, contests) if c.id in record.returns)
        generals = tuple(c for c in held if c.election.is_general)
        winners = ((one.id, figures.find_winner(record.returns[one.id])) for one in held)
        merged = {i for i, won in winners if won and won.label.key in figures.MERGED}
        for what, some in (("general elections", generals), (EVERY, held)):
            if some:
                yield Line(f"{what}{how}", some, record, since=since)
            if any(one.id in merged for one in some):
                line = f"{what}{how}, Liberals counted in"
                yield Line(line, some, record, with_merged=True, since=since)


PERSONS = frozenset({"he", "she", "his", "her"})


def subject(said: Said, body: str) -> Who | None:
    """Whose run it is: a party that the words name, else anybody, else whoever was spoken of."""
    if holder := runs.THE_HOLDER.search(f" {body} "):
        return _holder(said, said.page_who(holder["who"]))
    if told := runs.RELATIVE.search(f" {body.strip()} "):
        return said.page_who(told["who"])
    if whose_party := runs.WHOSE_PARTY.search(f" {body} "):
        person = said.page_who(whose_party["who"])
        return Parties(keys_of(person)) if person is not None else None
    by = runs.HELD_BY.search(f" {body} ")
    named = [m["who"] for m in around.SUBJECT.finditer(by[0] if by else f" {body} ")]
    if not named:
        named = [m["who"] for m in around.SUBJECT.finditer(said.until("span"))]
    named = list(dict.fromkeys(named))
    others = [one for one in named if one not in ("it", "its")]  # the seat, perhaps
    whose = runs.ITS_OWN.findall(said.until("span"))[:1]  # or a party of the clause before
    named = others or whose or named
    found = [w for s in named if (w := said.page_who(s)) is not None]
    had = runs.WHO_HAD.findall(f" {body} ") or runs.members(f" {body} ")
    if had and isinstance(member := said.page_who(had[-1]), Person):
        return member
    people = [w for w in found if isinstance(w, Person)]
    if people and runs.AN_MP.search(f" {body} "):
        return people[-1]
    parties = [w for w in found if isinstance(w, Parties)]
    return next(iter(parties or found), None) or said.page.person or said.page.place(1)


def _holder(said: Said, party: Who | None) -> Who | None:
    """The member of a party who held the seat before this contest."""
    for frame in said.scene.then if party is not None else ():
        first = first_of(frame)
        if first and first[0] is not None and party and is_one(frame, party, *first):
            name = first[0].name
            stood = [(f.result.contest, c) for f in said.scene.ever
                     if not isinstance(f.result, Notional)
                     for c in f.result.contest.candidacies if name and c.name == name]  # fmt: skip
            found = (member_of(said.page.record.members, *one) for one in stood)
            return Person(str(name), tuple(stood), next((m for m in found if m), None))
    return None


def won_by(said: Said, keys: Sequence[str]) -> bool:
    """Whether the contest itself was won under one of these labels."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional):
        return False
    won = figures.find_winner(now.result)
    return won is not None and figures.lineage(won.label.key) in {figures.lineage(k) for k in keys}


def firsts(said: Said, body: str) -> Iterator[bool]:
    """Of each place that some words name, whether it is the first."""
    for symbol in body.split():
        if runs.PLACE.fullmatch(symbol):
            yield said.marked.mark(symbol).amount.value == 1


# ---------------------------------------------------------------------- runs


@dataclass(frozen=True, slots=True)
class Run:
    """Wins in a row, newest first; `is_whole` where the contest before them is known to be lost."""

    line: Line
    contests: tuple[Contest, ...]
    is_whole: bool

    @property
    def is_all(self) -> bool:
        """Whether nothing came before it: a lost contest, or the seat's own beginning."""
        return self.is_whole or (self.line.is_new and self.contests[-1] == self.line.contests[-1])

    @property
    def reading(self) -> Reading:
        """The run in words."""
        began = self.contests[-1].election.name
        limit = "" if self.is_whole else f"; {self.line.before(self.contests[-1])}"
        why = f"{len(self.contests)} in a row, from {began}{limit}"
        cites = self.line.rows(*self.contests)
        return Reading(f"wins in a row, {self.line.words}", len(self.contests), why, cites)


def runs_of(said: Said, keys: Sequence[str]) -> Iterator[Run]:
    """Runs of wins with this contest, where it was won, and before it."""
    is_now = won_by(said, keys)
    is_now = is_now and (said.scene.contest.election.is_general or not is_of_generals(said))
    for line in lines_of(said):
        run: list[Contest] = []
        is_whole = False
        for contest, has_won in zip(line.contests, line.wins(keys), strict=True):
            if not has_won:
                is_whole = has_won is False
                break
            run.append(contest)
        if is_now:
            yield Run(line, (said.scene.contest, *run), is_whole)
        if run:
            yield Run(line, tuple(run), is_whole)


def run_since(said: Said) -> Iterator[Verdict]:
    """That a party, or somebody, has won here ever since a year."""
    body = f" {said.match['body']} "
    if not runs.RUN_WORDS.search(body) or runs.IS_NEGATIVE.search(body):
        return
    if runs.MOVED.search(body) or any(firsts(said, body)) or runs.NO_RUN.search(body):
        return
    mark = said.marked.mark(said.match["year"])
    year = mark.dated.on.year
    who = _chosen(said, body) or subject(said, runs.of_holder(said.match["body"]))
    if isinstance(who, Person):
        yield from _of_one(said, who, mark)
    elif who is not None:
        keys = keys_of(who)
        answers: list[Answer] = [
            (_began(said, run, year, keys), run.reading, str(run.contests[-1].polled_on.year))
            for run in runs_of(said, keys)
        ]
        answers += _ended(said, keys, year)
        answers = answers or list(_no_run(said))
        yield from answered(said, "streak", said.span("span"), answers, str(year))


def _chosen(said: Said, body: str) -> Parties | None:
    """Whom a place is said to have chosen: any of several labels, or the one of its voters."""
    found = runs.EITHER.search(body)
    if found is None:
        return None
    more = [one for one in found["more"].split() if one[0] == "P" and one[1:].isdigit()]
    is_theirs = runs.CHOOSING.match(found[0]) and runs.PLACES.search(body[: found.start() + 1])
    if not more and not is_theirs:
        return None
    parties = [said.page_who(one) for one in (found["who"], *more)]
    return Parties(tuple(dict.fromkeys(k for one in parties if one for k in keys_of(one))))


HE_HAD = compiled(r"^ (?:he|she) had ")


def _of_one(said: Said, who: Person, mark: Mark) -> Iterator[Verdict]:
    """Since when somebody sat; "he had" may be of anybody whom the sentences before named."""
    told = list(person_since(said, who, mark))
    if not HE_HAD.match(said.marked.skeleton):
        yield from told
        return
    others = (one for one in said.page.people if one.standings != who.standings)
    for one in others:
        there = list(person_since(said, one, mark))
        if any(v.verdict is Finding.SUPPORTED for v in there):
            yield from there
            return
        why = f"The words may be of {one.name}."
        told = [v.left_open(why) if v.verdict is Finding.CONTRADICTED else v for v in told]
    yield from told


def _ended(said: Said, keys: Sequence[str], year: int) -> Iterator[Answer]:
    """Of runs that ended before the contest, whether one began in a year.

    It bears the words out where they name, beside the year since when, that in which it ended. It
    does not where they say that the run goes on; else nobody can tell.
    """
    years = {m.dated.on.year for m in said.marked.marks if m.letter in "YD"} - {year}
    is_still = bool(runs.STILL.search(f" {said.match['body']} "))
    for line in lines_of(said):
        for lost, run in older_runs(line, keys):
            began = _began(said, run, year)
            is_told = lost.polled_on.year in years
            if began is not False:
                holds = True if began and is_told else (False if is_still else None)
                yield holds, run.reading, str(run.contests[-1].polled_on.year)


def older_runs(line: Line, keys: Sequence[str]) -> Iterator[tuple[Contest, Run]]:
    """Runs of wins that a lost contest ended, newest first, each with that contest."""
    pairs = list(zip(line.contests, line.wins(keys), strict=True))
    for at, (lost, won) in enumerate(pairs):
        run = [c for c, _ in takewhile(lambda pair: bool(pair[1]), pairs[at + 1 :])]
        if won is False and run:
            rest = pairs[at + 1 + len(run) :]
            yield lost, Run(line, tuple(run), bool(rest) and rest[0][1] is False)


def _no_run(said: Said) -> Iterator[Answer]:
    now = said.scene.now
    if now is not None and any(line.contests for line in lines_of(said)):
        why = "it did not win the contest before"
        yield False, Reading("wins in a row", None, why, (now.row,)), "0"


def may_be_a_by_election(said: Said, run: Run, year: int) -> bool:
    """Whether a year lies between the contest that ended a spell and the first of a run.

    The record lacks old by-elections, in which a seat may have changed hands.
    """
    first = run.contests[-1]
    earlier = [c for c in run.line.contests if c.polled_on < first.polled_on]
    general = any(e.polled_on.year == year for e in said.page.record.general_elections())
    is_between = bool(earlier) and earlier[0].polled_on.year < year < first.polled_on.year
    return is_between and not general and first.polled_on.year <= NAMED_SINCE


NAMED_SINCE = 2010
"""From this general election on every by-election is held."""


def _began(said: Said, run: Run, year: int, keys: Sequence[str] = ()) -> bool | None:
    """Whether a run began in a year; "at least" lets it have begun before."""
    first = run.contests[-1]
    began = first.polled_on.year
    is_by = bool(runs.BY_ELECTION.search(said.match["span"]))
    if began == year:
        return True if first.election.is_general != is_by or run.is_whole or not is_by else None
    if said.match["least"] and (began < year or run.line.has_all_since(year, keys)):
        return True
    if run.is_whole and may_be_a_by_election(said, run, year):
        return None
    return None if not run.is_whole and year < began else False
