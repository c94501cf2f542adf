"""`tellers write`: what is true, in print."""

import sys
from typing import Annotated

import typer

from tellers.cli.door.opening import (
    FromFolder,
    RecordFile,
    find_declared,
    find_election,
    open_record,
)
from tellers.cli.door.output import AsJson, Command, print_json
from tellers.count.tally import tally
from tellers.errors import ConfigError
from tellers.facts.nation.picture import Picture
from tellers.publish.wire import story_json
from tellers.record.record import Record
from tellers.story.national import write_national
from tellers.story.plan import narrowest_of
from tellers.story.plan import write as write_story
from tellers.story.story import Story


def write(
    contest: Annotated[
        list[str] | None, typer.Argument(metavar="CONTEST", help='"Islington North" 2024')
    ] = None,
    national: Annotated[
        str | None,
        typer.Option(metavar="ELECTION", help="The national story of an election instead."),
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """The story of a contest, or of a whole election. Every figure belongs to a fact."""
    record = open_record(file, folder).record
    if bool(contest) == bool(national):
        raise ConfigError("Name a contest, or --national ELECTION.")
    story = _national(record, national) if national else _contest(record, contest or [])
    if as_json:
        print_json(story_json(record, story))
    else:
        sys.stdout.write(story.text)


def _contest(record: Record, words: list[str]) -> Story:
    found = find_declared(record, words)
    return write_story(record, found, found=narrowest_of(record, found))


def _national(record: Record, when: str) -> Story:
    return write_national(_picture(record, when))


def _picture(record: Record, when: str) -> Picture:
    """A general election as the record holds it, every contest of it declared."""
    election = find_election(record, when)
    results = {c.id: record.returns[c.id] for c in record.contests_of(election.id)}
    return Picture(record, tally(record, results, election.id), results)


COMMANDS = (Command(write, "The record in words"),)
