"""People and parties in other words: times elected, years after, a leader's party, near misses."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.reading.leaders import party_of
from tellers.check.verdict import Reader

OF_2015, OF_2017, OF_2019 = date(2015, 5, 9), date(2017, 6, 10), date(2019, 12, 14)
OF_2024 = date(2024, 7, 6)
SOBEL = (
    "Alex Sobel has held Leeds Central and Headingley. He is off to Westminster for the third time."
)
MASKELL = "Rachael Maskell, who won York Central, is back at Westminster for the fourth time."
BALLS = (
    "Ed Balls was beaten in Morley and Outwood by Andrea Jenkyns, ten years after he won Normanton."
)
OLD = "Ed Balls, beaten in Morley and Outwood, had been MP for the old Normanton until 2010."
STOOD = (
    "In Bolsover Mark Fletcher got in by 5,299. As far back as 2017 he had stood in Stockton North."
)
CLEGG = "Jared O'Mara has won Sheffield Hallam. Nick Clegg came within 2,125 votes of beating him."
WALKER = "Jared O'Mara has won Sheffield Hallam. Ian Walker came within 2,125 of him."
SEAT = "The Conservatives have gained the Derbyshire seat of Bolsover."
TAKEN = "Of the 54 seats that Boris Johnson's party took straight from Labour, few were close."
SWINSON = "Jo Swinson's lot won 11 seats and Nicola Sturgeon's party 48."

FARAGE = "Nigel Farage has won Clacton. Mr Farage's party won five seats."

SAYINGS = [
    (OF_2024, FARAGE, "five", SUPPORTED),
    (OF_2024, FARAGE.replace("five", "six"), "six", CONTRADICTED),
    (OF_2024, SOBEL, "third", SUPPORTED),
    (OF_2024, SOBEL.replace("third", "fourth"), "fourth", CONTRADICTED),
    (OF_2024, MASKELL, "fourth", SUPPORTED),
    (OF_2024, MASKELL.replace("fourth", "fifth"), "fifth", CONTRADICTED),
    (OF_2015, BALLS, "ten", SUPPORTED),
    (OF_2015, OLD, "2010", SUPPORTED),
    (OF_2015, OLD.replace("2010", "2014"), "2014", CONTRADICTED),
    (OF_2019, STOOD, "Mark Fletcher", SUPPORTED),
    (OF_2019, STOOD, "2017", SUPPORTED),
    (OF_2017, CLEGG, "2,125", SUPPORTED),
    (OF_2017, CLEGG.replace("2,125", "2,152"), "2,152", CONTRADICTED),
    (OF_2017, WALKER, "Ian Walker", CONTRADICTED),
    (OF_2019, SEAT, "gained", SUPPORTED),
    (OF_2019, SEAT.replace("gained", "held"), "held", CONTRADICTED),
    (OF_2019, TAKEN, "54", SUPPORTED),
    (OF_2019, TAKEN.replace("54", "45"), "45", CONTRADICTED),
    (OF_2019, SWINSON, "11", SUPPORTED),
    (OF_2019, SWINSON, "48", SUPPORTED),
    (OF_2019, SWINSON.replace("11", "12"), "12", CONTRADICTED),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "verdict"), SAYINGS)
def test_people_in_other_words(
    official_reader: Reader, day: date, text: str, span: str, verdict: object
) -> None:
    found = [v for v in read(official_reader, text, published=day) if v.claim.span == span]
    assert verdict in {v.verdict for v in found}
    assert {v.verdict for v in found} & {SUPPORTED, CONTRADICTED} == {verdict}


@pytest.mark.parametrize("text", [CLEGG, SOBEL, BALLS, STOOD, TAKEN])
def test_nothing_in_a_true_sentence_is_called_false(official_reader: Reader, text: str) -> None:
    day = {CLEGG: OF_2017, SOBEL: OF_2024, BALLS: OF_2015}.get(text, OF_2019)
    assert CONTRADICTED not in {v.verdict for v in read(official_reader, text, published=day)}


def test_a_leader_stands_for_a_party_only_with_followers() -> None:
    said = {
        "Nick Clegg ' s party": ("ld",), "Corbyn \N{RIGHT SINGLE QUOTATION MARK} s lot": ("lab",),
        "Clegg lost": None, "May ' s party": None, "Theresa May ' s party": ("con",),
        "Emma Clegg ' s share": None, "Nick Clegg ' s wife": None,
    }  # fmt: skip
    assert party_of(["Farage", "'", "s", "party"], 0, 2015) == (("ukip",), 4)
    assert party_of(["Farage", "'", "s", "party"], 0, 2024) == (("ruk",), 4)
    assert party_of(["Farage", "'", "s", "party", "won", "one", "in", "2015"], 0, 2024) is None
    for words, keys in said.items():
        found = party_of(words.split(), 0)
        assert (found[0] if found else None) == keys
