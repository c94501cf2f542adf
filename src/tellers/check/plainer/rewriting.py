"""A turn of phrase put another way: the words that match one are exchanged for its plain ones.

A turn is a line, `what is said => how it is read`. `<a>`, `<b>` stand for a party or somebody,
`<p>` for a party, `<r>` for somebody, `<w>`, `<x>` for either or a pronoun, `<s>` for a seat,
`<n>`, `<m>` for numbers, `<q>`, `<f>` for shares, `<t>` for points, `<y>`, `<z>` for years, `<o>`
for a place; `<k:more|less>` is one of those words. A plain word `fell@way` stands where the group
`way` of what is said does.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import NamedTuple

from tellers.check.grammar.words import Pattern, compiled
from tellers.check.plainer.turns import TURNS
from tellers.check.plainer.turns_of_figures import TURNS_OF_FIGURES, TURNS_OF_MOVES
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Mark, Marked
from tellers.record.people import Dated, Precision

_WHO = r"(?:[CP]\d+|he|she|it|they|the party)"
_SEAT = r"(?:S\d+|(?:the|this) (?:seat|constituency|division|island|city|town|borough))"
SLOTS = {
    "a": r"[CP]\d+", "b": r"[CP]\d+", "c": r"[CP]\d+", "p": r"P\d+", "r": r"C\d+", "s": _SEAT,
    "w": _WHO, "x": _WHO, "n": r"N\d+", "m": r"N\d+", "q": r"[QF]\d+", "f": r"[QF]\d+",
    "t": r"[TQ]\d+", "u": r"[TQ]\d+", "y": r"[YD]\d+", "z": r"[YD]\d+", "o": r"O\d+",
}  # fmt: skip
_SLOT = re.compile(r"(?<!P)<(?P<name>[a-z])(?::(?P<words>[^<>]*))?>")
_MARK = re.compile(r"[A-Z]\d+")


class Turn(NamedTuple):
    """What a turn of phrase looks like, and the words in whose place it is read."""

    pattern: Pattern
    plain: str


def turn_of(line: str) -> Turn:
    """A line of the table as a turn.

    >>> turn_of("<a> went down to <b> => <a> lost to <b>").plain
    '{a} lost to {b}'
    """
    said, _, plain = line.partition(" => ")
    start = "^" if said.startswith("^") else ""
    return Turn(
        compiled(f"{start} {_SLOT.sub(_slot, said.removeprefix('^'))}(?= )"),
        _SLOT.sub(r"{\g<name>}", plain),
    )


def _slot(found: re.Match[str]) -> str:
    name, words = found["name"], found["words"]
    return f"(?P<{name}>{words or SLOTS[name]})"


EVERY = tuple(
    turn_of(line) for table in (TURNS, TURNS_OF_FIGURES, TURNS_OF_MOVES)
    for line in table.splitlines() if line and not line.startswith("#")
)  # fmt: skip


@cache
def _called() -> Table[Turn]:
    """The turns by the words that call them: made when the first sentence is read once more."""
    return Table(EVERY, lambda turn: turn.pattern.cues)


def turned(marked: Marked) -> Marked:
    """The sentence with every turn of phrase put plainly, one after the other."""
    for turn in _called().called(marked.cues):
        found = turn.pattern.search(marked.skeleton)
        if found is not None:
            marked = exchanged(marked, found, turn.plain)
    return marked


THAT_TIME = compiled(
    r" (?:(?:at|on|in) )?(?P<when>that (?:time|occasion|year|(?:general )?election)|those days)"
    r"(?: around| round)?(?= )(?! that )"
    r"|(?<! way)(?<! and)(?<! to)(?<! from) (?P<back>back then)(?= )"
)
"""The election of the sentence before, where no year is named for it."""


def in_that_year(marked: Marked, year: int) -> Marked:
    """The sentence with the year that the one before told of, for "that time" and "back then"."""
    found = marked.find(THAT_TIME) if year else None
    if found is None or not marked.letters.isdisjoint("YD"):
        return marked
    start, end = marked.span(*found.span("when" if found["when"] else "back"))
    told = Mark("Y", start, end, Dated(date(year, 1, 1), Precision.YEAR))
    dated = replace(marked, marks=[*marked.marks, told])
    return exchanged(dated, found, f"in Y{len(marked.marks)}")


def exchanged(marked: Marked, found: re.Match[str], plain: str) -> Marked:
    """The sentence with plain words in the place of those that matched, marks where they were."""
    first = bisect_left(marked.offsets, found.start() + len(found[0]) - len(found[0].lstrip()))
    last = bisect_left(marked.offsets, found.end())
    told = {name: words or "" for name, words in found.groupdict().items()}
    words = [word.partition("@")[::2] for word in plain.format(**told).split()]
    own = {name: marked.span(*found.span(name)) for _, name in words if name}
    new = Marked(marked.sentence, marked.text, marked.marks)
    keep(new, marked, 0, first)
    places = _places(marked, range(first, last), [word for word, _ in words])
    for (word, name), place in zip(words, places, strict=True):
        new.add(word, *own.get(name, place))
    keep(new, marked, last, len(marked.symbols))
    return new.close()


def keep(new: Marked, marked: Marked, first: int, last: int) -> None:
    """Put the words of a sentence from one up to another behind those of one that is made of it."""
    new.symbols += marked.symbols[first:last]
    new.starts += marked.starts[first:last]
    new.ends += marked.ends[first:last]


def _places(
    marked: Marked, numbers: Sequence[int], words: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Where in the text each plain word stands: one that is kept where it was.

    Another has the place of the words that are exchanged behind the last one kept, or of the first
    that are: "climb" for the "rose" of "saw its share climb".
    """
    own = {marked.symbols[number]: number for number in reversed(numbers)}
    runs = list(_runs(marked.symbols, numbers, words)) or [(numbers[0], numbers[-1])]
    run = runs[0]
    for word in words:
        if word in own:
            number = own[word]
            run = next((one for one in runs if one[0] == number + 1), run)
            yield marked.starts[number], marked.ends[number]
        else:
            yield marked.starts[run[0]], marked.ends[run[1]]


def _runs(
    symbols: Sequence[str], numbers: Sequence[int], words: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of words that are exchanged for others."""
    gone = [
        number for number in numbers
        if symbols[number] not in words and not _MARK.fullmatch(symbols[number])
    ]  # fmt: skip
    starts = [number for number in gone if number - 1 not in gone]
    ends = [number for number in gone if number + 1 not in gone]
    yield from zip(starts, ends, strict=True)
