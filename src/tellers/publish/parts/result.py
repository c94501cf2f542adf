"""The result: one contest's table of candidates, with its foot and the boxes of its figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from tellers.publish.drawing.palette import OTHERS, Mark
from tellers.publish.parts.report import Report, base_words
from tellers.publish.words import DASH, capital, counted_as, sign_of, votes_head
from tellers.publish.working import Link, Work
from tellers.record import figures
from tellers.record.contests import Candidacy, Declaration
from tellers.record.lineage.comparison import BaseKind
from tellers.record.people import Standing
from tellers.style.names import label_name
from tellers.style.numbers import WORDS, write_share, write_votes


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate's line. A figure is a link, or the words that stand where none is."""

    mark: Mark
    name: str
    label: str
    votes: Link | str
    share: Link | str
    change: Link | str
    struck: str = ""
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The result as a table, with its foot and with the boxes of its figures."""

    caption: str
    rows: tuple[Row, ...]
    foot: tuple[tuple[str, Link | str, Link | str, Link | str], ...]
    works: tuple[Work, ...]
    note: str
    has_change: bool
    head: str
    votes_head: str


def result_table(report: Report) -> Table:
    """The table of a declared contest."""
    works: list[Work] = []
    rows = tuple(_row(report, candidacy, works) for candidacy in figures.ranked(report.result))
    bucket = (_bucket(report),) if report.result.others else ()
    foot = tuple(_foot(report, works))
    named = any(c.name for c in report.contest.candidacies)
    return Table(
        base_words(report.base),
        (*rows, *bucket),
        foot,
        tuple(works),
        _table_note(report, rows),
        report.base.kind is not BaseKind.NONE,
        "Candidate" if named else "Party",
        votes_head(report.result),
    )


def _row(report: Report, candidacy: Candidacy, works: list[Work]) -> Row:
    record, label = (
        report.record,
        label_name(report.record.parties, candidacy.label, report.contest.polled_on),
    )
    counted_now = report.result.votes[candidacy.id]
    before = report.current.before.result if report.current and report.current.before else None
    then = before.votes.get(candidacy.id, counted_now) if before else counted_now
    return Row(
        sign_of(record, candidacy.label.key),
        str(candidacy.name) if candidacy.name else label,
        label if candidacy.name else "",
        report.link(report.fact("votes", candidacy.id), works) or DASH,
        report.link(report.fact("share", candidacy.id), works) or DASH,
        _change(report, candidacy, works),
        write_votes(then) if then != counted_now else "",
        bool(figures.is_lost_deposit(report.result, candidacy.id)),
    )


def _change(report: Report, candidacy: Candidacy, works: list[Work]) -> Link | str:
    """The change since the base, or what stands where there is nobody to compare with."""
    if candidacy.label.standing is not Standing.PARTY:
        return DASH
    found = report.link(report.fact("change", candidacy.label.key), works)
    if found is not None:
        return found
    is_whole = isinstance(report.base.result, Declaration)
    return "new" if is_whole else DASH


def _bucket(report: Report) -> Row:
    others = report.result.others
    part = DASH
    if figures.has_shares(report.result):
        part = write_share(Fraction(others, figures.valid_votes(report.result)))
    return Row(OTHERS, "Others", "one row", write_votes(others), part, DASH)


def _foot(
    report: Report, works: list[Work]
) -> Iterator[tuple[str, Link | str, Link | str, Link | str]]:
    def link(kind: str) -> Link | str:
        return report.link(report.fact(kind), works) or ""

    yield "Majority", link("majority") or DASH, link("majority-share"), link("previous-majority")
    yield "Valid votes, turnout", link("valid-votes"), link("turnout"), link("previous-turnout")
    for name, kind in (("Rejected papers", "rejected"), ("Electorate", "electorate")):
        yield name, link(kind) or DASH, "", ""


def _table_note(report: Report, rows: tuple[Row, ...]) -> str:
    said = [counted_as(report.result)]
    year = report.base.election.name if report.base.election else ""
    if any(row.change == "new" for row in rows):
        said.append(f"“New” is a label that did not stand here in {year}.")
    standings = {candidacy.label.standing for candidacy in report.contest.candidacies}
    if report.base.kind is not BaseKind.NONE and Standing.INDEPENDENT in standings:
        said.append("An independent’s votes are compared with nobody’s.")
    if any(c.label.key == "ruk" for c in report.contest.candidacies) and report.base.result:
        said.append("Reform UK is compared with the Brexit Party.")
    if report.result.others:
        said.append("The source joins all others in one row, so nobody among them has a place.")
    if not report.contest.is_plain and not figures.is_unopposed(report.result):
        said.append(_no_shares(report))
    if report.result.rejected is None:
        said.append("Rejected papers are not in this source.")
    return " ".join(part for part in said if part)


def _no_shares(report: Report) -> str:
    """Why no share, majority or turnout stands beside the votes."""
    seats = report.contest.seats
    elected = f"{WORDS[seats]} elected" if seats > 1 else "one elected, by graduates"
    return f"{capital(elected)}: no share, majority or turnout is reckoned."
