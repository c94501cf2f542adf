"""The ten traps: each block of the page gives what it shows, from the official files alone."""

import doctest
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.docs.pages import DOCS, blocks, prose, rows

from tellers.notebook.search import search
from tellers.record import figures
from tellers.record.record import Record
from tellers.style.numbers import write_share

PAGE = DOCS / "explanation" / "ten-traps.md"
TABLE = rows(PAGE)[1:]


def shown(section: str) -> str:
    """What the blocks of one section show, without the code."""
    text = PAGE.read_text("utf-8").split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    code = "\n".join(re.findall(r"^```py\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    return "\n".join(line for line in code.splitlines() if not line.startswith((">>>", "...")))


def test_each_block_gives_what_it_shows(data: Path) -> None:
    names: dict[str, Any] = {"folder": data}
    tried = 0
    for block in blocks(PAGE):
        assert block.language == "py"
        test = doctest.DocTestParser().get_doctest(
            f"{block.text}\n", names, block.where, str(PAGE), block.line
        )
        said: list[str] = []
        result = doctest.DocTestRunner().run(test, out=said.append, clear_globs=False)
        names.update(test.globs)
        assert result.failed == 0, "".join(said)
        tried += result.attempted
    assert tried > 40


def test_the_table_has_ten_traps_each_with_two_answers_that_its_section_shows() -> None:
    assert len(TABLE) == 10
    for trap, _, wrong, right in TABLE:
        answers = re.findall(r"[\d.]+%?", shown(trap[1 : trap.index("]")]))
        assert wrong != right
        assert {wrong.replace(",", ""), right.replace(",", "")} <= set(answers), trap


def right(number: int) -> str:
    return TABLE[number - 1][-1].replace(",", "")


def test_the_right_answers_are_those_of_our_record(official: Record) -> None:
    votes = search(official, year="2024-07-04").to_rows()
    assert sum(row["valid_votes"] for row in votes) == int(right(5))
    assert len(search(official, won_by="lab", year="2024-07-04")) == int(right(6))
    assert len(search(official, won_by="ind", year="2024-07-04")) == int(right(7))
    unionists = search(official, party="uup", year="2010-05-06").to_rows("candidacies")
    assert sum(row["votes"] for row in unionists if row["party"] == "uup") == int(right(8))
    times = [one.result.declared_at for one in search(official, year="2015-05-07") if one.result]
    known = [time for time in times if time]
    assert round((max(known) - min(known)).total_seconds() / 3600, 1) == float(right(9))


def test_the_right_turnout_of_1931_is_that_of_our_record(official: Record) -> None:
    polled = [
        one.result
        for one in search(official, year="1931-10")
        if one.result and one.contest.seats == 1 and figures.valid_votes(one.result)
    ]
    electors = sum(result.electorate or 0 for result in polled)
    assert write_share(Fraction(sum(map(figures.valid_votes, polled)), electors)) == right(10)


@pytest.mark.parametrize("number", re.findall(r"\d{1,3}(?:,\d{3})+", prose(PAGE)))
def test_every_long_number_in_the_prose_is_shown_by_a_block(number: str) -> None:
    assert number.replace(",", "") in "\n".join(
        shown(row[0][1 : row[0].index("]")]) for row in TABLE
    )
