"""Seats named only to be held against, lists of parties with their seats, averages, orders."""

from datetime import date, timedelta

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.beside.yardstick import is_beside
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import Record

DAYS = {"2010": date(2010, 5, 6), "2015": date(2015, 5, 7), "2017": date(2017, 6, 8),
        "2019": date(2019, 12, 12), "2024": date(2024, 7, 4)}  # fmt: skip
BEHIND = (
    "{own}: {party} won. It is the smallest majority in the United Kingdom, {gap} fewer than in "
    "{next}.",
    "{own}: {party} won. It was the closest result of the night, the {second} in {next} being the "
    "next.",
    "{own}: {party} won. The majority is the smallest of them all, followed by {next}.",
)
THIRD = "{own}: {party} won. It is the third smallest majority in the UK, behind only {a} and {b}."


def in_order(record: Record, day: date, country: str = "") -> list[Return]:
    """The results of a general election, the smallest majority first."""
    every = [record.returns[c.id] for c in record.contests_of(f"parl.{day.isoformat()}")]
    plain = [
        one for one in every
        if figures.find_majority(one) is not None
        and country in ("", one.contest.constituency.country)
    ]  # fmt: skip
    return sorted(plain, key=lambda one: figures.find_majority(one) or 0)


def name(result: Return) -> str:
    """The seat of a result."""
    return result.contest.constituency.name


def ask(
    reader: Reader, text: str, day: date, title: str = ""
) -> tuple[list[str], list[tuple[str, str]]]:
    """What of a text is borne out, and what is not, with what would be right."""
    found = read(reader, text, title=title, published=day + timedelta(days=2))
    good = [v.claim.span for v in found if v.verdict is SUPPORTED]
    return good, [(v.claim.span, v.correct_value) for v in found if v.verdict is CONTRADICTED]


@pytest.mark.parametrize("year", list(DAYS))
def test_a_seat_that_is_only_held_against(
    official: Record, official_reader: Reader, year: str
) -> None:
    day = DAYS[year]
    first, second, third = in_order(official, day)[:3]
    one, two = (figures.find_majority(r) or 0 for r in (first, second))
    for number, form in enumerate(BEHIND):
        said = {"party": "it was close and somebody", "second": two, "gap": two - one}
        if "{gap}" in form and two - one < 2:
            continue
        true = form.format(own=name(first), next=name(second), **said)
        good, false = ask(official_reader, true, day)
        assert not false, true
        assert any("smallest" in one or "closest" in one for one in good), true
        wrong = form.format(own=name(third), next=name(second), **said)
        _, false = ask(official_reader, wrong, day)
        assert name(first) in {right for _, right in false}, (number, wrong)
    text = THIRD.format(own=name(third), a=name(first), b=name(second), party="somebody")
    assert not ask(official_reader, text, day)[1]


def test_words_that_put_a_seat_beside_another() -> None:
    for words in (
        "a smaller lead than in S1 .", "bigger than that of S0 or S1 .", "after S0 and S1 ,",
        "the N0 in S1 being the next .", "only S1 was tighter .", "then came S1 ,",
    ):  # fmt: skip
        assert is_beside(f" it is first , {words} ", "S1"), words
    for words in ("turnout in S1 was best .", "S1 , the smallest of all , has gone .",
                  "the smallest was in S1 , at N0 ."):  # fmt: skip
        assert not is_beside(f" {words} ", "S1"), words


LISTS = (
    ("2019", "Northern Ireland after the poll: the 18 seats went to eight DUP, seven Sinn Féin, "
     "{} SDLP and one Alliance member.", ("two", "three", "2")),
    ("2017", "Northern Ireland after the poll. In Northern Ireland the DUP in 2017 has ten and "
     "Sinn Féin {}.", ("seven", "eight", "7")),
    ("2015", "Scotland in numbers. In Scotland in 2015, deposits were lost in numbers: two for "
     "the Tories, {} for Labour.", ("three", "five", "3")),
    ("2017", "Wales in numbers. In Wales the 40 seats went in 2017 to 28 Labour, {} Conservatives "
     "and four Plaid Cymru.", ("eight", "nine", "8")),
)  # fmt: skip


@pytest.mark.parametrize(("year", "form", "words"), LISTS)
def test_a_list_of_parties_with_their_seats(
    official_reader: Reader, year: str, form: str, words: tuple[str, str, str]
) -> None:
    good, bad, right = words
    opening = f"After the general election of {year}. "
    for word in (good, bad):
        borne_out, false = ask(official_reader, opening + form.format(word), DAYS[year])
        assert false == ([] if word == good else [(bad, right)]), word
        assert (good in borne_out) == (word == good)


def test_votes_for_each_candidate(official: Record, official_reader: Reader) -> None:
    day = DAYS["2015"]
    votes = [
        r.votes[c.id] for r in in_order(official, day)
        for c in r.contest.candidacies if c.label.key == "ukip"
    ]  # fmt: skip
    mean = round(sum(votes) / len(votes))
    text = "In the 2015 general election, Ukip's candidates averaged {:,} votes each."
    assert not ask(official_reader, text.format(mean), day)[1]
    assert ask(official_reader, text.format(mean + 900), day)[1] == [(f"{mean + 900:,}", str(mean))]


@pytest.mark.parametrize("country", ["Wales", "Scotland"])
def test_an_order_in_a_text_on_one_nation(
    official: Record, official_reader: Reader, country: str
) -> None:
    day = DAYS["2024"]
    first, second = in_order(official, day, country)[:2]
    text = f"{country} has voted. In {{}}, the winner's is the smallest majority we have."
    assert not ask(official_reader, text.format(name(first)), day, f"{country} votes")[1]
    assert ask(official_reader, text.format(name(second)), day, f"{country} votes")[1]
