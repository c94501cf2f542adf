"""`tellers find`: every fact that a figure states."""

from typing import Annotated

import typer

from tellers.cli.asking.facts import print_facts
from tellers.cli.door.opening import (
    ContestWords,
    FromFolder,
    RecordFile,
    find_declared,
    open_record,
)
from tellers.cli.door.output import AsJson, Command, err
from tellers.facts.newsworthy import facts_of
from tellers.publish.wire import fact_text


def find(
    number: Annotated[str, typer.Argument(help="A figure as print has it: 7,247 or 49.2%.")],
    contest: ContestWords,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Every fact of a contest that a figure states."""
    record = open_record(file, folder).record
    found = find_declared(record, contest)
    wanted = number.strip().replace(",", "").removesuffix("%")
    told = tuple(
        fact
        for fact in facts_of(record, found)
        if wanted in fact_text(record, fact).replace(",", "").replace("%", "").rstrip(".").split()
    )
    print_facts(record, told, as_json=as_json)
    if not told:
        err().print(f"No fact of {found.id} is {number}.")
        raise typer.Exit(1)


COMMANDS = (Command(find, "The record in words"),)
