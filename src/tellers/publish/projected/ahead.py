"""What is to come: the projection as the night page tells it, apart from the count."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tellers.count.projection.earlier import group
from tellers.publish.drawing.fan import Band, Fan, Moment, fan
from tellers.publish.edition import Edition, Outlook
from tellers.publish.projected.words import (
    OTHER,
    label_span,
    leading,
    listed,
    majority_of,
    majority_sentence,
    name_of,
    others_sentence,
    people,
    seats_sentence,
    span,
)
from tellers.publish.words import people_of, sign_of
from tellers.record.figures import find_winner
from tellers.record.record import Record

if TYPE_CHECKING:
    from tellers.count.projection.projection import Projection
    from tellers.count.projection.trail import Point

AGO: Final = 10
"""Declarations between what is projected and what it is held against."""
EARLY: Final = 0.1
"""The part of the House after which a night's projection is judged once all have declared."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """The section of the night page. `empty` stands alone, where nothing is projected."""

    title: str
    lines: tuple[str, ...] = ()
    note: str = ""
    picture: str = ""
    caption: str = ""
    empty: str = ""
    is_over: bool = False


def ahead(edition: Edition) -> Ahead | None:
    """What is to come; None where nobody projects this night."""
    outlook = edition.outlook
    if outlook is None:
        return None
    points = points_of(outlook)
    if outlook.fault or not points:
        said = f"No projection: {outlook.fault}." if outlook.fault else NOT_YET
        return Ahead(TITLE, empty=said)
    found = points[-1].projection
    if found.is_too_few:
        said = f"Too few results to project: {found.declared} of {found.house}."
        return Ahead(TITLE, empty=f"{said} {outlook.basis}".strip())
    is_over = found.declared == found.house
    lines = _in_the_end(edition.record, points) if is_over else _now(edition.record, points)
    return Ahead(
        OVER if is_over else TITLE,
        tuple(line for line in lines if line),
        _note(found, outlook.basis, is_over=is_over),
        picture(edition, points),
        CAPTION,
        is_over=is_over,
    )


TITLE: Final = "What is to come"
OVER: Final = "What had been projected"
NOT_YET: Final = "No projection yet: it follows the first declarations."
CAPTION: Final = (
    "Seats as projected and as counted, by how many had declared. Bands: nine in ten of our draws "
    "lie within. Lines of steps: the count."
)


def points_of(outlook: Outlook) -> tuple["Point", ...]:
    """The points that may be told, and the last one; none where nothing has been projected."""
    if outlook.trail is None:
        return ()
    points = outlook.trail.points
    return (*(one for one in points[:-1] if not one.projection.is_too_few), *points[-1:])


def _now(record: Record, points: Sequence["Point"]) -> list[str]:
    """The range, the majority, and what was said ten declarations before."""
    found = points[-1].projection
    return [
        seats_sentence(record, found),
        majority_sentence(record, found, counted(points[-1])),
        before_and_after(record, points),
        others_sentence(record, found),
    ]


def before_and_after(record: Record, points: Sequence["Point"]) -> str:
    """What the largest party was given ten declarations before; empty where nothing was said."""
    found = points[-1].projection
    party, _ = leading(found)[0]
    told = [one.projection for one in points if one.projection.declared <= found.declared - AGO]
    if not told or party not in told[-1].seats:
        return ""
    was = span(told[-1].seats[party])
    return f"At {told[-1].declared} declared it was {was} for {people(record, party)}."


def early(points: Sequence["Point"]) -> "Projection":
    """What was said when a tenth of the House had declared, or first of all after that."""
    house = points[-1].projection.house
    told = (p.projection for p in points if p.projection.declared >= EARLY * house)
    return next(told, points[-1].projection)


def _in_the_end(record: Record, points: Sequence["Point"]) -> list[str]:
    """What was said early, what it came to, and how often the end lay within the range."""
    final, told = points[-1].projection, early(points)
    names = [(party, one) for party, one in leading(told) if party in final.seats]
    ranges = [f"{span(one)} for {people(record, party)}" for party, one in names]
    came = [f"{final.seats[party].low}" for party, _ in names]
    inside = [told.seats[p].low <= final.seats[p].low <= told.seats[p].high for p, _ in names]
    right = _within(inside) if names else ""
    said = f"At {told.declared} declared it said {listed(ranges)}; it came to {listed(came)}."
    return [said, right, _held(record, points)]


def _within(inside: Sequence[bool]) -> str:
    if all(inside):
        return "Each lay within its range." if len(inside) > 1 else "It lay within the range."
    return f"{sum(inside)} of {len(inside)} lay within their ranges."


def _held(record: Record, points: Sequence["Point"]) -> str:
    """For how much of the night the largest party's range held what it came to."""
    *earlier, last = points
    party, came = leading(last.projection)[0]
    told = [one.projection.seats[party] for one in earlier if party in one.projection.seats]
    if not told:
        return ""
    right = sum(one.low <= came.low <= one.high for one in told)
    given = f"Of the {len(told)} ranges given for {people(record, party)}"
    return f"{given}, {right} held the {came.low} that it came to; nine in ten should."


def _note(found: "Projection", basis: str, *, is_over: bool) -> str:
    if is_over:
        return basis
    at = f"Made at {found.declared} of {found.house} declared."
    return f"{at} {basis}".strip()


# The fan ------------------------------------------------------------------------------------------


def counted(point: "Point") -> Counter[str]:
    """Seats counted by row of the projection, of all that had declared at a point."""
    rows = {group(key): key for key in point.projection.seats if key != OTHER}
    found: Counter[str] = Counter()
    for result in point.results.values():
        elected = find_winner(result)
        if elected is not None:
            found[rows.get(group(elected.label.key), OTHER)] += 1
    return found


def stairs(last: "Point") -> list[tuple[int, Counter[str]]]:
    """The seats counted at every tenth declaration and at the last, by how many had declared."""
    found, total = list[tuple[int, Counter[str]]](), Counter[str]()
    rows = {group(key): key for key in last.projection.seats if key != OTHER}
    for number, result in enumerate(last.results.values(), start=1):
        elected = find_winner(result)
        if elected is not None:
            total[rows.get(group(elected.label.key), OTHER)] += 1
        if number % TENTH == 0 or number == len(last.results):
            found.append((number, total.copy()))
    return found


TENTH = 10


def picture(
    edition: Edition, points: Sequence["Point"], heights: tuple[int, int] = (300, 260)
) -> str:
    """The fan of a night so far."""
    found, counts = points[-1].projection, stairs(points[-1])
    bands = tuple(_band(edition, points, counts, party) for party, _ in leading(found))
    drawn = Fan(finding(edition.record, found), bands, found.house, majority_of(found))
    return fan(drawn, word=edition.word, heights=heights)


def _band(
    edition: Edition,
    points: Sequence["Point"],
    counts: Sequence[tuple[int, Mapping[str, int]]],
    party: str,
) -> Band:
    found = points[-1].projection
    sign, now = sign_of(edition.record, party), found.seats[party]
    text = label_span(now, is_over=found.declared == found.house)
    moments = tuple(
        Moment(point.projection.declared, one.low, one.mean, one.high)
        for point in points
        if (one := point.projection.seats.get(party)) is not None
    )
    own = tuple((number, seats[party]) for number, seats in counts)
    seats = own[-1][1] if own else 0
    spoken = f"{name_of(edition.record, party)} {span(now)}, counted {seats}"
    return Band(sign, f"{sign.label} {text}", spoken, moments, own)


def finding(record: Record, found: "Projection") -> str:
    """The title of the fan: "Conservatives between 340 and 372, Labour between 190 and 212"."""
    parts = []
    for party, one in leading(found)[:2]:
        who = people_of(record, party)
        is_one = one.low == one.high
        seats = f"about {one.low}" if is_one else f"between {one.low} and {one.high}"
        parts.append(f"{who} {one.low if found.declared == found.house else seats}")
    return ", ".join(parts)
