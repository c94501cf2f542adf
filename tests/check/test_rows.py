"""Rows of a table of a result, held against it cell by cell; what is not read is told."""

from datetime import date

import pytest

from tellers.check.answer.unread import is_rule, unread_rows
from tellers.check.claims import Finding
from tellers.check.reading.sentences import Spans, split
from tellers.check.verdict import Reader
from tellers.publish.parts.article import marked
from tellers.record.record import Record

SAID = "Labour won Hendon in 2024 by 15 votes.\n\n"
HEAD = "| Candidate | Party | Votes | % | +/- |\n|---|---|---|---|---|\n"
DAVID = "| David Pinto-Duschinsky | Labour |"
AMEET = "| Ameet Jogia | Conservative |"
ROWS = [
    (f"{HEAD}{DAVID} 15,855 | 38.4 |\n{AMEET} 15,840 | 38.4% |", "15,855 38.4 15,840 38.4%", ""),
    (f"{HEAD}{DAVID} 15,585 | 34.8 |", "", "15,585 34.8"),
    (f"{DAVID} 15,855 | 38.4% |", "15,855 38.4%", ""),
    (f"{AMEET} 15,480 | 38.4% |", "38.4%", "15,480"),
    ("Lab | 15,855\nCon | 15,480", "15,855", "15,480"),
    ("Party | Seats | Share\nLabour | 411 | 33.7%", "", ""),  # of the nation
    ("Labour | 411 | 33.7%", "", ""),
    ("Candidate | Votes 2019 | Votes 2024\nAmeet Jogia | 15,900 | 15,846", "", "15,846"),
    ("Candidate | Last time | Votes\nAmeet Jogia | 15,900 | 15,840", "15,840", ""),
    ("Somebody Else | Labour Party of Mars | 15,900", "", ""),
    ("Ameet Jogia | 3 | 15,840 | 1", "15,840", ""),
    ("Candidate | Total votes | Vote share\nAmeet Jogia | 15,480 | 38.9", "", "15,480 38.9"),
    ("Candidate | No. of votes | Vote %\nAmeet Jogia | 15,840 | 38.9%", "15,840", "38.9%"),
    ("Candidate | Valid votes cast | % of the vote\nAmeet Jogia | 15,480 | 38.4", "38.4", "15,480"),
    ("Candidate | Votes (2024) | Votes (2019)\nAmeet Jogia | 15,480 | 15,480", "", "15,480"),
    ("Candidate | Votes\nGreen | withheld\nAmeet Jogia | 15,480", "", "15,480"),
    *(
        (f"Candidate | {head} | Votes | %\nAmeet Jogia | {said} | 15,840 | 38.4", "15,840 38.4", "")
        for head, said in (
            ("Postal votes", "14,900"), ("Change in votes", "14,900"), ("Votes per hour", "15,480"),
            ("Spoilt votes", "15,480"), ("Spoilt", "15,480"), ("2019 notional votes", "15,480"),
            ("Notional votes", "15,480"), ("Votes on the day", "15,480"), ("Votes lost", "15,480"),
            ("First-preference votes", "15,480"), ("Predicted votes", "15,480"),
            ("Votes needed", "15,480"), ("Spending per vote", "15,480"), ("Last time", "15,480"),
            ("2019 notional share", "38.9"), ("Notional share", "38.9"), ("Share lead", "38.9"),
            ("Change in share", "38.9"), ("Share of postal votes", "38.9"), ("% change", "38.9"),
            ("% turnout", "38.9"), ("Share +/-", "38.9"), ("Poll share forecast", "38.9"),
        )
    ),
    ("Candidate | Postal ballots\nAmeet Jogia | 15,480", "", ""),
    ("Candidate | Spoilt\nAmeet Jogia | 15,480", "", ""),
    ("Candidate | Swing\nAmeet Jogia | 38.9", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("table", "right", "wrong"), ROWS)
def test_a_row_is_held_against_the_result(
    official_reader: Reader, table: str, right: str, wrong: str
) -> None:
    text = SAID + table
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    here = [v for v in found if v.claim.start >= len(SAID) and v.claim.kind in ("votes", "share")]
    told = {finding: [v.claim.span for v in here if v.verdict is finding] for finding in Finding}
    assert told[Finding.SUPPORTED] == right.split()
    assert told[Finding.CONTRADICTED] == wrong.split()


def test_rows_with_figures_that_nobody_read_are_told(official_reader: Reader) -> None:
    text = f"{SAID}{HEAD}{DAVID} 15,855 | 38.4 |\n| Green | 1,400 | 3 | 2019: 12 |\n\nEnd | 2024"
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    assert [text[start:end] for start, end in unread_rows(text, found)] == [
        "| Green | 1,400 | 3 | 2019: 12 |"
    ]


def test_the_rule_of_a_table_is_no_sentence_and_no_row_of_the_page(
    official_reader: Reader, official: Record
) -> None:
    text = f"{SAID}{HEAD}{DAVID} 15,855 | 38.4 |\n"
    assert "|---|---|---|---|---|" not in {one.text for one in split(text)}
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    page = marked(official, text, found)
    shown = ["".join(piece.text for piece in one.pieces) for one in page]
    assert shown[-2:] == [HEAD.split("\n", maxsplit=1)[0], f"{DAVID} 15,855 | 38.4 |"]
    assert [is_rule(one) for one in ("|:--|--:|", "--- | ---", "|---|", "| - | 3 |", "---")] == [
        True, True, True, False, False,
    ]  # fmt: skip


QUOTED = (
    "> Labour won Hendon by 51 votes,\n> and Ameet Jogia had 3.\n\n",
    ">Labour won Hendon by 51 votes,\nand Ameet Jogia had 3 votes.\n\n",
    '> He said: "Labour won Hendon by 51 votes".\n> Turnout was 3%.\n\n',
)


@pytest.mark.parametrize("quoted", QUOTED)
def test_lines_that_are_marked_as_somebody_elses_are_quotations(
    official_reader: Reader, quoted: str
) -> None:
    text = f"{SAID}{quoted}Ameet Jogia polled 15,480 votes."
    found = official_reader.check_text(text, published=date(2024, 7, 6))
    end = len(SAID) + len(quoted)
    here = [v for v in found if len(SAID) <= v.claim.start < end]
    assert {(v.claim.kind, v.verdict) for v in here} == {("quote", Finding.UNCHECKABLE)}
    after = [v.claim.span for v in found if v.verdict is Finding.CONTRADICTED]
    assert after == ["15,480"]


def test_stretches_that_overlap_are_one() -> None:
    assert Spans([(0, 9), (2, 4), (12, 15), (14, 20)]).within(3, 13) == [(0, 9), (12, 20)]
