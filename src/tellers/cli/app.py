"""The command `tellers` itself: its help, its options that every command shares, its exit codes."""

import sys
from typing import Annotated

import typer

from tellers._version import VERSION
from tellers.cli import count, matching, night, record, tell
from tellers.cli.asking import card, comparing, facts, finding, ranking
from tellers.cli.auditing import audit
from tellers.cli.checking import command as checking
from tellers.cli.checking import review
from tellers.cli.door.output import complain
from tellers.cli.exporting import export
from tellers.cli.fetching.command import fetch
from tellers.errors import RecordError, TellersError
from tellers.store.disk import LOOK

app = typer.Typer(
    name="tellers",
    help="From declared votes to a published story in which every figure counts back to the votes "
    "behind it; and from anyone's story back to the votes.\n\nStart with: tellers up",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
record.app.command("fetch")(fetch)
record.app.command("audit")(audit)
record.app.command("export")(export)
app.add_typer(record.app, name="record")
for command in (
    *night.COMMANDS, *facts.COMMANDS, *finding.COMMANDS, *ranking.COMMANDS,
    *card.COMMANDS, *tell.COMMANDS, *checking.COMMANDS, *comparing.COMMANDS, *review.COMMANDS,
    *matching.COMMANDS, *count.COMMANDS,
):  # fmt: skip
    app.command(rich_help_panel=command.panel)(command.function)


def _say_version(is_asked: bool) -> None:
    if is_asked:
        sys.stdout.write(f"tellers {VERSION}\n")
        raise typer.Exit


@app.callback()
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
        app()
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
