"""Move the closest declaration across a tie, from the terminal: what a correction does, shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tellers.cli.door.opening import Opened, find_election, ledger_of, ledger_path
from tellers.cli.door.output import err, out
from tellers.cli.door.running import Running, find_running
from tellers.count.ledger import LedgerKind, declared
from tellers.count.night import night_of
from tellers.desk import Desk
from tellers.record.record import Record
from tellers.web.change import change_json, move, moved_now, undo

FIRST = 40
"""Declarations that are entered where nothing has been counted yet."""


def _running(opened: Opened, night: str) -> Running | None:
    election = find_election(opened.record, night)
    return find_running(ledger_path(opened.record, election, LedgerKind.REPLAY))


def demonstrate(opened: Opened, night: str, at: datetime) -> None:
    """Move the closest declared contest across a tie, and say what changes.

    On the page of the desk that runs, where it stays until it is undone; else on the ledger
    itself, and back again.
    """
    running = _running(opened, night)
    if running is not None:
        _show(running.press("/change", {}))
        err().print(f"The page shows it, before and after: {running.url}/change")
        err().print("Undo it there, or with: tellers correct --undo")
        return
    with ledger_of(opened.record, find_election(opened.record, night)) as ledger:
        desk = Desk(opened.record, ledger)
        if desk.narrowest is None:
            _fill(desk, opened.record)
        change, _ = move(desk, "", at)
        _show(change_json(desk.record, change))
        undo(desk, change.contest, at)
    err().print("The ledger holds both corrections; the count stands as it was declared.")


def undo_demonstration(opened: Opened, night: str, at: datetime) -> None:
    """Take the demonstration back, on the desk that runs or on the ledger."""
    running = _running(opened, night)
    if running is not None:
        running.press("/change/undo", {})
    else:
        with ledger_of(opened.record, find_election(opened.record, night)) as ledger:
            desk = Desk(opened.record, ledger)
            undo(desk, moved_now(desk), at)
    out().print("The votes stand as they were declared.")


def _fill(desk: Desk, record: Record) -> None:
    for one in night_of(record, desk.tally.election).announcements[:FIRST]:
        if one.result.contest.id not in desk.state.contests:
            desk.receive(declared(one.result, at=one.at, by="replay"))


def _show(told: Mapping[str, Any]) -> None:
    console = out()
    console.print(f"[bold]{told['name']}[/bold]: {told['moved']} votes moved across the tie")
    for one in told["changes"]:
        console.print(f"  {one['what']:<18}before  {one['before']}", markup=False)
        console.print(f"  {'':<18}after   {one['after']}", markup=False)
