"""The projection beside a night: a function of the ledger alone, never in the way of the count."""

import asyncio
import gc
import json
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from tests.publish.trails import BASIS, a_projection
from tests.web.desks import ELECTION, NOW, a_client, a_desk

from tellers.count.ledger import LedgerKind, corrected, declared, recounted
from tellers.count.night import closes_at, night_of
from tellers.count.projection.projection import Projection, Projector, Range
from tellers.count.projection.trail import STEP, Projects, Trail, followed
from tellers.desk import SELDOM, Desk
from tellers.record.contests import Return
from tellers.record.figures import find_winner
from tellers.record.record import Record
from tellers.web.beside.preparing import preparing
from tellers.web.beside.projecting import Ground, Projecting
from tellers.web.site import Site

SECONDS = 60.0


class Tallies:
    """Projects what has been counted and nothing else: quick, and it tells what it was given."""

    def __init__(self, pause: float = 0.0) -> None:
        self.pause = pause
        self.asked: list[int] = []
        self.threads: set[int] = set()

    def project(self, results: Mapping[str, Return]) -> Projection:
        time.sleep(self.pause)
        self.asked.append(len(results))
        self.threads.add(threading.get_ident())
        won = [one.label.key for r in results.values() if (one := find_winner(r)) is not None]
        seats = {key: Range(won.count(key), won.count(key), 650) for key in sorted(set(won))}
        return a_projection(len(results), seats=seats or {"con": Range(0.0, 0, 650)})


class Broken:
    """Fails as long as it is told to."""

    def __init__(self, projects: Projects) -> None:
        self.projects, self.is_broken = projects, True

    def project(self, results: Mapping[str, Return]) -> Projection:
        if self.is_broken:
            raise ValueError("the draws are not finite")
        return self.projects.project(results)


def ground(projects: Projects, statement: str = BASIS) -> Callable[[datetime], Ground]:
    return lambda _: Ground(statement, lambda: projects)


def tell(desk: Desk, site: Site, first: int, last: int) -> None:
    """Declare a stretch of the night, and publish it as one burst."""
    night = night_of(desk.whole, ELECTION).announcements
    site.changed(
        [desk.receive(declared(one.result, at=one.at, by="test")) for one in night[first:last]]
    )


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not is_so():
            await asyncio.sleep(0.01)


def beside(
    desk: Desk,
    at: Callable[[datetime], Ground],
    visit: Callable[[Site, Projecting], Awaitable[None]],
    now: datetime = NOW,
) -> Site:
    """A site with its projection beside it, for as long as a visit lasts."""

    async def inside() -> Site:
        site = Site(desk)
        projecting = Projecting(site, at, lambda: now)
        task = asyncio.create_task(projecting.run())
        try:
            await visit(site, projecting)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        return site

    return asyncio.run(inside())


def is_whole(desk: Desk, projecting: Projecting) -> bool:
    declared = len(desk.state.results)
    return len(projecting.trail.points) == len({*range(0, declared, STEP), declared})


def trail_of(site: Site) -> Trail:
    assert site.outlook is not None and site.outlook.trail is not None
    return site.outlook.trail


def in_order(desk: Desk, projects: Projects) -> Trail:
    *_, last = followed(Trail(), projects, desk.state.results)
    return last


def test_the_trail_is_that_of_the_ledger_however_the_night_came(
    packaged: Record, tmp_path: Path
) -> None:
    async def in_bursts(site: Site, projecting: Projecting) -> None:
        for first, last in ((0, 3), (3, 41), (41, 42), (42, 67)):
            tell(site.desk, site, first, last)
            await asyncio.sleep(0.02)
        await until(lambda: is_whole(site.desk, projecting))

    with a_desk(packaged, tmp_path) as desk:
        site = beside(desk, ground(Tallies(0.002)), in_bursts)
        told = trail_of(site)
        assert [one.projection.declared for one in told.points] == [0, 10, 20, 30, 40, 50, 60, 67]
        assert told == in_order(desk, Tallies())

        async def reopened(again: Site, projecting: Projecting) -> None:
            await until(lambda: is_whole(desk, projecting))

        assert trail_of(beside(desk, ground(Tallies()), reopened)) == told


def test_where_it_stands_now_comes_first_and_the_earlier_points_after(
    packaged: Record, tmp_path: Path
) -> None:
    projects = Tallies(0.01)

    async def at_once(site: Site, projecting: Projecting) -> None:
        await until(lambda: is_whole(site.desk, projecting))

    with a_desk(packaged, tmp_path, 64) as desk:
        beside(desk, ground(projects), at_once)
    assert projects.asked == [64, 0, 10, 20, 30, 40, 50, 60]
    assert threading.get_ident() not in projects.threads


def test_a_quick_night_is_filled_in_while_it_goes_on(packaged: Record, tmp_path: Path) -> None:
    projects = Tallies(0.01)

    async def quickly(site: Site, projecting: Projecting) -> None:
        for number in range(60, 90):
            tell(site.desk, site, number, number + 1)
            await asyncio.sleep(0.02)
        assert projecting.trail.points[1].projection.declared == STEP

    with a_desk(packaged, tmp_path, 60) as desk:
        beside(desk, ground(projects), quickly)


def test_a_correction_makes_the_points_after_it_anew(packaged: Record, tmp_path: Path) -> None:
    async def corrects(site: Site, projecting: Projecting) -> None:
        desk = site.desk
        await until(lambda: is_whole(desk, projecting))
        result = list(desk.state.results.values())[15]
        first, second, *_ = sorted(result.votes, key=lambda key: -result.votes[key])
        votes = {**result.votes, first: result.votes[second], second: result.votes[first]}
        now = recounted(result, votes, by="test")
        draft = corrected(now, at=desk.moment(NOW), by="test", reason="exchanged")
        site.changed([desk.receive(draft)])
        await until(lambda: is_whole(desk, projecting))

    with a_desk(packaged, tmp_path, 34) as desk:
        projects = Tallies()
        told = trail_of(beside(desk, ground(projects), corrects))
        assert told == in_order(desk, Tallies())
        assert sorted(projects.asked) == [0, 10, 20, 20, 30, 30, 34, 34]


def test_no_declaration_and_no_page_waits_for_it(packaged: Record, tmp_path: Path) -> None:
    async def waits(site: Site, projecting: Projecting) -> None:
        began = time.perf_counter()
        tell(site.desk, site, 40, 45)
        await asyncio.sleep(0)
        page = site.find("/")
        assert page is not None and b"45 of 650" in page.body
        assert time.perf_counter() - began < SECONDS / 2
        assert projecting.trail == Trail()

    with a_desk(packaged, tmp_path, 40) as desk:
        beside(desk, ground(Tallies(SECONDS)), waits)


def test_it_stops_at_once_though_a_projection_is_under_way(
    packaged: Record, tmp_path: Path
) -> None:
    async def stops(_: Site, __: Projecting) -> None:
        await asyncio.sleep(0.05)

    with a_desk(packaged, tmp_path, 3) as desk:
        began = time.perf_counter()
        beside(desk, ground(Tallies(SECONDS)), stops)
        assert time.perf_counter() - began < SECONDS / 4


def test_what_breaks_it_is_said_once_and_the_desk_goes_on(
    packaged: Record, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = Broken(Tallies())

    async def breaks(site: Site, projecting: Projecting) -> None:
        await until(lambda: site.outlook is not None and bool(site.outlook.fault))
        tell(site.desk, site, 3, 5)
        await asyncio.sleep(0.2)
        page = site.find("/")
        assert page is not None
        assert "No projection: ValueError: the draws are not finite." in page.body.decode()
        assert "5 of 650" in page.body.decode()
        broken.is_broken = False
        tell(site.desk, site, 5, 6)
        await until(lambda: is_whole(site.desk, projecting))

    with a_desk(packaged, tmp_path, 3) as desk:
        site = beside(desk, ground(broken), breaks)
    assert site.outlook is not None and site.outlook.fault == ""
    assert [one.message for one in caplog.records if "no projection" in one.message] == [
        "no projection: ValueError: the draws are not finite"
    ]


def test_a_reader_is_told_of_each_point_under_a_mark_of_its_own(
    packaged: Record, tmp_path: Path
) -> None:
    async def follows(site: Site, projecting: Projecting) -> None:
        before, place = site.mark, site.hub.place("")
        assert place is not None
        await until(lambda: is_whole(site.desk, projecting))
        told = [one for one in site.hub.after(place) or [] if b"data: " in one]
        fragments = [json.loads(one.split(b"data: ")[1])["fragments"] for one in told]
        assert told and all("What is to come" in one["ahead"] for one in fragments[:1])
        assert site.mark != before and site.mark.startswith(before.partition(".")[0])
        page = site.find("/")
        assert page is not None and f'data-seq="{site.mark}"'.encode() in page.body
        assert page.body.decode().count(fragments[-1]["ahead"]) == 1

    with a_desk(packaged, tmp_path, 25) as desk:
        beside(desk, ground(Tallies()), follows)


def test_the_routes_tell_what_is_projected(packaged: Record, tmp_path: Path) -> None:
    async def asks(desk: Desk) -> None:
        client, site = a_client(desk)
        projecting = Projecting(site, ground(Tallies()), lambda: NOW)
        task = asyncio.create_task(projecting.run())
        async with client:
            await until(lambda: is_whole(desk, projecting))
            file = (await client.get("/projection.json")).json()
            page = await client.get("/projection")
        task.cancel()
        assert (file["word"], file["declared"], file["basis"]) == ("REPLAY", 25, BASIS)
        assert page.status_code == 200 and "An estimate, not a count" in page.text
        assert page.headers["x-robots-tag"] == "noindex"

    with a_desk(packaged, tmp_path, 25) as desk:
        asyncio.run(asks(desk))


# The seal -----------------------------------------------------------------------------------------


def test_a_live_night_is_not_projected_before_the_polls_have_closed(
    packaged: Record, tmp_path: Path
) -> None:
    first = packaged.contests_of(ELECTION)[0]
    closes = closes_at(first)
    projects = Tallies()

    async def looks(_: Site, __: Projecting) -> None:
        await asyncio.sleep(0.1)

    with a_desk(packaged, tmp_path, kind=LedgerKind.LIVE) as desk:
        beside(desk, ground(projects), looks, closes - timedelta(seconds=1))
        assert projects.asked == []
        beside(desk, ground(projects), looks, closes)
        assert projects.asked == [0]


def test_a_poll_that_is_sealed_by_the_played_clock_is_not_looked_at_until_it_is_open(
    packaged: Record, tmp_path: Path
) -> None:
    night = night_of(packaged, ELECTION).announcements
    opens = night[30].at
    sealed, opened = Tallies(), Tallies()

    def at(moment: datetime) -> Ground:
        if moment < opens:
            return Ground("no exit poll yet", lambda: sealed, is_whole=False)
        return Ground("the exit poll", lambda: opened)

    async def plays(site: Site, projecting: Projecting) -> None:
        tell(site.desk, site, 0, 20)
        await until(lambda: is_whole(site.desk, projecting))
        assert site.outlook is not None and site.outlook.basis == "no exit poll yet"
        tell(site.desk, site, 20, 31)
        await until(lambda: bool(opened.asked) and is_whole(site.desk, projecting))
        await until(lambda: site.outlook is not None and site.outlook.basis == "the exit poll")

    with a_desk(packaged, tmp_path) as desk:
        beside(desk, at, plays, datetime(2030, 1, 1, tzinfo=UTC))
    assert max(sealed.asked) <= 20
    assert sorted(set(opened.asked)) == [0, 10, 20, 30, 31]


# The real one -------------------------------------------------------------------------------------


def test_a_real_night_is_projected_and_its_trail_is_that_of_the_ledger(
    packaged: Record, tmp_path: Path
) -> None:
    with a_desk(packaged, tmp_path, 23) as desk:
        make = partial(Projector, desk.record, desk.record.elections[ELECTION], {})
        projects = make()

        async def waits(site: Site, projecting: Projecting) -> None:
            await until(lambda: is_whole(desk, projecting))

        told = trail_of(beside(desk, lambda _: Ground(BASIS, make), waits))
        wanted = in_order(desk, projects)
    assert [one.projection.seats for one in told.points] == [
        one.projection.seats for one in wanted.points
    ]
    assert told == wanted


def test_the_past_is_walked_beside_a_night_and_tells_the_same(
    packaged: Record, tmp_path: Path
) -> None:
    async def begun(desk: Desk, site: Site) -> None:
        task = asyncio.create_task(preparing(desk)())
        try:
            tell(desk, site, 40, 60)
            ready = desk.ground.places
            await until(lambda: all("steps" in vars(desk.ground.line(one)) for one in ready))
            await until(lambda: gc.get_threshold()[0] == SELDOM)
            assert not task.done()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    thresholds = gc.get_threshold()
    try:
        with a_desk(packaged, tmp_path, 40) as desk:
            asyncio.run(begun(desk, Site(desk)))
            beside_it = [desk.news(contest) for contest in desk.state.results]
            afresh = Desk(packaged, desk.ledger)
            assert beside_it == [afresh.news(contest) for contest in afresh.state.results]
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)


def test_a_desk_that_stops_leaves_no_thread_behind(packaged: Record, tmp_path: Path) -> None:
    async def begun_and_stopped(desk: Desk) -> None:
        task = asyncio.create_task(preparing(desk)())
        first = next(iter(desk.ground.places))
        await until(lambda: "steps" in vars(desk.ground.line(first)))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    thresholds = gc.get_threshold()
    try:
        with a_desk(packaged, tmp_path, 40) as desk:
            asyncio.run(begun_and_stopped(desk))
            assert not [one for one in threading.enumerate() if one.name.startswith("asyncio")]
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)


def test_a_walk_that_nobody_wants_any_more_is_left_off(packaged: Record, tmp_path: Path) -> None:
    steps = iter([True, True, False])
    with a_desk(packaged, tmp_path, 40) as desk:
        desk.prepare(lambda: next(steps))
        walked = ["steps" in vars(desk.ground.line(one)) for one in desk.ground.places]
    assert walked == [True] * 3 + [False] * (len(walked) - 3)
