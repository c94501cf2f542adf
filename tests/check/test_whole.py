"""Sentences on whole elections: against others, in places, in parts, of nations, over time."""

from datetime import date, timedelta

import pytest
from tests.check import nationwide
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, in_sentence, read

from tellers.check.claims import Verdict
from tellers.check.verdict import Reader
from tellers.record.record import Record

YEARS = ("2010", "2015", "2017", "2019", "2024")
OF = {"2015": date(2015, 5, 9), "2017": date(2017, 6, 10), "2019": date(2019, 12, 14),
      "2024": date(2024, 7, 6)}  # fmt: skip


def test_what_is_counted_from_the_rows_is_borne_out_and_its_twin_is_not(
    official: Record, official_reader: Reader
) -> None:
    told = 0
    for whole in nationwide.wholes(official, *YEARS):
        day = whole.election.polled_on + timedelta(days=2)
        for sentence, figure in nationwide.made(whole):
            told += 1
            right, wrong = (f"{n:,}" for n in (figure, figure + nationwide.OFF))
            found = official_reader.check_text(sentence.format(right), published=day)
            assert {v.verdict for v in found} == {SUPPORTED}, sentence.format(right)
            found = official_reader.check_text(sentence.format(wrong), published=day)
            assert wrong in {v.claim.span for v in found if v.verdict is CONTRADICTED}, sentence
    assert told > 100


def test_the_part_of_the_seats_beside_the_part_of_the_votes(
    official: Record, official_reader: Reader
) -> None:
    for whole in nationwide.wholes(official, *YEARS):
        day = whole.election.polled_on + timedelta(days=2)
        for sentence, right, wrong in nationwide.parts(whole):
            found = official_reader.check_text(sentence.format(right), published=day)
            assert {v.verdict for v in found} == {SUPPORTED}, sentence.format(right)
            found = official_reader.check_text(sentence.format(wrong), published=day)
            assert wrong in {v.claim.span for v in found if v.verdict is CONTRADICTED}, sentence


TRUE = [
    ("2024", "In Scotland the SNP won 9 of 57. Labour won 411 seats."),
    ("2024", "In Scotland, the SNP held just nine of the 57 seats."),
    ("2024", "Labour won 27 of 32 in Wales, where the Conservatives hold no seats."),
    ("2024", "Labour won all but one of the 27 seats in the North East."),
    ("2024", "The Conservatives hold none in Wales, and have five of the 57 Scottish seats."),
    ("2024", "The Conservatives failed to win a single seat in Wales."),
    ("2024", "The Conservatives lost every seat in Wales."),
    ("2015", "The SNP won all but three of the 59 seats in Scotland."),
    ("2015", "Labour lost all but one of their seats in Scotland and won 232 seats."),
    ("2019", "The Conservatives gained 58 seats and lost 10."),  # Buckingham from the Speaker
    ("2019", "The Conservatives gained 57 seats and lost 10."),
    ("2019", "Labour lost 60 seats, and the Conservatives made a net gain of 48."),
    ("2024", "The Lib Dems won 72 seats, up 64 on 2019."),  # on the new boundaries
    ("2024", "The Lib Dems won 72 seats, up 61 on 2019."),  # as the old ones were won
    ("2024", "Labour won 411 seats, seven fewer than in 1997."),
    ("2024", "Nationally, Labour's share was down 6.3 points on 2017."),
    ("2024", "Labour won nearly two seats in three on 33.7 per cent of the vote."),
    ("2024", "Seven seats were won by fewer than 100 votes."),
    ("2024", "Labour was 10 points ahead of the Conservatives nationally."),
    ("2019", "Labour won 202 seats. That was 163 fewer than the Conservatives."),
    ("2017", "The Conservatives won 318 seats, eight short of a majority."),  # with the Speaker
    ("2019", "54 seats went from Labour to the Conservatives."),
    ("2024", "Nationally turnout was 59.7%, the lowest since 2001."),
    ("2024", "In 2019 the Conservatives won 365 seats, their most since 1987."),
    ("2019", "The Conservatives won 365 seats, an overall majority of 80, the largest since 2001."),
    ("2019", "The overall majority of 80 was the biggest Conservative majority since 1987."),
    ("2024", "Labour won 411 seats, the largest majority since 1997."),
]
FALSE = [
    ("2024", "In Scotland the SNP won 8 of 57 seats.", "8"),
    ("2024", "Labour won every seat in Wales.", "every seat in Wales"),
    ("2024", "The Conservatives won no seats in Scotland.", "no seats in Scotland"),
    ("2024", "Labour won all 27 seats in the North East.", "all 27 seats in the North East"),
    ("2015", "The SNP won every seat in Scotland.", "every seat in Scotland"),
    ("2015", "Labour lost all but three of their seats in Scotland, and won 232 seats.",
     "all but three of their seats in Scotland"),
    ("2024", "The Conservatives won 121 seats and swept Wales.", "swept Wales"),
    ("2019", "The Conservatives gained 61 seats.", "61"),
    ("2024", "Labour won 411 seats, 17 fewer than in 1997.", "17"),
    ("2024", "Labour won 411 seats, 290 fewer than the Conservatives.", "290"),
    ("2024", "Twelve seats were won by fewer than 100 votes.", "Twelve"),
    ("2024", "Labour was 14 points ahead of the Conservatives nationally.", "14 points"),
    ("2019", "44 seats went from Labour to the Conservatives.", "44"),
    ("2024", "Nationally turnout was 59.7%, the lowest since 1992.", "lowest since 1992"),
    ("2019", "The Conservatives won 365 seats, the largest majority since 2010.",
     "largest majority since 2010"),
    ("2019", "Labour won 202 seats, the largest majority ever.", "largest majority ever"),
]  # fmt: skip
OPEN = [
    ("2024", "The Conservatives were wiped out in Cornwall.", "no area called Cornwall"),
    ("2015", "Labour won 232 seats and were wiped out in Scotland.", "won 1 of 59 seats"),
    ("2019", "The Conservatives have 365 seats, a working majority of 87.", "takes no part"),
    ("2024", "It was the worst result in the party's history: 121 seats.", "of which party"),
    ("2024", "Labour won 411 seats on the lowest share of any winning party since 1832.",
     "cannot tell of 1931"),
    ("2024", "The Conservatives won 121 seats, their fewest ever.", "cannot tell of 1945"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reading", "why"),
    [
        ("The Conservatives won 356 seats.", "seats of the Conservatives, 2019",
         "won 365 of 650 seats"),
        ("Nationally Labour made a net loss of 77 seats.",
         "net change of Labour, 2019, the Speaker out of every party",
         "1 gain − 60 losses = −59"),
        ("Labour's share fell by 6.9 points across the UK.",
         "change of the share of Labour, 2019, United Kingdom", "32.1% − 40.0% = −7.9 points"),
        ("The Conservatives won 365 seats and came second in 200 seats.",
         "contests in which the Conservatives came second, 2019",
         "216 of the 635 contests that the Conservatives fought"),
        ("The overall majority was 80, the largest since 1992.",
         "overall majority of the largest party in 2019, against earlier general elections",
         "80 in 2019; the last as high was 165 in 2001"),
        ("The Conservatives won every seat in the South East.",
         "seats of the Conservatives, 2019, South East", "won 74 of 84 seats"),
    ],
)  # fmt: skip
def test_the_working_of_what_is_wrong_reads_as_a_sum(
    official_reader: Reader, text: str, reading: str, why: str
) -> None:
    found = read(official_reader, text, published=OF["2019"])
    wrong = [v for v in found if v.verdict is CONTRADICTED]
    assert [(v.reading, v.why) for v in wrong] == [(reading, why)]
    assert all(v.evidence for v in wrong)


@pytest.mark.parametrize(("year", "text"), TRUE)
def test_a_true_sentence_on_the_whole_is_supported(
    official_reader: Reader, year: str, text: str
) -> None:
    assert {v.verdict for v in read(official_reader, text, published=OF[year])} == {SUPPORTED}


@pytest.mark.parametrize(("year", "text", "span"), FALSE)
def test_a_false_one_is_contradicted(
    official_reader: Reader, year: str, text: str, span: str
) -> None:
    found = read(official_reader, text, published=OF[year])
    assert span in {v.claim.span for v in found if v.verdict is CONTRADICTED}


@pytest.mark.parametrize(("year", "text", "why"), OPEN)
def test_what_the_record_cannot_tell_says_why(
    official_reader: Reader, year: str, text: str, why: str
) -> None:
    found = read(official_reader, text, published=OF[year])
    assert CONTRADICTED not in {v.verdict for v in found}
    assert any(why in v.why for v in found if v.verdict is UNCHECKABLE)


# --------------------------------------------------------- the place and the whole

HERE = "Nigel Farage won Clacton for Reform UK. "
BESIDE = [
    ("Nationally turnout was {whole}; in Clacton {here}.", "59.7%", "58.7%"),
    ("Nationally, turnout was {whole}; in Clacton it was {here}.", "59.7%", "58.7%"),
    ("Turnout here was {here}, compared with {whole} nationally.", "59.7%", "58.7%"),
    ("Turnout in Clacton was {here} against a national {whole}.", "59.7 per cent", "58.7 per cent"),
    ("Reform took {here} of the vote in Clacton, compared with {whole} nationally.",
     "14.3%", "46.2%"),
    ("Reform won {whole} of the vote nationally but {here} in Clacton.", "14.3%", "46.2%"),
    ("Labour won {whole} across the UK and {here} in Clacton.", "33.7%", "16.2%"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole", "here"), BESIDE)
def test_each_figure_is_of_its_own_place(
    official_reader: Reader, text: str, whole: str, here: str
) -> None:
    right, wrong = text.format(whole=whole, here=here), text.format(whole=here, here=whole)
    found = read(official_reader, HERE + right, published=OF["2024"])
    assert in_sentence(found, right) == {SUPPORTED}
    found = read(official_reader, HERE + wrong, published=OF["2024"])
    assert in_sentence(found, wrong) == {CONTRADICTED}


def test_seats_of_the_whole_stand_beside_votes_of_the_place(official_reader: Reader) -> None:
    text = "Labour, which won 411 seats nationally, took 7,448 votes here."
    found = read(official_reader, HERE + text, published=OF["2024"])
    assert in_sentence(found, text) == {SUPPORTED}
    found = read(official_reader, HERE + text.replace("7,448", "7,484"), published=OF["2024"])
    assert {v.claim.span for v in found if v.verdict is CONTRADICTED} == {"7,484"}


# --------------------------------------------------------------------- its words


@pytest.mark.parametrize(
    "text",
    ["Across Northern Ireland a swing of 3.4 points took Sinn Féin past the DUP.",
     "In Northern Ireland the DUP's share fell by 8.5 points, and Labour's by 2.",
     "In Northern Ireland Labour's share was down 6.3 points on 2017."],
)  # fmt: skip
def test_northern_ireland_has_no_share_of_great_britain(official_reader: Reader, text: str) -> None:
    found = official_reader.check_text(text, title="The DUP in 2024", published=OF["2024"])
    assert not [v for v in found if v.claim.kind == "swing" and v.verdict is CONTRADICTED]


def test_a_house_without_a_majority_has_none_that_is_small(official_reader: Reader) -> None:
    text = "Labour's majority of 172 was its lowest since 1935."
    found = read(official_reader, text, published=OF["2024"])
    (why,) = {v.why for v in found if v.claim.kind == "national"}
    assert "172 in 2024; the last as low was 64 in 2005" in why


def words_of(verdict: Verdict) -> str:
    return f"{verdict.reading} {verdict.why}"


def test_the_working_names_party_election_and_place_and_no_code(official_reader: Reader) -> None:
    text = (
        "The Alliance won one seat. The Conservatives won 121 seats. The SNP won nine of the 57 "
        "seats in Scotland. Labour won a majority of 174."
    )
    found = read(official_reader, text, published=OF["2024"])
    told = " ".join(map(words_of, found)).split()
    assert not {"con", "lab", "snp", "apni", "con,", "lab,", "snp,", "apni,"} & set(told)
    assert all("2024" in v.reading for v in found)
    assert any("the SNP, 2024, Scotland" in v.reading for v in found)
