"""A night through the whole desk as fast as it will go, and how long each stage took."""

import csv
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter, sleep

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tellers.cli.door.opening import Opened, layout_of
from tellers.cli.door.output import err, out, print_json, warn
from tellers.cli.door.projecting import Scorecard, basis_of, projector_of
from tellers.count.ledger import LedgerKind, declared
from tellers.count.night import Announcement, Night, night_in_order, night_of, order_of, waits
from tellers.desk import Desk
from tellers.errors import UnreadableSource
from tellers.publish.edition import Edition
from tellers.publish.pages import contest_page, night_page
from tellers.record.contests import Election
from tellers.record.record import Record
from tellers.store.ledger_file import create_ledger
from tellers.style.names import style_of

BURST = 10
"""Declarations that a replay at full speed lets pass between two makings of the night page."""


def read_night(record: Record, election: Election, order: Path | None) -> Night:
    """The night in the record's order, or in that of an order file.

    Raises:
        UnreadableSource: the order file cannot be read.
    """
    if order is None:
        return night_of(record, election.id)
    try:
        with order.open(encoding="utf-8-sig", newline="") as file:
            slots, problems = order_of(csv.DictReader(file), str(order))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableSource(
            f"{order}: {error}.", mend="It is a CSV of ons_id,declared_at."
        ) from error
    warn(problems)
    if not slots:
        raise UnreadableSource(
            f"{order}: none of its rows can be used.", mend="It is a CSV of ons_id,declared_at."
        )
    night, more = night_in_order(record, election.id, slots)
    warn(more)
    return night


@dataclass(frozen=True, slots=True)
class Wanted:
    """The files of projections that a replay writes, and from what it projects."""

    parties: Path | None
    seats: Path | None
    exit_poll: str
    estimates: Path | None


def time_night(
    opened: Opened, night: Night, speed: float, wanted: Wanted, *, as_json: bool
) -> None:
    """Play a night into a ledger of its own that is thrown away, and print the timing."""
    election = night.election
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "replay.ledger"
        with create_ledger(
            path, opened.record, kind=LedgerKind.REPLAY, election=election.id
        ) as ledger:
            layout = layout_of(opened.record, election, opened.folder)
            desk = Desk(opened.record, ledger, layout, night.statement)
            desk.prepare()
            card = _scorecard(opened, desk, night, wanted)
            seconds = _played(desk, night, speed, card, is_quiet=as_json)
    if card is not None:
        card.write()
    _report(desk, election, seconds, as_json=as_json)


def _scorecard(opened: Opened, desk: Desk, night: Night, wanted: Wanted) -> Scorecard | None:
    """What projects the night at its moments; None where nobody asked for it."""
    if wanted.parties is None and wanted.seats is None:
        return None
    election = night.election
    basis = basis_of(opened, election, exit_poll=wanted.exit_poll, estimates=wanted.estimates)
    begins = min(one.at for one in night.announcements)
    projector = projector_of(desk, basis, begins)
    err().print(basis.at(begins).statement(), style="dim")
    contests = {contest.id: contest for contest in desk.record.contests_of(election.id)}
    return Scorecard(projector, election, contests, wanted.parties, wanted.seats)


def _played(
    desk: Desk, night: Night, speed: float, card: Scorecard | None, *, is_quiet: bool
) -> dict[str, float]:
    """Every announcement through the desk, pages and all; seconds by stage.

    A contest's own story and page are made at once; the night's page, and those of contests that a
    later declaration touched, once a burst.
    """
    began = perf_counter()
    edition, touched = desk.edition(), set[str]()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err(), disable=is_quiet, transient=True) as progress:
        task = progress.add_task("declared", total=len(night.announcements))
        for number, one in enumerate(_paced(night, speed), start=1):
            update = desk.receive(declared(one.result, at=one.at, by="replay"))
            touched |= set(update.contests)
            own = update.entry.contest
            if number % BURST == 0 or number == len(night.announcements):
                edition = desk.edition()
                with desk.stage("pages"):
                    night_page(edition)
                made, touched = touched | {own}, set()
            else:
                edition = replace(edition, state=desk.state, tally=desk.tally)
                made, touched = {own}, touched - {own}
            for contest in sorted(made):
                _make_page(desk, contest, edition)
            if card is not None:
                card.seen(desk)
            progress.advance(task)
    return {**desk.seconds, "total": perf_counter() - began}


def _make_page(desk: Desk, contest: str, edition: Edition) -> None:
    told = desk.told(contest)
    with desk.stage("pages"):
        if told is not None:
            contest_page(desk.record, desk.record.contest(contest), told, edition)


def _paced(night: Night, speed: float) -> Iterator[Announcement]:
    for pause, one in zip(waits(night, speed), night.announcements, strict=True):
        if pause:
            sleep(pause)
        yield one


def _report(desk: Desk, election: Election, seconds: dict[str, float], *, as_json: bool) -> None:
    names = {row.party: _wire_name(desk.record, row.party) for row in desk.tally.parties}
    seats = {names[row.party]: row.seats for row in desk.tally.parties if row.seats}
    told = {stage: round(seconds.get(stage, 0.0), 3) for stage in STAGES}
    if as_json:
        print_json(
            {
                "election": election.name,
                "declared": desk.tally.declared,
                "seats": seats,
                "seconds": told,
            }
        )
        return
    console = out()
    console.print(f"[bold]{desk.edition().national.headline.text}[/bold]")
    console.print(
        f"{desk.tally.declared} declared: {', '.join(f'{k} {v}' for k, v in seats.items())}"
    )
    console.print(figures_line(desk))
    console.print("Seconds: " + ", ".join(f"{stage} {took:.2f}" for stage, took in told.items()))
    console.print(desk.statement, style="dim")


STAGES = ("ledger", "facts", "stories", "checks", "pages", "total")


def _wire_name(record: Record, party: str) -> str:
    """A party's short label on the wire: Con, Lab, Green, Speaker."""
    return {"green": "Green", "spk": "Speaker"}.get(party) or style_of(record.parties, party).short


def figures_line(desk: Desk) -> str:
    """How many figures were printed, traced and refused."""
    count = desk.figures
    return (
        f"{count['printed']:,} figures printed, {count['traced']:,} traced to their votes, "
        f"{count['refused']:,} refused"
    )
