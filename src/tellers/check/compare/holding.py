"""What a sentence of a re-telling says, held against the sentences that it tells again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tellers.check.compare.align import Pairing
from tellers.check.compare.index import Index
from tellers.check.compare.result import Dropped, Found, Status
from tellers.check.telling import dates, figures, names
from tellers.check.telling.dates import Day
from tellers.check.telling.figures import Figure
from tellers.check.telling.names import Name
from tellers.check.telling.reading import Item, Line
from tellers.check.telling.told import How, Kind
from tellers.style.numbers import MINUS, Form

_NEARER = 0.5
"""How much more alike the words must be for a change than for the same thing elsewhere."""
_STANDS, _LIKELY, _SURELY = 1.5, 1.0, 3.0
"""From what likeness one thing stands in the place of another: where the source has it elsewhere,
where it is nowhere else, and where only another sentence has what it stands for.
"""
_TRIED = 60
"""Figures of one form that are tried for an exchange."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How things of one kind are held against each other."""

    kind: Kind
    held: Callable[..., How | None]
    context: Callable[..., float]
    stands: Callable[..., float]
    slips: Callable[..., bool]
    changed: Callable[..., How]


WAYS: Mapping[type[Item], Ways] = {
    Figure: Ways(
        Kind.FIGURE, figures.held, figures.context, figures.may_stand_for,
        figures.is_misprint, figures.changed,
    ),
    Name: Ways(
        Kind.NAME, names.held, names.context, names.may_stand_for, names.is_slip, names.changed
    ),
    Day: Ways(
        Kind.DATE, dates.held, dates.context, dates.may_stand_for, dates.is_slip, dates.changed
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """Something that tells something of the source again, and how."""

    item: Item
    source: Item
    how: How

    def found(self) -> Found:
        """It as a finding: kept, but where a figure moved the other way."""
        item, source = self.item, self.source
        if isinstance(item, Figure) and isinstance(source, Figure) and is_turned(item, source):
            return changed(item, source, How.DIRECTION)
        kind = WAYS[type(item)].kind
        return Found(kind, Status.KEPT, self.how, item.place, source.place)


def is_turned(rewrite: Figure, source: Figure) -> bool:
    """Whether one fell by as much as the other rose, or from where it rose to, both of the same."""
    is_other = rewrite.way * source.way < 0 or rewrite.step * source.step < 0
    return is_other and rewrite.owners[:1] == source.owners[:1]


def changed(item: Item, source: Item, how: How | None = None) -> Found:
    """Something that stands in the place of something else of the source."""
    ways = WAYS[type(item)]
    how = how or ways.changed(item, source)
    return Found(ways.kind, Status.CHANGED, how, item.place, source.place)


class Holder:
    """Holds what sentences say against a source, read once, and remembers what it kept."""

    def __init__(self, source: Sequence[Line]) -> None:
        self.source = Index(source)
        self.matches: list[Match] = []

    def every(self, pairs: Sequence[Pairing]) -> Iterator[Found]:
        """All that some sentences say; two figures that changed places are said of others."""
        found = [one for pair in pairs for one in self._pair(pair)]
        exchanged = dict(self._exchanged())
        for one in found:
            source = exchanged.get(one.rewrite.start) if one.kind is Kind.FIGURE else None
            is_kept = one.status is Status.KEPT and source is not None
            yield changed(*source, How.OTHERS) if is_kept and source else one

    def dropped(self, told: Sequence[Line]) -> Iterator[Dropped]:
        """Everything of the source that no sentence of the re-telling says, a name once."""
        said, seen = Index(told), set[object]()
        for item in self.source.items:
            ways = WAYS[type(item)]
            key: object = item.words if isinstance(item, Name) else item.place.start
            if key not in seen and not any(ways.held(one, item) for one in said.near(item)):
                yield Dropped(ways.kind, item.place)
            seen.add(key)

    def _pair(self, pair: Pairing) -> Iterator[Found]:
        slots = slots_of(pair)
        if slots is not None:
            for item, slot in zip(pair.line.items, slots, strict=True):
                yield self._slotted(item, slot)
            return
        here = [item for line in pair.partners for item in line.items]
        free, left = list(here), []
        for item in pair.line.items:
            match = best(item, free)
            if match is None:
                left.append(item)
            else:
                free.remove(match.source)
                yield self._kept(match)
        for item in self._last_reckoned(left):
            found = self._other(item, free, here)
            if found is not None:
                yield found

    def _last_reckoned(self, left: Iterable[Item]) -> list[Item]:
        """Things in the order in which they are looked for: first what the source says somewhere.

        So it is known, before anything is reckoned, which of its sentences are told again.
        """
        return sorted(left, key=lambda item: best(item, self.source.near(item)) is None)

    def _kept(self, match: Match) -> Found:
        self.matches.append(match)
        return match.found()

    def _slotted(self, item: Item, slot: Item) -> Found:
        """One thing held against what stands in its place in a sentence of the same form.

        What is told more exactly than there may be so in another place of the source.
        """
        how = WAYS[type(item)].held(item, slot)
        if how is not None:
            return self._kept(Match(item, slot, how))
        if WAYS[type(item)].changed(item, slot) in (How.MORE_EXACT, How.WRONG_HEDGE):
            match = best(item, self.source.near(item))
            if match is not None and match.how is How.SAME:
                return self._kept(match)
        return self._backed(item, [slot]) or changed(item, slot)

    def _other(self, item: Item, free: Sequence[Item], here: Sequence[Item]) -> Found | None:
        """What became of what its own sentences do not say: said elsewhere, changed, added."""
        ways = WAYS[type(item)]
        elsewhere = best(item, here) or best(item, self.source.near(item))
        stood = instead(item, free, _LIKELY if elsewhere is None else _STANDS)
        if elsewhere is not None:
            least = ways.context(item, elsewhere.source) + _NEARER
            if stood is None or ways.context(item, stood) <= least:
                return self._kept(elsewhere)
        found = self._backed(item, here) or self._reckoned(item, self._told_with(item, here))
        if found is not None:
            return found
        slips = (other for other in self.source.slips(item) if ways.slips(item, other))
        rest = [one for one in self.source.near(item) if one in free or one not in here]
        stood = stood or next(slips, None) or instead(item, rest, _SURELY)
        if stood is not None:
            return changed(item, stood)
        if isinstance(item, Figure | Name) and item.is_soft:
            return None
        return Found(ways.kind, Status.ADDED, How.NOWHERE, item.place)

    def _told_with(self, item: Item, here: Sequence[Item]) -> Sequence[Item]:
        """What its own sentence tells again, wherever it stands, and what stands beside that."""
        said = [m.source for m in self.matches if m.item.place.sentence == item.place.sentence]
        lines = {one.place.sentence.index for one in said}
        beside = (one for one in self.source.items if one.place.sentence.index in lines)
        return list({id(one): one for one in (*here, *said, *beside)}.values())

    def _backed(self, item: Item, here: Sequence[Item]) -> Found | None:
        """A date that adds to that of its own sentence what the source says elsewhere."""
        if not isinstance(item, Day):
            return None
        for source in here:
            if isinstance(source, Day) and dates.is_backed(item, source, self.source.days):
                return Match(item, source, How.OTHER_WORDS).found()
        return None

    def _reckoned(self, item: Item, here: Sequence[Item]) -> Found | None:
        """A count that is the sum or the difference of two of the source, and which.

        Years are counted between two dates of the source: five years ago, from 2019 and 2024.
        """
        if not isinstance(item, Figure):
            return None
        terms = self.source.reckoned(item) or figures.terms_of(item, here)
        if terms is None:
            return self._between(item)
        sign = "+" if item.value > terms[0].value else MINUS
        note = f"{terms[0].place.words} {sign} {terms[1].place.words}"
        return replace(Match(item, terms[0], How.RECKONED).found(), note=note)

    def _between(self, item: Figure) -> Found | None:
        """Years that lie between two dates of the source, and which two."""
        days = {d.parts["year"]: d for d in self.source.days if "year" in d.parts}
        for year, later in sorted(days.items()):
            earlier = days.get(year - int(item.value)) if figures.is_span(item) else None
            if earlier is not None and earlier is not later:
                found = Match(item, later, How.RECKONED).found()
                return replace(found, note=f"{earlier.parts['year']} to {year}")
        return None

    def _exchanged(self) -> Iterator[tuple[int, tuple[Item, Item]]]:
        """Figures of which each is said of whom the source says the other."""
        told: dict[Form, list[tuple[Figure, Figure]]] = defaultdict(list)
        for match in self.matches:
            item, source = match.item, match.source
            if isinstance(item, Figure) and isinstance(source, Figure) and item.owners:
                told[item.amount.form].append((item, source))
        for group in told.values():
            for (one, its), (other, others) in combinations(group[:_TRIED], 2):
                if _are_exchanged(one, its, other, others):
                    yield one.place.start, (one, others)
                    yield other.place.start, (other, its)


def _are_exchanged(one: Figure, its: Figure, other: Figure, others: Figure) -> bool:
    """Whether each of two figures is said of whom the source says only the other."""
    return its.value != others.value and all(
        owner in theirs.owners and owner not in own.owners
        for owner, own, theirs in ((one.owners[0], its, others), (other.owners[0], others, its))
    )


def slots_of(pair: Pairing) -> tuple[Item, ...] | None:
    """What stands in each place of a sentence of the same form, thing by thing."""
    if not pair.is_slotted:
        return None
    slots = pair.partners[0].items
    kinds = [[type(item) for item in items] for items in (pair.line.items, slots)]
    return slots if kinds[0] == kinds[1] else None


def best(item: Item, others: Iterable[Item]) -> Match | None:
    """The one of some things that another tells again, the nearest in words and precision."""
    ways, most, found = WAYS[type(item)], (False, -9.0), None
    for other in others:
        how = ways.held(item, other) if type(other) is type(item) else None
        if how is not None:
            rank = (how is How.SAME, ways.context(item, other))
            if rank > most:
                most, found = rank, Match(item, other, how)
    return found


def instead(item: Item, others: Iterable[Item], least: float) -> Item | None:
    """The one of some things in whose place another most likely stands."""
    ways, most, found = WAYS[type(item)], least, None
    for other in others:
        score = ways.stands(item, other) if type(other) is type(item) else 0.0
        if score >= most and (found is None or score > most):
            most, found = score, other
    return found
