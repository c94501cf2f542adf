"""`tellers record`: build the record, say what is in it, ask it in SQL."""

import sqlite3
from collections import Counter
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
from tellers.record.people import Member
from tellers.record.record import Record
from tellers.sources.official import read_packaged
from tellers.store.record_file import open_for_reading, write_record
from tellers.store.record_reader import read_problems
from tellers.style.dates import write_date, write_dated
from tellers.style.names import style_of

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
    problems = read_problems(path)
    warn(problems)
    kinds = Counter(problem.code for problem in problems)
    said = ", ".join(f"{code} {number}" for code, number in kinds.most_common())
    out().print(f"{path}: version {record.version}, {counted(record)}")
    if problems:
        err().print(f"{len(problems)} problems, each listed above and kept in the file: {said}")


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
        name = " ".join(about[1:] if about[0] == "member" else about)
        _member(opened.record, opened.record.member(name), as_json=as_json)
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


def _member(record: Record, member: Member, *, as_json: bool) -> None:
    if as_json:
        print_json(member_json(member))
        return
    table = Table(title=str(member.name), box=None, pad_edge=False, header_style="dim")
    for name in ("spell", "status", "party", "from", "to", "grade", "known by"):
        table.add_column(name)
    for spell in member.affiliations:
        known = [record.sources.get(t.cite.source) for t in spell.testimonies]
        publishers = dict.fromkeys(source.publisher for source in known if source)
        table.add_row(
            str(spell.kind),
            spell.status,
            style_of(record.parties, spell.party).name if spell.party else "",
            write_dated(spell.starts),
            write_dated(spell.ends) if spell.ends else "",
            "".join(sorted({str(t.grade) for t in spell.testimonies})),
            "; ".join(publishers),
        )
    out().print(table)
    err().print("Absence of a spell is not evidence: nobody follows every whip.")


def member_json(member: Member) -> dict[str, object]:
    """A member's line in the wire's words: each spell, as precise and as graded as its sources."""
    return {
        "id": member.id,
        "name": str(member.name),
        "spells": [
            {
                "kind": str(spell.kind),
                "status": spell.status,
                "party": spell.party,
                "from": write_dated(spell.starts),
                "to": write_dated(spell.ends) if spell.ends else None,
                "because": [
                    {
                        "source": t.cite.source,
                        "locator": t.cite.locator,
                        "grade": str(t.grade),
                        "stated": t.is_stated,
                    }
                    for t in spell.testimonies
                ],
            }
            for spell in member.affiliations
        ],
    }


@app.command("sql")
def sql(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT over the tables.")],
    file: RecordFile = None,
) -> None:
    """Ask the record file a question in SQL; the rows as tab-separated text.

    Where no record was built, the one that travels in the package is written to a file first.
    """
    if not query.strip():
        raise ConfigError("There is no question.", mend='Say: tellers record sql "select ..."')
    with open_for_reading(file or _kept()) as db:
        try:
            rows = db.execute(query)
            found = list(rows)
        except sqlite3.Error as error:
            why = str(error).rstrip(".")
            raise ConfigError(
                f"The query cannot be run: {why}.", mend="See docs/reference/record-file.md."
            ) from error
    console = out()
    console.print("\t".join(column[0] for column in rows.description or []), markup=False)
    for row in found:
        console.print("\t".join("" if cell is None else str(cell) for cell in row), markup=False)


def _kept() -> Path:
    """The record file at hand: the built one, else the packaged record as a file."""
    built = settings().home / "record.sqlite"
    if built.is_file():
        return built
    record = read_packaged()
    path = settings().home / f"packaged-{record.version}.sqlite"
    if not path.is_file():
        write_record(record, (), path)
    return path
