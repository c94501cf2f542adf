"""`tellers facts`: which contest is meant, what is said where none is, and the crib sheet."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.web.running import environment

from tellers.cli.asking.facts import kinds_asked
from tellers.cli.door.opening import find_contest, find_declared, find_election
from tellers.cli.shown.crib import show_crib
from tellers.errors import AmbiguousName, ConfigError, TellersError, UnknownContest
from tellers.facts.context import Context
from tellers.facts.fact import Unit
from tellers.facts.kind import Kind
from tellers.facts.kinds import KINDS
from tellers.facts.newsworthy import contest_facts, weighed
from tellers.facts.ranking.field import held_field
from tellers.record.record import Record


@pytest.mark.parametrize(
    ("words", "is_hinted"),
    [(["Hexham", "1974"], True), (["Hexham", "1850"], False), (["Hexham", "2031"], False)],
)
def test_the_packaged_record_says_that_the_official_files_have_the_year(
    packaged: Record, official: Record, words: list[str], *, is_hinted: bool
) -> None:
    with pytest.raises(UnknownContest) as caught:
        find_contest(packaged, words)
    has = "official files have every general election from 1918 to 2024: tellers record fetch"
    assert (has in str(caught.value)) is is_hinted
    with pytest.raises(UnknownContest) as whole:
        find_contest(official, ["Hexham", "1934"])
    assert "official files" not in str(whole.value)
    with pytest.raises(UnknownContest, match="official files have every"):
        find_election(packaged, "February 1974")


@pytest.mark.parametrize(
    ("said", "error", "says"),
    [
        ("Islington Nrth 2024", UnknownContest, "Did you mean Islington North?"),
        ("Ashfrod 2019", UnknownContest, "Did you mean Ashford?"),
        ("Middleton 2019", UnknownContest, "Heywood and Middleton"),
        ("Richmond 2019", UnknownContest, "Then there was: Richmond (Yorks), Richmond Park."),
        ("Hexham 2029", UnknownContest, "2019, 2024."),
        ("Hexham 1974", AmbiguousName, "parl.hexham.1974-02-28, parl.hexham.1974-10-10"),
        ("Ashford", UnknownContest, "Say when; Ashford has: 19"),
        ("Atlantis", UnknownContest, "as a ballot id"),
        ("parl.hexam.2024-07-04", UnknownContest, "parl.hexham.2024-07-04"),
        ("parl.islington-north.2024-07-05", UnknownContest, "parl.islington-north.2024-07-04"),
    ],
)
def test_what_is_no_contest_is_met_with_the_nearest(
    official: Record, said: str, error: type[TellersError], says: str
) -> None:
    for words in ([said], said.split()):
        if said.startswith("parl.") or len(words) > 1 or " " not in said:
            with pytest.raises(error) as caught:
                find_contest(official, words)
            assert says in str(caught.value) and "\n" not in str(caught.value)
            assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["Islington North", "2024"], ["Islington", "North", "2024"],
        ["Islington", "North", "4", "July", "2024"], ["parl.islington-north.2024-07-04"],
    ],
)  # fmt: skip
def test_a_contest_may_be_named_without_quotation_marks(official: Record, words: list[str]) -> None:
    assert find_contest(official, words).id == "parl.islington-north.2024-07-04"


def test_a_name_within_another_is_its_own(official: Record) -> None:
    assert find_contest(official, ["Ashford", "2024"]).constituency.name == "Ashford"


def test_what_has_not_declared_is_told_with_what_has(official: Record) -> None:
    before = official.before_count("parl.2024-07-04")
    with pytest.raises(UnknownContest, match=r"Hexham, 2024, has not declared.*2017, 2019\."):
        find_declared(before, ["Hexham", "2024"])
    assert find_declared(before, ["Hexham", "2019"]).constituency.name == "Hexham"


# The sheet ----------------------------------------------------------------------------------------


def sheet_of(
    record: Record, capsys: pytest.CaptureFixture[str], *words: str, why: bool = False
) -> list[str]:
    contest = find_declared(record, list(words))
    at = Context(record, contest, record.returns[contest.id])
    field = held_field(record, contest.election.id)
    show_crib(at, weighed(at, contest_facts(at, None, field).values()), why=why)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80, "piped, a sheet is eighty columns wide"
    assert "\x1b" not in "".join(lines), "and plain"
    return lines


def test_a_crib_sheet_has_the_result_the_news_and_the_rest(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = sheet_of(official, capsys, "Islington North", "2024")
    assert lines[0] == "Islington North · general election, Thursday 4 July 2024"
    assert lines[1] == "London, England · votes by candidate"
    assert "  Praful Nargund  Labour            16,873  34.4%   −29.9" in lines
    assert "  Karen Harries   Conservative       1,950   4.0%    −6.2  lost" in lines
    assert "  Change in points on the 2019 result." in lines
    news = lines.index("What is news  bits, and what most of them are for")
    leading = [line for line in lines[news:] if line[2:5].strip()[:1].isdigit() and line[3] == "."]
    assert [float(line[:5]) for line in leading] == sorted(
        (float(line[:5]) for line in leading), reverse=True
    )
    assert any("Majority overturned: 26,188, on the 2019 result" in line for line in lines)
    assert any("Majority overturned: third of all 650; first in London" in line for line in lines)
    assert lines.index("The seat's history") > lines.index("The winner") > news
    assert any("from 59/candidacies.csv 2126–2132; 59/constituencies.csv 308" in x for x in lines)
    assert any(line.startswith("Covers: record to 4 July 2024; ") for line in lines)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Rochdale", "2024-02-29"), "Rochdale · by-election, Thursday 29 February 2024"),
        (("North Antrim", "2024"), "  Change in points on the notional 2019 result."),
        (("Cork City", "1918"), "several seats."),
        (("Cork City", "1918"), "Ireland · two seats"),
        (("Anglesey", "1923"), "Wales · returned unopposed: nobody voted\n\n  Liberal\n"),
        (("Islington North", "1918"), "London, England · votes by party group, no candidate named"),
        (("Chorley", "2019"), "Outcome: the Speaker’s, neither hold nor gain, on the 2017 result"),
        (("parl.cambridge-university.1918-12-14",), "rules of their own."),
    ],
)
def test_every_sort_of_contest_has_a_sheet(
    official: Record, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    lines = sheet_of(official, capsys, *words)
    assert says in "\n".join(lines)


def test_the_sheet_says_why_a_fact_leads(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = sheet_of(official, capsys, "Islington North", "2024", why=True)
    at = next(n for n, line in enumerate(lines) if "Majority overturned: 26,188" in line)
    assert "surprise" in lines[at + 1] and "consequence 3 + continuity 1" in lines[at + 1]


def test_every_contest_of_the_packaged_record_has_a_sheet(
    packaged: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    for contest in packaged.history(packaged.find("Islington North", "2024").constituency.id):
        assert sheet_of(packaged, capsys, contest.id)


# Kinds --------------------------------------------------------------------------------------------


def test_a_kind_that_waits_says_for_what() -> None:
    waits = Kind("oldest", Unit.NAME, "the oldest member", "by birth", "one is older",
                 waits_for="dates of birth")  # fmt: skip
    with pytest.raises(ConfigError, match="oldest member.*waits for dates of birth") as caught:
        kinds_asked(["oldest"], {**KINDS, "oldest": waits})
    assert caught.value.exit_code == 2
    for name in (name for name, kind in KINDS.items() if not kind.is_made):
        with pytest.raises(ConfigError, match="waits for"):
            kinds_asked([name])


def test_a_kind_that_is_none_is_met_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="Did you mean majority,"):
        kinds_asked(["majorty"])


def test_facts_of_one_kind_come_with_their_proof(tmp_path: Path) -> None:
    def facts(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tellers", "facts", "Islington North", "2024", *words],
            env=environment(tmp_path / "home"), capture_output=True, text=True, check=False,
        )  # fmt: skip

    one = facts("--kind", "majority")
    assert one.stdout.startswith("Majority, Islington North, 2024: 7,247.\n    majority: first")
    told = json.loads(facts("--kind", "majority", "--kind", "turnout", "--json").stdout)
    assert {fact["kind"] for fact in told} == {"majority", "turnout"}
    none = facts("--kind", "unopposed")
    assert none.returncode == 1 and none.stdout == "" and "on this condition" in none.stderr
    assert facts("--kind", "majorty").returncode == 2
