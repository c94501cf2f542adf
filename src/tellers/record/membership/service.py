"""How long somebody has sat, and how often he was elected: never more than the spells say.

People are an open world (`rules.md` 17): where an earlier seat may be missing, the figures are
lower bounds, and say so.
"""

from dataclasses import dataclass
from datetime import date

from tellers.record.contests import Candidacy, Contest
from tellers.record.matching.spelling import place_key
from tellers.record.membership.roll import member_of
from tellers.record.membership.standing import DISSOLVED
from tellers.record.people import Affiliation, Citation, Member
from tellers.record.record import Record

FORMER = "Former MP"
"""The column in which the official files say who had sat; "Yes" for sitting members too."""


@dataclass(frozen=True, slots=True)
class Service:
    """The seats that somebody held before a day, one after the other, the newest last.

    `unbroken` are those of them that followed each other up to the last. `is_whole` and
    `is_unbroken_whole` say that no earlier seat can be missing before the first of each.
    """

    seats: tuple[Affiliation, ...]
    unbroken: tuple[Affiliation, ...]
    is_whole: bool
    is_unbroken_whole: bool

    @property
    def since(self) -> date:
        """The day on which the unbroken service began."""
        return self.unbroken[0].starts.on

    @property
    def years(self) -> int:
        """Whole years of it, to the end of the last seat: from then on nobody is a member."""
        ends = self.unbroken[-1].ends
        return years_between(self.since, ends.on) if ends is not None else 0

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The rows of every seat."""
        return tuple(dict.fromkeys(t.cite for seat in self.seats for t in seat.testimonies))


def service_before(record: Record, member: Member, day: date) -> Service | None:
    """What a member's spells say of his service before a day; None where they say nothing.

    A dissolution does not break it, nor does a by-election that a member brought on himself and
    won.
    """
    seats = tuple(seat for seat in member.seats if seat.starts.on < day)
    if not seats:
        return None
    unbroken = [seats[-1]]
    for seat in reversed(seats[:-1]):
        if not _follows(unbroken[0], seat):
            break
        unbroken.insert(0, seat)
    had_sat = _had_sat_before(record, member, seats[0])
    is_broken = len(unbroken) < len(seats)
    return Service(seats, tuple(unbroken), not had_sat, is_broken or not had_sat)


def sat_until(record: Record, member: Member, contest: Contest) -> bool:
    """Whether a member sat for the very seat of a contest up to it."""
    service = service_before(record, member, contest.polled_on)
    last = service.unbroken[-1] if service else None
    names = {place_key(name) for name in contest.constituency.names}
    if last is None or not last.place or place_key(last.place) not in names:
        return False
    return last.ends is None or (contest.polled_on - last.ends.on).days <= A_CAMPAIGN


A_CAMPAIGN = 60
"""Days, at most, from a dissolution to the poll."""


def years_between(since: date, until: date) -> int:
    """Whole years from one day to another.

    >>> years_between(date(2010, 5, 6), date(2024, 7, 4)), years_between(
    ...     date(2019, 12, 12), date(2024, 7, 4))
    (14, 4)
    """
    is_short = (until.month, until.day) < (since.month, since.day)
    return until.year - since.year - is_short


def _follows(later: Affiliation, earlier: Affiliation) -> bool:
    return earlier.ends is not None and later.starts.on - earlier.ends.on <= DISSOLVED


def _had_sat_before(record: Record, member: Member, first: Affiliation) -> bool:
    """Whether a member may have sat before the first seat that a source tells of.

    Not where his first ballot paper was not that of a former member; nor where his spells were
    typed by hand, from a life and not from a window of years.
    """
    windows = [(one.starts_on, one.ends_on) for one in record.people if one.sources]
    is_windowed = any(starts <= first.starts.on <= ends for starts, ends in windows)
    begins = min((starts for starts, _ in windows), default=first.starts.on)
    if first.starts.on < begins or (not windows and not is_windowed):
        return False
    flagged = _flag(record, member, first)
    return flagged != "No"


def _flag(record: Record, member: Member, first: Affiliation) -> str:
    for contest in record.by_name(first.place) if first.place else ():
        if contest.polled_on == first.starts.on and contest.id in record.printed:
            for candidacy in contest.candidacies:
                if _is(record, member, contest, candidacy):
                    row = record.printed[contest.id].candidacies.get(candidacy.id)
                    return row.cells.get(FORMER, "") if row is not None else ""
    return ""


def _is(record: Record, member: Member, contest: Contest, candidacy: Candidacy) -> bool:
    found = member_of(record.members, contest, candidacy)
    return found is not None and found.id == member.id
