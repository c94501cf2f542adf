"""What a re-telling turns into its opposite: won for lost, held for gained, a "not" left out.

Only sentences that tell each other again are held against each other, and only of one person or
party; what one alone says is not missed. Nothing here guesses: other verbs are left alone.
"""

from collections.abc import Iterator, Sequence

from tellers.check.compare.align import Pairing
from tellers.check.compare.result import Found, Status
from tellers.check.telling.outcomes import EXTREME, REACH, Outcome
from tellers.check.telling.reading import Line
from tellers.check.telling.told import How, Kind

_SAYS_SO = frozenset({"true", "untrue", "case", "deni", "fals", "wrong"})
"""Words of a denial itself, as stems: "it is not true that"."""
_ALIKE = 0.75
"""What part of their words two sentences share of which one denies the other."""

_MOSTLY = 0.3
"""The same of a sentence of a few words of which one is another, its opposite."""


def opposites(pairs: Sequence[Pairing], source: Sequence[Line]) -> Iterator[Found]:
    """Everything that is told as its opposite, sentence by sentence.

    What another sentence of the source says of the same seat is no opposite.
    """
    named = [one for line in source for one in line.outcomes if one.of]
    for pair in pairs:
        lines = [*pair.partners, *_of_one_count(pair, source)]
        known = [one for line in lines for one in line.outcomes]
        yield from _elsewhere(pair.line, known, source)
        told = [(one, _same_of(one, known)) for one in pair.line.outcomes if _is_plain(one, pair)]
        turned = {
            one.place.start: (one, there[0])
            for one, there in reversed(told)
            if there and all(other.way != one.way for other in there) and not _is_said(one, named)
        }
        for start in sorted(turned):
            one, other = turned[start]
            yield Found(Kind.OUTCOME, Status.CHANGED, How.OPPOSITE, one.place, other.place)
        if pair.partners and not any(there for _, there in told):
            yield from _denied(pair.line, pair.partners[0])


_A_COUNT = 100
"""The least count by which two sentences are of one and the same thing."""


def _of_one_count(pair: Pairing, source: Sequence[Line]) -> Iterator[Line]:
    """The sentences of the source that have a count in common with one, and are not paired."""
    counts = {one.value for one in pair.line.figures if one.value >= _A_COUNT}
    paired = {line.sentence.index for line in pair.partners}
    for line in source if counts else ():
        if line.sentence.index not in paired and any(one.value in counts for one in line.figures):
            yield line


def _elsewhere(line: Line, known: Sequence[Outcome], source: Sequence[Line]) -> Iterator[Found]:
    """What is told as the most or the least of another part of the country than the source says."""
    said = {
        (one.who, one.way, one.of) for its in source for one in its.outcomes if one.axis == REACH
    }
    for one in line.outcomes:
        if one.axis != REACH or (one.who, one.way, one.of) in said:
            continue
        there = [two for two in known if (two.axis, two.who, two.way) == (REACH, one.who, one.way)]
        if there:
            yield Found(Kind.OUTCOME, Status.CHANGED, How.OTHERS, one.place, there[0].place)


def _same_of(one: Outcome, known: Sequence[Outcome]) -> list[Outcome]:
    """What is said of the same person or party, and may be turned round."""
    return [other for other in known if one.may_be(other)]


def _is_plain(one: Outcome, pair: Pairing) -> bool:
    """Whether an extreme is of a place that is named, or its sentence much like the source's."""
    if one.axis != EXTREME or one.of:
        return True
    return any(_is_alike(pair.line.words, line.words, _MOSTLY) for line in pair.partners)


def _is_alike(own: frozenset[str], its: frozenset[str], least: float) -> bool:
    words = own | its
    return len(words) > 1 and len(own & its) >= least * len(words)


def _is_said(one: Outcome, named: Sequence[Outcome]) -> bool:
    """Whether the source says it, of the same seat, in so many words."""
    told = (one.axis, one.way, one.who, one.of)
    return any(told == (other.axis, other.way, other.who, other.of) for other in named)


def _denied(line: Line, other: Line) -> Iterator[Found]:
    """Two sentences of the same words of which one has a "not" more."""
    own, its = line.words - _SAYS_SO, other.words - _SAYS_SO
    if line.is_negated is not other.is_negated and _is_alike(own, its, _ALIKE):
        yield Found(Kind.OUTCOME, Status.CHANGED, How.OPPOSITE, line.whole, other.whole)
