"""`tellers compare`: what a re-telling made of the text that it tells again."""

from collections import Counter
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from tellers.check.compare.result import Comparison, Found, Status
from tellers.check.telling.told import How, Kind, Place
from tellers.cli.checking.articles import Article, read_articles
from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, Command, complain, out, print_json
from tellers.errors import ConfigError, SourceError

CHANGED, ADDED, KEPT, DROPPED = "≠", "+", "=", "-"
SIGNS = {
    Status.CHANGED: (CHANGED, "bold black on yellow"),
    Status.ADDED: (ADDED, "bold black on cyan"),
    Status.KEPT: (KEPT, "underline"),
}
UNREADABLE = 3


def compare(
    rewrite: Annotated[
        str, typer.Argument(metavar="REWRITE", help="The re-telling: .txt, .md, .html, or -.")
    ],
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The text that it tells again, or -.")
    ],
    is_all: Annotated[
        bool, typer.Option("--all", help="Show what was kept and what was left out as well.")
    ] = False,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Figures, names, dates and quotations that a re-telling changed. Exit 1 when there are any.

    What is in the re-telling and in no place of the source counts as well; what is left out
    does not.
    """
    from tellers.check.compare.comparison import compare_texts

    if (rewrite, source) == ("-", "-"):
        raise ConfigError("Only one of the two texts can come from standard input.")
    record = open_record(file, folder).record
    try:
        told, base = _article(rewrite), _article(source)
        found = compare_texts(record, told.text, base.text)
    except SourceError as error:
        complain(error)
        raise typer.Exit(UNREADABLE) from error
    if as_json:
        print_json({"rewrite": told.id, "source": base.id, **found.as_json()})
    else:
        _show(out(), told, base, found, is_all)
    if not found.is_kept:
        raise typer.Exit(1)


def _article(name: str) -> Article:
    """The one article of a file."""
    articles = read_articles(name)
    if len(articles) != 1:
        raise ConfigError(f"{name} holds {len(articles)} articles; name a file that holds one.")
    return articles[0]


def _show(console: Console, told: Article, base: Article, found: Comparison, is_all: bool) -> None:
    often = Counter(_key(one) for one in found.found)
    shown = set[tuple[str, ...]]()
    for one in found.found:
        if _key(one) not in shown and (is_all or one.status is not Status.KEPT):
            _one(console, told, base, one, often[_key(one)])
            shown.add(_key(one))
    for left in found.dropped if is_all else ():
        console.print(Text(f"{DROPPED} {left.kind}  {left.source.words}", style="dim"))
    console.print(_summary(found))


def _key(found: Found) -> tuple[str, ...]:
    """What makes two findings one and the same to a reader: the tenth "Farage" is the first."""
    source = found.source.words if found.source else ""
    if found.status is Status.CHANGED:
        return (found.kind, found.how, str(found.rewrite.start))
    words = found.rewrite.words
    surname = words.split()[-1] if found.kind is Kind.NAME and not source else words
    return (found.kind, found.how, surname, source)


def _one(console: Console, told: Article, base: Article, found: Found, often: int) -> None:
    sign, style = SIGNS[found.status]
    head = Text(f"{sign} {found.kind}  ")
    if found.source is not None and found.status is Status.CHANGED:
        head.append(f"{_line(found.source.words)} → ")
    head.append(_line(found.rewrite.words), style=style)
    head.append(f"  {found.how}")
    head.append(f" ({found.note})" if found.note else "")
    head.append(f", {often} times" if often > 1 else "")
    console.print(head)
    _place(console, told, found.rewrite, style)
    if found.source is not None:
        _place(console, base, found.source, "bold")
    console.print()


def _line(words: str) -> str:
    return " ".join(words.split())


def _place(console: Console, article: Article, place: Place, style: str) -> None:
    """A line of one text: file and line, the sentence, the words that differ marked in it."""
    line = article.text.count("\n", 0, place.start) + 1
    text = Text(f"  {article.id}:{line}  ", style="dim")
    marks = ("", "") if console.is_terminal else ("[", "]")
    at, sentence = place.start - place.sentence.start, place.sentence.text
    end = min(place.end - place.sentence.start, len(sentence))
    text.append(_spaced(sentence[:at]), style="not dim")
    text.append(f"{marks[0]}{_spaced(sentence[at:end])}{marks[1]}", style=f"not dim {style}")
    text.append(_spaced(sentence[end:]), style="not dim")
    console.print(text)


def _spaced(text: str) -> str:
    return text.replace("\n", " ")


def _summary(found: Comparison) -> str:
    totals = Counter(one.status for one in found.found)
    rounded = sum(one.how is How.ROUNDED for one in found.found)
    kept = f"{totals[Status.KEPT]} kept" + (f" ({rounded} rounded)" if rounded else "")
    return (
        f"{totals[Status.CHANGED]} changed, {totals[Status.ADDED]} in no place of the source, "
        f"{kept}, {len(found.dropped)} left out."
    )


COMMANDS = (Command(compare, "The record in words"),)
