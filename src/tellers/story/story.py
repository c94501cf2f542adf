"""Story: a headline, a standfirst and paragraphs in which every figure belongs to a fact."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from tellers.errors import Untraced
from tellers.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Figure:
    """Words in print that state a fact's value."""

    text: str
    fact: str


Part = str | Figure
_DIGIT = re.compile(r"[\d\u00b2\u00b3\u00b9\u2070-\u2089]")


def holds_digit(text: str) -> bool:
    """Whether a digit of any script stands in a text.

    >>> holds_digit("Clause 28"), holds_digit("Clause"), holds_digit("two²")
    (True, False, True)
    """
    return _DIGIT.search(text) is not None


def woven(parts: Iterable[Part], names: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts, with each name that holds a digit as a figure of the fact that knows it.

    `names` gives the fact by name. A party or a candidate may be called so, and print has the
    name as the ballot paper had it.

    >>> woven(("To the ", "Democracy 2015 of old"), {"Democracy 2015": "votes:x"})
    ('To the ', Figure(text='Democracy 2015', fact='votes:x'), ' of old')
    """
    if not names:
        return tuple(part for part in parts if part != "")
    longest = sorted(names, key=len, reverse=True)
    known = re.compile(f"({'|'.join(map(re.escape, longest))})")
    told: list[Part] = []
    for part in parts:
        pieces = known.split(part) if isinstance(part, str) else [part]
        told += [Figure(p, names[p]) if isinstance(p, str) and p in names else p for p in pieces]
    return tuple(part for part in told if part != "")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Plain words and figures in order. `facts` lists every fact that the sentence rests on.

    >>> Sentence(("The majority was ", Figure("7,247", "majority:x"), "."), ()).text
    'The majority was 7,247.'

    Raises:
        Untraced: a digit stands in the plain words.
    """

    parts: tuple[Part, ...]
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for part in self.parts:
            if isinstance(part, str) and holds_digit(part):
                raise Untraced(f"No fact stands behind a figure in {part!r}.")

    @property
    def text(self) -> str:
        """The sentence as printed."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def facts(self) -> tuple[str, ...]:
        """Ids of the facts that the sentence rests on, in order, each once."""
        figures = [part.fact for part in self.parts if isinstance(part, Figure)]
        return tuple(dict.fromkeys([*figures, *self.also]))


@dataclass(frozen=True, slots=True)
class Correction:
    """What a published page said, what it says now, since when, and the note that is printed."""

    at: datetime
    was: str
    now: str
    note: str


@dataclass(frozen=True, slots=True)
class Story:
    """One story at one moment. The same ledger sequence number gives the same bytes."""

    subject: str
    headline: Sentence
    standfirst: Sentence
    paragraphs: tuple[tuple[Sentence, ...], ...]
    facts: Mapping[str, Fact]
    version: int = 1
    as_of: int = 0
    corrections: tuple[Correction, ...] = ()

    def __post_init__(self) -> None:
        for sentence in self.sentences():
            for fact in sentence.facts:
                if fact not in self.facts:
                    raise Untraced(f"{self.subject}: no fact {fact!r} for {sentence.text!r}.")

    def sentences(self) -> Iterator[Sentence]:
        """Headline, standfirst and every sentence of the copy, in order."""
        yield self.headline
        yield self.standfirst
        for paragraph in self.paragraphs:
            yield from paragraph

    @property
    def text(self) -> str:
        """The copy as plain text: headline, standfirst, paragraphs."""
        copy = [" ".join(s.text for s in paragraph) for paragraph in self.paragraphs]
        return "\n\n".join([self.headline.text, self.standfirst.text, *copy]) + "\n"
