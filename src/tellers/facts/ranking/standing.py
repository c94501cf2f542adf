"""Standing: the places of a night that have been told and still are what they say.

A value: with a declaration it is another standing, and says which places it made untrue. It is the
same whether it was kept through the night or made afresh of the same declarations in their order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as default

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.ranking.field import Field, Key
from tellers.facts.ranking.measures import measured
from tellers.facts.ranking.records import expired, is_place, order_of, records
from tellers.record.record import Record


@dataclass(frozen=True)
class Standing:
    """The field of a night so far, and the places that stand in it, by their facts' ids.

    `lapsed` are those that the last declaration, correction or withdrawal made untrue.
    """

    field: Field
    told: Mapping[str, Fact] = default(default_factory=dict, repr=False)
    lapsed: tuple[Fact, ...] = ()
    _in_order: Mapping[Key, frozenset[str]] = default(default_factory=dict, repr=False)

    def with_result(self, at: Context) -> "Standing":
        """The standing with a contest declared, or corrected, as its context has it."""
        after = self.field.with_entry(measured(at))
        rest = self._after(after, at.contest.id)
        own = {fact.id: fact for fact in records(at, after) if is_place(fact)}
        in_order = dict(rest._in_order)
        for fact in own.values():
            in_order[order_of(fact)] = in_order.get(order_of(fact), frozenset()) | {fact.id}
        return replace(rest, told={**rest.told, **own}, _in_order=in_order)

    def without(self, contest: str) -> "Standing":
        """The standing as it is when a contest's declaration is withdrawn."""
        return self._after(self.field.without(contest), contest)

    def _after(self, after: Field, contest: str) -> "Standing":
        """What stands in the field after; the contest's own places are not told yet.

        Only places in an order that the contest stands in, or stood in, can have become untrue.
        """
        moved = self.field.moved_to(after, contest)
        asked = {key for order in moved for key in self._in_order.get(order, ())}
        gone = {fact.id for fact in expired((self.told[key] for key in asked), after)}
        told = {
            key: fact
            for key, fact in self.told.items()
            if key not in gone and fact.subject.contest != contest
        }
        lapsed = tuple(fact for key, fact in self.told.items() if key in gone)
        in_order = dict(self._in_order)
        for key in self.told.keys() - told.keys():
            order = order_of(self.told[key])
            in_order[order] = in_order[order] - {key}
        return Standing(after, told, lapsed, in_order)


def opening_of(record: Record, election: str) -> Standing:
    """The standing before anything is declared."""
    return Standing(Field(election, len(record.contests_of(election))))
