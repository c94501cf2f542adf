"""`tellers record`: build the record, say what is in it, ask it in SQL."""

import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from tellers.cli.door.opening import (
    FromFolder,
    Opened,
    RecordFile,
    build,
    counted,
    default_folder,
    open_record,
    settings,
)
from tellers.cli.door.output import AsJson, err, out, print_json, warn
from tellers.cli.shown.members import coverage_json, show_member
from tellers.errors import ConfigError, Problem, Severity
from tellers.record.record import Record
from tellers.sources.official import read_packaged
from tellers.store.record_file import ask, write_record
from tellers.store.record_reader import read_problems
from tellers.style.dates import write_date

NARROW = 80
"""Columns of the narrowest terminal that people use."""
INDENT = "    "

app = typer.Typer(help="Build the record, say what is in it, ask it in SQL.", no_args_is_help=True)


@app.command("build")
def build_record(
    file: RecordFile = None,
    folder: FromFolder = None,
    is_all: Annotated[bool, typer.Option("--all", help="List what is odd and was kept.")] = False,
) -> None:
    """Official files to one record.sqlite, whole or not at all.

    Rows that had to be left out are listed on stderr, each with its file and line, and make the
    exit code 1; so does a file that is not whole, and then nothing is built. What is odd and was
    kept is counted, kept in the file, and listed with --all. An old record is replaced; a file that
    is no record is not.
    """
    source = folder or default_folder()
    if source is None:
        raise ConfigError(
            "No folder of official files.",
            mend="Name it: --from DIR, or TELLERS_DATA; or get them: tellers record fetch.",
        )
    path = file or settings().home / "record.sqlite"
    record = build(source, path)
    problems = read_problems(path)
    left_out = [problem for problem in problems if problem.severity is Severity.STOPS]
    warn(problems if is_all else left_out)
    out().print(f"{path}: version {record.version}, {counted(record)}")
    if problems:
        err().print(_kinds(problems))
    if left_out:
        raise typer.Exit(1)


def _kinds(problems: Sequence[Problem]) -> str:
    """How many problems of each kind, in one line."""
    kinds = Counter(problem.code for problem in problems)
    said = ", ".join(f"{code} {number}" for code, number in kinds.most_common())
    return f"{len(problems)} problems, each with its line in the file's table `problems`: {said}"


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
        show_member(opened.record, name, as_json=as_json)
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
                "read_on": c.read_on,
            }
            for c in record.coverage
        ],
        "people": coverage_json(record.people),
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
    for c in record.coverage:
        days = f"{write_date(c.starts_on)} to {write_date(c.ends_on)}; read: {c.read_on}"
        console.print(_covered(c.what, f"{c.contests:,} contests", days, c.note), markup=False)
    for p in record.people:
        days = f"{write_date(p.starts_on)} to {write_date(p.ends_on)}"
        console.print(_covered(p.what, f"{p.members:,} members", days, p.note), markup=False)
    console.print(
        f"The record ends on {write_date(record.ends_on())}: what is later is not checkable."
    )
    for line in dict.fromkeys(s.attribution for s in record.sources.values() if s.attribution):
        console.print(line, style="dim")
    if opened.missing:
        err().print(f"Missing: {opened.missing}")


def _covered(what: str, counts: str, *below: str) -> str:
    """A part of a record: how much of it there is; below, its days and what it does not have."""
    lines = [fill(line, NARROW, initial_indent=INDENT, subsequent_indent=INDENT) for line in below]
    return "\n".join([f"{what}: {counts}", *filter(None, lines)])


@app.command("sql")
def sql(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT over the tables.")],
    file: RecordFile = None,
) -> None:
    """Ask the record file a question in SQL; the rows as tab-separated text.

    A question may only read: it makes, changes and attaches no file. Ctrl-C stops it. Where no
    record was built, the one that travels in the package is written to a file first.
    """
    if not query.strip():
        raise ConfigError("There is no question.", mend='Say: tellers record sql "select ..."')
    with closing(ask(file or _kept(), query)) as rows:
        for row in rows:
            sys.stdout.write("\t".join("" if cell is None else str(cell) for cell in row) + "\n")


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
