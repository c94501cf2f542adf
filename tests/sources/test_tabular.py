"""A table read tolerantly: an odd row is a problem, a file that is not one is one clear error."""

from pathlib import Path

import pytest

from tellers.errors import MissingColumn, SourceError, UnreadableSource
from tellers.sources.tabular import (
    Column,
    Table,
    Unread,
    day,
    mended,
    read_table,
    text,
    whole,
    whole_or_unknown,
    yes,
)

COLUMNS = (Column("name", "Name", text), Column("votes", "Votes", whole))
GOOD = "Name,Votes\r\nAda,12\r\nBen,7\r\n"


def table(folder: Path, content: str | bytes, at_least: int = 1) -> Table:
    data = content if isinstance(content, bytes) else content.encode()
    (folder / "a.csv").write_bytes(data)
    return read_table(folder, "a.csv", COLUMNS, header=True, at_least=at_least)


def one_clear_line(folder: Path, content: str | bytes, at_least: int = 1) -> SourceError:
    """The one error of a file, which is left as it was."""
    with pytest.raises(SourceError) as caught:
        table(folder, content, at_least)
    error = caught.value
    assert "a.csv" in error.message and "\n" not in str(error) and error.mend
    return error


def test_rows_know_their_lines_and_the_table_its_checksum(tmp_path: Path) -> None:
    found = table(tmp_path, GOOD)
    assert [(row.line, row["name"], row["votes"]) for row in found.rows] == [
        (2, "Ada", 12),
        (3, "Ben", 7),
    ]
    assert (found.problems, len(found.sha256)) == ((), 64)


def test_a_row_of_several_lines_is_named_by_its_first(tmp_path: Path) -> None:
    found = table(tmp_path, 'Name,Votes\n"Ada\nBrown",12\nBen,7x\nCara,3\n')
    assert [row.line for row in found.rows] == [2, 5]
    assert found.rows[0]["name"] == "Ada\nBrown"
    assert [problem.where for problem in found.problems] == ["a.csv:4"]


def test_breaks_that_end_no_line_of_the_file_count_for_none(tmp_path: Path) -> None:
    found = table(tmp_path, "Name,Votes\nA\u2028da\x85,12\nBen,x\nCara,7\n")
    assert [problem.where for problem in found.problems] == ["a.csv:3"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Cara", "found 1 columns, expected 2"),
        ("Cara,", "found '' in votes, expected a whole number"),
        ("Cara,-3", "found '-3' in votes, expected a whole number"),
        ("Cara,1.5", "found '1.5' in votes, expected a whole number"),
    ],
)
def test_an_odd_row_is_a_problem_and_loses_no_other(tmp_path: Path, row: str, said: str) -> None:
    found = table(tmp_path, f"{GOOD}{row}\r\n")
    (problem,) = found.problems
    assert (problem.where, problem.message) == ("a.csv:4", f"{said}; row left out")
    assert len(found.rows) == 2


def test_a_table_read_by_place_needs_no_header(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text("Ada,12\n", encoding="utf-8")
    columns = (Column("name", 0, text), Column("votes", 1, whole))
    assert read_table(tmp_path, "b.csv", columns, header=False).rows[0].line == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", ":1: the file is empty"),
        (b"\xef\xbb\xbf\r\n", ":1: the file is empty"),
        (b" \r\n\r\n", ":1: the file is empty"),
        (GOOD.encode("utf-16"), ":1: a zero byte, as in UTF-16"),
        (GOOD.encode("utf-16-le"), ":1: a zero byte, as in UTF-16"),
        ("Name,Votes\nBen,7\nLéa,3\n".encode("latin-1"), ":3: byte 0xe9 is not utf-8"),
        ("Name,Votes\nLéa,3\n".encode()[:15], ":1: 0 of 1 rows can be read; first a.csv:2"),
        (b"\x89PNG\r\n\x1a\n", ":1: byte 0x89 is not utf-8"),
        (b"Name,Votes\r\n", ":1: 0 of 0 rows can be read"),
        (GOOD.encode() + b"C,x\nD,x\nE,x\n", ":1: 2 of 5 rows can be read; first a.csv:4"),
        (b'Name,Votes\n"' + b"x" * 200_000, "no table (field larger than field limit"),
    ],
)
def test_what_cannot_be_the_file_is_one_clear_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    error = one_clear_line(tmp_path, content)
    assert isinstance(error, UnreadableSource)
    assert said in error.message


def test_a_file_cut_in_the_middle_of_a_letter_says_where(tmp_path: Path) -> None:
    whole_file = "Name,Votes\nBen,7\nLéa,3\n".encode()
    assert ":3: byte 0xc3 is not utf-8" in one_clear_line(tmp_path, whole_file[:19]).message


def test_a_file_that_is_cut_off_between_two_rows(tmp_path: Path) -> None:
    error = one_clear_line(tmp_path, GOOD, at_least=3)
    assert "a.csv:3: the file is cut off: found 2 rows, expected at least 3" in error.message
    assert len(table(tmp_path, GOOD, at_least=2).rows) == 2


def test_a_column_that_is_gone_is_named_with_those_that_are_there(tmp_path: Path) -> None:
    error = one_clear_line(tmp_path, "Name,Votos\nAda,12\n")
    assert isinstance(error, MissingColumn)
    assert "a.csv:1: no column 'Votes'; found Name, Votos" in error.message


def test_a_file_that_is_not_there_and_a_folder_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=r"a\.csv: No such file or directory"):
        read_table(tmp_path, "a.csv", COLUMNS, header=True)
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(UnreadableSource, match=r"a\.csv: Is a directory"):
        read_table(tmp_path, "a.csv", COLUMNS, header=True)


def test_cells() -> None:
    assert text("\N{NO-BREAK SPACE}Ada\N{NO-BREAK SPACE}Brown\t") == "Ada Brown"
    for cell in ("9" * 5_000, "\u0661\u0662", "\u09e7", "\u00b2"):
        with pytest.raises(Unread, match="a whole number"):
            whole(cell)
    assert (whole(" 12 "), whole_or_unknown("[x]"), whole_or_unknown("NA")) == (12, None, None)
    assert (whole_or_unknown(""), whole_or_unknown("0")) == (None, 0)
    assert (yes("Yes "), yes("\N{NO-BREAK SPACE}"), yes("No")) == (True, False, False)
    assert day("13/01/2011 00:00").isoformat() == "2011-01-13"
    for odd in ("31/02/2011", "2011-01-13", ""):
        with pytest.raises(Unread, match="a day as"):
            day(odd)


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("DÃ¼nweber", "Dünweber"),
        ("SÃ©amus", "Séamus"),
        ("Ã\x81ine", "Áine"),
        ("Ynys M√¥n", "Ynys Môn"),
        ("Órfhlaith", "Órfhlaith"),
        ("O\N{RIGHT SINGLE QUOTATION MARK}Reilly", "O\N{RIGHT SINGLE QUOTATION MARK}Reilly"),
        ("Ada", "Ada"),
    ],
)
def test_a_name_encoded_twice_is_read_once_more_and_no_other_is(found: str, right: str) -> None:
    assert mended(found) == right


def test_a_number_that_python_would_not_read_is_a_problem_with_its_line(tmp_path: Path) -> None:
    found = table(tmp_path, f"{GOOD}Cara,{'9' * 5_000}\r\nDee,\u0661\u0662\r\n")
    assert [problem.where for problem in found.problems] == ["a.csv:4", "a.csv:5"]
    assert "(5,000 characters) in votes, expected a whole number" in str(found.problems[0]).replace(
        "'", ""
    )
    assert len(str(found.problems[0])) < 500


def test_a_header_that_is_never_shut_is_not_quoted_whole(tmp_path: Path) -> None:
    error = one_clear_line(tmp_path, '"Name,Votes\n' + "Ada,12\n" * 1_000)
    assert isinstance(error, MissingColumn) and len(str(error)) < 700
