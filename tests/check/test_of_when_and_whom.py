"""Of which poll and person a claim is, where a line, a colon, a month or a first name tells."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED

from tellers.check.claims import Finding
from tellers.check.reading.names import is_a_persons
from tellers.check.verdict import Reader

FIFE = "Wendy Chamberlain won North East Fife in 2019 by 1,316. "
KENSINGTON = "Kensington changed hands. Felicity Buchan won it by 150. Labour held Gower by 1,837. "
SEVERAL = [
    (f"{FIFE}In 2024 she romped home: 23,384 votes.", "23,384", SUPPORTED),
    (f"{FIFE}In 2024 she romped home: 23,348 votes.", "23,348", CONTRADICTED),
    (f"{FIFE}The 2024 result was clearer: a majority of 13,479.", "13,479", SUPPORTED),
    (f"{FIFE}The 2024 result was clearer: a majority of 13,749.", "13,749", CONTRADICTED),
    (f"Published: 14 December 2019\n\n{KENSINGTON}", "150", SUPPORTED),
    (f"Published: 14 December 2019\n\n{KENSINGTON}".replace("150", "510"), "510", CONTRADICTED),
    ("In February 1974 the Conservatives won more votes than Labour.", "more votes", SUPPORTED),
    ("In October 1974 the Conservatives won more votes than Labour.", "more votes", CONTRADICTED),
    ("In October 1974 Labour won more votes than the Conservatives.", "more votes", SUPPORTED),
    ("In 2024 Labour won Exeter with a majority of about 11,950.", "11,950", SUPPORTED),
    ("In 2024 Labour won Exeter with a majority of about 11,850.", "11,850", CONTRADICTED),
    ("In 2024 Farage won Clacton by the best part of 8,500 votes.", "8,500", SUPPORTED),
]


@pytest.mark.parametrize(("text", "span", "finding"), SEVERAL)
def test_a_claim_is_held_against_the_poll_that_is_told(
    official_reader: Reader, text: str, span: str, finding: Finding
) -> None:
    told = official_reader.check_text(text)
    assert {one.verdict for one in told if span in one.claim.span} == {finding}


BEATEN = "Chris Webb was elected for Labour in Blackpool South, beating {} other candidates."


@pytest.mark.parametrize(("others", "finding"), [("eight", SUPPORTED), ("seven", CONTRADICTED)])
def test_a_winner_who_is_named_with_a_party_is_one_of_the_field(
    official_reader: Reader, others: str, finding: Finding
) -> None:
    day, title = date(2024, 5, 4), "Blackpool South by-election"
    told = official_reader.check_text(BEATEN.format(others), title=title, published=day)
    assert {one.verdict for one in told if one.claim.span == others} == {finding}


@pytest.mark.parametrize(
    ("words", "at", "is_so"),
    [
        ("Stephen Gordon lost", 1, True),
        ("then Gordon Brown spoke", 1, True),
        ("Labour held Gordon in", 2, False),
        ("In Gordon the", 1, False),
        ("Felicity Buchan won", 1, False),
    ],
)
def test_a_seats_name_beside_anothers_is_a_persons(words: str, at: int, is_so: bool) -> None:
    assert is_a_persons(1, words.split(), at) is is_so


def test_parties_whose_seat_changed_hands_are_named_as_they_are_printed(
    official_reader: Reader,
) -> None:
    told = official_reader.check_text("Kensington changed hands.", published=date(2019, 12, 14))
    assert "Labour first then, Conservative now" in {one.why for one in told}
