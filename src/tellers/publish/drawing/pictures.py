"""The pictures of a count and of a contest: which figures a drawing gets, and its finding.

`charts` and `maps` draw plain values; here those values come from a tally, a result or a seat's
line, and every picture gets a title that says what it shows.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from tellers.count.tally import NO_PARTY, Tally
from tellers.publish.drawing.charts import (
    PartyFigure,
    PartySeats,
    SeatBar,
    StripContest,
    change_bars,
    hundred_year_strip,
    others_in_words,
    seat_bar,
)
from tellers.publish.drawing.maps import Region, hex_map, map_key, tile_map
from tellers.publish.edition import Edition
from tellers.publish.words import (
    bar_name,
    capital,
    counted,
    hex_state,
    is_redrawn,
    party_name,
    people_of,
)
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.record import Record
from tellers.story.notes import possessive
from tellers.style.numbers import write_points, write_signed_points

BARS = 7
SEEN = Fraction(1, 200)
"""The share of Great Britain below which a party has no bar."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with its finding and its caption."""

    title: str
    svg: str
    note: str = ""


# Of a count ---------------------------------------------------------------------------------------


def seats_of(edition: Edition) -> list[PartySeats]:
    """Each label's seats so far, with those of them that are gains."""
    record, tally = edition.record, edition.tally
    gained = Counter(
        seat.winner for seat in tally.seats.values() if seat.outcome is figures.OutcomeKind.GAIN
    )
    return [
        PartySeats(row.party, bar_name(record, row.party), row.seats, gained[row.party])
        for row in edition.parties
        if row.seats
    ]


def seats_bar(edition: Edition, base: str) -> Picture:
    """The bar of seats, with what its grey part holds."""
    tally, parties = edition.tally, seats_of(edition)
    led = [f"{p.name} {p.seats}" for p in parties[:2]]
    left = tally.house - tally.declared
    title = ", ".join([*led, f"{left} to declare"] if left else led)
    bar = SeatBar(title, tuple(parties), tally.house, tally.house // 2 + 1)
    others = others_in_words(bar)
    said = [f"Hatched: gained since the {base} general election."] if base and parties else []
    said += [f"Others: {others}."] if others else []
    if tally.unnamed:
        said.append(
            f"{capital(counted(tally.unnamed, 'declared seat'))} without a winner named in our "
            "record stand with those to declare."
        )
    return Picture(title, seat_bar(bar, word=edition.word), " ".join(said))


def tally_changes(edition: Edition, base: str) -> Picture | None:
    """Changes of share in Great Britain, the larger parties; None where nothing compares."""
    record, tally = edition.record, edition.tally
    british = [
        row
        for row in edition.parties
        if row.share_gb and row.share_gb >= SEEN and row.change_gb is not None
    ]
    shown = sorted(british, key=lambda row: -row.votes)[:BARS]
    if not shown or not base:
        return None
    values = {row.party: row.change_gb for row in shown if row.change_gb is not None}
    title = finding(record, values, is_over=tally.declared == tally.total)
    note = (
        f"Change in share of the vote since {base}, in points, in the seats of Great Britain "
        f"among the {tally.declared} declared."
    )
    svg = change_bars(_figures(record, values), title=title, word=edition.word)
    return Picture(title, svg, note)


def _figures(record: Record, values: Mapping[str, Fraction]) -> list[PartyFigure]:
    return [
        PartyFigure(party, bar_name(record, party), float(100 * value), write_signed_points(value))
        for party, value in values.items()
    ]


def finding(record: Record, values: Mapping[str, Fraction], *, is_over: bool) -> str:
    """The largest change, as the sentence that a picture's title must be."""
    party = max(values, key=lambda key: abs(values[key]))
    whose, value = capital(possessive(people_of(record, party))), values[party]
    if write_points(value) == "0.0":
        return "No share has moved by a tenth of a point"
    if is_over:
        return f"{whose} share {'rose' if value > 0 else 'fell'} {write_points(value)} points"
    return f"{whose} share is {'up' if value > 0 else 'down'} {write_points(value)} points"


def changed_hands(edition: Edition) -> str:
    """How many seats were gained, in one line above the map."""
    gains = sum(s.outcome is figures.OutcomeKind.GAIN for s in edition.tally.seats.values())
    if not edition.tally.declared:
        return "Every hexagon is empty until its seat declares." if edition.layout else ""
    return f"{capital(counted(gains, 'gain'))} among {edition.tally.declared:,} declared"


def hexagons(edition: Edition) -> str:
    """The hexagon map of the count."""
    record, seats = edition.record, edition.tally.seats
    codes = {record.contests[one].constituency.gss_code: seat for one, seat in seats.items()}
    states = {
        code: state
        for code, seat in codes.items()
        if (state := hex_state(record, seat)) is not None
    }
    title = f"Where seats changed hands: {changed_hands(edition)}"
    return hex_map(edition.layout, states, title=title, word=edition.word)


def hex_key(edition: Edition) -> str:
    """The key of the map: the labels that have a seat."""
    return map_key((p.party, party_name(edition.record, p.party)) for p in seats_of(edition))


def tiles(edition: Edition) -> str:
    """The regions as a grid of small seat bars, for a count without a layout file."""
    fought = edition.record.contests_of(edition.election.id)
    totals = Counter(contest.constituency.region for contest in fought)
    found: dict[str, Counter[str]] = {region: Counter() for region in totals}
    gained: dict[str, Counter[str]] = {region: Counter() for region in totals}
    for contest in fought:
        seat = edition.tally.seats.get(contest.id)
        if seat is not None and seat.winner:
            found[contest.constituency.region][seat.winner] += 1
            if seat.outcome is figures.OutcomeKind.GAIN:
                gained[contest.constituency.region][seat.winner] += 1
    regions = [
        Region(
            region,
            total,
            tuple(
                PartySeats(p, bar_name(edition.record, p), n, gained[region][p])
                for p, n in found[region].items()
            ),
        )
        for region, total in sorted(totals.items())
    ]
    return tile_map(regions, title="Seats declared by region and nation", word=edition.word)


def tally_line(tally: Tally) -> str:
    """How many have declared: 312 of 650 declared."""
    return f"{tally.declared:,} of {tally.total:,} declared"


# Of a contest -------------------------------------------------------------------------------------


def contest_changes(
    record: Record, changes: Mapping[str, Fraction], base: str, word: str = ""
) -> Picture | None:
    """Changes of share in one contest as bars; None where nothing compares."""
    shown = {party: value for party, value in changes.items() if party not in NO_PARTY}
    if not shown:
        return None
    title = finding(record, shown, is_over=True)
    svg = change_bars(_figures(record, shown), title=title, word=word)
    return Picture(title, svg, f"Change in share of valid votes since {base}, in points.")


def strip_of(
    record: Record, line: Sequence[tuple[Contest, Return]], title: str, word: str = ""
) -> Picture | None:
    """The hundred-year strip of a seat; `line` is its contests with their returns, oldest first.

    What was fought without a vote, by nobody named, or for several seats has no bar. None where
    there is no bar at all.
    """
    bars: list[StripContest] = []
    earlier: Contest | None = None
    for contest, result in line:
        if not (figures.has_shares(result) and contest.candidacies):
            continue
        key, first, second = _first_two(result)
        bars.append(
            StripContest(
                contest.election.name.split()[-1]
                if contest.election.is_general
                else str(contest.polled_on.year),
                key,
                party_name(record, key),
                100 * float(first),
                100 * float(second) if second is not None else None,
                not contest.election.is_general,
                earlier is not None and is_redrawn(record, earlier, contest),
            )
        )
        earlier = contest
    if not bars:
        return None
    return Picture(title, hundred_year_strip(bars, title=title, word=word), _legend(record, bars))


def _first_two(result: Return) -> tuple[str, Fraction, Fraction | None]:
    """Whose the first bar is, its share, and the second's, where a bucket does not hide it."""
    won, second = figures.find_winner(result), figures.find_runner_up(result)
    order = figures.ranked(result)
    first = won or order[0]
    then = figures.share(result, second.id) if second else None
    return first.label.key, figures.share(result, first.id), then


def _legend(record: Record, bars: Sequence[StripContest]) -> str:
    said = ["Bar: share of the party placed first. Line across it: the second."]
    if any(bar.is_by_election for bar in bars):
        said.append("Dot and narrow bar: by-election.")
    if any(bar.is_on_new_boundaries for bar in bars):
        said.append("Dashed rule: a new map.")
    return " ".join(said)
