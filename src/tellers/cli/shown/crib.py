"""The crib sheet of a contest: the result, what is news and why, then the rest by chapter."""

from collections.abc import Iterable, Sequence
from datetime import date

from rich.text import Text

from tellers.cli.shown.gathered import gathered
from tellers.cli.shown.poll import poll
from tellers.cli.shown.sheet import Sheet
from tellers.facts.context import Context
from tellers.facts.fact import Fact, Unit
from tellers.facts.kind import Chapter
from tellers.facts.kinds import CHAPTERS
from tellers.facts.news.rates import SIZED
from tellers.facts.news.value import News
from tellers.publish.words import ISO_DAY, amount, weekday
from tellers.publish.working.lines import IMPLIED
from tellers.publish.working.said import beside, figure_in_line, short
from tellers.record.contests import GroupReturn
from tellers.record.record import Record
from tellers.style.dates import write_date, write_time
from tellers.style.numbers import write_ordinal, write_votes

Weighed = tuple[Fact, News]

NEWS = 10
"""Facts that lead the sheet."""
IN_THE_TABLE = frozenset(
    {
        "votes", "share", "position", "change", "lost-deposit", "valid-votes", "rejected",
        "electorate", "turnout", "polled-on", "majority-share", "candidates",
    }
)  # fmt: skip
"""Kinds that the head and the table of the result tell."""
LEFT_OUT = frozenset({"previous-share", "votes-change", "northern-ireland"})
"""Kinds that a sheet has no room for; they stand in the facts as JSON."""
SAME = {"smallest-majority": "majority-rank"}
"""Kinds of place that another tells as well."""
SEATS = {2: "two", 3: "three"}


def show_crib(at: Context, told: Sequence[Weighed], *, why: bool = False) -> None:
    """Print the crib sheet of a contest; `why` adds the parts of each news value."""
    sheet = Sheet()
    _head(sheet, at)
    poll(sheet, at)
    told, every = strongest(told), told
    leading = [pair for pair in told if pair[0].kind not in IN_THE_TABLE | LEFT_OUT][:NEWS]
    _news(sheet, at.record, leading, why=why)
    first = {fact.id for fact, _ in leading}
    rest = [pair for pair in told if pair[0].id not in first]
    for chapter in CHAPTERS:
        _chapter(sheet, at.record, chapter, rest)
    facts = [fact for fact, _ in every]
    foot(sheet, at.record, facts, (fact.coverage for fact in facts))


def strongest(told: Sequence[Weighed]) -> list[Weighed]:
    """Facts without those that say no more than another of them."""
    met = {fact.kind for fact, _ in told}
    return [pair for pair in told if IMPLIED.get(pair[0].kind) not in met]


def _head(sheet: Sheet, at: Context) -> None:
    contest, place = at.contest, at.contest.constituency
    election = contest.election
    kind = "general election" if election.is_general else "by-election"
    head = Text(place.name, style="bold")
    head.append(f" · {kind}, {weekday(contest.polled_on)}", style="")
    sheet.line(head, hang=2)
    area = (
        place.country if place.region in ("", place.country) else f"{place.region}, {place.country}"
    )
    declared = at.result.declared_at
    said = [area, f"declared at {write_time(declared)}" if declared else "", _state(at)]
    sheet.line(" · ".join(part for part in said if part), style="dim", hang=2)


def _state(at: Context) -> str:
    """What sort of return the record holds of the contest."""
    number = at.contest.seats
    of_several = f"{SEATS.get(number, str(number))} seats" if number > 1 else ""
    if at.is_unopposed:
        return f"{of_several}{', ' if of_several else ''}returned unopposed: nobody voted"
    if of_several:
        return of_several
    if isinstance(at.result, GroupReturn):
        return "votes by party group, no candidate named"
    return "votes by candidate"


def _news(sheet: Sheet, record: Record, leading: Sequence[Weighed], *, why: bool) -> None:
    if not leading:
        return
    sheet.heading("What is news", "  bits, and what most of them are for")
    for facts, news in together(leading):
        line = Text(f"{facts[0].news:5.1f}  ", style="cyan")
        line += said(record, facts)
        if not why:
            line.append(f"  {_strongest(facts[0], news)}", style="dim italic")
        sheet.line(line, hang=7)
        if why:
            sheet.line(Text(f"       {reasons(facts[0], news)}", style="dim italic"), hang=9)
    _sources(sheet, record, (fact for fact, _ in leading))


def together(told: Sequence[Weighed]) -> list[tuple[list[Fact], News]]:
    """Facts in the order told, with the places of one kind, whole and of an area, on one line."""
    found: dict[str, tuple[list[Fact], News]] = {}
    for fact, news in told:
        is_place = fact.quantity.unit is Unit.RANK
        key = f"{SAME.get(fact.kind, fact.kind)} {fact.subject}" if is_place else fact.id
        line = found.setdefault(key, ([], news))[0]
        if not is_place or (fact.value, fact.scope) not in {(f.value, f.scope) for f in line}:
            line.append(fact)
    return list(found.values())


def _strongest(fact: Fact, news: News) -> str:
    """The part that makes most of a news value, in a word or two."""
    if not news.parts:
        return ""
    most = max(news.parts, key=lambda part: part.bits)
    return f"[{_rate(fact, news)}]" if most.name == "surprise" else f"[{most.name}]"


def _rate(fact: Fact, news: News) -> str:
    """How rare such a fact is, or that its size is what surprises."""
    if fact.kind in SIZED:
        return "by its size"
    met, among = news.rate
    return f"1 contest in {write_votes(round(among / met))}" if met else "never met"


def reasons(fact: Fact, news: News) -> str:
    """Why a fact stands where it stands: the parts of its news value, added up."""
    parts = [
        f"{part.name} {part.bits:g}"
        + (f" ({_rate(fact, news)})" if part.name == "surprise" else "")
        for part in news.parts
    ]
    keeps = f", of which {news.keeps:g} as the {write_ordinal(news.place)} of the poll"
    return " + ".join(parts) + (keeps if news.keeps != 1 else "") if parts else "routine: nought"


def said(record: Record, facts: Sequence[Fact]) -> Text:
    """A fact as a line has it: what, the figure, and then base and scope; places side by side."""
    line = Text(f"{short(record, facts[0])}: ")
    for number, fact in enumerate(facts):
        line.append("; " if number else "")
        value, more = figure_in_line(record, fact), beside(fact)
        if fact.quantity.unit is Unit.RANK:
            line.append(f"{value} {more}".strip(), style="bold")
            continue
        line.append(value, style="bold")
        line.append(f", {more}" if more else "")
    return line


def _chapter(sheet: Sheet, record: Record, chapter: Chapter, rest: Sequence[Weighed]) -> None:
    kinds = {kind.name for kind in chapter.kinds} - IN_THE_TABLE - LEFT_OUT
    found = [pair for pair in rest if pair[0].kind in kinds]
    if not found:
        return
    sheet.heading(chapter.title)
    for facts, _ in together(found):
        sheet.line(Text("  ") + said(record, facts), hang=4)
    _sources(sheet, record, (fact for fact, _ in found))


def _sources(sheet: Sheet, record: Record, facts: Iterable[Fact]) -> None:
    rows = dict.fromkeys(cite for fact in facts for cite in fact.because)
    sheet.line(f"  from {gathered(record, rows)}", style="dim", hang=7)


def foot(sheet: Sheet, record: Record, facts: Sequence[Fact], coverages: Iterable[str]) -> None:
    """What the sheet covers, whose data it rests on, and where the rest is."""
    sheet.line()
    sheet.line(f"Covers: {covers(coverages)}.", style="dim", hang=2)
    cited = dict.fromkeys(cite.source for fact in facts for cite in fact.because)
    lines = dict.fromkeys(record.sources[key].attribution for key in cited if key in record.sources)
    for line in lines:
        if line:
            sheet.line(line, style="dim", hang=2)
    sheet.line(
        f"{amount(len(facts), 'fact')}, reckoned by Tellers from record {record.version}; "
        "all with their rows: --json, --kind NAME.",
        style="dim", hang=2,
    )  # fmt: skip


def covers(coverages: Iterable[str]) -> str:
    """What some statements cover, the longest of one kind for all of it, with the day of reading.

    >>> covers(["every contest 1931-10-27 to 2024-07-04, read 2026-08-20",
    ...         "every contest 2005-05-05 to 2024-07-04, read 2026-08-20"])
    'every contest 27 October 1931 to 4 July 2024; read 20 August 2026'
    """
    longest: dict[tuple[str, str], str] = {}
    read: dict[str, None] = {}
    for coverage in coverages:
        covered, _, when = coverage.partition(", read ")
        read[f"read {when}"] = None
        days = ISO_DAY.findall(covered)
        kind = (ISO_DAY.sub("", covered), days[-1] if days else "")
        longest[kind] = min(covered, longest.get(kind, covered))
    said = "; ".join([*longest.values(), *(one for one in read if one != "read ")])
    return ISO_DAY.sub(lambda found: write_date(date.fromisoformat(found[0])), said)
