"""Where a command's words go: results to stdout, progress and problems to stderr."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated, Any

import typer
from rich.console import Console, RenderableType

from tellers.errors import Problem, TellersError


@dataclass(frozen=True, slots=True)
class Command:
    """A command and the panel of `--help` in which it stands."""

    function: Callable[..., Any]
    panel: str


AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


WIDE = 240
"""Columns of a table where there is no terminal: a file or another program has room."""


def out() -> Console:
    """Standard output, as wide as the terminal, plain and wide where it is none."""
    width = None if sys.stdout.isatty() else WIDE
    return Console(file=sys.stdout, width=width, highlight=False, soft_wrap=True)


def print_table(table: RenderableType) -> None:
    """A table, its last column not filled up with blanks."""
    console = out()
    with console.capture() as said:
        console.print(table)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in said.get().splitlines()))


def err() -> Console:
    """Standard error, for progress and problems."""
    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def print_json(value: object, *, is_line: bool = False) -> None:
    """A result as one JSON document, or where there are several as one line of JSON Lines."""
    told = json.dumps(value, ensure_ascii=False, indent=None if is_line else 2)
    sys.stdout.write(told + "\n")


def complain(error: TellersError) -> None:
    """One line on stderr: what is wrong, and the mend."""
    err().print(f"[bold]tellers:[/bold] {_plain(str(error))}")


def warn(problems: Iterable[Problem]) -> None:
    """Problems found in data, a line each."""
    for problem in problems:
        err().print(_plain(str(problem)))


def _plain(text: str) -> str:
    return text.replace("[", r"\[")
