"""A past night in the order in which it was told, and how long to wait before each declaration.

Where the record holds times the order is theirs. Where it does not, the order is modelled, the
same on every machine, and says of itself that it is: nobody may take it for the real one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

from tellers.errors import Problem, Severity, UnknownContest
from tellers.record.contests import Contest, Election, Return
from tellers.record.figures import valid_votes
from tellers.record.record import Record

LONDON = ZoneInfo("Europe/London")
LONGEST_WAIT = 5.0
"""Seconds to which a quiet stretch is compressed."""

CURVE = (
    (0, 50), (10, 140), (50, 220), (100, 245), (200, 270), (300, 290), (400, 310), (500, 325),
    (600, 340), (700, 365), (800, 385), (900, 415), (950, 445), (990, 530), (1000, 570),
)  # fmt: skip
"""When a modelled night has told how much: seats in a thousand, minutes after the close of poll.

From 22:50 to 07:30, with the quickening after two o'clock of the nights of 2017 and 2019, whose
declaration times it rounds (psephology, constituencies.csv).
"""


def closes_at(contest: Contest) -> datetime:
    """The close of poll: ten at night, London's clock, on the contest's own polling day."""
    return datetime.combine(contest.polled_on, time(22), LONDON).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Announcement:
    """One result of a night, and when it is told, in UTC."""

    at: datetime
    result: Return


@dataclass(frozen=True, slots=True)
class Night:
    """The results of an election in the order in which they are told.

    `statement` says in print where order and times come from.
    """

    election: Election
    announcements: tuple[Announcement, ...]
    is_modelled: bool
    statement: str


def night_of(record: Record, election_id: str) -> Night:
    """The night of a past election: by time of declaration, then by name.

    Results without a time take their place on the modelled curve, the smaller electorate first.

    Raises:
        UnknownContest: the record holds no result of that election.
    """
    results = _results(record, election_id)
    untimed = [result for result in results if result.declared_at is None]
    told = [Announcement(r.declared_at, r) for r in results if r.declared_at is not None]
    told += _modelled(untimed)
    name = record.elections[election_id].name
    return Night(
        record.elections[election_id],
        tuple(sorted(told, key=lambda one: (one.at, one.result.contest.constituency.name))),
        bool(untimed),
        _statement(name, len(untimed), len(results)),
    )


def _results(record: Record, election_id: str) -> list[Return]:
    fought = record.contests_of(election_id)
    results = [record.returns[contest.id] for contest in fought if contest.id in record.returns]
    if not results:
        raise UnknownContest(
            f"The record holds no result of an election {election_id!r}.", mend=record.extent()
        )
    return results


def _statement(name: str, untimed: int, total: int) -> str:
    if not untimed:
        return f"In the order and at the times of {name}, as the record holds them."
    of_which = "" if untimed == total else f" for {untimed} of {total} results"
    return (
        f"Modelled order{of_which}: the record holds no times of declaration there for {name}. "
        "Smaller electorates come first, between 22:50 and 07:30."
    )


def _modelled(results: Iterable[Return]) -> list[Announcement]:
    by_size = sorted(results, key=lambda r: (r.electorate or valid_votes(r), r.contest.id))
    return [
        Announcement(_modelled_at(result.contest, place, len(by_size)), result)
        for place, result in enumerate(by_size)
    ]


def _modelled_at(contest: Contest, place: int, total: int) -> datetime:
    """When the curve has reached the middle of this result's own step, to the second below."""
    told = Fraction(1000 * (2 * place + 1), 2 * total)
    step = bisect_left([Fraction(share) for share, _ in CURVE], told)
    (low, since), (high, until) = CURVE[step - 1 : step + 1]
    minutes = since + (until - since) * (told - low) / (high - low)
    return closes_at(contest) + timedelta(seconds=int(minutes * 60))


def wait(gap: timedelta, speed: float) -> float:
    """Seconds to wait at so many times the real pace, five at most; speed nought waits for nothing.

    >>> wait(timedelta(minutes=2), 60), wait(timedelta(hours=1), 60), wait(timedelta(hours=1), 0)
    (2.0, 5.0, 0.0)
    """
    if speed <= 0 or gap <= timedelta(0):
        return 0.0
    return min(gap.total_seconds() / speed, LONGEST_WAIT)


def waits(night: Night, speed: float) -> tuple[float, ...]:
    """Seconds to wait before each announcement: real gaps over speed, quiet stretches cut to five.

    The first comes at once.
    """
    pairs = pairwise(night.announcements)
    gaps = [timedelta(0), *(later.at - earlier.at for earlier, later in pairs)]
    return tuple(wait(gap, speed) for gap in gaps[: len(night.announcements)])


@dataclass(frozen=True, slots=True)
class Slot:
    """One row of an order file: a constituency's code, when it declares, and where that stands."""

    ons_id: str
    at: datetime
    where: str


COLUMNS = ("ons_id", "declared_at")


def order_of(
    rows: Iterable[Mapping[str, str | None]], file: str = "order"
) -> tuple[tuple[Slot, ...], tuple[Problem, ...]]:
    """The slots of an order file in its own order, and what is wrong with its other rows.

    Times are ISO 8601; one without a zone is read as London's clock, and the file is told so once.
    """
    slots: list[Slot] = []
    problems: list[Problem] = []
    is_bare = False
    for number, row in enumerate(rows, start=2):
        where = f"{file}:{number}"
        missing = [column for column in COLUMNS if not (row.get(column) or "").strip()]
        if missing:
            problems.append(_stops("missing", f"found no {' and no '.join(missing)}", where))
            continue
        ons_id, text = ((row[column] or "").strip() for column in COLUMNS)
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            problems.append(_stops("time", f"found {text!r}, expected an ISO 8601 time", where))
            continue
        is_bare = is_bare or moment.tzinfo is None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=LONDON)
        slots.append(Slot(ons_id, moment.astimezone(UTC), where))
    if is_bare:
        problems.append(_warns("zone", "times without a zone, read as London's clock", file))
    if not slots:
        problems.append(_stops("empty", f"found no usable row of {','.join(COLUMNS)}", file))
    return tuple(slots), tuple(problems)


def night_in_order(
    record: Record, election_id: str, slots: Iterable[Slot]
) -> tuple[Night, tuple[Problem, ...]]:
    """The night as an order file tells it, in the file's order, whatever times the record holds.

    Results that the file leaves out come last, as the record or the model would tell them, so that
    no seat is lost; how many is a problem that warns.
    """
    plain = night_of(record, election_id)
    left = {one.result.contest.constituency.gss_code: one for one in plain.announcements}
    left_out = {one.result.contest.id: one for one in plain.announcements}
    told: list[Announcement] = []
    problems: list[Problem] = []
    for slot in slots:
        found = left.get(slot.ons_id)
        if found is None or found.result.contest.id not in left_out:
            what = "comes twice" if found else f"is no constituency of {plain.election.name}"
            problems.append(_stops("ons_id", f"{slot.ons_id} {what}; left out", slot.where))
            continue
        del left_out[found.result.contest.id]
        told.append(Announcement(slot.at, found.result))
    if left_out:
        missing = f"{len(left_out)} results are not in the order file; they are told last"
        problems.append(_warns("incomplete", missing, plain.election.name))
    told += _told_last(left_out.values(), told)
    problems += _backwards(told)
    statement = f"In the order of the file given for {plain.election.name}."
    is_modelled = plain.is_modelled and bool(left_out)
    return Night(plain.election, tuple(told), is_modelled, statement), tuple(problems)


def _told_last(rest: Iterable[Announcement], told: list[Announcement]) -> list[Announcement]:
    """The rest, a minute apart, after all that the file told."""
    end = max((one.at for one in told), default=None)
    if end is None:
        return list(rest)
    return [
        Announcement(end + timedelta(minutes=number), one.result)
        for number, one in enumerate(rest, start=1)
    ]


def _backwards(told: list[Announcement]) -> list[Problem]:
    steps = sum(later.at < earlier.at for earlier, later in pairwise(told))
    if not steps:
        return []
    return [_warns("order", f"the time goes back {steps} times; the rows' order is kept", "order")]


def _stops(code: str, message: str, where: str) -> Problem:
    return Problem(code, Severity.STOPS, message, where)


def _warns(code: str, message: str, where: str) -> Problem:
    return Problem(code, Severity.WARNS, message, where)
