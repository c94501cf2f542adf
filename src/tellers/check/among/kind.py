"""A candidate put in order with all others of his kind: "more than any other independent"."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.among import words
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import orders
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person
from tellers.check.superlative.area import areas_of, holds, is_of_no_area
from tellers.check.superlative.words import HERE_ALONE
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Return
from tellers.style.numbers import write_share, write_votes

KINDS = (words.MORE_THAN_ANY, words.BEST_OF_KIND)
INDEPENDENT = ("ind",)
"""The label of whoever stands for nobody."""


def of_a_kind(
    text: Page, nation: Nation | None, marked: Marked, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """Whether somebody polled more than every other candidate of a label, in votes or in share."""
    if nation is None or not (nation.is_told and nation.is_final):
        return
    if marked.find(orders.OVER_TIME) or marked.find(HERE_ALONE):
        return
    for pattern in KINDS:
        for match in marked.finds(pattern):
            clause = (match.start("span"), len(marked.skeleton))
            who, keys = marked.mark(match["who"]).value, _keys(marked, match["kind"])
            if not keys or not isinstance(who, Person) or is_of_no_area(marked, clause):
                continue
            claim = marked.claim(*marked.span(*match.span("span")), "ranking")
            if any(one.claim.meets(claim) and one.claim.kind == "ranking" for one in told):
                continue
            own = [at for at in who.standings if at[0].election.id == nation.election.id]
            areas = dict.fromkeys(areas_of(text, nation, marked, clause))
            found = [
                (rows[0], key is rows[0])
                for area in areas
                for by_votes in (False, True)
                if (rows := _rows(nation, area, keys, by_votes=by_votes))
                for key in [next((row for row in rows if (row[1], row[2]) in own), None)]
                if key is not None
            ]
            if not found:
                continue
            (value, contest, first), is_held = next((o for o in found if o[1]), found[0])
            shown = write_votes(value) if isinstance(value, int) else write_share(value)
            right = str(first.name)
            why = f"{right}, {contest.constituency.name}: {shown}"
            finding = Finding.SUPPORTED if is_held else Finding.CONTRADICTED
            cites = (text.results[contest.id].cites[RETURN],)
            yield Verdict(claim, finding, contest.id, "candidates of one label, the most first",
                          claim.span, right, why, cites)  # fmt: skip


def _keys(marked: Marked, symbol: str) -> tuple[str, ...]:
    value = marked.mark(symbol).value if symbol[1:].isdigit() else None
    if value is None:
        return INDEPENDENT
    return value.keys if isinstance(value, Parties) else ()


def _rows(
    nation: Nation, area: str, keys: tuple[str, ...], *, by_votes: bool
) -> list[tuple[int | Fraction, Contest, Candidacy]]:
    """The candidates of a label in an area, whoever polled most first; of an open poll none."""
    found = []
    for result in nation.declared:
        if not holds(area, result.contest):
            continue
        for one in result.contest.candidacies:
            votes = result.votes.get(one.id)
            if one.label.key in keys and votes is not None:
                found.append((votes if by_votes else _share(result, votes), result.contest, one))
    return sorted(found, key=lambda row: -row[0])


def _share(result: Return, votes: int) -> Fraction:
    total = figures.valid_votes(result)
    return Fraction(votes, total) if total else Fraction(0)
