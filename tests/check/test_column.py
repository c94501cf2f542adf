"""A column in the first person is its writer's own, and is read; a speech is nobody's claim."""

from datetime import date

from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, of, read

from tellers.check.reading.sentences import is_column, spoken
from tellers.check.verdict import Reader

MINE = "I shall miss her, and I am not ashamed of it. I have known her for years. " * 10
TOLD = "Catherine West won Hornsey and Wood Green from Lynne Featherstone by 11,058 votes."
MAY = date(2015, 5, 9)


def test_a_long_text_in_the_first_person_is_its_writers_own() -> None:
    assert is_column(MINE)
    assert spoken(MINE) == ()
    assert spoken("I thank you. It is yours.")


def test_a_column_is_read_and_its_plain_figures_are_called_false(official_reader: Reader) -> None:
    found = read(official_reader, f"{MINE}{TOLD}", published=MAY)
    assert of(found, "11,058").verdict is SUPPORTED
    wrong = read(official_reader, f"{MINE}{TOLD}".replace("11,058", "11,085"), published=MAY)
    assert of(wrong, "11,085").verdict is CONTRADICTED


def test_of_its_other_claims_none_is_called_false(official_reader: Reader) -> None:
    said = "It was the smallest majority in London."
    plain = read(official_reader, f"{TOLD} {said}", published=MAY)
    column = read(official_reader, f"{MINE}{TOLD} {said}", published=MAY)
    assert CONTRADICTED in {v.verdict for v in plain if v.claim.kind == "ranking"}
    assert {v.verdict for v in column if v.claim.kind == "ranking"} == {UNCHECKABLE}


def test_its_places_and_deposits_are_plain_too(official_reader: Reader) -> None:
    said = "Suhail Rahuja, the Conservative, was fourth and lost his deposit, poor man."
    found = read(official_reader, f"{MINE}{TOLD} {said}", published=MAY)
    assert of(found, "fourth").verdict is CONTRADICTED
    assert of(found, "lost his deposit").verdict is CONTRADICTED
