"""The projection beside a night: off the path of the gate and the pages, never behind for long.

A declaration waits for nothing here. One thread projects while the loop goes on; what comes out is
published when it is there. The latest point comes first and the earlier ones after it, so that a
night told at full speed shows where it stands at once; the whole trail, when it is there, is a
function of the ledger alone.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from threading import Thread
from typing import TypeVar

from tellers.count.ledger import LedgerKind
from tellers.count.night import closes_at
from tellers.count.projection.trail import STEP, Point, Projects, Trail
from tellers.publish.edition import Outlook
from tellers.record.contests import Return
from tellers.web.site import Site

LOG = logging.getLogger(__name__)
BETWEEN = 2.0
"""Seconds between two publications at least while earlier points are filled in."""
WAKES = 30.0
"""Seconds after which a LIVE night is looked at again, for a poll may have been unsealed."""

Found = TypeVar("Found")
Results = Mapping[str, Return]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a night is projected from at one moment. `make` draws it, which takes seconds.

    `is_whole` false says that something is sealed still, so that another basis will follow.
    """

    statement: str
    make: Callable[[], Projects]
    is_whole: bool = True


class Projecting:
    """Keeps the outlook of a site beside its count; `basis_at` says from what it is projected."""

    def __init__(
        self, site: Site, basis_at: Callable[[datetime], Ground], now: Callable[[], datetime]
    ) -> None:
        """Take up the night where the desk's ledger has left it."""
        self.site = site
        self._basis_at, self._now = basis_at, now
        self._basis: Ground | None = None
        self._projects: Projects | None = None
        self._points: dict[int, Point] = {}
        self._was_latest = False
        self._published_at = 0.0
        self._fault = ""
        self._woken = asyncio.Event()
        site.outlook = Outlook()
        site.followers.append(self._woken.set)

    @property
    def clock(self) -> datetime | None:
        """The time of the night: now if LIVE, else of its last line; None before anybody may look.

        Nothing is projected before the polls have closed (`rules.md` 20).
        """
        desk = self.site.desk
        if desk.ledger.birth.kind is not LedgerKind.LIVE:
            return self.site.edition.at
        first = desk.record.contests_of(desk.tally.election)[0]
        now = self._now()
        return now if now >= closes_at(first) else None

    async def run(self) -> None:
        """Follow the count. Cancel it to stop; what is being reckoned then is thrown away."""
        is_live = self.site.desk.ledger.birth.kind is LedgerKind.LIVE
        while True:
            self._woken.clear()
            try:
                await self._follow()
            except Exception as error:  # whatever it is, the count goes on without it
                self._fail(error)
            with suppress(TimeoutError):
                async with asyncio.timeout(WAKES if is_live else None):
                    await self._woken.wait()

    def _fail(self, error: Exception) -> None:
        """Say on the page that there is no projection; in the log, once."""
        said = f"{type(error).__name__}: {error}".rstrip(": ")
        if said != self._fault:
            LOG.error("no projection: %s", said, exc_info=error)
        self._fault = said
        self._was_latest = False
        basis = self._basis.statement if self._basis else ""
        self.site.projected(Outlook(None, basis, fault=said))

    async def _follow(self) -> None:
        """Make every point that is due, the latest first."""
        await self._prepare()
        while self._projects is not None and (due := self._due()) is not None:
            self._points[len(due)] = await apart(partial(made, self._projects, due))
            self._fault = ""
            self._was_latest = len(due) == len(self._results)
            self._publish()

    async def _prepare(self) -> None:
        """Draw what is projected from, once, and again when a sealed poll has been opened."""
        if self._basis is not None and self._basis.is_whole:
            return
        clock = self.clock
        if clock is None:
            return
        basis = self._basis_at(clock)
        if self._basis is not None and self._basis.statement == basis.statement:
            return
        self._projects = await apart(basis.make)
        self._basis, self._points = basis, {}

    @property
    def _results(self) -> Results:
        return self.site.desk.state.results

    def _due(self) -> Results | None:
        """The results to project from next; None where the whole trail is there."""
        results = self._results
        last, earlier = len(results), range(0, len(results), STEP)
        missing = [number for number in earlier if not self._is_held(number, results)]
        if self._was_latest and missing:  # turn about, or a quick night would never be filled in
            self._was_latest = False
            return first_of(results, missing[0])
        if not self._is_held(last, results):
            return results
        return first_of(results, missing[0]) if missing else None

    def _is_held(self, number: int, results: Results) -> bool:
        held = self._points.get(number)
        return held is not None and held.results == first_of(results, number)

    @property
    def trail(self) -> Trail:
        """The points that are made from what stands now, in order."""
        results = self._results
        wanted = [*range(0, len(results), STEP), len(results)]
        return Trail(tuple(self._points[n] for n in wanted if self._is_held(n, results)))

    def _publish(self) -> None:
        """Tell the site, at once of the latest point and of the whole trail, else now and then."""
        now = asyncio.get_running_loop().time()
        is_whole = self._due() is None
        if self._was_latest or is_whole or now - self._published_at >= BETWEEN:
            self._published_at = now
            basis = self._basis.statement if self._basis else ""
            self.site.projected(Outlook(self.trail, basis))


def first_of(results: Results, number: int) -> Results:
    """The first so many results."""
    return dict(islice(results.items(), number))


def made(projects: Projects, results: Results) -> Point:
    """One point of a trail."""
    return Point(results, projects.project(results))


async def apart(work: Callable[[], Found]) -> Found:
    """What work comes to, done in a thread of its own that nobody waits for when the desk stops."""
    loop = asyncio.get_running_loop()
    found: asyncio.Future[Found] = loop.create_future()

    def settle(result: Found | None, error: BaseException | None) -> None:
        if found.cancelled():
            return
        if error is not None:
            found.set_exception(error)
        elif result is not None:
            found.set_result(result)

    def run() -> None:
        result: Found | None = None
        failed: BaseException | None = None
        try:
            result = work()
        except BaseException as error:
            failed = error
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(settle, result, failed)

    Thread(target=run, daemon=True, name="projecting").start()
    return await found
