"""How long the facts take: of one contest, of a declaration in a night, of the nation; in memory.

    TELLERS_DATA=... .venv/bin/python bench/facts.py

The peer is the same machine in the same run: SQL that ranks every majority of the record once
(sqlite3, one query over record.sqlite), which is what a desk without Tellers would ask.
"""

import gc
import os
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import tellers
from tellers.cli.door.opening import build
from tellers.count.seat import seat
from tellers.count.tally import opening, tally
from tellers.desk import SELDOM
from tellers.facts.ahead.eve import reckon_through
from tellers.facts.context import Context
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Ground, Picture
from tellers.facts.newsworthy import contest_facts, facts_of, ordered
from tellers.facts.ranking.field import held_field
from tellers.facts.ranking.standing import opening_of
from tellers.record.record import Record
from tellers.story.plan import narrowest_of

NIGHT = "parl.2019-12-12"
RANKED = """
with led as (select contest, max(votes) as most from candidacies group by contest)
select count(*) from (select contest, rank() over (order by most) from led)
"""


def timed(do: Callable[[], object]) -> float:
    """Milliseconds of the processor for one call."""
    began = time.process_time()
    do()
    return (time.process_time() - began) * 1e3


def row(name: str, times: list[float], bar: str = "") -> None:
    """One line of the table."""
    ordered_times = sorted(times)
    p95 = ordered_times[int(0.95 * (len(times) - 1))]
    print(f"| {name} | {statistics.median(times):.2f} | {p95:.2f} | {max(times):.2f} | {bar} |")


def of_contests(record: Record) -> Iterator[tuple[str, list[float]]]:
    """All facts of one contest, places among all and news value included, warm."""
    for election in ("parl.2024-07-04", NIGHT, "parl.1955-05-26"):
        contests = record.contests_of(election)
        held_field(record, election)
        found = narrowest_of(record, contests[0])
        for contest in contests:
            facts_of(record, contest, found=found)
        yield (
            election,
            [timed(partial(facts_of, record, contest, found=found)) for contest in contests],
        )


def of_a_night(record: Record) -> list[float]:
    """Each declaration of a night: its contest's facts, the nation's, and what they falsified."""
    before = record.before_count(NIGHT)
    results = [record.returns[c.id] for c in record.contests_of(NIGHT)]
    results.sort(key=lambda result: (str(result.declared_at), result.contest.id))
    standing, counted, told = opening_of(before, NIGHT), opening(before, NIGHT), {}
    ground = Ground(before, NIGHT)
    began = time.process_time()
    reckon_through(ground)
    row("all that is known before the night", [(time.process_time() - began) * 1e3])
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM)  # as `Desk.prepare` does
    times = []
    for number, result in enumerate(results, start=1):
        began = time.process_time()
        at = Context(before, result.contest, result, number, ground.line(result.contest.id))
        standing, counted = standing.with_result(at), counted.with_seat(seat(before, result))
        told[result.contest.id] = result
        ordered(at, contest_facts(at, None, standing.field).values())
        facts_of_election(Picture(before, counted, told, number, ground))
        times.append((time.process_time() - began) * 1e3)
    return times


def of_the_nation(record: Record) -> list[float]:
    """The nation's facts of a whole election from nothing but its results."""
    results = {c.id: record.returns[c.id] for c in record.contests_of(NIGHT)}

    def derive() -> None:
        facts_of_election(Picture(record, tally(record, results, NIGHT), results))

    return [timed(derive) for _ in range(7)]


def main() -> None:
    """Print the table."""
    folder = Path(os.environ["TELLERS_DATA"])
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "record.sqlite"
        build(folder, file)
        gc.collect()
        record = tellers.load(file)
        gc.freeze()
        print(
            "| milliseconds of the processor | median | p95 | most | bar |\n|---|---|---|---|---|"
        )
        for election, times in of_contests(record):
            row(f"all facts of one contest, {election}, warm", times, "5")
        row("one declaration of the night of 2019", of_a_night(record), "10")
        row("the nation from nothing, 2019", of_the_nation(record), "400")
        with closing(sqlite3.connect(file)) as database:
            row("peer: SQL ranks every leader once", [
                timed(lambda: database.execute(RANKED).fetchall()) for _ in range(7)
            ])  # fmt: skip
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nMemory at most: {most:.0f} MB, building the record included; bar 400.")


if __name__ == "__main__":
    sys.exit(main())
