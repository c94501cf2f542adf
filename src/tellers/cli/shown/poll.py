"""The result of one contest as a small table, and the line of its totals."""

from fractions import Fraction

from rich.text import Text

from tellers.cli.shown.gathered import gathered
from tellers.cli.shown.sheet import Sheet
from tellers.facts.context import Context
from tellers.publish.drawing.palette import mark
from tellers.publish.words import DASH, capital, counted_as, votes_head
from tellers.publish.working.said import base_words
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.record.figures import Hidden
from tellers.style.names import label_name, style_of
from tellers.style.numbers import WORDS, write_share, write_signed_points, write_votes


def poll(sheet: Sheet, at: Context) -> None:
    """Print who stood, with votes, share, change and deposit, and the totals below."""
    if at.is_unopposed:
        _returned(sheet, at)
        return
    sheet.line()
    is_named = any(one.name for one in at.order)
    rows = [_heads(at, is_named=is_named)]
    rows += [_row(sheet, at, one, is_named=is_named) for one in at.order]
    if at.result.others:
        rows.append(_others(at, is_named=is_named))
    shift = int(is_named)
    sheet.table(rows, right=range(1 + shift, 4 + shift), gives=shift)
    for line in _below(at):
        sheet.line(f"  {line}", hang=4)
    sheet.line(f"  from {gathered(at.record, at.rows())}", style="dim", hang=7)


def _returned(sheet: Sheet, at: Context) -> None:
    """Who was returned without a poll, and how many seats each is known to have."""
    seats = figures.returned_unopposed(at.result)
    sheet.line()
    for one in at.order:
        who = f"{one.name}, " if one.name else ""
        number = f": {seats_held(at.result, seats[one.label.key])}" if seats else ""
        sheet.line(
            f"  {who}{label_name(at.record.parties, one.label, at.contest.polled_on)}{number}",
            style="bold",
        )
    if at.contest.has_bucket:
        sheet.line("  Others, in one row of the source", style="bold")
    if at.contest.seats > 1 or not at.order:
        sheet.line(f"  Nobody is named as elected: {figures.why_hidden(at.result)}.", hang=4)
    sheet.line(f"  from {gathered(at.record, at.rows())}", style="dim", hang=7)


def seats_held(result: Return, number: int) -> str:
    """How many seats a label has; so many at least where fewer labels stood than were elected."""
    contest = result.contest
    labels = len(contest.candidacies) + contest.has_bucket
    least = "at least " if 1 < labels < contest.seats else ""
    return f"{least}{WORDS[number]} {'seat' if number == 1 else 'seats'}"


def _heads(at: Context, *, is_named: bool) -> list[Text]:
    names = ["Candidate"] if is_named else []
    names += ["Party", votes_head(at.result), "Share", "Change"]
    names += ["Dep."] if figures.lost_deposits(at.result) else []
    return [Text(name, style="dim") for name in names]


def _row(sheet: Sheet, at: Context, one: Candidacy, *, is_named: bool) -> list[Text]:
    style = "bold" if one == at.winner else ""
    party = Text(label_name(at.record.parties, one.label, at.contest.polled_on), style=style)
    if sheet.is_coloured:
        chip = mark(one.label.key, style_of(at.record.parties, one.label.key).short)
        party = Text("▌", style=chip.fill) + party
    share = figures.share(at.result, one.id) if figures.has_shares(at.result) else None
    moved = _moved(at, one)
    cells = [Text(str(one.name or ""), style=style)] if is_named else []
    cells += [party, Text(write_votes(at.result.votes[one.id]), style=style)]
    cells += [Text(write_share(share) if share is not None else DASH, style=style)]
    cells += [Text(write_signed_points(moved) if moved is not None else DASH)]
    if figures.lost_deposits(at.result):
        cells.append(Text("lost" if figures.is_lost_deposit(at.result, one.id) else ""))
    return cells


def _moved(at: Context, one: Candidacy) -> Fraction | None:
    """How a party's share moved since the base; None where there is nothing to compare."""
    base = at.base.result
    if base is None or not figures.has_shares(at.result):
        return None
    return figures.change(at.result, base, one.label.key)


def _others(at: Context, *, is_named: bool) -> list[Text]:
    cells = [Text("")] if is_named else []
    share = Fraction(at.result.others, at.valid) if figures.has_shares(at.result) else None
    cells += [Text("Others, in one row of the source"), Text(write_votes(at.result.others))]
    cells += [Text(write_share(share) if share is not None else DASH), Text(DASH)]
    return cells + ([Text("")] if figures.lost_deposits(at.result) else [])


def _below(at: Context) -> list[str]:
    """The totals, the base of the changes, and why there is no more to be told."""
    result, lines = at.result, []
    turnout, part = figures.turnout(result), figures.majority_share(result)
    totals = [f"valid votes {write_votes(at.valid)}"] if at.valid and at.contest.seats == 1 else []
    totals += [f"rejected {write_votes(result.rejected)}"] if result.rejected is not None else []
    totals += [f"electorate {write_votes(result.electorate)}"] if result.electorate else []
    totals += [f"turnout {write_share(turnout)}"] if turnout is not None else []
    if at.majority is not None and part is not None:
        totals.append(f"majority {write_votes(at.majority)}, {write_share(part)}")
    lines.append(capital(" · ".join(totals)))
    lines.append(counted_as(at.result))
    hidden = figures.why_hidden(result)
    if hidden is not None:
        lines.append(f"No winner, majority or gain is told: {hidden}.")
    if hidden not in (Hidden.SEVERAL, Hidden.UNIVERSITY):
        base = base_words(at.base_name)
        is_moved = any(_moved(at, one) is not None for one in at.order)
        if not base:
            lines.append(f"No change: {at.base.reason}.")
        elif is_moved:
            lines.append(f"Change in points {base}.")
    return [line for line in lines if line]
