"""The page of the projection: the fan, the ranges, the chances, and how wrong it has been."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from tellers.publish.drawing.palette import Mark
from tellers.publish.edition import Edition, Outlook
from tellers.publish.parts.frame import Head, page
from tellers.publish.projected.ahead import AGO, CAPTION, Ahead, ahead, counted, picture, points_of
from tellers.publish.projected.past import PAST
from tellers.publish.projected.words import (
    OTHER,
    SPEAKER,
    calibration,
    chance,
    has_majority,
    majority_named,
    name_of,
    of_draws,
    points_span,
    span,
)
from tellers.publish.words import DASH, capital, contest_path, party_name, sign_of
from tellers.record.record import Record

if TYPE_CHECKING:
    from tellers.count.projection.projection import Projection
    from tellers.count.projection.trail import Point, Surprise

SHOWN: Final = 10
SURPRISING: Final = 0.2
"""The chance above which nobody is surprised."""
HEIGHTS: Final = (420, 300)


@dataclass(frozen=True, slots=True)
class SeatsRow:
    """One party's seats: projected now and ten declarations ago, and counted so far."""

    mark: Mark
    name: str
    now: str
    before: str
    counted: str


@dataclass(frozen=True, slots=True)
class ChanceRow:
    """One outcome of the night, its chance in a word and as a frequency."""

    what: str
    word: str
    often: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One party's change of share in Great Britain."""

    mark: Mark
    name: str
    change: str


@dataclass(frozen=True, slots=True)
class SurpriseRow:
    """Somebody's election that the projection did not expect."""

    href: str
    name: str
    mark: Mark
    party: str
    often: str
    declared: int


@dataclass(frozen=True, slots=True)
class PastRow:
    """How many seats stood in the wrong column on one past night, at each moment of it."""

    election: str
    wrong: tuple[str, ...]
    poll: str


def projection_page(edition: Edition, past: Mapping[str, Sequence[Sequence[float]]] = PAST) -> str:
    """The page of the projection at this moment."""
    told, outlook = ahead(edition), edition.outlook or Outlook()
    points = points_of(outlook)
    seq = edition.mark or edition.state.seq
    live = {"url": "/live", "version": "/version.json", "seq": seq, "whole": True}
    is_told = bool(told and not told.empty)
    return page(
        "projection.html",
        edition.record,
        Head("The projection", "", _dateline(points), _description(told)),
        edition,
        live=live if edition.kind else None,
        told=told,
        picture=Markup(picture(edition, points, HEIGHTS)) if is_told else "",
        caption=CAPTION,
        tables=_tables(edition, points) if is_told else None,
        past=past_rows(past),
        moments=moments_of(past),
    )


def _dateline(points: Sequence["Point"]) -> tuple[str, ...]:
    if not points:
        return ()
    found = points[-1].projection
    return (f"Made at {found.declared} of {found.house} declared",)


def _description(told: Ahead | None) -> str:
    if told is None or told.empty:
        return "How the House is projected from the declarations so far."
    return f"An estimate, not a count. {told.lines[0]}"


def _tables(edition: Edition, points: Sequence["Point"]) -> dict[str, object]:
    record, found = edition.record, points[-1].projection
    before = [p.projection for p in points if p.projection.declared <= found.declared - AGO]
    return {
        "seats": _seats(record, points[-1], before[-1] if before else None),
        "before": before[-1].declared if before else None,
        "chances": [] if has_majority(found, counted(points[-1])) else chances(record, found),
        "changes": _changes(record, found),
        "surprises": _surprises(edition),
        "calibration": calibration(found),
    }


def _seats(record: Record, point: "Point", before: "Projection | None") -> list[SeatsRow]:
    found, seats = point.projection, counted(point)
    return [
        SeatsRow(
            sign_of(record, "oth" if party == OTHER else party),
            name_of(record, party),
            _told(found, party),
            DASH if before is None or party not in before.seats else _told(before, party),
            str(seats[party]),
        )
        for party in found.seats
    ]


def _told(found: "Projection", party: str) -> str:
    one = found.seats[party]
    if party == SPEAKER:
        return f"{one.low}, by rule"
    return str(one.low) if found.declared == found.house else span(one)


def chances(record: Record, found: "Projection") -> list[ChanceRow]:
    """The chance of each party's majority that any draw held, and of none; likeliest first."""
    told = [(capital(majority_named(record, key)), part) for key, part in found.majorities.items()]
    told = sorted([*told, ("No majority", found.hung)], key=lambda pair: -pair[1])
    return [ChanceRow(what, chance(part).word, chance(part).often) for what, part in told]


def _changes(record: Record, found: "Projection") -> list[ChangeRow]:
    told = sorted(found.changes.items(), key=lambda pair: -pair[1][0])
    return [
        ChangeRow(sign_of(record, key), party_name(record, key), _points(found, low, high))
        for key, (_, low, high) in told
        if key in found.seats or max(abs(low), abs(high)) >= SEEN
    ]


def _points(found: "Projection", low: float, high: float) -> str:
    said = points_span(low, high)
    return said.removeprefix("about ") if found.declared == found.house else said


SEEN: Final = 0.005
"""A change under which a party without a seat is left out: half a point."""


def _surprises(edition: Edition) -> list[SurpriseRow]:
    trail = edition.outlook.trail if edition.outlook else None
    told = trail.surprises()[:SHOWN] if trail is not None else ()
    return [_surprise(edition.record, one) for one in told if one.chance <= SURPRISING]


def _surprise(record: Record, one: "Surprise") -> SurpriseRow:
    return SurpriseRow(
        contest_path(one.contest),
        record.contest(one.contest).constituency.name,
        sign_of(record, one.winner),
        party_name(record, one.winner),
        of_draws(one.chance),
        one.declared,
    )


# Past nights --------------------------------------------------------------------------------------


def moments_of(past: Mapping[str, Sequence[Sequence[float]]]) -> list[str]:
    """The heads of the table of past nights: 1%, 3%, ... of the seats declared."""
    told = dict.fromkeys(fraction for night in past.values() for fraction, *_ in night)
    return [f"{100 * fraction:g}%" for fraction in sorted(told)]


def past_rows(past: Mapping[str, Sequence[Sequence[float]]]) -> list[PastRow]:
    """One row a past night, newest first; nothing while nobody has written the table."""
    fractions = sorted({fraction for night in past.values() for fraction, *_ in night})
    rows = []
    for election, night in sorted(past.items(), reverse=True):
        wrong = {fraction: seats for fraction, seats, _ in night}
        cells = tuple(f"{wrong[one]:.0f}" if one in wrong else DASH for one in fractions)
        rows.append(PastRow(election, cells, f"{night[0][2]:.0f}"))
    return rows
