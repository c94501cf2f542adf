"""The command `tellers` itself: its help, its options that every command shares, its exit codes."""

import sys
from collections.abc import Iterable
from functools import cache
from typing import Annotated

import typer

from tellers.cli.door.output import Command, complain
from tellers.errors import RecordError, TellersError
from tellers.store.disk import LOOK


@cache
def whole() -> typer.Typer:
    """The command with all that it can be asked."""
    from tellers.cli import count, matching, night, record, tell
    from tellers.cli.asking import card, comparing, facts, finding, ranking
    from tellers.cli.auditing import audit
    from tellers.cli.checking import command as checking
    from tellers.cli.checking import review
    from tellers.cli.exporting import export
    from tellers.cli.fetching.command import fetch

    record.app.command("fetch")(fetch)
    record.app.command("audit")(audit)
    record.app.command("export")(export)
    made = _of((
        *night.COMMANDS, *facts.COMMANDS, *finding.COMMANDS, *ranking.COMMANDS,
        *card.COMMANDS, *tell.COMMANDS, *checking.COMMANDS, *comparing.COMMANDS, *review.COMMANDS,
        *matching.COMMANDS, *count.COMMANDS,
    ))  # fmt: skip
    made.add_typer(record.app, name="record")
    return made


@cache
def checking_alone() -> typer.Typer:
    """The command with `check` alone, which waits for the rooms of no other."""
    from tellers.cli.checking.command import COMMANDS

    return _of(COMMANDS)


def _of(commands: Iterable[Command]) -> typer.Typer:
    """The command with some of what it can be asked."""
    made = typer.Typer(
        name="tellers",
        help="From declared votes to a published story in which every figure counts back to the "
        "votes behind it; and from anyone's story back to the votes.\n\nStart with: tellers up",
        no_args_is_help=True,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for command in commands:
        made.command(rich_help_panel=command.panel)(command.function)
    made.callback()(options)
    return made


def __getattr__(name: str) -> typer.Typer:
    """`app`, the command with all that it can be asked, made when somebody wants it."""
    if name != "app":
        raise AttributeError(name)
    return whole()


def _say_version(is_asked: bool) -> None:
    if is_asked:
        from tellers._version import VERSION

        sys.stdout.write(f"tellers {VERSION}\n")
        raise typer.Exit


def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    """Tellers counts the votes, then announces them."""
    del version


def main() -> None:
    """Run the command. A broken promise is one line on stderr and its own exit code."""
    try:
        (checking_alone() if sys.argv[1:2] == ["check"] else whole())()
    except TellersError as error:
        complain(error)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        what = f"{error.filename}: " if error.filename else ""
        complain(RecordError(f"{what}{error.strerror or error}.", mend=LOOK))
        sys.exit(RecordError.exit_code)
