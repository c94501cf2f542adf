"""By-elections that no official file has: what two files say of them, and what they get wrong."""

from datetime import date
from pathlib import Path

from tellers.record.record import Record
from tellers.sources.earlier import (
    VOTES,
    WINNERS,
    read_votes,
    read_winners,
    winners_that_differ,
)


def test_44_three_by_elections_have_votes_and_what_their_articles_misstate_is_said(
    official: Record, data: Path
) -> None:
    polls, problems, table = read_votes(data)
    assert [str(day) for day in polls] == ["1937-10-13", "1958-05-15", "1969-10-30"]
    assert not table.problems
    for day, rows in polls.items():
        contest = official.find("Islington North", str(day))
        votes = official.returns[contest.id].votes
        ours = {str(c.name): votes[c.id] for c in contest.candidacies}
        assert ours == {row["candidate"]: row["votes"] for row in rows}
    assert [(problem.code, problem.where) for problem in problems] == [
        ("sum", f"{VOTES}:4"), ("turnout", f"{VOTES}:4"),
    ]  # fmt: skip
    assert "a majority of 7461; the votes give 7191, used" in problems[0].message
    assert "35.6% of 54576 electors; 19703 votes used" in problems[1].message


def test_the_winners_of_1997_to_2014_are_the_records_where_it_has_their_contests(
    official: Record, data: Path
) -> None:
    winners, problems, _ = read_winners(data)
    assert (len(winners), problems) == (57, [])
    assert list(winners_that_differ(winners, official.returns.values())) == []
    assert (winners[0].from_on, winners[0].name) == (date(1997, 7, 31), "John Randall")


def test_a_winner_whom_the_votes_do_not_bear_out_is_said(
    official: Record, data: Path, tmp_path: Path
) -> None:
    (tmp_path / WINNERS).parent.mkdir(parents=True)
    text = (data / WINNERS).read_text("utf-8")
    assert "Jonathan,Ashworth" in text
    (tmp_path / WINNERS).write_text(text.replace("Jonathan,Ashworth", "Jo,Other"), "utf-8")
    winners, _, _ = read_winners(tmp_path)
    (problem,) = winners_that_differ(winners, official.returns.values())
    assert problem.where == f"{WINNERS}:40"
    assert "found Jo Other for parl.leicester-south.by.2011-05-05" in problem.message


def test_both_files_are_read_again_the_same(data: Path) -> None:
    for read in (read_votes, read_winners):
        assert read(data)[:2] == read(data)[:2]
