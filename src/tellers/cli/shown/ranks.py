"""An order of contests: rank, contest, figure and row, and what the sources hide of it."""

from collections.abc import Sequence

from rich.text import Text

from tellers.cli.shown.gathered import gathered
from tellers.cli.shown.sheet import Sheet
from tellers.facts.coverage import extent
from tellers.facts.ranking.measures import Measure
from tellers.facts.ranking.over import Asked, Entry, Ranking
from tellers.facts.search.scope import Scope
from tellers.publish.words import capital, counted, people_of, title_of
from tellers.publish.working.said import base_words
from tellers.record.record import Record
from tellers.style.numbers import write_share, write_signed_points, write_votes

NAMES = {
    "majority": "Majority, in votes",
    "majority-share": "Majority, as a part of the valid votes",
    "winning-share": "The winner’s share",
    "turnout": "Turnout",
    "overturned": "Majority overturned by a gain",
    "swing": "Swing to {who}, in points",
    "share": "Share of {who}",
    "change": "Change of share of {who}, in points",
}
IN_POINTS = frozenset({Measure.SWING, Measure.CHANGE})


def figure_of(asked: Asked, entry: Entry) -> str:
    """The figure of one contest as print has it, from its exact value."""
    if isinstance(entry.value, int):
        return write_votes(entry.value)
    return (
        write_signed_points(entry.value) if asked.measure in IN_POINTS else write_share(entry.value)
    )


def entry_json(record: Record, asked: Asked, entry: Entry) -> dict[str, object]:
    """One contest of an order in the words of the wire."""
    return {
        "rank": entry.rank,
        "tied": entry.tied,
        "contest": entry.contest,
        "title": title_of(record.contests[entry.contest]),
        "value": entry.value if isinstance(entry.value, int) else str(entry.value),
        "text": figure_of(asked, entry),
        "base": entry.base,
        "because": [{"source": c.source, "locator": c.locator} for c in entry.because],
    }


def show_ranking(record: Record, found: Ranking, scope: Scope, told: Sequence[Entry]) -> None:
    """Print an order, its heading and what it covers."""
    sheet, asked = Sheet(), found.asked
    who = people_of(record, asked.party or "lab")
    name = NAMES[asked.measure].format(who=who)
    end = "the least first" if asked.least else "the most first"
    sheet.line(Text(f"{name}, {end}", style="bold").append(_scope(scope), style="not bold"), hang=2)
    sheet.line()
    rows = [[Text(f"{one.rank}{'=' if one.tied > 1 else ''}"),
             Text(title_of(record.contests[one.contest])),
             Text(figure_of(asked, one), style="bold"),
             Text(f"{base_words(one.base)}  {gathered(record, one.because)}".strip(), style="dim")]
            for one in told]  # fmt: skip
    sheet.table(rows, right=(0, 2), gives=3)
    sheet.line()
    among = f"Of {write_votes(len(found.entries))} contests."
    sheet.line(
        f"{among} {_hidden(found)} {extent(record)}.".replace("  ", " "), style="dim", hang=2
    )


def _scope(scope: Scope) -> str:
    area = f", {scope.area}" if scope.area else ""
    since = f", since {scope.since}" if scope.since else ""
    until = f", until {scope.until}" if scope.until else ""
    kind = "general elections and by-elections" if scope.by_elections else "general elections"
    return f": {kind}{area}{since}{until}"


def _hidden(found: Ranking) -> str:
    said = ""
    if found.hidden:
        many = capital(counted(found.hidden, "contest"))
        said = f"{many} more, whose source does not tell it, may stand anywhere among them."
    if found.without:
        said += f" {capital(counted(found.without, 'contest'))} without it."
    return said
