"""`tellers record audit`: the errata of the official record, as a table, a page and a file."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, err, out, print_json, print_table
from tellers.errors import ConfigError
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.audit.whole import audit as findings_of
from tellers.record.audit.whole import open_to_all

NOT_AUDITED = """\
Not audited: this record keeps no official rows, so no file can be held against its votes.
That nothing was found says nothing. Audit the files themselves:
  tellers record fetch                 get them from their publishers and build the record, or
  tellers record audit --from FOLDER   audit those that you have, in a folder with `psephology`"""


def audit(
    page: Annotated[Path | None, typer.Option(help="Write the errata as a page.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write the errata as a CSV file.")] = None,
    code: Annotated[
        str | None, typer.Option(help="List one kind alone, a line each.", metavar="CODE")
    ] = None,
    is_all: Annotated[bool, typer.Option("--all", help="List every erratum, a line each.")] = False,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """The errata of the official files: what they say, what must be right and why.

    Every contest is held against its own rows as they are printed: sums, majorities, party columns,
    shares, changes, flags, numbers, encodings. Exit code 1 where something was found.
    """
    from tellers.publish.pages import errata_file
    from tellers.publish.parts.errata import errata_csv
    from tellers.store.disk import write_whole

    if code is not None and code not in KINDS:
        raise ConfigError(f"No kind {code!r}.", mend=f"There are: {', '.join(KINDS)}.")
    record = open_record(file, folder).record
    found = findings_of(record)
    asked = [finding for finding in found if code in (None, finding.code)]
    shown = open_to_all(record, asked)
    for path, write in ((page, errata_file), (csv, errata_csv)):
        if path is not None:
            write_whole(path, write(record, shown))
            kept = len(asked) - len(shown)
            rest = f"; {kept} of sources that may not be passed on are left out" if kept else ""
            err().print(f"{path}: {len(shown)} errata{rest}", soft_wrap=True)
    if as_json:
        print_json([_json(finding) for finding in asked])
    elif asked or record.printed:
        _say(asked, is_listed=is_all or code is not None)
    if not record.printed:
        err().print(NOT_AUDITED, soft_wrap=True)
    if asked:
        raise typer.Exit(1)


def _say(found: Sequence[Finding], *, is_listed: bool) -> None:
    if not is_listed:
        print_table(_table(found))
    for finding in found if is_listed else ():
        out().print(line_of(finding), markup=False)


def line_of(finding: Finding) -> str:
    """An erratum in one line: where, what, what must be right, why, which is used."""
    said = f"{finding.field} {finding.printed}".strip()
    right = f", right is {finding.right}" if finding.right else ""
    used = f"; used: {finding.used}" if finding.used else ""
    head = f"{said}{right}: " if said or right else ""
    return f"{finding.where}: {head}{finding.why}{used} [{finding.code}]"


def _table(found: Sequence[Finding]) -> Table:
    counts = Counter(finding.code for finding in found)
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("code")
    table.add_column("found", justify="right")
    table.add_column("what")
    for code in dict.fromkeys([*KINDS, *counts]):
        if counts[code]:
            table.add_row(code, f"{counts[code]:,}", KINDS.get(code, ""))
    table.add_row("all", f"{len(found):,}", "")
    return table


def _json(finding: Finding) -> dict[str, str]:
    return {
        "code": finding.code,
        "contest": finding.contest,
        "source": finding.cite.source,
        "locator": finding.cite.locator,
        "field": finding.field,
        "printed": finding.printed,
        "right": finding.right,
        "why": finding.why,
        "used": finding.used,
    }
