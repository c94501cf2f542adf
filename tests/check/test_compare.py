"""A re-telling held against its source: what is the same in other words, and what is not."""

import time

import pytest

from tellers.check.compare.comparison import LONGEST, MOST, Comparer
from tellers.check.compare.result import Found, Status
from tellers.check.telling.told import How, Kind
from tellers.errors import UnreadableSource
from tellers.record.record import Record

SOURCE = """Reform's Lee Anderson holds Ashfield with increased majority

ASHFIELD, Friday. Lee Anderson has been re-elected in Ashfield, this time for Reform UK, with \
17,062 votes and a majority of 5,509 over Labour's Rhea Keehn. Ms Keehn polled 11,553, Jason \
Zadrozny of the Ashfield Independents 6,276 and the Conservative Debbie Soloman only 3,271, or \
8.1 per cent of the vote, just saving her deposit.

Turnout was 58.2 per cent, down from 62.6 per cent in 2019. Of the eight candidates three lost \
their deposits. He has sat for nearly five years.

Mr Anderson, a former deputy chairman of the Conservative Party, was suspended from the party in \
February 2024 and joined Reform in March. He was back on the front page 19 days later.

“I want my country back, and I will speak for the people of Ashfield,” Mr Anderson told \
supporters at the count. “They have put their trust in me.”

Nigel Farage, the party's leader, called it “a historic night for British politics”.

The general election on 4 July 2024 returned 411 Labour MPs. Keir Starmer became prime minister \
the next day. Labour's share of the vote rose by 1.6 points to 33.7 per cent. The campaign cost \
£2.5m."""


@pytest.fixture(scope="module", params=["packaged", "official"])
def comparer(request: pytest.FixtureRequest) -> Comparer:
    record: Record = request.getfixturevalue(request.param)
    return Comparer(record)


def told(comparer: Comparer, rewrite: str, source: str = SOURCE) -> list[Found]:
    """What is not kept in a re-telling."""
    found = comparer.compare(rewrite, source).found
    assert found
    return [one for one in found if one.status is not Status.KEPT]


@pytest.mark.parametrize(
    "rewrite",
    [
        "Lee Anderson has kept Ashfield for Reform by more than 5,500 votes. He took 17,062 votes; "
        "Labour's Keehn was second with 11,553.",
        "Anderson, who sat as a Tory until 2024, won just over 17,000 votes and beat Labour by "
        "about 5,500.",
        "Just under three in five voters turned out, compared with 62.6% last time. Three of "
        "eight hopefuls lost their deposits.",
        "Debbie Soloman, for the Tories, managed barely 8% of the vote.",
        "“They have put their trust in me”, said Lee Anderson. Mr Farage spoke of ‘a historic "
        "night’.",
        "The Conservatives suspended Anderson in February 2024. He joined Reform in March 2024.",
        "Jason Zadrozny (Ashfield Independents) got 6,276, Debbie Soloman (Conservative) 3,271.",
        "Starmer became prime minister on 5 July, with 411 Labour MPs behind him.",
        "Reform UK's winner told supporters: \"I want my country back ... They have put their "
        'trust in me."',
        "Labour won 411 seats in the general election last July.",
        "Labour's Rhea Keehn, on 11,553 votes, lost to Lee Anderson by 5,509.",
        "The turnout fell by 4.4 points to 58.2%.",
        "Between them, Anderson and Keehn took 28,615 votes.",
        "Mr Anderson said he wanted his country back and would speak for the people of Ashfield.",
        "Anderson was back on the front page nearly three weeks later.",
        "About a third of voters chose Labour. First came Anderson.",
        "The Prime Minister, Keir Starmer, took office on Friday 5 July 2024.",
        "Labour's vote share rose by 1.6 points to just over a third.",
        "The campaign cost £2.5 million.",
        "Labour's MPs: 411 of them. “I want my country back,” he said at Ashfield.",
        "A British voter's view, and the voters' choice: Anderson, 17,062.",
        "Mr. Anderson told supporters: 'I want my country back.'",
    ],
)
def test_what_is_said_in_other_words_is_kept(comparer: Comparer, rewrite: str) -> None:
    assert told(comparer, rewrite) == []


@pytest.mark.parametrize(
    ("rewrite", "words", "source", "how"),
    [
        ("Lee Anderson won by 5,590 votes.", "5,590", "5,509", How.OTHER_VALUE),
        ("Anderson beat Labour by more than 5,600 votes.", "more than 5,600", "5,509",
         How.WRONG_HEDGE),
        ("Anderson beat Labour by nearly 5,500 votes.", "nearly 5,500", "5,509", How.WRONG_HEDGE),
        ("Lee Anderson won in Ashfield with 17,200 votes.", "17,200", "17,062",
         How.WRONG_ROUNDING),
        ("He has sat for four years.", "four", "nearly five", How.OTHER_VALUE),
        ("He has sat for more than five years.", "more than five", "nearly five",
         How.WRONG_HEDGE),
        ("Of the eight candidates four lost their deposits.", "four", "three", How.OTHER_VALUE),
        ("Four of eight candidates lost their deposits.", "Four", "three", How.OTHER_VALUE),
        ("Turnout was 58.2 per cent, down from 62.6 per cent in 2015.", "2015", "2019",
         How.OTHER_DAY),
        ("Mr Anderson was suspended from the party in February 2023.", "February 2023",
         "February 2024", How.OTHER_DAY),
        ("Keir Starmer became prime minister on Saturday.", "Saturday", "the next day",
         How.OTHER_DAY),
        ("The general election on 5 July 2024 returned 411 Labour MPs.", "5 July 2024",
         "4 July 2024", How.OTHER_DAY),
        ("Debbie Soloman took 8.1 points of the vote.", "8.1 points", "8.1 per cent", How.POINTS),
        ("Soloman won nearly a tenth of the vote for the Conservatives.", "nearly a tenth",
         "8.1 per cent", How.WRONG_HEDGE),
        ("Labour's share of the vote fell by 1.6 points to 33.7 per cent.", "1.6 points",
         "1.6 points", How.DIRECTION),
        ("The campaign cost $2.5m.", "$2.5m", "£2.5m", How.CURRENCY),
        ("Mr Anderson was re-elected in Ashfield for the Liberal Democrats.", "Liberal Democrats",
         "Reform UK", How.OTHER_NAME),
        ("Kier Starmer became prime minister.", "Kier Starmer", "Keir Starmer", How.SPELLING),
        ("“I want my party back, and I will speak for the people of Ashfield,” Mr Anderson said.",
         "“I want my party back, and I will speak for the people of Ashfield,”",
         "“I want my country back, and I will speak for the people of Ashfield,”", How.ALTERED),
        ("“They have put their trust in me,” said Jason Zadrozny.",
         "“They have put their trust in me,”", "“They have put their trust in me.”", How.SPEAKER),
        ("I want my country back, and I will speak for the people of Ashfield.",
         "I want my country back, and I will speak for the people of Ashfield.",
         "“I want my country back, and I will speak for the people of Ashfield,”",
         How.MARKS_LOST),
        ("Then came the words They have put their trust in me and applause.",
         "They have put their trust in me", "“They have put their trust in me.”", How.MARKS_LOST),
    ],
)  # fmt: skip
def test_what_is_changed_is_told_with_both_places(
    comparer: Comparer, rewrite: str, words: str, source: str, how: How
) -> None:
    found = told(comparer, rewrite)
    assert [(one.rewrite.words, one.how) for one in found] == [(words, how)]
    (one,) = found
    assert one.status is Status.CHANGED
    assert one.source is not None
    assert one.source.words == source
    assert rewrite[one.rewrite.start : one.rewrite.end] == words
    assert SOURCE[one.source.start : one.source.end] == source
    assert one.source.sentence.text[:20] in SOURCE


@pytest.mark.parametrize(
    ("rewrite", "words", "kind"),
    [
        ("Anderson knocked on 740 doors in Ashfield.", "740", Kind.FIGURE),
        ("Anderson thanked Priti Patel and the people of Ashfield.", "Priti Patel", Kind.NAME),
        ("Anderson had wished for it since 11 May 1998.", "11 May 1998", Kind.DATE),
        ("Ashfield, said Anderson, “is nobody's fool and never was”.",
         "“is nobody's fool and never was”", Kind.QUOTATION),
    ],
)  # fmt: skip
def test_what_the_source_does_not_say_is_added(
    comparer: Comparer, rewrite: str, words: str, kind: Kind
) -> None:
    (one,) = told(comparer, rewrite)
    assert (one.status, one.how, one.kind) == (Status.ADDED, How.NOWHERE, kind)
    assert (one.rewrite.words, one.source) == (words, None)


def test_two_figures_that_changed_places_are_said_of_others(packaged: Record) -> None:
    source = "Corbyn won Islington North in 2024 with 24,120 votes. Praful Nargund took 16,873."
    official = "Jeremy Corbyn stood against Praful Nargund in Islington North on 4 July 2024. "
    rewrite = "In Islington North, Corbyn had 16,873 votes and Nargund had 24,120 votes."
    found = told(Comparer(packaged), rewrite, official + source)
    assert [(one.how, one.rewrite.words) for one in found] == [
        (How.OTHERS, "16,873"), (How.OTHERS, "24,120"),
    ]  # fmt: skip


NATION = """Labour has won the general election with 411 seats and an overall majority of 172. The \
Conservatives fell to 121 seats from 365 five years ago.

"Change begins now," Sir Keir Starmer told cheering supporters at Tate Modern. "It feels good."

“I am sorry,” Rishi Sunak said. “To the country, I would like to say first and foremost, I am \
sorry,” he said in Downing Street.

Penny Mordaunt in Portsmouth North was beaten by 780 votes. Liz Truss lost South West Norfolk by \
630 votes."""


@pytest.mark.parametrize(
    ("rewrite", "expected"),
    [
        ("The Conservatives lost 244 seats, from 365 to 121.", []),
        ("“It feels good,” said Keir Starmer.", []),
        ("“I would like to say first and foremost, I am sorry,” said Rishi Sunak.", []),
        ("Labour's majority is 174 and the Tories have 121 MPs.", [("172", "174")]),
        ("“Change begins now,” said Rishi Sunak.", [("\"Change begins now,\"",
                                                   "“Change begins now,”")]),
        ("Liz Truss lost South West Norfolk by 780 votes, Penny Mordaunt hers by 630.",
         [("630", "780"), ("780", "630")]),
        ("Truss lost South Norfolk.", [("South West Norfolk", "South Norfolk")]),
    ],
)  # fmt: skip
def test_a_night_told_again(
    comparer: Comparer, rewrite: str, expected: list[tuple[str, str]]
) -> None:
    found = told(comparer, rewrite, NATION)
    assert [(one.source and one.source.words, one.rewrite.words) for one in found] == [*expected]


def test_words_put_in_quotation_marks_that_the_source_has_without(comparer: Comparer) -> None:
    (one,) = told(comparer, "Ashfield's three lost deposits were “just saving her deposit”.")
    assert (one.status, one.how) == (Status.CHANGED, How.MARKS_ADDED)


TURNOUT = "Turnout was 55.1 per cent in Hendon, down from 66.6 per cent in 2019."
ROUGH = "The share fell from 71.7 per cent to 44.8 per cent. The campaign cost £250,000."


@pytest.mark.parametrize(
    ("source", "rewrite", "how"),
    [
        (ROUGH, "The share was nearly 27 points down.", ""),
        (ROUGH, "The share was down by 26.9 points.", ""),
        (ROUGH, "The share was nearly 29 points down.", How.NOWHERE),
        (TURNOUT, "It fell by more than ten points to 55 per cent.", ""),
        (TURNOUT, "It fell by less than twelve points to 55 per cent.", ""),
        (TURNOUT, "It fell by more than twelve points to 55 per cent.", How.NOWHERE),
        (TURNOUT, "It fell by more than two points to 55 per cent.", How.NOWHERE),
        (TURNOUT, "It fell by less than eleven points to 55 per cent.", How.NOWHERE),
        (ROUGH, "The campaign cost a quarter of a million pounds.", ""),
        (ROUGH, "The campaign cost 250,000 pounds.", ""),
        (ROUGH, "The campaign cost 250,000 dollars.", How.CURRENCY),
        ("It cost £750,000 in all.", "It cost three quarters of a million pounds in all.", ""),
        ("He polled up to 7,000 votes.", "He polled about 7,000 votes.", How.WRONG_HEDGE),
        ("He polled 7,247 votes.", "He polled up to 7,000 votes.", How.WRONG_HEDGE),
    ],
)
def test_rough_differences_and_money_in_words(
    packaged: Record, source: str, rewrite: str, how: str
) -> None:
    found = told(Comparer(packaged), rewrite, source)
    assert [one.how for one in found] == ([how] if how else [])


def test_what_is_left_out_is_counted_and_is_no_change(comparer: Comparer) -> None:
    found = comparer.compare("Lee Anderson won in Ashfield.", SOURCE)
    assert found.is_kept
    assert {"17,062", "Nigel Farage", "February 2024"} <= {d.source.words for d in found.dropped}
    totals = found.totals()
    assert totals["quotation"] == {"kept": 0, "changed": 0, "added": 0, "dropped": 3}


def test_the_wire_holds_all_that_was_found(comparer: Comparer) -> None:
    wire = comparer.compare("Lee Anderson won by 5,590 votes.", SOURCE).as_json()
    assert set(wire) == {"totals", "items", "dropped"}
    items = wire["items"]
    assert isinstance(items, list)
    changed = [item for item in items if item["status"] == "changed"]
    assert [(c["kind"], c["how"]) for c in changed] == [("figure", "another value")]
    assert set(changed[0]) == {"kind", "status", "how", "note", "rewrite", "source"}
    assert set(changed[0]["source"]) == {
        "text", "start", "end", "sentence", "sentence_index", "sentence_start",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "a " * LONGEST,
        "12,345 votes. " * (MOST + 1),
        "9" * 50_000,
        "“a” " * 201,
        "x Aa. " * 8000,
        "\" ' " * 14_000,
    ],
)
def test_what_is_no_article_is_refused(packaged: Record, text: str) -> None:
    with pytest.raises(UnreadableSource, match="no article"):
        Comparer(packaged).compare(text, "Nothing.")


def counted(words: str, first: int) -> str:
    """Three hundred lines that differ in one figure alone."""
    return "\n".join(words.format(n=f"{n:,}") for n in range(first, first + 300))


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("Corbyn won the seat. " * 2800, "Corbyn won the seat. " * 2800),
        (counted("Corbyn got {n} votes.", 3000), counted("Nargund had {n} ballots.", 5000)),
        ("“" * 25_000 + "”" * 25_000, SOURCE),
        ("'a" * 29_000, SOURCE),
        ("\u202e\u200b" * 29_000, SOURCE),
        ("hundred " * 7_000, SOURCE),
    ],
)
def test_hostile_texts_are_answered_soon(packaged: Record, rewrite: str, source: str) -> None:
    comparer, since = Comparer(packaged), time.process_time()
    comparer.compare(rewrite, source)
    assert time.process_time() - since < 4
