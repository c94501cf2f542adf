"""Which few words are false, where a claim is told the other way round; and what is no claim."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, headed, of

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

DELYN, HARTLEPOOL, BATLEY = date(2019, 12, 14), date(2021, 5, 8), date(2021, 7, 3)
GORDON, OF_2017 = date(2015, 5, 9), date(2017, 6, 10)

SAYINGS = [
    # a move of its own size, told the other way
    (DELYN, "Delyn: Rob Roberts won it. Labour's share rose by 10.8 points.", "rose by 10.8 points",
     CONTRADICTED),
    (DELYN, "Delyn: Rob Roberts won it. The Conservatives were down 2.2 points.",
     "down 2.2 points", CONTRADICTED),
    (DELYN, "Delyn: Rob Roberts won it. The Conservatives were 2.2 points lower.",
     "2.2 points lower", CONTRADICTED),
    (DELYN, "Delyn: Rob Roberts won it. Labour's share fell by 10.8 points.", "10.8 points",
     SUPPORTED),
    # the order of two who did not win
    (HARTLEPOOL, "Hartlepool: Jill Mortimer won it. Andrew Hagon pipped Rachel Featherstone.",
     "pipped", CONTRADICTED),
    (HARTLEPOOL, "Hartlepool: Jill Mortimer won it. Rachel Featherstone pipped Andrew Hagon.",
     "Andrew Hagon", SUPPORTED),
    (HARTLEPOOL, "Hartlepool: Jill Mortimer won it. Adam Gaines beat Gemma Evans at the back.",
     "beat", CONTRADICTED),
    # one of so many lost deposits is no count of candidates
    (DELYN, "Delyn: Rob Roberts won it. Plaid's was one of two lost deposits.", "two",
     CONTRADICTED),
    (OF_2017, "Delyn: David Hanson won it. The Liberal Democrats' was one of two lost deposits.",
     "two", SUPPORTED),
    (GORDON, "Gordon: Alex Salmond won it. Emily Santos's is one of three lost deposits.", "three",
     CONTRADICTED),
    (BATLEY, "Batley and Spen: Kim Leadbeater won it. Hers was one of thirteen lost deposits.",
     "thirteen", SUPPORTED),
    # more deposits than stood are those of the whole
    (OF_2017, "Wales: the numbers. Plaid Cymru kept Arfon, by 92, and lost 16 deposits.", "16",
     SUPPORTED),
    (OF_2017, "Wales: the numbers. Plaid Cymru kept Arfon, by 92, and lost 19 deposits.", "19",
     CONTRADICTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "expected"), SAYINGS)
def test_the_few_words_that_are_false_are_told(
    day: date, text: str, span: str, expected: Finding, official_reader: Reader
) -> None:
    assert of(headed(official_reader, text, day), span).verdict is expected


NO_CLAIM = [
    (HARTLEPOOL, "Hartlepool: Jill Mortimer won it. Sam Lee limped in third.", "Sam Lee"),
    (BATLEY, "Batley and Spen: Kim Leadbeater won it. George Galloway sailed in third.",
     "George Galloway"),
    (GORDON, "Gordon: Alex Salmond won it. Emily Santos crept in last.", "Emily Santos"),
    (OF_2017, "Wales: the numbers. Labour won 28 of the 40 seats in Wales. Eleven of the 40 "
     "elected are women.", "Eleven"),
    (OF_2017, "Wales: the numbers. Labour won 28 of the 40 seats in Wales. Ten of its 28 MPs "
     "are women.", "Ten"),
    (date(2024, 7, 6), "The night: Labour won. The majorities of Hendon, Poole and South West "
     "Norfolk rank third, fourth and 30th smallest.", "third"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "words"), NO_CLAIM)
def test_what_is_no_such_claim_is_not_called_false(
    day: date, text: str, words: str, official_reader: Reader
) -> None:
    found = headed(official_reader, text, day)
    assert not [v for v in found if v.verdict is CONTRADICTED and words in v.claim.span]
