"""Who lost a deposit, and how many, in whatever words: each claim true once and false once."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, in_sentence, of, read

from tellers.check.verdict import Reader

OF_2023 = date(2023, 7, 21)
"""Somerton and Frome: five of eight lost theirs, all but the Liberal Democrats, the
Conservatives and the Greens."""

COUNTS = [
    ("Five of the eight candidates will not get their deposits back.", "Five", SUPPORTED),
    ("Four of the eight forfeited the £500.", "Four", CONTRADICTED),
    ("All but three of the candidates lost their deposits.", "All but three", SUPPORTED),
    ("All but four of the candidates lost their deposits.", "All but four", CONTRADICTED),
    ("Half of the eight candidates kept their deposits.", "Half", CONTRADICTED),
    ("Labour lost its deposit, as did four others.", "four", SUPPORTED),
    ("Labour lost its deposit, as did five others.", "five", CONTRADICTED),
    ("Labour lost its deposit. So, in all, did five of the eight.", "five", SUPPORTED),
    ("Labour lost its deposit. So, in all, did four of the eight.", "four", CONTRADICTED),
    ("Labour did not save its deposit, nor did four others.", "four", SUPPORTED),
    ("The Greens saved their deposit, as six of the eight did not.", "six", CONTRADICTED),
    ("Labour lost its deposit, the fate of five of the eight runners.", "five", SUPPORTED),
    ("Neil Guild lost his deposit, and so did Bruce Evans and three others.", "three", SUPPORTED),
    ("Neil Guild lost his deposit, and so did Bruce Evans and four others.", "four", CONTRADICTED),
    ("The Greens kept their deposit; five of the other candidates did not.", "five", SUPPORTED),
    ("The Greens kept their deposit; four of the other candidates did not.", "four", CONTRADICTED),
]


@pytest.mark.parametrize(("words", "span", "verdict"), COUNTS)
def test_how_many_lost_a_deposit(
    official_reader: Reader, words: str, span: str, verdict: object
) -> None:
    found = read(official_reader, f"Somerton and Frome: {words}", published=OF_2023)
    assert of(found, span, "deposits").verdict is verdict


def test_others_leave_out_those_named(official_reader: Reader) -> None:
    text = "Somerton and Frome: Labour lost its deposit, as did five others."
    assert of(read(official_reader, text, published=OF_2023), "five").correct_value == "4"


NAMES = [
    ("The Greens kept their deposit. Labour did not.", "did not", SUPPORTED),
    ("The Greens kept their deposit, and Labour did as well.", "did as well", CONTRADICTED),
    ("Labour lost its deposit. So did the Greens.", "So did the Greens", CONTRADICTED),
    ("Labour lost its deposit, and so did Reform UK.", "and so did Reform UK", SUPPORTED),
    ("The Greens saved their deposit, but not Reform UK.", "but not Reform UK", SUPPORTED),
    ("The Greens saw their £500 returned.", "saw their £500 returned", SUPPORTED),
    ("Labour said goodbye to £500.", "said goodbye to £500", SUPPORTED),
    ("The Greens parted with their deposit.", "parted with their deposit", CONTRADICTED),
    ("The Greens did not lose their deposit.", "lose their deposit", SUPPORTED),
    ("Labour avoided losing its deposit.", "losing its deposit", CONTRADICTED),
    ("Labour was the only party to lose its deposit.", "the only", CONTRADICTED),
    ("Lost deposits: Labour, Reform UK, Green.", "Green", CONTRADICTED),
    ("All but the Tories and the Lib Dems lost their deposits.", "All but", CONTRADICTED),
    ("Neither Labour nor the Greens kept their deposits.", "Greens", CONTRADICTED),
    ("Neither Labour nor Reform UK kept its deposit.", "kept its deposit", SUPPORTED),
    ("Neil Guild was among those who lost deposits.", "lost deposits", SUPPORTED),
    (
        "The Conservatives were among those who lost their deposits.",
        "lost their deposits",
        CONTRADICTED,
    ),
    ("The Greens were among the parties to lose a deposit.", "lose a deposit", CONTRADICTED),
    (
        "Both the other parties, Labour and Reform UK, lost their deposits.",
        "Both the other parties",
        SUPPORTED,
    ),
    (
        "None of the eight who stood forfeited a deposit.",
        "None of the eight who stood",
        CONTRADICTED,
    ),
    ("In 2019 Labour kept its deposit.", "kept its deposit", SUPPORTED),
    ("In 2019 Labour lost its deposit.", "lost its deposit", CONTRADICTED),
    ("Labour lost its deposit again.", "lost its deposit", SUPPORTED),
]


@pytest.mark.parametrize(("words", "span", "verdict"), NAMES)
def test_who_lost_a_deposit(
    official_reader: Reader, words: str, span: str, verdict: object
) -> None:
    found = read(official_reader, f"Somerton and Frome: {words}", published=OF_2023)
    assert of(found, span, "deposits").verdict is verdict


@pytest.mark.parametrize(
    "words",
    [
        "The Greens nearly lost their deposit, and so did the Conservatives.",
        "Labour came close to losing its deposit in 2019.",
        "The Greens feared losing their deposit.",
        "Whoever loses the deposit pays £500.",
    ],
)
def test_what_did_not_happen_is_no_claim(official_reader: Reader, words: str) -> None:
    found = read(official_reader, f"Somerton and Frome: {words}", published=OF_2023)
    assert in_sentence(found, words) <= {SUPPORTED, UNCHECKABLE}


def test_a_second_time_running(official_reader: Reader) -> None:
    text = (
        "Isle of Wight: The Liberal Democrats have lost their deposit for the second time running."
    )
    found = read(official_reader, text, published=date(2017, 6, 10))
    assert of(found, "for the second time running").verdict is CONTRADICTED


def test_in_both_seats(official_reader: Reader) -> None:
    text = "Delyn and Clwyd South voted. The Brexit Party kept its deposit in both of them."
    found = read(official_reader, text, published=date(2019, 12, 14))
    assert of(found, "kept its deposit", "deposits").verdict is CONTRADICTED


GAPS = [
    ("Neil Guild missed saving his deposit by 931 votes.", "931", SUPPORTED),
    ("Neil Guild missed saving his deposit by 831 votes.", "831", CONTRADICTED),
    ("Neil Guild's 1,009 was 931 too few to save the deposit.", "931", SUPPORTED),
    ("Neil Guild, with 1,009, needed 931 more to see his £500 again.", "931", SUPPORTED),
    ("Neil Guild, with 1,009, needed 391 more to see his £500 again.", "391", CONTRADICTED),
    ("Labour lost their deposit, by 931.", "931", SUPPORTED),
    ("Neil Guild was 731 votes short of keeping his deposit.", "731", CONTRADICTED),
    ("Another 931 votes would have saved Neil Guild's deposit.", "931", SUPPORTED),
    ("The Greens were 2,004 votes clear of losing their deposit.", "2,004", SUPPORTED),
    ("The Greens kept their £500 by 2,400 votes.", "2,400", CONTRADICTED),
]


@pytest.mark.parametrize(("words", "span", "verdict"), GAPS)
def test_how_far_from_a_deposit(
    official_reader: Reader, words: str, span: str, verdict: object
) -> None:
    found = read(official_reader, f"Somerton and Frome: {words}", published=OF_2023)
    assert of(found, span, "deposit_gap").verdict is verdict
    assert all(one.verdict is not CONTRADICTED for one in found if one.claim.span != span)


FIELD = [
    ("Labour was the only one of the eight to forfeit a deposit.", "eight", "candidates"),
    ("Neil Guild was one of the five to forfeit a deposit.", "five", "deposits"),
    ("The Greens' was the last of the three deposits to be returned.", "three", "deposits_kept"),
]


@pytest.mark.parametrize(("words", "span", "kind"), FIELD)
def test_what_a_number_beside_a_deposit_counts(
    official_reader: Reader, words: str, span: str, kind: str
) -> None:
    found = read(official_reader, f"Somerton and Frome: {words}", published=OF_2023)
    assert of(found, span, kind).verdict is SUPPORTED


def test_a_candidate_under_a_short_name_is_of_the_text_s_own_contest(
    official_reader: Reader,
) -> None:
    """Another Tom Gordon stood elsewhere in 2019; the record calls this one Thomas."""
    text = (
        "Labour's Kim Leadbeater won the Batley and Spen by-election. In 2019 the majority was "
        "3,525. Thirteen of the sixteen lost their deposits, with Lib Dem Tom Gordon on 1,254. "
        "Tom Gordon was fourth."
    )
    found = read(official_reader, text, published=date(2021, 7, 2))
    assert of(found, "Thirteen").verdict is of(found, "sixteen").verdict is SUPPORTED


NOBODY = [
    ("The SDLP, which fielded nobody this time, will say it helped.", SUPPORTED),
    ("The Greens had no candidate.", SUPPORTED),
    ("No Green stood.", SUPPORTED),
    ("There was no SDLP candidate this time.", SUPPORTED),
    ("The SDLP stood aside.", SUPPORTED),
    ("No Alliance candidate stood.", CONTRADICTED),
    ("There was no DUP candidate.", CONTRADICTED),
    ("Only three candidates came forward.", SUPPORTED),
    ("Only five candidates came forward.", CONTRADICTED),
    ("Alliance fielded nobody.", CONTRADICTED),
]


@pytest.mark.parametrize(("words", "verdict"), NOBODY)
def test_a_party_without_a_candidate(official_reader: Reader, words: str, verdict: object) -> None:
    found = read(official_reader, f"Belfast North: {words}", published=date(2019, 12, 14))
    assert {v.verdict for v in found if v.claim.kind == "candidates"} == {verdict}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Brighton, Pavilion: Caroline Lucas won. The other half of the ballot paper lost its "
         "deposits.", date(2010, 5, 8)),
        ("Leicester South: Carol Weaver was the first of four to lose one.", date(2024, 7, 6)),
    ],
)  # fmt: skip
def test_half_of_the_field_is_no_party_and_the_first_to_lose_no_place(
    official_reader: Reader, words: str, day: date
) -> None:
    found = read(official_reader, words, published=day)
    assert CONTRADICTED not in {v.verdict for v in found}
