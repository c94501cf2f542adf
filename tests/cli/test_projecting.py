"""What a projection starts from, at the door: what is wrong with a file is said, not swallowed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tellers.cli.door.opening import Opened
from tellers.cli.door.projecting import basis_of
from tellers.cli.door.timing import Wanted, read_night, time_night
from tellers.count.night import night_of
from tellers.errors import UnknownContest, UnreadableSource
from tellers.record.contests import Election
from tellers.record.record import Record

HEADER = "election,published_at,party,seats,source\n"


@pytest.fixture
def opened(official: Record) -> Opened:
    """The record of the official files, and no folder."""
    return Opened(official, "", "", None)


@pytest.fixture
def election(official: Record) -> Election:
    """The night that is projected."""
    return official.elections["parl.2019-12-12"]


def test_a_poll_that_is_still_sealed_is_not_said_to_be_used(
    opened: Opened, election: Election, tmp_path: Path
) -> None:
    file = tmp_path / "poll.csv"
    file.write_text(f"{HEADER}2019-12-12,2019-12-13T06:00:00Z,Con,368,the poll\n")
    basis = basis_of(opened, election, exit_poll=str(file))
    before = basis.at(datetime(2019, 12, 12, 23, tzinfo=UTC))
    assert before.poll is None and "an exit poll, for it is still sealed" in before.statement()
    after = basis.at(datetime(2019, 12, 13, 6, tzinfo=UTC))
    assert after.poll is not None and "the poll" in after.statement()


@pytest.mark.parametrize(
    ("year", "said"), [("1992", "no candidates of 6 of its 651 seats"), ("1918", "1918")]
)
def test_a_night_that_cannot_be_projected_says_so_before_it_begins(
    opened: Opened, tmp_path: Path, year: str, said: str
) -> None:
    night = night_of(
        opened.record, next(e.id for e in opened.record.general_elections() if e.name == year)
    )
    wanted = Wanted(tmp_path / "out.csv", None, "none", None)
    with pytest.raises(UnknownContest, match=said):
        time_night(opened, night, 0, wanted, as_json=True)
    assert not (tmp_path / "out.csv").exists()


def test_a_poll_of_no_party_of_great_britain_is_refused(
    opened: Opened, election: Election, tmp_path: Path
) -> None:
    file = tmp_path / "poll.csv"
    file.write_text(f"{HEADER}2019-12-12,2019-12-12T22:00:00Z,DUP,8,the poll\n")
    with pytest.raises(UnreadableSource, match="Great Britain"):
        basis_of(opened, election, exit_poll=str(file))


def test_estimates_for_no_seat_of_the_night_are_not_counted(
    opened: Opened, election: Election, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mrp.csv"
    file.write_text("ons_id,party,share\nE14000530,Con,0.5\nX99,Con,0.5\n")
    basis = basis_of(opened, election, estimates=file)
    assert set(basis.expected) == {"E14000530"} and "estimates for 1 seat," in basis.statement()
    assert "1 code of no seat of 2019, as X99" in " ".join(capsys.readouterr().err.split())
    file.write_text("ons_id,party,share\nX99,Con,0.5\n")
    with pytest.raises(UnreadableSource, match="no estimate"):
        basis_of(opened, election, estimates=file)


def test_an_order_file_without_a_usable_row_is_refused(opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "order.csv"
    file.write_text("ons_id,declared_at\nE14000530,yesterday\n")
    with pytest.raises(UnreadableSource, match="none of its rows"):
        read_night(opened.record, opened.record.elections["parl.2019-12-12"], file)
