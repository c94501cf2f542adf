"""Held: what stands in a row of a source, and which of it a figure rests on.

A row of candidates holds one count. A row of the Library's holds a whole contest, the votes of
every group and the electorate, so its place alone does not say which of them a figure is of.
"""

from dataclasses import dataclass

from tellers.facts.fact import Fact
from tellers.record.contests import ELECTORATE

REJECTED, OTHERS = "rejected", "others"
"""What a contest's own row may hold besides the electorate, as the terms of facts name it."""

OF_NOBODY = frozenset({ELECTORATE, REJECTED})
"""What is nobody's votes: only a figure that names it rests on it, or a turnout."""


@dataclass(frozen=True, slots=True)
class Held:
    """One value of a row: what it is, the label under which it counts, whose, and how much.

    `what` is a candidacy's id, a party's in an estimate, or a name of the contest's own row.
    """

    what: str
    line: str
    whose: str
    value: str


def held_for(fact: Fact, row: tuple[Held, ...], lines: frozenset[str]) -> tuple[Held, ...]:
    """What of a row a figure rests on; `lines` are the labels of whom the fact is about.

    A figure that names nobody of the row, or is a part of all votes, rests on all its votes.
    """
    if len(row) < 2:
        return row
    words = {fact.kind, fact.subject.candidacy, *(term.what for term in fact.terms)}
    own = OF_NOBODY & (words | ({ELECTORATE} if "turnout" in fact.kind else set()))
    votes = tuple(one for one in row if one.what not in OF_NOBODY)
    if "valid-votes" not in words:
        exact = tuple(one for one in votes if one.what in words)
        named = exact or tuple(one for one in votes if one.line in lines)
        votes = named or (() if own and "turnout" not in fact.kind else votes)
    return votes + tuple(one for one in row if one.what in own)
