"""`tellers record export`: the record in the forms that others read."""

from collections import Counter
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile, find_election, open_record
from tellers.cli.door.output import err, out
from tellers.errors import ConfigError
from tellers.publish.exports.package import attributions
from tellers.record.membership.redistribution import redistributable
from tellers.record.record import Record


class Form(StrEnum):
    """A form of export."""

    CSV = "csv"
    PARQUET = "parquet"
    POPOLO = "popolo"
    NIST = "nist"
    PSEPHOLOGY = "psephology"
    CROSSWALK = "crosswalk"
    DEMOCRACY_CLUB = "democracy-club"


def export(
    target: Annotated[Path, typer.Argument(metavar="FILE-OR-DIR", help="Where to write.")],
    form: Annotated[Form, typer.Option("--as", help="The form of the export.")] = Form.CSV,
    election: Annotated[
        str, typer.Option(help="The general election of nist, psephology, democracy-club.")
    ] = "2024",
    by_elections: Annotated[
        int | None, typer.Option(help="psephology: the by-elections of a parliament, 55 to 58.")
    ] = None,
    at: Annotated[
        datetime | None,
        typer.Option(
            help="nist: when it was generated, in UTC; else the day of the record's version.",
            formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"],
        ),
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """The record for others: tables, people, one election, official files made again.

    csv is a data package, parquet the same typed (extra `duckdb`): both a new folder. popolo, nist,
    crosswalk and democracy-club are one file. psephology makes Parliament's own two files again and
    lists every cell that differs. Rows that may not be passed on stay out; whatever a spreadsheet
    would run has an apostrophe before it.
    """
    record = redistributable(open_record(file, folder).record)
    match form:
        case Form.CSV | Form.PARQUET:
            said = _tables(record, target, form)
        case Form.PSEPHOLOGY:
            said = _psephology(record, target, election, by_elections)
        case _:
            said = _one(record, target, form, election, at)
    out().print(f"{target}: {said}")
    for line in attributions(record):
        err().print(line, style="dim")


def _tables(record: Record, target: Path, form: Form) -> str:
    from tellers.publish.exports.folder import write_folder, write_parquet
    from tellers.publish.exports.package import package

    if form is Form.PARQUET:
        return f"{write_parquet(target, record)} tables, record {record.version}"
    return f"{write_folder(target, package(record))} files, record {record.version}"


def _psephology(record: Record, target: Path, election: str, parliament: int | None) -> str:
    from tellers.publish.exports.folder import write_folder
    from tellers.publish.exports.package import about, table_csv
    from tellers.publish.exports.psephology import Difference, results_files
    from tellers.publish.exports.tables import Table

    made = results_files(record, _folder(record, election, parliament))
    asked = f"parliament {parliament}" if parliament is not None else election
    if not made.cells:
        raise ConfigError(f"The record keeps no official rows of {asked}.", mend=_kept(record))
    columns = dict.fromkeys(Difference.__dataclass_fields__, "string")
    rows = [(d.file, d.line, d.column, d.printed, d.ours, d.reason) for d in made.differences]
    listed = table_csv(Table("differences", columns, (), lambda _: rows, {}, ""), rows)
    beside = [("differences.csv", listed), ("about.txt", about(record))]
    write_folder(target, [*made.files.items(), *beside])
    for reason, number in Counter(d.reason for d in made.differences).most_common():
        err().print(f"{number:>6,}  {reason}", markup=False)
    differ = f"{len(made.differences):,} of them differ (differences.csv)"
    return f"{made.cells:,} cells, {made.derived:,} made anew, {differ}"


def _kept(record: Record) -> str:
    """Of which elections the record keeps rows as they were printed, in words."""
    if not record.printed:
        return "It keeps none: build it of the official files, with --from DIR."
    folders = {one.row.cite.source.rpartition("/")[0] for one in record.printed.values()}
    general = [e.name for e in record.general_elections() if _folder(record, e.id, None) in folders]
    parliaments = sorted(one.split("/")[-2] for one in folders if one.endswith("/by-elections"))
    return f"It has those of {', '.join(general)}, and by-elections of {', '.join(parliaments)}."


def _folder(record: Record, election: str, parliament: int | None) -> str:
    """The folder of the files that an election's rows were printed in."""
    if parliament is not None:
        return f"psephology/results-by-parliament/{parliament}/by-elections"
    found = find_election(record, election)
    printed = (record.printed.get(contest.id) for contest in record.contests_of(found.id))
    source = next((one.row.cite.source for one in printed if one is not None), "")
    return source.rpartition("/")[0]


def _one(record: Record, target: Path, form: Form, election: str, at: datetime | None) -> str:
    from tellers.publish.exports.crosswalk import crosswalk
    from tellers.publish.exports.popolo import popolo
    from tellers.store.disk import write_whole

    if target.is_dir():
        raise ConfigError(f"{target} is a folder, and {form} one file.", mend="Name a file.")
    if form is Form.CROSSWALK:
        _with_note(record, target, crosswalk(record))
        return f"{len(record.constituencies):,} constituencies"
    if form is Form.POPOLO:
        write_whole(target, popolo(record))
        return f"{len(record.members):,} members"
    return _of_election(record, target, form, election, at)


def _of_election(
    record: Record, target: Path, form: Form, election: str, at: datetime | None
) -> str:
    from tellers.publish.exports.nist import beside, report
    from tellers.sources.counting.democracy_club import write_ballots
    from tellers.store.disk import write_whole

    found = find_election(record, election)
    if form is Form.DEMOCRACY_CLUB:
        _with_note(record, target, write_ballots(record, found.id))
    else:
        day = f"{at:%Y-%m-%dT%H:%M:%SZ}" if at else f"{record.version[:10]}T00:00:00Z"
        told, aside = report(record, found, day), beside(record, found)
        write_whole(target, told, {target.with_suffix(".beside.json"): aside})
    return f"{len(record.contests_of(found.id)):,} contests of {found.name}"


def _with_note(record: Record, target: Path, text: str) -> None:
    """A CSV file, and beside it what a CSV has no place for: version, whose, attribution."""
    from tellers.publish.exports.package import about
    from tellers.store.disk import write_whole

    write_whole(target, text, {target.with_name(f"{target.name}.about.txt"): about(record)})
