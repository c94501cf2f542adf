"""Sentences on whole elections, in the manners of papers, with their truth counted from the rows.

Each maker yields a sentence, and the same with a figure that is wrong; nothing here asks the check.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tellers.record import figures
from tellers.record.contests import Election, Return
from tellers.record.record import Record

PARTIES = {"con": "the Conservatives", "lab": "Labour", "ld": "the Liberal Democrats"}
OFF = 3
"""By how much a wrong figure is wrong: the two counts of the Speaker differ by one."""


@dataclass(frozen=True)
class Whole:
    """A general election counted by hand: seats, votes, places and deposits by party."""

    election: Election
    results: tuple[Return, ...]

    @property
    def house(self) -> int:
        return len(self.results)

    def placed(self, rank: int) -> Counter[str]:
        orders = (figures.ranked(result) for result in self.results)
        return Counter(order[rank - 1].label.key for order in orders if len(order) >= rank)

    @property
    def votes(self) -> Counter[str]:
        votes: Counter[str] = Counter()
        for result in self.results:
            for one in result.contest.candidacies:
                votes[one.label.key] += result.votes[one.id]
        return votes

    @property
    def deposits(self) -> Counter[str]:
        return Counter(
            one.label.key
            for result in self.results
            for one in result.contest.candidacies
            if 20 * result.votes[one.id] <= sum(result.votes.values())
        )


def wholes(record: Record, *names: str) -> Iterator[Whole]:
    """General elections by name, each with all its results."""
    for election in record.general_elections():
        if election.name in names:
            fought = record.contests_of(election.id)
            yield Whole(election, tuple(record.returns[c.id] for c in fought))


Made = tuple[str, str, int]
"""A sentence with a gap, the words before the figure's span, and the figure."""


def made(whole: Whole) -> Iterator[tuple[str, int]]:
    """Sentences with a gap for one figure, and the figure."""
    seats = whole.placed(1)
    (first, most), (second, fewer) = seats.most_common(2)
    names = {key: PARTIES[key] for key in (first, second)}
    leader, other = names[first], names[second]
    gap, needed = most - fewer, whole.house // 2 + 1
    yield f"{_cap(leader)} won {most} seats, {{}} more than {other}.", gap
    yield f"{_cap(other)} won {fewer} seats, {{}} fewer than {leader}.", gap
    yield f"{_cap(other)} took {fewer} seats and finished {{}} seats behind {leader}.", gap
    yield f"{_cap(other)} needed {{}} more seats for a majority.", needed - fewer
    yield f"{_cap(other)} would have needed another {{}} seats to win a majority.", needed - fewer
    yield f"{_cap(other)} was {{}} seats short of a majority.", needed - fewer
    if most > needed:
        yield f"{_cap(leader)} won {most} seats, {{}} ahead of the {needed} needed.", most - needed
        yield f"{_cap(leader)} won {most} seats, {{}} above the {needed} needed.", most - needed
        yield f"{_cap(leader)} won {most} seats, a majority of {{}}.", 2 * most - whole.house
    yield from _places(whole)


def _places(whole: Whole) -> Iterator[tuple[str, int]]:
    for key, name in PARTIES.items():
        for rank, word in ((2, "second"), (3, "third")):
            number = whole.placed(rank)[key]
            yield f"{_cap(name)} came {word} in {{}} seats.", number
            yield f"Nationally {name} finished {word} in {{}} constituencies.", number
        if whole.deposits[key] > OFF:
            yield f"{_cap(name)} lost their deposit in {{}} seats.", whole.deposits[key]
        each = round(whole.votes[key] / whole.placed(1)[key])
        yield f"{_cap(name)} won one seat for every {{}} votes nationally.", each
        yield f"Nationally {name} polled {{}} votes for each seat.", each


def parts(whole: Whole) -> Iterator[tuple[str, str, str]]:
    """Sentences with a gap for the part of the seats, the right figure, and a wrong one."""
    for key, name in PARTIES.items():
        seats = whole.placed(1)[key] / whole.house * 100
        votes = whole.votes[key] / sum(whole.votes.values()) * 100
        right, wrong = f"{seats:.0f} per cent", f"{seats + OFF:.0f} per cent"
        yield (
            f"{_cap(name)} won {{}} of the seats on {votes:.1f} per cent of the vote.",
            right,
            wrong,
        )
        yield f"{_cap(name)} took {{}} of the seats.", f"{seats:.1f}%", f"{seats + OFF:.1f}%"


def _cap(words: str) -> str:
    return words[0].upper() + words[1:]
