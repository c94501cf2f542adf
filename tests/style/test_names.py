"""Names: labels read as written; parties, seats and people found in prose in any spelling."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import PARTY_NAMES

from tellers.record.people import Label, Name, Party, Standing
from tellers.style.names import (
    STYLES,
    Finder,
    Lexicon,
    label_name,
    party_forms,
    person_forms,
    read_label,
    seat_forms,
    spellings_of,
    style_of,
)

PARTIES: Mapping[str, Party] = {
    key: Party(key, PARTY_NAMES.get(key, style.name), key.upper())
    for key, style in STYLES.items()
    if key not in ("ind", "spk", "oth")
}
labels = st.one_of(
    st.sampled_from(sorted(PARTIES)).map(lambda key: Label(Standing.PARTY, (key,))),
    st.sampled_from(
        [
            Label(Standing.INDEPENDENT),
            Label(Standing.SPEAKER),
            Label(Standing.PARTY, ("lab", "coop")),
        ]
    ),
)


@given(labels)
def test_a_label_is_read_as_it_was_written(label: Label) -> None:
    assert read_label(PARTIES, label_name(PARTIES, label)) == label


def test_a_label_that_nobody_bears_is_not_read() -> None:
    assert read_label(PARTIES, "The Party of Nowhere") is None


@pytest.mark.parametrize("key", sorted(PARTIES))
def test_every_name_that_print_gives_a_party_is_found_as_that_party(key: str) -> None:
    style = style_of(PARTIES, key)
    finder = _finder()
    for name in (style.name, style.people.removeprefix("the ")):
        words = name[:1].upper() + name[1:]
        found = finder(words.split(), [word[0].isupper() for word in words.split()], 0)
        assert found is not None, name
        letter, keys, length = found
        assert letter == "P" and key in str(keys) and length == len(name.split())


def _finder(**people: str) -> Finder:
    names, local = Lexicon(), Lexicon()
    for form, keys in party_forms().items():
        names.add(form, "P", keys)
    for first, last in people.items():
        full, short = person_forms(Name(first, last))
        local.add(full, "C", f"{first} {last}")
        local.add(short, "C", f"{first} {last}")
    return Finder(names, local)


def _find(finder: Finder, text: str) -> list[tuple[str, str]]:
    words = text.split()
    capital = [word[0].isupper() for word in words]
    found, at = [], 0
    while at < len(words):
        hit = finder(words, capital, at)
        if hit:
            found.append((hit[0], " ".join(words[at : at + hit[2]])))
        at += hit[2] if hit else 1
    return found


def test_the_longest_name_is_found() -> None:
    finder = _finder(Ada="Green", Leslie="Haden-Guest")
    assert _find(finder, "Ada Green met the Scottish Green Party") == [
        ("C", "Ada Green"), ("P", "Scottish Green Party"),
    ]  # fmt: skip
    assert _find(finder, "Leslie Haden - Guest won") == [("C", "Leslie Haden - Guest")]


def test_a_surname_needs_its_capital_and_a_particle_its_name() -> None:
    finder = _finder(Rose="Brown", von="Magpie")
    assert _find(finder, "a brown hat") == []
    assert _find(finder, "said von Magpie") == [("C", "von Magpie")]
    assert _find(finder, "le brown") == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Devon North", ("north", "devon")),
        ("Sheffield, Brightside and Hillsborough",
         ("brightside", "and", "hillsborough", "sheffield")),
        ("Richmond (Yorks)", ("richmond",)),
        ("Ynys Môn", ("ynys", "mon")),
    ],
)  # fmt: skip
def test_a_seat_is_known_by_its_other_forms(name: str, form: tuple[str, ...]) -> None:
    assert form in seat_forms(name)


def test_a_registered_name_is_known_without_its_article_and_its_last_word() -> None:
    party = Party("x", "The Common Sense Party", "CSP")
    assert set(spellings_of(party)) == {
        ("common", "sense", "party"), ("common", "sense"), ("csp",),
    }  # fmt: skip


def test_a_party_without_a_style_is_printed_by_its_registered_name() -> None:
    parties = {"pp1": Party("pp1", "The Common Sense Party", "CSP")}
    assert style_of(parties, "pp1").people == "The Common Sense Party"
    assert style_of({}, "pp2").people == "the pp2"
