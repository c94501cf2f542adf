"""Estimates by seat: what is read, what is left out, and what is said of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.errors import MissingColumn, Problem
from tellers.sources.counting.estimates import Estimates, read_estimates

HEAD = "ons_id,party,share\n"


def read(tmp_path: Path, rows: str) -> tuple[Estimates, list[Problem]]:
    file = tmp_path / "mrp.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    return read_estimates(file)


def test_a_share_is_a_part_of_one_or_in_per_cent(tmp_path: Path) -> None:
    found, problems = read(tmp_path, "E14000001,Con,0.412\nE14000001,Lab,30.5%\n")
    assert found == {"E14000001": {"con": 0.412, "lab": pytest.approx(0.305)}}
    assert not problems


def test_an_unknown_party_is_left_out_and_said(tmp_path: Path) -> None:
    found, (problem,) = read(tmp_path, "E14000001,Con,0.4\nE14000001,Whig,0.3\n")
    assert found == {"E14000001": {"con": 0.4}}
    assert "mrp.csv:3" in str(problem) and "'Whig'" in str(problem)


def test_a_seat_whose_shares_add_up_to_more_than_one_is_left_out_and_said(tmp_path: Path) -> None:
    rows = "E14000001,Con,0.8\nE14000001,Lab,0.6\nE14000002,Con,0.51\nE14000002,Lab,0.5\n"
    found, (problem,) = read(tmp_path, rows)
    assert list(found) == ["E14000002"] and sum(found["E14000002"].values()) == pytest.approx(1.0)
    assert "mrp.csv:2" in str(problem) and "add up to 1.400" in str(problem)


def test_a_party_that_comes_twice_counts_once(tmp_path: Path) -> None:
    found, (problem,) = read(tmp_path, "E14000001,Con,0.4\nE14000001,Con,0.5\n")
    assert found == {"E14000001": {"con": 0.4}} and "again" in str(problem)


@pytest.mark.parametrize("cell", ["forty", "1.4", "-0.1", "nan", "140%"])
def test_a_share_that_is_none_is_left_out_and_said(tmp_path: Path, cell: str) -> None:
    found, problems = read(tmp_path, f"E14000001,Con,{cell}\nE14000001,Lab,0.3\n")
    assert found == {"E14000001": {"lab": 0.3}} and len(problems) == 1


def test_another_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(MissingColumn):
        read_estimates(file)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=3))
def test_no_seat_has_more_than_all_of_its_votes(
    tmp_path_factory: pytest.TempPathFactory, shares: list[float]
) -> None:
    rows = "".join(
        f"E14000001,{party},{share}\n"
        for party, share in zip(("Con", "Lab", "LD"), shares, strict=False)
    )
    found, _ = read(tmp_path_factory.mktemp("mrp"), rows)
    assert sum(found.get("E14000001", {}).values()) <= 1 + 1e-9
