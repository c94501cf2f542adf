"""The two XML files of members: read whole, and refused where they are not what they should be."""

from datetime import date
from pathlib import Path

import pytest
from tests.sources.people.entries import ENTRY, a_file, an_entry

from tellers.errors import UnreadableSource
from tellers.sources.people.parlparse import FILES, read_parlparse
from tellers.sources.people.persons import persons


def test_02_the_two_xml_files_are_read_as_the_encoding_that_they_declare(data: Path) -> None:
    found = [read_parlparse(data, file) for file in FILES]
    assert [len(one.terms) for one in found] == [2037, 672]
    assert [one.problems for one in found] == [[], []]
    places = {term.place for one in found for term in one.terms}
    assert "Ynys Môn" in places
    assert {term.place for term in found[0].terms if not term.place.isascii()} == {"Ynys Môn"}


def test_41_the_first_file_stops_with_646_open_and_tells_of_37_changes(data: Path) -> None:
    before, since = (read_parlparse(data, file).terms for file in FILES)
    assert sum(term.ends is None for term in before) == 646
    assert sum(term.is_changed for term in before) == 37
    assert [str(term.name) for term in since if term.is_changed] == ["Mike Hancock"]


def test_41_the_flattened_file_says_the_same(data: Path) -> None:
    flat = (data / "members/parlparse-members-1997-2015.csv").read_text("utf-8").splitlines()
    terms = [term for file in FILES for term in read_parlparse(data, file).terms]
    assert len(flat) - 1 == len(terms)
    numbers = [line.split(",")[0].rpartition("/")[2] for line in flat[1:]]
    assert sorted(numbers) == sorted(term.number for term in terms)


def test_an_entry_is_a_term_at_its_line(tmp_path: Path) -> None:
    file = a_file(tmp_path, an_entry(), an_entry(lastname="Mäkinen", todate="9999-12-31"))
    first, second = read_parlparse(tmp_path, file).terms
    assert (first.line, first.number, first.place, first.party) == (3, "7", "Nether Wallop", "lab")
    assert (first.starts, first.ends) == (date(1997, 5, 1), date(2001, 5, 14))
    assert (second.name.last, second.ends) == ("Mäkinen", None)


@pytest.mark.parametrize(
    ("attribute", "cell"), [("party", "Whig"), ("fromdate", "May"), ("todate", "2001-13-40")]
)
def test_an_odd_entry_is_a_problem_and_the_rest_is_read(
    tmp_path: Path, attribute: str, cell: str
) -> None:
    file = a_file(tmp_path, an_entry(), an_entry(**{attribute: cell}), an_entry())
    found = read_parlparse(tmp_path, file)
    assert len(found.terms) == 2
    assert [problem.where for problem in found.problems] == [f"{file.file}:4"]


BOMB = '<!DOCTYPE publicwhip [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (BOMB + "<publicwhip>&b;</publicwhip>", "a document type"),
        ("<publicwhip><member ", "no XML"),
        ("", "no XML"),
        ("<publicwhip></publicwhip>", "cut off"),
    ],
)
def test_what_is_not_the_file_is_refused_at_its_line(tmp_path: Path, text: str, why: str) -> None:
    file = a_file(tmp_path)
    (tmp_path / file.file).write_text(text, "latin-1")
    with pytest.raises(UnreadableSource, match=why):
        read_parlparse(tmp_path, file)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="No such file"):
        read_parlparse(tmp_path, FILES[0])


def test_two_of_one_name_who_sat_at_once_are_two_persons(tmp_path: Path) -> None:
    file = a_file(
        tmp_path,
        an_entry(id="1", constituency="Here"),
        an_entry(id="2", constituency="There"),
        an_entry(id="3", constituency="There", fromdate="2001-06-07", todate="2005-04-11"),
    )
    found = persons(read_parlparse(tmp_path, file).terms)
    assert sorted((one.number, len(one.terms)) for one in found) == [("1", 1), ("2", 2)]


def test_a_member_said_to_stand_again_is_the_one_of_the_name_whom_that_election_returned(
    tmp_path: Path,
) -> None:
    stood = an_entry(id="1", constituency="Here", towhy="general_election_standing")
    later = {"fromdate": "2001-06-07", "todate": "2005-04-11"}
    elsewhere = an_entry(id="2", constituency="There", **later)
    (joined,) = persons(read_parlparse(tmp_path, a_file(tmp_path, stood, elsewhere)).terms)
    assert (joined.number, joined.is_joined) == ("1", True)
    third = an_entry(id="3", constituency="Yonder", **later)
    apart = persons(read_parlparse(tmp_path, a_file(tmp_path, stood, elsewhere, third)).terms)
    assert sorted(one.number for one in apart) == ["1", "2", "3"]
    silent = an_entry(id="1", constituency="Here")
    assert len(persons(read_parlparse(tmp_path, a_file(tmp_path, silent, elsewhere)).terms)) == 2


def test_the_invented_entry_has_the_attributes_of_the_files(data: Path) -> None:
    assert all(f"{name}=" in (data / FILES[0].file).read_text("latin-1") for name in ENTRY)
