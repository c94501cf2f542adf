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


_GAP = re.compile(r"\n[ \t\r]*(?=\n)")
_ROW = re.compile(r"\s*(?:[>|#*+\N{BULLET}\N{MIDDLE DOT}]|-\s|\d{1,2}[.)]\s|$)|[^\n]*[|\t]")
"""A line that is a row, an item of a list, a heading or a quotation: it goes on from none."""
_GOES_ON = re.compile(
    r"(?:[,(\N{EN DASH}\N{EM DASH}&/]|\s-|(?<!\S)(?:an?|the|and|or|but|nor|of|by|to|from|with|"
    r"for|in|on|at|into|over|under|than|as|that|which|who|whose|while|when|where|after|before|against|between|"
    r"among|about|nearly|almost|around|more|fewer|less|is|are|was|were|be|been|being|had|has|have|"
    r"his|her|its|their|our|beat|beats|beating|defeated|defeating|ousted|ousting|unseated|"
    r"unseating|polled|polling|M(?:r|rs|s)\.?|Dr\.?|Sir|Dame|January|February|March|April|May|June|"
    r"July|August|September|October|November|December))$"
)
"""How no heading and no row ends, but a line whose sentence stands on the next one too."""
_FIGURE = re.compile(r"\s*\N{POUND SIGN}?\d[\d.,]*(?!:)%?\s[^\n]*[a-z]|\s*\d\S*\.\s*$")
"""A line that begins with a figure and has words too, or a stop: else it may be a cell."""
_IN_WORDS = re.compile(
    r"[a-z]{2,}[\"\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}')]?$"
)
_RAGGED = 3
"""Letters by which the first line of a paragraph may be longer than all others of it."""
_WIDEST = 120
"""Letters of a line that was wrapped: no machine lets one grow longer."""


def unwrapped(text: str) -> str:
    r"""A text with a space for each line feed at which only a line was full: as long as before.

    >>> unwrapped("Simon Opher won Stroud\nby 11,388 votes.\n\nLabour hold Bath\nTurnout rose.")
    'Simon Opher won Stroud by 11,388 votes.\n\nLabour hold Bath\nTurnout rose.'
    """
    if "\n" not in text:
        return text
    parts, at = list[str](), 0
    for gap in (*_GAP.finditer(text), None):
        end = gap.start() if gap else len(text)
        parts += [_filled(text[at:end].split("\n")), gap[0] if gap else ""]
        at = gap.end() if gap else end
    return "".join(parts)


def _filled(lines: list[str]) -> str:
    """The lines of a paragraph, put together where one goes on with the next."""
    width = max(len(line.rstrip()) for line in (lines[1:] or lines))
    pairs = list(zip(lines, lines[1:], strict=False))
    joins = [_goes_on(a, b) for a, b in pairs]
    if any(joins) and width <= _WIDEST:  # somebody's lines were wrapped: which were full?
        joins = [is_on or _is_full(*pair, width) for is_on, pair in zip(joins, pairs, strict=True)]
    told = (f"{' ' if is_on else chr(10)}{b}" for is_on, (_, b) in zip(joins, pairs, strict=True))
    return "".join([lines[0], *told])


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence goes on from one line to the next, by how these end and begin."""
    line = line.rstrip()
    if not line or _ROW.match(after) or "|" in line or "\t" in line or _STOP.search(line[-6:]):
        return False
    if len(line) >= _WRAPPED or _GOES_ON.search(line[-16:]):
        return True
    if after.lstrip()[:1].islower():
        return True
    return bool(_FIGURE.match(after) and _IN_WORDS.search(line))


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line had no room left on a line.

    A heading hardly ever ends just where the lines below it do.
    """
    if _ROW.match(after) or _ROW.match(line):
        return False
    room = width - len(line.rstrip())
    return -_RAGGED <= room <= len(after.split(None, 1)[0])


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


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_AGENCY = r"\((?:Reuters|AP|AFP|PA|PA Media|Press Association|Bloomberg|UPI|dpa|ANSA|Xinhua)\)"
DATELINE = re.compile(
    rf"\s*[A-Z][A-Z.'/ ]{{2,30}}(?:, {_MONTH} \d{{1,2}}(?:, \d{{4}})?(?: {_AGENCY})?| {_AGENCY})"
    r" ?[-\N{EN DASH}\N{EM DASH}]+ "
)
"""Whence, and on which day, an agency sent a report: no part of what it tells."""


@lru_cache(maxsize=4)
def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order, with their places; a dateline is of none.

    >>> [s.text for s in split("Mr. Corbyn won by 7,247. Turnout was 67.3%.")]
    ['Mr. Corbyn won by 7,247.', 'Turnout was 67.3%.']
    >>> [s.text for s in split("LONDON, Dec 13 (Reuters) - Boris Johnson has won.")]
    ['Boris Johnson has won.']
    """
    found: list[Sentence] = []
    for start, end in blocks(text):
        dateline = DATELINE.match(text, start, end)
        at = dateline.end() if dateline else start
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
