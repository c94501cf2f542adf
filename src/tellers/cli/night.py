"""A night through the whole desk: on a page until Ctrl-C, or as fast as it will go."""

from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile, find_election, open_record
from tellers.cli.door.output import AsJson, Command

Port = Annotated[int, typer.Option(help="The port of 127.0.0.1 to serve on.", min=0, max=65535)]
NightOf = Annotated[str, typer.Option("--night", help="The general election whose night it is.")]


def up(
    night: NightOf = "2019",
    speed: Annotated[
        float, typer.Option(help="Times the real pace; 0 tells the whole night at once.", min=0)
    ] = 60.0,
    port: Port = 8000,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin the night again; the old ledger is put away.")
    ] = False,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Replay a real night through the whole desk and serve it on this machine.

    The first forty declarations are told at once, the rest at the speed asked, a quiet stretch in
    five seconds at most. Ctrl-C stops; a second start goes on where the first one stopped.
    """
    from tellers.cli.door.airing import listening, play

    with listening(port) as held:
        play(held, file, folder, night=night, speed=speed, is_afresh=restart)


def serve(
    night: NightOf = "2019",
    port: Port = 8000,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Serve what a night's ledger holds now, and play nothing."""
    from tellers.cli.door.airing import listening, show

    with listening(port) as held:
        show(held, file, folder, night=night)


def replay(
    election: Annotated[str, typer.Argument(help="A general election: 2019.", metavar="ELECTION")],
    speed: Annotated[
        float, typer.Option(help="How many times the real pace; 0 is as fast as it will go.", min=0)
    ] = 0.0,
    order: Annotated[
        Path | None, typer.Option(help="A CSV of ons_id,declared_at that wins over the record.")
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """A night through the whole desk, and how long each stage took.

    Ledger, facts, stories, checks and pages of every contest, with a ledger of its own that is
    thrown away. To watch a night, use `tellers up`.
    """
    from tellers.cli.door.timing import read_night, time_night

    opened = open_record(file, folder)
    found = find_election(opened.record, election)
    time_night(opened, read_night(opened.record, found, order), speed, as_json=as_json)


COMMANDS = tuple(Command(command, "A night") for command in (up, serve, replay))
