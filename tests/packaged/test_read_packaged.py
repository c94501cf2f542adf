"""The packaged record as it is read, held against the official one: figures, not rows."""

import re
from collections import Counter
from datetime import date

import pytest

from tellers.record import figures
from tellers.record.contests import RETURN, Declaration, ElectionKind, GroupReturn
from tellers.record.lineage.comparison import line_of
from tellers.record.people import SpellKind, Standing
from tellers.record.record import Record
from tellers.sources.official import read_packaged
from tellers.sources.parliament.parties import GREENS

YEARS = ("2010", "2015", "2017", "2019")
GENERAL = [f"parl.{day}" for day in ("2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12")]
IN_2024 = "parl.islington-north.2024-07-04"


@pytest.mark.parametrize("election", GENERAL)
def test_winner_majority_and_every_group_are_the_official_ones(
    packaged: Record, official: Record, election: str
) -> None:
    fought = official.contests_of(election)
    assert [c.id for c in packaged.contests_of(election)] == [c.id for c in fought]
    for contest in fought:
        ours, theirs = packaged.returns[contest.id], official.returns[contest.id]
        winner, right = figures.find_winner(ours), figures.find_winner(theirs)
        assert winner is not None and right is not None
        assert winner.label.key == right.label.key, contest.id
        assert ours.votes[winner.id] == theirs.votes[right.id]
        assert figures.find_majority(ours) == figures.find_majority(theirs), contest.id
        assert figures.valid_votes(ours) == figures.valid_votes(theirs)
        assert ours.contest.polled_on == theirs.contest.polled_on
        assert ours.contest.constituency.name == theirs.contest.constituency.name
        right_votes = figures.party_votes(theirs)
        found = figures.party_votes(ours)
        assert {party: right_votes[party] for party in found} == found, contest.id


@pytest.mark.parametrize("election", GENERAL)
def test_bases_and_outcomes_are_the_official_ones(
    packaged: Record, official: Record, election: str
) -> None:
    for contest in official.contests_of(election):
        before = official.history(contest.constituency.id)
        earlier = [c for c in before if c.election.is_general and c.polled_on < contest.polled_on]
        if earlier:
            ours, theirs = (
                figures.outcome(record.returns[contest.id], record.returns[earlier[-1].id])
                for record in (packaged, official)
            )
            assert ours == theirs, contest.id


@pytest.mark.parametrize(
    ("place", "when", "label", "votes", "majority"),
    [
        ("Chorley", "2019", "spk", 26_831, 17_392),
        ("Fermanagh and South Tyrone", "2010", "sf", 21_304, 4),
        ("Tatton", "1997", "ind", 29_354, 11_077),
        ("West Bromwich West", "1997", "spk", 23_969, 15_423),
        ("Aberavon", "2019", "lab", 17_008, 10_490),
    ],
)
def test_what_the_buckets_hid(
    packaged: Record, place: str, when: str, label: str, votes: int, majority: int
) -> None:
    result = packaged.returns[packaged.find(place, when).id]
    winner = figures.find_winner(result)
    assert winner is not None and winner.label.key == label
    assert (result.votes[winner.id], figures.find_majority(result)) == (votes, majority)


def test_nobody_is_named_but_by_a_repair_and_no_time_is_held(packaged: Record) -> None:
    for result in packaged.returns.values():
        assert result.declared_at is None
        if isinstance(result, GroupReturn):
            for candidacy in result.contest.candidacies:
                cited = result.cites[candidacy.id].source
                assert candidacy.name is None or cited.startswith(("psephology-", "typed"))


def test_every_figure_has_a_source_that_the_record_holds_and_every_party_a_name(
    packaged: Record,
) -> None:
    for result in packaged.returns.values():
        assert set(result.cites) == {RETURN, *result.votes}
        assert {cite.source for cite in result.cites.values()} <= set(packaged.sources)
        for candidacy in result.contest.candidacies:
            assert set(candidacy.label.parties) <= set(packaged.parties)


def test_the_greens_are_three_parties_here_too(packaged: Record) -> None:
    for contest in packaged.contests_of("parl.2019-12-12"):
        keys = {c.label.key for c in contest.candidacies} & {"green", *GREENS.values()}
        assert keys <= {GREENS.get(contest.constituency.country, "green")}


def test_coverage_says_what_is_there(packaged: Record, official: Record) -> None:
    (ours, *_), (theirs, library) = (
        [c for c in record.coverage if "party group" in c.what] for record in (packaged, official)
    )
    assert (library.starts_on.year, library.ends_on.year, library.contests) == (1918, 1992, 13_134)
    assert (ours.starts_on.year, ours.ends_on.year, ours.contests) == (1997, 2019, 4_564)
    assert (theirs.starts_on.year, theirs.ends_on.year, theirs.contests) == (1997, 2005, 1_964)
    for record in (packaged, official):
        for coverage in record.coverage:
            held = [
                c
                for c in record.contests.values()
                if c.election.kind is coverage.kind
                and coverage.starts_on <= c.election.polled_on <= coverage.ends_on
                and coverage.place in ("", c.constituency.name)
            ]
            assert len(held) >= coverage.contests
            is_whole = coverage.place or coverage.kind is ElectionKind.BY_ELECTION
            assert not is_whole or len(held) == coverage.contests
    by = next(c for c in official.coverage if c.what.startswith("by-elections"))
    assert (by.starts_on, by.ends_on) == (date(2010, 5, 6), date(2024, 7, 4))
    assert by.contests == 59


def test_the_version_is_the_day_of_reading_and_a_checksum_of_what_was_read(
    packaged: Record, official: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    for record in (packaged, official):
        assert re.fullmatch(r"2026-08-20-[0-9a-f]{8}", record.version)
    assert packaged.version != official.version
    assert read_packaged().version == packaged.version
    monkeypatch.setattr("tellers.sources.assembly.packaged_digest", lambda: "a figure typed anew")
    assert read_packaged().version != packaged.version


# ---------------------------------------------------------------- the worked example


def test_islington_north_2024_is_a_declaration_of_seven_named_candidates(
    packaged: Record,
) -> None:
    result = packaged.returns[IN_2024]
    assert isinstance(result, Declaration)
    assert [str(c.name) for c in figures.ranked(result)][:2] == [
        "Jeremy Corbyn",
        "Praful Nargund",
    ]
    assert len(result.votes) == 7
    assert (figures.find_majority(result), figures.valid_votes(result)) == (7_247, 49_006)
    assert (result.rejected, result.electorate) == (189, 72_852)


def test_islington_north_walks_from_2024_to_1918_without_the_official_files(
    packaged: Record, official: Record
) -> None:
    line = line_of(packaged, packaged.contests[IN_2024])
    assert [step.contest.id for step in line] == [
        step.contest.id for step in line_of(official, official.contests[IN_2024])
    ]
    winners = [figures.find_winner(packaged.returns[step.contest.id]) for step in line]
    keys = [winner.label.key for winner in winners if winner]
    assert keys == ["ind"] + ["lab"] * 24 + ["con"] * 2 + ["lab"] + ["con"] * 4


def test_ten_elections_in_a_row_can_be_told_from_the_members_terms(packaged: Record) -> None:
    member = packaged.member("Jeremy Corbyn")
    terms = [s for s in member.affiliations if s.kind is SpellKind.SEAT and s.status == "elected"]
    starts = [term.starts.on for term in terms]
    generals = [
        step.contest.polled_on
        for step in line_of(packaged, packaged.contests[IN_2024])
        if step.contest.election.is_general and step.contest.polled_on.year >= 1983
    ]
    assert starts == sorted(generals) and len(starts) == 11
    assert Counter(term.party for term in terms) == {"lab": 10, "": 1}
    for term, later in zip(terms, terms[1:], strict=False):
        assert term.ends is not None and term.ends.on < later.starts.on
    assert terms[-1].ends is None
    assert all(term.testimonies for term in terms)


def test_whip_and_party_are_two_spells_and_the_expulsion_is_firm(packaged: Record) -> None:
    spells = packaged.member("Jeremy Corbyn").affiliations
    on = date(2021, 6, 1)
    then = {
        (spell.kind, spell.status)
        for spell in spells
        if spell.starts.on <= on and (spell.ends is None or on < spell.ends.on)
    }
    assert {(SpellKind.PARTY, "restored"), (SpellKind.WHIP, "suspended")} <= then
    expelled = next(s for s in spells if s.status == "expelled")
    assert (expelled.starts.on, expelled.is_firm) == (date(2024, 5, 24), True)
    suspended = next(s for s in spells if (s.kind, s.status) == (SpellKind.PARTY, "suspended"))
    assert suspended.ends is not None
    assert (suspended.ends.on - suspended.starts.on).days == 19


def test_44_the_by_elections_before_2010(packaged: Record) -> None:
    days = {
        c.polled_on: packaged.returns[c.id]
        for c in packaged.contests.values()
        if c.election.kind is ElectionKind.BY_ELECTION
    }
    assert [day.isoformat() for day in sorted(days)] == ["1937-10-13", "1958-05-15", "1969-10-30"]
    in_1958 = days[date(1958, 5, 15)]
    assert (figures.find_majority(in_1958), figures.valid_votes(in_1958)) == (7_191, 19_703)


def test_the_speaker_of_the_source_in_1997_was_an_independent(packaged: Record) -> None:
    contest = packaged.find("Tatton", "1997")
    winner = figures.find_winner(packaged.returns[contest.id])
    assert winner is not None
    assert (winner.label.standing, str(winner.name)) == (Standing.INDEPENDENT, "Martin Bell")
