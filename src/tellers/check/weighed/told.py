"""Votes and places of one poll weighed against each other, of which a sentence gives no figure.

"The Greens and Ukip together outpolled the Liberal Democrats", "nobody else reached 5 per cent",
"her majority was larger than the whole Labour vote", "third in 2015, was fifth". Where a sentence
may be of several seats, one that bears it out is enough; it is false only where it is so of all.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import Pattern
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.said import Said, answered
from tellers.check.weighed import bounds, gaps, places, sums, words
from tellers.check.weighed.poll import Part

NAMED = frozenset({"candidate", "party"})
"""Kinds of claims that a word of a comparison may be besides."""


READ_AS_ONE = frozenset({
    "it is of several together", "it may be of both who are named",
    "it may be of all who are named",
    "it is of those who polled so many", "an earlier poll is told of beside it",
})  # fmt: skip
"""Doubts that are settled where the words are read here."""


class Family(NamedTuple):
    """Comparisons of one kind: their words, and what the record says of each of their claims."""

    patterns: Sequence[Pattern]
    ask: Callable[[Said], Iterator[Part]]


FAMILIES = (
    Family(words.SUMS, sums.together),
    Family(words.HALVES, sums.half),
    Family(words.SHORT_OF, sums.short_of),
    Family(words.MAJORITIES, sums.majority),
    Family(words.MAJORITY_OF_SEVERAL, sums.majority_of_several),
    Family(words.TOP_SHARES, sums.shares),
    Family(words.BOUNDS, bounds.passed),
    Family(words.DEPOSITS, bounds.deposits),
    Family(words.FROM_BELOW, places.from_below),
    Family(words.CLIMBED, places.climbed),
    Family(words.PASSED, places.overtook),
    Family(words.PLACES, places.then_and_now),
    Family(words.STAYED, places.stayed),
    Family(words.GAPS, gaps.between),
    Family(words.WITHIN, gaps.within),
)
"""What may be weighed; the first words that fit a stretch of a sentence decide."""
TOLD = Table(
    ((family, pattern) for family in FAMILIES for pattern in family.patterns),
    lambda entry: entry[1].cues,
)


def of_weighed(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the verdicts on what it weighs."""
    found, own = list(told), list[Verdict]()
    here = [page for page in pages if page.scene is not None and not page.is_placed]
    for family, pattern in TOLD.called(marked.cues) if here else ():
        for match in pattern.finditer(marked.skeleton):
            fresh = _of_all([list(_verdicts(family, Said(page, marked, match))) for page in here])
            fresh = [
                v for v in fresh
                if not any(v.claim.meets(one.claim) for one in own) and not _is_told(v, told)
            ]  # fmt: skip
            if fresh:
                own += fresh
                found = _over(found, fresh, marked.span(match.start() + 1, match.end()))
    return found


def _is_told(fresh: Verdict, told: Sequence[Verdict]) -> bool:
    """Whether another rule found the same of words that begin where these do."""
    return fresh.verdict is not Finding.UNCHECKABLE and any(
        one.verdict is fresh.verdict
        and one.claim.kind == fresh.claim.kind
        and one.claim.start == fresh.claim.start
        and fresh.claim.kind == "deposits"
        for one in told
    )


def _verdicts(family: Family, said: Said) -> Iterator[Verdict]:
    for part in family.ask(said):
        words_ = said.marked.text[slice(*part.span)]
        yield from answered(said, part.kind, part.span, list(part.answers), part.claimed or words_)


def _of_all(found: Sequence[list[Verdict]]) -> list[Verdict]:
    """Of each claim the verdict of the page that bears it out; false only where it is so of all."""
    best = list[Verdict]()
    for rows in zip(*found, strict=False):
        good = next((one for one in rows if one.verdict is Finding.SUPPORTED), None)
        is_open = len(rows) < len(found) or any(one.verdict is Finding.UNCHECKABLE for one in rows)
        doubt = next((one for one in rows if one.verdict is Finding.UNCHECKABLE), None)
        if good or doubt or not is_open:
            best.append(good or doubt or rows[0])
    return best


def _over(
    told: Sequence[Verdict], fresh: Sequence[Verdict], whole: tuple[int, int]
) -> list[Verdict]:
    """What was told, without what other rules made of the words that are read here as one.

    Who stood for whom stays as it was, unless it is the label of another: "votes cast for Labour".
    """
    kept = [
        one for one in told
        if (one.claim.kind in NAMED and not one.claim.span.startswith("for "))
        or not (one.claim.start < whole[1] and whole[0] < one.claim.end)
        or (one.verdict is Finding.SUPPORTED and not any(v.claim.meets(one.claim) for v in fresh))
    ]  # fmt: skip
    return sorted([*kept, *fresh], key=BY_PLACE)
