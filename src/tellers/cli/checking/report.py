"""A checked article on the terminal: its claims marked in their sentences, then each answered."""

import re
import sys
from collections.abc import Mapping

from rich.text import Text

from tellers.check.answer.order import totals
from tellers.check.claims import Finding, Verdict
from tellers.cli.checking.articles import Article
from tellers.cli.door.output import out
from tellers.publish.checked.working import Working, working_of
from tellers.publish.parts.article import ORDER
from tellers.publish.parts.frame import covered, record_line
from tellers.record.record import Record

STYLES = {
    Finding.SUPPORTED: ("=", "underline"),
    Finding.CONTRADICTED: ("≠", "bold black on yellow"),
    Finding.UNCHECKABLE: ("○", "dim underline"),
}
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
    if is_named:
        console.print(Text(f"{visible(article.id)}\n", style="bold"))
    console.print(_marked(article.text, verdicts))
    console.print()
    for number, verdict in enumerate(verdicts, start=1):
        for line in _answer(record, number, verdict, more=more):
            console.print(line)
    found = totals(verdicts)
    console.print(f"\n{counted(found)}")
    if more:
        console.print(Text(extent(record), style="dim"))
    if is_named:
        console.print()


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


def _marked(text: str, verdicts: tuple[Verdict, ...]) -> Text:
    """The text; where it is not coloured, a mark after each claim that does not match."""
    shown = Text(visible(text))
    for finding in (Finding.SUPPORTED, Finding.UNCHECKABLE, Finding.CONTRADICTED):
        for verdict in verdicts:
            if verdict.verdict is finding:
                shown.stylize(STYLES[finding][1], verdict.claim.start, verdict.claim.end)
    if sys.stdout.isatty():
        return shown
    ends = {v.claim.end: n for n, v in enumerate(verdicts, 1) if v.verdict is Finding.CONTRADICTED}
    marked = Text()
    parts = shown.divide(sorted(ends))
    for part, end in zip(parts, [*sorted(ends), None], strict=True):
        marked.append_text(part)
        if end is not None:
            marked.append(f" [≠{ends[end]}]")
    return marked


def _answer(record: Record, number: int, verdict: Verdict, *, more: bool) -> list[Text]:
    sign, style = STYLES[verdict.verdict]
    line = Text(f"{sign}{number:<3} ")
    line.append(visible(verdict.claim.span), style=style)
    is_no = verdict.verdict is Finding.CONTRADICTED
    if not (is_no or more):
        return [line.append(f"  {visible(verdict.why)}")]
    working = working_of(record, verdict)
    if is_no:
        line.append("  ").append_text(_right(verdict, working))
    elif not more:
        line.append(f"  {visible(verdict.why)}")
    told = _lines(verdict, working) if more else _short(working)
    return [line, *(Text(f"     {visible(words)}") for words in told)]


def _right(verdict: Verdict, working: Working) -> Text:
    """The record's figure, and not the article's."""
    right = Text("Record: ").append(working.record or "another", style="bold")
    said = working.to_print
    return right.append(f" (print: {said})" if said and said != working.record else "")


def _short(working: Working) -> list[str]:
    """What stands below a mismatch without `--explain`: the sum, what was asked, the mend."""
    asked = working.asked.removesuffix(".")
    return [" ".join(filter(None, (working.how, f"{asked}."))), working.right_if]


def _lines(verdict: Verdict, working: Working) -> list[str]:
    said = f"Article: {verdict.claim.sentence.text}"
    return [said, *(f"{head}: {words}" for head, words in working.lines())]
