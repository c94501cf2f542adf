"""Write the reference pages that are made from the code: facts, errors, commands, record file.

python tools/make_reference.py          writes docs/reference/{facts,errors,commands,record-file}.md
python tools/make_reference.py --check  says which of them is not what the code makes, exit 1
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import typer

from tellers import errors
from tellers.cli.app import app
from tellers.facts.kinds import KINDS
from tellers.store.schema import RECORD

FOLDER = Path(__file__).parent.parent / "docs" / "reference"
MADE = "% Made by tools/make_reference.py: change the code, then run it.\n\n"


def facts() -> str:
    """One row a kind of fact."""
    rows = [
        f"| `{name}` | {kind.unit} | {kind.what} | {kind.formula} |" for name, kind in KINDS.items()
    ]
    head = "# Facts\n\nEvery kind of fact, its unit, what it is, and how it is reckoned.\n\n"
    return head + "| kind | unit | what | formula |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def tree(error: type[errors.TellersError], depth: int = 0) -> Iterator[str]:
    """The error and those below it, a line each."""
    said = (error.__doc__ or "").strip().splitlines()[0]
    yield f"{'  ' * depth}- `{error.__name__}` (exit {error.exit_code}): {said}"
    for child in error.__subclasses__():
        yield from tree(child, depth + 1)


def all_errors() -> str:
    """The error tree."""
    head = "# Errors\n\nWhat Tellers raises, and the exit code of a command that meets it.\n"
    tail = (
        "\nBad data is not an error but a problem: a value with its code, severity, message and "
        "place,\nprinted as `file:line: what was found, what was expected, what was done "
        "[code, severity]`.\n"
    )
    return head + "\n" + "\n".join(tree(errors.TellersError)) + "\n" + tail


def commands() -> str:
    """Every command with its words and options."""
    parts = ["# Commands\n"]
    root = typer.main.get_command(app)
    for path, command in walk(root, ("tellers",)):
        parts.append(section(path, command))
    return "\n".join(parts)


def walk(
    command: click.Command, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command that is no group, by its words."""
    children = getattr(command, "commands", None)
    if children is None:
        yield path, command
        return
    for name, child in children.items():
        yield from walk(child, (*path, name))


def section(path: tuple[str, ...], command: click.Command) -> str:
    """One command: its first line of help, then its options."""
    context = click.Context(command, info_name=" ".join(path))
    usage = re.sub(r"^Usage: ", "", command.get_usage(context)).strip()
    rows = []
    for parameter in command.params:
        if parameter.param_type_name == "option" and "--help" not in parameter.opts:
            metavar = parameter.metavar or ""
            names = ", ".join(f"`{' '.join([opt, metavar]).strip()}`" for opt in parameter.opts)
            rows.append(f"| {names} | {getattr(parameter, 'help', '') or ''} |")
    table = "\n| option | meaning |\n|---|---|\n" + "\n".join(rows) + "\n" if rows else ""
    said = (command.help or "").replace("\f", "").strip()
    return f"## {' '.join(path)}\n\n```text\n{usage}\n```\n\n{said}\n{table}"


def record_file() -> str:
    """The tables of record.sqlite."""
    head = (
        "# The record file\n\nOne read-only SQLite file, built whole and renamed into place. Votes "
        "are stored; nothing derived is.\nAsk it with `tellers record sql`, or any SQL tool.\n"
    )
    return f"{head}\n```sql\n{RECORD.strip()}\n```\n"


PAGES = {"facts": facts, "errors": all_errors, "commands": commands, "record-file": record_file}


def main() -> int:
    """Write the pages, or say which differ."""
    is_check = "--check" in sys.argv
    stale = []
    for name, page in PAGES.items():
        path, text = FOLDER / f"{name}.md", MADE + page()
        if is_check and (not path.is_file() or path.read_text("utf-8") != text):
            stale.append(path.name)
        elif not is_check:
            path.write_text(text, encoding="utf-8")
    if stale:
        print(f"Not what the code makes: {', '.join(stale)}. Run python tools/make_reference.py.")
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
