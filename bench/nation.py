"""How long the nation takes: from nothing, and declaration by declaration, over a whole night.

    TELLERS_DATA=... .venv/bin/python bench/nation.py [ELECTION]

Processor time of one core. From nothing: 650 results to the tally to every national fact. Per
declaration: the seat, the tally kept, every national fact. The ground is reckoned before the night.
"""

import gc
import os
import statistics
import sys
import time
from pathlib import Path

from tellers.count.night import night_of
from tellers.count.seat import seat
from tellers.count.tally import opening, tally
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Ground, Picture
from tellers.record.contests import Return
from tellers.record.record import Record
from tellers.sources.official import read_official


def from_nothing(record: Record, election: str) -> float:
    """Milliseconds from the results to the last fact."""
    results = {c.id: record.returns[c.id] for c in record.contests_of(election)}
    began = time.process_time()
    facts_of_election(Picture(record, tally(record, results, election), results))
    return (time.process_time() - began) * 1000


def by_declaration(record: Record, election: str) -> list[float]:
    """Milliseconds of each declaration in turn."""
    kept, results = opening(record, election), dict[str, Return]()
    ground, taken = Ground(record, election).ready(), list[float]()
    for told in night_of(record, election).announcements:
        results[told.result.contest.id] = told.result
        began = time.process_time()
        kept = kept.with_seat(seat(record, told.result))
        facts_of_election(Picture(record, kept, results, known=ground))
        taken.append((time.process_time() - began) * 1000)
    return taken


def main() -> None:
    """Print both."""
    election = sys.argv[1] if len(sys.argv) > 1 else "parl.2019-12-12"
    record, _ = read_official(Path(os.environ["TELLERS_DATA"]))
    gc.collect()
    gc.freeze()  # the record stays as it is: its values are not looked through again and again
    nothing = [from_nothing(record, election) for _ in range(5)]
    taken = sorted(by_declaration(record, election))
    print(f"{election}, from nothing: median {statistics.median(nothing):.0f} ms, bar 400")
    print(
        f"per declaration: median {statistics.median(taken):.1f} ms, "
        f"95 in 100 under {taken[len(taken) * 95 // 100]:.1f}, most {taken[-1]:.1f}, bar 10"
    )


if __name__ == "__main__":
    main()
