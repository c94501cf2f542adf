"""Of which polls a clause tells, and what a figure came to in each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from tellers.check.abreast.worth import Ground
from tellers.check.against.sides import Side, figures_of
from tellers.check.composed.pieces import Piece
from tellers.check.drift import words
from tellers.check.drift.whose import labels
from tellers.check.measure.contest import turnouts
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person, Who
from tellers.check.statement.said import first_of, is_one
from tellers.check.than.then import names_on
from tellers.check.whole.nation import Nation, nation_at
from tellers.record.contests import Notional
from tellers.record.people import Citation

CENTURY = 100


@dataclass(frozen=True, slots=True)
class Value:
    """What a figure came to: of which count it is, of which poll, in which row."""

    of: str
    count: str
    value: Fraction
    words: str
    cites: tuple[Citation, ...]


def frames_of(page: Page, marked: Marked, days: Sequence[Piece]) -> list[Frame]:
    """The polls before that some words name; of none that are named, those before."""
    scene = page.scene
    if scene is None:
        return []
    found: tuple[Frame, ...] = scene.then
    kinds = {one.kind for one in days}
    for day in days:
        years = _years(day, marked)
        if day.kind == "when" and day.words[0] in "YD":
            found = scene.in_year(marked.mark(day.words).dated.on.year)
        elif day.kind == "ago" and years:
            found = scene.in_year(scene.contest.polled_on.year - years)
    if "general" in kinds:
        found = tuple(one for one in found if one.election.is_general)
    if "by_election" in kinds:
        found = tuple(one for one in found if not one.election.is_general)
    if any(word in f" {marked.skeleton} " for word in (" notional ", " notionally ")):
        found = tuple(one for one in found if isinstance(one.result, Notional))
    return [one for one in found if not one.is_now]


def _years(day: Piece, marked: Marked) -> int:
    first, _, unit = day.words.partition(" ")
    if day.kind != "ago" or first[0] != "N" or not unit.startswith("year"):
        return 0
    return min(int(marked.mark(first).amount.value), CENTURY)


def is_of_now(page: Page, marked: Marked, days: Sequence[Piece]) -> bool:
    """Whether the days that the first side names are the contest's own, or none."""
    if page.scene is None:
        of = page.election
        return all(
            one.kind == "when" and one.words[0] in "YD" and of is not None
            and marked.mark(one.words).dated.on.year == of.polled_on.year for one in days
        )  # fmt: skip
    year = page.scene.contest.polled_on.year
    return all(
        one.kind == "when" and one.words[0] in "YD"
        and marked.mark(one.words).dated.on.year == year for one in days
    )  # fmt: skip


def values(page: Page, frame: Frame, of: str, who: Who | None) -> Iterator[Value]:
    """What a figure of somebody, or of the seat, came to in a poll."""
    own = {words.TURNOUT: _turned_out, words.NAMES: _stood}
    if of in own:
        yield from own[of](frame)
    elif of == words.MAJORITY:
        yield from _majority(frame, who)
    elif who is not None:
        yield from _polled(page, frame, of, who)


def _turned_out(frame: Frame) -> Iterator[Value]:
    for kind, one in zip(("valid", "all"), turnouts(frame), strict=False):
        if one.value is not None:
            yield Value(words.TURNOUT, kind, Fraction(one.value), one.words, (frame.row,))


def _stood(frame: Frame) -> Iterator[Value]:
    count = names_on(frame)
    if count is not None:
        line = f"candidates, {frame.words}"
        yield Value(words.NAMES, "", Fraction(count), line, (frame.row,))


def _majority(frame: Frame, who: Who | None) -> Iterator[Value]:
    """The majority, of somebody's if he won."""
    first = first_of(frame)
    if who is not None and (first is None or not is_one(frame, who, *first)):
        return
    for _, value in figures_of(frame, Side((words.MAJORITY,))):
        yield Value(words.MAJORITY, "", value, f"majority, {frame.words}", (frame.row,))


def _polled(page: Page, frame: Frame, of: str, who: Who) -> Iterator[Value]:
    """Votes, or the share of them, of somebody; before, of the party and of himself."""
    some: list[Who] = [who]
    if isinstance(who, Person) and not frame.is_now:
        keys = tuple(key for key in labels(page, who) if key not in ("ind", "spk"))
        some = [*([Parties(keys)] if keys else []), *([who] if frame.candidacies(who) else [])]
    for one in some:
        for _, value in figures_of(frame, Side((of,), (one,))):
            yield Value(of, "", value, f"{of} of {_name(one)}, {frame.words}", (frame.row,))


def _name(who: Who) -> str:
    return who.name if isinstance(who, Person) else who.keys[0]


# ----------------------------------------------------------------- the country


def of_country(
    page: Page, nation: Nation | None, marked: Marked, place: str, of: str
) -> "Country | None":
    """The country, or a part of it, as a clause tells of it."""
    if nation is None or of not in (words.TURNOUT, words.SHARE):
        return None
    return Country(page, nation, marked, place)


@dataclass(frozen=True, slots=True)
class Country:
    """A general election over a place, and those that it is held against."""

    page: Page
    nation: Nation
    marked: Marked
    place: str

    def now(self, of: str, who: Who | None) -> list[Value]:
        """What a figure came to over the place."""
        return _over(Ground(self.page, self.nation), self.place, of, who)

    def then(self, of: str, who: Who | None, days: Sequence[Piece]) -> list[Value]:
        """What it came to on the day that the words name, else at the election before."""
        year = self._year(days)
        previous = self.nation.previous
        if not year or (previous is not None and previous.polled_on.year == year):
            before = Ground(self.page, self.nation)
            return [
                Value(of, one.kind, one.value, one.words, one.cites)
                for one in before.levels(self.place, of, who, is_then=True)
            ]
        every = self.page.record.general_elections()
        there = [one for one in every if one.polled_on.year == year]
        if len(there) != 1:
            return []
        return _over(Ground(self.page, nation_at(self.page, there[0])), self.place, of, who)

    def _year(self, days: Sequence[Piece]) -> int:
        for day in days:
            if day.kind == "when" and day.words[0] in "YD":
                return self.marked.mark(day.words).dated.on.year
            if years := _years(day, self.marked) if day.kind == "ago" else 0:
                return self.nation.election.polled_on.year - years
        return 0


def _over(ground: Ground, place: str, of: str, who: Who | None) -> list[Value]:
    found = ground.levels(place, of, who, is_then=False)
    return [Value(of, one.kind, one.value, one.words, one.cites) for one in found]
