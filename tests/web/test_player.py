"""The player: a small night told again into a real ledger, on a clock that never waits."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from tests.builders import a_declaration, a_moment, a_record
from tests.web.hurry import hurried, now

from tellers.count.ledger import LedgerKind, declared
from tellers.count.night import LONGEST_WAIT, Announcement, Night, night_of
from tellers.desk import Desk, Update
from tellers.errors import CountError
from tellers.record.contests import Declaration
from tellers.store.ledger_file import create_ledger, open_ledger
from tellers.web import player
from tellers.web.player import BETWEEN, SPEEDS, Player, Playing

SEATS, EVERY = 12, 4
NIGHT = "parl.2019-12-12"


def a_result(number: int) -> Declaration:
    """Seat 0 to 11: one declaration every four minutes."""
    return a_declaration(
        {"con": 20_000 + number, "lab": 15_000}, place=f"Seat {number}",
        declared_at=a_moment(number * EVERY),
    )  # fmt: skip


RESULTS = [a_result(number) for number in range(SEATS)]
RECORD = a_record(*reversed(RESULTS))
ORDER = [result.contest.id for result in RESULTS]


@dataclass
class House:
    """A desk, a player, and everything that was published, with the loop's time of each."""

    desk: Desk
    player: Player
    told: list[tuple[float, Sequence[Update], Playing]] = field(default_factory=list)

    @property
    def entered(self) -> list[str]:
        return [entry.contest for entry in self.desk.ledger.entries()]

    @property
    def published(self) -> list[str]:
        return [update.entry.contest for _, updates, _ in self.told for update in updates]

    @property
    def times(self) -> list[float]:
        """When each publication with news in it came, from the first on."""
        with_news = [at for at, updates, _ in self.told if updates]
        return [at - with_news[0] for at in with_news]


@contextmanager
def a_house(path: Path, *, night: Night | None = None, **words: Any) -> Iterator[House]:
    """The night at a new ledger, or at the one that is there."""
    ledger = (
        open_ledger(path, RECORD)
        if path.exists()
        else create_ledger(path, RECORD, kind=LedgerKind.REPLAY, election=NIGHT)
    )
    with ledger:
        desk = Desk(RECORD, ledger)
        told: list[tuple[float, Sequence[Update], Playing]] = []

        def publish(updates: Sequence[Update], playing: Playing) -> None:
            told.append((now(), updates, playing))

        player = Player(desk, night or night_of(RECORD, NIGHT), publish, **words)
        yield House(desk, player, told)


def play(house: House, script: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Play while the script works the controls; what the player raises is raised here."""

    async def evening() -> None:
        task = asyncio.create_task(house.player.run())
        acting = asyncio.create_task(script())
        await asyncio.wait({task, acting}, return_when="FIRST_COMPLETED")
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await acting

    hurried(evening())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "replay.ledger"


def sleeping(seconds: float) -> Callable[[], Coroutine[Any, Any, None]]:
    return lambda: asyncio.sleep(seconds)


def test_the_night_comes_in_its_own_order_and_ends(path: Path) -> None:
    with a_house(path, at_once=0) as house:
        play(house, sleeping(600))
        assert house.entered == house.published == ORDER
        last = house.told[-1][2]
        assert last.is_done and last.position == last.total == SEATS
        assert last.clock == RESULTS[-1].declared_at
        assert house.desk.tally.declared == SEATS


def test_the_times_of_the_night_are_the_times_of_the_ledger(path: Path) -> None:
    with a_house(path, at_once=0) as house:
        play(house, sleeping(600))
        entries = house.desk.ledger.entries()
        assert [entry.at for entry in entries] == [r.declared_at for r in RESULTS]
        assert {entry.by for entry in entries} == {"replay"}


def test_the_first_declarations_come_at_once_and_are_labelled(path: Path) -> None:
    with a_house(path, at_once=5) as house:
        play(house, sleeping(0.5))
        assert house.entered == house.published == ORDER[:5]
        assert house.player.playing.at_once == 5
        assert house.player.playing.clock == RESULTS[4].declared_at


@pytest.mark.parametrize(("speed", "gap"), [(60, 4.0), (120, 2.0), (600, 0.4), (1, LONGEST_WAIT)])
def test_speed_divides_the_waits_and_quiet_is_compressed(
    path: Path, speed: float, gap: float
) -> None:
    with a_house(path, at_once=1, speed=speed) as house:
        play(house, sleeping(gap * 5 + 0.1))
        gaps = [later - earlier for earlier, later in pairwise(house.times)]
        assert gaps == pytest.approx([gap] * 5, abs=0.05)


def test_speed_nought_waits_for_nothing(path: Path) -> None:
    with a_house(path, at_once=0, speed=0) as house:
        play(house, sleeping(1))
        assert house.entered == ORDER


def test_a_pause_holds_the_night_and_a_second_lets_it_go_on(path: Path) -> None:
    with a_house(path, at_once=2) as house:

        async def script() -> None:
            await asyncio.sleep(1)
            house.player.pause()
            await asyncio.sleep(100)
            assert house.player.playing.is_paused and house.told[-1][2].is_paused
            assert house.entered == ORDER[:2]
            house.player.pause()
            await asyncio.sleep(9)
            assert house.entered == ORDER[:5]
            assert not house.told[-1][2].is_paused

        play(house, script)


def test_faster_and_slower_step_through_the_speeds_and_stop_at_the_ends(path: Path) -> None:
    with a_house(path, speed=60) as house:
        one = house.player
        one.faster()
        assert one.playing.speed == 120
        for _ in SPEEDS:
            one.faster()
        assert one.playing.speed == SPEEDS[-1]
        one.slower()
        assert one.playing.speed == SPEEDS[-2]
        for _ in SPEEDS:
            one.slower()
        assert one.playing.speed == SPEEDS[0] == 1


def test_from_as_fast_as_it_goes_slower_is_the_top_speed(path: Path) -> None:
    with a_house(path, speed=0) as house:
        house.player.faster()
        assert house.player.playing.speed == 0
        house.player.slower()
        assert house.player.playing.speed == SPEEDS[-1]


def test_faster_cuts_short_the_wait_that_is_running(path: Path) -> None:
    with a_house(path, at_once=1, speed=60) as house:

        async def script() -> None:
            await asyncio.sleep(1)
            for _ in SPEEDS:
                house.player.faster()
            await asyncio.sleep(1)
            assert len(house.entered) > 5

        play(house, script)


def test_a_jump_forward_tells_all_up_to_the_hour_and_goes_on_from_there(path: Path) -> None:
    with a_house(path, at_once=1) as house:

        async def script() -> None:
            await asyncio.sleep(0.5)
            house.player.jump(a_moment(5 * EVERY + 1))
            await asyncio.sleep(0.5)
            assert house.entered == ORDER[:6]
            assert house.player.playing.at_once == 1
            await asyncio.sleep(4)
            assert house.entered == ORDER[:7]

        play(house, script)


def test_a_jump_works_in_a_pause_and_the_pause_lasts(path: Path) -> None:
    with a_house(path, at_once=1) as house:

        async def script() -> None:
            await asyncio.sleep(0.5)
            house.player.pause()
            house.player.jump(a_moment(3 * EVERY))
            await asyncio.sleep(60)
            assert house.entered == ORDER[:4]

        play(house, script)


@pytest.mark.parametrize("minutes", [0, EVERY, 2 * EVERY - 1])
def test_a_jump_backward_is_refused_with_what_to_do(path: Path, minutes: int) -> None:
    with a_house(path, at_once=3) as house:

        async def script() -> None:
            await asyncio.sleep(0.5)
            with pytest.raises(CountError, match="only goes forward") as refused:
                house.player.jump(a_moment(minutes))
            assert "--restart" in refused.value.mend
            assert house.entered == ORDER[:3]

        play(house, script)


def test_a_jump_to_before_the_first_declaration_tells_nothing_new(path: Path) -> None:
    with a_house(path, at_once=0) as house:
        house.player.jump(a_moment(-30))
        assert house.player.playing.position == 0


def test_to_the_end_is_everything_at_once(path: Path) -> None:
    with a_house(path, at_once=1) as house:

        async def script() -> None:
            await asyncio.sleep(0.5)
            house.player.end()
            await asyncio.sleep(0.5)
            assert house.entered == house.published == ORDER
            house.player.pause()
            house.player.faster()
            await asyncio.sleep(10)
            assert house.told[-1][2].is_done

        play(house, script)


def impossible(result: Declaration) -> Declaration:
    """Fewer rejected papers than none."""
    return replace(result, rejected=-1)


def test_a_declaration_that_cannot_stand_does_not_lose_the_night(path: Path) -> None:
    night = night_of(RECORD, NIGHT)
    first, second, *rest = night.announcements
    broken = replace(
        night,
        announcements=(first, Announcement(second.at, impossible(RESULTS[1])), *rest),
    )
    with a_house(path, night=broken, at_once=0, speed=0) as house:
        play(house, sleeping(5))
        assert house.entered == house.published == [ORDER[0], *ORDER[2:]]
        assert house.told[-1][2].is_done
        assert house.desk.figures["refused"] >= 2


def test_what_somebody_else_has_declared_is_not_declared_again(path: Path) -> None:
    with a_house(path, at_once=1) as house:

        async def script() -> None:
            await asyncio.sleep(0.5)
            house.desk.receive(declared(RESULTS[3], at=a_moment(1), by="desk"))
            house.player.end()
            await asyncio.sleep(1)
            assert sorted(house.entered) == sorted(ORDER)
            assert house.published == [name for name in ORDER if name != ORDER[3]]

        play(house, script)


def test_it_goes_on_where_the_ledger_has_left_it(path: Path) -> None:
    with a_house(path, at_once=4) as house:
        play(house, sleeping(0.5))
        assert house.entered == ORDER[:4]
    with a_house(path, at_once=4) as house:
        assert house.player.playing.position == 4
        assert house.player.playing.clock == RESULTS[3].declared_at
        assert house.player.playing.at_once == 0
        play(house, sleeping(9))
        assert house.entered == ORDER[:7]
        assert house.published == ORDER[4:7]


def test_a_night_that_is_over_stays_over(path: Path) -> None:
    with a_house(path, at_once=SEATS) as house:
        play(house, sleeping(1))
    with a_house(path) as house:
        play(house, sleeping(60))
        assert house.player.playing.is_done
        assert house.entered == ORDER and house.published == []


def test_at_most_four_publications_a_second_and_none_of_nothing(path: Path) -> None:
    with a_house(path, at_once=1, speed=SPEEDS[-1]) as house:

        async def script() -> None:
            for _ in range(40):
                house.player.faster()
                await asyncio.sleep(0.01)
            await asyncio.sleep(100)

        play(house, script)
        gaps = [later[0] - earlier[0] for earlier, later in pairwise(house.told)]
        assert all(gap >= BETWEEN - 1e-9 for gap in gaps)
        assert house.published == ORDER
        assert len(house.told) < 12, "a quiet player publishes nothing"


def test_a_burst_lets_readers_have_their_turn(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "SLICE", 0.0)
    with a_house(path, at_once=SEATS) as house:
        seen: set[int] = set()

        async def script() -> None:
            while len(house.entered) < SEATS:
                seen.add(len(house.entered))
                await asyncio.sleep(0)

        play(house, script)
        assert house.entered == ORDER
        assert seen >= set(range(1, SEATS)), "a reader has his turn after every slice"


@pytest.mark.parametrize("after", [0.0, 0.3, 4.1, 9.0])
def test_cancelled_at_any_time_the_ledger_is_whole(path: Path, after: float) -> None:
    with a_house(path, at_once=2) as house:
        play(house, sleeping(after))
        told = house.entered
    with open_ledger(path, RECORD) as ledger:
        assert ledger.verify() == len(told)
        assert [entry.contest for entry in ledger.entries()] == told == ORDER[: len(told)]


def test_a_ledger_that_cannot_take_a_line_stops_the_night_and_says_so(path: Path) -> None:
    with a_house(path, at_once=2) as house, pytest.raises(CountError, match="for reading"):
        house.desk.ledger.is_writer = False
        play(house, sleeping(10))


def test_the_clock_of_a_night_that_has_not_begun_is_unknown(path: Path) -> None:
    with a_house(path) as house:
        playing = house.player.playing
        assert (playing.position, playing.clock, playing.is_done) == (0, None, False)


def test_moments_of_this_night_are_four_minutes_apart() -> None:
    times: list[datetime] = [one.at for one in night_of(RECORD, NIGHT).announcements]
    assert {b - a for a, b in pairwise(times)} == {timedelta(minutes=EVERY)}
