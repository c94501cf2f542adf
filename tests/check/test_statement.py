"""Statements without a figure: who won, for whom, who beat whom, hold or gain, larger."""

from datetime import date

import pytest
from tests.builders import IN_2017, IN_2019
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read
from tests.check.places import ambridge

from tellers.check.claims import Verdict
from tellers.check.verdict import Reader

READER = Reader(ambridge())


def said(text: str, published: date = IN_2019) -> tuple[Verdict, ...]:
    return read(READER, text, title="Ambridge", published=published)


@pytest.mark.parametrize(
    ("text", "span", "kind"),
    [
        ("Ann Archer won Ambridge.", "Ann Archer", "winner"),
        ("The Conservatives won the seat.", "Conservatives", "winner"),
        ("Ambridge went to the Conservatives.", "Conservatives", "winner"),
        ("Archer was elected for the Conservatives.", "for the Conservatives", "party"),
        ("Bill Brown (Labour) was second.", "Labour", "party"),
        ("Archer beat Brown.", "Brown", "runner-up"),
        ("Archer saw off the challenge of Labour.", "Labour", "runner-up"),
        ("Bill Brown was runner-up.", "Bill Brown", "ranking"),
        ("Second place went to Brown.", "to Brown", "ranking"),
        ("Carter came third, ahead of Green.", "ahead of Green", "comparative"),
        ("The Conservatives gained Ambridge.", "gained", "hold/gain"),
        ("The Conservatives gained it from Labour.", "from Labour", "hold/gain"),
        ("It was a Conservative gain.", "Conservative gain", "hold/gain"),
        ("Brown lost the seat.", "Brown", "winner"),
        ("Cath Carter lost her deposit.", "lost her deposit", "deposits"),
        ("Bill Brown kept his deposit.", "kept his deposit", "deposits"),
        ("It was a smaller majority than in 2017.", "a smaller majority than in 2017",
         "comparative"),
        ("Labour's share fell.", "fell", "change"),
        ("Turnout rose.", "rose", "change"),
        ("Ambridge voted on 12 December 2019.", "12 December 2019", "date"),
    ],
)  # fmt: skip
def test_what_is_so_is_supported(text: str, span: str, kind: str) -> None:
    verdict = of(said(text), span, kind)
    assert verdict.verdict is SUPPORTED, verdict.why


@pytest.mark.parametrize(
    ("text", "span", "right"),
    [
        ("Bill Brown won Ambridge.", "Bill Brown", "Ann Archer (Conservative)"),
        ("Labour won the seat.", "Labour", "Ann Archer (Conservative)"),
        ("Archer was elected for Labour.", "for Labour", "Conservative"),
        ("Bill Brown (Green) was second.", "Green", "Labour"),
        ("Brown beat Archer.", "Archer", "Bill Brown"),
        ("Cath Carter was runner-up.", "Cath Carter", "Bill Brown (Labour)"),
        ("The Conservatives held Ambridge.", "held", "Conservative gain from Labour"),
        ("The Conservatives gained it from the Liberal Democrats.", "from the Liberal Democrats",
         "gain from Labour"),
        ("Archer lost the seat.", "Archer", "Ann Archer (Conservative)"),
        ("Bill Brown lost his deposit.", "lost his deposit", "41.46"),
        ("Nobody lost a deposit.", "Nobody", "3"),
        ("It was a larger majority than in 2017.", "a larger majority than in 2017", "6000"),
        ("Labour's share rose.", "rose", "-13.54"),
        ("Ambridge voted in the election of 13 December 2019.", "", ""),
        ("Archer won Ambridge on 13 December 2019.", "", ""),  # declared after midnight
        ("Archer won Ambridge on 14 December 2019.", "14 December 2019", "12 December 2019"),
        ("Archer won the election here on 13 December 2019.", "13 December 2019",
         "12 December 2019"),
    ],
)  # fmt: skip
def test_what_is_not_so_is_contradicted_with_what_is(text: str, span: str, right: str) -> None:
    found = said(text)
    if not span:
        assert CONTRADICTED not in {v.verdict for v in found}  # no vote is said to be then
        return
    verdict = next(v for v in found if v.claim.span == span and v.verdict is not SUPPORTED)
    assert verdict.verdict is CONTRADICTED
    assert verdict.correct_value == right


@pytest.mark.parametrize(
    "text",
    [
        "Brown, who had beaten Archer in 2017, lost.",
        "In 2017 Brown had held Ambridge for Labour.",
        "Labour had won the seat in 2017.",
        "Archer, the former Labour leader's rival, won.",
        "Brown had been elected for Labour in 2015.",
        "The election was called on 29 October 2019 and Archer won it.",
    ],
)
def test_what_is_said_of_another_time_is_not_held_against_this_one(text: str) -> None:
    assert CONTRADICTED not in {v.verdict for v in said(text)}


def test_the_same_words_are_read_in_the_election_that_the_text_is_of() -> None:
    text = "Labour held Ambridge with a majority of 6,000."
    assert {v.verdict for v in said(text, IN_2017)} == {SUPPORTED}
    assert of(said(text), "held").verdict is CONTRADICTED


def test_doubled_and_halved_are_read_within_seven_in_a_hundred() -> None:
    record = Reader(ambridge(con=11_000, lab=20_000, ld=4_000))
    found = read(record, "Carter doubled her vote.", title="Ambridge", published=IN_2019)
    assert of(found, "doubled").verdict is SUPPORTED
    found = read(record, "Carter trebled her vote.", title="Ambridge", published=IN_2019)
    assert of(found, "trebled").verdict is CONTRADICTED


def test_a_candidate_whom_nobody_knows_does_not_pass() -> None:
    found = said("Joe Bloggs (Labour) came second with 17,345 votes.")
    verdict = of(found, "Joe Bloggs")
    assert verdict.verdict is UNCHECKABLE
    assert "nobody of this name" in verdict.why


def test_a_name_that_nobody_bore_is_wrong_beside_his_party_and_its_own_votes() -> None:
    verdict = of(said("Joe Bloggs (Labour) came second with 17,000 votes."), "Joe Bloggs")
    assert (verdict.verdict, verdict.correct_value) == (CONTRADICTED, "Bill Brown")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"We fought for every vote," he said.', "quote"),
        ("Archer won because of the rain.", "cause"),
        ("It was a humiliating night.", "opinion"),
        ("A cold wind blew all day.", "outside_record"),
        ("Archer, 43, won Ambridge.", "age"),
    ],
)
def test_what_no_results_record_holds_is_not_checkable(text: str, kind: str) -> None:
    verdict = next(v for v in said(text) if v.claim.kind == kind)
    assert verdict.verdict is UNCHECKABLE
    assert verdict.why
