"""`tellers check`: an article held against the record, and told as it is asked for."""

import sys
from typing import Annotated

import typer

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.cli.checking.annotations import Style, annotations
from tellers.cli.checking.articles import Article, read_articles, sample
from tellers.cli.checking.report import show
from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, Command, complain, print_json
from tellers.errors import ConfigError, TellersError

NOT_READ = 3
"""The exit code where an article could not be read: it has not been checked."""


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
    explain: Annotated[
        bool, typer.Option("--explain", "-v", help="The working of every claim.")
    ] = False,
    annotate: Annotated[
        Style | None,
        typer.Option(help="A line a mismatch instead: file:line:col, or as GitHub reads it."),
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Hold articles against the record, claim by claim. Exit 1 when a claim does not match."""
    if not files and not is_sample:
        raise ConfigError("Name a file to check, - for stdin, or --sample.")
    if as_json and annotate:
        raise ConfigError("--json and --annotate are two answers; ask for one.")
    articles, is_unread = ([sample()], False) if is_sample else _read(files or [])
    if not articles:
        raise typer.Exit(NOT_READ)
    record = open_record(file, folder).record
    reader = Reader(record)
    is_contradicted = False
    for article in articles:
        verdicts = article.checked(reader)
        is_contradicted |= any(v.verdict is Finding.CONTRADICTED for v in verdicts)
        if as_json:
            _print_wire(article, verdicts)
        elif annotate:
            sys.stdout.writelines(annotations(record, article, verdicts, annotate))
        else:
            show(record, article, verdicts, more=explain, is_named=len(articles) > 1)
    if is_unread or is_contradicted:
        raise typer.Exit(NOT_READ if is_unread else 1)


def _read(names: list[str]) -> tuple[list[Article], bool]:
    """The articles of every file that can be read, and whether one could not: a line each."""
    articles: list[Article] = []
    is_unread = False
    for name in names:
        try:
            articles += read_articles(name)
        except TellersError as error:
            complain(error)
            is_unread = True
    return articles, is_unread


def _print_wire(article: Article, verdicts: tuple[Verdict, ...]) -> None:
    if article.is_line:
        sys.stdout.write(article.line(verdicts) + "\n")
    else:
        print_json(article.wire(verdicts))


COMMANDS = (Command(check, "The record in words"),)
