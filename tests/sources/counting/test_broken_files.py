"""Files that were damaged on their way: a located problem or one clear line, and never a crash."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.counting import export, test_democracy_club, test_exit_poll
from tests.sources.counting import test_publication_state as states
from tests.sources.counting.export import Row, write_rows

from tellers.errors import Problem, SourceError
from tellers.sources.counting.democracy_club import read_ballots
from tellers.sources.counting.election_manager import read_exports, read_nominations
from tellers.sources.counting.exit_poll import read_exit_polls
from tellers.sources.counting.publication_state import (
    read_counted,
    read_elected,
    read_nominated,
)

Reader = Callable[..., tuple[tuple[Any, ...], list[Problem]]]
COUNTED = ("constituencies", "nominated", "elected", "counted")
"""The shapes that are known to have more rows than a tiny file."""
SHAPES: dict[str, tuple[Reader, Row]] = {
    "candidacies": (read_nominations, export.CANDIDATE),
    "constituencies": (read_exports, export.CONTEST),
    "nominated": (read_nominated, states.NOMINATED),
    "elected": (read_elected, states.ELECTED),
    "counted": (read_counted, states.COUNTED),
    "polls": (read_exit_polls, test_exit_poll.POLL),
    "ballots": (read_ballots, test_democracy_club.ROW),
}
CELLS = st.sampled_from(
    ("", " ", "-1", "1e9", "½", "٣", "9" * 30, "=1+1", "@x", "\t", "yes", "0001-01-01T00:00+14:00",
     "9999-12-31T23:59:59-14:00", "00/00/0000", "31/12/9999 24:00", "\N{NO-BREAK SPACE}", "'", '"')
)  # fmt: skip


def read(root: Path, shape: str) -> tuple[tuple[Any, ...], list[Problem]]:
    reader = SHAPES[shape][0]
    where = "." if shape in ("candidacies", "constituencies") else f"{shape}.csv"
    words = {"at_least": 1} if shape in COUNTED else {}
    return reader(root, where, **words)


def check(root: Path, shape: str) -> None:
    """Rows that are values and problems that have a line; or one of our own errors."""
    try:
        rows, problems = read(root, shape)
    except SourceError as error:
        assert error.mend
        return
    assert len(rows) <= 2
    assert all(problem.where.rpartition(":")[2].isdecimal() for problem in problems)


@pytest.mark.parametrize("shape", SHAPES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_any_cell_may_hold_anything(tmp_path: Path, shape: str, data: st.DataObject) -> None:
    row = dict(SHAPES[shape][1])
    for field in data.draw(st.lists(st.sampled_from(sorted(row)), min_size=1, max_size=3)):
        row[field] = data.draw(CELLS)
    write_rows(tmp_path / f"{shape}.csv", [SHAPES[shape][1], row])
    check(tmp_path, shape)


@pytest.mark.parametrize("shape", SHAPES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_any_byte_may_be_another_and_the_file_may_end_anywhere(
    tmp_path: Path, shape: str, data: st.DataObject
) -> None:
    path = tmp_path / f"{shape}.csv"
    write_rows(path, [SHAPES[shape][1]] * 2)
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:end] if data.draw(st.booleans()) else content)
    check(tmp_path, shape)
