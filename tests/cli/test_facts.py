"""`tellers facts`: which contest is meant, what is said where none is, and the crib sheet."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.web.running import environment

from tellers.cli.asking.facts import kinds_asked
from tellers.cli.asking.national import show_national
from tellers.cli.door.opening import find_contest, find_declared, find_election
from tellers.cli.shown.crib import said, show_crib, strongest, together
from tellers.count.tally import tally
from tellers.errors import AmbiguousName, ConfigError, TellersError, UnknownContest
from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Unit
from tellers.facts.kind import Kind
from tellers.facts.kinds import KINDS
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Picture
from tellers.facts.newsworthy import contest_facts, of_election, weighed
from tellers.facts.ranking.field import held_field
from tellers.publish.wire import fact_text
from tellers.record.record import Record
from tellers.story.plan import narrowest_of


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
    assert any("Largest majority overturned: third of all 650; in London" in line for line in lines)
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


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Fermanagh and South Tyrone", "2010"), "Smallest majority: of all 650"),
        (("Sheffield, Hallam", "2015"),
         "Smallest majority here: 2,353, at general elections, under that name, as far as the"),
        (("Birmingham, Northfield", "1979"),
         "Won by Labour every time until now, since: 23 February 1950 or earlier"),
        (("Birmingham, Northfield", "1979"), "won in a row by Labour, until now: at least nine"),
        (("Birmingham, Northfield", "1979"), "Votes for Liberals, more than the majority: 4,538"),
        (("Solihull", "2010"), "Actually won here by: Liberal Democrats, in 2005, under that name"),
        (("Woolwich", "1983"), "Winner: Liberal–SDP Alliance"),
        (("Combined English Universities", "1945"), "1 fact, reckoned by Tellers"),
        (("Ashfield", "2024"), "No seat of Reform UK at any general election before, back to"),
        (("Woolwich", "1983"), "one column for"),
        (("Rochdale", "1987"), "won in a row by Liberals and Liberal–SDP Alliance: five"),
        (("Bassetlaw", "2010"), "points, on the notional 2005 result, in the East Midlands"),
        (("East Londonderry", "2017"), "service of Gregory Campbell, whole years: at least 15"),
    ],
)  # fmt: skip
def test_a_line_of_a_sheet_reads_as_print(
    official: Record, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    text = " ".join(" ".join(sheet_of(official, capsys, *words)).split())
    assert says in text


NO_PRINT = re.compile(
    r"at least [\d,]+ votes|at least.*at least|, at least$|[+−][\d.]+ points? of all|"
    r"^ *(?:[\d.]+ )?Smallest majority[^:]*: at least|, ,|: $|  of all \d+$|Place by |: ,"
)


def test_no_line_of_a_sheet_is_what_no_newspaper_would_print(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every 150th contest and the closest, each line as it is before it is wrapped."""
    held = [one.contest for one in official.listing if one.contest in official.returns]
    for contest in (*held[::150], "parl.fermanagh-and-south-tyrone.2010-05-06"):
        at = Context(official, official.contests[contest], official.returns[contest])
        field = held_field(official, at.contest.election.id)
        told = weighed(at, contest_facts(at, narrowest_of(official, at.contest), field).values())
        lines = [said(official, facts).plain for facts, _ in together(strongest(told))]
        assert not [line for line in lines if NO_PRINT.search(line)], contest
        whole = [line for line in lines if line.startswith("Smallest majority: ")]
        assert len(whole) <= 1, contest


def test_no_base_of_changes_is_named_where_no_change_is_shown(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = sheet_of(official, capsys, "Fermanagh and South Tyrone", "1987")
    assert not [line for line in lines if "Change in points" in line]


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

    alone = facts("--tonight", "--why")
    assert alone.returncode == 3
    assert "There is no ledger at" in alone.stderr

    one = facts("--kind", "majority")
    assert one.stdout.startswith("Majority, Islington North, 2024: 7,247.\n    majority: first")
    told = json.loads(facts("--kind", "majority", "--kind", "turnout", "--json").stdout)
    assert {fact["kind"] for fact in told} == {"majority", "turnout"}
    none = facts("--kind", "unopposed")
    assert none.returncode == 1 and none.stdout == "" and "on this condition" in none.stderr
    assert facts("--kind", "majorty").returncode == 2


def national(record: Record, when: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    election = find_election(record, when)
    results = {one.id: record.returns[one.id] for one in record.contests_of(election.id)}
    picture = Picture(record, tally(record, results, election.id), results)
    show_national(picture, of_election(facts_of_election(picture).values()))
    return capsys.readouterr().out.splitlines()


def test_the_sheet_of_an_election_has_its_parties_news_and_areas(
    official: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    told = national(official, "2019", capsys)
    assert told[:2] == [
        "The nation · general election, Thursday 12 December 2019",
        "650 of 650 contests declared · a House of 650 seats · changes on the 2017 result",
    ]
    assert "  Conservatives        365  +47      57    10  13,966,454      43.6%    +1.3" in told
    assert "  9.0  Overall majority of Conservatives: 80" in told
    assert "  Only gain of Labour, Putney: from Conservatives" in told
    assert "  Swing in Great Britain: 4.7 points to Conservatives" in told
    (wales,) = (line for line in told if line.startswith("  Wales: "))
    assert (
        wales == "  Wales: Labour 22 (−6), Conservatives 14 (+6), Plaid Cymru 4 (0), turnout 66.6%"
    )
    assert any("Dennis Skinner (Bolsover)" in line for line in told)
    assert not [line for line in told if len(line) > 80 or "of all 650" in line]


@pytest.mark.parametrize(("when", "seats", "house"), [("1918", 688, 707), ("1929", 595, 615)])
def test_a_sheet_says_why_seats_are_at_least_and_contests_fewer_than_the_house(
    official: Record, capsys: pytest.CaptureFixture[str], when: str, seats: int, house: int
) -> None:
    told = national(official, when, capsys)
    assert f"{seats} of {seats} contests declared · a House of {house} seats" in told
    assert f"{house - seats} seats more than contests: some elected several members." in told
    (why,) = (n for n, line in enumerate(told) if line.startswith("Seats are “at least”: the"))
    assert "candidates who may have stood against each other" in " ".join(told[why : why + 3])
    assert "  Party          Seats at least" in told


def test_the_best_of_a_seat_whose_record_is_cut_short_says_from_when(official: Record) -> None:
    """Before 1964 a bucket may hold the Scottish Nationalists of Aberdeen South."""
    contest = official.find("Aberdeen South", "2019")
    at = Context(official, contest, official.returns[contest.id])
    best = next(f for f in facts_of_contest(at).values() if f.kind == "best-share-here")
    assert fact_text(official, best).endswith(": 44.7%, as far as the record goes, from 1964 on.")
