"""The Library's file of 1918 to 2019, whole: each row taken, marked or held, and its oddities."""

from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from tellers.errors import Problem
from tellers.record import figures
from tellers.record.contests import RETURN, GroupReturn
from tellers.record.lineage.comparison import BaseKind, comparable, line_of
from tellers.record.record import Record
from tellers.sources.library.returns import Fate, Library, read_library
from tellers.sources.library.rows import FILE, read_rows
from tellers.sources.maps.boundaries import Gazetteer

ELECTED = {
    1918: 707, 1922: 615, 1923: 615, 1924: 615, 1929: 615, 1931: 615, 1935: 615, 1945: 640,
    1950: 625, 1951: 625, 1955: 630, 1959: 630, 1964: 630, 1966: 630, 1970: 630, 1979: 635,
    1983: 650, 1987: 650, 1992: 651,
}  # fmt: skip


@pytest.fixture(scope="module")
def library(data: Path) -> Library:
    return read_library(data, Gazetteer())


@pytest.fixture(scope="module")
def by_id(library: Library) -> dict[str, GroupReturn]:
    return {result.contest.id: result for result in library.returns}


def test_each_of_the_rows_is_taken_marked_or_held(library: Library) -> None:
    assert library.fates == {
        Fate.TAKEN: 12_642, Fate.UNOPPOSED: 344, Fate.SEVERAL: 102, Fate.UNIVERSITY: 46,
        Fate.COMPARED: 4_564, Fate.LEFT_OUT: 0,
    }  # fmt: skip
    assert sum(library.fates.values()) == 17_698
    lines = [int(r.cites[RETURN].locator.removeprefix("line ")) for r in library.returns]
    assert len(set(lines)) == len(lines) == len({r.contest.id for r in library.returns}) == 13_134


def test_the_members_elected_at_each_election_are_as_many_as_sat(library: Library) -> None:
    elected: Counter[int] = Counter()
    for result in library.returns:
        elected[result.contest.polled_on.year] += result.contest.seats
    assert {year: elected[year] for year in ELECTED} == ELECTED
    assert elected[1974] == 2 * 635


def test_29_the_library_and_better_sources_agree_on_every_vote_since_1997(
    read: tuple[Record, list[Problem]],
) -> None:
    """4,564 rows (oddities 29 and 30): no vote and no total differs; seven electorates do."""
    said = [p for p in read[1] if p.code == "second-source" and p.where.startswith(FILE)]
    assert len(said) == 7
    assert all("found electorate of" in problem.message for problem in said)


def test_10_spellings_and_capitals_make_no_second_constituency(library: Library) -> None:
    flint = [r for r in library.returns if r.contest.constituency.id == "east-flintshire.1974"]
    assert sorted(str(r.contest.polled_on) for r in flint) == [
        "1974-02-28",
        "1974-10-10",
        "1979-05-03",
    ]
    assert flint[0].contest.constituency.aliases == ("Flint East",)
    names = {r.contest.constituency.name for r in library.returns}
    assert "Queen's University of Belfast" in names and "Isle of Ely" in names
    assert not any("&" in name or name != name.strip() for name in names)


def test_13_islington_north_is_one_place_a_map_whatever_its_number(library: Library) -> None:
    places = {
        r.contest.constituency
        for r in library.returns
        if r.contest.constituency.name == "Islington North"
    }
    assert {code for place in places for code in place.codes} == {
        ("cbp-8647 1918-1935", "26"), ("cbp-8647 1945", "26"), ("cbp-8647 1950-1951", "22"),
        ("cbp-8647 1955-1970", "324"), ("cbp-8647 1974-1979", "340"), ("cbp-8647 1983-1992", "176"),
    }  # fmt: skip


def test_34_a_code_is_a_seat_won_and_no_votes(by_id: dict[str, GroupReturn]) -> None:
    one = by_id["parl.city-of-london.1918-12-14"]
    assert (one.contest.seats, dict(one.votes), one.others) == (2, {"con": 0}, 0)
    alone = [r for r in by_id.values() if r.elected]
    assert len(alone) == 180 + 47 + 29
    for result in (r for r in alone if r.contest.is_plain):
        winner = figures.find_winner(result)
        assert winner is not None and winner.id == result.elected
        assert figures.turnout(result) is None and figures.find_majority(result) is None
    assert all(votes >= 0 for r in by_id.values() for votes in r.votes.values())


def test_35_seats_of_several_members_have_no_winner_share_or_turnout(
    by_id: dict[str, GroupReturn],
) -> None:
    several = [r for r in by_id.values() if r.contest.seats > 1]
    assert len(several) == 151
    for result in several:
        assert figures.find_winner(result) is None and figures.turnout(result) is None
        assert all(figures.party_share(result, party) is None for party in result.votes)


def test_36_totals_that_are_not_the_sum_are_said(library: Library) -> None:
    said = {p.where.rsplit(":", 1)[1]: p.message for p in library.problems if p.code == "sum"}
    assert len(said) == 64
    assert "38083" in said["193"] and "39025" in said["193"]
    antrim = next(r for r in library.returns if r.contest.id == "parl.antrim-north.1974-02-28")
    assert figures.valid_votes(antrim) == 64_989, "everybody is in the bucket: the total is used"
    northern = [
        r for r in library.compared if r.polled_on.year == 1997 and r.region == "Northern Ireland"
    ]
    assert sum(str(row.line) in said for row in northern) == 16


def test_37_a_turnout_that_contradicts_is_said_and_kept(library: Library) -> None:
    said = [p for p in library.problems if p.code == "turnout" and " 1951: " in p.message]
    assert len(said) == 18, "14 by more than a point, four by less"
    assert any("Glasgow Govan 1951: found 41631 votes of 40925" in p.message for p in said)


def test_38_shares_to_two_decimals_are_no_mismatch(by_id: dict[str, GroupReturn]) -> None:
    result = by_id["parl.islington-north.1974-02-28"]
    assert Fraction(0) < (figures.party_share(result, "lab") or Fraction(0)) < 1


def test_39_a_group_is_no_winner_before_1950_and_a_bucket_never(
    library: Library, by_id: dict[str, GroupReturn]
) -> None:
    early = [r for r in library.returns if r.contest.polled_on.year < 1950 and not r.elected]
    assert all(figures.find_winner(result) is None for result in early)
    belfast = by_id["parl.belfast-east.1970-06-18"]
    assert belfast.votes["con"] > belfast.others, "Unionists, whom no column names"
    assert figures.find_winner(belfast) is None
    labels = Counter(key for r in library.returns for key in r.votes)
    assert set(labels) == {"con", "lab", "lib", "ld", "snp", "pc"}


def test_the_interim_map_of_1992_makes_new_places(library: Library) -> None:
    keynes = {
        r.contest.constituency.id: r.contest.polled_on.year
        for r in library.returns
        if r.contest.constituency.name.startswith(("Milton Keynes", "Buckingham"))
        and r.contest.polled_on.year > 1980
    }
    assert keynes == {
        "buckingham.1983": 1987, "buckingham.1992": 1992, "milton-keynes.1983": 1987,
        "milton-keynes-south-west.1992": 1992, "milton-keynes-north-east.1992": 1992,
    }  # fmt: skip


def test_within_a_map_the_base_is_the_actual_result_and_across_maps_there_is_none(
    official: Record,
) -> None:
    within = comparable(official, official.find("Hexham", "1959"))
    assert within.kind is BaseKind.ACTUAL and within.election is not None
    assert within.election.name == "1955"
    across = comparable(official, official.find("Hexham", "1955"))
    assert across.kind is BaseKind.NONE and "boundaries changed" in across.reason


def test_a_line_goes_back_by_name_and_says_so(official: Record) -> None:
    line = line_of(official, official.find("Aberavon", "2019"))
    years = [step.contest.election.name for step in line if step.contest.election.is_general]
    assert (years[0], years[-1]) == ("2019", "1955")
    assert [step.is_by_name for step in line] == sorted(step.is_by_name for step in line)


@pytest.mark.parametrize(
    ("contest", "why"),
    [
        ("parl.derby.1918-12-14", figures.Hidden.SEVERAL),
        ("parl.university-of-wales.1931-10-27", figures.Hidden.UNIVERSITY),
        ("parl.belfast-east.1970-06-18", figures.Hidden.IRISH),
        ("parl.northumberland-hexham.1945-07-05", figures.Hidden.GROUPS),
        ("parl.cornwall-st-ives.1931-10-27", figures.Hidden.UNNAMED),
        ("parl.fermanagh-and-tyrone.1929-05-30", figures.Hidden.UNOPPOSED),
        ("parl.combined-english-universities.1935-11-14", figures.Hidden.UNOPPOSED),
        ("parl.merthyr-tydfil.1970-06-18", figures.Hidden.BUCKET),
        ("parl.hexham.1955-05-26", None),
        ("parl.berkshire-abingdon.1918-12-14", None),
    ],
)
def test_why_a_winner_is_not_read_out_of_groups_is_said(
    by_id: dict[str, GroupReturn], contest: str, why: figures.Hidden | None
) -> None:
    """S. O. Davies held Merthyr Tydfil in 1970 as an independent; a bucket hides it."""
    assert figures.why_hidden(by_id[contest]) is why
    assert (figures.find_winner(by_id[contest]) is None) == (why is not None)


def test_no_label_has_more_seats_unopposed_than_the_file_tells(
    data: Path, by_id: dict[str, GroupReturn]
) -> None:
    """Where labels share the seats each has one; the file tells one more of two universities'."""
    rows = {
        f"line {row.line}": row for row in read_rows(data)[0] if row.seats > 1 and row.unopposed
    }
    several = [one for one in by_id.values() if one.cites[RETURN].locator in rows]
    assert len(several) == len(rows) == 22
    fewer = []
    for result in several:
        told = dict(rows[result.cites[RETURN].locator].unopposed)
        told.pop("oth", None)
        ours = figures.returned_unopposed(result)
        assert figures.is_unopposed(result) and set(ours) == set(told)
        assert all(number <= told[label] for label, number in ours.items())
        fewer += [result.contest.id] if ours != told else []
    assert fewer == [
        "parl.combined-scottish-universities.1922-11-15",
        "parl.combined-scottish-universities.1923-12-06",
    ]


def test_a_second_member_of_whom_the_file_tells_nothing_is_a_problem(library: Library) -> None:
    told = [one.message for one in library.problems if "for 2 to elect" in one.message]
    assert told == [
        "Stockport 1918: found a code of -1 for 2 to elect; of the others the file tells nothing"
    ]
