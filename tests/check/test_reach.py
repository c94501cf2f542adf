"""How far a sentence reaches: a report of a seat turns to the nation without saying so."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, in_sentence

from tellers.check.verdict import Reader

BOLSOVER = "Labour lost Bolsover. Dennis Skinner was beaten by Mark Fletcher by 5,299 votes. "
TRUE = [
    "Labour won just 202 seats. The Conservatives won 365, a majority of 80.",
    "The Conservatives won an overall majority of 80.",
    "The Conservatives won 365 seats on 43.6 per cent of the vote.",
    "Labour won 202 seats. Turnout was 67.3%.",
    "The SNP took 48 of the 59 Scottish seats.",
    "The SNP took 48 of Scotland's 59 seats; the Liberal Democrats were left with four.",
    "The Conservatives polled 14 million votes, 43.6 per cent.",
    "The Conservatives won 365 seats, 39 more than the 326 needed. Here the majority was 5,299.",
]
FALSE = [
    ("The Conservatives won 365 seats on 41.2 per cent of the vote.", "41.2"),
    ("Labour won 202 seats. The Conservatives won 356, a majority of 80.", "356"),
    ("Labour won 202 seats. Turnout was 69.8%.", "69.8"),
    ("Labour won 202 seats. Here the majority was 365.", "365"),
]


@pytest.mark.parametrize("text", TRUE)
def test_the_nation_in_a_report_of_a_seat_is_read_as_the_nation(
    official_reader: Reader, text: str
) -> None:
    found = official_reader.check_text(BOLSOVER + text, published=date(2019, 12, 14))
    for sentence in text.split(". "):
        assert in_sentence(found, sentence.rstrip(".")) == {SUPPORTED}


@pytest.mark.parametrize(("text", "figure"), FALSE)
def test_a_false_figure_of_the_nation_is_caught(
    official_reader: Reader, text: str, figure: str
) -> None:
    found = official_reader.check_text(BOLSOVER + text, published=date(2019, 12, 14))
    wrong = [v for v in found if figure in v.claim.span]
    assert {v.verdict for v in wrong} == {CONTRADICTED}
