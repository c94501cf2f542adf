"""The nation: one election as far as it is declared, and the general election before it.

Two counts are data (`rules.md` 15): the Speaker out of every party, and the Speaker with his
former party. Either supports a claim, and the reading says which.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from tellers.check.reading.years import without_bases, years_in
from tellers.check.scene import Page, Results
from tellers.count.seat import Measure
from tellers.count.tally import PartyTally, Tally, tally
from tellers.once import once
from tellers.record.contests import RETURN, Candidacy, Contest, Election, Return
from tellers.record.figures import (
    is_lost_deposit,
    valid_votes,
    why_hidden,
)
from tellers.record.lineage.comparison import previous_general
from tellers.record.lineage.speakers import former_party
from tellers.record.matching.spelling import place_key
from tellers.record.people import AFTER_MIDNIGHT, Citation, Dated, is_of
from tellers.record.record import Record, folded

GROUPS_UNTIL = date(1997, 5, 1)
"""From here on a party's column holds that party alone."""

LEFT_OUT, WITH_HIS_PARTY = "the Speaker out of every party", "the Speaker with his former party"
"""The two counts, as a reading names them."""

WHOLE = 600
"""Fewer contests than this are not a whole general election, and say nothing of the nation."""

Figure = Callable[[Return], int | Fraction | None]
"""A figure of one contest; None where its source hides it."""


@dataclass(frozen=True)
class Nation:
    """One election as far as it is declared, and the general election before it.

    `place` narrows both to a country or a region; `is_of_text` is False where a sentence names
    another election than the text is about.
    """

    record: Record
    election: Election
    results: Results
    place: str = ""
    is_of_text: bool = True
    counts: "Counts | None" = field(default=None, repr=False, compare=False)
    _parts: "dict[str, Nation]" = field(default_factory=dict, init=False, repr=False, compare=False)
    _orders: dict[Figure, Sequence[int | Fraction]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def within(self, place: str) -> "Nation":
        """The same election in one country or region, by its folded name; empty is all of it."""
        if not place:
            return self
        if place not in self._parts:  # a count of six hundred seats, which figures go on to ask
            self._parts[place] = replace(self, place=place)
        return self._parts[place]

    def _holds(self, contest: Contest) -> bool:
        where = contest.constituency
        if self.place in ("", "great britain", "britain"):
            return not self.place or where.country != "Northern Ireland"
        return self.place == folded(where.country) or folded(where.region).startswith(self.place)

    @once
    def fought(self) -> tuple[Contest, ...]:
        """The contests of the election, declared or not."""
        every = self.record.contests_of(self.election.id)
        return tuple(contest for contest in every if self._holds(contest))

    @once
    def _by_seat(self) -> Mapping[str, Contest]:
        """The contests by their seats, as names are compared."""
        return {place_key(one.constituency.name): one for one in self.fought}

    def contest_of(self, seat: str) -> Contest | None:
        """The contest of a seat, in whatever spelling; None where none was fought there."""
        return self._by_seat.get(place_key(seat))

    @once
    def now(self) -> Tally:
        """The count of what is declared."""
        if self.is_of_text and self.results is self.record.returns:
            return self.at(self.election).now  # the same, counted once for every text
        found = {result.contest.id: result for result in self.declared}
        return tally(self.record, found, self.election.id)

    @once
    def previous(self) -> Election | None:
        """The general election before."""
        return previous_general(self.record, self.election.polled_on)

    @once
    def place_name(self) -> str:
        """The country or region as it is printed; empty for the whole."""
        if self.place in ("", "great britain", "britain"):
            return "Great Britain" if self.place else ""
        places = (contest.constituency for contest in self.fought)
        named = (
            p.country if folded(p.country) == self.place else p.region for p in places
        )  # a region of one name with its country is that country
        return next(named, self.place)

    @once
    def before(self) -> Tally | None:
        """The count of the general election before."""
        return self._there.now if self._there is not None else None

    @once
    def as_before(self) -> "Nation | None":
        """The general election before, of the same part of the country, where it is held whole."""
        return self._there if self._there is not None and self._there.is_told else None

    @once
    def _there(self) -> "Nation | None":
        """The general election before, of the same part of the country, as the record holds it."""
        return self.at(self.previous) if self.previous is not None else None

    def at(self, election: Election, results: Results | None = None) -> "Nation":
        """An election as the record holds it, or as these results do, of the same part."""
        counts = self.counts or Counts(self.record, self.results)
        return counts.of_another(election, results).within(self.place)

    @once
    def is_told(self) -> bool:
        """Whether the record holds the whole election, and anything of it is declared."""
        fought = self.record.contests_of(self.election.id)
        return len(fought) >= WHOLE and bool(self.declared)

    @once
    def parties(self) -> tuple[PartyTally, ...]:
        """Every label of the count: most seats first, then most votes."""
        return self.now.parties

    @once
    def is_final(self) -> bool:
        """Whether every contest is declared."""
        return len(self.declared) == len(self.fought)

    @once
    def names_every_winner(self) -> bool:
        """Whether every seat's winner can be read, so that another number of seats is wrong.

        Not before 1997: the Library's groups hold allies, and hide winners in a bucket.
        """
        return self.election.polled_on >= GROUPS_UNTIL and not any(
            why_hidden(result) for result in self.declared
        )

    @once
    def declared(self) -> tuple[Return, ...]:
        """What is declared of the election."""
        return tuple(self.results[c.id] for c in self.fought if c.id in self.results)

    @once
    def valid(self) -> int:
        """The valid votes of what is declared."""
        return sum(map(valid_votes, self.declared))

    @once
    def tells_electorates(self) -> bool:
        """Whether the electors of all that is declared are known."""
        return all(result.electorate for result in self.declared)

    @once
    def rejected(self) -> int:
        """The rejected papers of what is declared, of which a source may lack some."""
        return sum(result.rejected or 0 for result in self.declared)

    @once
    def electorate(self) -> int:
        """The electors of what is declared, of whom a source may lack some."""
        return sum(result.electorate or 0 for result in self.declared)

    @once
    def standing(self) -> Mapping[str, Sequence[tuple[Return, Candidacy]]]:
        """Who stood under each label where all candidates are told, with the result there."""
        found: dict[str, list[tuple[Return, Candidacy]]] = {}
        for result in self.declared:
            for one in result.contest.candidacies if result.contest.is_plain else ():
                found.setdefault(one.label.key, []).append((result, one))
        return found

    @once
    def countries(self) -> Mapping[str, frozenset[str]]:
        """The countries in which somebody stood under each label."""
        found: dict[str, set[str]] = {}
        for result in self.declared:
            country = result.contest.constituency.country
            for one in result.contest.candidacies:
                found.setdefault(one.label.key, set()).add(country)
        return {key: frozenset(every) for key, every in found.items()}

    def in_order(self, figure: Figure) -> Sequence[int | Fraction]:
        """A figure of every contest declared that tells it, least first: reckoned once."""
        if figure not in self._orders:
            told = (value for one in self.declared if (value := figure(one)) is not None)
            self._orders[figure] = sorted(told)
        return self._orders[figure]

    @once
    def lost(self) -> Mapping[str, Sequence[bool | None]]:
        """Whether each of those lost the deposit; None where another rule was in force."""
        return {
            key: [is_lost_deposit(result, one.id) for result, one in some]
            for key, some in self.standing.items()
        }

    @once
    def _by_row(self) -> dict[Citation, int]:
        """Where among what is declared the contest of a row stands."""
        found: dict[Citation, int] = {}
        for number, one in enumerate(self.declared):
            for cite in one.cites.values():
                found.setdefault(cite, number)
        return found

    def cited(self, rows: Iterable[Citation]) -> str:
        """The first contest of which a row is cited; empty where none is."""
        numbers = [self._by_row[one] for one in rows if one in self._by_row]
        return self.declared[min(numbers)].contest.id if numbers else ""

    @once
    def row(self) -> Citation:
        """A row that stands for all: the first."""
        return self.declared[0].cites[RETURN]

    def row_of(self, count: Tally) -> Citation:
        """A row that stands for all of the election that was counted: this, or the one before."""
        is_before = count.election != self.election.id and self._there is not None
        there = self._there if is_before else self
        return there.row if there is not None and there.declared else self.row

    @property
    def needed(self) -> int:
        """More than half of the House."""
        return self.house // 2 + 1

    @property
    def total(self) -> int:
        """Contests of the election, declared or not."""
        return len(self.fought)

    @once
    def house(self) -> int:
        """Seats of the House."""
        return sum(contest.seats for contest in self.fought)

    @property
    def house_before(self) -> int:
        """Seats of the House before."""
        return self.before.house if self.before and not self.place else self._house_of_place()

    def _house_of_place(self) -> int:
        fought = self.record.contests_of(self.previous.id) if self.previous else ()
        return sum(contest.seats for contest in fought if self._holds(contest))

    def seats(self, party: str, count: Tally | None = None) -> Iterator[tuple[str, int]]:
        """A party's seats on both counts."""
        count = count or self.now
        own = count.count(Measure.SEATS, party)
        yield LEFT_OUT, own
        for contest in count.speakers_seats:
            if former_party(self.record.contests[contest]) == party:
                yield WITH_HIS_PARTY, own + 1

    def counted(self, party: str, count: Tally | None = None) -> Iterator[tuple[str, int]]:
        """A party's seats, with the words for the count only where there are two."""
        found = list(self.seats(party, count))
        for words, value in found:
            yield (f", {words}" if len(found) > 1 else ""), value


MOST_ELECTIONS = 16
"""General elections that are kept counted, of two to three megabytes each with their regions."""
MOST_ORDERS = 1024
"""Orders of contests that are kept, each of one general election at most."""
_UNMADE = object()


class Counts:
    """The general elections that were asked for last, each counted once, and orders of contests."""

    def __init__(self, record: Record, results: Results) -> None:
        self._record = record
        self._results = results
        self._kept: dict[tuple[str, bool, bool], Nation] = {}
        self._orders: dict[tuple[object, ...], object] = {}

    def of_text(self, election: Election) -> Nation:
        """The election that a text is about, as far as it is declared."""
        return self._at(election, self._results, is_of_text=True)

    def of_another(self, election: Election, results: Results | None = None) -> Nation:
        """Another election, as the record holds it, or as these results do."""
        held = self._record.returns if results is None else results
        return self._at(election, held, is_of_text=False)

    def kept(self, key: tuple[object, ...], make: Callable[[], object]) -> object:
        """What follows from these results alone, by its key: made once for all texts."""
        made = self._orders.pop(key, _UNMADE)  # in one step: threads share what is kept
        if made is _UNMADE:
            made = make()
        if key[0] != "all":  # of every general election: too long to keep
            self._orders[key] = made
        if len(self._orders) > MOST_ORDERS:
            for oldest in list(self._orders)[:-MOST_ORDERS]:
                self._orders.pop(oldest, None)
        return made

    def _at(self, election: Election, results: Results, *, is_of_text: bool) -> Nation:
        key = election.id, is_of_text, results is self._record.returns
        made = self._kept.pop(key, None)
        if made is None or made.results is not results:
            made = Nation(self._record, election, results, is_of_text=is_of_text, counts=self)
        self._kept[key] = made
        for oldest in list(self._kept)[:-MOST_ELECTIONS]:
            self._kept.pop(oldest, None)
        return made


def nation_of(page: Page, nation: Nation | None, text: str) -> Nation | None:
    """The election that a sentence speaks of: the text's own, unless it names one other alone."""
    record, years = page.record, years_in(text)
    if not years:
        return nation
    named = [
        one
        for one in record.general_elections()
        if one.polled_on.year in years and _is_month(one, text)
    ]
    if nation and len(named) == 1 and _is_one_of_two(record, named[0], without_bases(text)):
        return nation if named[0].id == nation.election.id else nation_at(page, named[0])
    own = {nation.election.id} if nation else set()
    if nation and (before := previous_general(record, nation.election.polled_on)):
        own.add(before.id)
    if own.issuperset(one.id for one in named):
        return nation
    years = years_in(without_bases(text))
    named = [one for one in named if one.polled_on.year in years]
    if not named or own & {one.id for one in named}:
        return nation
    other = named[-1]
    fought = record.contests_of(other.id)
    is_whole = len(fought) >= WHOLE
    return nation_at(page, other) if is_whole else nation


def nation_at(page: Page, election: Election) -> Nation:
    """Another general election, counted once for all sentences, and texts, that name it."""
    counts = page.counts or Counts(page.record, page.results)
    return counts.of_another(election)


def _is_one_of_two(record: Record, election: Election, text: str) -> bool:
    """Whether a text tells, by its month, the one election of a year that had two: 1974."""
    year = election.polled_on.year
    both = (one for one in record.general_elections() if one.polled_on.year == year)
    return year in years_in(text) and len(list(both)) > 1


def _is_month(election: Election, text: str) -> bool:
    """Whether a text that names a year may mean this election of it: 1974 had two."""
    month = election.name.partition(" ")[0]
    return not month.isalpha() or month in text


def general_on(record: Record, dated: Dated) -> tuple[Election, ...]:
    """The general elections of a date, as precisely as it is given."""
    found = record.general_elections()
    return tuple(one for one in found if is_of(dated, one.polled_on, AFTER_MIDNIGHT))


def nation_on(page: Page, nation: Nation | None, there: tuple[Election, ...]) -> Nation | None:
    """The nation at the general election that a figure is tied to, if the record holds it whole.

    A year that had two may mean the one that the sentence is of.
    """
    election = there[-1]
    if nation is not None and nation.election.id in {one.id for one in there}:
        return nation
    if len(page.record.contests_of(election.id)) < WHOLE:
        return None
    return nation_at(page, election).within(nation.place if nation else "")
