"""The packaged tables: their columns, and those that are read as they stand.

They are our own, so a row that is not what its columns hold is an error, never a problem.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

from tellers.errors import InvalidRecord
from tellers.record.contests import Source
from tellers.record.people import Citation, Label, Name, Party, Standing
from tellers.sources.tabular import (
    Column,
    Row,
    Unread,
    read_table,
    text,
    whole,
    whole_or_unknown,
    yes,
)


def iso_day(cell: str) -> date:
    """A day as ISO 8601."""
    try:
        return date.fromisoformat(text(cell))
    except ValueError:
        raise Unread("a day as yyyy-mm-dd") from None


def iso_day_or_none(cell: str) -> date | None:
    """A day as ISO 8601, or nothing."""
    return iso_day(cell) if text(cell) else None


GROUPS = (
    "con", "lab", "ld", "snp", "pc", "ukip", "brx", "green", "dup", "uup", "sf", "sdlp", "apni",
    "ukup", "spk", "oth",
)  # fmt: skip
GENERAL = (
    Column("election", "election", iso_day),
    Column("polled_on", "polled_on", iso_day_or_none),
    *(Column(f, f, text) for f in ("code", "name", "region", "country", "line")),
    Column("electorate", "electorate", whole_or_unknown),
    *(Column(group, group, whole_or_unknown) for group in GROUPS),
)
REPAIRS = (
    Column("election", "election", iso_day),
    *(
        Column(f, f, text)
        for f in ("name", "from_group", "standing", "party", "candidate", "source", "locator")
    ),
    Column("votes", "votes", whole),
    Column("elected", "elected", yes),
)
EXAMPLE = (
    Column("polled_on", "polled_on", iso_day),
    *(
        Column(f, f, text)
        for f in (
            "kind", "boundary_set", "code", "standing", "party", "candidate", "source", "locator",
            "return_source", "return_locator",
        )
    ),
    Column("votes", "votes", whole),
    Column("electorate", "electorate", whole_or_unknown),
    Column("rejected", "rejected", whole_or_unknown),
    Column("elected", "elected", yes),
)  # fmt: skip
SPELLS = (
    *(
        Column(f, f, text)
        for f in (
            "member", "spell", "status", "party", "starts_precision", "ends_precision",
            "how_known", "source", "locator", "grade",
        )
    ),
    Column("starts_on", "starts_on", iso_day),
    Column("ends_on", "ends_on", iso_day_or_none),
)  # fmt: skip
SOURCES = tuple(
    Column(f, f, text)
    for f in (
        "id", "publisher", "title", "file", "licence", "attribution", "redistributable", "grade",
        "retrieved", "sha256",
    )
)  # fmt: skip
PARTIES = tuple(Column(f, f, text) for f in ("id", "name", "abbreviation", "succeeds", "ec_id"))
ERRATA = tuple(
    Column(f, f, text) for f in ("contest", "field", "found", "right", "source", "locator", "why")
)


def read_rows(name: str, columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """The rows of one packaged table.

    Raises:
        InvalidRecord: a row is not what its columns hold; our own table must be whole.
    """
    with as_file(files("tellers") / "packaged") as folder:
        table = read_table(Path(folder), name, columns, header=True)
    if table.problems:
        raise InvalidRecord(str(table.problems[0]), mend="Install the package again.")
    return table.rows


def read_sources() -> dict[str, Source]:
    """The sources that packaged figures cite, by id."""
    rows = read_rows("sources.csv", SOURCES)
    return {
        row["id"]: Source(**{**row.values, "redistributable": yes(row["redistributable"])})
        for row in rows
    }


def read_parties() -> dict[str, Party]:
    """The parties that packaged figures name, by id."""
    rows = read_rows("parties.csv", PARTIES)
    return {
        row["id"]: Party(row["id"], row["name"], row["abbreviation"], row["succeeds"])
        for row in rows
    }


def read_party_numbers() -> dict[str, str]:
    """Electoral Commission numbers of the parties that the packaged record names: our ids."""
    rows = read_rows("parties.csv", PARTIES)
    return {row["ec_id"]: row["id"] for row in rows if row["ec_id"]}


def packaged_digest() -> str:
    """A checksum of every packaged table: a figure typed anew makes another record."""
    digest = hashlib.sha256()
    tables = (
        file for file in (files("tellers") / "packaged").iterdir() if file.name[-4:] == ".csv"
    )
    for file in sorted(tables, key=lambda file: file.name):
        digest.update(file.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Erratum:
    """A cell that an official file misprints: what is right, where that is read, and why."""

    right: str
    cite: Citation
    why: str


def read_errata() -> dict[tuple[str, str, str], Erratum]:
    """The known misprints of the official files, by contest, field and what the file says."""
    return {
        (row["contest"], row["field"], row["found"]): Erratum(
            row["right"], Citation(row["source"], row["locator"]), row["why"]
        )
        for row in read_rows("errata.csv", ERRATA)
    }


def label_of(row: Row) -> Label:
    """The ballot label that a typed row states."""
    standing = Standing(row["standing"])
    return Label(standing, (row["party"],) if standing is Standing.PARTY else ())


def name_of(cell: str) -> Name | None:
    """A person's name as a typed row states it, the last word being the surname."""
    first, _, last = cell.rpartition(" ")
    return Name(first, last) if cell else None
