"""A sentence with its nations and regions as marks, so that a list by region can be read.

`A0` stands for one of them in the skeleton, beside the letters of `reading/marking`.
"""

import re
from dataclasses import dataclass, replace

from tellers.check.picture import words
from tellers.check.reading.marking import Marked
from tellers.once import once

_SAME = {
    "yorkshire and humber": "yorkshire", "yorkshire and the humber": "yorkshire",
    "yorkshire and humberside": "yorkshire", "yorkshire and the humberside": "yorkshire",
    "eastern england": "east of england", "greater london": "london",
    "north of the border": "scotland", "the province": "northern ireland",
    "scottish": "scotland", "welsh": "wales", "english": "england",
    "northern irish": "northern ireland",
}  # fmt: skip
NATIONS = ("england", "scotland", "wales", "northern ireland")
REGIONS = (
    "north east", "north west", "yorkshire", "east midlands", "west midlands", "east of england",
    "london", "south east", "south west",
)  # fmt: skip


@dataclass(frozen=True)
class Laid:
    """A sentence whose areas are marks; `areas` are their folded names, by symbol.

    `is_of_part` where it names a part of one, of which the record knows nothing: inner London.
    """

    marked: Marked
    areas: dict[str, str]
    is_of_part: bool = False

    @once
    def skeleton(self) -> str:
        """What patterns match."""
        return self.marked.skeleton

    def area(self, symbol: str | None) -> str:
        """The folded name of an area; empty where there is none."""
        return self.areas.get(symbol or "", "")


def area_named(words: str) -> str:
    """The folded name of an area, as the record's regions and countries begin."""
    plain = " ".join(words.lower().replace("-", " ").replace("&", "and").split())
    plain = plain.removesuffix(" of england") if not plain.startswith("east of") else plain
    return _SAME.get(plain, plain)


def laid(marked: Marked) -> Laid:
    """A sentence with its areas as marks; a seat that is named after one stays a seat."""
    sentence = marked.sentence
    said = sentence.text.lower()
    if not any(map(said.__contains__, words.AN_AREA)):
        return Laid(marked, {})
    every = [*_found(marked, words.AREA), *_found(marked, words.OWNS)]
    found = [(start, end, name) for start, end, name, is_part in every if not is_part]
    is_of_part = len(found) < len(every)
    if not found:
        return Laid(marked, {}, is_of_part)
    areas: dict[str, str] = {}
    new = replace(marked, symbols=[], starts=[], ends=[], skeleton=" ", offsets=[])
    for symbol, start, end in zip(marked.symbols, marked.starts, marked.ends, strict=True):
        inside = next((one for one in found if one[0] <= start and end <= one[1]), None)
        if inside is None:
            new.add(symbol, start, end)
        elif start == inside[0] or not (
            new.symbols and new.symbols[-1][0] == "A" and new.ends[-1] == inside[1]
        ):
            name = f"A{len(areas)}"
            areas[name] = inside[2]
            new.add(name, inside[0], inside[1])
    return Laid(new.close(), areas, is_of_part)


def _found(marked: Marked, pattern: re.Pattern[str]) -> list[tuple[int, int, str, bool]]:
    """Where areas are named, by which name, and whether only a part of the area is meant."""
    sentence, found = marked.sentence, []
    for one in pattern.finditer(marked.text, sentence.start, sentence.end):
        start, end = one.span("name")
        is_seat = any(
            m.letter == "S" and m.start < end and start < m.end and m.end - m.start >= end - start
            for m in marked.marks
        )
        before = marked.text[max(sentence.start, start - 24) : start]
        is_named = any(m.start == end + 1 for m in marked.marks)
        is_title = marked.text[start:end].istitle()
        is_longer = not is_named and is_title and words.LONGER.match(marked.text, end) is not None
        is_part = words.PART.search(before) is not None
        if not (is_seat or is_longer):
            found.append((start, end, area_named(one["name"]), is_part))
    return found
