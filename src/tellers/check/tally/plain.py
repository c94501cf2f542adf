"""A sentence on totals in few words: what means the same is one word, what means nothing is gone.

Where and when a total is of may stand anywhere in a clause: "In Scotland Labour won seven", "Labour
won seven seats in Scotland". Both are lifted out, with the place where they stood, so that what is
left has one order: party, verb, number, noun. A word that is none of these stays, and keeps the
clause from being read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from tellers.check.grammar.words import compiled
from tellers.check.picture.answer import Told
from tellers.check.reading.marking import Marked
from tellers.check.tally.words import HARMLESS, PLAIN


@dataclass(frozen=True)
class Lifted:
    """A place or a time that stood before the symbol of a number; `what` is its own symbol."""

    at: int
    what: str
    words: str


@dataclass(frozen=True)
class Bare:
    """What is left of a sentence, and what was lifted out of it."""

    marked: Marked
    places: tuple[Lifted, ...]
    times: tuple[Lifted, ...]

    def number(self, offset: int) -> int:
        """Which symbol begins at or behind an offset of what is left."""
        return sum(one < offset for one in self.marked.offsets)


PLACE = compiled(
    r" (?:(?:in|across|throughout|within|from|over|for|of|to) )?(?:(?:each|whole|all|rest) of )?"
    r"(?P<what>A\d+|nationally|overall|theregion|thecapital)(?: (?:as whole|'s))?(?= )"
)
_ON = r"(?:(?:in|at|of|since|from|on|over|against|compared with|than|for) )"
_ELECTION = r"(?:(?:general )?(?:election|poll|contest)s?)"
TIME = compiled(
    rf" (?:than )?{_ON}?{_ON}?(?:its )?(?:{_ELECTION} (?:of |in ))?(?P<what>Y\d+)(?: {_ELECTION})?"
    r"(?: (?:result|total|tally|figure))?(?= )"
    rf"| (?:than )?{_ON}?(?P<ago>N\d+) years (?:ago|earlier|before|previously)(?= )"
    rf"| (?:than )?{_ON}?{_ON}?"
    rf"(?:(?:its )?(?:last|previous) (?:{_ELECTION}|parliament|time)|"
    r"before(?: (?:(?:polling|won) day|(?:the )?(?:election|poll|vote|campaign|thursday|voting)))?)"
    r"(?: (?:out|round|around))?(?= )"
)


def bare_of(told: Told) -> Bare:
    """The sentence in few words, and what was lifted out of it."""
    plain = _in_few_words(told.laid.marked, told.laid.areas)
    spans: list[tuple[int, int]] = []
    places: list[tuple[int, str, str]] = []
    times: list[tuple[int, str, str]] = []
    for pattern, found in ((PLACE, places), (TIME, times)):
        for m in plain.finds(pattern):
            if any(a < m.end() and m.start() + 1 < b for a, b in spans):
                continue
            groups = m.groupdict()
            spans.append((m.start() + 1, m.end()))
            found.append((m.start() + 1, groups["what"] or groups.get("ago") or "", m[0].strip()))
    left = plain.without(spans) if spans else plain
    gone = [n for a, b in spans for n, at in enumerate(plain.offsets) if a <= at < b]

    def lifted(every: list[tuple[int, str, str]]) -> tuple[Lifted, ...]:
        return tuple(
            Lifted(sum(at < offset for n, at in enumerate(plain.offsets) if n not in gone), *rest)
            for offset, *rest in every
        )

    return Bare(left, lifted(places), lifted(times))


_Phrases = Mapping[str, Sequence[tuple[list[str], list[str]]]]
"""The phrases that begin with one word, by their second: the rest of each, and what it says."""


@cache
def _phrases() -> Mapping[str, _Phrases]:
    """Every phrase by its first word and its second, the longest first."""
    found: dict[str, dict[str, list[tuple[list[str], list[str]]]]] = {}
    every = [(plain, one) for plain, said in PLAIN.items() for one in said.split("|")]
    for plain, one in (*every, *(("", one) for one in HARMLESS)):
        first, *rest = one.split()
        some = found.setdefault(first, {}).setdefault(rest[0] if rest else "", [])
        some.append((rest, plain.split()))
    for some in (some for seconds in found.values() for some in seconds.values()):
        some.sort(key=lambda phrase: -len(phrase[0]))
    return found


def _said(phrases: _Phrases, symbols: list[str], at: int) -> tuple[int, list[str]]:
    """How many words the phrase takes that begins at a place, and the plain words for it."""
    second = symbols[at + 1] if at + 1 < len(symbols) else ""
    for rest, plain in (*phrases.get(second, ()), *phrases.get("", ())):
        if symbols[at + 1 : at + 1 + len(rest)] == rest:
            return 1 + len(rest), plain
    return 1, [symbols[at]]


def _in_few_words(marked: Marked, areas: Mapping[str, str]) -> Marked:
    few, kept = Marked(marked.sentence, marked.text, marked.marks), 0
    starts, ends = marked.starts, marked.ends
    phrases, symbols = _phrases(), [
        "london" if one[:1] == "A" and before == "to" and areas.get(one) == "london" else one
        for before, one in pairwise(["", *marked.symbols])
    ]  # fmt: skip
    for at, symbol in enumerate([*symbols, ""]):
        if at < kept or (symbol and symbol not in phrases):
            continue
        few.symbols += symbols[kept:at]
        few.starts += starts[kept:at]
        few.ends += ends[kept:at]
        length, words = _said(phrases[symbol], symbols, at) if symbol else (0, [])
        for word in words:
            few.add(word, starts[at], ends[at + length - 1])
        kept = at + length
    return few.close()
