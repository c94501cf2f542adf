"""The crib sheet of a whole election: seats and votes by party, what is news, then by subject."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from rich.text import Text

from tellers.cli.shown.crib import foot
from tellers.cli.shown.found import national_line
from tellers.cli.shown.gathered import gathered_by_file
from tellers.cli.shown.sheet import Sheet
from tellers.facts.coverage import extent
from tellers.facts.fact import Fact, Unit
from tellers.facts.nation import areas, certain, order, poll, seats, shares
from tellers.facts.nation.picture import Picture
from tellers.publish.words import DASH, capital, counted, people_of, weekday
from tellers.publish.working.kinds import WHAT
from tellers.publish.working.said import area_words, base_words, figure_in_line
from tellers.record.record import Record
from tellers.style.numbers import write_share, write_signed, write_signed_points, write_votes

NEWS = 8
"""Facts that lead the sheet."""
PARTIES = 12
"""Parties of which a line tells the figure, the most first."""
SEATS, AT_LEAST = seats.SEATS.name, seats.AT_LEAST.name
SHARES = {"UK": ("share-uk", "change-uk"), "GB": ("share-gb", "change-gb")}
IN_THE_HEAD = frozenset(
    {SEATS, AT_LEAST, "net", "gains", "losses", "votes-uk", "declared", "house"}
)
"""Kinds that the head and the table tell; so are the shares of the table."""
BY_AREA = frozenset({"area-seats", "area-net", "area-turnout"})
FALLEN = poll.FALLEN.name
SUBJECTS = (
    ("The count", (*certain.KINDS, *order.KINDS)),
    ("Seats", seats.KINDS),
    ("Votes", shares.KINDS),
    ("Turnout, deposits, members", poll.KINDS),
    ("Won out and wiped out", areas.KINDS),
)


def show_national(at: Picture, told: Sequence[Fact]) -> None:
    """Print the crib sheet of an election; `told` are its facts, the most newsworthy first."""
    sheet = Sheet()
    _head(sheet, at)
    where = "UK" if any(fact.kind == "share-uk" for fact in told) else "GB"
    _parties(sheet, at.record, told, where)
    known = IN_THE_HEAD | BY_AREA | {FALLEN, *SHARES[where]}
    rest = [fact for fact in told if fact.kind not in known]
    _news(sheet, at.record, rest[:NEWS])
    for title, kinds in SUBJECTS:
        names = {kind.name for kind in kinds}
        _subject(sheet, at.record, title, [f for f in rest[NEWS:] if f.kind in names])
    _areas(sheet, at.record, [fact for fact in told if fact.kind in BY_AREA])
    _fallen(sheet, at.record, [fact for fact in told if fact.kind == FALLEN])
    foot(sheet, at.record, told, [extent(at.record)])


def _head(sheet: Sheet, at: Picture) -> None:
    election, count = at.record.elections[at.tally.election], at.tally
    head = Text("The nation", style="bold")
    sheet.line(head.append(f" · general election, {weekday(election.polled_on)}", style=""))
    base = base_words(at.base) if at.is_comparable else ""
    declared = f"{count.declared} of {count.total} contests declared"
    said = [declared, f"a House of {count.house} seats", f"changes {base}" if base else ""]
    sheet.line(" · ".join(part for part in said if part), style="dim", hang=2)
    if count.total != count.house:
        more = (
            f"{count.house - count.total} seats more than contests: some elected several members."
        )
        sheet.line(more, style="dim", hang=2)
    if count.unnamed:
        reasons = sorted(at.why_hidden, key=lambda one: -one[1])
        sheet.line(
            f"Seats are “at least”: the source hides who won {counted(len(at.hidden), 'contest')} "
            f"({'; '.join(f'{n}: {why}' for why, n in reasons)}).",
            style="dim", hang=2,
        )  # fmt: skip


def _parties(sheet: Sheet, record: Record, told: Sequence[Fact], where: str) -> None:
    """A row a party: seats, how many more, gained and lost, votes, share, change."""
    share, change = SHARES[where]
    found: dict[str, dict[str, Fact]] = {}
    for fact in told:
        if fact.kind in IN_THE_HEAD | {share, change} and fact.subject.party:
            found.setdefault(fact.subject.party, {})[fact.kind] = fact
    is_least = any(AT_LEAST in row for row in found.values())
    columns = (
        ("Seats at least" if is_least else "Seats", AT_LEAST if is_least else SEATS),
        ("Net", "net"), ("Gained", "gains"), ("Lost", "losses"), ("Votes", "votes-uk"),
        (f"Share, {where}", share), ("Change", change),
    )  # fmt: skip
    used = [(head, kind) for head, kind in columns if any(kind in row for row in found.values())]
    rows = [[Text(head, style="dim") for head in ("Party", *(head for head, _ in used))]]
    for party in sorted(found, key=lambda one: (*_size(found[one], share), one)):
        cells = [_cell(found[party].get(kind)) for _, kind in used]
        who = _people(record, next(iter(found[party].values())))
        rows.append([Text(capital(who)), *map(Text, cells)])
    sheet.line()
    sheet.table(rows, right=range(1, len(used) + 1), gives=0)
    _sources(sheet, record, (fact for row in found.values() for fact in row.values()))


def _people(record: Record, fact: Fact) -> str:
    """The party that a fact is of, as it was called at that election."""
    party, election = fact.subject.party, record.elections[fact.subject.election]
    return "independents" if party == "ind" else people_of(record, party, election.polled_on)


def _size(row: Mapping[str, Fact], share: str) -> tuple[float, float]:
    """By what the parties are in order: seats, then share; the most first."""
    won = row.get(SEATS) or row.get(AT_LEAST)
    return (-_number(won), -_number(row.get(share)))


def _number(fact: Fact | None) -> float:
    return float(fact.value) if fact and isinstance(fact.value, int | Fraction) else 0.0


def _cell(fact: Fact | None) -> str:
    if fact is None:
        return DASH
    value = fact.value
    if isinstance(value, int):
        return write_signed(value) if fact.kind in ("net", "area-net") else write_votes(value)
    if not isinstance(value, Fraction):
        return str(value)
    return write_signed_points(value) if fact.quantity.unit is Unit.POINTS else write_share(value)


def _news(sheet: Sheet, record: Record, leading: Sequence[Fact]) -> None:
    if not leading:
        return
    sheet.heading("What is news", "  bits, as the table of weights has them")
    for fact in leading:
        line = Text(f"{fact.news:5.1f}  ", style="cyan")
        sheet.line(line + national_line(record, fact), hang=7)
    _sources(sheet, record, leading)


def _subject(sheet: Sheet, record: Record, title: str, facts: Sequence[Fact]) -> None:
    if not facts:
        return
    sheet.heading(title)
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        key = fact.id if fact.subject.contest or not fact.subject.party else fact.kind
        by_kind.setdefault(f"{key} {fact.other}", []).append(fact)
    for group in by_kind.values():
        sheet.line(Text("  ") + _together(record, group), hang=4)
    _sources(sheet, record, facts)


def _together(record: Record, facts: Sequence[Fact]) -> Text:
    """One figure of several parties on one line."""
    if len(facts) == 1:
        return national_line(record, facts[0])
    first = facts[0]
    line = Text(
        f"{capital(WHAT[first.kind].format(who='each party', other=area_words(first.other)))}: "
    )
    for number, fact in enumerate(sorted(facts, key=lambda fact: -_number(fact))[:PARTIES]):
        line.append("; " if number else "").append(f"{_people(record, fact)} ")
        line.append(figure_in_line(record, fact).removesuffix(" points"), "bold")
    more = len(facts) - PARTIES
    return line.append(f"; {counted(more, 'party', 'parties')} more") if more > 0 else line


def _sources(sheet: Sheet, record: Record, facts: Iterable[Fact]) -> None:
    rows = (cite for fact in facts for cite in fact.because)
    sheet.line(f"  from {gathered_by_file(record, rows)}", style="dim", hang=7)


def _areas(sheet: Sheet, record: Record, facts: Sequence[Fact]) -> None:
    """A line an area: each party's seats with the change, and the turnout."""
    if not facts:
        return
    sheet.heading("Nations and regions", "  seats, net change, turnout")
    for area in sorted({fact.other for fact in facts}):
        here = [fact for fact in facts if fact.other == area]
        net = {fact.subject.party: fact for fact in here if fact.kind == "area-net"}
        won = {fact.subject.party: fact for fact in here if fact.kind == "area-seats"}
        order_ = sorted({**won, **net}, key=lambda one: (-_number(won.get(one)), one))
        said = [
            f"{_people(record, won.get(party) or net[party])} {_number(won.get(party)):.0f}"
            + (f" ({_cell(net[party])})" if party in net else "")
            for party in order_
        ]
        said += [f"turnout {_cell(fact)}" for fact in here if fact.kind == "area-turnout"]
        sheet.line(Text(f"  {area}: ").append(", ".join(said)), hang=4)
    _sources(sheet, record, facts)


def _fallen(sheet: Sheet, record: Record, facts: Sequence[Fact]) -> None:
    if not facts:
        return
    sheet.heading("Sitting members beaten")
    names = (f"{f.value} ({record.contests[f.subject.contest].constituency.name})" for f in facts)
    sheet.line(f"  {'; '.join(names)}.", hang=2)
    _sources(sheet, record, facts)
