"""`tellers record info member`: a whole line, with its sources and what is not covered."""

import json
from datetime import date
from typing import Any

import pytest
from tests.builders import a_record
from tests.record.members import a_member, a_seat, members

from tellers.cli.shown.members import member_json, show_member, until
from tellers.record.record import Record

Said = pytest.CaptureFixture[str]


def test_corbyns_whole_line_with_each_source_and_what_is_not_covered(
    official: Record, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    show_member(official, "Jeremy Corbyn", as_json=False)
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert sum(" elected " in line and "Islington North" in line for line in lines) == 11
    assert any("29 October 2020" in line and "The Spectator" in line for line in lines)
    assert any("not endorsed" in line and "March 2023" in line for line in lines)
    assert "no continuous spells after March 2015" in said.out
    assert "Members data: mySociety, parlparse / TheyWorkForYou" in said.out
    assert "not evidence" in said.err


def test_a_members_line_as_json_keeps_its_shape_and_says_what_is_covered(official: Record) -> None:
    told: dict[str, Any] = member_json(official, official.member("Jeremy Corbyn"))
    assert (told["id"], told["name"]) == ("mnis-185", "Jeremy Corbyn")
    assert {"scheme": "mnis", "number": "185"} in told["numbers"]
    spell = told["spells"][0]
    assert set(spell) == {
        "kind", "status", "party", "place", "from", "to", "precision", "because",
    }  # fmt: skip
    assert len(told["coverage"]) == 4


def test_all_who_bear_a_name_are_shown_apart(capsys: Said) -> None:
    record = a_record(members=members(a_member("1", "A B", a_seat("Here")), a_member("2", "A B")))
    show_member(record, "A B", as_json=False)
    said = capsys.readouterr()
    assert "mnis-1" in said.out and "mnis-2" in said.out and "2 members bear" in said.err
    show_member(record, "A B", as_json=True)
    assert len(json.loads(capsys.readouterr().out)["members"]) == 2
    show_member(record, "mnis-2", as_json=True)
    assert json.loads(capsys.readouterr().out)["id"] == "mnis-2"


def test_an_end_that_nobody_tells_is_said(official: Record) -> None:
    first, second = a_seat(begins=date(2015, 5, 7)), a_seat()
    member = a_member("1", "A B", first, second)
    record = a_record(members=members(member))
    assert (until(record, member, first), until(record, member, second)) == ("not told", "")
    morris = official.member("Anne Marie Morris")
    held = [spell for spell in morris.affiliations if spell.kind == "whip"][-1]
    assert until(official, morris, held) == "open on 13 December 2018"
