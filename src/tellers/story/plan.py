"""Choose and order facts: the constituency shape, five to nine sentences."""

from collections.abc import Iterable
from functools import lru_cache

from tellers.count.tally import tally
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.newsworthy import contest_facts
from tellers.facts.ranking.narrowest import Narrowest, narrowest
from tellers.record.contests import Contest, Return
from tellers.record.record import Record
from tellers.story import phrases
from tellers.story.headline import headline, standfirst
from tellers.story.notes import Notes
from tellers.story.phrases import Phrase
from tellers.story.story import Sentence, Story

PARAGRAPHS: tuple[tuple[Phrase, ...], ...] = (
    (phrases.lead, phrases.tally),
    (phrases.smallest, phrases.outcome, phrases.undone, phrases.ended, phrases.back, phrases.held),
    (phrases.change, phrases.swing),
    (phrases.whip,),
    (phrases.third, phrases.deposits, phrases.turnout),
)
"""The shape of a story: votes before shares, what came before, the rest of the poll, turnout."""

FIRST_TO_GO: tuple[Phrase, ...] = (
    phrases.deposits, phrases.back, phrases.third, phrases.swing,
)  # fmt: skip
"""What is cut when a story would run over nine sentences."""

LONGEST = 9

WHERE_SHORT: tuple[Phrase, ...] = (phrases.margin, phrases.cast, phrases.fourth)
"""What is added, in order, where a story would not come to five sentences."""

SHORTEST = 5


def write(
    record: Record,
    contest: Contest,
    result: Return | None = None,
    *,
    found: Narrowest | None = None,
    as_of: int = 0,
) -> Story:
    """The story of one contest, from the record's return or from what the count declared.

    Raises:
        StoryError: a bucket hides the winner, so there is nothing to tell.
    """
    at = Context(record, contest, result or record.returns[contest.id], as_of)
    return story_of(at, contest_facts(at, found), found)


def story_of(at: Context, facts: dict[str, Fact], found: Narrowest | None = None) -> Story:
    """The story that these facts of one contest tell.

    Raises:
        StoryError: a bucket hides the winner, so there is nothing to tell.
    """
    notes = Notes(at, facts, found)
    head = headline(notes)
    chosen, stand = standfirst(notes)
    notes.met.clear()
    told = [[(p, s) for p in group if p is not chosen and (s := p(notes))] for group in PARAGRAPHS]
    paragraphs = _fitted(_filled(notes, told))
    used = {fact for s in (head, stand, *_flat(paragraphs)) for fact in s.facts}
    kept = {key: fact for key, fact in facts.items() if key in used}
    return Story(at.contest.id, head, stand, paragraphs, kept, as_of=at.as_of)


def narrowest_of(record: Record, contest: Contest) -> Narrowest | None:
    """The smallest majority of the contest's whole general election, as the record holds it."""
    return _narrowest_in(record, contest.election.id) if contest.election.is_general else None


@lru_cache(maxsize=64)
def _narrowest_in(record: Record, election: str) -> Narrowest | None:
    """The same of an election; a loop over its contests asks for it once each."""
    fought = record.contests_of(election)
    if len(fought) < WHOLE_ELECTION:
        return None
    results = {one.id: record.returns[one.id] for one in fought}
    return narrowest(tally(record, results, election), results)


WHOLE_ELECTION = 600
"""Fewer contests than this are not a whole general election, and have no superlatives."""


def _filled(
    notes: Notes, told: list[list[tuple[Phrase, Sentence]]]
) -> list[list[tuple[Phrase, Sentence]]]:
    more: list[tuple[Phrase, Sentence]] = []
    for phrase in WHERE_SHORT:
        if sum(len(group) for group in [*told, more]) >= SHORTEST:
            break
        sentence = phrase(notes)
        more += [(phrase, sentence)] if sentence else []
    return [*told, more]


def _fitted(told: list[list[tuple[Phrase, Sentence]]]) -> tuple[tuple[Sentence, ...], ...]:
    for goes in FIRST_TO_GO:
        if sum(len(group) for group in told) <= LONGEST:
            break
        told = [[(p, s) for p, s in group if p is not goes] for group in told]
    return tuple(tuple(s for _, s in group) for group in told if group)


def _flat(paragraphs: Iterable[tuple[Sentence, ...]]) -> list[Sentence]:
    return [sentence for paragraph in paragraphs for sentence in paragraph]
