"""A member's spells, in the one worked example that is dated: an open world (`rules.md` 16, 17)."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

AFTER = date(2024, 7, 5)


def found(reader: Reader, text: str) -> dict[str, Finding]:
    """What was found of each spell, tenure and streak of a text on Islington North in 2024."""
    kinds = ("spell", "tenure", "streak", "date")
    read_ = read(reader, text, title="Islington North", published=AFTER)
    return {v.claim.span: v.verdict for v in read_ if v.claim.kind in kinds}


@pytest.mark.parametrize(
    "text",
    [
        "Corbyn was suspended from Labour on 29 October 2020.",
        "Corbyn was suspended in October 2020.",
        "The Labour whip had been suspended from Corbyn in 2020.",
        "Labour readmitted him on 17 November 2020.",
        "Corbyn was barred from standing for Labour in March 2023.",
        "He was expelled from Labour in May 2024.",
        "Corbyn has represented the seat for 41 years.",
        "Corbyn has held the seat since 1983.",
        "Jeremy Corbyn had won ten elections in a row.",
        "It was Corbyn's eleventh consecutive victory.",
    ],
)
def test_what_the_sources_date_is_supported(packaged_reader: Reader, text: str) -> None:
    assert set(found(packaged_reader, text).values()) == {SUPPORTED}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Corbyn was expelled from Labour in October 2020.", "expelled"),
        ("Corbyn was suspended from Labour on 30 October 2020.", "30 October 2020"),
        ("Corbyn was suspended from Labour in 2019.", "2019"),
        ("The Conservative whip had been suspended from Corbyn in 2020.", "suspended"),
        ("Corbyn was expelled from the Liberal Democrats.", "expelled"),
    ],
)
def test_a_firm_date_or_party_contradicts_another(
    packaged_reader: Reader, text: str, span: str
) -> None:
    assert found(packaged_reader, text)[span] is CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Corbyn was readmitted in December 2020.",  # one B source only: not firm
        "Corbyn was barred from standing in April 2023.",  # one C source only
        "Corbyn resigned in May 2024.",  # no such event is held
        "Praful Nargund was suspended in October 2020.",  # the record dates no spells of his
        "Corbyn wrote that Diane Abbott was suspended in April 2023.",  # of whom nothing is held
        "Corbyn has represented the seat for 20 years.",
        "Jeremy Corbyn had won twelve elections in a row.",
    ],
)
def test_what_is_not_firmly_dated_is_never_contradicted(packaged_reader: Reader, text: str) -> None:
    assert set(found(packaged_reader, text).values()) <= {UNCHECKABLE}


def test_a_date_as_coarse_as_the_claim_is_enough(packaged_reader: Reader) -> None:
    for when in ("29 October 2020", "October 2020", "2020"):
        assert set(found(packaged_reader, f"Corbyn was suspended in {when}.").values()) == {
            SUPPORTED
        }


def test_days_between_two_events_are_counted(packaged_reader: Reader) -> None:
    right = found(packaged_reader, "After 19 days he was readmitted to the party.")
    wrong = found(packaged_reader, "After 91 days he was readmitted to the party.")
    assert right["After 19 days"] is SUPPORTED
    assert wrong["After 91 days"] is not SUPPORTED
