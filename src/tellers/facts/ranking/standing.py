"""Standing: the places of a night that have been told and still are what they say.

A value: with a declaration it is another standing, and says which places it made untrue. It is the
same whether it was kept through the night or made afresh of the same declarations in their order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as default

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.ranking.field import Field
from tellers.facts.ranking.measures import measured
from tellers.facts.ranking.records import expired, is_place, measure_of, records
from tellers.record.record import Record


@dataclass(frozen=True)
class Standing:
    """The field of a night so far, and the places that stand in it, by their facts' ids.

    `lapsed` are those that the last declaration, correction or withdrawal made untrue.
    """

    field: Field
    told: Mapping[str, Fact] = default(default_factory=dict, repr=False)
    lapsed: tuple[Fact, ...] = ()

    def with_result(self, at: Context) -> "Standing":
        """The standing with a contest declared, or corrected, as its context has it."""
        after = self.field.with_entry(measured(at))
        rest = self._after(after, at.contest.id)
        own = {fact.id: fact for fact in records(at, after) if is_place(fact)}
        return replace(rest, told={**rest.told, **own})

    def without(self, contest: str) -> "Standing":
        """The standing as it is when a contest's declaration is withdrawn."""
        return self._after(self.field.without(contest), contest)

    def _after(self, after: Field, contest: str) -> "Standing":
        """What stands in the field after; the contest's own places are not told yet."""
        moved = self.field.moved_to(after, contest)
        lapsed = expired((fact for fact in self.told.values() if measure_of(fact) in moved), after)
        gone = {fact.id for fact in lapsed}
        told = {
            key: fact
            for key, fact in self.told.items()
            if key not in gone and fact.subject.contest != contest
        }
        return Standing(after, told, lapsed)


def opening_of(record: Record, election: str) -> Standing:
    """The standing before anything is declared."""
    return Standing(Field(election, len(record.contests_of(election))))
