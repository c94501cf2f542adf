"""Facts that a figure states, by contest, each with its base and the rows behind it."""

from dataclasses import dataclass
from itertools import groupby

from rich.text import Text

from tellers.cli.shown.gathered import gathered
from tellers.cli.shown.sheet import Sheet
from tellers.facts.fact import Fact
from tellers.publish.words import counted, title_of
from tellers.publish.working.said import beside, figure_in_line, short
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Found:
    """Facts that equal a figure, newest first, and how many contests with one are not told."""

    facts: tuple[Fact, ...]
    more: int


def show_found(record: Record, found: Found) -> None:
    """Print the facts by contest."""
    sheet = Sheet()
    for contest, facts in groupby(found.facts, key=lambda fact: fact.subject.contest):
        place = record.contests[contest].constituency
        where = ", ".join(dict.fromkeys(one for one in (place.region, place.country) if one))
        head = Text(title_of(record.contests[contest]), style="bold")
        sheet.line(head.append(f"  {where}", style="dim not bold"), hang=4)
        for fact in facts:
            line = Text(f"  {short(record, fact)}: ")
            line.append(figure_in_line(record, fact), style="bold")
            more = beside(fact)
            line.append(f", {more}" if more else "")
            line.append(f"  {gathered(record, fact.because[:3])}", style="dim")
            sheet.line(line, hang=4)
    if found.more:
        sheet.line(
            f"{counted(found.more, 'contest')} more may have it: --limit, --in, --since, --kind.",
            style="dim", hang=2,
        )  # fmt: skip
