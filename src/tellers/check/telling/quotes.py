"""Quotations of two texts held against each other: their words, their marks, who speaks.

A part of a quotation may be quoted alone, and dots or square brackets may stand for words left
out; a word altered within the marks is a change.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from tellers.check.reading.sentences import Spans, quotations, split, spoken
from tellers.check.telling.names import Name
from tellers.check.telling.names import held as name_held
from tellers.check.telling.reading import STOP, Line
from tellers.check.telling.told import How, Place
from tellers.errors import UnreadableSource

_OPEN, _CLOSE = "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"
_SINGLE = re.compile(
    rf"(?<![\w{_CLOSE}'])(?:{_OPEN}(?=\w)[^{_OPEN}\n]{{2,600}}?{_CLOSE}(?!\w)"
    r"|'(?=[^\W\d])[^'\n]{2,600}(?:'\w[^'\n]{0,600}){0,9}'(?!\w))"
)
_WORD = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W_]+)*")
_LEFT_OUT = re.compile(r"\.{2,}|\N{HORIZONTAL ELLIPSIS}|\[[^\]]{0,80}\]|\((?:[^)]{0,80})\)")
_SAYING = re.compile(
    r"\b(?:said|says|saying|say|told|tells|added|adds|stated|states|declared|declares|insisted|"
    r"according to|claimed|wrote|tweeted|posted|commented|remarked|announced|thanked|argued|"
    r"replied|continued|concluded|warned|explained|joked|called|vowed|promised|accused|described)\b"
)
MOST = 200
"""Quotations of a text."""
_ADDRESSING = frozenset({"told", "tells", "thanked", "accused"})
"""Verbs after which a name is that of who is spoken to."""
_PRONOUN = re.compile(r"\b(?:he|she|they|who|it)\b")
_TITLED = re.compile(
    r"\s+(?:(?!(?:in|at|on|to|from|outside|after|of|by|that)\s)[\w'’-]+,?\.?\s+){0,5}"
)
"""What may stand between a verb of saying and the name of who says it."""
_ALTERED = 0.55
"""How alike two quotations must be to be one, altered."""
_RETOLD = 0.3
"""The same where their sentences tell each other."""
_PLAIN = 3
"""Words of a quotation from which its marks matter: a single word is quoted for many reasons."""
_VERBATIM = 6
_SHARED = 2
_TOLD = 3
_JOINED = 4
"""Quotations of the source that one of the re-telling may join."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: where it stands, its folded words, who is said to say it, and how surely."""

    place: Place
    words: tuple[str, ...]
    pieces: tuple[tuple[str, ...], ...]
    speaker: Name | None = None
    around: tuple[Name, ...] = ()
    is_unmarked: bool = False

    @property
    def sentences(self) -> tuple[tuple[str, ...], ...]:
        """Its words, sentence by sentence."""
        return tuple(words_of(one.text) for one in split(self.place.words))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a quotation, whatever their case and marks."""
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold()
    return tuple(_WORD.findall(plain))


def spans_of(text: str, start: int, end: int) -> tuple[tuple[str, int, int], ...]:
    """The words of a stretch of a text, each with where it begins and ends."""
    found = _WORD.finditer(text, start, end)
    return tuple((words_of(match[0])[0], *match.span()) for match in found)


def unmarked(text: str, quotes: Sequence["Quote"]) -> tuple[tuple[tuple[str, int, int], ...], ...]:
    """The words of a text between its quotations, stretch by stretch."""
    stretches, at = [], 0
    for quote in quotes:
        if not quote.is_unmarked:
            stretches.append((at, quote.place.start))
            at = max(at, quote.place.end)
    return tuple(spans_of(text, start, end) for start, end in (*stretches, (at, len(text))))


def find_quotes(text: str, lines: Sequence[Line]) -> tuple[Quote, ...]:
    """Every quotation of a text, in order; a paragraph in the first person has lost its marks.

    Raises:
        UnreadableSource: there are more than any article has.
    """
    found: list[tuple[int, int, bool]] = [(*span, False) for span in quotations(text)]
    found += [(*span, False) for span in _apart((m.span() for m in _SINGLE.finditer(text)), found)]
    found += [(*span, True) for span in _apart(spoken(text), found)]
    if len(found) > MOST:
        raise UnreadableSource(f"A text of more than {MOST} quotations is no article.")
    ends = [line.sentence.end for line in lines]
    quotes: list[Quote] = []
    for span in sorted(found):
        quote = _quote(text, lines, bisect_right(ends, span[0]), span)
        if quote is not None and quote.words:
            quotes.append(_going_on(text, lines, quotes[-1], quote) if quotes else quote)
    return tuple(quotes)


def _going_on(text: str, lines: Sequence[Line], last: Quote, quote: Quote) -> Quote:
    """A quotation that names no speaker goes on with that of the one before it in its paragraph.

    Not where somebody else is named between the two.
    """
    start, end = last.place.end, quote.place.start
    if quote.speaker is not None or last.speaker is None or "\n" in text[start:end]:
        return quote
    between = (name for line in lines for name in _people(line) if start <= name.place.start < end)
    is_same = all(name_held(name, last.speaker) for name in between)
    return replace(quote, speaker=last.speaker) if is_same else quote


def _apart(
    spans: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int, bool]]
) -> list[tuple[int, int]]:
    """Those of some stretches that share no letter with others."""
    others = Spans((start, end) for start, end, _ in taken)
    return [span for span in spans if not others.within(*span)]


def _quote(
    text: str, lines: Sequence[Line], number: int, span: tuple[int, int, bool]
) -> Quote | None:
    start, end, is_unmarked = span
    if number == len(lines):
        return None
    inner = text[start:end]
    pieces = tuple(p for part in _LEFT_OUT.split(inner) if (p := words_of(part)))
    place = Place(start, end, inner, lines[number].sentence)
    return Quote(
        place,
        tuple(word for piece in pieces for word in piece),
        pieces,
        _speaker(text, lines, number, (start, end)),
        _around(lines, number),
        is_unmarked,
    )


def _people(line: Line) -> Iterator[Name]:
    return (name for name in line.names if name.letter in ("C", ""))


def _around(lines: Sequence[Line], number: int) -> tuple[Name, ...]:
    """Everybody named before a quotation, in its sentence and in the next."""
    return tuple(name for line in lines[: number + 2] for name in _people(line))


def _speaker(text: str, lines: Sequence[Line], number: int, span: tuple[int, int]) -> Name | None:
    """Whoever is named with a verb of saying in the same sentence, or in the one that follows."""
    last = next((n for n in range(number, len(lines)) if lines[n].sentence.end >= span[1]), number)
    for line in (lines[number], *lines[last : last + 1]):
        for before in (False, True):
            found = _said_by(text, line, span, before)
            if found is not None:
                return found
    return None


def _said_by(text: str, line: Line, span: tuple[int, int], before: bool) -> Name | None:
    """The person nearest to a verb of saying on one side of a quotation."""
    start, end = line.sentence.start, line.sentence.end
    left, right = (start, min(end, span[0])) if before else (max(start, span[1]), end)
    verbs = [m for m in _SAYING.finditer(text, left, max(left, right))]
    people = [n for n in _people(line) if left <= n.place.start and n.place.end <= right]
    if not verbs or not people:
        return None
    verb = verbs[-1] if before else verbs[0]
    ahead = [n for n in people if n.place.end <= verb.start()]
    if ahead:
        is_own = not _PRONOUN.search(text, ahead[-1].place.end, verb.start())
        return ahead[-1] if is_own else None
    after = [n for n in people if n.place.start >= verb.end()]
    is_next = after and _TITLED.fullmatch(text, verb.end(), after[0].place.start)
    return after[0] if is_next and verb[0] not in _ADDRESSING else None


# --------------------------------------------------------------- comparing


def held(quote: Quote, sources: Sequence[Quote]) -> tuple[How, Quote] | None:
    """Which quotation of the source one tells again word by word, whole or in part."""
    for source in sources:
        if quote.words == source.words:
            return How.SAME, source
    for source in sources:
        if contains(source.words, quote.pieces):
            return How.SHORTENED, source
    for first in range(len(sources)):
        words: tuple[str, ...] = ()
        for source in sources[first : first + _JOINED]:
            words += source.words
            if contains(words, quote.pieces):
                return How.SHORTENED, sources[first]
    return None


def contains(words: Sequence[str], pieces: Sequence[Sequence[str]]) -> bool:
    """Whether some runs of words stand among others, in their order."""
    at = 0
    for piece in pieces:
        at = find_run(words, piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def find_run(words: Sequence[str], piece: Sequence[str], start: int = 0) -> int:
    """Where a run of words begins among others, -1 where it does not stand there."""
    size = len(piece)
    for at in range(start, len(words) - size + 1):
        if words[at] == piece[0] and tuple(words[at : at + size]) == tuple(piece):
            return at
    return -1


def alike(quote: Quote, source: Quote) -> float:
    """How alike two quotations are: what of the shorter one both have, in one order.

    Nought where they share fewer than two words that say something.
    """
    words, others = quote.words, source.words
    if len((set(words) & set(others)) - STOP) < _SHARED or min(len(words), len(others)) < _PLAIN:
        return 0.0
    blocks = SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / min(len(words), len(others))


def is_altered(score: float, is_retold: bool) -> bool:
    """Whether quotations so alike are one and the same, with other words in it."""
    return score >= (_RETOLD if is_retold else _ALTERED)


def matters(quote: Quote) -> bool:
    """Whether a quotation is long enough for its marks to say that somebody spoke so."""
    return len(quote.words) >= _PLAIN


def is_long(words: Sequence[str]) -> bool:
    """Whether words are too many to be the same by chance."""
    return len(words) >= _VERBATIM


def is_others(quote: Quote, source: Quote) -> bool:
    """Whether two quotations of the same words are said to be of two people.

    Where only one names who speaks, that must be nobody whom the other text has named before.
    """
    one, other = quote.speaker, source.speaker
    if one is not None and other is not None:
        return name_held(one, other) is None
    named, near = (one, source.around) if one is not None else (other, quote.around)
    return bool(near) and named is not None and all(name_held(named, n) is None for n in near)


def difference(quote: Quote, source: Quote) -> str:
    """The words in which a quotation differs from another, the source's first."""
    words, others = source.words, quote.words
    codes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    parts = [
        f"{_words(words[a:b])} \N{RIGHTWARDS ARROW} {_words(others[c:d])}"
        for tag, a, b, c, d in codes
        if tag != "equal"
    ]
    return "; ".join(parts[:_TOLD]) + ("; and more" if len(parts) > _TOLD else "")


def _words(words: Sequence[str]) -> str:
    return " ".join(words) or "nothing"
