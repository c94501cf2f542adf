"""Which sentences of a source a sentence of its re-telling tells again. Deterministic, no model.

First those that are alike word by word, then those that differ in figures, dates or names alone,
then the likest by the weight of shared words: a word is worth more the rarer it is in both texts.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tellers.check.telling.dates import Day
from tellers.check.telling.figures import Figure
from tellers.check.telling.reading import Line
from tellers.record.record import folded_text

_LEAST = 0.14
"""How alike two sentences must be for one to tell the other again."""
_SECOND = 0.55
"""How near another sentence must be to the likest: one sentence may tell several."""
_TAKEN = 0.75
"""What a sentence that another one tells better is worth for the next."""
_MOST = 3
_COMMON = 60
"""A word in more sentences than this does not lead to any of them."""
_MANY = 2500
"""Couples of sentences of one form that are weighed against each other."""
_TEMPLATE = 3
"""Words that two sentences must share besides their blanks to be of one form."""


@dataclass(slots=True)
class Pairing:
    """One sentence of the re-telling, and those of the source that it tells, likest first.

    `is_slotted` where both are the same but for figures, dates and names: what stands in one place
    of the first stands for what is there in the second.
    """

    line: Line
    partners: list[Line] = field(default_factory=list)
    is_slotted: bool = False


def align(rewrite: Sequence[Line], source: Sequence[Line]) -> tuple[Pairing, ...]:
    """Every sentence of a re-telling with what it tells again, in order."""
    pairs = [Pairing(line) for line in rewrite]
    taken: set[int] = set()
    for form in (_whole, _figured, _blank):
        _take_alike(pairs, source, taken, form)
    _take_near(pairs, source, taken)
    return tuple(pairs)


def _whole(line: Line) -> str:
    return folded_text(line.sentence.text)


def _figured(line: Line) -> str:
    return line.figure_skeleton if _is_form(line.figure_skeleton) else ""


def _blank(line: Line) -> str:
    return line.skeleton if _is_form(line.skeleton) else ""


def _is_form(skeleton: str) -> bool:
    return sum(word[:1].islower() for word in skeleton.split()) >= _TEMPLATE


def _take_alike(
    pairs: Sequence[Pairing],
    source: Sequence[Line],
    taken: set[int],
    form: Callable[[Line], str],
) -> None:
    """Pair the sentences of one form, each of the source once, those with most in common first.

    Of equals those come first that stand nearest to the same place of their texts.
    """
    known: dict[str, list[int]] = defaultdict(list)
    told: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(source):
        if number not in taken and form(line):
            known[form(line)].append(number)
    for number, pair in enumerate(pairs):
        if not pair.partners and form(pair.line) in known:
            told[form(pair.line)].append(number)
    for key, numbers in told.items():
        for number, other in _couples(pairs, source, numbers, known[key]):
            pair = pairs[number]
            if not pair.partners and other not in taken:
                taken.add(other)
                pair.partners.append(source[other])
                pair.is_slotted = True


def _couples(
    pairs: Sequence[Pairing], source: Sequence[Line], told: Sequence[int], known: Sequence[int]
) -> Sequence[tuple[int, int]]:
    """Sentences of one form, each with each, the best first; too many are taken in order."""
    if len(told) * len(known) > _MANY:
        return list(zip(told, known, strict=False))

    def rank(couple: tuple[int, int]) -> tuple[int, float, tuple[int, int]]:
        number, other = couple
        distance = abs(number / len(pairs) - other / len(source))
        return -_shared(pairs[number].line, source[other]), distance, couple

    return sorted(((number, other) for number in told for other in known), key=rank)


def _shared(line: Line, other: Line) -> int:
    return len(_features(line) & _features(other))


def _features(line: Line) -> set[str]:
    """What a sentence is known by: its words, and the values of its names, figures and dates."""
    found = set(line.words)
    for item in line.items:
        if isinstance(item, Figure):
            found.add(f"N:{item.value}")
        elif isinstance(item, Day):
            found.update(f"{name}:{value}" for name, value in item.parts.items())
        else:
            found.update(f"{item.letter}:{key}" for key in item.keys)
            found.update(f"C:{word}" for word in item.words if item.letter != "P")
    return found


def _take_near(pairs: Sequence[Pairing], source: Sequence[Line], taken: set[int]) -> None:
    """Give every sentence without a partner the likest ones, the surest first."""
    known = [_features(line) for line in source]
    open_pairs = [pair for pair in pairs if not pair.partners]
    told = [_features(pair.line) for pair in open_pairs]
    weights = _weights([*known, *told])
    scores = dict(_scores(told, known, weights))
    best = {number: max(row.values(), default=0.0) for number, row in scores.items()}
    for number in sorted(scores, key=lambda number: (-best[number], number)):
        row = {s: v * (_TAKEN if s in taken else 1.0) for s, v in scores[number].items()}
        ranked = sorted(row, key=lambda s: (-row[s], s))
        kept = [s for s in ranked if row[s] >= max(_LEAST, _SECOND * row[ranked[0]])][:_MOST]
        open_pairs[number].partners += [source[s] for s in kept]
        taken.update(kept[:1])


def _weights(texts: Sequence[set[str]]) -> Mapping[str, float]:
    often = Counter(feature for text in texts for feature in text)
    return {feature: math.log(1 + len(texts) / count) for feature, count in often.items()}


def _scores(
    told: Sequence[set[str]], known: Sequence[set[str]], weights: Mapping[str, float]
) -> Iterator[tuple[int, dict[int, float]]]:
    """How alike each of some sentences is to each that shares a word with it."""
    where: dict[str, list[int]] = defaultdict(list)
    for number, features in enumerate(known):
        for feature in features:
            where[feature].append(number)
    sizes = [sum(weights[f] for f in sorted(features)) or 1.0 for features in known]
    for number, features in enumerate(told):
        shared: dict[int, float] = defaultdict(float)
        for feature in sorted(features):
            there = where.get(feature, ())
            if len(there) <= _COMMON:
                for other in there:
                    shared[other] += weights[feature]
        size = sum(weights[f] for f in sorted(features)) or 1.0
        yield number, {o: v / math.sqrt(size * sizes[o]) for o, v in shared.items()}
