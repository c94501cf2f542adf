"""The oddities as they stand in the official files themselves, by the numbers of their README.

The oracle is the README's own figure or the raw row, read here by the plainest means.
"""

import csv
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tellers.errors import Problem, Severity
from tellers.record import figures
from tellers.record.contests import ELECTORATE, RETURN, Return
from tellers.record.lineage.comparison import BaseKind, comparable, line_of
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.sources.parliament.notionals import AGGREGATES

Read = tuple[Record, list[Problem]]
GENERAL = ("2010", "2015", "2017", "2019", "2024")


def found(record: Record, place: str, when: str) -> Return:
    return record.returns[record.find(place, when).id]


def rows(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


def said(read: Read, code: str) -> list[Problem]:
    return [problem for problem in read[1] if problem.code == code]


def raw_line(data: Path, where: str) -> list[str]:
    """The cells of the line that a problem or a citation names."""
    name, _, line = where.rpartition(":")
    return rows(data / name)[int(line) - 1]


def count(record: Record, year: str, *labels: str) -> int:
    election = next(e for e in record.general_elections() if e.name == year)
    fought = record.contests_of(election.id)
    return sum(c.label.key in labels for contest in fought for c in contest.candidacies)


def test_every_problem_is_known_warns_and_stands_at_its_line(read: Read) -> None:
    assert Counter(problem.code for problem in read[1]) == {
        "sum": 65, "turnout": 23, "capitals": 19, "label": 17, "second-source": 14, "share": 9,
        "erratum": 7, "outcome": 5, "encoding": 4, "unopposed": 3, "time": 1, "no-estimate": 1,
        "member-link": 36, "same-name": 26, "spell-date": 19, "sitting-flag": 16,
        "member-number": 2, "db-label": 19, "db-party-number": 14, "db-encoding": 4,
        "db-electorate": 4, "db-sum": 2, "db-day": 1, "db-position": 1, "db-votes": 1,
        "db-candidate": 1, "db-name": 1,
        "spelling": 26, "padding": 3, "party-number": 3, "shared-number": 8,
    }  # fmt: skip
    assert {problem.severity for problem in read[1]} == {Severity.WARNS}
    assert all(problem.where.rsplit(":", 1)[1].isdigit() for problem in read[1])


def test_03_files_with_a_byte_order_mark_are_read_whole(official: Record, data: Path) -> None:
    folder = data / "psephology/results-by-parliament"
    for name in ("57/by-elections/constituencies.csv", "58/by-elections/candidacies.csv"):
        assert (folder / name).read_bytes()[:3] == b"\xef\xbb\xbf"
    assert sum(c.election.kind == "by-election" for c in official.contests.values()) == 59 + 3


def test_04_names_encoded_twice_are_seen_both_ways(read: Read, data: Path) -> None:
    problems = said(read, "encoding")
    right = [problem.message.rsplit("read as ", 1)[1] for problem in problems]
    assert right == ["Séamus Martin", "Elise Dünweber", "Léonie Mathers", "Áine Groogan"]
    for problem in problems:
        assert "Ã" in "".join(raw_line(data, problem.where))
    names = {str(c.name) for k in read[0].contests.values() for c in k.candidacies}
    assert set(right) <= names
    assert not any("Ã" in name or "√" in name for name in names)
    ynys = [c for c in read[0].constituencies.values() if c.name.startswith("Ynys")]
    assert {c.name for c in ynys if c.gss_code} == {"Ynys Môn"}


def test_06_no_padding_is_left(official: Record) -> None:
    texts = [c.region for c in official.constituencies.values()]
    texts += [c.name for c in official.constituencies.values()]
    for contest in official.contests.values():
        for candidacy in contest.candidacies:
            if candidacy.name:
                texts += [candidacy.name.first, candidacy.name.last]
    assert [text for text in texts if text != " ".join(text.split())] == []


def test_07_who_sat_is_whom_the_file_says_yes_of(official: Record, data: Path) -> None:
    folder = data / "psephology/results-by-parliament/55/general-election"
    cells = [row[15] for row in rows(folder / "candidacies.csv")]
    assert "\N{NO-BREAK SPACE}" in cells and "Yes " in cells
    sat = sum(c.is_sitting for k in official.contests_of("parl.2010-05-06") for c in k.candidacies)
    assert sat == sum(cell.strip() == "Yes" for cell in cells)


def test_08_rejected_papers_not_known_are_not_nought(official: Record) -> None:
    for place, day in (("Barnsley Central", "2011-03-03"), ("Leicester South", "2011-05-05")):
        assert found(official, place, day).rejected is None
    unknown = [r for r in official.returns.values() if r.rejected is None and _is_named(r)]
    before = [r for r in unknown if r.contest.polled_on < date(2010, 1, 1)]
    assert len(unknown) - len(before) == 2


def _is_named(result: Return) -> bool:
    return all(candidacy.name for candidacy in result.contest.candidacies)


def test_09_apostrophes_of_both_kinds_are_kept_and_either_finds_the_place(
    official: Record,
) -> None:
    last = {c.name.last for k in official.contests.values() for c in k.candidacies if c.name}
    assert {"O’Reilly", "O'Brien"} <= last
    for name in ("Sheffield, Brightside and Hillsborough", "sheffield brightside & hillsborough"):
        assert official.find(name, "2015").id.startswith("parl.sheffield-brightside-and-hill")


def test_10_capitals_are_said_once_and_the_by_election_meets_its_seat(read: Read) -> None:
    assert len({problem.message for problem in said(read, "capitals")}) == 19
    by = read[0].find("Old Bexley and Sidcup", "2021-12-02")
    assert by.constituency is read[0].find("Old Bexley and Sidcup", "2019").constituency


def test_11_five_scottish_seats_under_their_old_codes_are_found(
    official: Record, data: Path
) -> None:
    revised = rows(data / "psephology/revised_constituency_ids.csv")
    assert len(revised) == 5
    by_code = {c.gss_code: c for c in official.constituencies.values() if c.id.endswith(".2024")}
    for old, name, new in revised:
        place = by_code[new]
        assert (place.name, old in by_code) == (name, False)
        assert place.id in official.notionals
        assert [o for o in official.overlaps if o.later == place.id and o.is_same_area]


def test_12_islington_north_has_a_code_for_each_map_and_one_line(official: Record) -> None:
    line = line_of(official, official.find("Islington North", "2024"))
    code = {s.contest.constituency.boundary_set: s.contest.constituency.gss_code for s in line}
    assert code["england-2010"] == "E14000763"
    assert code["england-2024"] == "E14001305"
    assert len(line) == 32


def test_14_sinn_fein_is_one_party(official: Record) -> None:
    assert [count(official, year, "sf") for year in GENERAL] == [17, 18, 18, 15, 14]
    assert official.parties["sf"].name == "Sinn Féin"
    assert [p.id for p in official.parties.values() if "Sinn" in p.name] == ["sf"]


def test_15_three_green_parties(official: Record) -> None:
    assert [count(official, year, "gpni") for year in GENERAL] == [4, 5, 7, 3, 11]
    assert len({official.parties[p].name for p in ("green", "sgp", "gpni")}) == 3
    for contest in official.contests.values():
        country = contest.constituency.country
        greens = {c.label.key for c in contest.candidacies} & {"green", "sgp", "gpni"}
        expected = {"Scotland": "sgp", "Northern Ireland": "gpni"}.get(country, "green")
        assert greens <= {expected}


def test_16_labour_and_co_operative_candidacies_are_counted_once(official: Record) -> None:
    joint = [
        sum(
            c.label.parties == ("lab", "coop")
            for contest in official.contests_of(e.id)
            for c in contest.candidacies
        )
        for e in official.general_elections()
        if e.name in GENERAL
    ]
    assert joint == [42, 42, 51, 50, 49]


def test_17_the_speakers_seats_and_the_labels_as_published(official: Record) -> None:
    stood = {
        contest.id: official.published[contest.id].result
        for contest in official.contests.values()
        if contest.polled_on.year >= 2010
        for c in contest.candidacies
        if c.label.standing is Standing.SPEAKER
    }
    assert stood == {
        "parl.buckingham.2010-05-06": "Spk gain from Con",
        "parl.buckingham.2015-05-07": "Spk hold",
        "parl.buckingham.2017-06-08": "Spk hold",
        "parl.chorley.2019-12-12": "Spk gain from Lab",
        "parl.chorley.2024-07-04": "Spk hold",
    }
    after = official.find("Buckingham", "2019")
    assert official.published[after.id].result == "Con gain from Spk"


def test_17_holds_and_gains_are_the_published_ones_but_for_five_that_are_listed(read: Read) -> None:
    told = {p.message.split(" for ")[1].split(";")[0]: p.message for p in said(read, "outcome")}
    assert set(told) == {
        "parl.blaenau-gwent.2010-05-06",
        "parl.buckingham.2010-05-06",
        "parl.buckingham.2019-12-12",
        "parl.chorley.2019-12-12",
        "parl.glasgow-north-east.2010-05-06",
    }
    assert "found 'Lab gain from BGPV'" in told["parl.blaenau-gwent.2010-05-06"]
    assert "ours is from ind" in told["parl.blaenau-gwent.2010-05-06"]
    assert all("neither gain nor loss" in told[key] for key in told if "blaenau" not in key)


def test_18_the_seventeen_of_2010_have_the_votes_that_the_other_file_counts_as_uup(
    read: Read, data: Path
) -> None:
    folder = data / "psephology/results-by-parliament/55/general-election"
    counted = {row[0]: int(row[28]) for row in rows(folder / "constituencies.csv") if int(row[28])}
    ours = {}
    for contest in read[0].contests_of("parl.2010-05-06"):
        votes = figures.party_votes(read[0].returns[contest.id])
        if "uup" in votes:
            ours[contest.constituency.gss_code] = votes["uup"]
    assert ours == counted and len(ours) == 17
    for problem in said(read, "label"):
        assert raw_line(data, problem.where)[7] == "Independent"


def test_20_labels_that_differ_between_two_files_are_one_party(official: Record) -> None:
    assert _labels(official, "Bradford West", "2012-03-29")[0] == "res"
    assert "brx" in _labels(official, "Peterborough", "2019-06-06")


def _labels(record: Record, place: str, when: str) -> list[str]:
    return [c.label.key for c in figures.ranked(found(record, place, when))]


@pytest.mark.parametrize(
    ("place", "when", "valid"),
    [("Buckingham", "2017", 52_679), ("Islington North", "2024", 49_006)],
)
def test_22_of_which_other_winner_is_counted_once(
    official: Record, place: str, when: str, valid: int
) -> None:
    result = found(official, place, when)
    published = official.published[result.contest.id]
    assert figures.valid_votes(result) == published.valid_votes == valid


@pytest.mark.parametrize(
    ("place", "when", "votes"),
    [
        ("Hammersmith", "2015", 2105),
        ("Birmingham Yardley", "2024", 3634),
        ("Cities of London and Westminster", "2024", 110),
        ("Feltham and Heston", "2024", 373),
        ("Southend West and Leigh", "2024", 99),
        ("Stockton West", "2024", 106),
    ],
)
def test_23_level_votes_share_a_place(official: Record, place: str, when: str, votes: int) -> None:
    result = found(official, place, when)
    level = [key for key, count in result.votes.items() if count == votes]
    assert len(level) == 2
    assert len({figures.position(result, key) for key in level}) == 1


def test_24_sheffield_brightside_2016_holds_what_the_sum_and_the_majority_hold(
    read: Read, data: Path
) -> None:
    result = found(read[0], "Sheffield, Brightside and Hillsborough", "2016-05-05")
    assert result.votes["gill-furniss"] == 14_087
    assert (figures.valid_votes(result), figures.find_majority(result)) == (22_581, 9_590)
    cite = result.cites["gill-furniss"]
    assert "14087" in raw_line(data, f"{cite.source}:{cite.locator.removeprefix('line ')}")
    problem = next(p for p in said(read, "erratum") if "14087" in p.message)
    assert "14987" in raw_line(data, problem.where)


def test_25_sleaford_2016_is_complete(official: Record) -> None:
    result = found(official, "Sleaford and North Hykeham", "2016-12-08")
    fourth = figures.ranked(result)[3]
    assert (fourth.label.key, result.votes[fourth.id]) == ("lab", 3_363)
    assert (len(result.votes), figures.valid_votes(result)) == (10, 32_834)


def test_26_ogmore_2016_has_the_shares_of_its_votes(read: Read) -> None:
    result = found(read[0], "Ogmore", "2016-05-05")
    won = figures.ranked(result)[0]
    assert round(float(figures.share(result, won.id)), 4) == 0.5262
    lines = {result.cites[c.id].locator.removeprefix("line ") for c in result.contest.candidacies}
    wrong = [p for p in said(read, "share") if p.where.rsplit(":", 1)[1] in lines]
    assert len(wrong) == 4 and "0.521810 for 12383 votes of 23532" in wrong[0].message


LAMBETH = {
    "Clapham and Brixton Hill": (83_114, 74_159),
    "Dulwich and West Norwood": (79_894, 74_259),
    "Streatham and Croydon North": (82_829, 76_313),
    "Vauxhall and Camberwell Green": (77_527, 69_652),
}


def test_27_four_electorates_of_2024_are_the_corrected_ones_and_both_are_kept(
    read: Read, data: Path
) -> None:
    record = read[0]
    for place, (published, corrected) in LAMBETH.items():
        result = found(record, place, "2024")
        assert result.electorate == corrected
        assert record.published[result.contest.id].electorate == published
        row = result.cites[RETURN]
        assert str(published) in raw_line(data, f"{row.source}:{row.locator.split()[1]}")
        other = result.cites[ELECTORATE]
        file = record.sources[other.source].file
        assert str(corrected) in raw_line(data, f"{file}:{other.locator.split()[1]}")
    fought = record.contests_of("parl.2024-07-04")
    assert sum(record.returns[c.id].electorate or 0 for c in fought) == 48_224_212
    assert sum(record.published[c.id].electorate or 0 for c in fought) == 48_253_193
    elsewhere = {r.contest.constituency.name for r in record.returns.values()
                 if ELECTORATE in r.cites}  # fmt: skip
    assert elsewhere == set(LAMBETH)


def test_28_a_name_is_the_corrected_one_and_a_name_so_spelt_is_left(read: Read) -> None:
    names = {str(c.name) for k in read[0].contests.values() for c in k.candidacies}
    assert "Matthew Kellermann" in names and "Matthew Kellerman" not in names
    assert "Huge De Burgh" in names
    assert "Giles Watling" in names and "Giles Walting" not in names
    assert any("found Walting in last; read as Watling" in p.message for p in read[1])
    assert any("found Kellerman in last" in problem.message for problem in read[1])


def test_29_where_two_sources_differ_the_better_one_is_used_and_the_other_said(
    read: Read,
) -> None:
    messages = [problem.message for problem in said(read, "second-source")]
    told = {message.split(" for ")[1].split(";")[0] for message in messages}
    assert told == {
        f"parl.{place}.2019-12-12"
        for place in ("bolsover", "central-devon", "ceredigion", "chorley", "gedling",
                      "skipton-and-ripon", "wells")
    }  # fmt: skip
    assert found(read[0], "Chorley", "2019").electorate == 77_072
    assert "found electorate of 78177" in " ".join(messages)


def test_31_no_estimate_holds_more_votes_than_its_total(official: Record, data: Path) -> None:
    folder = data / "psephology/results-by-parliament/58/notional-general-election"
    assert {row[11] for row in rows(folder / "results.csv")} >= AGGREGATES
    assert len(official.notionals) == 1300 - 18  # see the next test
    over = [n for n in official.notionals.values() if sum(n.votes.values()) > n.valid]
    assert over == []


def test_estimates_that_repeat_the_old_results_of_a_whole_redrawn_country_are_none(
    read: Read,
) -> None:
    """Belfast East 2005 is the 15,152 of 30,831 with which the DUP had won the old seat."""
    official = read[0]
    (problem,) = said(read, "no-estimate")
    assert "all 18 seats of Northern Ireland" in problem.message
    countries = Counter(
        n.constituency.country
        for n in official.notionals.values()
        if n.election.polled_on.year == 2005
    )
    assert countries == {"England": 533, "Scotland": 59, "Wales": 40}
    contest = official.find("Belfast East", "2010")
    assert comparable(official, contest).kind is BaseKind.NONE


def test_32_thirsk_and_malton_2010_polled_three_weeks_later(read: Read) -> None:
    contest = read[0].find("Thirsk and Malton", "2010")
    assert (contest.id, contest.polled_on) == (
        "parl.thirsk-and-malton.2010-05-06",
        date(2010, 5, 27),
    )
    assert contest.election.polled_on == date(2010, 5, 6)
    assert read[0].returns[contest.id].declared_at is None
    assert [problem.where.rsplit(":", 1)[1] for problem in said(read, "time")] == ["572"]


def test_33_all_times_of_2010_to_2019_are_in_utc_and_no_other_contest_has_one(
    official: Record, data: Path
) -> None:
    london, told = ZoneInfo("Europe/London"), {}
    for day, code, name, at in rows(data / "psephology-db/derived-declaration-times-2010-2019.csv")[
        1:
    ]:
        if name != "Thirsk and Malton" or day != "2010-05-06":
            local = datetime.fromisoformat(at).replace(tzinfo=london)
            told[day, code] = local.astimezone(UTC)
    ours = {
        (r.contest.election.polled_on.isoformat(), r.contest.constituency.gss_code): r.declared_at
        for r in official.returns.values()
        if r.declared_at is not None
    }
    assert len(ours) == 2_599
    assert ours == told
    first = min(r.declared_at for r in official.returns.values() if r.declared_at
                and r.contest.polled_on.year == 2015)  # fmt: skip
    assert first == datetime(2015, 5, 7, 21, 48, tzinfo=UTC)
    kensington = found(official, "Kensington", "2017").declared_at
    assert kensington == datetime(2017, 6, 9, 20, 3, tzinfo=UTC)


def test_40_a_region_has_one_spelling(official: Record) -> None:
    universities = {c.constituency for c in official.contests.values() if c.is_university}
    places = set(official.constituencies.values()) - universities
    regions = {c.region for c in places}
    assert len(regions) == 9 + len(("Wales", "Scotland", "Northern Ireland", "Ireland"))
    assert {"East of England", "Yorkshire and The Humber"} <= regions
