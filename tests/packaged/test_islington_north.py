"""The worked example: Islington North 1918-2024, and the dated spells of its member."""

from collections import defaultdict

import pytest
from tests.packaged.tables import (
    MEMBER,
    VOTES,
    Row,
    cells,
    contest,
    outcome,
    packaged,
    source_lines,
)


def islington_north() -> dict[str, list[Row]]:
    contests: dict[str, list[Row]] = defaultdict(list)
    for row in packaged(VOTES):
        contests[row["polled_on"]].append(row)
    return contests


def test_islington_north_has_every_general_election_and_three_by_elections() -> None:
    kinds = {day: {row["kind"] for row in rows} for day, rows in islington_north().items()}
    by_elections = [day for day, kind in kinds.items() if kind == {"by-election"}]
    assert by_elections == ["1937-10-13", "1958-05-15", "1969-10-30"]
    periods = [line.split(",")[1] for line in source_lines("psephology-parliament-periods")[30:59]]
    polled = ["-".join(reversed(day.split("/"))) for day in periods]
    assert [day for day, kind in kinds.items() if kind == {"general"}] == polled


def test_one_candidate_of_each_contest_is_elected_and_leads_its_bucket() -> None:
    for day, rows in islington_north().items():
        ranked = sorted(
            (r for r in rows if r["standing"] != "bucket"), key=lambda r: -int(r["votes"])
        )
        bucket = sum(int(row["votes"]) for row in rows if row["standing"] == "bucket")
        assert [row["elected"] for row in ranked] == ["yes"] + ["no"] * (len(ranked) - 1), day
        assert bucket < int(ranked[0]["votes"])
        assert len({(r["electorate"], r["rejected"], r["return_locator"]) for r in rows}) == 1


def test_labour_won_every_contest_from_the_1937_by_election_to_2019() -> None:
    won = {r["polled_on"]: r["party"] for r in packaged(VOTES) if r["elected"] == "yes"}
    assert [day for day, party in won.items() if party != "lab"] == [
        *("1918-12-14", "1922-11-15", "1923-12-06", "1924-10-29", "1931-10-27", "1935-11-14"),
        "2024-07-04",
    ]


def test_the_seven_candidates_of_2024() -> None:
    rows = islington_north()["2024-07-04"]
    found = [(row["candidate"], row["party"] or row["standing"], int(row["votes"])) for row in rows]
    assert found[:2] == [("Jeremy Corbyn", "independent", 24120), ("Praful Nargund", "lab", 16873)]
    assert (len(found), sum(votes for _, _, votes in found)) == (7, 49006)
    assert {(row["electorate"], row["rejected"]) for row in rows} == {("72852", "189")}


def test_each_vote_of_islington_north_is_in_its_line_of_its_source() -> None:
    for row in packaged(VOTES):
        if row["source"] == "wikipedia":
            assert any(
                f",{row['candidate']}," in line and f",{row['votes']}," in line
                for line in source_lines("wikipedia")
                if row["locator"] in line and line.startswith(row["polled_on"])
            ), row
            continue
        line = cells(row["source"], row["locator"])
        assert "Islington North" in line
        assert row["votes"] in line
        assert row["candidate"] in ("", " ".join(line[12:14]))
        returned = cells(row["return_source"], row["return_locator"])
        assert {row["electorate"], row["rejected"]} - {""} <= set(returned)


def test_islington_north_agrees_with_the_general_elections() -> None:
    for day, rows in islington_north().items():
        if "1997" <= day < "2024":
            general = contest(day, "Islington North")
            votes = {row["party"]: row["votes"] for row in rows}
            assert all(general[party] == votes[party] for party in ("con", "lab", "ld"))
            assert sum(int(row["votes"]) for row in rows) == outcome(general).valid


def spells(kind: str, status: str) -> list[Row]:
    return [r for r in packaged(MEMBER) if (r["spell"], r["status"]) == (kind, status)]


@pytest.mark.parametrize(
    ("kind", "status", "starts_on"),
    [
        ("party", "suspended", "2020-10-29"),
        ("whip", "suspended", "2020-10-29"),
        ("party", "expelled", "2024-05-24"),
    ],
)
def test_what_may_contradict_has_two_independent_sources(
    kind: str, status: str, starts_on: str
) -> None:
    rows = spells(kind, status)
    assert {row["starts_on"] for row in rows} == {starts_on}
    assert len({row["source"] for row in rows if row["how_known"] == "stated"}) >= 2


def test_he_was_elected_ten_times_for_labour_and_once_as_an_independent() -> None:
    won = {(row["starts_on"], row["party"]) for row in spells("seat", "elected")}
    assert [party for _, party in sorted(won)] == ["lab"] * 10 + [""]
    assert max(row["ends_on"] for row in spells("seat", "elected")) == "2024-05-30"


@pytest.mark.parametrize("kind", ["seat", "party", "whip", "candidacy"])
def test_spells_of_one_kind_follow_each_other(kind: str) -> None:
    dated = {(r["starts_on"], r["ends_on"]) for r in packaged(MEMBER) if r["spell"] == kind}
    ordered = sorted(dated)
    for (starts, ends), (after, _) in zip(ordered, ordered[1:], strict=False):
        assert starts < ends <= after


def test_dissolutions_and_pages_are_those_of_their_sources() -> None:
    pages = "\n".join(source_lines("guardian"))
    for row in packaged(MEMBER):
        if row["locator"].startswith("http"):
            assert row["locator"] in pages
        elif row["source"] == "psephology-parliament-periods":
            day = "/".join(reversed(row["ends_on"].split("-")))
            assert day in cells(row["source"], row["locator"])
