"""A contest, or a list of them, as a table: for a terminal as aligned text, for a notebook as HTML.

Two shapes, one value: a `Table` says what is printed, and the two writers say how.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Return
from tellers.record.record import Record
from tellers.style.dates import write_date
from tellers.style.names import label_name
from tellers.style.numbers import write_share, write_votes

MOST = 20
"""Rows of a list beyond which its middle is left out."""


@dataclass(frozen=True, slots=True)
class Table:
    """What is printed. Columns in `numbers` are set to the right; `below` is under the rows."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int]
    below: tuple[str, ...] = ()


# --------------------------------------------------------------------------------- what is printed


def result_table(record: Record, contest: Contest) -> Table:
    """One contest: who stood, for what, with how many votes, and what follows from them."""
    result = record.returns.get(contest.id)
    kind = "general election" if contest.election.is_general else "by-election"
    title = f"{contest.constituency.name}, {kind} of {write_date(contest.polled_on)}"
    head: tuple[str, ...] = ("candidate", "party", "votes", "share")
    rows = tuple(_poll(record, result) if result else _standing(record, contest))
    if not any(row[0] for row in rows):
        head, rows = ("party group", *head[2:]), tuple(row[1:] for row in rows)
    numbers = frozenset({len(head) - 2, len(head) - 1})
    return Table(title, head, rows, numbers, tuple(_below(record, contest, result)))


def _label(record: Record, candidacy: Candidacy) -> str:
    return label_name(record.parties, candidacy.label)


def _standing(record: Record, contest: Contest) -> Iterator[tuple[str, ...]]:
    return ((str(c.name or ""), _label(record, c), "", "") for c in contest.candidacies)


def _poll(record: Record, result: Return) -> Iterator[tuple[str, ...]]:
    has_votes, has_shares = figures.valid_votes(result) > 0, figures.has_shares(result)
    for one in figures.ranked(result):
        votes = write_votes(result.votes[one.id]) if has_votes else ""
        share = write_share(figures.share(result, one.id)) if has_shares else ""
        yield str(one.name or ""), _label(record, one), votes, share
    if result.others:
        yield "", "others, not named", write_votes(result.others), ""


def _below(record: Record, contest: Contest, result: Return | None) -> Iterator[str]:
    """What follows from the votes, and where they were read."""
    if result is None:
        yield "no return in the record"
    else:
        told = "; ".join(_figures(result))
        yield from (told,) if told else ()
        yield from _reserve(result)
        for doubt in record.doubts(result):
            yield f"the source contradicts itself: {doubt}"
        cite = result.cites.get(RETURN)
        source = record.sources.get(cite.source) if cite else None
        if cite and source:
            yield f"{source.publisher}: {cite.source}, {cite.locator}"
    yield contest.id


def _figures(result: Return) -> Iterator[str]:
    if (majority := figures.find_majority(result)) is not None:
        part = figures.majority_share(result)
        yield f"majority {write_votes(majority)}" + (f" ({write_share(part)})" if part else "")
    if (turnout := figures.turnout(result)) is not None and result.electorate is not None:
        yield f"turnout {write_share(turnout)} of {write_votes(result.electorate)} electors"
    if result.rejected is not None:
        yield f"{write_votes(result.rejected)} rejected"


def _reserve(result: Return) -> Iterator[str]:
    """What the source leaves open, which a reader would otherwise take for a fault."""
    if not figures.valid_votes(result):
        yield "nobody voted: returned unopposed"
    if result.contest.seats > 1:
        yield f"{result.contest.seats} members elected, each elector with as many votes"
    elif figures.find_winner(result) is None:
        yield "the source does not tell who was elected"


def list_table(record: Record, contests: Sequence[Contest]) -> Table:
    """Contests, one a line: when, where, who was elected and by how much."""
    total = len(contests)
    shown = list(contests) if total <= MOST else [*contests[: MOST // 2], *contests[-MOST // 2 :]]
    rows = [_line(record, contest) for contest in shown]
    head = ("polled", "seat", "elected", "party", "majority", "turnout")
    if total > MOST:
        rows.insert(MOST // 2, ("...",) * len(head))
    title = f"{total:,} contest{'' if total == 1 else 's'}"
    return Table(title, head, tuple(rows), frozenset({4, 5}))


def _line(record: Record, contest: Contest) -> tuple[str, ...]:
    result = record.returns.get(contest.id)
    day, seat = contest.polled_on.isoformat(), contest.constituency.name
    if result is None:
        return day, seat, "", "", "", ""
    winner, majority = figures.find_winner(result), figures.find_majority(result)
    turnout = figures.turnout(result)
    return (
        day,
        seat,
        str(winner.name or "") if winner else "",
        _label(record, winner) if winner else "",
        "" if majority is None else write_votes(majority),
        "" if turnout is None else write_share(turnout),
    )


# ------------------------------------------------------------------------------------ how it is set


def as_text(table: Table) -> str:
    """A table as lines of aligned text."""
    lines = [table.head, *table.rows] if table.rows else []
    widths = (
        [max(len(line[at]) for line in lines) for at in range(len(table.head))] if lines else []
    )
    set_lines = ("  ".join(_cells(table, line, widths)).rstrip() for line in lines)
    return "\n".join((table.title, *set_lines, *table.below))


def _cells(table: Table, line: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    for at, (cell, width) in enumerate(zip(line, widths, strict=True)):
        yield cell.rjust(width) if at in table.numbers else cell.ljust(width)


def as_html(table: Table) -> str:
    """A table as HTML, names escaped."""
    head = "".join(_cell(table, "th", at, cell) for at, cell in enumerate(table.head))
    rows = "".join(
        f"<tr>{''.join(_cell(table, 'td', at, cell) for at, cell in enumerate(row))}</tr>"
        for row in table.rows
    )
    body = f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>" if table.rows else ""
    below = "".join(f"<div><small>{escape(line)}</small></div>" for line in table.below)
    return f"<div><table><caption>{escape(table.title)}</caption>{body}</table>{below}</div>"


def _cell(table: Table, tag: str, at: int, text: str) -> str:
    side = "right" if at in table.numbers else "left"
    return f'<{tag} style="text-align: {side}">{escape(text)}</{tag}>'
