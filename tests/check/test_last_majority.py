"""Of several polls the last is meant: by what was overturned, and by a win told as of the day."""

from datetime import date

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

OLDER = (
    ("2017-06-09|St Ives|Derek Thomas won by 2,469 from Andrew George.", "2,469", "312"),
    ("2017-06-09|Bolsover|Dennis Skinner won by 11,778 from Helen Harrison.", "11,778", "5288"),
    ("2024-07-05|Harrogate and Knaresborough|Tom Gordon overturned Andrew Jones's majority of"
     " 16,371 to win by 8,238.", "16,371", "9675"),
    ("2017-06-09|Weaver Vale|Mike Amesbury overturned Graham Evans's majority of 991 and won by"
     " 3,928.", "991", "806"),
)  # fmt: skip
"""False: the figure is the majority of a poll before the last."""
LAST = (
    ("2019-12-13|Leigh|James Grundy won. The swing erased the 9,554 majority.", "9,554"),
    ("2019-12-13|Leigh|James Grundy won, a Labour majority of 9,554 gone.", "9,554"),
    ("2019-12-13|Kingston upon Hull East|Karl Turner's 10,396 majority was reduced to 1,239.",
     "10,396"),
    ("2017-06-09|Battersea|Six of London's seats changed hands, four of them to Labour.", "four"),
    ("2017-06-09|Canterbury|Rosie Duffield won. This was one of 28 seats nationwide to go straight"
     " from the Tories to Labour.", "28"),
    ("2017-02-24|Copeland|Just over 51 per cent turned out, which was about 13 points fewer than at"
     " the general election.", "about 13 points"),
    ("2017-06-09|Foyle|Sinn Féin's share advanced 8.2 points, the SDLP's retreated 8.6, and the"
     " 8.4-point swing between them was outdone only in South Down.", "8.4-point"),
    ("2019-12-13|Totnes|Mr Mangnall's 53.2 per cent was a shade down on what the Conservatives"
     " scored in 2017.", "53.2 per cent"),
    ("2017-06-09|Wyre Forest|Mark Garnier won. Labour's Matt Lamb was second.", "Matt Lamb"),
)  # fmt: skip
"""True, by the words beside the figure."""


def _read(reader: Reader, said: str) -> dict[str, tuple[Finding, str]]:
    day, title, text = said.split("|")
    told = reader.check_text(text, title=title, published=date.fromisoformat(day))
    return {one.claim.span: (one.verdict, one.correct_value) for one in told}


@pytest.mark.parametrize(("said", "span", "right"), OLDER)
def test_a_majority_of_a_poll_before_the_last_is_false(
    official_reader: Reader, said: str, span: str, right: str
) -> None:
    assert _read(official_reader, said)[span] == (Finding.CONTRADICTED, right)


@pytest.mark.parametrize(("said", "span"), LAST)
def test_the_words_beside_a_figure_say_whose_it_is(
    official_reader: Reader, said: str, span: str
) -> None:
    assert _read(official_reader, said)[span][0] is Finding.SUPPORTED
