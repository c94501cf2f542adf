"""`tellers up` and `serve`: a night through the whole desk, on a page, until Ctrl-C."""

from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile
from tellers.cli.door.output import Command

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


COMMANDS = (Command(up, "A night"), Command(serve, "A night"))
