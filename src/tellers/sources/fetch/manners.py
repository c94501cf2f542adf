"""How a download behaves: how often it tries, how long it waits, when it leaves a host alone."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus


class Hitch(Exception):
    """Why a file did not come this time. Private to this room: outside it is a `Brought`.

    `is_passing` says that it is worth another try, `wait` how many seconds the other side asked
    for, `is_of_host` that no other file of the same host need be asked for either.
    """

    def __init__(
        self, why: str, *, is_passing: bool = False, wait: float = 0, is_of_host: bool = False
    ) -> None:
        super().__init__(why)
        self.why = why
        self.is_passing = is_passing
        self.wait = wait
        self.is_of_host = is_of_host


@dataclass(frozen=True, slots=True)
class Manners:
    """Tries a file, seconds of the first and the longest wait, of silence and of one try."""

    tries: int = 4
    first_wait: float = 1
    longest_wait: float = 60
    silence: float = 30
    patience: float = 600

    def wait(self, tried: int, asked_for: float) -> float:
        """Seconds before the next try: twice as long each time, and no less than asked for.

        >>> [Manners().wait(tried, 0) for tried in (1, 2, 3)]
        [1, 2, 4]
        >>> Manners().wait(1, 30)
        30
        """
        return min(self.longest_wait, max(self.first_wait * (1 << (tried - 1)), asked_for))


PASSING = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
"""Answers after which the same question may be asked again."""

BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
"""Answers by which a host asks to be left alone for a while."""


def retry_after(header: str, now: datetime) -> float:
    """Seconds that a Retry-After asks for, a number or a date; 0 where it says neither.

    >>> retry_after("120", datetime(2026, 1, 1, tzinfo=UTC))
    120.0
    >>> retry_after("Thu, 01 Jan 2026 00:00:09 GMT", datetime(2026, 1, 1, tzinfo=UTC))
    9.0
    >>> retry_after("soon", datetime(2026, 1, 1, tzinfo=UTC))
    0.0
    """
    told = header.strip()
    if told.isascii() and told.isdigit() and len(told) < 10:
        return float(told)
    try:
        then = parsedate_to_datetime(told)
    except ValueError:
        return 0.0
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return max(0.0, (then - now).total_seconds())


def refusal(status: int, wait: float, longest: float) -> Hitch:
    """What an answer that is no file means."""
    known = {code.value: code.phrase for code in HTTPStatus}
    why = f"{status} {known.get(status, '')}".strip()
    if wait > longest:
        why = f"{why}, to be asked again in {wait:.0f} s"
        return Hitch(why, is_of_host=status in BUSY)
    return Hitch(why, is_passing=status in PASSING, wait=wait, is_of_host=status in BUSY)
