"""How wrong the projection was: every past night at seven moments, each learnt from the others.

    TELLERS_DATA=... .venv/bin/python bench/projection.py [--no-poll] [--write] [YEAR ...]

Scored by the scorer of the official folder, beside its baselines; 2024 is scored only where it is
named, in its modelled order.
"""

import importlib.util
import math
import os
import statistics
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from tellers.cli.door.opening import open_record
from tellers.cli.door.projecting import MOMENTS, party_rows, seat_rows
from tellers.count.night import night_of
from tellers.count.projection.projection import Projector
from tellers.record.contests import Election
from tellers.record.record import Record
from tellers.sources.counting.exit_poll import read_exit_polls
from tellers.sources.layouts import read_layout

YEARS = ("2010", "2015", "2017", "2019")
BESIDE = ("exitpoll-only", "region", "ridge-adaptive+exit-ensemble")
"""The baselines that stand beside ours: the best without a model, without a poll, with both."""


def scorer(root: Path) -> Any:
    """The scorer of the official folder, as a module."""
    spec = importlib.util.spec_from_file_location("scorer", root / "projection/projection_score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def projector(record: Record, election: Election, root: Path, *, with_poll: bool) -> Projector:
    """What projects a past night."""
    polls = {poll.polled_on: poll.seats for poll in read_exit_polls(root)[0]}
    places = {one.code: (one.q, one.r) for one in read_layout(root, election.polled_on)}
    poll = polls.get(election.polled_on) if with_poll else None
    return Projector(record.before_count(election.id), election, places, poll)


def told(record: Record, election: Election, ours: Projector) -> Iterator[tuple[Any, Any]]:
    """The rows of one night at its moments, of parties and of seats."""
    night = night_of(record, election.id)
    order = [one.result.contest.id for one in night.announcements]
    contests = {c.id: c for c in record.contests_of(election.id)}
    for moment in MOMENTS:
        declared = order[: math.ceil(round(moment * len(order), 6))]
        began = time.perf_counter()
        found = ours.project({one: record.returns[one] for one in declared})
        took = (time.perf_counter() - began) * 1e3
        yield (
            party_rows(election, moment, found, took),
            seat_rows(election, moment, found, contests),
        )


def scored(record: Record, root: Path, years: list[str], *, with_poll: bool) -> pd.DataFrame:
    """Our scores, one row a night and moment."""
    parties, seats = [], []
    for election in (e for e in record.general_elections() if e.name in years):
        ours = projector(record, election, root, with_poll=with_poll)
        for party, seat in told(record, election, ours):
            parties += party
            seats += seat
    found: pd.DataFrame = scorer(root).score(
        pd.DataFrame(parties).astype({"election": int}),
        root / "psephology",
        pd.DataFrame(seats).astype({"election": int}),
    )
    return found


def show(table: pd.DataFrame, years: list[str]) -> None:
    """The table of the documentation."""
    for year in years:
        for model, rows in table[table["election"] == int(year)].groupby("model", sort=False):
            errors = list(rows.sort_values("fraction")["total_error"])
            cells = " | ".join(f"{one:.1f}" for one in errors)
            print(f"| {year} | {model} | {cells} | **{statistics.mean(errors):.1f}** |")


PAST = Path(__file__).resolve().parents[1] / "src/tellers/publish/projected/past.py"


def write_past(ours: pd.DataFrame, theirs: pd.DataFrame) -> None:
    """Put how wrong it was into the module from which the page tells it."""
    polls = theirs[theirs["model"] == "exitpoll-only"]
    lines = []
    for year in YEARS:
        rows = ours[ours["election"] == int(year)].sort_values("fraction")
        poll = float(polls[polls["election"] == int(year)]["total_error"].iloc[0])
        told = ", ".join(
            f"({one.fraction:.2f}, {one.total_error:.1f}, {poll:.1f})" for one in rows.itertuples()
        )
        lines.append(f'    "{year}": (\n' + _folded(told) + "    ),\n")
    head = PAST.read_text(encoding="utf-8").partition("PAST:")[0]
    table = "PAST: Mapping[str, tuple[tuple[float, float, float], ...]] = {\n"
    PAST.write_text(f"{head}{table}{''.join(lines)}}}  # fmt: skip\n", encoding="utf-8")


def _folded(told: str) -> str:
    rows = textwrap.wrap(told + ",", 88)
    return "".join(f"        {row}\n" for row in rows)


def main() -> int:
    """Print how wrong it was, beside the baselines; --write puts it where the page reads it."""
    root = Path(os.environ["TELLERS_DATA"])
    years = [one for one in sys.argv[1:] if one.isdigit()] or list(YEARS)
    record = open_record(None, None).record
    ours = scored(record, root, years, with_poll="--no-poll" not in sys.argv)
    theirs = pd.read_csv(root / "projection/projection_baselines.csv")
    theirs = theirs[theirs["model"].isin(BESIDE)]
    if "--write" in sys.argv:
        write_past(ours, theirs)
    show(pd.concat([theirs, ours]), years)
    inner = ours[ours["election"].isin([2015, 2017, 2019])]
    print(
        f"cover {inner['cover90_main4'].mean():.3f}, "
        f"interval score {inner['interval_score4'].mean():.1f}"
    )
    print(
        ours[ours["fraction"] == 0.1][
            ["election", "called", "called_wrong", "log_loss"]
        ].to_string()
    )
    print(f"called wrong, all moments: {ours.groupby('election')['called_wrong'].sum().to_dict()}")
    print(f"ms: median {ours['ms'].median():.0f}, worst {ours['ms'].max():.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
