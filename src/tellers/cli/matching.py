"""`tellers match`: a column of names in anybody's table as our ids, the doubtful listed."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, Command, err, print_json
from tellers.cli.door.sheets import (
    candidates_of,
    questions,
    read_decided,
    read_sheet,
    written,
)
from tellers.errors import ConfigError
from tellers.record.matching.match import day_of, match_each
from tellers.record.matching.verdict import Kind, Matched
from tellers.store.disk import write_whole


def match(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A CSV or TSV, or - for stdin.")],
    column: Annotated[str, typer.Option(metavar="NAME", help="The column that holds the names.")],
    kind: Annotated[
        Kind, typer.Option(help="What they are names of: constituency, party or member.")
    ] = Kind.CONSTITUENCY,
    when: Annotated[
        str,
        typer.Option(metavar="ELECTION", help="The election whose map is meant: 2019, 1974-02."),
    ] = "",
    when_column: Annotated[
        str, typer.Option(metavar="NAME", help="The column that holds each row's election instead.")
    ] = "",
    scheme: Annotated[
        str, typer.Option(metavar="SCHEME", help="Whose the bare numbers are: mnis.")
    ] = "",
    doubtful: Annotated[
        Path | None, typer.Option(metavar="CSV", help="Write the doubtful names here as well.")
    ] = None,
    decided: Annotated[
        Path | None, typer.Option(metavar="CSV", help="That file, with ids filled in by a person.")
    ] = None,
    record: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """A table with the ids of its names added; the doubtful ones listed, never guessed.

    The table goes to standard output as CSV, with three columns more. Names that are not sure have
    no id there; they are listed on standard error with what they may stand for. Empty cells are
    left empty, and are not doubtful. Your own cells come back as they are, formulas too: a cell
    that begins with =, +, - or @ is run by a spreadsheet.
    """
    sheet = read_sheet(file)
    asked = sheet.column(column)
    known = read_decided(decided, kind) if decided is not None else {}
    if when and when_column:
        raise ConfigError("The election is named twice.", mend="Leave out --when.")
    beside = sheet.column(when_column) if when_column else [when] * len(asked)
    if any(beside) and kind is not Kind.CONSTITUENCY:
        raise ConfigError(f"A {kind} is on no map.", mend="Leave out the election.")
    opened = open_record(record, folder).record
    if when:
        day_of(opened, when)
    rows = zip(asked, (one.strip() for one in beside), strict=True)
    found = match_each(rows, opened, kind=kind, scheme=scheme, decided=known)
    unsure = {one.asked: one for one in found if one.asked.strip() and not one.is_sure}
    table = "" if as_json else written(sheet, found)
    if doubtful is not None:
        write_whole(doubtful, questions(unsure.values()))
    if as_json:
        print_json([one.as_json() for one in found])
    sys.stdout.write(table)
    _tell(found, list(unsure.values()))
    if unsure:
        raise typer.Exit(1)


def _tell(found: Sequence[Matched], doubtful: Sequence[Matched]) -> None:
    console = err()
    for one in doubtful:
        may_be = f" May be: {candidates_of(one)}." if one.candidates else ""
        console.print(f"{one.asked!r}: {one.sureness}, {one.why}.{may_be}", markup=False)
    kinds = Counter(str(one.sureness) for one in found)
    said = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    console.print(f"{len(found)} rows: {said or 'nothing'}.", markup=False)


COMMANDS = (Command(match, "The record in words"),)
