"""The facts of a whole election: as the record has it, or as a night's ledger has it by now."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tellers.cli.door.opening import Opened, find_election, ledger_path
from tellers.cli.door.output import err
from tellers.count.ledger import LedgerKind
from tellers.count.tally import tally
from tellers.facts.fact import Fact
from tellers.facts.nation.count import facts_of_election, facts_of_night
from tellers.facts.nation.picture import Picture
from tellers.facts.news.moving import PROJECTION
from tellers.facts.newsworthy import of_election
from tellers.store.ledger_file import read_ledger

if TYPE_CHECKING:  # a night is opened, and projected, only where it is asked for
    from tellers.count.projection.trail import Trail
    from tellers.desk import Desk

Told = tuple[Picture, tuple[Fact, ...]]


def told_of_election(opened: Opened, when: str) -> Told:
    """An election of the record, and its facts with what they are worth."""
    record, election = opened.record, find_election(opened.record, when)
    results = {c.id: record.returns[c.id] for c in record.contests_of(election.id)}
    picture = Picture(record, tally(record, results, election.id), results)
    return picture, of_election(facts_of_election(picture).values())


def told_of_night(opened: Opened, when: str, asked: Iterable[str]) -> Told:
    """The same as the night's ledger has it; projected, which takes seconds, only where asked."""
    from tellers.desk import Desk

    election = find_election(opened.record, when)
    path = ledger_path(opened.record, election, LedgerKind.REPLAY)
    with read_ledger(path, opened.record) as book:
        desk = Desk(opened.record, book)
        results = desk.state.results
        picture = Picture(desk.record, desk.tally, results, desk.state.seq, desk.ground)
        trail = _trail(opened, desk) if PROJECTION.name in asked and results else None
        told = of_election(facts_of_night(picture, desk.state, trail).values())
    err().print(f"{desk.tally.declared} of {desk.tally.total} contests declared in this night.")
    return picture, told


def _trail(opened: Opened, desk: "Desk") -> "Trail":
    """The projection before the count, and the one of now."""
    from tellers.cli.door.projecting import basis_of, projector_of
    from tellers.count.projection.trail import Point, Trail

    election = desk.record.elections[desk.ledger.birth.election]
    now = max(current.entry.at for current in desk.state.contests.values())
    projector = projector_of(desk, basis_of(opened, election), now)
    points = (Point(given, projector.project(given)) for given in ({}, desk.state.results))
    return Trail(tuple(points))
