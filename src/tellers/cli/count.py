"""`tellers declare`, `correct`, `withdraw`, `ledger`: the count from the terminal.

They work on the ledger of the night that `tellers up` plays: through the desk, where one runs, so
that its pages change at once; else in the file itself.
"""

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated

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
from tellers.cli.door.running import find_running
from tellers.count.canonical import payload, write_entry
from tellers.count.ledger import Draft, LedgerKind, corrected, declared, recounted, withdrawn
from tellers.count.validate import validate
from tellers.errors import ConfigError, CountError, Severity
from tellers.record.contests import Candidacy, Contest, Declaration, Election, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.record import Record, folded
from tellers.store.ledger_file import read_ledger
from tellers.style.names import label_name, party_forms

SIGNED = "terminal"
Night = Annotated[str, typer.Option(help="The general election whose night it is.")]
Votes = Annotated[
    list[str],
    typer.Option("--votes", metavar="WHO=N", help="Votes of a candidate, by name or party."),
]
Lot = Annotated[
    str, typer.Option(metavar="WHO", help="On whom the lot fell, where the first two are tied.")
]
Sure = Annotated[bool, typer.Option("--yes", help="Enter it though something in it is odd.")]
Reason = Annotated[str, typer.Option(help="Why: the note to readers is written from it.")]


def _now() -> datetime:
    return datetime.now(UTC)


# WHO=N --------------------------------------------------------------------------------------------

OTHERS = "others"
"""The bucket of a source that holds party groups: its votes are given under this word."""


def read_votes(record: Record, contest: Contest, words: list[str]) -> dict[str, int]:
    """The votes that `WHO=N` names, by candidacy, and under `others` those of a bucket.

    Raises:
        ConfigError: a word is not WHO=N, or WHO is nobody of this contest, or several.
    """
    counted: dict[str, int] = {}
    for word in words:
        who, _, number = word.rpartition("=")
        number = number.replace(",", "")
        if not number.isdecimal() or not who:
            raise ConfigError(f"{word!r} is not WHO=N.", mend="Say it as --votes labour=16873.")
        counted[_whose(record, contest, who)] = int(number)
    return counted


def _whose(record: Record, contest: Contest, who: str) -> str:
    wanted = folded(who.removeprefix("the "))
    if wanted == OTHERS and contest.has_bucket:
        return OTHERS
    found = [c.id for c in contest.candidacies if wanted in _spellings(record, c)]
    if len(found) != 1:
        names = [str(c.name or label_name(record.parties, c.label)) for c in contest.candidacies]
        raise ConfigError(
            f"{who!r} names {len(found) or 'nobody'} of {contest.id}.",
            mend=f"Choose of: {', '.join([*names, *([OTHERS] if contest.has_bucket else [])])}.",
        )
    return found[0]


def _spellings(record: Record, candidacy: Candidacy) -> set[str]:
    """Every word by which a candidate may be named: name, surname, party as print has it, id."""
    key = candidacy.label.key
    words = {candidacy.id, key, label_name(record.parties, candidacy.label)}
    words |= {" ".join(form) for form, keys in party_forms().items() if key in keys}
    if key in record.parties:
        words |= {record.parties[key].name, record.parties[key].abbreviation}
    if candidacy.name:
        words |= {str(candidacy.name), candidacy.name.last}
    return {folded(word) for word in words}


def _counted(base: Return, counted: Mapping[str, int], lot: str) -> Return:
    """A return with these votes; every other candidate keeps the base's.

    Raises:
        ConfigError: two are tied at the top and nobody says on whom the lot fell.
    """
    votes = {key: counted.get(key, before) for key, before in base.votes.items()}
    order = sorted(votes.values(), reverse=True)
    if isinstance(base, Declaration) and order[:1] == order[1:2] and not lot:
        raise ConfigError(
            f"The first two are tied at {order[0]:,}.", mend="Say on whom the lot fell: --lot WHO."
        )
    return recounted(base, votes, by=SIGNED, others=counted.get(OTHERS), elected=lot)


# The commands -------------------------------------------------------------------------------------


def declare(
    contest: ContestWords,
    votes: Votes,
    lot: Lot = "",
    is_sure: Sure = False,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Enter one declaration into the night's ledger. Every candidate needs a count."""
    opened = open_record(file, folder)
    found = find_contest(opened.record, contest)
    base, counted = opened.record.returns[found.id], read_votes(opened.record, found, votes)
    wanted = [*base.votes, *([OTHERS] if found.has_bucket else [])]
    missing = [key for key in wanted if key not in counted]
    if missing:
        raise ConfigError(f"No votes for {', '.join(missing)}.", mend="Give --votes for each.")
    result = _counted(base, counted, _whose(opened.record, found, lot) if lot else "")
    _enter(opened, declared(result, at=_now(), by=SIGNED), is_sure=is_sure)


def correct(
    contest: Annotated[
        list[str] | None,
        typer.Argument(metavar="CONTEST", help='A contest: "Islington North" 2024, or its id.'),
    ] = None,
    votes: Annotated[
        list[str] | None,
        typer.Option("--votes", metavar="WHO=N", help="Votes of a candidate, where they change."),
    ] = None,
    reason: Reason = "",
    lot: Lot = "",
    is_demo: Annotated[
        bool, typer.Option("--demo", help="Move the closest declaration across a tie and watch.")
    ] = False,
    is_undo: Annotated[bool, typer.Option("--undo", help="Take the demonstration back.")] = False,
    night: Night = "2019",
    is_sure: Sure = False,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Correct a declaration: one more line in the ledger, and a note to readers."""
    opened = open_record(file, folder)
    if is_demo or is_undo:
        from tellers.cli.shown.demonstration import demonstrate, undo_demonstration

        (demonstrate if is_demo else undo_demonstration)(opened, night, _now())
        return
    found = find_contest(opened.record, contest or [])
    counted = read_votes(opened.record, found, votes or [])
    if not counted or not reason.strip():
        raise ConfigError(
            "A correction says what is counted now, and why.", mend="Give --votes and --reason."
        )
    result = _standing(opened, found.election).get(found.id)
    if result is None:
        raise CountError(f"{found.id} has not declared.", mend="Declare it first.")
    result = _counted(result, counted, _whose(opened.record, found, lot) if lot else "")
    draft = corrected(result, at=_now(), by=SIGNED, reason=reason)
    _enter(opened, draft, is_sure=is_sure)


def withdraw(
    contest: ContestWords,
    reason: Reason,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Take a declaration back. The line stays in the ledger."""
    opened = open_record(file, folder)
    found = find_contest(opened.record, contest)
    _enter(opened, withdrawn(found.id, at=_now(), by=SIGNED, reason=reason))


def _standing(opened: Opened, election: Election) -> Mapping[str, Return]:
    """The results that stand in a night's ledger, whoever is writing it."""
    path = ledger_path(opened.record, election, LedgerKind.REPLAY)
    if not path.exists():
        return {}
    with read_ledger(path, opened.record) as book:
        return book.state.results


def _doubts(record: Record, draft: Draft, *, is_sure: bool) -> None:
    """Say what is odd in a result, and ask once whether it is meant.

    Raises:
        CountError: it is odd, and nobody said that it is meant.
    """
    if draft.result is None:
        return
    base = comparable(record, draft.result.contest)
    found = validate(draft.result, base, at=draft.at)
    warn(found)
    if not found or is_sure or any(problem.severity is Severity.STOPS for problem in found):
        return  # what stops is refused by the desk itself
    if sys.stdin.isatty() and typer.confirm("Enter it all the same?"):
        return
    raise CountError("It was not entered.", mend="If it is right as it is, say so with --yes.")


def _enter(opened: Opened, draft: Draft, *, is_sure: bool = True) -> None:
    """Enter a line: through the desk that runs, or into the ledger itself."""
    election = opened.record.contest(draft.contest).election
    _doubts(opened.record, draft, is_sure=is_sure)
    running = find_running(ledger_path(opened.record, election, LedgerKind.REPLAY))
    if running is not None:
        told = running.press("/entry", {"line": write_entry(draft.numbered(1))})
        out().print(f"{told['seq']}: {told['headline']}", markup=False)
        err().print(f"The desk at {running.url} took it; its pages have changed.")
        return
    from tellers.desk import Desk

    with ledger_of(opened.record, election) as ledger:
        desk = Desk(opened.record, ledger)
        update = desk.receive(replace(draft, at=desk.moment(draft.at)))
        out().print(f"{update.entry.seq}: {desk.headline(draft.contest)}", markup=False)


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
