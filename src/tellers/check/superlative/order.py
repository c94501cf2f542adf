"""The contests of an election in order, by what a sentence puts in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from tellers.check.measure.query import Exact
from tellers.check.scene import Page
from tellers.check.superlative.area import holds
from tellers.check.whole.nation import Nation
from tellers.facts.context import Context
from tellers.facts.ranking.measures import Measure
from tellers.facts.ranking.over import SHARE, in_sequence, is_hidden, value_of
from tellers.facts.ranking.over import Asked as Ranked
from tellers.record.contests import Contest


@dataclass(frozen=True, slots=True)
class Asked:
    """By what contests are put in order, from which end, of which area, of which party's."""

    measure: str
    least: bool
    area: str = ""
    party: str = ""


Rows = tuple[tuple[Exact, Contest], ...]
OF_THE_POLL = {
    "majority": Measure.MAJORITY, "majority share": Measure.MAJORITY_SHARE,
    "share": Measure.WINNING_SHARE, "turnout": Measure.TURNOUT,
}  # fmt: skip


def in_order(page: Page, nation: Nation, asked: Asked) -> Rows | None:
    """Every contest of an area, first the one that is furthest; None where a source hides some.

    A party is of the winners, or of the candidates where the order is of "candidates".
    """
    key = ("order", nation.election.id, nation.place, asked)
    found = page.kept(key, lambda: _made(page, nation, asked))
    return found if isinstance(found, tuple) else None


def _made(page: Page, nation: Nation, asked: Asked) -> Rows | None:
    measure, party = asked.measure, asked.party
    rows: list[tuple[Exact, Contest]] = []
    for result in nation.declared:
        if not holds(asked.area, result.contest):
            continue
        at = Context(page.record, result.contest, result)
        own = next(_values(at, measure, party), None)
        if own is None and _is_hidden(at, measure, party):
            return None
        if own is not None:
            rows.append((own, result.contest))
    return in_sequence(rows, least=asked.least)


def _values(at: Context, measure: str, party: str) -> Iterator[Exact]:
    """The figure of one contest, where it is of the party."""
    is_of_candidates = party.startswith("candidates ")
    if is_of_candidates:
        share = value_of(at, Ranked(SHARE, party.removeprefix("candidates ")))
        yield from () if share is None else (share,)
        return
    if party and (at.winner is None or at.winner.label.key != party):
        return
    value: int | Fraction | None
    if measure == "electorate":
        value = at.result.electorate
    elif measure == "candidates":
        value = None if at.result.others else len(at.result.votes)
    elif measure == "votes":
        value = at.result.votes[at.winner.id] if at.winner else None
    else:
        value = value_of(at, Ranked(OF_THE_POLL[measure]))
    yield from () if value is None else (value,)


def _is_hidden(at: Context, measure: str, party: str) -> bool:
    if party.startswith("candidates "):
        return is_hidden(at, Ranked(SHARE, party.removeprefix("candidates ")))
    if party and at.winner is not None and at.winner.label.key != party:
        return False
    return measure not in OF_THE_POLL or is_hidden(at, Ranked(OF_THE_POLL[measure]))
