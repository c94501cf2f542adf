"""The oddities of the official files, by the numbers of their README, each in a tiny file.

What is read, and what is said of it: nothing is silently repaired. The files themselves, whole, are
in `test_oddities_of_the_files.py`.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.sources.tiny import BY, GENERAL, HEADED, IN_2015, SECOND, one, read, write_csv

from tellers.record import figures
from tellers.record.contests import ELECTORATE, RETURN
from tellers.record.people import Citation, Standing
from tellers.record.places import Constituency
from tellers.sources.packaged.tables import Erratum
from tellers.sources.parliament.files import IN_2010, ResultsFile
from tellers.sources.parliament.notionals import FILES, read_notionals
from tellers.sources.parliament.results import Results
from tellers.sources.tabular import Column, read_table, text, whole_or_unknown

FIRST: dict[str, str] = {}
NBSP = "\N{NO-BREAK SPACE}"


def codes(results: Results) -> list[str]:
    return [problem.code for problem in results.problems]


def test_nothing_is_said_of_files_that_are_right(tmp_path: Path) -> None:
    found = read(tmp_path, [FIRST, SECOND], [FIRST])
    assert found.problems == []
    assert one(found).votes == {"ada-brown": 600, "ben-jones": 400}
    assert one(found).cites[RETURN] == Citation("56/general-election/constituencies.csv", "line 1")


# ---------------------------------------------------------------- encodings and form


def test_01_windows_1252_spaced_headers_a_nameless_column_and_cells_of_one_space(
    tmp_path: Path,
) -> None:
    (tmp_path / "library.csv").write_bytes(
        "constituency_name,lib_votes ,turnout ,\nYnys Môn, ,0.7,1992-1997\n".encode("cp1252")
    )
    columns = (
        Column("name", "constituency_name", text),
        Column("votes", "lib_votes", whole_or_unknown),
    )
    table = read_table(tmp_path, "library.csv", columns, header=True, encoding="cp1252")
    assert [row.values for row in table.rows] == [{"name": "Ynys Môn", "votes": None}]


def test_03_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    found = read(tmp_path, [FIRST, SECOND], [FIRST], BY, encoding="utf-8-sig")
    assert one(found).contest.polled_on == date(2011, 5, 5)
    assert found.problems == []


@pytest.mark.parametrize(
    ("found", "right"),
    [("DÃ¼nweber", "Dünweber"), ("Ã\x81ine", "Áine"), ("M√¥n", "Môn")],
)
def test_04_a_name_encoded_twice_is_read_once_more_and_said(
    tmp_path: Path, found: str, right: str
) -> None:
    results = read(tmp_path, [{"Candidate surname": found}, SECOND], [FIRST])
    name = one(results).contest.candidacies[0].name
    (problem,) = results.problems
    assert name is not None and name.last == right
    assert found in problem.message and right in problem.message
    assert problem.where == "56/general-election/candidacies.csv:1"


@pytest.mark.parametrize("file", [GENERAL, HEADED], ids=["by place", "by name"])
@pytest.mark.parametrize("extra", [{}, {"Of which other winner": "0"}], ids=["31", "32"])
def test_05_with_a_header_or_without_with_31_columns_or_32(
    tmp_path: Path, file: ResultsFile, extra: dict[str, str]
) -> None:
    contest = {"Declaration time": "", "UKIP": "0", **extra}
    found = read(tmp_path, [FIRST, SECOND], [contest], file)
    assert (figures.find_majority(one(found)), found.problems) == (200, [])


def test_06_padding_is_taken_off(tmp_path: Path) -> None:
    padded = {
        "Region name": "East of England ", "Candidate first name": "Ada The Flying Brick ",
        "Candidate surname": "Brown\t", "Constituency type": "County ",
    }  # fmt: skip
    found = one(read(tmp_path, [padded, SECOND], [{"Region name": "East of England "}]))
    assert str(found.contest.candidacies[0].name) == "Ada The Flying Brick Brown"
    assert found.contest.constituency.region == "East of England"


@pytest.mark.parametrize(("cell", "is_sitting"), [(NBSP, False), ("Yes ", True), ("No", False)])
def test_07_a_no_break_space_is_no_yes(tmp_path: Path, cell: str, is_sitting: bool) -> None:
    changed = {"Sitting MP": cell, "Candidate gender": "?"}
    found = one(read(tmp_path, [changed, SECOND], [FIRST]))
    assert found.contest.candidacies[0].is_sitting is is_sitting


def test_08_x_means_not_known_and_never_nought(tmp_path: Path) -> None:
    found = one(read(tmp_path, [FIRST, SECOND], [{"Invalid votes": "[x]"}]))
    assert found.rejected is None
    assert figures.ballots_turnout(found) is None
    assert one(read(tmp_path, [FIRST, SECOND], [{"Invalid votes": "0"}])).rejected == 0


def test_09_curly_apostrophes_and_quoted_commas_are_kept(tmp_path: Path) -> None:
    place = {"Constituency name": "Upper, Nether and Over Wallop"}
    curly = {"Candidate surname": "O\N{RIGHT SINGLE QUOTATION MARK}Reilly", **place}
    found = one(read(tmp_path, [curly, {**SECOND, **place}], [place]))
    assert found.contest.id == "parl.upper-nether-and-over-wallop.2015-05-07"
    name = found.contest.candidacies[0].name
    assert name is not None and name.last == "O\N{RIGHT SINGLE QUOTATION MARK}Reilly"


# ---------------------------------------------------------------- names and codes


def test_10_capitals_within_a_name_are_printed_small_and_said_once(tmp_path: Path) -> None:
    place = {"Constituency name": "Wallop-Under-Lyne"}
    found = read(tmp_path, [{**FIRST, **place}, {**SECOND, **place}], [place])
    assert one(found).contest.constituency.name == "Wallop-under-Lyne"
    (problem,) = found.problems
    assert "'Wallop-Under-Lyne'; printed as 'Wallop-under-Lyne'" in problem.message


def test_10_by_election_and_general_election_of_one_seat_meet_in_spite_of_capitals(
    tmp_path: Path,
) -> None:
    both = [
        one(read(tmp_path, [FIRST, SECOND], [{"Constituency name": name}], file))
        for name, file in (("Old Wallop and Sidcup", GENERAL), ("Old wallop and Sidcup", BY))
    ]
    assert both[0].contest.constituency.id == both[1].contest.constituency.id


@pytest.mark.parametrize("name", ["Sinn Féin", "Sinn Fein"])
def test_14_sinn_fein_is_one_party_with_its_accent_or_without(tmp_path: Path, name: str) -> None:
    changed = {"Party name": name, "Party abbreviation": "SF"}
    assert one(read(tmp_path, [changed, SECOND], [FIRST])).contest.candidacies[0].label.key == "sf"


@pytest.mark.parametrize(
    ("country", "party"),
    [("England", "green"), ("Wales", "green"), ("Scotland", "sgp"), ("Northern Ireland", "gpni")],
)
def test_15_three_green_parties_under_one_abbreviation_and_one_number(
    tmp_path: Path, country: str, party: str
) -> None:
    where = {"Country name": country}
    changed = {"Party name": "Green", "Party abbreviation": "Green", "MNIS party ID": "44", **where}
    found = one(read(tmp_path, [changed, {**SECOND, **where}], [where]))
    assert found.contest.candidacies[0].label.key == party


def test_15_conservatives_have_two_registrations_and_are_one_party(tmp_path: Path) -> None:
    there = {"Country name": "Northern Ireland"}
    changed = {**SECOND, "Electoral Commission party ID": "PP51", **there}
    found = one(read(tmp_path, [{**FIRST, **there}, changed], [there]))
    assert found.contest.candidacies[1].label.key == "con"


def test_16_labour_and_co_operative_is_one_candidacy_of_two_parties(tmp_path: Path) -> None:
    changed = {
        "Party name": "Labour and Co-operative",
        "Electoral Commission adjunct party ID": "PP119",
    }
    label = one(read(tmp_path, [changed, SECOND], [FIRST])).contest.candidacies[0].label
    assert (label.parties, label.key) == (("lab", "coop"), "lab")


def test_17_the_speaker_is_no_party(tmp_path: Path) -> None:
    changed = {
        "Party name": "Speaker", "Party abbreviation": "Spk", "Electoral Commission party ID": "",
    }  # fmt: skip
    label = one(read(tmp_path, [changed, SECOND], [FIRST])).contest.candidacies[0].label
    assert (label.standing, label.parties) == (Standing.SPEAKER, ())


def test_18_an_ulster_conservative_and_unionist_counts_as_uup_and_that_is_said(
    tmp_path: Path,
) -> None:
    in_2010 = ResultsFile("55/general-election", IN_2010, has_header=False)
    there = {"Country name": "Northern Ireland"}
    independent = {"Party name": "Independent", "Party abbreviation": "Ind", **there}
    contest = {**there, "UUP": "600", "Declaration time": "07/05/2010 03:30"}
    found = read(tmp_path, [independent, {**SECOND, **independent, "Votes": "400"}], [contest],
                 in_2010)  # fmt: skip
    labels = [candidacy.label.key for candidacy in one(found).contest.candidacies]
    assert labels == ["uup", "ind"]
    assert [(p.code, p.where) for p in found.problems if p.code == "label"] == [
        ("label", "55/general-election/candidacies.csv:1")
    ]
    later = ResultsFile("55/general-election", IN_2015, has_header=False)
    plain = read(tmp_path, [independent, {**SECOND, **there}], [contest], later)
    assert one(plain).contest.candidacies[0].label.key == "ind"


def test_19_independents_are_never_one_block(tmp_path: Path) -> None:
    ind = {"Party name": "Independent", "Party abbreviation": "Ind"}
    found = one(read(tmp_path, [ind, {**SECOND, **ind}], [FIRST]))
    assert figures.party_votes(found) == {}
    assert len({candidacy.id for candidacy in found.contest.candidacies}) == 2


def test_20_the_result_as_published_is_kept_beside_ours(tmp_path: Path) -> None:
    found = read(tmp_path, [FIRST, SECOND], [{"Result": "IND gain from Lab", "First party": ""}])
    (published,) = found.published.values()
    assert (published.result, published.majority, published.valid_votes, published.electorate) == (
        "IND gain from Lab", 200, 1000, 1500,
    )  # fmt: skip
    assert figures.find_winner(one(found)) == one(found).contest.candidacies[0]


# ---------------------------------------------------------------- votes


def test_22_party_columns_are_not_added_up(tmp_path: Path) -> None:
    contest = {"All other candidates": "600", "Of which other winner": "600"}
    found = read(tmp_path, [FIRST, SECOND], [contest])
    assert (figures.valid_votes(one(found)), found.problems) == (1000, [])


def test_23_two_people_of_one_name_and_level_votes(tmp_path: Path) -> None:
    twins = {**SECOND, "Candidate first name": "Ada", "Candidate surname": "Brown"}
    third = {**SECOND, "Votes": "400", "Share": "", "Party abbreviation": "LD"}
    found = one(read(tmp_path, [FIRST, twins, third], [FIRST]))
    assert [c.id for c in found.contest.candidacies] == ["ada-brown.lab", "ada-brown.con",
                                                         "ben-jones"]  # fmt: skip
    assert [figures.position(found, c.id) for c in found.contest.candidacies] == [1, 2, 2]


def test_24_votes_known_to_be_misprinted_are_read_right_cited_there_and_said(
    tmp_path: Path,
) -> None:
    cite = Citation("constituencies", "line 4")
    errata = {("parl.nether-wallop.2015-05-07", "votes", "690"): Erratum("600", cite, "a slip")}
    changed = {"Votes": "690", "Share": "0.6"}
    found = read(tmp_path, [changed, SECOND], [FIRST], errata=errata)
    (problem,) = found.problems
    assert one(found).votes["ada-brown"] == 600
    assert one(found).cites["ada-brown"] == cite
    assert "found 690 in votes; read as 600: a slip" in problem.message


def test_24_votes_that_do_not_sum_are_used_and_said(tmp_path: Path) -> None:
    found = read(tmp_path, [{"Votes": "690", "Share": ""}, {**SECOND, "Share": ""}], [FIRST])
    assert figures.valid_votes(one(found)) == 1090
    assert [problem.message for problem in found.problems] == [
        "found valid votes of 1000; the candidates' votes give 1090, used",
        "found majority of 200; the candidates' votes give 290, used",
    ]


def test_26_a_share_that_is_not_that_of_the_votes_is_said_with_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, [{"Share": "0.5218"}, SECOND], [FIRST])
    (problem,) = found.problems
    assert problem.message == "found a share of 0.5218 for 600 votes of 1000; the votes are used"
    assert figures.share(one(found), "ada-brown") * 1000 == 600
    for near in ("0.6", "0.6004", "0.5995", "6E-1"):
        assert read(tmp_path, [{"Share": near}, SECOND], [FIRST]).problems == []


def test_27_an_electorate_corrected_later_is_used_and_the_published_one_kept(
    tmp_path: Path,
) -> None:
    cite = Citation("database", "line 9")
    errata = {("parl.nether-wallop.2015-05-07", "electorate", "1500"): Erratum("1400", cite, "x")}
    found = read(tmp_path, [FIRST, SECOND], [FIRST], errata=errata)
    assert one(found).electorate == 1400
    assert one(found).cites[ELECTORATE] == cite
    assert found.published["parl.nether-wallop.2015-05-07"].electorate == 1500
    assert codes(found) == ["erratum"]


def test_28_a_name_corrected_later_is_used_and_the_printed_one_said(tmp_path: Path) -> None:
    key = ("parl.nether-wallop.2015-05-07", "last", "Brown")
    errata = {key: Erratum("Browne", Citation("database", "line 9"), "x")}
    found = read(tmp_path, [FIRST, SECOND], [FIRST], errata=errata)
    assert str(one(found).contest.candidacies[0].name) == "Ada Browne"
    assert codes(found) == ["erratum"]


def test_31_aggregate_rows_of_the_estimates_are_no_parties(tmp_path: Path) -> None:
    base = ["Nether Wallop", "Nether Wallop", "E14009999", "1", "E", "England", "County", "66.7",
            "1500", "1000", "200"]  # fmt: skip
    rows = [
        [*base, "LABV", "600", "Lab", "Labour", "15"],
        [*base, "CONV", "400", "Con", "Conservative", "4"],
        [*base, "TOTOTHV", "600", "Oth", "Other", "NA"],
        [*base, "MAXOTHV", "600", "Oth", "Other", "NA"],
    ]
    keyed = [{str(place): cell for place, cell in enumerate(row)} for row in rows]
    write_csv(tmp_path / FILES[1].name, keyed, header=False, encoding="utf-8")
    place = Constituency("nether-wallop.2024", "Nether Wallop", "", "England", "", "E14009999")
    file = FILES[1].__class__(FILES[1].name, FILES[1].polled_on, FILES[1].columns, False)
    ((notional,), _) = read_notionals(
        tmp_path, file, {"E14009999": place}, {"15": "lab", "4": "con"}
    )
    assert (notional.votes, notional.valid) == ({"lab": 600, "con": 400}, 1000)


def test_32_a_day_in_the_place_of_a_time_is_no_time_and_said(tmp_path: Path) -> None:
    found = read(tmp_path, [FIRST, SECOND], [{"Declaration time": "28/05/2010 00:00"}])
    assert one(found).declared_at is None
    assert codes(found) == ["time"]


@pytest.mark.parametrize(
    ("cell", "utc"),
    [
        ("08/05/2015 03:30", datetime(2015, 5, 8, 2, 30, tzinfo=UTC)),
        ("13/12/2019 03:31", datetime(2019, 12, 13, 3, 31, tzinfo=UTC)),
        ("08/05/2015 00:05", datetime(2015, 5, 7, 23, 5, tzinfo=UTC)),
        ("", None),
    ],
)
def test_33_times_are_londons_and_kept_in_utc(
    tmp_path: Path, cell: str, utc: datetime | None
) -> None:
    found = one(read(tmp_path, [FIRST, SECOND], [{"Declaration time": cell}]))
    assert found.declared_at == utc
    assert utc is None or found.declared_at is not None and found.declared_at.tzinfo is UTC


def test_37_more_votes_than_electors_are_kept_and_said(tmp_path: Path) -> None:
    found = read(tmp_path, [FIRST, SECOND], [{"Electorate": "900"}])
    assert one(found).electorate == 900
    assert codes(found) == ["turnout"]


# ---------------------------------------------------------------- odd rows, and the rest goes on


OTHER = {"ONS ID": "E14009998", "Constituency name": "Over Wallop"}


@pytest.mark.parametrize(
    ("candidates", "contest", "said"),
    [
        ([{"Votes": "x"}], {}, "found 'x' in votes"),
        ([{"Candidate surname": " "}], {}, "found ' ' in last, expected some text"),
        ([{"ONS ID": "E14000001"}, {"ONS ID": "E14000001", **SECOND}], {}, "no row in const"),
        ([], {}, "found no candidates of Nether Wallop. Contest left out"),
        ([{}, {**SECOND, "Votes": "600"}], {}, "the lot must name one of the tied"),
        ([{}, SECOND], {"Country name": "Atlantis"}, "found 'Atlantis' in country, expected one"),
        ([{}, SECOND], {"Declaration time": "noon"}, "found 'noon' in declared_at, expected a tim"),
        ([{}, SECOND], {"Valid votes": ""}, "found '' in valid, expected a whole number"),
    ],
)
def test_an_odd_row_is_a_problem_with_its_line_and_the_next_contest_is_read(
    tmp_path: Path, candidates: list[dict[str, str]], contest: dict[str, str], said: str
) -> None:
    here = {**OTHER, "Votes": "600"}
    found = read(
        tmp_path,
        [*candidates, here, {**SECOND, **OTHER}],
        [contest, OTHER],
    )
    assert "parl.over-wallop.2015-05-07" in [d.contest.id for d in found.declarations]
    said_of = [*found.problems, *(p for table in found.tables for p in table.problems)]
    assert any(said in problem.message for problem in said_of), said_of
    assert all(problem.where.rsplit(":", 1)[1].isdigit() for problem in said_of)
