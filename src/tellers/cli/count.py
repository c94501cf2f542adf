"""`tellers declare`, `correct`, `withdraw`, `ledger`: the count from the terminal.

They work on the ledger of the night that `tellers up` plays, which must be stopped meanwhile; only
the demonstration speaks to a desk that runs.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from tellers.cli.door.opening import (
    ContestWords,
    FromFolder,
    Opened,
    RecordFile,
    find_contest,
    find_election,
    ledger_of,
    ledger_path,
    open_record,
)
from tellers.cli.door.output import AsJson, Command, err, out, print_json, warn
from tellers.cli.door.running import find_address, press
from tellers.count.canonical import payload
from tellers.count.ledger import Draft, LedgerKind, corrected, declared, withdrawn
from tellers.count.night import night_of
from tellers.desk import Desk, Update
from tellers.errors import ConfigError, CountError, UnknownContest
from tellers.record.contests import Contest, Declaration, Return
from tellers.store.ledger_file import read_ledger
from tellers.web.change import change_json, move, moved_now, undo

Night = Annotated[str, typer.Option(help="The election whose night it is.")]
Votes = Annotated[
    list[str],
    typer.Option("--votes", metavar="WHO=N", help="Votes of a candidate, by name or party."),
]
Reason = Annotated[str, typer.Option(help="Why: the note to readers is written from it.")]


@contextmanager
def _desk(opened: Opened, night: str) -> Iterator[Desk]:
    election = find_election(opened.record, night)
    with ledger_of(opened.record, election) as ledger:
        yield Desk(opened.record, ledger)


def _now() -> datetime:
    return datetime.now(UTC)


def _changed(base: Return, votes: list[str]) -> Return:
    """A return with the votes that `WHO=N` names; every other candidate keeps the base's."""
    counted = dict(base.votes)
    for word in votes:
        who, _, number = word.rpartition("=")
        if not number.isdecimal() or not who:
            raise ConfigError(f"{word!r} is not WHO=N.", mend="Say it as --votes labour=16873.")
        counted[_candidacy(base.contest, who)] = int(number)
    if isinstance(base, Declaration):
        return replace(base, votes=counted, chosen_by_lot="")
    return replace(base, votes=counted)


def _candidacy(contest: Contest, who: str) -> str:
    wanted = who.casefold()
    found = [
        c.id
        for c in contest.candidacies
        if wanted in (c.id, c.label.key, str(c.name or "").casefold())
        or (c.name and wanted == c.name.last.casefold())
    ]
    if len(found) != 1:
        names = ", ".join(c.id for c in contest.candidacies)
        raise UnknownContest(f"{who!r} names {len(found)} candidates of {contest.id}.", mend=names)
    return found[0]


def declare(
    contest: ContestWords,
    votes: Votes,
    night: Night = "2019",
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Enter one declaration into the night's ledger. Every candidate needs a count."""
    opened = open_record(file, folder)
    found = find_contest(opened.record, contest)
    base = opened.record.returns[found.id]
    missing = sorted(
        set(base.votes) - {_candidacy(found, word.rpartition("=")[0]) for word in votes}
    )
    if missing:
        raise ConfigError(f"No votes for {', '.join(missing)}.", mend="Give --votes for each.")
    result = _changed(base, votes)
    _enter(opened, night, declared(result, at=_now(), by="terminal"))


def correct(
    contest: Annotated[list[str] | None, typer.Argument(metavar="CONTEST")] = None,
    votes: Annotated[list[str] | None, typer.Option("--votes", metavar="WHO=N")] = None,
    reason: Reason = "",
    is_demo: Annotated[
        bool, typer.Option("--demo", help="Move the closest declaration across a tie and watch.")
    ] = False,
    is_undo: Annotated[bool, typer.Option("--undo", help="Take the demonstration back.")] = False,
    night: Night = "2019",
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Correct a declaration: one more line in the ledger, and a note to readers."""
    opened = open_record(file, folder)
    if is_demo or is_undo:
        (_demonstrate if is_demo else _undo)(opened, night)
        return
    found = find_contest(opened.record, contest or [])
    with _desk(opened, night) as desk:
        current = desk.state.contests.get(found.id)
        if current is None or current.result is None:
            raise CountError(f"{found.id} has not declared.", mend="Declare it first.")
        result = _changed(current.result, votes or [])
        _tell(desk, corrected(result, at=_now(), by="terminal", reason=reason))


def withdraw(
    contest: ContestWords,
    reason: Reason,
    night: Night = "2019",
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Take a declaration back. The line stays in the ledger."""
    opened = open_record(file, folder)
    found = find_contest(opened.record, contest)
    _enter(opened, night, withdrawn(found.id, at=_now(), by="terminal", reason=reason))


def _enter(opened: Opened, night: str, draft: Draft) -> None:
    with _desk(opened, night) as desk:
        _tell(desk, draft)


def _tell(desk: Desk, draft: Draft) -> Update:
    update = desk.receive(draft)
    warn(update.problems)
    told = desk.told(draft.contest)
    headline = told.story.headline.text if told else "withdrawn"
    out().print(f"{update.entry.seq}: {headline}", markup=False)
    return update


def _demonstrate(opened: Opened, night: str) -> None:
    """The closest declared contest moved across a tie: what changes, side by side.

    On the page of the desk that runs, where it stays until it is undone; else on the ledger
    itself, and back again.
    """
    path = ledger_path(opened.record, find_election(opened.record, night), LedgerKind.REPLAY)
    address = find_address(path)
    if address:
        _show_change(press(address, "/change", {}))
        err().print(f"The page shows it, before and after: {address}/change")
        err().print("Undo it there, or with: tellers correct --undo")
        return
    with _desk(opened, night) as desk:
        if desk.narrowest is None:
            _fill(desk)
        change, _ = move(desk, "", _now())
        _show_change(change_json(desk.record, change))
        undo(desk, change.contest, _now())
    err().print("The ledger holds both corrections; the count stands as it was declared.")


def _undo(opened: Opened, night: str) -> None:
    """Take the demonstration back, on the desk that runs or on the ledger."""
    path = ledger_path(opened.record, find_election(opened.record, night), LedgerKind.REPLAY)
    address = find_address(path)
    if address:
        press(address, "/change/undo", {})
    else:
        with _desk(opened, night) as desk:
            undo(desk, moved_now(desk), _now())
    out().print("The votes stand as they were declared.")


def _fill(desk: Desk) -> None:
    """The night's first forty declarations, where nothing has been counted yet."""
    for one in night_of(desk.record, desk.tally.election).announcements[:40]:
        desk.receive(declared(one.result, at=one.at, by="replay"))


def _show_change(told: Mapping[str, Any]) -> None:
    console = out()
    console.print(f"[bold]{told['name']}[/bold]: {told['moved']} votes moved across the tie")
    for one in told["changes"]:
        console.print(f"  {one['what']:<18}before  {one['before']}", markup=False)
        console.print(f"  {'':<18}after   {one['after']}", markup=False)


def ledger(
    night: Night = "2019",
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """The lines of the night's ledger, after its chain was verified."""
    record = open_record(file, folder).record
    path = ledger_path(record, find_election(record, night), LedgerKind.REPLAY)
    with read_ledger(path, record) as book:
        lines = book.entries()
    if as_json:
        print_json(
            [
                {
                    "seq": line.seq,
                    "at": line.at.isoformat(),
                    "by": line.by,
                    "kind": str(line.kind),
                    "contest": line.contest,
                    "reason": line.reason,
                    "result": payload(line.result) if line.result else None,
                }
                for line in lines
            ]
        )
        return
    console = out()
    for line in lines:
        text = f"{line.seq:>5}  {line.at:%Y-%m-%d %H:%M:%S}  {line.kind:<9}  {line.contest}"
        console.print(f"{text}  {line.reason}".rstrip(), markup=False)
    err().print(f"{path}: {len(lines)} lines, the chain of each to the one before verified.")


COMMANDS = tuple(
    Command(function, "The count") for function in (declare, correct, withdraw, ledger)
)
