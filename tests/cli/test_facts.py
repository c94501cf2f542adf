"""`tellers facts`: which contest is meant, and what is said where none is."""

import pytest

from tellers.cli.door.opening import find_contest, find_declared
from tellers.errors import AmbiguousName, TellersError, UnknownContest
from tellers.record.record import Record


@pytest.mark.parametrize(
    ("said", "error", "says"),
    [
        ("Islington Nrth 2024", UnknownContest, "Did you mean Islington North?"),
        ("Ashfrod 2019", UnknownContest, "Did you mean Ashford?"),
        ("Middleton 2019", UnknownContest, "Heywood and Middleton"),
        ("Richmond 2019", UnknownContest, "Then there was: Richmond (Yorks), Richmond Park."),
        ("Hexham 2029", UnknownContest, "2019, 2024."),
        ("Hexham 1974", AmbiguousName, "parl.hexham.1974-02-28, parl.hexham.1974-10-10"),
        ("Ashford", UnknownContest, "Say when; Ashford has: 19"),
        ("Atlantis", UnknownContest, "as a ballot id"),
        ("parl.hexam.2024-07-04", UnknownContest, "parl.hexham.2024-07-04"),
        ("parl.islington-north.2024-07-05", UnknownContest, "parl.islington-north.2024-07-04"),
    ],
)
def test_what_is_no_contest_is_met_with_the_nearest(
    official: Record, said: str, error: type[TellersError], says: str
) -> None:
    for words in ([said], said.split()):
        if said.startswith("parl.") or len(words) > 1 or " " not in said:
            with pytest.raises(error) as caught:
                find_contest(official, words)
            assert says in str(caught.value) and "\n" not in str(caught.value)
            assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["Islington North", "2024"], ["Islington", "North", "2024"],
        ["Islington", "North", "4", "July", "2024"], ["parl.islington-north.2024-07-04"],
    ],
)  # fmt: skip
def test_a_contest_may_be_named_without_quotation_marks(official: Record, words: list[str]) -> None:
    assert find_contest(official, words).id == "parl.islington-north.2024-07-04"


def test_a_name_within_another_is_its_own(official: Record) -> None:
    assert find_contest(official, ["Ashford", "2024"]).constituency.name == "Ashford"


def test_what_has_not_declared_is_told_with_what_has(official: Record) -> None:
    before = official.before_count("parl.2024-07-04")
    with pytest.raises(UnknownContest, match=r"Hexham, 2024, has not declared.*2017, 2019\."):
        find_declared(before, ["Hexham", "2024"])
    assert find_declared(before, ["Hexham", "2019"]).constituency.name == "Hexham"
