"""The desk: the one path from a declaration to a story, and the only room that knows the others.

`receive` validates, appends to the ledger, folds, counts, derives the facts, writes the story and
reads it back. It holds no rule of elections, only the order of calls.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import perf_counter

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.count.ledger import OWN_LINES, Current, Draft, Entry, LedgerKind, State, fold
from tellers.count.seat import seat
from tellers.count.tally import Tally, opening
from tellers.count.validate import validate
from tellers.errors import Problem, Rejected, Severity
from tellers.facts.ahead.eve import steps
from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Fact
from tellers.facts.nation.picture import Ground, Picture
from tellers.facts.news.learnt import LEARNT
from tellers.facts.news.rates import Rates, Tonight
from tellers.facts.news.value import News
from tellers.facts.newsworthy import contest_facts, weighed
from tellers.facts.ranking.narrowest import Narrowest, narrowest
from tellers.facts.ranking.standing import opening_of
from tellers.publish.drawing.maps import HexCell
from tellers.publish.edition import Edition, Told
from tellers.record.contests import Contest, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.membership.redistribution import redistributable
from tellers.record.record import Record
from tellers.store.ledger_file import LedgerFile
from tellers.story.national import write_national
from tellers.story.plan import story_of
from tellers.story.revise import correction
from tellers.story.story import Figure, Sentence, Story

SELDOM = 50_000
"""Values beyond those that went, after which Python looks for waste during a night."""


@dataclass(frozen=True, slots=True)
class Update:
    """What one entry touched: every contest whose page must be made again, and its problems.

    `expired` are the places that had been told of other contests and are no longer so.
    """

    entry: Entry
    contests: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    expired: tuple[Fact, ...] = ()


@dataclass
class Desk:
    """A count in progress: the record, the ledger, and all that follows from them.

    `record` is kept as it stood before the count, so that nothing undeclared can be told; `whole`
    is the record as it was given, less what may not leave the machine (`rules.md` 25).

    `seconds` is by stage.
    """

    record: Record
    ledger: LedgerFile
    layout: tuple[HexCell, ...] = ()
    statement: str = ""
    controls: bool = False
    seconds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.whole = redistributable(self.record)
        self.record = self.whole.before_count(self.ledger.birth.election)
        self.reader = Reader(self.record)
        self.state: State = self.ledger.state
        self.tally: Tally = opening(self.record, self.ledger.birth.election)
        self.ground = Ground(self.record, self.tally.election).ready()
        self._told: dict[str, Told] = {}
        self._counts: dict[str, Counter[str]] = {}
        self._turned_away = 0
        self._tonight, self._met = Tonight(), dict[str, Return]()
        self.standing = opening_of(self.record, self.ledger.birth.election)
        for contest, result in self.state.results.items():
            self._declare(result, self.state.contests[contest].entry.seq)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """The time spent within is added to a stage's seconds."""
        began = perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - began

    def receive(self, draft: Draft) -> Update:
        """Take one line into the ledger and tell what follows. Durable before it answers.

        Raises:
            Rejected: the declaration cannot stand; it carries its problems.
            OutOfOrder: a second declaration, or a correction of what is not declared.
        """
        problems = self._validated(draft)
        before = self.narrowest
        with self.stage("ledger"):
            entry = self.ledger.append(draft)
        with self.stage("facts"):
            self.state = fold([entry], self.state)
            self._count(entry)
        touched = {entry.contest}
        touched |= {n.contest for n in (before, self.narrowest) if n is not None}
        for contest in touched:
            self._told.pop(contest, None)
        if draft.result is None:
            self._counts.pop(draft.contest, None)
        return Update(entry, tuple(sorted(touched)), problems, self.standing.lapsed)

    def _validated(self, draft: Draft) -> tuple[Problem, ...]:
        if draft.result is None:
            return ()
        base = comparable(self.record, draft.result.contest)
        found = validate(draft.result, base, at=draft.at)
        if any(problem.severity is Severity.STOPS for problem in found):
            self._turned_away += len(draft.result.votes)
            raise Rejected(f"{draft.contest}: the declaration cannot stand.", found)
        return found

    def _count(self, entry: Entry) -> None:
        if entry.result is None:
            self.tally = self.tally.without(entry.contest)
            self.standing = self.standing.without(entry.contest)
        else:
            self._declare(entry.result, entry.seq)

    def _declare(self, result: Return, seq: int) -> None:
        self.tally = self.tally.with_seat(seat(self.record, result))
        at = self._context(result, seq)
        self.standing = self.standing.with_result(at)

    def prepare(self, goes_on: Callable[[], bool] = lambda: True) -> None:
        """Reckon through all that is known before the night, so that no declaration waits for it.

        Some seconds, for a night that is about to begin; without it each seat's past is walked when
        it declares. What is known by now stays, so that Python need not look for waste in it again;
        and the values of a declaration go as they came, so that it may look among them less often.
        It is left off where `goes_on` says no.
        """
        for _ in steps(self.ground):
            if not goes_on():
                return
        gc.collect()
        gc.freeze()
        gc.set_threshold(SELDOM)

    def _context(self, result: Return, seq: int) -> Context:
        return Context(
            self.record, result.contest, result, seq, behind=self.ground.line(result.contest.id)
        )

    def news(self, contest: str) -> tuple[tuple[Fact, News], ...]:
        """The facts of a declared contest with their news value, tonight's rates among them."""
        at = self.context_of(contest)
        facts = contest_facts(at, self.narrowest, self.standing.field)
        return weighed(at, facts.values(), self.rates)

    def context_of(self, contest: str) -> Context:
        """A contest as it stands declared.

        Raises:
            Rejected: nothing is declared there.
        """
        current = self.state.contests.get(contest)
        if current is None or current.result is None:
            raise Rejected(f"{contest}: nothing is declared.", ())
        return self._context(current.result, current.entry.seq)

    @property
    def rates(self) -> Rates:
        """How often each kind of fact was met, the contests that stand declared among them."""
        results = self.state.results
        for contest in [*self._met]:
            if results.get(contest) is not self._met[contest]:
                self._tonight, _ = self._tonight.without(contest), self._met.pop(contest)
        for contest in results.keys() - self._met.keys():
            facts = facts_of_contest(self.context_of(contest))
            self._tonight = self._tonight.with_contest(contest, facts.values())
            self._met[contest] = results[contest]
        return self._tonight.added_to(LEARNT)

    @property
    def stories(self) -> Mapping[str, Told]:
        """The stories that have been told and still stand, by contest."""
        return dict(self._told)

    def moment(self, now: datetime) -> datetime:
        """The time of a line entered now: now itself if LIVE, else just after the last line."""
        times = [current.entry.at for current in self.state.contests.values()]
        if self.ledger.birth.kind is LedgerKind.LIVE or not times:
            return now
        return max(times) + timedelta(seconds=1)

    @property
    def narrowest(self) -> Narrowest | None:
        """The smallest majority of those declared."""
        return narrowest(self.tally, self.state.results)

    def told(self, contest: str) -> Told | None:
        """The story of a declared contest, written and read back once a change; None before."""
        current = self.state.contests.get(contest)
        if current is None or current.result is None:
            return None
        if contest not in self._told:
            fought = self.record.contest(contest)
            self._told[contest], written = self._tell(fought, current)
            self._counts[contest] = self._counted(fought, written)
        return self._told[contest]

    def headline(self, contest: str) -> str:
        """The headline of a contest as it stands, or that nothing stands there."""
        told = self.told(contest)
        return told.story.headline.text if told else "nothing is declared here now"

    def _tell(self, contest: Contest, current: Current) -> tuple[Told, Story]:
        """Every version of a contest's story in turn, so that each correction has its note."""
        found = self.narrowest
        told = [(e, e.result) for e in current.entries if e.result is not None]
        story: Story | None = None
        facts: Mapping[str, Fact] = {}
        for version, (entry, result) in enumerate(told, start=1):
            after, facts = self._version(result, entry, found)
            notes = story.corrections if story is not None else ()
            note = correction(story, after, entry.at, entry.reason) if story is not None else None
            story = replace(after, version=version, corrections=(*notes, *([note] if note else [])))
        if story is None:
            raise Rejected(f"{contest.id}: nothing is declared.", ())
        return self.read_back(contest, story, facts), story

    def _version(
        self, result: Return, entry: Entry, found: Narrowest | None
    ) -> tuple[Story, Mapping[str, Fact]]:
        at = self._context(result, entry.seq)
        with self.stage("facts"):
            facts = contest_facts(at, found, self.standing.field)
        with self.stage("stories"):
            return story_of(at, facts, found), facts

    def read_back(
        self,
        contest: Contest,
        story: Story,
        facts: Mapping[str, Fact] | None = None,
        reader: Reader | None = None,
    ) -> Told:
        """The story with every sentence taken out that the checker finds contradicted.

        `facts` are all those of the contest, where the caller has derived them; `reader` reads
        against another record than that of the night, which needs nothing that was declared.
        """
        with self.stage("checks"):
            verdicts = (reader or self.reader).check_text(
                story.text,
                published=contest.polled_on,
                results=self.state.results if reader is None else None,
                contest=contest,
            )
        refused = {v.claim.sentence.text for v in verdicts if v.verdict is Finding.CONTRADICTED}
        kept = tuple(
            tuple(s for s in paragraph if s.text not in refused) for paragraph in story.paragraphs
        )
        told = replace(story, paragraphs=tuple(p for p in kept if p))
        kept_back = tuple(v for v in verdicts if v.claim.sentence.text not in refused)
        return Told(told, kept_back, facts or {})

    def _counted(self, contest: Contest, story: Story) -> Counter[str]:
        """How many figures of a story are printed, traced to rows that are there, and refused."""
        told = self._told[contest.id].story
        kept = {sentence.text for sentence in told.sentences()}
        counts: Counter[str] = Counter()
        for sentence in story.sentences():
            for figure in figures_in(sentence):
                is_kept = sentence.text in kept
                counts["printed" if is_kept else "refused"] += 1
                counts["traced"] += is_kept and self._is_traced(story.facts[figure.fact])
        return counts

    def _is_traced(self, fact: Fact) -> bool:
        """Whether every row behind a fact is of a source that the record or the ledger holds."""
        known = self.record.sources
        return all(cite.source in known or cite.source == OWN_LINES for cite in fact.because)

    @property
    def figures(self) -> Counter[str]:
        """Figures of the stories that stand: printed, traced, refused."""
        total = Counter(refused=self._turned_away)
        for counts in self._counts.values():
            total.update(counts)
        return total

    def edition(self) -> Edition:
        """Everything that the pages of this moment are made from."""
        election = self.record.elections[self.tally.election]
        with self.stage("facts"):
            results, seq = self.state.results, self.state.seq
            picture = Picture(self.record, self.tally, results, seq, self.ground)
        with self.stage("stories"):
            national = write_national(picture)
        times = [c.entry.at for c in self.state.contests.values()]
        return Edition(
            self.record,
            election,
            self.ledger.birth.kind,
            self.state,
            self.tally,
            national,
            max(times, default=None),
            stories=self.stories,
            statement=self.statement,
            layout=self.layout,
            controls=self.controls,
        )

    def check(self, text: str) -> tuple[Verdict, ...]:
        """Anybody's text held against the record and the count so far."""
        return self.reader.check_text(text, results=self.state.results)


def figures_in(sentence: Sentence) -> Sequence[Figure]:
    """The figures of a sentence."""
    return [part for part in sentence.parts if isinstance(part, Figure)]
