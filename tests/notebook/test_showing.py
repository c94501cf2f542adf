"""A contest shows itself as a table: its votes are those declared, and nothing is made up."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from tests.builders import IN_2017, a_candidacy, a_contest, a_declaration, a_group_return, a_record
from tests.strategies import returns

from tellers.errors import Problem, Severity
from tellers.notebook.search import search, show
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.record.people import Name
from tellers.record.record import Record
from tellers.style.numbers import write_share, write_votes


class Cells(HTMLParser):
    """The text of the cells, and every tag that was opened."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in ("td", "th"):
            self.cells[-1] += data


ISLINGTON_NORTH = """\
Islington North, general election of 4 July 2024
candidate       party              votes  share
Jeremy Corbyn   Independent       24,120  49.2%
Praful Nargund  Labour            16,873  34.4%
Sheridan Kates  Green              2,660   5.4%
Karen Harries   Conservative       1,950   4.0%
Martyn Nelson   Reform UK          1,710   3.5%
Vikas Aggarwal  Liberal Democrat   1,661   3.4%
Paul Josling    Independent           32   0.1%
majority 7,247 (14.8%); turnout 67.3% of 72,852 electors; 189 rejected
"""


def test_islington_north_in_a_terminal(official: Record) -> None:
    assert repr(show(official, "Islington North", 2024)).startswith(ISLINGTON_NORTH)


def test_the_row_of_the_source_stands_below(official: Record) -> None:
    last = repr(show(official, "Islington North", 2024)).splitlines()[-2:]
    assert re.fullmatch(r"UK Parliament: .*constituencies.*, line 308", last[0])
    assert last[1] == "parl.islington-north.2024-07-04"


@given(returns())
def test_every_vote_and_share_is_there_in_both_forms(result: Return) -> None:
    one = show(a_record(result), result.contest)
    html = Cells(one._repr_html_())
    assert html.open == []
    for candidacy in result.contest.candidacies:
        votes = write_votes(result.votes[candidacy.id])
        share = write_share(figures.share(result, candidacy.id))
        assert re.search(rf"(^|  ){re.escape(votes)}  +{re.escape(share)}$", repr(one), re.M)
        assert any(pair == (votes, share) for pair in zip(html.cells, html.cells[1:], strict=False))
    assert ("others, not named" in repr(one)) is bool(result.others)
    hidden = figures.find_winner(result) is None
    assert ("does not tell who was elected" in repr(one)) is hidden
    assert ("majority" in repr(one)) is (one.majority is not None)


@given(returns())
def test_the_lines_of_a_terminal_are_aligned(result: Return) -> None:
    lines = repr(show(a_record(result), result.contest)).splitlines()[1:]
    table = lines[: 1 + len(result.contest.candidacies)]
    assert len({len(line) for line in table}) == 1


def test_a_name_is_text_in_html_whatever_it_holds() -> None:
    wild = a_candidacy("ind", name=Name("<script>alert(1)</script>", "& Sons"))
    contest = a_contest((), place="Here & <b>there</b>", candidacies=(wild, a_candidacy("con")))
    record = a_record(a_declaration({"ind": 2, "con": 1}, contest=contest))
    for html in (show(record, contest)._repr_html_(), search(record)._repr_html_()):
        assert {"script", "b"}.isdisjoint(Cells(html).tags)
        assert "<script>alert(1)</script> & Sons" in Cells(html).cells


def test_where_nobody_voted_no_votes_are_shown() -> None:
    record = a_record(result := a_group_return({"con": 0}, electorate=None))
    shown = repr(show(record, result.contest))
    assert "returned unopposed" in shown and "Conservative" in shown
    assert "0" not in shown.split("\n", 1)[1].split("nobody", 1)[0]


def test_where_several_were_elected_there_is_no_share_and_no_majority() -> None:
    record = a_record(result := a_group_return({"con": 9, "lab": 8}, 3, seats=2))
    shown = repr(show(record, result.contest))
    assert "2 members elected" in shown
    assert "%" not in shown and "majority" not in shown


def test_a_contest_that_is_not_declared_shows_who_stands() -> None:
    contest = a_contest(("con", "lab"))
    shown = repr(show(a_record(contests=[contest]), contest))
    assert "no return in the record" in shown
    assert all(str(candidacy.name) in shown for candidacy in contest.candidacies)
    assert "con" not in repr(search(a_record(contests=[contest]))).split()


def test_a_list_of_many_leaves_out_its_middle_and_says_how_many() -> None:
    record = a_record(*(a_declaration(place=f"Seat {n:02}") for n in range(25)))
    lines = repr(search(record)).splitlines()
    assert lines[0] == "25 contests"
    assert len(lines) == 1 + 1 + 10 + 1 + 10
    assert "Seat 09" in lines[11] and lines[12].startswith("...") and "Seat 15" in lines[13]
    assert Cells(search(record)._repr_html_()).tags.count("tr") == 22
    assert repr(search(record)[:20]).count("...") == 0
    assert repr(search(record, seat="Bath")) == "0 contests"
    assert repr(search(record)[:1]).startswith("1 contest\n")


def test_a_record_says_in_one_line_what_it_holds() -> None:
    shown = repr(a_record(a_declaration(), a_declaration(place="Bath", polled_on=IN_2017)))
    assert shown == "Record test: 2 contests. It covers 2017-06-08 to 2019-12-12."


def test_a_row_that_contradicts_itself_says_so_below_the_poll() -> None:
    result = a_group_return({"con": 200, "lab": 100})
    cite = result.cites[RETURN]
    said = "Nowhere 2019: found a total of 310, and groups that sum to 300; the sum is used"
    record = a_record(result)
    file = record.sources[cite.source].file
    where = f"{file}:{cite.locator.removeprefix('line ')}"
    met = Problem("sum", Severity.WARNS, said, where)
    doubt = "the source contradicts itself: found a total of 310"
    assert doubt not in str(show(record, result.contest))
    assert doubt in str(show(replace(record, problems=(met,)), result.contest))
