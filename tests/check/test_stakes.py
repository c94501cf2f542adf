"""Deposits in whatever words: what a clause says of a stake, and true sentences that read as false.

`stake_sentences.txt` has the sentences; `test_marked_lines` holds its true and false ones against
the record, here are those marked `?`, which are true and are called false by nobody.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, of, read

from tellers.check.claims import Sentence
from tellers.check.reading.marking import Figures, mark
from tellers.check.stakes.clauses import KEPT, LOST, Before, clauses_of
from tellers.check.verdict import Reader

FATES = (
    ("he lost the deposit", [LOST]),
    ("he did not lose the deposit", [KEPT]),
    ("he fell short of saving his deposit", [LOST]),
    ("he was denied the return of his deposit", [LOST]),
    ("he avoided losing a deposit", [KEPT]),
    ("he will not see his deposit again", [LOST]),
    ("he was reunited with his deposit", [KEPT]),
    ("his deposit went begging", [LOST]),
    ("the returning officer kept the deposit", [LOST]),
    ("he kept the deposit, but the others were not so lucky", [KEPT, LOST]),
    ("he lost the deposit, a fate that she avoided", [LOST, KEPT]),
    ("he held the seat and lost the argument over a deposit", [0]),
)


@pytest.mark.parametrize(("words", "fates"), FATES, ids=[words for words, _ in FATES])
def test_a_clause_tells_the_fate_of_a_stake(words: str, fates: list[int]) -> None:
    text = f"{words[0].upper()}{words[1:]}."
    marked = mark(Sentence(0, 0, len(text), text), text, Figures({}, {}), lambda *_: None)
    found = [one.fate for one in clauses_of(marked, Before())]
    assert found[: len(fates)] == fates


@pytest.mark.parametrize(("words", "fate"), [("So did others.", LOST), ("Others did not.", KEPT)])
def test_a_clause_goes_on_from_the_sentence_before(words: str, fate: int) -> None:
    marked = mark(Sentence(0, 0, len(words), words), words, Figures({}, {}), lambda *_: None)
    assert clauses_of(marked, Before(True, LOST, LOST))[0].fate == fate
    assert clauses_of(marked, Before())[0].fate == 0


def _true() -> Iterator[tuple[str, str, str]]:
    """The title, the day and the words of every true sentence that reads as if it were false."""
    title = ""
    for line in Path(__file__).with_name("stake_sentences.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            title = line[1:]
        elif line.startswith("? "):
            yield title, line[3:13], line[15:]


@pytest.mark.parametrize(("title", "day", "words"), list(_true()))
def test_what_is_true_of_deposits_is_never_called_false(
    official_reader: Reader, title: str, day: str, words: str
) -> None:
    found = read(official_reader, words, title=title, published=date.fromisoformat(day))
    assert not [one for one in found if one.verdict is CONTRADICTED]


def test_a_rule_that_took_somebody_else_is_put_right(official_reader: Reader) -> None:
    said = "For four of the field the night ended with a forfeited deposit."
    found = read(official_reader, said, title="Hendon result", published=date(2024, 7, 5))
    assert of(found, "four").verdict is SUPPORTED
    assert not [one for one in found if one.verdict is CONTRADICTED]
