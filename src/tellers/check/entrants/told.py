"""What a text tells of those who stood, beside what the rules found: counts, rivals, the beaten."""

from collections.abc import Callable, Iterator, Sequence

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.entrants import kinds, rivals, words
from tellers.check.grammar.words import Pattern
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.said import Said

Telling = Callable[[Said, Sequence[Verdict]], Iterator[Verdict]]
"""What reads one statement, beside what was told of its sentence."""
FAMILIES: tuple[tuple[Telling, Sequence[Pattern]], ...] = (
    (kinds.of_a_kind, (*words.COUNTED, *words.NONE, *words.ONE, *words.ALL_OF_ONE)),
    (kinds.evenly, words.EVEN),
    (kinds.first_of_a_kind, words.FIRST),
    (rivals.beaten_by, (*words.BEATEN_BY, *words.LOST_BY)),
    (rivals.beaten_for, words.BEATEN_FOR),
    (rivals.nearest, words.NEAREST),
    (rivals.that_was, words.THAT_WAS),
    (rivals.second_best, words.SECOND_BEST),
    (rivals.felled, (*words.FELLED, *words.SECOND_TO)),
    (rivals.unseated, words.UNSEATED),
    (rivals.narrowly, words.NARROWLY),
    (rivals.won_by, words.WON_BY),
)
TOLD = Table(
    ((tell, pattern) for tell, patterns in FAMILIES for pattern in patterns),
    lambda entry: entry[1].cues,
)
ALIKE = frozenset({"runner-up", "ranking", "winner", "comparative", "position"})
"""Kinds that tell of somebody's place: one of them about a name is enough."""


def of_entrants(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with what it tells of those who stood."""
    found = list(told)
    for tell, pattern in TOLD.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            here = [Said(page, marked, match) for page in pages if page.scene is not None]
            every = [one for said in here if (one := list(tell(said, told)))]
            good = [one for one in every if any(v.verdict is Finding.SUPPORTED for v in one)]
            is_sure = len(every) == len(pages) == 1
            if good or is_sure:
                found = _beside(found, (good or every)[0])
    return found


def _beside(told: Sequence[Verdict], fresh: Sequence[Verdict]) -> list[Verdict]:
    """What was told, with the fresh verdicts where nothing sure of their kind stands."""
    kept, added = list(told), list[Verdict]()
    for one in fresh:
        over = [v for v in kept if v.claim.meets(one.claim)]
        sure = [v for v in over if v.verdict is not Finding.UNCHECKABLE and _is_alike(v, one)]
        is_open = [v for v in over if v.verdict is Finding.UNCHECKABLE]
        if one.verdict is Finding.CONTRADICTED and all(_gives_way(v) for v in sure):
            kept = [v for v in kept if v not in (*sure, *is_open)]
            added.append(one)
        elif not sure:
            kept = [v for v in kept if v not in is_open]
            added.append(one)
    return sorted([*kept, *added], key=BY_PLACE)


def _is_alike(told: Verdict, fresh: Verdict) -> bool:
    own, other = told.claim.kind, fresh.claim.kind
    return own == other or (own in ALIKE and other in ALIKE)


def _gives_way(told: Verdict) -> bool:
    """Whether what bears out a name is no more than that he had fewer votes than another."""
    return told.verdict is Finding.SUPPORTED and told.claim.kind == "runner-up"
