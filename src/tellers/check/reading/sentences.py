"""The sentences of a text, and where somebody speaks in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tellers.check.claims import Sentence

_STOP = re.compile(
    r"(?<![.!?])[.!?]+"
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})]{0,4}(?=\s|$)"
)
_SHORTENED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Rev|Hon|Cllr|No|vs|v|cf|approx|Gen|Lt|Col|Capt)|\b[A-Z]"
    r"|(?:^|\s)(?:[A-Z]\.)+[A-Z])$"
)
_LINE = re.compile(r"\n[ \t]*\n\s*|\n")
_WRAPPED = 60
"""A line shorter than this that ends in no stop is a heading, not a wrapped line."""
LONGEST = 1500
"""Letters of a sentence: no writer's sentence is longer, so what is longer is cut at a space."""


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs and headings: what blank lines, and short lines without a stop, set apart."""
    start = line = 0
    for match in _LINE.finditer(text):
        ended = text[line : match.start()].rstrip()
        is_wrap = match[0].count("\n") == 1 and len(ended) >= _WRAPPED
        line = match.end()
        if not is_wrap or _STOP.search(ended[-2:] + " "):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


@lru_cache(maxsize=4)
def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order, with their places.

    >>> [s.text for s in split("Mr. Corbyn won by 7,247. Turnout was 67.3%.")]
    ['Mr. Corbyn won by 7,247.', 'Turnout was 67.3%.']
    """
    found: list[Sentence] = []
    for start, end in blocks(text):
        at = start
        for match in _STOP.finditer(text, start, end):
            before = max(at, match.start() - 9)
            is_short = match[0] == "." and _SHORTENED.search(text, before, match.start())
            if is_short or text[match.end() : match.end() + 2].strip()[:1].islower():
                continue
            _add(found, text, at, match.end())
            at = match.end()
        _add(found, text, at, end)
    return tuple(found)


RULE = re.compile(r"(?=[^\n]*--)(?=[^\n]*\|)[|:\- \t]{3,}")
"""The line below the heads of a table in Markdown: it says nothing."""


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        _add(found, text, start, cut)
        start = cut
    words = text[start:end]
    if words.strip() and not RULE.fullmatch(words.strip()):
        start += len(words) - len(words.lstrip())
        words = words.strip()
        found.append(Sentence(len(found), start, start + len(words), words))


_OPEN, _CLOSE = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
_QUOTED = re.compile(rf'"[^"\n]*(?:"|$|(?=\n))|{_OPEN}[^{_CLOSE}\n]*(?:{_CLOSE}|$|(?=\n))')
_SPEAKS = re.compile(r"\s*(?:I|We|My|Our)\s")


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where somebody is quoted: from mark to mark, or to the end of a line that lost one."""
    return tuple(match.span() for match in _QUOTED.finditer(text))


_SET_APART = re.compile(r"^[ \t]{0,3}>[^\n]*(?:\n[ \t]*[^\s][^\n]*)*", re.M)


def set_apart(text: str) -> tuple[tuple[int, int], ...]:
    """Where lines are marked as somebody else's by `>`, up to the next blank line.

    >>> set_apart("> By 3 votes."), set_apart("3 > 2")
    (((0, 13),), ())
    """
    return tuple(match.span() for match in _SET_APART.finditer(text)) if ">" in text else ()


def spoken(text: str) -> tuple[tuple[int, int], ...]:
    """Paragraphs in the first person, which have lost the marks of a quotation.

    Not all of a long text: a columnist says "I" of himself.

    >>> spoken("I thank you. It is yours."), spoken("He thanked them.")
    (((0, 25),), ())
    """
    return () if _is_no_speech(text) else _in_the_first_person(text)


def _in_the_first_person(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in blocks(text) if _SPEAKS.match(text, start, end))


def is_column(text: str) -> bool:
    """Whether a text is its writer's own: most of it in the first person, and at length."""
    return len(_ONES_OWN.findall(text)) >= OFTEN and _is_no_speech(text)


def words_of_others(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text has what its writer does not say: quotations, speeches, lines set apart."""
    return (*quotations(text), *spoken(text), *set_apart(text))


def _is_no_speech(text: str) -> bool:
    said = sum(end - start for start, end in _in_the_first_person(text))
    return said > max(A_SPEECH, len(text) // 2)


_ONES_OWN = re.compile(r"\b(?:I|me|[Mm]y|[Ww]e|[Oo]ur)\b")
OFTEN = 3
"""Words for himself: who says no more than "We are closing our coverage" writes no column."""
A_SPEECH = 600
"""Letters: who says "I" for longer, and for most of a text, wrote it."""


class Spans:
    """Stretches of a text, looked up by place; those that overlap are one."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self.spans and start < self.spans[-1][1]:
                first, last = self.spans.pop()
                self.spans.append((first, max(end, last)))
            else:
                self.spans.append((start, end))
        self.ends = [end for _, end in self.spans]

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """Those that share a letter with a stretch of the text, in order."""
        return self.spans[bisect_right(self.ends, start) : bisect_left(self.spans, (end, 0))]
