"""Write the reference pages that are made from the code: commands, facts, errors, record file.

python tools/make_reference.py          writes docs/reference/{commands,facts,errors,record-file}.md
python tools/make_reference.py --check  says which of them is not what the code makes, exit 1

What no code can say (an example, when an exit code is met, what a table is for) stands in
docs/reference/words.toml; words for something that is gone, or something without words, are exit 1.
"""

import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from tellers import errors
from tellers.cli.app import app
from tellers.count.tally import tally
from tellers.facts.ahead.prospect import before
from tellers.facts.ahead.thresholds import card_of
from tellers.facts.fact import Fact
from tellers.facts.kind import Kind
from tellers.facts.kinds import CHAPTERS, KINDS
from tellers.facts.nation.count import facts_of_election
from tellers.facts.nation.picture import Picture
from tellers.facts.newsworthy import facts_of
from tellers.publish.wire import fact_text
from tellers.record.record import Record
from tellers.sources.official import read_packaged
from tellers.store.schema import RECORD
from tellers.story.national import write_national
from tellers.story.plan import narrowest_of, write
from tellers.story.story import Figure, Sentence, Story

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "reference"
MADE = (
    "% Made by tools/make_reference.py from the code and words.toml: change those, then run it.\n\n"
)

Words = Mapping[str, Any]


class Missing(Exception):
    """Something in the code has no words, or words stand for something that is gone."""


def read_words() -> Words:
    """The words that no code can say."""
    return tomllib.loads((FOLDER / "words.toml").read_text("utf-8"))


def same(what: str, in_code: Iterable[str], in_words: Iterable[str]) -> None:
    """Hold the names of the code against those of the words.

    Raises:
        Missing: they are not the same.
    """
    code, words = set(in_code), set(in_words)
    if code != words:
        lacks, gone = ", ".join(sorted(code - words)), ", ".join(sorted(words - code))
        raise Missing(f"{what}: without words: {lacks or 'none'}; gone: {gone or 'none'}")


# Commands -----------------------------------------------------------------------------------------


def commands(words: Words) -> str:
    """Every command: how it is called, its options, an example that runs, its exit codes."""
    found = dict(walk(typer.main.get_command(app), ("tellers",)))
    same("commands", found, words["commands"])
    parts = [f"# Commands\n\n{words['intro']['commands'].strip()}\n"]
    parts += [section(name, command, words["commands"][name]) for name, command in found.items()]
    return "\n".join(parts)


def walk(command: object, path: tuple[str, ...]) -> Iterator[tuple[str, TyperCommand]]:
    """Every command that is no group, by its words."""
    if isinstance(command, TyperGroup):
        for name, child in command.commands.items():
            yield from walk(child, (*path, name))
    elif isinstance(command, TyperCommand):
        yield " ".join(path), command


def section(name: str, command: TyperCommand, words: Words) -> str:
    """One command."""
    context = command.context_class(command, info_name=name, terminal_width=100)
    usage = re.sub(r"^Usage: ", "", command.get_usage(context)).strip()
    said = (command.help or "").replace("\f", "").strip()
    notes = f"\n{words['notes'].strip()}\n" if "notes" in words else ""
    ends = f"$ echo $?\n{words['ends']}\n" if "ends" in words else ""
    console = f"```console\n$ {words['example']}\n{ends}```\n"
    exits = "\n".join(f"| {code} | {when} |" for code, when in sorted(words["exits"].items()))
    return (
        f"## {name}\n\n```text\n{usage}\n```\n\n{said}\n{notes}{options(command)}\n"
        f"For example:\n\n{console}\n| exit code | when |\n|---|---|\n{exits}\n"
    )


def options(command: TyperCommand) -> str:
    """The arguments and options of one command, as a table."""
    rows = []
    for one in command.params:
        if isinstance(one, TyperArgument):
            name = (one.metavar or (one.name or "").upper()).strip("[]")
            rows.append(f"| `{name}` | {one.help or ''} |")
        elif isinstance(one, TyperOption) and "--help" not in one.opts:
            rows.append(f"| {option_name(one)} | {one.help or ''}{default(one)} |")
    return f"\n| word | meaning |\n|---|---|\n{chr(10).join(rows)}\n" if rows else ""


def option_name(option: TyperOption) -> str:
    """An option as it is typed, with the word for its value."""
    value = "" if option.is_flag else f" {option.metavar or (option.name or '').upper()}"
    return ", ".join(f"`{name}{value}`" for name in (*option.opts, *option.secondary_opts))


def default(option: TyperOption) -> str:
    """What an option is when nobody says it."""
    value = option.default
    if option.is_flag or value in (None, "", []):
        return ""
    return f" Otherwise {value:g}." if isinstance(value, float) else f" Otherwise {value}."


# Facts --------------------------------------------------------------------------------------------

Shown = tuple[Fact, Sentence | None]


def facts(words: Words) -> str:
    """Every kind of fact: unit, formula, base, an example from the packaged record, in print."""
    record = read_packaged()
    examples, unshown = examples_of(record), words["facts-without-example"]
    same("kinds of fact", [k for k in KINDS if KINDS[k].is_made], [*examples, *unshown])
    parts = [f"# Facts\n\n{words['intro']['facts'].strip()}\n"]
    for chapter in CHAPTERS:
        parts.append(f"## {chapter.title}\n")
        for kind in chapter.kinds:
            shown = examples.get(kind.name)
            rows = example(record, *shown) if shown else {"Example": unshown.get(kind.name, "")}
            parts.append(kind_of(kind, rows))
    return "\n".join(parts)


def kind_of(kind: Kind, example: Mapping[str, str]) -> str:
    """One kind of fact."""
    rows = {
        "Unit": str(kind.unit),
        "Formula": kind.formula,
        "Of a party's group": kind.grouped,
        "There when": kind.when,
        "Base": kind.base,
        "Scope": kind.scope,
        "False if": kind.false_if,
        "A phrase may use": ", ".join(["value", *kind.slots]),
        "Waits for": kind.waits_for,
        **example,
    }
    told = "\n".join(f"- {key}: {value}" for key, value in rows.items() if value)
    return f"### {kind.name}\n\n{kind.what[0].upper()}{kind.what[1:]}.\n\n{told}\n"


def example(record: Record, fact: Fact, sentence: Sentence | None) -> Mapping[str, str]:
    """What a fact of a kind looks like, and the sentence of a story that states it."""
    return {
        "Example": fact_text(record, fact),
        "Its base": fact.base,
        "Its scope": fact.scope,
        "In print": f"“{sentence.text}”" if sentence else "",
    }


def examples_of(record: Record) -> dict[str, Shown]:
    """The first fact of each kind in the packaged record, and a sentence that prints it."""
    shown: dict[str, Shown] = {}
    for told, story in chain(_of_contests(record), _of_elections(record), _of_cards(record)):
        for fact in told:
            if fact.kind not in shown or (shown[fact.kind][1] is None and story is not None):
                sentence = _printing(story, fact) if story is not None else None
                if fact.kind not in shown or sentence is not None:
                    shown[fact.kind] = fact, sentence
    return shown | _rarer(record, shown)


def _rarer(record: Record, shown: Mapping[str, Shown]) -> dict[str, Shown]:
    """The first fact of each kind that those contests lack, over the general elections."""
    found: dict[str, Shown] = {}
    for election in reversed(record.general_elections()):
        for contest in record.contests_of(election.id):
            for fact in facts_of(record, contest):
                if fact.kind not in shown:
                    found.setdefault(fact.kind, (fact, None))
    return found


def _printing(story: Story, fact: Fact) -> Sentence | None:
    """The sentence of a story that prints a fact's figure, the copy before the headline."""
    printing = [
        sentence
        for sentence in story.sentences()
        if any(isinstance(part, Figure) and part.fact == fact.id for part in sentence.parts)
    ]
    return printing[-1] if printing else None


def _of_contests(record: Record) -> Iterator[tuple[Iterable[Fact], Story | None]]:
    """A few contests, the one with everything first."""
    for place, when in CONTESTS:
        contest = record.find(place, when)
        found = narrowest_of(record, contest)
        yield facts_of(record, contest, found=found), write(record, contest, found=found)


CONTESTS = (
    ("Islington North", "2024"),
    ("Islington North", "1970"),
    *(
        (place, "2019")
        for place in ("Fermanagh and South Tyrone", "Bolsover", "Bury North", "Hendon", "Aberavon")
    ),
)
"""Contests of the packaged record that have every kind of fact between them."""


def _of_cards(record: Record) -> Iterator[tuple[Iterable[Fact], Story | None]]:
    """What was to be watched for in a seat before its last election."""
    yield card_of(before(record, record.find("Bolsover", "2019"))), None
    yield card_of(before(record, record.find("Islington North", "2024"))), None


def _of_elections(record: Record) -> Iterator[tuple[Iterable[Fact], Story | None]]:
    """A night with an overall majority, one without, and the first in the midst of its count."""
    for election, number in (
        ("parl.2019-12-12", 650), ("parl.2017-06-08", 650), ("parl.2019-12-12", 300),
        ("parl.2019-12-12", 620),
    ):  # fmt: skip
        fought = record.contests_of(election)[:number]
        results = {c.id: record.returns[c.id] for c in fought}
        picture = Picture(record, tally(record, results, election), results)
        yield facts_of_election(picture).values(), write_national(picture)


# Errors -------------------------------------------------------------------------------------------


def all_errors(words: Words) -> str:
    """The error tree: what each means, its exit code, its HTTP status."""
    found = list(tree(errors.TellersError))
    same("errors", (error.__name__ for error, _ in found), words["errors"])
    rows = []
    for error, depth in found:
        said = " ".join((error.__doc__ or "").split())
        words_of = words["errors"][error.__name__]
        name = f"{'&emsp;' * depth}`{error.__name__}`"
        rows.append(f"| {name} | {said} | {error.exit_code} | {words_of['status']} |")
    head = f"# Errors\n\n{words['intro']['errors'].strip()}\n"
    table = "| error | means | exit code | HTTP status |\n|---|---|---|---|\n" + "\n".join(rows)
    return f"{head}\n{table}\n\n{words['intro']['problems'].strip()}\n"


def tree(error: type[errors.TellersError], depth: int = 0) -> Iterator[tuple[Any, int]]:
    """An error and those below it."""
    yield error, depth
    for child in error.__subclasses__():
        yield from tree(child, depth + 1)


# The record file ----------------------------------------------------------------------------------

TABLE = re.compile(r"create (?:virtual )?table (\w+) (?:using fts5 )?\(.*?;", re.DOTALL)
VIEW = re.compile(r"create view (\w+) as.*?;", re.DOTALL)


def record_file(words: Words) -> str:
    """The tables of record.sqlite, a sentence each."""
    tables = {found[1]: found[0] for found in TABLE.finditer(RECORD)}
    same("tables of the record file", tables, words["tables"])
    parts = [f"# The record file\n\n{words['intro']['record-file'].strip()}\n"]
    for name, schema in tables.items():
        parts.append(f"## {name}\n\n{words['tables'][name].strip()}\n\n```sql\n{schema}\n```\n")
    views = {found[1]: found[0] for found in VIEW.finditer(RECORD)}
    same("views of the record file", views, words["views"])
    for name, schema in views.items():
        said = words["views"][name].strip()
        parts.append(f"## View: {name}\n\n{said}\n\n```sql\n{schema}\n```\n")
    indexes = "\n".join(re.findall(r"^create index .*$", RECORD, re.MULTILINE))
    parts.append(f"## Indexes\n\n```sql\n{indexes}\n```\n")
    return "\n".join(parts)


PAGES: Mapping[str, Callable[[Words], str]] = {
    "commands": commands, "facts": facts, "errors": all_errors, "record-file": record_file,
}  # fmt: skip


def made() -> dict[Path, str]:
    """Every page as the code makes it."""
    words = read_words()
    return {FOLDER / f"{name}.md": MADE + page(words) for name, page in PAGES.items()}


def main() -> int:
    """Write the pages, or say which differ."""
    try:
        pages = made()
    except Missing as missing:
        print(f"docs/reference/words.toml, {missing}.")
        return 1
    is_check = "--check" in sys.argv
    stale = [p.name for p, text in pages.items() if not p.is_file() or p.read_text("utf-8") != text]
    if is_check and stale:
        print(f"Not what the code makes: {', '.join(stale)}. Run python tools/make_reference.py.")
        return 1
    for path, text in pages.items() if not is_check else ():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
