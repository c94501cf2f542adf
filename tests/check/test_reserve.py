"""What a source leaves in doubt is contradicted by nobody: several members, and rows at odds."""

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.verdict import Reader

SEVERAL = (
    ("Labour won 21.7% of the vote in Stockport in 1929.", "21.7%"),
    ("Labour won 30,955 votes in Stockport in 1929.", "30,955"),
    ("Turnout in Stockport in 1929 was 84.6%.", "84.6%"),
    ("In Stockport in 1929 71,410 votes were cast.", "71,410"),
)


@pytest.mark.parametrize(("text", "span"), SEVERAL)
def test_where_each_elector_had_several_votes_no_figure_of_them_is_held_against_a_claim(
    official_reader: Reader, text: str, span: str
) -> None:
    found = of(read(official_reader, text), span)
    assert found.verdict is UNCHECKABLE and "each elector had several votes" in found.why


def test_a_row_that_contradicts_itself_bears_out_but_never_contradicts(
    official_reader: Reader,
) -> None:
    text = "Turnout in Blackpool South in 1987 was {}."
    assert of(read(official_reader, text.format("73.5%")), "73.5%").verdict is SUPPORTED
    printed = of(read(official_reader, text.format("72.7%")), "72.7%")
    assert printed.verdict is UNCHECKABLE and "the source contradicts itself" in printed.why
    sound = read(official_reader, text.replace("South", "North").format("22.7%"))
    assert of(sound, "22.7%").verdict is CONTRADICTED


def test_a_majority_of_such_a_row_is_still_held_against_its_votes(official_reader: Reader) -> None:
    text = "The Conservative majority in Blackpool South in 1987 was 1,000."
    assert of(read(official_reader, text), "1,000").verdict is CONTRADICTED
