"""The members of the real files: joined by number, apart by name, each spell with its source."""

import csv
import re
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from tellers.errors import AmbiguousName, Problem
from tellers.record.membership.roll import called
from tellers.record.people import Affiliation, Grade, Member, Precision, SpellKind
from tellers.record.record import Record
from tellers.sources.people import numbers, parlparse, whips, wikidata
from tellers.sources.people.members import read_people
from tellers.sources.people.whips import publisher_of, read_whips
from tellers.sources.people.wikidata import read_wikidata

Read = tuple[Record, list[Problem]]


def said(read: Read, code: str) -> list[Problem]:
    return [problem for problem in read[1] if problem.code == code]


def spells(member: Member, kind: SpellKind) -> list[Affiliation]:
    return [spell for spell in member.affiliations if spell.kind is kind]


def test_members_are_1964_and_their_ids_are_unique_and_say_whose_number_they_are(
    official: Record,
) -> None:
    assert len(official.members) == 1964
    schemes = Counter(key.partition("-")[0] for key in official.members)
    assert schemes == {"mnis": 1545, "parlparse": 418, "whips": 1}
    assert all(key == member.id for key, member in official.members.items())


def test_no_number_is_two_members(official: Record) -> None:
    pairs = Counter(pair for member in official.members.values() for pair in member.numbers)
    assert [pair for pair, often in pairs.items() if often > 1] == []


def test_every_candidacy_with_a_number_leads_to_its_member(official: Record) -> None:
    numbered = [
        one.member for k in official.contests.values() for one in k.candidacies if one.member
    ]
    assert len(numbered) > 3309
    assert {key for key in numbered if key not in official.members} == set()


def test_every_winner_by_candidate_sits_from_polling_day(official: Record) -> None:
    begun = {
        (spell.starts.on, spell.place)
        for member in official.members.values()
        for spell in spells(member, SpellKind.SEAT)
    }
    fought = [official.contests[one.contest] for one in official.listing if one.is_by_candidate]
    since = [contest for contest in fought if contest.polled_on.year >= 2010]
    assert len(since) == 3309
    assert [c.id for c in since if (c.polled_on, c.constituency.name) not in begun] == []


def test_spells_of_one_kind_of_one_member_do_not_overlap(official: Record) -> None:
    for member in official.members.values():
        for kind in (SpellKind.SEAT, SpellKind.WHIP, SpellKind.PARTY):
            for one, later in pairwise(spells(member, kind)):
                assert one.starts <= later.starts, member.id
                assert one.ends is None or one.ends.on <= later.starts.on, (member.id, one, later)


def test_every_spell_cites_a_source_of_the_record(official: Record) -> None:
    cited = {
        (one.cite.source, one.grade)
        for member in official.members.values()
        for spell in member.affiliations
        for one in spell.testimonies
    }
    assert {source for source, _ in cited} <= official.sources.keys()
    graded = {source: grade for source, grade in cited if official.sources[source].grade}
    assert graded["parlparse-1997-2009"] is Grade.C
    assert all(spell.testimonies for m in official.members.values() for spell in m.affiliations)


def test_corbyns_spells_are_those_of_the_package_told_by_more_and_not_doubled(
    official: Record, packaged: Record
) -> None:
    ours, theirs = packaged.member("Jeremy Corbyn"), official.member("Jeremy Corbyn")
    assert ours.id == theirs.id == "mnis-185"
    key = [(s.kind, s.status, s.party, s.starts, s.ends) for s in theirs.affiliations]
    assert sorted(key) == sorted(
        (s.kind, s.status, s.party, s.starts, s.ends) for s in ours.affiliations
    )
    for spell in theirs.affiliations:
        rows = [(official.sources[t.cite.source].file, t.cite.locator) for t in spell.testimonies]
        assert len(rows) == len(set(rows))
    in_2001 = next(s for s in spells(theirs, SpellKind.SEAT) if s.starts.on.year == 2001)
    assert "parlparse-1997-2009" in {t.cite.source for t in in_2001.testimonies}


def test_spells_absorbed_by_a_longer_one_only_imply_it(official: Record) -> None:
    held = spells(official.member("Jeremy Corbyn"), SpellKind.WHIP)[0]
    assert len(held.testimonies) == 6
    assert not held.is_firm


@pytest.mark.parametrize(
    ("name", "ids"),
    [("Angela Smith", 4), ("Gareth Thomas", 2), ("Mike Wood", 2), ("Shaun Bailey", 2)],
)
def test_same_names_are_kept_apart(official: Record, name: str, ids: int) -> None:
    assert len(called(official.members, name)) == ids
    with pytest.raises(AmbiguousName, match="are called"):
        official.member(name)


def test_a_son_who_won_his_fathers_seat_is_another_member(official: Record) -> None:
    father, son = sorted(called(official.members, "Ian Paisley"), reverse=True)
    assert (father, son) == ("parlparse-471", "mnis-4129")
    assert max(s.starts.on for s in official.members[father].seats) == date(2005, 5, 5)
    assert min(s.starts.on for s in official.members[son].seats) == date(2010, 5, 6)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Chris Leslie", "422"), ("Christopher Leslie", "422"), ("Kemi Adegoke", "4597"),
        ("Kemi Badenoch", "4597"), ("Suella Fernandes", "4475"), ("Liz Truss", "4097"),
    ],
)  # fmt: skip
def test_one_number_under_two_names_is_one_member(official: Record, name: str, number: str) -> None:
    assert f"mnis-{number}" in called(official.members, name)


def test_who_left_before_2010_is_joined_only_by_seat_or_by_having_stood(official: Record) -> None:
    brown = official.member("Gordon Brown")
    assert [seat.place for seat in brown.seats][:3] == [
        "Dunfermline East", "Dunfermline East", "Kirkcaldy and Cowdenbeath",
    ]  # fmt: skip
    assert len(called(official.members, "Shaun Woodward")) == 2


def test_from_dates_of_by_elections_a_day_late_are_kept_beside_the_polling_day(
    official: Record, read: Read
) -> None:
    problems = said(read, "spell-date")
    assert len(problems) == 19
    debbie = next(p for p in problems if "Oldham East" in p.message)
    assert "2011-01-14" in debbie.message and "2011-01-13" in debbie.message
    (seat, *_) = official.member("Debbie Abrahams").seats
    assert seat.starts.on == date(2011, 1, 13)
    assert any(t.cite.locator.endswith(", from 2011-01-14") for t in seat.testimonies)


def test_42_the_wikidata_memberships_are_taken_with_their_changes(
    official: Record, data: Path
) -> None:
    terms, problems, table = read_wikidata(data)
    assert (len(terms), problems, table.problems) == (660, [], ())
    hopkins = spells(official.member("Kelvin Hopkins"), SpellKind.WHIP)
    assert [(s.status, s.party, s.starts.on) for s in hopkins[-2:]] == [
        ("held", "lab", date(2017, 6, 8)), ("none", "", date(2017, 11, 2)),
    ]  # fmt: skip
    assert len(called(official.members, "Jared O'Mara")) == 1
    assert official.member("Ian Paisley Jr").id == "mnis-4129"


def test_43_whip_events_without_a_number_go_to_the_one_of_the_name_who_sat(
    official: Record, read: Read, data: Path
) -> None:
    events, _, table = read_whips(data)
    assert (len(table.rows), len(events)) == (36, 41)
    smith = official.members["mnis-1564"]
    left = [s for s in spells(smith, SpellKind.PARTY) if s.status == "left"]
    assert [(s.starts.on, s.party) for s in left] == [(date(2019, 6, 4), "pp9077")]
    linked = [p.message for p in said(read, "member-link") if "without a number" in p.message]
    assert len(linked) == 4


def test_43_two_pages_of_one_event_are_one_spell(official: Record) -> None:
    expelled = [s for s in official.member("Jeremy Corbyn").affiliations if s.status == "expelled"]
    assert len(expelled) == 1 and len(expelled[0].testimonies) == 4


def test_who_left_one_party_for_another_is_in_the_other(official: Record) -> None:
    party = spells(official.member("Gavin Shuker"), SpellKind.PARTY)
    assert [(s.status, official.parties[s.party].name) for s in party] == [
        ("resigned", "Labour"), ("held", "The Independent Group for Change"),
        ("left", "The Independent Group for Change"),
    ]  # fmt: skip


def test_shuffled_rows_make_the_same_members(
    official: Record, packaged: Record, data: Path, tmp_path: Path
) -> None:
    before = replace(official, members=packaged.members)
    for name in ("members", "psephology-db"):
        (tmp_path / name).mkdir()
    (tmp_path / "psephology").mkdir()
    shuffled = Random(44)
    for file in parlparse.FILES:
        text = (data / file.file).read_text("latin-1")
        entries = re.findall(r"<member\s.*?/>", text, re.DOTALL)
        shuffled.shuffle(entries)
        whole = f'<?xml version="1.0" encoding="ISO-8859-1"?><publicwhip>{"".join(entries)}'
        (tmp_path / file.file).write_text(f"{whole}</publicwhip>", "latin-1")
    shutil.copy(data / numbers.PERIODS, tmp_path / numbers.PERIODS)  # typed rows cite its lines
    for table in (wikidata.FILE, whips.FILE, numbers.FILE):
        first, *rest = (data / table).read_text("utf-8").splitlines(keepends=True)
        shuffled.shuffle(rest)
        (tmp_path / table).write_text("".join([first, *rest]), "utf-8")
    found = [read_people(folder, before).members for folder in (data, tmp_path)]
    ours, theirs = ({key: _unlocated(m) for key, m in one.items()} for one in found)
    assert ours == theirs


def _unlocated(member: Member) -> tuple[object, ...]:
    """A member without the lines of his rows, which an order changes."""
    told = [
        (
            replace(spell, testimonies=()),
            Counter((t.cite.source, t.grade, t.is_stated) for t in spell.testimonies),
        )
        for spell in member.affiliations
    ]
    return (member.name, member.aliases, member.numbers, told)


def test_a_month_is_no_day(official: Record) -> None:
    (suspended,) = [
        s for s in official.member("Nick Brown").affiliations if s.status == "suspended"
    ]
    assert (suspended.starts.on, suspended.starts.precision) == (
        date(2022, 9, 1), Precision.MONTH,
    )  # fmt: skip
    assert not suspended.is_firm


def test_44_the_winners_of_by_elections_before_2010_sit_from_the_files_own_day(
    official: Record, data: Path
) -> None:
    file = data / "by-elections-before-2010/winners-1997-2014-from-parlparse.csv"
    with file.open(encoding="utf-8") as rows:
        early = [row for row in csv.DictReader(rows) if row["from_date"] < "2010"]
    assert len(early) == 36
    begun = {s.starts.on.isoformat() for m in official.members.values() for s in m.seats}
    assert [row for row in early if row["from_date"] not in begun] == []


def test_coverage_says_from_when_to_when_and_that_absence_is_no_evidence(official: Record) -> None:
    covered = {one.what: one for one in official.people}
    first = covered["seats and the label sat under, 1997 to 2009"]
    assert (first.starts_on, first.ends_on) == (date(1997, 5, 1), date(2009, 2, 23))
    assert "no evidence" in covered["events of party and whip, as found"].note
    assert len(covered) == 4


def test_the_files_of_members_may_not_be_passed_on_and_say_whose_they_are(
    official: Record,
) -> None:
    for key in ("parlparse-1997-2009", "parlparse-2010-2015"):
        source = official.sources[key]
        assert not source.redistributable
        assert source.attribution == "Members data: mySociety, parlparse / TheyWorkForYou"


def test_a_folder_without_files_of_people_adds_only_who_won(
    tmp_path: Path, packaged: Record
) -> None:
    found = read_people(tmp_path, packaged)
    assert set(found.members) == set(packaged.members)
    assert (found.coverage, found.problems, dict(found.returns)) == ((), (), {})


def test_a_host_that_is_not_known_is_its_own_publisher_and_of_the_lowest_grade() -> None:
    found = publisher_of("https://www.example.org/page")
    assert (found.id, found.grade) == ("example-org", Grade.C)
