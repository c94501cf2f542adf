"""One result as sentences on deposits are held against it: who lost one, and who kept it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellers.check.composed.asked import Asked
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Who
from tellers.check.stakes.clauses import LOST, Clause
from tellers.check.stakes.heard import Heard
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.record.people import Citation

MEASURE = "deposits"
"""The kind of all claims on deposits."""


@dataclass(frozen=True)
class Poll:
    """A result under its page, of which it is known who lost a deposit."""

    page: Page
    frame: Frame
    result: Return

    @property
    def stood(self) -> int:
        """How many stood."""
        return len(self.result.contest.candidacies)

    @once
    def lost(self) -> frozenset[str]:
        """Who lost a deposit."""
        return frozenset(one.id for one in figures.lost_deposits(self.result))

    @once
    def kept(self) -> frozenset[str]:
        """Who did not."""
        return frozenset(one.id for one in self.result.contest.candidacies) - self.lost

    def of(self, fate: int) -> frozenset[str]:
        """Those of one fate."""
        return self.lost if fate == LOST else self.kept

    def candidacies(self, who: Who) -> tuple[Candidacy, ...]:
        """The candidacies that somebody, or a party, may be."""
        return self.frame.candidacies(who)

    def ids(self, some: Iterable[Who]) -> frozenset[str]:
        """Everybody of the contest among some."""
        return frozenset(c.id for who in some for c in self.candidacies(who))

    def row(self) -> Citation:
        """The row of the contest."""
        return self.frame.row


def poll_of(page: Page, frame: Frame | None) -> Poll | None:
    """A result, where it tells who lost a deposit."""
    if frame is None or not isinstance(frame.result, Return):
        return None
    return Poll(page, frame, frame.result) if figures.tells_deposits(frame.result) else None


def now_of(page: Page) -> Poll | None:
    """The result of a page's own contest."""
    return poll_of(page, page.scene.now if page.scene else None)


@dataclass(frozen=True)
class Told:
    """A sentence on deposits: its clauses, what was heard before it, and whose it may be."""

    asked: Asked
    heard: Heard
    clauses: Sequence[Clause]
    polls: Sequence[Poll]

    @property
    def marked(self) -> Marked:
        """The sentence."""
        return self.asked.marked

    def named(self, poll: Poll) -> tuple[frozenset[str], frozenset[str]]:
        """Who of a contest is named in it, and in those before that it goes on from."""
        marked = self.marked
        own = (who_is(poll.page, marked, m["who"]) for m in A_NAME.finditer(marked.skeleton))
        here = poll.ids(who for who in own if who is not None)
        before = poll.ids(self.heard.named) if self.heard.before.is_told else frozenset()
        return here, before


A_NAME = re.compile(r" (?P<who>[CP]\d+)(?= )")
