"""A sentence as marks and words, its skeleton, in which the grammar's patterns are looked for.

Every candidate, party, seat, figure and date becomes one letter with a number, every other word
stands in lower case: `C0 won S1 for P2 by N3 votes .`
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from tellers.check.claims import Claim, Sentence
from tellers.check.grammar.words import Pattern
from tellers.check.reading.cues import Table, words_of
from tellers.check.reading.years import A_YEAR, is_count, is_moment
from tellers.record.people import Dated
from tellers.style.dates import DateMention, find_dates
from tellers.style.names import SMALL, Found
from tellers.style.number_words import is_pronoun
from tellers.style.numbers import Amount, Form, find_amounts

Finder = Callable[[Sequence[str], Sequence[bool], int], Found | None]
"""Looks a name up at one word of a sentence, given which words have a capital."""

FORMS = {Form.NUMBER: "N", Form.PERCENT: "Q", Form.POINTS: "T", Form.PART: "F", Form.ORDINAL: "O"}
_TOKEN = re.compile(r"([a-z]+)(?![^\W_])|[^\W_]+|([^\w\s])")
_WORD, _SIGN = 1, 2
"""Groups of a token: a word in lower case, of which most are nothing but words; a sign."""
DEPOSIT = ["\N{POUND SIGN}", "500"]
"""What a deposit is since 1985, and is often called (Representation of the People Act 1985)."""
TITLES = frozenset(["mr", "mrs", "ms", "miss", "sir", "dame", "dr", "lord", "lady", "prof", "cllr"])
ENDS = frozenset(
    {";", ":", "and", "but", "while", "he", "she", "they", "his", "her", "their", "it"}
)
"""What stands between a name and the words of another."""
PLACING = frozenset({"in", "of", "at", "across", "the", "from", "to", "for", "near", "under"})
"""What stands before the name of a place, or of a body, that did not do what is told."""
NOBODY = frozenset(
    {
        "parliament", "commons", "house", "party", "whip", "westminster", "britain", "great", "uk",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "england", "scotland", "wales", "northern", "ireland", "kingdom", "united", "speaker", "mp",
        "assembly", "member", "general", "solicitor", "attorney",
    }
)  # fmt: skip
"""Words that may have a capital and are nobody's name: "the former Assembly Member"."""
_ENDINGS = frozenset({"t", "d", "ll", "ve", "re", "m"})
_SAME = {"whereas": "while", "whilst": "while", "amongst": "among", "notwithstanding": "despite"}
"""Words that join as another does, and are read as that one."""
_CURLY = {
    "\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{EN DASH}": "\N{EM DASH}", "\N{HYPHEN}": "-",
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
    cues: frozenset[str] = frozenset()
    """Its words by their first letters, and its marks: what patterns are called by."""
    letters: frozenset[str] = frozenset()
    """What it names, by the letters of its marks: those too that its skeleton leaves out."""

    def add(self, symbol: str, start: int, end: int) -> None:
        """Put one more word or mark at the end."""
        self.symbols.append(symbol)
        self.starts.append(start)
        self.ends.append(end)

    def drop(self) -> None:
        """Take the last word or mark away."""
        self.symbols.pop()
        self.starts.pop()
        self.ends.pop()

    def close(self) -> "Marked":
        """Write the skeleton of what was added."""
        self.skeleton = f" {' '.join(self.symbols)} "
        ends = accumulate(map(len, self.symbols), initial=1)
        self.offsets = [end + number for number, end in enumerate(ends)][:-1]
        self.cues = words_of(self.skeleton)
        self.letters = frozenset([mark.letter for mark in self.marks])
        return self

    def finds(self, pattern: Pattern) -> Iterable[re.Match[str]]:
        """Every place where the words of a pattern stand."""
        cues = self.cues
        if pattern.lacks(cues):
            return ()
        for words in pattern.others:
            if words.isdisjoint(cues):
                return ()
        return pattern.finditer(self.skeleton)

    def find(self, pattern: Pattern) -> re.Match[str] | None:
        """The first place where they stand."""
        cues = self.cues
        if pattern.lacks(cues):
            return None
        for words in pattern.others:
            if words.isdisjoint(cues):
                return None
        return pattern.search(self.skeleton)

    def may_have(self, pattern: Pattern) -> bool:
        """Whether all words stand somewhere that it asks for: asked before a part is searched."""
        if pattern.lacks(self.cues):
            return False
        for words in pattern.others:
            if words.isdisjoint(self.cues):
                break
        else:
            return True
        return False

    def every(self, table: Table[Pattern]) -> Iterator[re.Match[str]]:
        """Every place where a pattern of a table stands, one pattern after the other."""
        for pattern in table.called(self.cues):
            yield from pattern.finditer(self.skeleton)

    def calls(self, table: Table[Pattern]) -> bool:
        """Whether the words of any pattern of a table stand in it: asked before many are tried."""
        return bool(table.called(self.cues))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text a stretch of the skeleton stands, spaces at its ends apart."""
        text = self.skeleton
        while start < end and text[start : start + 1] == " ":
            start += 1
        while start < end and text[end - 1 : end] == " ":
            end -= 1
        first = max(0, bisect_right(self.offsets, start) - 1)
        last = max(first, bisect_right(self.offsets, max(start, end - 1)) - 1)
        if self.starts[first] < self.ends[last]:
            return self.starts[first], self.ends[last]
        told = slice(first, last + 1)  # words in another order than the text's
        return min(self.starts[told]), max(self.ends[told])

    def without(self, spans: Sequence[tuple[int, int]]) -> "Marked":
        """The same sentence without some stretches of its skeleton; marks keep their numbers."""
        at = self.offsets
        gone = {n for a, b in spans for n in range(bisect_left(at, a), bisect_left(at, b))}
        left = [number for number in range(len(at)) if number not in gone]
        kept = Marked(self.sentence, self.text, self.marks)
        kept.symbols = [self.symbols[number] for number in left]
        kept.starts = [self.starts[number] for number in left]
        kept.ends = [self.ends[number] for number in left]
        return kept.close()

    def is_name(self, number: int) -> bool:
        """Whether a word has a capital as a name has, and is linked to nothing."""
        symbol, word = self.symbols[number], self.text[self.starts[number] : self.ends[number]]
        is_capital = word[0].isupper() and word[1:2].islower()
        is_one = " " not in word  # a plain word for several has the place of all of them
        return symbol[0].islower() and is_capital and symbol not in NOBODY and is_one

    def has_stranger(self) -> bool:
        """Whether a name stands after the first word of the sentence that is linked to nothing."""
        return any(self.is_name(number) for number in range(1, len(self.symbols)))

    def named_before(self, at: int) -> tuple[int, int] | None:
        """Where in the text two words or more stand that are a name, just before a place."""
        last = bisect_right(self.offsets, at) - 1
        first = last
        while first >= 0 and self.is_name(first):
            first -= 1
        return (self.starts[first + 1], self.ends[last]) if last - first > 1 else None

    def stranger_before(self, start: int) -> bool:
        """Whether the name nearest before a place of the text is somebody's who is not known.

        Two words with capitals, and not behind a word of place: "left David Cameron 20 short".
        """
        last = bisect_right(self.starts, start) - 2
        for number in range(last, 0, -1):
            two = self.symbols[max(0, number - 2) : number]
            if self.symbols[number][0] == "P" and "for" in two:
                continue  # "Debbie Abrahams won for Labour with 14,718"
            if self.symbols[number] in ENDS or self.symbols[number][0] in "CPS":
                return False
            if self.is_name(number) and self.is_name(number - 1):
                return number < 2 or self.symbols[number - 2] not in PLACING
        return False

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


_APART = re.compile(r"(?=\d)(?<![\d,.])(?<!\d )\d{1,3}(?: \d{3})+(?![\d,])(?! \d)")
"""Thousands set apart by a space, "15 855", which may as well be two figures: not read."""
_OF_A_RUN = re.compile(
    r"\s+(?:(?:consecutive|successive|straight|running|general|election|[A-Z][\w-]+)\s+){0,4}"
    r"(?:term|time|win|victory|triumph|spell|attempt|stint|defeat|loss|gain|success|recount|"
    r"candidate|contender|place|party)\b"
)


def _as_place(amount: Amount) -> Amount:
    """A part that is a place before some nouns: "a third term", "a sixth Labour win"."""
    return replace(amount, form=Form.ORDINAL, value=1 / amount.value)


def figures_in(text: str) -> Figures:
    """Every figure and date of a text. A year is a date; a hedged or long one may be a count."""
    dates = {m.start: m for m in find_dates(text) if not is_count(text, m)}
    starts, ends = list(dates), [mention.end for mention in dates.values()]
    amounts: dict[int, Amount] = {}
    apart = [match.span() for match in _APART.finditer(text)]
    for amount in find_amounts(text):
        is_apart = apart and any(start <= amount.start < end for start, end in apart)
        if is_apart or is_pronoun(text, amount.end) or is_moment(text, amount):
            continue
        next_one = bisect_right(ends, amount.start)
        if next_one == len(starts) or starts[next_one] >= amount.end:
            is_place = amount.form is Form.PART and _OF_A_RUN.match(text, amount.end)
            amounts[amount.start] = _as_place(amount) if is_place else amount
    return Figures(amounts, dates)


LINKED = SMALL | {"nationalist", "nationalists"}
"""Words without a capital at which a name may begin, or that may be a party's."""


def mark(sentence: Sentence, text: str, figures: Figures, find: Finder) -> Marked:
    """A sentence as marks and words."""
    tokens = list(_TOKEN.finditer(text, sentence.start, sentence.end))
    spans = [token.span() for token in tokens]
    words = [_SAME[w] if (w := text[start:end]) in _SAME else w for start, end in spans]
    has_capital = ["A" <= word[0] <= "Z" or (word[0] > "z" and word[0].isupper()) for word in words]
    amounts, dates = figures.amounts, figures.dates
    is_plain = [  # before the first word stands the last one, which it does not touch either
        token.lastindex == _WORD and word not in LINKED and start != spans[number - 1][1]
        and start not in amounts and start not in dates
        for number, (token, word, (start, _)) in enumerate(zip(tokens, words, spans, strict=True))
    ]  # fmt: skip
    scan, at, last = _Scan(Marked(sentence, text), spans, words, [*is_plain, False]), 0, len(spans)
    while at < last:
        if is_plain[at]:
            at = scan.take_words(at)
            continue
        is_sign = tokens[at].lastindex == _SIGN  # no name begins with one
        at += scan.take(at, figures, None if is_sign else find(words, has_capital, at))
    return scan.marked.close()


@dataclass(slots=True)
class _Scan:
    """A sentence while its words are gone through, one after the other.

    `is_plain` says of each token, and of what stands behind the last, whether it is a word and
    nothing else begins there.
    """

    marked: Marked
    spans: list[tuple[int, int]]
    words: list[str]
    is_plain: list[bool]

    def take_words(self, at: int) -> int:
        """Add all words from one on that are nothing else; the value is the token behind them."""
        behind, marked = self.is_plain.index(False, at), self.marked
        marked.symbols += self.words[at:behind]
        marked.starts += [start for start, _ in self.spans[at:behind]]
        marked.ends += [end for _, end in self.spans[at:behind]]
        return behind

    def take(self, at: int, figures: Figures, found: Found | None) -> int:
        """Add what stands at one token; the value is how many tokens it takes."""
        start = self.spans[at][0]
        amount, mention = figures.amounts.get(start), figures.dates.get(start)
        if self.words[at : at + 2] == DEPOSIT and self._is_close(at + 1):
            self.marked.add("deposit", start, self.spans[at + 1][1])
            return 2
        if found is not None and (found[2] > 1 or mention is None):
            letter, value, length = found
            self._mark(letter, start, self.spans[at + length - 1][1], value)
            return length
        if mention is not None:
            self._mark(_date_letter(mention), start, mention.end, mention.dated or mention)
            return self._reach(at, mention.end)
        if amount is not None:
            self._mark(FORMS[amount.form], start, amount.end, amount)
            return self._reach(at, amount.end)
        self._word(at)
        return 1

    def _mark(self, letter: str, start: int, end: int, value: object) -> None:
        marks = self.marked.marks
        self.marked.add(f"{letter}{len(marks)}", start, end)
        marks += [Mark(letter, start, end, value)]

    def _reach(self, at: int, end: int) -> int:
        """How many tokens begin before a place."""
        return max(1, bisect_left(self.spans, (end, 0)) - at)

    def _is_close(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < at < len(self.spans) and self.spans[at - 1][1] == self.spans[at][0]

    def _word(self, at: int) -> None:
        word = _CURLY.get(self.words[at], self.words[at]).lower()
        is_close = self._is_close(at)
        if word in TITLES and self.words[at][0].isupper():
            return
        if word == "." and is_close and self.words[at - 1].lower() in TITLES:
            return
        start, end = self.spans[at]
        if not (is_close and self._joined(word, at, end)):
            self.marked.add(word, start, end)

    def _joined(self, word: str, at: int, end: int) -> bool:
        """Join a word to the symbol it touches: an ending, a hyphen; False where it may not."""
        symbols = self.marked.symbols
        last = symbols[-1] if symbols else ""
        if last == "'" and word in ("s", *_ENDINGS):
            self._end_with(f"'{word}", end)
        elif word == "'" and not self._is_close(at + 1):
            self.marked.add("'s", *self.spans[at])
        elif (word == "-" and self._is_close(at + 1) and last[:1].islower()) or (
            len(last) > 1 and last.endswith("-")
        ):
            symbols[-1] += word
            self.marked.ends[-1] = end
        else:
            return False
        return True

    def _end_with(self, ending: str, end: int) -> None:
        """Put an ending in the place of its apostrophe; one that is not `'s` joins its word."""
        if ending == "'s":
            self.marked.symbols[-1], self.marked.ends[-1] = ending, end
            return
        self.marked.drop()
        if self.marked.symbols:
            self.marked.symbols[-1] += ending
            self.marked.ends[-1] = end


def _date_letter(mention: DateMention) -> str:
    """Y for a year alone, D for a finer date, M for a day that names no year."""
    if mention.dated is None:
        return "M"
    return "D" if mention.month or mention.end - mention.start > A_YEAR else "Y"
