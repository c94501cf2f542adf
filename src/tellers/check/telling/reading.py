"""A text read for comparison: each sentence with its figures, names, dates and words.

Sentences, figures and linked names are those of the check (`check/reading`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.claims import Sentence
from tellers.check.grammar import around
from tellers.check.reading.marking import Finder, Mark, Marked, figures_in, mark
from tellers.check.reading.sentences import split
from tellers.check.telling import names as naming
from tellers.check.telling.dates import Day, day_of
from tellers.check.telling.figures import ALIKE, TIMES, Figure
from tellers.check.telling.names import Name
from tellers.check.telling.outcomes import Outcome, is_negated, outcomes_of
from tellers.check.telling.ties import Tie, events_of, noun_of, parties_of, votes_of, years_of
from tellers.check.telling.told import Place
from tellers.record.record import folded, folded_text
from tellers.style.days import DayMention, find_days
from tellers.style.numbers import Amount, Form, read_amount

Item = Figure | Name | Day

_LITTLE = (
    "a an and are as at be been but by for from had has have he her him his in is it its of on or "
    "she that the their them then there they this to was were which who will with would not than "
    "after before when while also just only over under about so if into out up down more most "
    "very can could did do does 's , . ; : ( ) \" ' - \N{EM DASH} ! ?"
)
STOP = frozenset(_LITTLE.split())
"""Words that say little of what a sentence is about."""
_SOFT = frozenset({"one", "first", "a second", "second", "half", "no"})
"""Figures that are also plain words: compared, and never told to be added."""
_SCALE = re.compile(r"\s?(?:bn|billion)\b")
_THOUSANDS = re.compile(r"(?<=\d\.\d)\s?(?:thousand\b|k\b)|(?<=\d\.\d\d)\s?(?:thousand\b|k\b)")
"""After a figure with decimals: 25.6 thousand is 25,600."""
_CURRENCY = "£$€"
_MONEY = ("pound", "dollar", "euro")
_IN_WORDS = re.compile(rf"\s+({'|'.join(_MONEY)})s?\b", re.I)
"""Money by its name: "250,000 pounds" is £250,000."""
_HUGE = 10**15
"""What no election counts."""
_NEAR, _FAR = 7, 20
_MARGIN = frozenset({"more", "fewer", "ahead", "clear", "behind"})
_TAILS = ("ing", "ies", "ed", "es", "s", "ly")
_LEAST = 4


def stem(word: str) -> str:
    """A word without its commonest endings, so that votes and vote, voted and voting meet."""
    for tail in _TAILS:
        if word.endswith(tail) and len(word) - len(tail) >= _LEAST - 1:
            return word[: -len(tail)]
    return word


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence read: what it says that can be compared, and its words.

    `items` stand in the order of the text. `figure_skeleton` is the sentence with figures and
    dates taken out, `skeleton` with names out as well: lines of one skeleton differ there alone.
    """

    sentence: Sentence
    items: tuple[Item, ...]
    words: frozenset[str]
    figure_skeleton: str
    skeleton: str
    outcomes: tuple[Outcome, ...] = ()
    is_negated: bool = False
    parties: tuple[Tie, ...] = ()
    events: tuple[Tie, ...] = ()
    votes: tuple[Tie, ...] = ()
    years: tuple[Tie, ...] = ()

    @property
    def whole(self) -> Place:
        """The sentence as a place of its text."""
        one = self.sentence
        return Place(one.start, one.end, one.text, one)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, in order."""
        return tuple(item for item in self.items if isinstance(item, Figure))

    @property
    def names(self) -> tuple[Name, ...]:
        """Its names, in order."""
        return tuple(item for item in self.items if isinstance(item, Name))

    @property
    def days(self) -> tuple[Day, ...]:
        """Its dates, in order."""
        return tuple(item for item in self.items if isinstance(item, Day))


class Text:
    """A text whose sentences are marked, and not yet read. `size` counts what it may name."""

    def __init__(self, text: str, finder: Finder) -> None:
        figures = figures_in(text)
        self.days = tuple(find_days(text))
        self.marked = [mark(sentence, text, figures, finder) for sentence in split(text)]
        words = [word for one in self.marked for word in naming.within(one)]
        self.names = frozenset(words)
        self.size = len(words) + sum(len(one.marks) for one in self.marked)

    def lines(self, known: frozenset[str] = frozenset()) -> tuple[Line, ...]:
        """Its sentences, each with what it says. `known` are words of names from elsewhere."""
        starts = [day.start for day in self.days]
        found = []
        for one in self.marked:
            first = bisect_left(starts, one.sentence.start)
            days = self.days[first : bisect_left(starts, one.sentence.end)]
            found.append(_Reading(one, days).line(known | self.names))
        return tuple(found)


class _Reading:
    """One sentence while it is read."""

    def __init__(self, marked: Marked, days: Sequence[DayMention]) -> None:
        self.marked = marked
        self.days = days
        self.named: dict[int, str] = {}

    def line(self, known: frozenset[str]) -> Line:
        """The sentence with all that it says."""
        self.named = self._named(known)
        items: list[Item] = [*self._names(known), *self._figures(), *self._days()]
        items.sort(key=lambda one: one.place.start)
        one, keys = naming.as_symbols(self.marked, self.named, naming.runs(self.marked, known))
        return Line(
            self.marked.sentence,
            tuple(items),
            frozenset(stem(s) for s in self.marked.symbols if s not in STOP and s[0].islower()),
            self._without(item for item in items if not isinstance(item, Name)),
            self._without(items),
            tuple(outcomes_of(one, keys)),
            is_negated(self.marked),
            tuple(parties_of(one, keys)),
            tuple(events_of(one, keys)),
            tuple(votes_of(one, keys)),
            tuple(years_of(one)),
        )

    def _without(self, items: Iterable[Item]) -> str:
        """The folded words of the sentence, with a blank where each of some items stands."""
        sentence = self.marked.sentence
        text, at, parts = self.marked.text, sentence.start, []
        for item in items:
            if item.place.start >= at:
                parts += [folded_text(text[at : item.place.start]), type(item).__name__]
                at = item.place.end
        return " ".join([*parts, folded_text(text[at : sentence.end])])

    def _place(self, start: int, end: int) -> Place:
        return Place(start, end, self.marked.text[start:end], self.marked.sentence)

    def _days(self) -> Iterator[Day]:
        starts = self.marked.starts
        for day in self.days:
            first, end = bisect_left(starts, day.start), bisect_left(starts, day.end)
            near = self._near(first, end - 1) if first < end else frozenset()
            yield day_of(self._place(day.start, day.end), day, near)

    def _names(self, known: frozenset[str]) -> Iterator[Name]:
        marked = self.marked
        for number, found in self._marks():
            if found.letter in ("C", "P", "S"):
                letter, keys = naming.linked(marked, found)
                place = self._place(found.start, found.end)
                is_soft = place.words[:1].islower()
                words = tuple(folded(place.words).split())
                yield Name(place, letter, keys, words, *self._beside(number, number), is_soft)
        for first, end in naming.runs(marked, known):
            place = self._place(marked.starts[first], marked.ends[end - 1])
            words = tuple(folded(place.words).split())
            yield Name(place, "", frozenset(), words, *self._beside(first, end - 1))

    def _marks(self) -> Iterator[tuple[int, Mark]]:
        for number, symbol in enumerate(self.marked.symbols):
            if symbol[0].isupper():
                yield number, self.marked.mark(symbol)

    def _near(self, first: int, last: int) -> frozenset[str]:
        """The words around some place of the sentence that say something."""
        symbols = self.marked.symbols
        around_it = (*symbols[max(0, first - _NEAR) : first], *symbols[last + 1 : last + 1 + _NEAR])
        return frozenset(stem(s) for s in around_it if s not in STOP and s[0].islower())

    def _beside(self, first: int, last: int) -> tuple[frozenset[str], str]:
        """The words around some place of the sentence, and the one just before it."""
        symbols = self.marked.symbols
        led = [s for s in symbols[max(0, first - 2) : first] if s not in ("the", "a", "an")]
        before = led[-1] if led and led[-1][0].islower() else ""
        return self._near(first, last), before

    def _figures(self) -> Iterator[Figure]:
        taken = [(d.start, d.end) for d in self.days]
        taken += [m.span() for m in _THOUSANDS.finditer(self.marked.text, *self._stretch())]
        for number, found in self._marks():
            is_date = any(start <= found.start < end for start, end in taken)
            is_caption = self.marked.symbols[number - 1 : number] == ["figure"]
            if not isinstance(found.value, Amount) or found.value.value >= _HUGE:
                continue
            if not is_date and not is_caption:
                yield self._figure(number, found, found.value)

    def _figure(self, number: int, found: Mark, amount: Amount) -> Figure:
        text = self.marked.text
        unit, before = self._unit(number)
        scale = TIMES[unit][1] if unit in TIMES else 1
        end = found.end
        if (more := _SCALE.match(text, end)) and amount.form is Form.NUMBER:
            end, scale = more.end(), 1_000_000_000
        if (many := _THOUSANDS.match(text, end)) and amount.form is Form.NUMBER:
            end, amount = many.end(), _in_thousands(amount)
        sign = next((c for c in _CURRENCY if c == text[found.start - 1 : found.start]), "")
        start = found.start - len(sign)
        if not sign and (word := _IN_WORDS.match(text, end)):
            sign = _CURRENCY[_MONEY.index(word[1].lower())]
        return Figure(
            self._place(start, end), amount, unit, before, self._owners(number),
            self._near(number, number), sign, scale, self._way(number, amount),
            self._is_soft(number, text[start:end]), self._step(number),
            noun_of(*self._sides(number), part=amount.form in (Form.PART, Form.PERCENT)),
        )  # fmt: skip

    def _is_soft(self, number: int, words: str) -> bool:
        """Whether a figure is a plain word: "one", or "the two" of two who are named."""
        said = " ".join(words.lower().split())
        is_pair = said == "two" and self.marked.symbols[max(0, number - 1)] == "the"
        return said in _SOFT or is_pair

    def _stretch(self) -> tuple[int, int]:
        return self.marked.sentence.start, self.marked.sentence.end

    def _sides(self, number: int) -> tuple[str, str]:
        """The skeleton before and after one symbol."""
        at, size = self.marked.offsets[number], len(self.marked.symbols[number])
        return self.marked.skeleton[:at], self.marked.skeleton[at + size :]

    def _way(self, number: int, amount: Amount) -> int:
        """Which way something moved by a figure: up 1, down -1; 0 where it is no change."""
        left, right = self._sides(number)
        is_change = amount.form is Form.POINTS or left.endswith(
            (" by ", " up from ", " down from ")
        )
        return around.direction(left, right) if is_change or self._step(number) else 0

    def _step(self, number: int) -> int:
        """Whether something moved from a figure, -1, or to it from another, 1; 0: neither."""
        left, right = self._sides(number)
        if around.CAME_FROM.search(left):
            is_step = around.MOVES.search(left[-80:]) or around.TO_NEXT.match(right)
            return -1 if is_step else 0
        return 1 if around.CAME_TO.search(left) else 0

    def _unit(self, number: int) -> tuple[str, str]:
        """What a figure counts: the word after it, and the last that says something before it."""
        symbols = self.marked.symbols
        after = [s for s in symbols[number + 1 : number + 3] if s[0].islower() or s in STOP]
        unit = after[0] if after and after[0] not in STOP else ""
        if unit and after[1:] and after[1] in _MARGIN:
            unit = after[1]
        before = next(
            (s for s in reversed(symbols[max(0, number - 3) : number]) if s not in STOP), ""
        )
        if symbols[number - 1 : number] == ["by"] and unit[:4] in ("vote", ""):
            unit = "margin"
        return _noun(unit), _noun(before if before[:1].islower() else "")

    def _owners(self, number: int) -> tuple[str, ...]:
        """Whose a figure may be, nearest first: who is named before it, else the next."""
        given = around.SUBJECT_RIGHT.match(self._sides(number)[1])
        symbol = next((one for one in given.groups() if one), "") if given else ""
        if symbol[:1] in ("C", "P"):
            return (self._key(symbol),)
        before = [n for n in self.named if number - _FAR <= n < number][::-1]
        after = [n for n in self.named if number < n < number + _FAR][:1]
        keys = [self.named[n] for n in before or after]
        first = {key[0]: key for key in reversed(keys)}
        return tuple(key for key in dict.fromkeys(keys) if key in first.values())

    def _key(self, symbol: str) -> str:
        """Somebody, by his surname, or a party, by one key."""
        letter, keys = naming.linked(self.marked, self.marked.mark(symbol))
        return f"{letter}:{min(keys) if letter == 'P' else min(keys).split()[-1]}"

    def _named(self, known: frozenset[str]) -> dict[int, str]:
        """Where people and parties are named, by the number of the word, as keys."""
        symbols = self.marked.symbols
        found = {n: self._key(symbol) for n, symbol in enumerate(symbols) if symbol[0] in "CP"}
        found |= {end - 1: f"C:{symbols[end - 1]}" for _, end in naming.runs(self.marked, known)}
        return dict(sorted(found.items()))


def _in_thousands(amount: Amount) -> Amount:
    """So many thousands as the round count that they are."""
    return replace(read_amount(f"{int(amount.value * 1000):,}"), hedge=amount.hedge)


def _noun(word: str) -> str:
    """A noun in the singular, under the one word for all that mean the same."""
    single = word if word in ALIKE or len(word) < _LEAST else word.removesuffix("s")
    return ALIKE.get(single, single)
