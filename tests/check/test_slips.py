"""A figure that its own words ask for, but with two digits exchanged, is false; no other is."""

from datetime import date

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

SLIPS = (
    ("2024-07-06", "Jess Brown-Fuller won Chichester. Ms Brown-Fuller polled 25,540 votes, the "
     "outgoing minister 13,638.", "13,638", "13368"),
    ("2024-07-06", "Jess Brown-Fuller won Chichester. On the redrawn boundaries the Tories were "
     "reckoned to have been 19,262 in front.", "19,262", "19622"),
    ("2010-05-08", "Glenda Jackson held Hampstead and Kilburn. Edward Fordham, the Liberal "
     "Democrat, was a mere 814 behind her in third.", "814", "841"),
    ("2015-05-09", "Byron Davies took Gower. Labour had won here for a century, the last time, "
     "under Martin Caton, by 2,863.", "2,863", "2683"),
)  # fmt: skip
NO_SLIPS = (
    ("2024-07-06", "Jess Brown-Fuller won Chichester. Ms Brown-Fuller polled 25,540 votes, the "
     "outgoing minister 13,368."),
    ("2024-07-06", "Jess Brown-Fuller won Chichester, where 13,638 people signed a petition on the "
     "harbour."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "right"), SLIPS)
def test_two_digits_exchanged_are_told(
    official_reader: Reader, day: str, text: str, span: str, right: str
) -> None:
    told = official_reader.check_text(text, published=date.fromisoformat(day))
    false = {one.claim.span: one.correct_value for one in told
             if one.verdict is Finding.CONTRADICTED}  # fmt: skip
    assert false == {span: right}


@pytest.mark.parametrize(("day", "text"), NO_SLIPS)
def test_a_count_that_is_right_or_of_another_thing_is_not(
    official_reader: Reader, day: str, text: str
) -> None:
    told = official_reader.check_text(text, published=date.fromisoformat(day))
    assert not [one for one in told if one.verdict is Finding.CONTRADICTED]
