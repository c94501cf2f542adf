"""`tellers record`: build the record, say what is in it, ask it in SQL."""

import sqlite3
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from tellers.cli.door.opening import (
    FromFolder,
    Opened,
    RecordFile,
    build,
    counted,
    open_record,
    settings,
)
from tellers.cli.door.output import AsJson, err, out, print_json, warn
from tellers.errors import ConfigError
from tellers.record.record import Record
from tellers.store.record_file import open_for_reading
from tellers.store.record_reader import read_problems
from tellers.style.dates import write_date, write_dated

app = typer.Typer(help="Build the record, say what is in it, ask it in SQL.", no_args_is_help=True)


@app.command("build")
def build_record(
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Official files to one record.sqlite, whole or not at all.

    Problems found in the files are listed on stderr, each with its file and line.
    """
    source = folder or settings().data
    if source is None:
        raise ConfigError(
            "No folder of official files.", mend="Name it: --from DIR, or TELLERS_DATA."
        )
    path = file or settings().home / "record.sqlite"
    record = build(source, path)
    warn(read_problems(path))
    out().print(f"{path}: version {record.version}, {counted(record)}")


@app.command("info")
def info(
    about: Annotated[
        list[str] | None,
        typer.Argument(metavar="[member NAME]", help="A member, for his dated spells."),
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """What is loaded, with its coverage and its end; or what is known of one member."""
    opened = open_record(file, folder)
    if about:
        _member(opened.record, about[1:] if about[0] == "member" else about)
    elif as_json:
        print_json(summary(opened.record))
    else:
        _describe(opened)


def summary(record: Record) -> dict[str, object]:
    """A record in the wire's words: version, counts, coverage, sources."""
    return {
        "version": record.version,
        "contests": len(record.contests),
        "candidacies": sum(len(contest.candidacies) for contest in record.contests.values()),
        "coverage": [
            {
                "what": c.what,
                "kind": str(c.kind),
                "place": c.place,
                "starts_on": c.starts_on.isoformat(),
                "ends_on": c.ends_on.isoformat(),
                "contests": c.contests,
                "note": c.note,
            }
            for c in record.coverage
        ],
        "sources": [
            {
                "id": s.id,
                "publisher": s.publisher,
                "file": s.file,
                "licence": s.licence,
                "attribution": s.attribution,
                "redistributable": s.redistributable,
                "grade": s.grade,
                "retrieved": s.retrieved,
                "sha256": s.sha256,
            }
            for s in record.sources.values()
        ],
    }


def _describe(opened: Opened) -> None:
    record, console = opened.record, out()
    console.print(f"[bold]Record {record.version}[/bold]: {opened.loaded}")
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("covers", "from", "to", "contests", "note"):
        table.add_column(name, justify="right" if name == "contests" else "left")
    for c in record.coverage:
        days = (write_date(c.starts_on), write_date(c.ends_on))
        table.add_row(c.what, *days, f"{c.contests:,}", c.note)
    console.print(table)
    console.print(
        f"The record ends on {write_date(record.ends_on())}: what is later is not checkable."
    )
    for line in dict.fromkeys(source.attribution for source in record.sources.values()):
        console.print(line, style="dim")
    if opened.missing:
        err().print(f"Missing: {opened.missing}")


def _member(record: Record, words: list[str]) -> None:
    member = record.member(" ".join(words))
    table = Table(title=str(member.name), box=None, pad_edge=False, header_style="dim")
    for name in ("spell", "status", "party", "from", "to", "known by", "grade"):
        table.add_column(name)
    for spell in member.affiliations:
        sources = ", ".join(dict.fromkeys(t.cite.source for t in spell.testimonies))
        grades = "".join(sorted({str(t.grade) for t in spell.testimonies}))
        ends = write_dated(spell.ends) if spell.ends else ""
        table.add_row(
            str(spell.kind),
            spell.status,
            spell.party,
            write_dated(spell.starts),
            ends,
            sources,
            grades,
        )
    out().print(table)
    err().print("Absence of a spell is not evidence: nobody follows every whip.")


@app.command("sql")
def sql(
    query: Annotated[str, typer.Argument(help="One SELECT over the record's tables.")],
    file: RecordFile = None,
) -> None:
    """Ask the record file a question in SQL; the rows as tab-separated text."""
    path: Path = file or settings().home / "record.sqlite"
    with open_for_reading(path) as db:
        try:
            rows = db.execute(query)
        except sqlite3.Error as error:
            raise ConfigError(
                f"The query cannot be run: {error}.", mend="See docs/reference/record-file.md."
            ) from error
        console = out()
        console.print("\t".join(column[0] for column in rows.description or []), markup=False)
        for row in rows:
            console.print(
                "\t".join("" if cell is None else str(cell) for cell in row), markup=False
            )
