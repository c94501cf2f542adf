"""`tellers declare`, `correct`, `withdraw`, `ledger`: the count from the terminal.

They work on the ledger of the night that `tellers up` plays, which must be stopped meanwhile.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated

import typer

from tellers.cli.opening import (
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
from tellers.cli.output import AsJson, Command, err, out, print_json, warn
from tellers.count.canonical import payload
from tellers.count.demo import across_a_tie, votes_to_move
from tellers.count.ledger import Draft, LedgerKind, corrected, declared, withdrawn
from tellers.count.night import night_of
from tellers.desk import Desk, Update
from tellers.errors import ConfigError, CountError, UnknownContest
from tellers.publish.edition import Told
from tellers.record.contests import Contest, Declaration, Return
from tellers.record.figures import find_winner
from tellers.store.ledger_file import read_ledger

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
    night: Night = "2019",
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Correct a declaration: one more line in the ledger, and a note to readers."""
    opened = open_record(file, folder)
    if is_demo:
        _demonstrate(opened, night)
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
    """The closest declared contest moved across a tie and back: what changes, side by side."""
    with _desk(opened, night) as desk:
        if desk.narrowest is None:
            _fill(desk)
        found = desk.narrowest
        if found is None:
            raise CountError(
                "No contest is closest.", mend="Let a night be counted first: tellers up."
            )
        before = desk.told(found.contest)
        result = desk.state.results[found.contest]
        seats = _seats(desk)
        moved = votes_to_move(result)
        reason = "a demonstration: votes moved across a tie"
        desk.receive(corrected(across_a_tie(result), at=_now(), by="demo", reason=reason))
        _show_demonstration(desk, (before, desk.told(found.contest)), (seats, _seats(desk)), moved)
        back = "the demonstration is over: the votes as declared"
        desk.receive(corrected(result, at=_now(), by="demo", reason=back))
    err().print("The ledger holds both corrections; the count stands as it was declared.")


def _fill(desk: Desk) -> None:
    """The night's first forty declarations, where nothing has been counted yet."""
    for one in night_of(desk.record, desk.tally.election).announcements[:40]:
        desk.receive(declared(one.result, at=one.at, by="replay"))


def _seats(desk: Desk) -> str:
    return ", ".join(f"{p.party} {p.seats}" for p in desk.tally.parties if p.seats)


def _show_demonstration(
    desk: Desk, told: tuple[Told | None, Told | None], seats: tuple[str, str], moved: int
) -> None:
    before, after = told
    if before is None or after is None:
        return
    console = out()
    contest = desk.record.contest(after.story.subject)
    winner = find_winner(desk.state.results[contest.id])
    console.print(f"[bold]{contest.constituency.name}[/bold]: {moved} votes moved across the tie")
    rows = (
        ("headline", before.story.headline.text, after.story.headline.text),
        ("standfirst", before.story.standfirst.text, after.story.standfirst.text),
        ("seats", *seats),
        ("elected", "", str(winner.name or winner.label.key) if winner else ""),
        ("note", "none", after.story.corrections[-1].note if after.story.corrections else "none"),
    )
    for what, was, now in rows:
        console.print(f"  {what:<11}before  {was}", markup=False)
        console.print(f"  {'':<11}after   {now}", markup=False)


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
