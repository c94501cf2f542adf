"""Facts that a figure states, by contest, each with its base and the rows behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from rich.text import Text

from tellers.cli.shown.gathered import gathered, gathered_by_file
from tellers.cli.shown.sheet import Sheet
from tellers.facts.fact import Fact
from tellers.publish.words import counted, title_of
from tellers.publish.working.said import base_words, beside, figure_in_line, short
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Found:
    """Facts that equal a figure, newest first, and how many contests with one are not told."""

    facts: tuple[Fact, ...]
    more: int


def show_found(record: Record, found: Found) -> None:
    """Print the facts by contest."""
    sheet = Sheet()
    nation = [fact for fact in found.facts if fact.subject.election]
    for election, facts in groupby(nation, key=lambda fact: fact.subject.election):
        _show_nation(sheet, record, election, tuple(facts))
    rest = (fact for fact in found.facts if not fact.subject.election)
    for contest, facts in groupby(rest, key=lambda fact: fact.subject.contest):
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


def _show_nation(sheet: Sheet, record: Record, election: str, facts: Sequence[Fact]) -> None:
    """The national facts of one election that equal the figure."""
    base = next((base_words(fact.base) for fact in facts if fact.base), "")
    head = Text(f"The nation, {record.elections[election].name}", style="bold")
    sheet.line(head.append(f"  changes {base}" if base else "", style="dim not bold"), hang=4)
    for fact in facts:
        line = Text("  ") + national_line(record, fact)
        line.append(f"  {gathered_by_file(record, fact.because)}", style="dim")
        sheet.line(line, hang=4)


def national_line(record: Record, fact: Fact) -> Text:
    """A national fact in a line: what, of which seat where it is of one, and the figure."""
    contest = record.contests.get(fact.subject.contest)
    place = f", {contest.constituency.name}" if contest else ""
    return Text(f"{short(record, fact)}{place}: ").append(figure_in_line(record, fact), "bold")
