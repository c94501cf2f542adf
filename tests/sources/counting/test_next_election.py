"""The layout of the next general election, on Parliament's rehearsal and on invented exports."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.counting.export import (
    CO_OPERATIVE,
    NO_PARTY,
    SECOND,
    Row,
    read,
)

from tellers.errors import MissingColumn, Problem, Severity, SpoiltSource
from tellers.record.contests import Contest, Declaration
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.sources.counting.election_manager import read_exports, read_nominations
from tellers.sources.counting.next_election import (
    NextElection,
    Turning,
    register_of,
    turn_into_contests,
)
from tellers.sources.counting.publication_state import State
from tellers.sources.maps.boundaries import Gazetteer

IN_2024 = date(2024, 7, 4)


@pytest.fixture(scope="module")
def rehearsal(data: Path, official: Record) -> tuple[NextElection, list[Problem]]:
    """Parliament's rehearsal, under the day whose votes it took."""
    nominations, faults = read_nominations(data)
    exports, others = read_exports(data)
    assert (len(nominations), len(exports), faults + others) == (4_517, 650, [])
    register = register_of(official.parties)
    return turn_into_contests(exports, nominations, Turning(IN_2024, register, Gazetteer()))


def named(contest: Contest) -> dict[str, str]:
    return {candidacy.id: str(candidacy.name) for candidacy in contest.candidacies}


def test_the_644_full_results_of_the_rehearsal_have_the_votes_of_2024(
    rehearsal: tuple[NextElection, list[Problem]], official: Record
) -> None:
    """Oddity 28 stands in the export too: the candidate there is Kellerman, as in the CSV."""
    found = rehearsal[0]
    assert len(found.declarations) == 644
    respelt = {}
    for ours in found.declarations:
        theirs = official.returns[ours.contest.id]
        assert isinstance(theirs, Declaration)
        assert (ours.electorate, ours.rejected) == (theirs.electorate, theirs.rejected)
        assert ours.contest.constituency.gss_code == theirs.contest.constituency.gss_code
        if ours.votes != theirs.votes:
            respelt[ours.contest.id] = set(ours.votes) ^ set(theirs.votes)
            assert Counter(ours.votes.values()) == Counter(theirs.votes.values())
    assert respelt == {
        "parl.east-hampshire.2024-07-04": {"matthew-kellerman", "matthew-kellermann"}
    }


def test_the_members_and_the_labels_of_the_rehearsal_are_those_of_2024(
    rehearsal: tuple[NextElection, list[Problem]], official: Record
) -> None:
    """Two have an invented second party; who stands under another number is known by the other."""
    relabelled: Counter[tuple[tuple[str, ...], tuple[str, ...]]] = Counter()
    for ours in rehearsal[0].declarations:
        theirs = {c.id: c for c in official.contests[ours.contest.id].candidacies}
        for one in ours.contest.candidacies:
            other = theirs.get(one.id)
            assert other is None or one.member == other.member
            if other is not None and one.label != other.label:
                relabelled[one.label.parties, other.label.parties] += 1
    assert relabelled == {
        (("ruk", "uup"), ("ruk",)): 1,
        (("pp243", "sl"), ("pp243",)): 1,
    }


def test_a_party_under_another_registration_is_met_by_parliaments_own_number(
    data: Path, official: Record
) -> None:
    """The Animal Welfare Party is PP4041 here and was PP616 in 2024."""
    rows, _ = read_nominations(data)
    animals = [r.primary for r in rows if r.primary and r.primary.name == "Animal Welfare Party"]
    turning = Turning(IN_2024, register_of(official.parties), Gazetteer())
    assert "PP4041" in {one.ec_id for one in animals}
    assert {turning.party(one, "England") for one in animals} == {"pp616"}


def test_what_a_state_withholds_does_not_come_out(
    rehearsal: tuple[NextElection, list[Problem]],
) -> None:
    """The two invented candidates stand in contests whose candidates are not to be told."""
    found, problems = rehearsal
    assert Counter(found.states.values()) == {
        State.FULL_RESULTS: 644, State.PRE_CANDIDATES: 2, State.CANDIDATES_ONLY: 2,
        State.WINNERS_ONLY: 2,
    }  # fmt: skip
    withheld = {c.id: c for c in found.contests if found.states[c.id] is not State.FULL_RESULTS}
    assert not withheld.keys() & {d.contest.id for d in found.declarations}
    assert [len(c.candidacies) for c in withheld.values()] == [0, 0, 8, 5, 7, 6]
    elected = {place: found.elected[place] for place in withheld if place in found.elected}
    assert elected == {
        "parl.airdrie-and-shotts.2024-07-04": "kenneth-stevenson",
        "parl.aldershot.2024-07-04": "alex-baker",
    }
    assert not any("mani mani" in name for c in found.contests for name in named(c).values())
    assert [(p.code, p.severity) for p in problems] == [("early", Severity.WARNS)] * 6
    assert "found votes of 8 candidates of Aberafan Maesteg" in problems[0].message


def test_17_the_speaker_is_known_by_the_nomination_though_the_result_says_independent(
    rehearsal: tuple[NextElection, list[Problem]], data: Path
) -> None:
    exports, _ = read_exports(data)
    assert [row.result for row in exports if row.place == "Chorley"] == ["IND hold"]
    labels = {
        (contest.constituency.name, str(c.name))
        for contest in rehearsal[0].contests
        for c in contest.candidacies
        if c.label.standing is Standing.SPEAKER
    }
    assert labels == {("Chorley", "Lindsay Hoyle")}


def test_16_and_20_labels_of_the_next_layout_are_those_of_the_record(
    rehearsal: tuple[NextElection, list[Problem]], data: Path
) -> None:
    """`IND` in capitals is still nobody's party; Co-op has no number here and joins Labour."""
    candidacies = [c for contest in rehearsal[0].contests for c in contest.candidacies]
    assert sum(c.label.parties == ("lab", "coop") for c in candidacies) >= 48
    rows, _ = read_nominations(data)
    assert sum(r.adjunct is not None and r.adjunct.abbreviation == "Co-op" for r in rows) == 49
    assert sum(row.standing is Standing.INDEPENDENT for row in rows) == 459
    assert not any(row.primary for row in rows if row.standing is not Standing.PARTY)


def test_a_quiet_place_is_declared(tmp_path: Path) -> None:
    found, problems = read(tmp_path, [CO_OPERATIVE, SECOND])
    (declaration,) = found.declarations
    assert problems == []
    assert declaration.contest.id == "parl.nether-wallop.2029-05-03"
    assert dict(declaration.votes) == {"ada-brown": 600, "ben-jones": 400}
    assert declaration.declared_at == datetime(2029, 5, 4, 2, 30, tzinfo=UTC)
    assert (declaration.electorate, declaration.rejected) == (1_500, 7)
    winner = declaration.contest.candidacy("ada-brown")
    assert (winner.label.parties, winner.member, winner.is_sitting) == (
        ("lab", "coop"),
        "mnis-7",
        True,
    )
    assert found.elected == {declaration.contest.id: "ada-brown"}


def test_an_export_is_read_twice_alike(tmp_path: Path) -> None:
    assert read(tmp_path) == read(tmp_path)


@pytest.mark.parametrize(
    ("candidates", "contests", "code", "line", "words"),
    [
        ([{"Vote_Count": "6oo"}, SECOND], [{}], "figure", 2, "found '6oo' in votes"),
        ([{"Vote_Count": "-600"}, SECOND], [{}], "figure", 2, "expected a whole number"),
        ([{"Vote_Count": ""}, SECOND], [{}], "figures", 2, "votes of 1 of 2 candidates"),
        ([{"Vote_Count": "601"}, SECOND], [{}], "figures", 2, "found 1000 valid votes"),
        ([{}, SECOND], [{"Majority": "20"}], "figures", 2, "found a majority of 20"),
        ([{"Is_Winning_Candidate": "No"}, SECOND], [{}], "winner", 2, "and nobody marked"),
        ([{}, {**SECOND, "Is_Winning_Candidate": "Yes"}], [{}], "figures", 2, "winners with"),
        ([{}, {**SECOND, **NO_PARTY}], [{}], "standing", 3, "standing as nothing"),
        ([{}, {**SECOND, "Is_Standing_As_Speaker": "Yes"}], [{}], "standing", 3,
         "party and speaker"),
        ([{}, {**SECOND, "Is_Standing_As_Speaker": "no"}], [{}], "row", 3, "expected Yes or No"),
        ([{}, SECOND, SECOND], [{}], "twice", 4, "the candidate 2 again, first in line 3"),
        ([{}, SECOND, {**SECOND, "Candidate_Id": "3", "Election_Id": "9"}], [{}], "contest", 4,
         "has no row"),
        ([{}, SECOND], [{}, {}], "twice", 3, "the contest 1 again, first in line 2"),
        ([{}, SECOND], [{"Election_State": "Declared"}, {"Election_Id": "2",
         "ONS_Constituency_Id": "E14009998"}], "row", 2, "expected one of Pre-candidates"),
        ([{}, SECOND], [{"Declaration_Time": "half past three"}], "time", 2, "left unknown"),
        ([{}, {**SECOND, "Candidate_Given_Name": "=1+1"}], [{}], "formula", 3, "kept as text"),
    ],
)  # fmt: skip
def test_a_fault_is_said_at_its_line(
    tmp_path: Path, candidates: list[Row], contests: list[Row], code: str, line: int, words: str
) -> None:
    _, problems = read(tmp_path, candidates, contests)
    told = [p for p in problems if p.code == code and p.where.endswith(f".csv:{line}")]
    assert len(told) == 1, [str(problem) for problem in problems]
    assert words in told[0].message


@pytest.mark.parametrize(
    ("candidates", "contests"),
    [
        ([{"Vote_Count": "6oo"}, SECOND], [{}]),
        ([{"Vote_Count": "601"}, SECOND], [{}]),
        ([{"Is_Winning_Candidate": "No"}, SECOND], [{}]),
        ([{}, SECOND], [{"Majority": "20"}]),
    ],
)
def test_figures_that_contradict_each_other_leave_a_nomination(
    tmp_path: Path, candidates: list[Row], contests: list[Row]
) -> None:
    found, _ = read(tmp_path, candidates, contests)
    assert found.declarations == ()
    assert [len(contest.candidacies) for contest in found.contests] == [2]


def test_a_time_that_cannot_be_read_costs_no_declaration(tmp_path: Path) -> None:
    found, _ = read(tmp_path, contests=[{"Declaration_Time": "half past three"}])
    assert [d.declared_at for d in found.declarations] == [None]
    iso = read(tmp_path, contests=[{"Declaration_Time": "2029-05-04T02:30:00Z"}])[0]
    assert iso.declarations[0].declared_at == datetime(2029, 5, 4, 2, 30, tzinfo=UTC)


def test_a_tie_takes_the_one_marked_as_winning_for_the_lot(tmp_path: Path) -> None:
    level = [{"Vote_Count": "500"}, {**SECOND, "Vote_Count": "500"}]
    found, problems = read(tmp_path, level, [{"Majority": "0"}])
    assert (problems, found.declarations[0].chosen_by_lot) == ([], "ada-brown")


def test_two_greens_of_two_countries_are_two_parties(tmp_path: Path) -> None:
    green = {
        "Primary_Party_Name": "Green Party", "Primary_Party_Abbreviation": "Green",
        "Primary_Party_MnisId": "44", "Primary_Party_ElectoralCommissionId": "PP63",
    }  # fmt: skip
    ulster = {"Country_Name": "Northern Ireland", "ONS_Constituency_Id": "N05009999"}
    found, _ = read(tmp_path, [{**green, **ulster}, {**SECOND, **ulster}], [ulster])
    assert found.declarations[0].contest.candidacies[0].label.key == "gpni"


def test_an_export_without_every_contest_is_cut_off(tmp_path: Path) -> None:
    read(tmp_path)
    with pytest.raises(SpoiltSource, match="cut off: found 1 rows, expected at least 650"):
        read_exports(tmp_path, "export")


def test_a_file_of_another_layout_is_refused(tmp_path: Path, data: Path) -> None:
    other = "psephology/results-by-parliament/59/general-election"
    with pytest.raises(MissingColumn, match="Election_Id"):
        read_nominations(data, other)
    with pytest.raises(MissingColumn, match="Election_Id"):
        read_exports(data, other)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.data())
def test_shuffled_rows_make_the_same_declarations(tmp_path: Path, data: st.DataObject) -> None:
    votes = data.draw(st.lists(st.integers(0, 9_999), min_size=2, max_size=6, unique=True))
    best = sorted(votes, reverse=True)
    rows: list[Row] = [
        {
            "Candidate_Id": str(number),
            "Candidate_Given_Name": f"Number {number}",
            "Vote_Count": str(count),
            "Is_Winning_Candidate": "Yes" if count == best[0] else "No",
        }
        for number, count in enumerate(votes)
    ]
    contest = {
        "Valid_Votes": str(sum(votes)),
        "Majority": str(best[0] - best[1]),
        "Winning_Candidate_Given_Name": f"Number {votes.index(best[0])}",
        "Electorate": "99999",
    }
    one, problems = read(tmp_path, rows, [contest])
    other, _ = read(tmp_path, data.draw(st.permutations(rows)), [contest])
    assert problems == []
    assert dict(one.declarations[0].votes) == dict(other.declarations[0].votes)
    assert list(one.declarations[0].votes.values()) == votes
    assert one.elected == other.elected
