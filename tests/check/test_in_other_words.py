"""True sentences in the manners of other desks: none may be called contradicted.

Each is true by the official rows of 2010 to 2024; how many are read as supported is counted too.
"""

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record.record import Record

TRUE = (
    # seats gained and lost, gross, net, or on either count of the Speaker
    "Labour lost 60 seats at the 2019 general election.",
    "The SNP gained 50 seats at the 2015 general election.",
    "The Liberal Democrats lost 49 seats at the 2015 general election.",
    "The Conservatives lost 251 seats at the 2024 general election.",
    "The Conservatives gained 97 seats at the 2010 general election.",
    "Labour gained 30 seats at the 2017 general election.",
    # seats of a nation
    "The Conservatives won six seats in Scotland at the 2019 general election.",
    "Labour won 22 seats in Wales at the 2019 general election.",
    "Labour won 37 seats in Scotland at the 2024 general election.",
    "At the 2015 general election the SNP won 56 of the 59 seats in Scotland.",
    "In Scotland, the SNP won 48 seats at the 2019 general election.",
    "The Conservatives took 345 of England's 533 seats in 2019.",
    "Independents won five seats in Great Britain at the 2024 general election.",
    # one candidate over another
    "James Daly beat James Frith in Bury North at the 2019 general election by 105 votes.",
    "Zac Goldsmith beat Sarah Olney in Richmond Park in 2017 by 45 votes.",
    "Adnan Hussain unseated Labour's Kate Hollern in Blackburn in 2024 by 132 votes.",
    "Alliance beat the DUP in North Down in 2019 by almost 3,000 votes.",
    "Chris Philp missed out in Hampstead and Kilburn in 2010 by 42 votes.",
    "Naz Shah saw off Muhammed Islam in Bradford West in 2024 by 707 votes.",
    # the rest
    "No candidate lost a deposit in Belfast East in 2019.",
    "In Hampstead and Kilburn in 2010 only 841 votes separated the first three candidates.",
    "The majority in Kensington in 2019 was 150 votes, or 0.3% of those cast.",
    "At the 2010 general election the Conservatives won 306 seats and Labour won 258.",
    "Turnout at the 2019 general election was 67.3%.",
    "The Conservatives won 365 seats at the 2019 general election.",
    "The Conservatives won an overall majority of 80 at the 2019 general election.",
)  # fmt: skip
FALSE = (
    "Labour lost 70 seats at the 2019 general election.",
    "The Conservatives won 16 seats in Scotland at the 2019 general election.",
    "Labour won 365 seats at the 2019 general election.",
    "James Daly beat James Frith in Bury North at the 2019 general election by 501 votes.",
    "At the 2015 general election the SNP won 55 of the 59 seats in Scotland.",
)


@pytest.fixture(scope="module")
def reader(official: Record) -> Reader:
    return Reader(official)


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_sentence_is_not_contradicted(reader: Reader, sentence: str) -> None:
    against = [v for v in reader.check_text(sentence) if v.verdict is Finding.CONTRADICTED]
    assert against == []


def test_most_of_them_are_supported(reader: Reader) -> None:
    known = [
        sentence
        for sentence in TRUE
        if any(
            v.verdict is Finding.SUPPORTED and v.claim.kind not in ("year", "label")
            for v in reader.check_text(sentence)
        )
    ]
    assert len(known) >= len(TRUE) - 5, set(TRUE) - set(known)


@pytest.mark.parametrize("sentence", FALSE)
def test_the_same_manner_does_not_let_a_false_one_pass(reader: Reader, sentence: str) -> None:
    found = reader.check_text(sentence)
    assert any(v.verdict is Finding.CONTRADICTED for v in found)


def test_no_final_figure_of_the_nation_is_contradicted_while_it_is_counted(
    official: Record,
) -> None:
    """What is not so yet may still come true: at any moment of the count of 2019."""
    election = "parl.2019-12-12"
    contests = official.contests_of(election)
    reader = Reader(official.before_count(election))
    final = (
        "The Conservatives won 365 seats at the 2019 general election.",
        "The Conservatives won an overall majority of 80 at the 2019 general election.",
        "The Conservatives won 43.6% of the vote nationally in 2019.",
        "Turnout was 67.3% nationally at the 2019 general election.",
        "Labour lost 60 seats at the 2019 general election.",
        "Labour made a net loss of 60 at the 2019 general election.",
    )
    for declared in (1, 59, 325, 649):
        results = {c.id: official.returns[c.id] for c in contests[:declared]}
        for sentence in final:
            found = reader.check_text(sentence, results=results)
            assert [v for v in found if v.verdict is Finding.CONTRADICTED] == [], declared
