"""The player: a past night told again, in its own order, faster than it was.

The one task that feeds the desk during a replay. Its times are the night's own; the only clock it
reads is the event loop's, to know how long to wait.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from tellers.count.ledger import declared
from tellers.count.night import Announcement, Night, wait
from tellers.desk import Desk, Update
from tellers.errors import CountError, Rejected

SPEEDS = (1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 3600.0)
AT_ONCE = 40
"""Declarations that a fresh replay enters before it begins to wait, so that there is a page."""

BETWEEN = 0.25
"""Seconds between two publications at least."""

SLICE = 0.1
"""Seconds of work after which a burst lets readers have their turn."""

SIGNED = "replay"


@dataclass(frozen=True, slots=True)
class Playing:
    """Where a replay stands. `clock` is the night's time in UTC, None before the first line.

    `at_once` counts the declarations that were entered without waiting when the replay began.
    """

    position: int
    total: int
    clock: datetime | None
    speed: float
    is_paused: bool
    is_done: bool
    at_once: int = 0


Publish = Callable[[Sequence[Update], Playing], None]


class Player:
    """Plays a night into the desk. `publish` is told of every burst and of every control."""

    def __init__(
        self,
        desk: Desk,
        night: Night,
        publish: Publish,
        *,
        speed: float = 60,
        at_once: int = AT_ONCE,
    ) -> None:
        """Take up the night where the desk's ledger has left it."""
        self.desk = desk
        self._publish = publish
        known = desk.state.contests
        told = [one for one in night.announcements if one.result.contest.id in known]
        left = [one for one in night.announcements if one.result.contest.id not in known]
        self._night = [*told, *left]
        self._position = len(told)
        self._at_once = 0 if told else min(at_once, len(left))
        self._speed = float(speed)
        self._is_paused = False
        self._until = self._at_once
        self._entered: list[Update] = []
        self._is_news = True
        self._woken = asyncio.Event()
        self._played_at = 0.0
        self._published_at = 0.0

    @property
    def playing(self) -> Playing:
        """Where the replay stands now."""
        clock = self._night[self._position - 1].at if self._position else None
        return Playing(
            self._position,
            len(self._night),
            clock,
            self._speed,
            self._is_paused,
            self._position == len(self._night),
            self._at_once,
        )

    # The controls ---------------------------------------------------------------------------------

    def pause(self) -> None:
        """Stop, or go on."""
        self._is_paused = not self._is_paused
        self._wake()

    def faster(self) -> None:
        """The next speed up; at the top, the same. Nought is already as fast as it will go."""
        above = (s for s in SPEEDS if 0 < self._speed < s)
        self._change(next(above, self._speed))

    def slower(self) -> None:
        """The next speed down, from nought the top one; real time at the least."""
        below = (s for s in reversed(SPEEDS) if self._speed <= 0 or s < self._speed)
        self._change(next(below, SPEEDS[0]))

    def jump(self, at: datetime) -> None:
        """Everything told up to a moment of the night, at once; then on from there.

        Raises:
            CountError: the moment has passed, for a ledger only goes forward.
        """
        clock = self.playing.clock
        if clock is not None and at < clock:
            raise CountError(
                "The replay is past that hour, and a ledger only goes forward.",
                mend="Begin the night again with: tellers up --restart",
            )
        told = [n for n, one in enumerate(self._night, start=1) if one.at <= at]
        self._until = max([self._until, *told])
        self._wake()

    def end(self) -> None:
        """Everything that is left, at once."""
        self._until = len(self._night)
        self._wake()

    def _change(self, speed: float) -> None:
        self._speed = speed
        self._wake()

    def _wake(self) -> None:
        self._is_news = True
        self._woken.set()

    # The task -------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Play, and then wait for controls. Cancel it to stop; the ledger holds what was played.

        Raises:
            CountError: the ledger could not take a line; what it holds is whole.
        """
        while True:
            self._woken.clear()
            self._play()
            self._tell()
            await self._sleep(self._pause())

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

    def _due_in(self) -> float | None:
        """Seconds until the next declaration; None while none is to come."""
        if self._position < self._until:
            return 0.0
        if self._is_paused or self._position == len(self._night):
            return None
        if not self._position:
            return 0.0
        gap = self._night[self._position].at - self._night[self._position - 1].at
        return max(0.0, self._played_at + wait(gap, self._speed) - self._now())

    def _play(self) -> None:
        """Enter what is due: one at least, and more for as long as a slice of time lasts."""
        began = perf_counter()
        while self._due_in() == 0.0:
            self._enter(self._night[self._position])
            self._position += 1
            self._played_at = self._now()
            self._is_news = True
            if perf_counter() - began >= SLICE:
                return

    def _enter(self, one: Announcement) -> None:
        """Give one declaration to the desk. One that cannot stand must not lose the night."""
        if one.result.contest.id in self.desk.state.contests:
            return
        with suppress(Rejected):  # the desk has counted its figures among the refused
            draft = declared(one.result, at=one.at, by=SIGNED)
            self._entered.append(self.desk.receive(draft))
            self.desk.told(one.result.contest.id)

    def _tell(self) -> None:
        """Publish what was entered and how the replay stands, once it is time to."""
        if self._is_news and self._quiet() == 0.0:
            told, self._entered, self._is_news = tuple(self._entered), [], False
            for contest in {contest for update in told for contest in update.contests}:
                self.desk.told(contest)
            self._publish(told, self.playing)
            self._published_at = self._now()

    def _quiet(self) -> float:
        """Seconds until another publication is allowed."""
        return max(0.0, self._published_at + BETWEEN - self._now())

    def _pause(self) -> float | None:
        """Seconds to sleep: to the next declaration, or to the publication that waits."""
        waits = [self._due_in(), self._quiet() if self._is_news else None]
        return min((one for one in waits if one is not None), default=None)

    async def _sleep(self, seconds: float | None) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
