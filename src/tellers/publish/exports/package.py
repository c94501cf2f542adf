"""A CSV data package: the tables as files, and `datapackage.json`, which says what is in them.

By the Data Package specification of Frictionless Data. A text cell that a spreadsheet would run
has an apostrophe before it; every figure and every id stands as it is.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO

from tellers.publish.exports.tables import TABLES, Row, Table, Value
from tellers.publish.words import safe
from tellers.record.record import Record

NOT_PARLIAMENT = "Not a parliamentary service."
LICENCE = {
    "name": "OPL-3.0",
    "title": "Open Parliament Licence v3.0",
    "path": "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/",
}


def package(record: Record) -> Iterator[tuple[str, str]]:
    """The files of the package, by name: one a table, then `datapackage.json`."""
    for table in TABLES:
        yield f"{table.name}.csv", table_csv(table, table.rows(record))
    yield "datapackage.json", description(record)


def table_csv(table: Table, rows: Iterable[Row], *, is_for_people: bool = True) -> str:
    """A table's rows as CSV, UTF-8 with LF, under its header.

    For people, who open it in a spreadsheet, no text is a formula; a program gets the text itself.
    """
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    shown = safe if is_for_people else str
    writer.writerows(
        [shown(value) if isinstance(value, str) else _cell(value) for value in row] for row in rows
    )
    return out.getvalue()


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def description(record: Record) -> str:
    """`datapackage.json`: what each file holds, where it comes from, under which terms."""
    lines = attributions(record)
    return _json({
        "profile": "tabular-data-package",
        "name": "house-of-commons-elections",
        "title": "Elections to the House of Commons",
        "description": f"{record.extent()} {NOT_PARLIAMENT} {' '.join(lines)}",
        "version": record.version,
        "licenses": [LICENCE],
        "sources": [
            {"title": f"{source.publisher}: {source.title}", "path": source.file}
            for _, source in sorted(record.sources.items())
            if source.redistributable
        ],
        "resources": [_resource(table) for table in TABLES],
    })  # fmt: skip


def attributions(record: Record) -> list[str]:
    """The attribution lines of the sources that may be passed on, each once, by source."""
    found = (one.attribution for _, one in sorted(record.sources.items()) if one.redistributable)
    return [line for line in dict.fromkeys(found) if line]


def about(record: Record) -> str:
    """What must stand beside an export that has no place for it: version, whose, attribution."""
    return "\n".join(
        [f"Tellers record {record.version}", NOT_PARLIAMENT, *attributions(record), ""]
    )


def _resource(table: Table) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": name, "type": kind} for name, kind in table.columns.items()],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": field, "reference": {"resource": resource, "fields": column}}
                for field, (resource, column) in table.points.items()
            ],
            "missingValues": [""],
        },
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
