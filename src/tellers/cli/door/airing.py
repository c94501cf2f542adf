"""A night on the air: the desk, its site, the player, and the live line in the terminal."""

import shutil
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.live import Live
from rich.text import Text

from tellers.cli.checking.articles import sample
from tellers.cli.door.opening import (
    Opened,
    find_election,
    layout_of,
    ledger_of,
    ledger_path,
    open_record,
)
from tellers.cli.door.output import err, out
from tellers.cli.door.projecting import Basis, basis_of, projector_of
from tellers.cli.door.running import announced
from tellers.cli.door.timing import figures_line, read_night
from tellers.count.ledger import LedgerKind
from tellers.count.night import Night
from tellers.desk import Desk, Update
from tellers.record.contests import Election
from tellers.store.ledger_file import set_aside
from tellers.style.dates import write_date, write_time
from tellers.style.names import style_of
from tellers.web.app import App, Door
from tellers.web.beside.preparing import preparing
from tellers.web.beside.projecting import Ground, Projecting
from tellers.web.player import AT_ONCE, Player, Playing
from tellers.web.server import LOCAL, Beside, listening, run
from tellers.web.site import Site

__all__ = ["Wanted", "listening", "play", "show"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whether a night is to be projected, and from which files beside the record."""

    is_on: bool = True
    exit_poll: str = ""
    estimates: Path | None = None


LINES_APART = 50
"""Declarations between two lines of progress where there is no terminal to rewrite one on."""


def play(
    held: socket.socket,
    file: Path | None,
    folder: Path | None,
    *,
    night: str,
    speed: float,
    is_afresh: bool,
    wanted: Wanted,
) -> None:
    """Replay a night on a socket until somebody stops it."""
    with ExitStack() as stack:
        opened = open_record(file, folder)
        election = find_election(opened.record, night)
        basis = _basis(opened, election, wanted)
        told = read_night(opened.record, election, None)
        path = ledger_path(opened.record, election, LedgerKind.REPLAY)
        if is_afresh and path.exists():
            err().print(f"The ledger so far is put away as {set_aside(path)}", style="dim")
        desk = _desk(stack, opened, election, told)
        site = Site(desk)
        board = stack.enter_context(Board(desk, out()))
        player = Player(desk, told, _publisher(site, board), speed=speed)
        key = stack.enter_context(announced(path, _address(held)))
        _introduce(opened, desk, told, _address(held), basis)
        run(
            App(site, Door(_now, sample().text, key), player),
            held,
            player.run,
            *([preparing(desk)] if speed else []),  # a night told at once waits for nothing
            *_beside(site, basis),
        )
    _farewell(desk, path)


def show(
    held: socket.socket, file: Path | None, folder: Path | None, *, night: str, wanted: Wanted
) -> None:
    """Serve what a night's ledger holds on a socket until somebody stops it."""
    with ExitStack() as stack:
        opened = open_record(file, folder)
        election = find_election(opened.record, night)
        basis = _basis(opened, election, wanted)
        path = ledger_path(opened.record, election, LedgerKind.REPLAY)
        desk = _desk(stack, opened, election, None)
        site = Site(desk)
        key = stack.enter_context(announced(path, _address(held)))
        out().print(f"[bold]{_address(held)}[/bold]  {desk.tally.declared} declared. Ctrl-C stops.")
        out().print(_projected(basis), markup=False)
        run(App(site, Door(_now, sample().text, key)), held, preparing(desk), *_beside(site, basis))


def _basis(opened: Opened, election: Election, wanted: Wanted) -> Basis | None:
    """From what the night is projected; None where it is not to be."""
    if not wanted.is_on:
        return None
    return basis_of(opened, election, exit_poll=wanted.exit_poll, estimates=wanted.estimates)


def _beside(site: Site, basis: Basis | None) -> list[Beside]:
    """What runs beside the pages: the projection, if there is one."""
    if basis is None:
        return []
    desk = site.desk

    def at(moment: datetime) -> Ground:
        return Ground(
            basis.statement(moment),
            lambda: projector_of(desk, basis, moment),
            is_whole=not basis.is_sealed(moment),
        )

    return [Projecting(site, at, _now).run]


def _projected(basis: Basis | None) -> str:
    """From what it is projected, in a sentence for the terminal."""
    return basis.statement() if basis is not None else "No projection."


def _address(held: socket.socket) -> str:
    return f"http://{LOCAL}:{held.getsockname()[1]}"


def _desk(stack: ExitStack, opened: Opened, election: Election, night: Night | None) -> Desk:
    ledger = stack.enter_context(ledger_of(opened.record, election))
    return Desk(
        opened.record,
        ledger,
        layout_of(opened.record, election, opened.folder),
        f"{night.statement} The first {AT_ONCE} were told at once." if night else "",
        controls=night is not None,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _publisher(site: Site, board: "Board") -> Callable[[Sequence[Update], Playing], None]:
    def publish(updates: Sequence[Update], playing: Playing) -> None:
        site.paced(pace_of(playing), is_paused=playing.is_paused)
        site.changed(updates)
        board.show(playing)

    return publish


def pace_of(playing: Playing) -> str:
    """How a replay runs, in a few words beside its controls."""
    if playing.is_done:
        return "The night is over"
    if playing.is_paused:
        return "Paused"
    return f"{playing.speed:,.0f} times its pace" if playing.speed else "At once"


# The terminal -------------------------------------------------------------------------------------


class Board:
    """The live line of a night in the terminal: one that is rewritten, or a line now and then."""

    def __init__(self, desk: Desk, console: Console) -> None:
        """Show this desk's count on a console."""
        self._desk, self._console = desk, console
        self._live = Live(console=console, auto_refresh=False) if console.is_terminal else None
        self._last = -LINES_APART  # so that the first line comes at once

    def __enter__(self) -> "Board":
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is not None:
            self._live.stop()

    def show(self, playing: Playing) -> None:
        """Say where the count stands."""
        declared = self._desk.tally.declared
        if self._live is not None:
            self._live.start()
            self._live.update(self._line(playing), refresh=True)
        elif self._is_due(playing, declared):
            self._last = declared
            self._console.print(self._line(playing))

    def _is_due(self, playing: Playing, declared: int) -> bool:
        """Once the first are told, then every fifty, and at the end."""
        if playing.is_done:
            return declared != self._last
        return playing.position >= playing.at_once and declared - self._last >= LINES_APART

    def _line(self, playing: Playing) -> Text:
        tally = self._desk.tally
        clock = write_time(playing.clock) if playing.clock else "before the first"
        parties = self._desk.record.parties
        seats = "  ".join(
            f"{style_of(parties, row.party).short} {row.seats}"
            for row in tally.parties[:6]
            if row.seats
        )
        head = f"{clock}  {tally.declared} of {tally.total}  {seats}"
        return Text.assemble((head, "bold"), f"  {figures_line(self._desk)}  {pace_of(playing)}")


def _introduce(opened: Opened, desk: Desk, night: Night, address: str, basis: Basis | None) -> None:
    """The address, what is loaded and missing, and what to try next."""
    console = out()
    day = write_date(night.election.polled_on)
    console.print(f"[bold]REPLAY[/bold] of the night of {day}, on [bold]{address}[/bold]")
    console.print(f"Record: {opened.loaded}.", markup=False)
    if opened.missing:
        console.print(f"Missing: {opened.missing}", markup=False)
    console.print(f"Order: {night.statement}", markup=False)
    console.print(_projected(basis), markup=False)
    standing = desk.tally.declared
    if standing:
        console.print(f"The ledger holds {standing} declarations; the night goes on from there.")
    else:
        at_once = min(AT_ONCE, len(night.announcements))
        console.print(f"The first {at_once} declarations are told at once.")
    console.print("Try next, in another terminal:")
    name = _own_name()
    for command, what in TRY:
        console.print(f"  {f'{name} {command}':<{len(name) + 32}}{what}", style="dim", markup=False)
    console.print("Ctrl-C stops; the next start goes on from here, --restart begins again.\n")


TRY = (
    ("correct --demo", "move one declaration across a tie and watch the page"),
    ("check --sample", "an article, claim by claim"),
    ('write "Islington North" 2024', "a story in which every figure counts back"),
)


def _own_name() -> str:
    """How this command is called here: its bare name only where the shell would find it."""
    called = Path(sys.argv[0])
    if shutil.which("tellers") or called.name != "tellers":
        return "tellers"
    try:
        return str(called.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(called)


def _farewell(desk: Desk, ledger: Path) -> None:
    out().print(
        f"\nStopped at {desk.tally.declared} of {desk.tally.total}. The ledger is whole: {ledger}",
        markup=False,
    )
