"""`tellers replay`: a night through the whole desk as fast as it will go, and its timing."""

from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import FromFolder, RecordFile, find_election, open_record
from tellers.cli.door.output import AsJson, Command


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


COMMANDS = (Command(replay, "A night"),)
