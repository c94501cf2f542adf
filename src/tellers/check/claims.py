"""Claims: a sentence of a text, the few words of it that claim something, and what was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter
from typing import Protocol

from tellers.record.people import Citation


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


class Stretch(Protocol):
    """Anything that stands in a text, from one letter up to another."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it has ended."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The few words that claim something: `text[start:end] == span`."""

    sentence: Sentence
    start: int
    end: int
    span: str
    kind: str

    def meets(self, other: Stretch) -> bool:
        """Whether it shares a letter with another claim, or with a mark, of its text.

        >>> said = Claim(Sentence(0, 0, 5, "7,427"), 0, 5, "7,427", "majority")
        >>> said.meets(said), said.meets(Sentence(1, 5, 9, " won"))
        (True, False)
        """
        return self.start < other.end and other.start < self.end


def is_met(one: Stretch, claims: Iterable[Claim]) -> bool:
    """Whether any of some claims shares a letter with another, or with a mark, of its text.

    >>> said = Claim(Sentence(0, 0, 5, "7,427"), 0, 5, "7,427", "majority")
    >>> is_met(Sentence(1, 4, 9, "7 won"), [said]), is_met(said, [])
    (True, False)
    """
    start, end = one.start, one.end
    for claim in claims:  # asked of every mark by many rooms: a generator costs as much again
        if start < claim.end and claim.start < end:
            break
    else:
        return False
    return True


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

    @property
    def exchanges_digits(self) -> bool:
        """Whether the claim has the digits of what is right, in another order.

        >>> said = Claim(Sentence(0, 0, 5, "7,427"), 0, 5, "7,427", "majority")
        >>> Verdict(said, Finding.CONTRADICTED, "", "", "7427", "7247").exchanges_digits
        True
        """
        return sorted(self.claimed_value) == sorted(self.correct_value.lstrip("-"))

    def left_open(self, why: str) -> "Verdict":
        """The same claim, of which the record cannot say, and why."""
        return replace(self, verdict=Finding.UNCHECKABLE, correct_value="", why=why)

    def moved(self, by: int) -> "Verdict":
        """The same claim in a text before which so many letters have been put."""
        claim, said = self.claim, self.claim.sentence
        said = replace(said, start=said.start + by, end=said.end + by)
        claim = replace(claim, sentence=said, start=claim.start + by, end=claim.end + by)
        return replace(self, claim=claim)

    def as_written(self, text: str) -> "Verdict":
        """The same claim in the words of a text whose wrapped lines were read as one."""
        claim, said = self.claim, self.claim.sentence
        said = replace(said, text=text[said.start : said.end])
        claim = replace(claim, sentence=said, span=text[claim.start : claim.end])
        return replace(self, claim=claim)

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


BY_PLACE = attrgetter("claim.start", "claim.end")
"""By what verdicts are put in the order of their text."""


def is_any_false(told: Iterable[Verdict]) -> bool:
    """Whether anything of what was told is false: asked of every sentence by many rooms.

    >>> said = Claim(Sentence(0, 0, 5, "7,427"), 0, 5, "7,427", "majority")
    >>> is_any_false([Verdict(said, Finding.CONTRADICTED)]), is_any_false([])
    (True, False)
    """
    return Finding.CONTRADICTED in [one.verdict for one in told]


NO_RESULT = "The record holds no result"


def is_outside(told: Sequence[Verdict]) -> bool:
    """Whether the record lacks what a text tells of: nothing of it was held against a result."""
    is_open = all(one.verdict is Finding.UNCHECKABLE for one in told)
    return is_open and any(one.why.startswith(NO_RESULT) for one in told)
