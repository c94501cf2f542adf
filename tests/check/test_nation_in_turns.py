"""What parties have of a House, in turns of phrase: true and false, against the whole record."""

from datetime import date

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

TRUE = (
    "262 Labour MPs were elected.",
    "Labour ended 30 seats up.",
    "The Conservatives ended 13 seats down.",
    "Ukip did not win a seat.",
    "Ukip failed to win a single seat.",
    "The Conservatives won most seats.",
    "No party won a majority.",
)
FALSE = (
    "266 Labour MPs were elected.",
    "Labour ended 35 seats up.",
    "The Conservatives ended 18 seats down.",
    "The Greens did not win a seat.",
    "Labour won most seats.",
)
IN_2017 = date(2017, 6, 9)


@pytest.mark.parametrize("text", TRUE)
def test_what_is_so_of_a_house_is_borne_out(official_reader: Reader, text: str) -> None:
    told = official_reader.check_text(text, title="Hung parliament", published=IN_2017)
    assert {one.verdict for one in told} == {Finding.SUPPORTED}


@pytest.mark.parametrize("text", FALSE)
def test_what_is_not_so_of_a_house_is_false(official_reader: Reader, text: str) -> None:
    told = official_reader.check_text(text, title="Hung parliament", published=IN_2017)
    assert Finding.CONTRADICTED in {one.verdict for one in told}
