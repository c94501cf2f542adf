"""Claims: the sentences of a text, what stands in them, and what was found about each claim.

A sentence is marked: every candidate, party, seat, figure and date becomes one letter with a
number, every other word stands in lower case, and the grammar's patterns match that skeleton:
`C0 won S1 for P2 by N3 votes .`
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tellers.record.people import Citation, Dated
from tellers.style.dates import DateMention, find_dates
from tellers.style.names import Found
from tellers.style.numbers import Amount, Form, find_amounts


class Finding(StrEnum):
    """What the record says of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNCHECKABLE = "uncheckable"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it stands in the text."""

    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The few words that claim something: `text[start:end] == span`."""

    sentence: Sentence
    start: int
    end: int
    span: str
    kind: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim held against the record: what it says, what the record says, how, and whence."""

    claim: Claim
    verdict: Finding
    contest: str = ""
    reading: str = ""
    claimed_value: str = ""
    correct_value: str = ""
    why: str = ""
    evidence: tuple[Citation, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The verdict in the words of the wire."""
        claim = self.claim
        return {
            "sentence_index": claim.sentence.index,
            "sentence": claim.sentence.text,
            "span": claim.span,
            "start": claim.start,
            "end": claim.end,
            "kind": claim.kind,
            "contest": self.contest,
            "verdict": str(self.verdict),
            "reading": self.reading,
            "claimed_value": self.claimed_value,
            "correct_value": self.correct_value,
            "why": self.why,
            "evidence": [{"source": c.source, "locator": c.locator} for c in self.evidence],
        }


# ----------------------------------------------------------------- sentences

_STOP = re.compile(
    r"[.!?]+[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})]*(?=\s|$)"
)
_SHORTENED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Rev|Hon|Cllr|No|vs|v|cf|approx|Gen|Lt|Col|Capt)|\b[A-Z]"
    r"|(?:^|\s)(?:[A-Z]\.)+[A-Z])$"
)
_LINE = re.compile(r"\n[ \t]*\n\s*|\n")
_WRAPPED = 60
"""A line shorter than this that ends in no stop is a heading, not a wrapped line."""


def _blocks(text: str) -> Iterator[tuple[int, int]]:
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


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order, with their places.

    >>> [s.text for s in split("Mr. Corbyn won by 7,247. Turnout was 67.3%.")]
    ['Mr. Corbyn won by 7,247.', 'Turnout was 67.3%.']
    """
    found: list[Sentence] = []
    for start, end in _blocks(text):
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


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    words = text[start:end]
    if words.strip():
        start += len(words) - len(words.lstrip())
        words = words.strip()
        found.append(Sentence(len(found), start, start + len(words), words))


_OPEN, _CLOSE = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
_QUOTED = re.compile(rf'"[^"\n]*(?:"|$|(?=\n))|{_OPEN}[^{_CLOSE}\n]*(?:{_CLOSE}|$|(?=\n))')


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where somebody is quoted: from mark to mark, or to the end of a line that lost one."""
    return tuple(match.span() for match in _QUOTED.finditer(text))


# ------------------------------------------------------------------- marking

Finder = Callable[[Sequence[str], Sequence[bool], int], Found | None]
"""Looks a name up at one word of a sentence, given which words have a capital."""

FORMS = {Form.NUMBER: "N", Form.PERCENT: "Q", Form.POINTS: "T", Form.PART: "F", Form.ORDINAL: "O"}
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
TITLES = frozenset(["mr", "mrs", "ms", "miss", "sir", "dame", "dr", "lord", "lady", "prof", "cllr"])
_ENDINGS = frozenset({"t", "d", "ll", "ve", "re", "m"})
_CURLY = {
    "\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT SINGLE QUOTATION MARK}": "'",
    _OPEN: '"', _CLOSE: '"', "\N{EN DASH}": "\N{EM DASH}", "\N{HYPHEN}": "-",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that a sentence names: letter, place in the text, value."""

    letter: str
    start: int
    end: int
    value: object

    @property
    def amount(self) -> Amount:
        """The figure of a mark that is one."""
        assert isinstance(self.value, Amount)
        return self.value

    @property
    def dated(self) -> Dated:
        """The date of a mark that is one."""
        assert isinstance(self.value, Dated)
        return self.value


@dataclass(slots=True)
class Marked:
    """A sentence as marks and words. `skeleton` is what patterns match; spaces surround all."""

    sentence: Sentence
    text: str
    marks: list[Mark] = field(default_factory=list)
    symbols: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    skeleton: str = " "
    offsets: list[int] = field(default_factory=list)

    def add(self, symbol: str, start: int, end: int) -> None:
        """Put one more word or mark at the end."""
        self.symbols.append(symbol)
        self.starts.append(start)
        self.ends.append(end)

    def close(self) -> "Marked":
        """Write the skeleton of what was added."""
        self.skeleton = f" {' '.join(self.symbols)} "
        self.offsets = []
        at = 1
        for symbol in self.symbols:
            self.offsets.append(at)
            at += len(symbol) + 1
        return self

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text a stretch of the skeleton stands, spaces at its ends apart."""
        words = self.skeleton[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        first = bisect_right(self.offsets, start) - 1
        last = bisect_right(self.offsets, max(start, end - 1)) - 1
        return self.starts[max(0, first)], self.ends[max(0, last)]

    def without(self, spans: Sequence[tuple[int, int]]) -> "Marked":
        """The same sentence without some stretches of its skeleton; marks keep their numbers."""
        kept = Marked(self.sentence, self.text, self.marks)
        for symbol, start, end, at in zip(
            self.symbols, self.starts, self.ends, self.offsets, strict=True
        ):
            if not any(a <= at < b for a, b in spans):
                kept.add(symbol, start, end)
        return kept.close()

    def mark(self, symbol: str) -> Mark:
        """The mark that a symbol such as `C3` names."""
        return self.marks[int(symbol[1:])]

    def claim(self, start: int, end: int, kind: str) -> Claim:
        """A claim of this sentence made by a stretch of the text."""
        return Claim(self.sentence, start, end, self.text[start:end], kind)


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure and date of a text, by where it begins."""

    amounts: dict[int, Amount]
    dates: dict[int, DateMention]


_COUNTED = re.compile(r"\s+(?:votes?|ballots?|voters|electors|ahead|more|fewer)\b")
_COUNTING = re.compile(r"\b(?:majority|margin|lead) of (?:just |only )?$")


def _is_count(text: str, mention: DateMention) -> bool:
    """Whether four digits that look like a year count votes instead."""
    if mention.month or mention.end - mention.start != 4:  # noqa: PLR2004 - four digits
        return False
    before = text[max(0, mention.start - 24) : mention.start]
    return bool(_COUNTED.match(text, mention.end) or _COUNTING.search(before))


def figures_in(text: str) -> Figures:
    """Every figure and date of a text. A year is a date; a hedged or long one may be a count."""
    dates = {m.start: m for m in find_dates(text) if not _is_count(text, m)}
    taken = [(mention.start, mention.end) for mention in dates.values()]
    amounts: dict[int, Amount] = {}
    for amount in find_amounts(text):
        if not any(amount.start < end and start < amount.end for start, end in taken):
            amounts[amount.start] = amount
    return Figures(amounts, dates)


def mark(sentence: Sentence, text: str, figures: Figures, find: Finder) -> Marked:
    """A sentence as marks and words."""
    tokens = list(_TOKEN.finditer(text, sentence.start, sentence.end))
    marked = Marked(sentence, text)
    words = [token[0] for token in tokens]
    has_capital = [word[0].isupper() for word in words]
    at = 0
    while at < len(tokens):
        at += _step(marked, tokens, (words, has_capital), at, figures, find)
    return marked.close()


def _step(
    marked: Marked,
    tokens: list[re.Match[str]],
    words: tuple[list[str], list[bool]],
    at: int,
    figures: Figures,
    find: Finder,
) -> int:
    """Add what stands at one token; the value is how many tokens it takes."""
    token = tokens[at]
    found = find(words[0], words[1], at)
    start = tokens[at].start()
    amount, mention = figures.amounts.get(start), figures.dates.get(start)
    if found is not None and (found[2] > 1 or mention is None):
        letter, value, length = found
        _add_mark(marked, letter, (token.start(), tokens[at + length - 1].end()), value)
        return length
    if mention is not None:
        end = mention.end
        _add_mark(marked, _date_letter(mention), (start, end), mention.dated or mention)
    elif amount is not None:
        end = amount.end
        _add_mark(marked, FORMS[amount.form], (start, end), amount)
    else:
        _add_word(marked, tokens, at)
        return 1
    return sum(1 for t in tokens[at:] if t.start() < end) or 1


def _date_letter(mention: DateMention) -> str:
    """Y for a year alone, D for a finer date, M for a day that names no year."""
    if mention.dated is None:
        return "M"
    return "D" if mention.month or mention.end - mention.start > len("2024") else "Y"


def _add_mark(marked: Marked, letter: str, span: tuple[int, int], value: object) -> None:
    marked.add(f"{letter}{len(marked.marks)}", *span)
    marked.marks.append(Mark(letter, *span, value))


def _add_word(marked: Marked, tokens: list[re.Match[str]], at: int) -> None:
    token = tokens[at]
    start, end = token.span()
    word = _CURLY.get(token[0], token[0]).lower()
    before = at > 0 and tokens[at - 1].end() == start
    after = at + 1 < len(tokens) and tokens[at + 1].start() == end
    last = marked.symbols[-1] if marked.symbols else ""
    is_joint = before and len(last) > 1 and last.endswith("-")
    if word in TITLES and token[0][0].isupper():
        return
    if word == "." and before and tokens[at - 1][0].lower() in TITLES:
        return
    if word == "s" and marked.symbols[-1:] == ["'"] and before:
        marked.symbols[-1], marked.ends[-1] = "'s", end
    elif word in _ENDINGS and marked.symbols[-1:] == ["'"] and before:
        _join(marked, f"'{word}", end)
    elif word == "'" and before and not after:
        marked.add("'s", start, end)
    elif word == "-" and before and after and marked.symbols and _is_word(marked.symbols[-1]):
        _glue(marked, "-", end)
    elif is_joint:
        _glue(marked, word, end)
    else:
        marked.add(word, start, end)


def _is_word(symbol: str) -> bool:
    return symbol[0].islower()


def _glue(marked: Marked, word: str, end: int) -> None:
    marked.symbols[-1] += word
    marked.ends[-1] = end


def _join(marked: Marked, ending: str, end: int) -> None:
    marked.symbols.pop()
    marked.starts.pop()
    marked.ends.pop()
    if marked.symbols:
        _glue(marked, ending, end)
