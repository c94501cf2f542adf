"""Official rows are kept cell by cell as they are printed, faults included."""

import csv
from pathlib import Path

import pytest

from tellers.record.contests import PrintedRow
from tellers.record.record import Record
from tellers.sources.parliament.files import BY_ELECTIONS, GENERAL_ELECTIONS, ResultsFile
from tellers.store.record_file import write_record
from tellers.store.record_reader import read_record


@pytest.mark.parametrize("file", [*GENERAL_ELECTIONS, *BY_ELECTIONS], ids=lambda f: f.folder[-20:])
def test_every_cell_of_every_row_is_the_files_own(
    official: Record, data: Path, file: ResultsFile
) -> None:
    for name in ("constituencies.csv", "candidacies.csv"):
        source = f"{file.folder}/{name}"
        with (data / source).open(encoding="utf-8-sig", newline="") as raw:
            lines = list(csv.reader(raw))
        header = lines.pop(0) if file.has_header else None
        held = sorted(rows_of(official, source), key=lambda row: int(row.cite.locator[5:]))
        assert [list(row.cells.values()) for row in held] == lines
        if header is not None:
            assert list(held[0].cells) == header


def rows_of(record: Record, source: str) -> list[PrintedRow]:
    """The rows that the record keeps of one file."""
    rows = []
    for printed in record.printed.values():
        rows += [row for row in (printed.row, *printed.candidacies.values())
                 if row.cite.source == source]  # fmt: skip
    return rows


def test_the_fourth_partys_column_has_its_name_by_year(official: Record) -> None:
    named = {
        when: list(official.printed[official.find("Hendon", when).id].row.cells)[21]
        for when in ("2010", "2015", "2017", "2019", "2024")
    }
    assert named == {
        "2010": "UKIP", "2015": "UKIP", "2017": "UKIP", "2019": "Brexit", "2024": "RUK",
    }  # fmt: skip


def test_a_record_file_gives_them_back_and_opens_without_them(
    official: Record, tmp_path: Path
) -> None:
    path = tmp_path / "record.sqlite"
    write_record(official, (), path)
    found = read_record(path)
    assert len(found.printed) == 3_309 and dict(found.printed) == dict(official.printed)


def test_before_a_count_its_rows_are_not_told(official: Record) -> None:
    hidden = official.before_count("parl.2024-07-04")
    assert not any(key.endswith("2024-07-04") for key in hidden.printed)
    assert len(hidden.printed) == 3_309 - 650
