"""A win told by a majority that is of another year than the one named: the year is wrong.

"She first won it in 2005, by 7,289": the seat's majority of 2005 was another, that of 2010 is this.
Where the words are of that year's majority, "in 2005 her majority was 7,289", the figure is wrong.
"""

from collections.abc import Iterator
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Query
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.style.numbers import Hedge

LEAST = 1000
"""Smaller majorities are right of too many years."""
SINCE_THEN = compiled(
    r" (?:since then|since|then|in the same year|"
    r"that (?:year|time|night|day)|on that occasion)(?= )(?! [YD]\d)"
)
"""Words that go back to the year told before them: it is meant, and the figure is wrong."""
A_MAJORITY = compiled(r" {MAJ}")
BEGINS = compiled(r"^ (?:back )?(?:in|at) (?:the )?[YD]\d+ (?:general )?(?:election )?[,a-zCP]")
"""A sentence whose first words say of which year it is: that is meant, the figure is wrong."""
OF_A_WIN = frozenset({"majority", "lead"})


def of_its_year(q: Query, verdict: Verdict) -> Iterator[Verdict]:
    """The verdict on a figure; where another year has that majority, one on the year instead."""
    is_wrong = verdict.verdict is Finding.CONTRADICTED and q.measure in OF_A_WIN
    is_told = is_wrong and q.amount.hedge is Hedge.EXACT and q.amount.value >= LEAST
    is_told = is_told and not q.marked.find(A_MAJORITY)
    if not (is_told and q.years and q.page.scene):
        yield verdict
        return
    there = next(_of_that_majority(q), None)
    mark = q.years[0]
    is_meant = bool(q.marked.find(SINCE_THEN) or BEGINS.match(q.marked.skeleton))
    if is_meant or there is None or mark.dated.on.year == there.contest.polled_on.year:
        yield verdict
        return
    year, name = str(there.contest.polled_on.year), there.contest.election.name
    span = verdict.claim.span
    why = f"{verdict.why}; {span} is the majority of {name}"
    yield verdict.left_open(f"{why}.")
    cite = there.cites.get(RETURN)
    yield replace(
        verdict,
        claim=q.marked.claim(mark.start, mark.end, "year"),
        contest=there.contest.id,
        claimed_value=str(mark.dated.on.year),
        correct_value=year,
        reading=f"year of the majority of {span}",
        why=why,
        evidence=(cite,) if cite else verdict.evidence,
    )


def _of_that_majority(q: Query) -> Iterator[Return]:
    """The results of the same seat at general elections whose majority the figure is."""
    assert q.page.scene is not None
    for contest in q.page.record.by_name(q.page.scene.contest.constituency.name):
        result = q.page.results.get(contest.id) if contest.election.is_general else None
        if result is not None and figures.find_majority(result) == q.amount.value:
            yield result
