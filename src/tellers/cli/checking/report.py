"""A checked article on the terminal: its claims marked in their sentences, then each answered."""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tellers.check.answer.order import totals
from tellers.check.answer.unread import is_rule, unread_rows
from tellers.check.claims import Finding, Verdict
from tellers.cli.checking.articles import Article
from tellers.cli.door.output import out
from tellers.publish.checked.working import Working, working_of
from tellers.publish.parts.article import ORDER
from tellers.publish.parts.frame import covered, record_line
from tellers.record.record import Record

BOLD, DIM = "1", "2"
STYLES = {
    Finding.SUPPORTED: ("=", "4"),
    Finding.CONTRADICTED: ("≠", "1;30;43"),
    Finding.UNCHECKABLE: ("○", "2;4"),
}
"""The sign of each verdict, and how a terminal is told to write it: a code of ECMA-48."""


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours words where the terminal takes it; a report has too many for a library of tables."""

    is_on: bool

    def __call__(self, words: str, code: str) -> str:
        """The words in a style."""
        return f"\x1b[{code}m{words}\x1b[0m" if self.is_on and words else words


UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
"""Letters that steer a terminal, or hide or turn round what stands beside them."""


def visible(text: str) -> str:
    r"""A text in which nothing steers the terminal: each such letter is shown as one that is lost.

    >>> visible("a\x1b[2Jb")
    'a\ufffd[2Jb'
    """
    return UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


def show(
    record: Record,
    article: Article,
    verdicts: tuple[Verdict, ...],
    *,
    more: bool = False,
    is_named: bool = False,
) -> None:
    """Print one article and its verdicts; `more` adds the working of each, `is_named` its name."""
    console = out()
    paint = Paint(is_on=console.is_terminal and not console.no_color)
    if is_named:
        sys.stdout.write(f"{paint(visible(article.id), BOLD)}\n\n")
    sys.stdout.writelines(f"{line}\n" for line in _told(record, article, verdicts, paint, more))
    if is_named:
        sys.stdout.write("\n")


def _told(
    record: Record, article: Article, verdicts: tuple[Verdict, ...], paint: "Paint", more: bool
) -> Iterator[str]:
    yield _marked(article.text, verdicts, paint)
    yield ""
    for number, verdict in enumerate(verdicts, start=1):
        yield from _answer(record, number, verdict, paint, more)
    yield f"\n{counted(totals(verdicts))}"
    if unread := unread_rows(article.text, verdicts):
        many = "one row" if len(unread) == 1 else f"{len(unread)} rows"
        yield f"Of {many} of a table some figures were not read."
    if more:
        yield paint(extent(record), DIM)


def counted(found: Mapping[Finding, int]) -> str:
    """How many claims bear each finding, in one sentence."""
    wrong, right, other = (found[one] for one in ORDER)
    verb, match = ("does" if wrong == 1 else "do"), ("matches" if right == 1 else "match")
    return f"{wrong} {verb} not match the record, {right} {match}, {other} not checkable."


def extent(record: Record) -> str:
    """Which record it is, of which day, and how far it reaches."""
    held = "; ".join(covered(one) for one in record.coverage)
    ends = f" {record.extent()}" if record.contests else ""
    return f"{record_line(record)} {f'Coverage: {held}.' if held else ''}{ends}".strip()


def _marked(text: str, verdicts: tuple[Verdict, ...], paint: "Paint") -> str:
    """The text with its claims; without colour, a mark after each that does not match."""
    told, at, parts = visible(text), 0, list[str]()
    for number, verdict in enumerate(verdicts, start=1):
        start, end = max(verdict.claim.start, at), verdict.claim.end
        if start >= end:
            continue
        claim = paint(told[start:end], STYLES[verdict.verdict][1])
        is_no = verdict.verdict is Finding.CONTRADICTED
        parts += [told[at:start], claim, f" [≠{number}]" if is_no and not paint.is_on else ""]
        at = end
    lines = "".join([*parts, told[at:]]).split("\n")
    return "\n".join(line for line in lines if not is_rule(line))


def _answer(
    record: Record, number: int, verdict: Verdict, paint: "Paint", more: bool
) -> Iterator[str]:
    sign, style = STYLES[verdict.verdict]
    claim = paint(visible(" ".join(verdict.claim.span.split())), style)
    line = f"{sign}{number:<3} {claim}"
    is_no = verdict.verdict is Finding.CONTRADICTED
    if not (is_no or more):
        yield f"{line}  {visible(verdict.why)}"
        return
    working = working_of(record, verdict)
    yield f"{line}  {_right(working, paint)}" if is_no else line
    for words in _lines(verdict, working) if more else _short(working):
        yield f"     {visible(words)}"


def _right(working: Working, paint: "Paint") -> str:
    """The record's figure, and as the article would print it."""
    said = working.to_print
    more = f" (print: {said})" if said and said != working.record else ""
    return f"Record: {paint(visible(working.record) or 'another', BOLD)}{more}"


def _short(working: Working) -> list[str]:
    """What stands below a mismatch without `--explain`: the sum, what was asked, the mend."""
    asked = working.asked.removesuffix(".")
    return [" ".join(filter(None, (working.how, f"{asked}."))), working.right_if]


def _lines(verdict: Verdict, working: Working) -> list[str]:
    said = f"Article: {verdict.claim.sentence.text}"
    return [said, *(f"{head}: {words}" for head, words in working.lines())]
