"""`tellers check --mend`: the wrong figures put right, as a difference or as a file."""

import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from tellers.check.claims import Verdict
from tellers.check.mending.mend import Mend, Mended, mended
from tellers.cli.checking.articles import Article
from tellers.cli.checking.report import visible
from tellers.publish.checked.working import working_of
from tellers.record.record import Record
from tellers.store.disk import replacing, told

if TYPE_CHECKING:  # else every command would load the check
    from tellers.check.verdict import Reader

LINE = re.compile(r"[^\n]*\n|[^\n]+")


def mend(reader: "Reader", article: Article, verdicts: tuple[Verdict, ...]) -> tuple[Mended, str]:
    """What could be put right, and the file as it is then.

    A figure of a page whose digits stand apart in the file, with markup between them, is left.
    """

    def stands(one: Mend) -> bool:
        start, end = article.span(one.start, one.end)
        return article.raw[start:end].split() == one.was.split()  # a line may end within it

    done = mended(lambda text: article.checked(reader, text), article.text, verdicts, may=stands)
    parts, at = [], 0
    for one in done.made:
        start, end = article.span(one.start, one.end)
        parts += [article.raw[at:start], one.now]
        at = end
    return done, "".join([*parts, article.raw[at:]])


def difference(article: Article, after: str) -> Iterator[str]:
    """A unified difference that `patch` and `git apply -p0` take."""
    name = article.id if article.is_line else article.file
    name = f"{name}\t" if " " in name else name  # where a name with blanks ends, for `patch`
    for line in unified_diff(LINE.findall(article.raw), LINE.findall(after), name, name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def left_over(record: Record, article: Article, done: Mended) -> Iterator[str]:
    """A line for each mismatch that is no figure of its own, or whose mend did not help.

    The record's figure is told as the report tells it: with its unit, and as it would be printed.
    """
    for verdict in done.left:
        line, column = article.place(verdict)
        said = visible(verdict.claim.span)
        working = working_of(record, verdict)
        held = visible(working.record)
        told = working.to_print
        right = f": record {held}" if held else ""
        right += f" (print: {visible(told)})" if told and told != held else ""
        yield f"{visible(article.file)}:{line}:{column}: left to you: “{said}”{right}"


def write_mended(path: Path, article: Article, after: str) -> None:
    """Put the mended file at a place, in the encoding of the first.

    Raises:
        RecordError: the disk does not take it; what was there is still there.
    """
    with told(path, "not written"), replacing(path) as draft:
        draft.write_bytes(article.letters.encoded(after))
