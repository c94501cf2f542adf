"""Base: what happened in a contest's area at the general election before, actual or estimated."""

from dataclasses import dataclass
from fractions import Fraction

from tellers.publish.drawing.palette import Mark
from tellers.publish.parts.report import Report
from tellers.publish.parts.result import Table, result_table
from tellers.publish.words import THIN, capital, contest_path, party_name, sign_of
from tellers.publish.working import Link, Work
from tellers.publish.working.sources import place_of
from tellers.publish.working.work import key_of
from tellers.record.contests import Contest, Notional
from tellers.record.figures import base_winner
from tellers.record.lineage.comparison import comparable
from tellers.record.record import Record
from tellers.style.names import style_of
from tellers.style.numbers import write_share, write_votes


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """One label of a notional result."""

    mark: Mark
    name: str
    votes: Link
    share: Link


@dataclass(frozen=True, slots=True)
class LastTime:
    """The base of a contest as a section of its page.

    `table` is the actual result, with the page at `href`; `estimate` the notional one; neither
    where there is nothing to compare with, for which `line` gives the reason.
    """

    title: str
    line: tuple[str | Link, ...]
    table: Table | None = None
    href: str = ""
    estimate: tuple[EstimateRow, ...] = ()
    works: tuple[Work, ...] = ()


def last_time(record: Record, contest: Contest, word: str = "") -> LastTime:
    """What happened last time where this contest is fought."""
    base = comparable(record, contest)
    if base.result is None or base.election is None:
        return LastTime("Last time", (f"Nothing to compare with: {base.reason}.",))
    if isinstance(base.result, Notional):
        return _estimated(record, base.result, word)
    before = base.result.contest
    report = Report(record, before, word=word)
    title = f"Last time, in {base.election.name}"
    table = result_table(report)
    return LastTime(title, _won(report), table, contest_path(before.id), works=table.works)


def _won(report: Report) -> tuple[str | Link, ...]:
    """Who won last time and by how much; the majority opens its box in the table."""
    won = base_winner(report.result)
    if won is None:
        return ("Our record does not name who won last time.",)
    majority, who = report.fact("majority"), style_of(report.record.parties, won).people
    line = f"{capital(who)} won it in {report.contest.election.name}, on the same boundaries"
    if majority is None or not isinstance(majority.value, int):
        return (f"{line}.",)
    return f"{line}, by ", Link(write_votes(majority.value), key_of(majority), again=True), "."


def _estimated(record: Record, base: Notional, word: str) -> LastTime:
    year = base.election.name
    line = (
        f"The boundaries have changed since {year}. What stands beside is the notional result, an "
        "estimate on the present boundaries: nobody declared it."
    )
    works: list[Work] = []
    rows = []
    for party, votes in sorted(base.votes.items(), key=lambda pair: -pair[1]):
        work = _work(record, base, party, word)
        works.append(work)
        rows.append(
            EstimateRow(
                sign_of(record, party),
                party_name(record, party),
                Link(write_votes(votes), work.key),
                Link(write_share(Fraction(votes, base.valid)), work.key, again=True),
            )
        )
    return LastTime(f"Last time, in {year}", (line,), estimate=tuple(rows), works=tuple(works))


def _work(record: Record, base: Notional, party: str, word: str) -> Work:
    """One box for an estimated row: the share as a sum, and the row that it comes from."""
    votes, name = base.votes[party], party_name(record, party)
    share = write_share(Fraction(votes, base.valid))
    what = f"{name}, notional {base.election.name}, {base.constituency.name}"
    cite = base.cites[party]
    said = f"Tellers: {what}: {write_votes(votes)}. Record {record.version}."
    return Work(
        f"base-{party}",
        write_votes(votes),
        what,
        (
            (f"{name}, estimate", write_votes(votes)),
            ("Valid votes, estimate", f"÷{THIN}{write_votes(base.valid)}"),
        ),
        ("Share", share),
        ((name, place_of(record, cite), write_votes(votes)),),
        "An estimate: nobody declared it.",
        f"{word}. {said}" if word else said,
    )
