"""A clause that puts seats in order, taken apart: what it is of, from which end, over what.

The parts may stand in any order, as long as every word of the clause is one of theirs, or says
nothing more. A clause with a word that is unknown is left to the rules of whole sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tellers.check.league import words
from tellers.check.reading.marking import Marked

NAMES = tuple(name for name, _ in words.PARTS)
KINDS = {f"k{number}_{name}": name for number, name in enumerate(NAMES)}
"""The parts by the name of their group."""
WITHIN = {
    name: re.findall(r"\(\?P<(\w+)>", words.PARTS[number][1]) for number, name in enumerate(KINDS)
}
"""What each part names within itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a clause: its kind, where it stands, and what is named in it."""

    kind: str
    start: int
    end: int
    text: str
    groups: dict[str, str]


@dataclass(slots=True)
class Clause:
    """A clause of which every word is known, and the words right beside it that are not."""

    parts: list[Part]
    start: int
    end: int
    before: str = ""
    after: str = ""

    def all(self, *kinds: str) -> list[Part]:
        """The parts of some kinds."""
        return [one for one in self.parts if one.kind in kinds]

    def named(self, group: str) -> str:
        """What the first part names by a group; empty where none does."""
        return next((v for one in self.parts for k, v in one.groups.items() if k == group), "")


@dataclass(slots=True)
class _Stretch:
    start: int
    end: int = 0
    parts: list[Part] = field(default_factory=list)
    is_known: bool = True


CORES = frozenset(
    {"sup", "within", "more", "second", "passed", "matched", "league", "placed", "ranked", "over",
     "listed"}
)  # fmt: skip
ASIDE = frozenset(
    {"area", "everywhere", "seats", "owned", "theirs", "region", "by", "bar", "behind", "plain",
     "figure"}
)  # fmt: skip
"""What a stretch is made of that belongs to the clause beside it: "in Wales, no majority ..."."""


def clauses_in(marked: Marked) -> Iterator[Clause]:
    """The clauses of a sentence that put something in order, each word of which is known."""
    stretches = list(_stretches(marked.skeleton))
    for at, one in enumerate(stretches):
        if not one.is_known or not any(part.kind in CORES for part in one.parts):
            continue
        first = last = at
        while first > 0 and _is_aside(stretches[first - 1]):
            first -= 1
        while last + 1 < len(stretches) and _is_aside(stretches[last + 1]):
            last += 1
        parts = [part for there in stretches[first : last + 1] for part in there.parts]
        before = stretches[first - 1] if first else None
        after = stretches[last + 1] if last + 1 < len(stretches) else None
        text = marked.skeleton
        yield Clause(
            parts, one.start, one.end,
            "" if before is None or _is_plain(before) else text[before.start : before.end],
            "" if after is None or _is_plain(after) else text[after.start : after.end],
        )  # fmt: skip


def _is_aside(one: _Stretch) -> bool:
    kinds = {part.kind for part in one.parts}
    is_there = kinds == {"seat"} and one.parts[0].text.startswith(("in ", "at "))
    return one.is_known and (is_there or (bool(kinds) and kinds <= ASIDE and kinds != {"figure"}))


def _is_plain(one: _Stretch) -> bool:
    """Whether a stretch says nothing that an order beside it might run over."""
    return one.is_known and all(part.kind in ("plain", "figure", "person") for part in one.parts)


def _stretches(text: str) -> Iterator[_Stretch]:
    """The stretches of a sentence between its edges."""
    at, one = 1, _Stretch(0)
    while at < len(text):
        found = words.PART.match(text, at)
        kind = KINDS.get(found.lastgroup or "", "") if found else ""
        if found is not None and kind == "edge":
            one.end = at
            yield one
            one = _Stretch(found.end())
        elif found is not None:
            groups = {k: v for k in WITHIN[found.lastgroup or ""] if (v := found[k])}
            one.parts.append(Part(kind, at, found.end(), found[0], groups))
        else:
            one.is_known = False
        at = (found.end() if found else text.find(" ", at)) + 1
    one.end = len(text)
    yield one
