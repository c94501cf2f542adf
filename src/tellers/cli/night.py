"""A night through the whole desk: on a page until Ctrl-C, or as fast as it will go."""

from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile, find_election, open_record
from tellers.cli.door.output import AsJson, Command

Port = Annotated[int, typer.Option(help="The port of 127.0.0.1 to serve on.", min=0, max=65535)]
Projection = Annotated[
    bool, typer.Option("--no-projection", help="Project nothing: tell what is counted alone.")
]
ExitPoll = Annotated[
    str, typer.Option(help="Project from this exit poll; `none` for none.", metavar="FILE")
]
Estimates = Annotated[
    Path | None,
    typer.Option(help="Project from shares by seat, an MRP: ons_id,party,share."),
]
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
    no_projection: Projection = False,
    exit_poll: ExitPoll = "",
    estimates: Estimates = None,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Replay a real night through the whole desk and serve it on this machine.

    The first forty declarations are told at once, the rest at the speed asked, a quiet stretch in
    five seconds at most. Ctrl-C stops; a second start goes on where the first one stopped.

    What is to come is projected beside the count, with the exit poll among the official files where
    there is one.
    """
    from tellers.cli.door.airing import Wanted, listening, play

    wanted = Wanted(not no_projection, exit_poll, estimates)
    with listening(port) as held:
        play(held, file, folder, night=night, speed=speed, is_afresh=restart, wanted=wanted)


def serve(
    night: NightOf = "2019",
    port: Port = 8000,
    no_projection: Projection = False,
    exit_poll: ExitPoll = "",
    estimates: Estimates = None,
    file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """Serve what a night's ledger holds now, and play nothing; the projection as `tellers up`."""
    from tellers.cli.door.airing import Wanted, listening, show

    wanted = Wanted(not no_projection, exit_poll, estimates)
    with listening(port) as held:
        show(held, file, folder, night=night, wanted=wanted)


def replay(
    election: Annotated[str, typer.Argument(help="A general election: 2019.", metavar="ELECTION")],
    speed: Annotated[
        float, typer.Option(help="How many times the real pace; 0 is as fast as it will go.", min=0)
    ] = 0.0,
    order: Annotated[
        Path | None, typer.Option(help="A CSV of ons_id,declared_at that wins over the record.")
    ] = None,
    projections: Annotated[
        Path | None,
        typer.Option(help="Write the projected seats at seven moments here.", metavar="OUT.csv"),
    ] = None,
    seats: Annotated[
        Path | None,
        typer.Option(help="Write each open seat's chances there and then.", metavar="OUT.csv"),
    ] = None,
    exit_poll: ExitPoll = "",
    estimates: Estimates = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """A night through the whole desk, and how long each stage took.

    Ledger, facts, stories, checks and pages of every contest, with a ledger of its own that is
    thrown away. To watch a night, use `tellers up`.

    --projections and --seats are written at 1, 3, 5, 10, 25, 50 and 75 per cent declared. The exit
    poll among the official files is used where there is one.
    """
    from tellers.cli.door.timing import Wanted, read_night, time_night

    opened = open_record(file, folder)
    found = find_election(opened.record, election)
    wanted = Wanted(projections, seats, exit_poll, estimates)
    time_night(opened, read_night(opened.record, found, order), speed, wanted, as_json=as_json)


COMMANDS = tuple(Command(command, "A night") for command in (up, serve, replay))
