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


def of_country(record: Record, day: date, country: str) -> list[Return]:
    """The results of a nation at a general election."""
    every = (record.returns[c.id] for c in record.contests_of(f"parl.{day.isoformat()}"))
    return [one for one in every if one.contest.constituency.country == country]


def turnout_of(results: list[Return]) -> float:
    """The turnout of several results together."""
    votes = sum(sum(one.votes.values()) for one in results)
    return votes / sum(one.electorate or 0 for one in results)


PAIRS = ("Turnout was {how} in {a} than in {b}.", "{a} had a {how} turnout than {b}.",
         "Turnout in {a} was {how} than in {b}.")  # fmt: skip


@pytest.mark.parametrize("year", list(DAYS))
def test_two_seats_held_against_each_other(
    official: Record, official_reader: Reader, year: str
) -> None:
    day = DAYS[year]
    plain = in_order(official, day, "Wales")
    for number, (one, two) in enumerate(zip(plain[3:9:2], plain[20:26:2], strict=True)):
        is_more = turnout_of([one]) > turnout_of([two])
        for way in (True, False):
            text = PAIRS[number].format(how="higher" if way else "lower", a=name(one), b=name(two))
            good, false = ask(official_reader, f"Welsh seats after the poll. {text}", day)
            assert bool(good) == (way is is_more), text
            assert bool(false) == (way is not is_more), text
    small, large = plain[2], plain[30]
    text = f"Welsh seats after the poll. {name(large)} had a {{}} majority than {name(small)}."
    assert ask(official_reader, text.format("bigger"), day)[0]
    least = figures.find_majority(small)
    assert ask(official_reader, text.format("smaller"), day)[1] == [
        (f"a smaller majority than {name(small)}", str(least))
    ]


@pytest.mark.parametrize("year", ["2015", "2017", "2019", "2024"])
def test_two_nations_and_what_rose_in_one(
    official: Record, official_reader: Reader, year: str
) -> None:
    day = DAYS[year]
    before = DAYS[list(DAYS)[list(DAYS).index(year) - 1]]
    now = {c: turnout_of(of_country(official, day, c)) for c in ("England", "Scotland", "Wales")}
    for one, two in (("England", "Scotland"), ("Scotland", "Wales"), ("Wales", "England")):
        for how in ("higher", "lower"):
            text = f"After the poll. In {year} turnout was {how} in {one} than in {two}."
            holds = (now[one] > now[two]) == (how == "higher")
            good, false = ask(official_reader, text, day)
            assert (bool(good), bool(false)) == (holds, not holds), text
    for country, value in now.items():
        rose = value > turnout_of(of_country(official, before, country))
        for verb in ("rose", "fell"):
            text = f"After the poll. In {year} turnout in {country} {verb}."
            good, false = ask(official_reader, text, day)
            holds = rose == (verb == "rose")
            assert (bool(good), bool(false)) == (holds, not holds), text


def test_a_party_in_one_nation(official_reader: Reader) -> None:
    opening = "How Northern Ireland voted in the 2019 general election. "
    for text, good, bad in (
        ("In 2019 Alliance's vote {}.", "more than doubled", "halved"),
        (
            "In Northern Ireland in 2019, Alliance's vote more than doubled, to {}.",
            "134,115",
            "134,151",
        ),
    ):
        assert not ask(official_reader, opening + text.format(good), DAYS["2019"])[1]
        false = ask(official_reader, opening + text.format(bad), DAYS["2019"])[1]
        assert [span for span, _ in false] == [bad]


LAST = (
    "{who} came last.", "{who} finished bottom of the poll.", "{who} brought up the rear.",
    "{who} propped up the field.", "{who} was at the foot of the poll.",
    "{who} polled the fewest of all.",
)  # fmt: skip
PUSHED = ("The winner pushed {who} down to {place}.", "{who} leapt into {place} as the votes came.")


def test_places_that_no_number_says(official: Record, official_reader: Reader) -> None:
    day = DAYS["2017"]
    chosen = [one for one in in_order(official, day) if 5 <= len(one.votes) <= 8][:60:10]
    for number, result in enumerate(chosen):
        order = figures.ranked(result)
        opening = f"{name(result)} has declared. "
        last, other = str(order[-1].name), str(order[-2].name)
        form = LAST[number]
        assert not ask(official_reader, opening + form.format(who=last), day)[1]
        false = ask(official_reader, opening + form.format(who=other), day)[1]
        assert [right for _, right in false] == [str(len(order) - 1)], form
        form, who = PUSHED[number % 2], str(order[2].name)
        assert ask(official_reader, opening + form.format(who=who, place="third"), day)[0]
        false = ask(official_reader, opening + form.format(who=who, place="fourth"), day)[1]
        assert false == [("fourth", "3")], form


def test_a_last_place_of_another_day_is_left(official_reader: Reader) -> None:
    for text in (
        "Last time the Liberal Democrats had come last.", "The Greens did not finish last.",
        "If Ukip came last nobody would be surprised.",
    ):  # fmt: skip
        told = ask(official_reader, f"Gower has declared. {text}", DAYS["2017"])
        assert told[1] == [], text


SEATS = (
    ("2019", "The North East has voted. That makes seven Conservative gains in the region and {} "
     "of its 29 seats.", "ten", "11"),
    ("2017", "Scotland has voted. That makes {} Conservative seats in Scotland, against seven for "
     "Labour.", "13", "14"),
    ("2019", "Wales has voted. In 2019 that leaves {} Conservative members in Wales.", "14", "12"),
)  # fmt: skip


@pytest.mark.parametrize(("year", "text", "good", "bad"), SEATS)
def test_seats_of_a_party_in_a_nation(
    official_reader: Reader, year: str, text: str, good: str, bad: str
) -> None:
    opening = f"After the general election of {year}. "
    borne_out, false = ask(official_reader, opening + text.format(good), DAYS[year])
    assert good in borne_out
    assert not false
    false = ask(official_reader, opening + text.format(bad), DAYS[year])[1]
    assert [span for span, _ in false] == [bad]


def test_a_lead_that_a_party_has_is_no_verb(official_reader: Reader) -> None:
    text = "In 2010 the talk at the count in Torbay was of a Labour lead over Ukip in four figures."
    false = ask(official_reader, text, DAYS["2010"])[1]
    assert "Labour" not in [span for span, _ in false]


def test_what_another_party_did_in_the_nation_named_before(official_reader: Reader) -> None:
    text = "Caerfyrddin: Plaid won. The Conservative vote in Wales was roughly halved, and Labour's"
    found = ask(official_reader, f"{text} own went up.", DAYS["2024"])
    assert [span for span, _ in found[1]] == ["went up"]
    assert "went down" in ask(official_reader, f"{text} own went down.", DAYS["2024"])[0]
