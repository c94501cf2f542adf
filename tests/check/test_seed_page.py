"""The first real article that the checker had to read, held against both records.

The page is a third party's and is read from the data; where it is not, the tests are skipped and
say so. What is right and wrong in it is what the page's own README says.
"""

from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, UNCHECKABLE, in_sentence, of, read

from tellers.check.claims import Verdict
from tellers.record.record import Record

Verdicts = tuple[Verdict, ...]


@pytest.fixture(scope="session")
def page(data: Path) -> str:
    path = data / "articles" / "islington-north-2024.txt"
    if not path.is_file():
        pytest.skip("the article is not in the data")
    return path.read_text("utf-8")


@pytest.fixture(scope="session", params=["packaged", "official"])
def found(request: pytest.FixtureRequest, page: str) -> Verdicts:
    record: Record = request.getfixturevalue(request.param)
    return read(record, page)


@pytest.mark.parametrize(
    ("span", "kind", "value"),
    [
        ("7,247", "lead", "7247"),
        ("16,873", "votes", "16873"),
        ("26,000", "majority", "26188"),
        ("2019", "year", "2019"),
    ],
)
def test_its_figures_hold(found: Verdicts, span: str, kind: str, value: str) -> None:
    verdict = of(found, span, kind)
    assert (verdict.verdict, verdict.correct_value) == (SUPPORTED, value)
    assert verdict.evidence


def test_both_times_that_it_gives_the_votes_they_hold(found: Verdicts) -> None:
    votes = [v for v in found if v.claim.span == "24,120"]
    assert [v.verdict for v in votes] == [SUPPORTED, SUPPORTED]


def test_the_majority_of_26_000_is_the_last_one_and_not_this_one(found: Verdicts) -> None:
    assert of(found, "26,000").reading == "majority, 2019"


def test_ten_elections_in_a_row_are_counted_and_their_rows_shown(found: Verdicts) -> None:
    verdict = of(found, "10 consecutive elections")
    assert (verdict.verdict, verdict.correct_value) == (SUPPORTED, "10")
    assert "1983" in verdict.why
    assert len(verdict.evidence) == 10


def test_the_first_time_without_labour_since_1937_is_true(found: Verdicts) -> None:
    said = "first time Islington North has not voted for Labour since a byelection in 1937"
    verdict = of(found, said)
    assert verdict.verdict is SUPPORTED
    assert verdict.why == "won every one from 1937 by-election"
    assert len(verdict.evidence) == 2  # the win that began the run, the loss before it


def test_nearly_four_decades_says_under_which_reading(found: Verdicts) -> None:
    verdict = of(found, "nearly four decades")
    assert verdict.verdict is SUPPORTED
    assert "loss of the whip" in verdict.reading
    assert "1983 to 2020: 37 years" in verdict.why


def test_expelled_in_october_2020_does_not_hold_and_it_says_what_does(found: Verdicts) -> None:
    (wrong,) = [v for v in found if v.verdict is CONTRADICTED]
    assert wrong.claim.span == "expelled"
    assert "In October 2020, he was expelled" in wrong.claim.sentence.text
    assert wrong.claimed_value == "October 2020"
    assert wrong.correct_value == "24 May 2024"
    assert "of October 2020 it would be right of: party suspended, whip suspended" in wrong.why


def test_what_it_says_of_the_whip_in_the_same_sentence_holds(found: Verdicts) -> None:
    assert of(found, "stripped").verdict is SUPPORTED
    assert of(found, "October 2020", "date").verdict is SUPPORTED


def test_back_in_the_party_after_19_days(found: Verdicts) -> None:
    days = of(found, "Following 19 days")
    assert (days.verdict, days.correct_value) == (SUPPORTED, "19")
    assert "29 October 2020 to 17 November 2020" in days.why
    assert of(found, "allowed back").verdict is SUPPORTED


def test_the_headline_holds(found: Verdicts) -> None:
    assert in_sentence(found, "as independent MP after being expelled") == {SUPPORTED}


def test_the_bar_of_march_2023_holds(found: Verdicts) -> None:
    assert of(found, "March 2023").verdict is SUPPORTED


def test_quotations_are_left_alone_the_one_without_marks_too(found: Verdicts) -> None:
    quoted = [v for v in found if v.claim.kind == "quote"]
    assert {v.verdict for v in quoted} == {UNCHECKABLE}
    spoken = {v.claim.sentence.text for v in quoted}
    assert len(spoken) == 6
    assert "This win is all thanks to them." in spoken
    assert any(one.startswith("I credit the people") for one in spoken)


@pytest.mark.parametrize(
    ("span", "kind"),
    [
        ("75", "age"),
        ("close competition", "opinion"),
        ("due to being suspended from the Labour party whip in 2020", "cause"),
        ("led to him being kicked out of the Labour party", "cause"),
        ("in reaction to a scathing report from the equality watchdog", "cause"),
    ],
)
def test_what_no_record_holds_is_not_checkable_and_says_why(
    found: Verdicts, span: str, kind: str
) -> None:
    verdict = of(found, span, kind)
    assert verdict.verdict is UNCHECKABLE
    assert verdict.why


@pytest.mark.parametrize(
    "words",
    [
        "Expert Analysis",
        "Figure 1",
        "Photo The",
        "Stay tuned",
        "Read more",
        "Similar news",
        "popular",
    ],
)
def test_the_furniture_of_the_page_claims_nothing(found: Verdicts, words: str) -> None:
    assert in_sentence(found, words) == set()
