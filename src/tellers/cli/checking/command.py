"""`tellers check`: an article held against the record, and told as it is asked for."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tellers.check.claims import Finding, Verdict, is_outside
from tellers.cli.checking.annotations import Style, annotations
from tellers.cli.checking.articles import LINES, Article, read_all, sample, suffix
from tellers.cli.checking.progress import showing
from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, Command, complain, err, print_json
from tellers.errors import ConfigError, TellersError
from tellers.record.record import Record
from tellers.store.disk import check_folder, write_whole

if TYPE_CHECKING:  # each answer loads what tells it, and the check as late as may be
    from tellers.check.verdict import Reader
    from tellers.publish.checked.shown import CheckedText

OUTSIDE = "nothing was checked, for the record has no result of which it tells."
FETCH = "`tellers record info` says what it has, `tellers record fetch` brings the rest."
WRONG, NOT_READ = 1, 3
"""The exit codes where a claim does not match or a part of what was named could not be read, and
where nothing of it could be: nothing has been checked.
"""


@dataclass(frozen=True, slots=True)
class _Checked:
    """An article and what the record says of it."""

    article: Article
    verdicts: tuple[Verdict, ...]

    @property
    def is_contradicted(self) -> bool:
        return any(v.verdict is Finding.CONTRADICTED for v in self.verdicts)

    @property
    def handed(self) -> "CheckedText":
        from tellers.publish.checked.shown import CheckedText

        one = self.article
        return CheckedText(one.id, one.text, self.verdicts)


Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILE...", help="Articles: .txt, .md, .html, .jsonl, .json, or - (stdin)."
    ),
]
IsSample = Annotated[
    bool, typer.Option("--sample", help="Check the twelve sentences of examples/draft.txt.")
]
Explain = Annotated[bool, typer.Option("--explain", "-v", help="The working of every claim.")]
Annotate = Annotated[
    Style | None,
    typer.Option(help="A line a mismatch instead: file:line:col, or as GitHub reads it."),
]
IsMend = Annotated[
    bool, typer.Option("--mend", help="The wrong figures put right instead, as a difference.")
]
Write = Annotated[
    Path | None,
    typer.Option(metavar="OUT", help="With --mend: the mended article as a file. Of one article."),
]
Report = Annotated[
    Path | None, typer.Option(metavar="OUT", help="Write a report in one HTML file, besides.")
]
Marked = Annotated[
    Path | None,
    typer.Option(
        metavar="OUT", help="Write the text with its claims in <mark>, besides. Of one article."
    ),
]


def check(
    files: Files = None,
    is_sample: IsSample = False,
    explain: Explain = False,
    annotate: Annotate = None,
    is_mend: IsMend = False,
    write: Write = None,
    html: Report = None,
    marked: Marked = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Hold articles against the record, claim by claim. Exit 1 when a claim does not match.

    Exit 1 as well where a part of what was named could not be read, and 3 where none of it could.
    """
    if not files and not is_sample:
        raise ConfigError("Name a file to check, - for stdin, or --sample.")
    if as_json + is_mend + (annotate is not None) > 1:
        raise ConfigError("--json, --annotate and --mend are each the answer; ask for one.")
    if write and not is_mend:
        raise ConfigError("--write goes with --mend.")
    _check_named([] if is_sample else files or [], write, marked)
    articles, problems = ([sample()], []) if is_sample else _read(files or [])
    _can_be_written(articles, write, html, marked)
    for problem in problems:
        complain(problem)
    if not articles:
        raise typer.Exit(NOT_READ)
    record, reader, found = _held(articles, file, folder, is_quiet=as_json)
    _hand_over(record, found, problems, html, marked)
    is_wrong = any(one.is_contradicted for one in found)
    if is_mend:
        is_wrong = _mend(reader, found, write)
    else:
        is_many = len(files or []) > 1
        _tell(record, found, explain=explain, annotate=annotate, as_json=as_json, is_many=is_many)
    if problems or is_wrong:
        raise typer.Exit(WRONG)


ONE_ARTICLE = "--write and --marked take one article."


def _check_named(names: Sequence[str], write: Path | None, marked: Path | None) -> None:
    """Refuse files of which nothing could be written, by their names: before any is read."""
    if (write or marked) and len(names) > 1:
        raise ConfigError(ONE_ARTICLE)
    if write and any(suffix(name) in LINES for name in names):
        raise ConfigError(NO_LINES)


NO_LINES = "--write takes a text, a page or a Markdown file, and no .jsonl."


def _held(
    articles: Sequence[Article], file: Path | None, folder: Path | None, *, is_quiet: bool
) -> "tuple[Record, Reader, list[_Checked]]":
    """The record, what reads it, and every article held against it."""
    with showing(is_quiet=is_quiet) as show:
        show("Reading the record ...")
        from tellers.check.verdict import Reader  # as late as may be: it is a second of patterns

        record = open_record(file, folder).record
        reader, found = Reader(record), list[_Checked]()
        for number, article in enumerate(articles, start=1):
            show(f"Checking {article.id}, {number} of {len(articles)} ...")
            found.append(_Checked(article, article.checked(reader)))
    return record, reader, found


def _read(names: list[str]) -> tuple[list[Article], list[TellersError]]:
    """The articles of every file, and a problem for each part that could not be read."""
    articles: list[Article] = []
    problems: list[TellersError] = []
    for name in names:
        try:
            here, unread = read_all(name)
        except TellersError as error:
            problems.append(error)
        else:
            articles += here
            problems += unread
    return articles, problems


def _tell(
    record: Record,
    found: Sequence[_Checked],
    *,
    explain: bool,
    annotate: Style | None,
    as_json: bool,
    is_many: bool,
) -> None:
    """The answer on standard output: JSON, annotations, or the report; of many files named."""
    for one in found:
        article, verdicts = one.article, one.verdicts
        if as_json:
            from tellers.publish.checked.answer import answer_json

            print_json(
                answer_json(record, article.id, verdicts, article.head),
                is_line=article.is_line or is_many,
            )
        elif annotate:
            sys.stdout.writelines(annotations(record, article, verdicts, annotate))
            if is_outside(verdicts):
                complain(TellersError(f"{article.file}: {OUTSIDE}", mend=FETCH))
        else:
            from tellers.cli.checking.report import show

            show(record, article, verdicts, more=explain, is_named=len(found) > 1)


def _can_be_written(
    articles: Sequence[Article], write: Path | None, html: Path | None, marked: Path | None
) -> None:
    """Refuse what would lose an article, or cannot be written, before anything is checked."""
    if (write or marked) and len(articles) > 1:
        raise ConfigError(ONE_ARTICLE)
    if write and articles and articles[0].is_line:
        raise ConfigError(NO_LINES)
    for out in (write, html, marked):
        if out is not None:
            check_folder(out)
    own = {Path(article.file).resolve() for article in articles}
    for report in (html, marked):
        if report is not None and report.resolve() in own:
            raise ConfigError(f"{report} is the article itself; name another file.")


def _mend(reader: "Reader", found: Sequence[_Checked], write: Path | None) -> bool:
    """The mends, as a difference or in a file; whether what is there now still does not match."""
    from tellers.cli.checking.mending import difference, left_over, mend, write_mended
    from tellers.cli.checking.report import visible

    is_wrong = False
    for one in found:
        done, after = mend(reader, one.article, one.verdicts)
        if write:
            write_mended(write, one.article, after)
        else:
            lines = difference(one.article, after)
            sys.stdout.writelines(map(visible, lines) if sys.stdout.isatty() else lines)
        for line in left_over(reader.record, one.article, done):
            err().print(line, markup=False)
        is_wrong |= bool(done.left) if write else one.is_contradicted
    return is_wrong


def _hand_over(
    record: Record,
    found: Sequence[_Checked],
    problems: Sequence[TellersError],
    html: Path | None,
    marked: Path | None,
) -> None:
    """The files that were asked for besides, each whole or not at all."""
    if not (html or marked):
        return
    from tellers.publish.checked.handed import marked_page, report_page

    handed = [one.handed for one in found]
    if html:
        write_whole(html, report_page(record, handed, tuple(map(str, problems))))
    if marked:
        write_whole(marked, marked_page(record, handed[0]))


COMMANDS = (Command(check, "The record in words"),)
