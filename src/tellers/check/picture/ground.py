"""What the record holds of an election over an area: seats, places, deposits, votes, turnout."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar, cast

from tellers.check.scene import Page
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import Contest, Election, Return
from tellers.record.lineage.speakers import former_party
from tellers.record.people import Citation
from tellers.record.record import Record, folded

T = TypeVar("T")
EVERYBODY = ""
"""The key under which the valid votes of all parties, and of a bucket, are summed."""
Holds = Callable[[Return], bool | None]
Passing = tuple[str, str]
"""In whose hands a seat was, and in whose it is; of nobody known, an empty word."""


def lies_in(area: str, contest: Contest) -> bool:
    """Whether a contest is of an area, by its folded name; empty is the whole."""
    where = contest.constituency
    if area in ("", "great britain"):
        return not area or where.country != "Northern Ireland"
    return area == folded(where.country) or folded(where.region).startswith(area)


@dataclass(frozen=True)
class Ground:
    """One whole general election, all of whose results the record holds."""

    page: Page
    election: Election
    results: tuple[Return, ...]

    @property
    def name(self) -> str:
        """The election's name."""
        return self.election.name

    def over(self, area: str) -> tuple[Return, ...]:
        """The results of an area."""
        return self._kept(("over", area), lambda: tuple(
            one for one in self.results if lies_in(area, one.contest)
        ))  # fmt: skip

    def row(self, area: str = "") -> tuple[Citation, ...]:
        """A row that stands for all of an area: its first."""
        return tuple(next(iter(one.cites.values())) for one in self.over(area)[:1])

    def _kept(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        return cast(T, self.page.kept(("picture", self.election.id, *key), make))

    # ------------------------------------------------------------- by party

    def seats(self, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
        """The seats of a party in an area: the Speaker left out, then with his former party."""
        won = self.winners(area)
        out = (won[keys[0]], sum(won[key] for key in keys))
        own = sum(former_party(one.contest) in keys for one in self._speakers(area))
        return tuple(dict.fromkeys((*out, *(value + own for value in out))))

    def held_before(self, nation: Nation, area: str, keys: tuple[str, ...]) -> int:
        """The seats of an area that a party had before, as the present boundaries have them."""
        own = {figures.hands(key) for key in keys}
        return _sum_of(self.on_paper(nation, area), lambda had, _: had in own)

    def passed(
        self, nation: Nation, area: str, a: tuple[str, ...], b: tuple[str, ...]
    ) -> tuple[int, ...]:
        """Seats that went from one party to another: notionally, and as seats of one name."""
        lost, won = {figures.hands(key) for key in a}, {figures.hands(key) for key in b}
        notional = _sum_of(self.on_paper(nation, area), lambda x, y: x in lost and y in won)
        then = ground_before(self.page, nation)
        if then is None:
            return (notional,)
        by_name = self.by_name(then, area, area)
        actual = _sum_of(by_name, lambda x, y: x in lost and y in won)
        return (notional, actual) if actual else (notional,)

    def gained(self, nation: Nation, area: str, keys: tuple[str, ...]) -> int:
        """The seats of an area that a party won, and on the present boundaries had not had."""
        own = {figures.hands(key) for key in keys}
        return _sum_of(self.on_paper(nation, area), lambda x, y: y in own and x not in own)

    def lost(self, nation: Nation, area: str, keys: tuple[str, ...]) -> int:
        """The seats of an area that a party had, as the present boundaries have them, and lost."""
        own = {figures.hands(key) for key in keys}
        return _sum_of(self.on_paper(nation, area), lambda x, y: x in own and y not in own)

    def on_paper(self, nation: Nation, area: str) -> Counter[Passing]:
        """The seats of an area by who had them on the present boundaries, and who won them."""
        key = ("on paper", nation.election.id, nation.place, nation.is_of_text, area)
        return self._kept(key, lambda: _on_paper(nation, self.over(area)))

    def by_name(self, then: "Ground", area: str, area_then: str = "") -> Counter[Passing]:
        """The seats of an area by who won those of their names before, and who won them now."""
        return self._kept(("by name", then.election.id, area, area_then), lambda: _by_name(
            then.winner_by_seat(area_then), self.winner_by_seat(area)
        ))  # fmt: skip

    def winner_by_seat(self, area: str) -> Mapping[str, str]:
        """The label that won each seat of an area whose winner is known."""
        return self._kept(("by seat", area), lambda: {
            one.contest.constituency.id: first.label.key
            for one in self.over(area) if (first := figures.find_winner(one))
        })  # fmt: skip

    def winners(self, area: str) -> Counter[str]:
        """The seats of every label in an area."""
        return self._kept(("winners", area), lambda: Counter(
            first.label.key for one in self.over(area) if (first := figures.find_winner(one))
        ))  # fmt: skip

    def _speakers(self, area: str) -> tuple[Return, ...]:
        """The results of an area that a Speaker won, who is of no party (`rules.md` 15)."""
        return self._kept(("speakers", area), lambda: tuple(
            one for one in self.over(area)
            if (first := figures.find_winner(one)) and first.label.key == "spk"
        ))  # fmt: skip

    def placed(self, area: str, keys: tuple[str, ...], rank: int) -> tuple[int, ...]:
        """In how many contests of an area a party came to one place."""
        found = self._kept(("placed", area, rank), lambda: Counter(
            order[rank - 1].label.key
            for one in self.over(area) if len(order := figures.ranked(one)) >= rank
        ))  # fmt: skip
        return tuple(dict.fromkeys((found[keys[0]], sum(found[key] for key in keys))))

    def stood(self, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
        """How many candidates a party had in an area; of everybody without a party."""
        found = self._kept(("stood", area), lambda: Counter(
            one.label.key for result in self.over(area) for one in result.contest.candidacies
        ))  # fmt: skip
        if not keys:
            return (sum(found.values()),)
        return tuple(dict.fromkeys((sum(found[key] for key in keys), found[keys[0]])))

    def deposits(self, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
        """How many deposits a party lost in an area, where that is told; everybody without one."""
        if self.election.polled_on < figures.DEPOSIT_RULE_SINCE:
            return ()
        found = self._kept(("deposits", area), lambda: Counter(
            one.label.key for result in self.over(area) for one in figures.lost_deposits(result)
        ))  # fmt: skip
        if not keys:
            return (sum(found.values()),)
        return tuple(dict.fromkeys((sum(found[key] for key in keys), found[keys[0]])))

    def votes(self, area: str, keys: tuple[str, ...]) -> tuple[int, ...]:
        """The votes of a party in an area; all valid ones without a party."""
        found = self._kept(("votes", area), lambda: self._votes(area))
        if not keys:
            return (found[EVERYBODY],)
        return tuple(dict.fromkeys((found[keys[0]], sum(found[key] for key in keys))))

    def _votes(self, area: str) -> Counter[str]:
        found: Counter[str] = Counter()
        for result in self.over(area):
            found[EVERYBODY] += figures.valid_votes(result)
            for one in result.contest.candidacies:
                found[one.label.key] += result.votes.get(one.id, 0)
        return found

    def shares(self, area: str, keys: tuple[str, ...]) -> tuple[Fraction, ...]:
        """A party's parts of the valid votes of an area."""
        (valid,) = self.votes(area, ())
        return tuple(Fraction(one, valid) for one in self.votes(area, keys)) if valid else ()

    # ----------------------------------------------------------- of everybody

    def electorate(self, area: str = "") -> int:
        """The registered electors of an area; nought where one is not known."""
        return self._kept(("electorate", area), lambda: self._electorate(area))

    def _electorate(self, area: str) -> int:
        every = [one.electorate for one in self.over(area)]
        return sum(one or 0 for one in every) if all(every) else 0

    def rejected(self, area: str = "") -> int:
        """The rejected papers of an area."""
        return self._kept(
            ("rejected", area), lambda: sum(one.rejected or 0 for one in self.over(area))
        )

    def turnouts(self, area: str) -> tuple[Fraction, ...]:
        """Both turnouts of an area: by the valid votes, and with rejected papers."""
        electorate = self.electorate(area)
        if not electorate:
            return ()
        (valid,) = self.votes(area, ())
        both = (valid, valid + self.rejected(area))
        return tuple(dict.fromkeys(Fraction(one, electorate) for one in both))

    def number(self, area: str, holds: Holds) -> int | None:
        """Of how many contests of an area something holds; None where one does not tell."""
        found = [holds(one) for one in self.over(area)]
        return None if None in found else found.count(True)


def _on_paper(nation: Nation, results: Sequence[Return]) -> Counter[Passing]:
    seats = (nation.now.seats.get(one.contest.id) for one in results)
    return Counter((one.before, figures.hands(one.winner)) for one in seats if one is not None)


def _by_name(had: Mapping[str, str], have: Mapping[str, str]) -> Counter[Passing]:
    """How many seats went from whom to whom, of those whose name had a known winner before."""
    return Counter(
        (figures.hands(had[seat]), figures.hands(key)) for seat, key in have.items() if seat in had
    )


def _sum_of(passed: Counter[Passing], holds: Callable[[str, str], bool]) -> int:
    """How many of the seats passed from and to such hands: there are few of either."""
    return sum(number for hands, number in passed.items() if holds(*hands))


def ground_of(page: Page, nation: Nation | None) -> Ground | None:
    """The election that a sentence is of, where all its results are held."""
    if nation is None or not nation.is_told or not nation.is_final:
        return None
    return _made(page, nation.election, nation.declared) if nation.names_every_winner else None


def ground_before(page: Page, nation: Nation) -> Ground | None:
    """The general election before."""
    return ground_on(page, nation.previous) if nation.previous else None


def ground_on(page: Page, election: Election) -> Ground | None:
    """A general election that the record holds whole, as ground."""
    key = ("picture", election.id, "results")
    results = page.kept(key, lambda: _held_whole(page.record, election))
    return _made(page, election, cast(tuple[Return, ...], results)) if results is not None else None


def _held_whole(record: Record, election: Election) -> tuple[Return, ...] | None:
    """Every result of an election; None where the record lacks one."""
    fought = record.contests_of(election.id)
    if not all(one.id in record.returns for one in fought):
        return None
    return tuple(record.returns[one.id] for one in fought)


def grounds_of_year(page: Page, year: int) -> Iterator[Ground]:
    """The general elections of a year, since each party's column is its own."""
    for election in page.record.general_elections():
        if election.polled_on.year == year >= PARTIES_SINCE and (
            found := ground_on(page, election)
        ):
            yield found


PARTIES_SINCE = 1997
"""Before, the Library's groups hold allies, and hide winners in a bucket."""


def _made(page: Page, election: Election, results: tuple[Return, ...]) -> Ground:
    return Ground(page, election, results)
