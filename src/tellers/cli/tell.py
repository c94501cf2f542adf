"""`tellers write`, `check`: what is true, in print, and in anybody's print."""

import sys
from typing import Annotated

import typer
from rich.text import Text

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.cli.door.articles import Article, read_articles, sample
from tellers.cli.door.opening import (
    FromFolder,
    RecordFile,
    find_declared,
    find_election,
    open_record,
)
from tellers.cli.door.output import AsJson, Command, out, print_json
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


def check(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...", help="Articles: .txt, .md, .html, .jsonl, or - for stdin."
        ),
    ] = None,
    is_sample: Annotated[
        bool, typer.Option("--sample", help="Check the twelve sentences of examples/draft.txt.")
    ] = False,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Hold an article against the record, claim by claim. Exit 1 when one does not match."""
    if not files and not is_sample:
        raise ConfigError("Name a file to check, - for stdin, or --sample.")
    articles = [sample()] if is_sample else [a for name in files or [] for a in read_articles(name)]
    reader = Reader(open_record(file, folder).record)
    is_contradicted = False
    for article in articles:
        verdicts = reader.check_text(article.text, title=article.title, published=article.published)
        is_contradicted |= any(v.verdict is Finding.CONTRADICTED for v in verdicts)
        if not as_json:
            _show(article, verdicts)
        elif article.is_line:
            sys.stdout.write(article.line(verdicts) + "\n")
        else:
            print_json(article.wire(verdicts))
    if is_contradicted:
        raise typer.Exit(1)


MARKS = {
    Finding.SUPPORTED: ("=", "underline"),
    Finding.CONTRADICTED: ("≠", "bold black on yellow"),
    Finding.UNCHECKABLE: ("○", "dim"),
}


def _show(article: Article, verdicts: tuple[Verdict, ...]) -> None:
    text = Text(article.text)
    for verdict in verdicts:
        text.stylize(MARKS[verdict.verdict][1], verdict.claim.start, verdict.claim.end)
    console = out()
    console.print(text)
    console.print()
    for number, verdict in enumerate(verdicts, start=1):
        sign, style = MARKS[verdict.verdict]
        line = Text(f"{sign}{number:<3} ")
        line.append(verdict.claim.span, style=style)
        line.append(f"  {verdict.why}")
        console.print(line)
    totals = {finding: sum(v.verdict is finding for v in verdicts) for finding in Finding}
    console.print(
        f"\n{totals[Finding.CONTRADICTED]} do not match the record, "
        f"{totals[Finding.SUPPORTED]} match, {totals[Finding.UNCHECKABLE]} not checkable."
    )


COMMANDS = tuple(Command(function, "The record in words") for function in (write, check))
