"""The record of the official files as a whole: order does not matter, ids do not meet."""

import csv
import io
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from uk_election_ids.election_ids import validate

from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Declaration, Return
from tellers.record.record import Record
from tellers.sources.official import read_official
from tellers.sources.parliament.files import BY_ELECTIONS, GENERAL_ELECTIONS
from tellers.store.record_file import write_record

SEED = 1918
LIBRARY = "commons-library/cbp-8647-1918-2019election_results.csv"


@pytest.fixture(scope="module")
def shuffled(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The record of the same files, the rows of each results file in another order."""
    root = tmp_path_factory.mktemp("shuffled")
    for file in (*data.rglob("*.csv"), *data.rglob("*.xml")):
        link = root / file.relative_to(data)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(file)
    dice = random.Random(SEED)
    for one in (*GENERAL_ELECTIONS, *BY_ELECTIONS):
        for name in ("candidacies.csv", "constituencies.csv"):
            _shuffle(root / one.folder / name, "utf-8-sig", one.has_header, dice)
    _shuffle(root / LIBRARY, "cp1252", True, dice)
    return read_official(root)[0]


def _shuffle(path: Path, encoding: str, has_header: bool, dice: random.Random) -> None:
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline="")))
    head = [rows.pop(0)] if has_header else []
    dice.shuffle(rows)
    text = io.StringIO(newline="")
    csv.writer(text).writerows([*head, *rows])
    path.unlink()
    path.write_bytes(text.getvalue().encode(encoding))


def test_rows_in_another_order_make_the_same_record(official: Record, shuffled: Record) -> None:
    """But for the lines that are cited, and the order of candidates, which is the file's own."""
    assert shuffled.contests.keys() == official.contests.keys()
    for key, result in official.returns.items():
        assert _bare(shuffled.returns[key]) == _bare(result), key
    assert shuffled.notionals == official.notionals
    assert shuffled.constituencies == official.constituencies
    assert set(shuffled.members) == set(official.members)


def _bare(result: Return) -> object:
    contest = replace(
        result.contest,
        candidacies=tuple(sorted(result.contest.candidacies, key=lambda c: c.id)),
    )
    rest = (result.others, result.rejected, result.electorate, result.declared_at)
    return contest, dict(result.votes), rest


def test_building_twice_gives_the_same_bytes(official: Record, data: Path, tmp_path: Path) -> None:
    again, problems = read_official(data)
    write_record(official, problems, tmp_path / "a.sqlite")
    write_record(again, problems, tmp_path / "b.sqlite")
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()


def test_every_id_is_one_and_is_democracy_clubs_form(official: Record) -> None:
    contests = list(official.contests.values())
    assert len({contest.id for contest in contests}) == len(contests) == 18_410
    for contest in contests:
        assert len({c.id for c in contest.candidacies}) == len(contest.candidacies)
    assert [contest.id for contest in contests if not validate(contest.id)] == []


def test_no_figure_is_stored_that_the_votes_give(official: Record) -> None:
    """Stored are votes, papers, electorates, times; all else is derived from them, exactly."""
    stored = {name for one in (Contest, Declaration) for name in one.__dataclass_fields__}
    for derived in ("winner", "majority", "share", "swing", "turnout", "position", "change"):
        assert (
            derived not in stored
            and callable(getattr(figures, f"find_{derived}", None))
            or (callable(getattr(figures, derived, None)))
        )
    for result in official.returns.values():
        if figures.has_shares(result):
            shares = sum(figures.share(result, key) for key in result.votes)
            assert (shares == 1) == (not result.others)
        majority, order = figures.find_majority(result), figures.ranked(result)
        if majority is not None:
            winner, second = figures.find_winner(result), figures.find_runner_up(result)
            assert winner in order and second in order and winner != second


def test_the_contests_of_2010_to_2024_are_the_files_whole(official: Record) -> None:
    """3,250 contests and 19,260 candidacies of the five general elections, and 59 by-elections."""
    since = [c for c in official.contests.values() if c.polled_on.year >= 2010]
    general = [c for c in since if c.election.is_general]
    assert len(general) == 3_250
    assert sum(len(c.candidacies) for c in general) == 19_260
    assert len(since) - len(general) == 59
    years = Counter(c.election.name for c in general)
    assert set(years.values()) == {650}
    cited = {official.returns[c.id].cites[RETURN] for c in since}
    assert len(cited) == len(since)
