"""Edition: everything that the pages of one moment are made from, as values.

The desk fills it in; the pages only print it. The same edition gives the same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from tellers.check.claims import Verdict
from tellers.count.ledger import LedgerKind, State
from tellers.count.tally import PartyTally, Tally
from tellers.facts.fact import Fact
from tellers.publish.drawing.maps import HexCell
from tellers.record.contests import Election
from tellers.record.record import Record
from tellers.story.story import Story

if TYPE_CHECKING:  # a page that tells of no projection must not wait for what reckons one
    from tellers.count.projection.trail import Trail


@dataclass(frozen=True, slots=True)
class Told:
    """A story as published: what the checker read back of it, and its corrections.

    `facts` are all those of the result, by id, where whoever wrote the story has them at hand;
    a page that finds none derives them again.
    """

    story: Story
    verdicts: tuple[Verdict, ...]
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def supported(self) -> int:
        """Claims that the checker read back and found to match the record."""
        return sum(verdict.verdict == "supported" for verdict in self.verdicts)

    @property
    def is_sound(self) -> bool:
        """Whether nothing that was read back differs from the record."""
        return all(verdict.verdict != "contradicted" for verdict in self.verdicts)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is projected beside a count: None before the first projection.

    `basis` says in a sentence from what it is projected, `fault` why there is none just now.
    """

    trail: "Trail | None" = None
    basis: str = ""
    fault: str = ""


@dataclass(frozen=True)
class Edition:
    """One moment of one night. `kind` None means pages of the record alone, with no count.

    `statement` says whence the order and the times are; `layout` is the hexagon map's, empty
    where no layout file is there; `controls` says whether a replay can be steered from the page,
    `pace` how it runs at the moment, in words. `mark` is the place in the stream of events from
    which a live page goes on, empty for the number of the ledger's last line. `outlook` None says
    that nobody projects this night.
    """

    record: Record
    election: Election
    kind: LedgerKind | None
    state: State
    tally: Tally
    national: Story
    at: datetime | None
    stories: Mapping[str, Told] = field(default_factory=dict)
    statement: str = ""
    layout: tuple[HexCell, ...] = ()
    controls: bool = False
    mark: str = ""
    pace: str = ""
    is_paused: bool = False
    outlook: Outlook | None = None

    @cached_property
    def parties(self) -> tuple[PartyTally, ...]:
        """The tally's rows, reckoned once for all the parts of a page."""
        return self.tally.parties

    @property
    def word(self) -> str:
        """REPLAY or REHEARSAL, which every page must carry; empty for a live count."""
        return self.kind.band if self.kind else ""


Seats = tuple[tuple[str, int], ...]
"""Seats by label, most first."""


@dataclass(frozen=True, slots=True)
class Change:
    """A declaration moved across a tie, for show: what stood before and what stands after.

    `moved` is how many votes went from the winner to the runner-up; `narrowest_before` and
    `narrowest_after` are the contests of the smallest majority so far, empty where none is alone.
    """

    contest: str
    moved: int
    before: Told
    after: Told
    seats_before: Seats
    seats_after: Seats
    national_before: Story
    national_after: Story
    narrowest_before: str = ""
    narrowest_after: str = ""
