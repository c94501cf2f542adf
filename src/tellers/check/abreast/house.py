"""A majority in the House told in a text on a seat, which has a majority of its own.

"The Conservatives' majority of 80 was their biggest since 1987": of no seat.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Parties
from tellers.check.whole.nation import Nation

OF_AN_ORDER = frozenset({"ranking", "first since"})
"""Kinds of claim that go on about a majority just told."""
CLAUSE = re.compile(r"[;:,]| (?:but|while|and) ")
IN_IT = re.compile(r"\b(?:Commons|House|Parliament|[Nn]ationally|overall)\b")
OF_A_SEAT = re.compile(r"\b(?:went|gone|goes|held|holds|hold|gained?|won|took|taken)\b")
"""Verbs of a seat, of which a majority may be told behind them."""
STOOD_FOR = re.compile(r"\bfor (?:the )?\Z")
"""Before a party that is a member's: "was re-elected for the Conservatives with a majority of"."""


def of_the_house(nation: Nation | None, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, the majority of its party in the House for what it is."""
    found = [_in_the_house(nation, marked, one) for one in told]
    own = next((one for one in found if one.claim.kind == "majority" and not one.contest), None)
    if own is None or own.verdict is not Finding.SUPPORTED:
        return found
    return [_unless_it_goes_on(one, own) for one in found]


def _in_the_house(nation: Nation | None, marked: Marked, one: Verdict) -> Verdict:
    """A majority that is not the seat's, borne out where it is exactly the named party's."""
    is_false = one.verdict is Finding.CONTRADICTED and one.claim.kind == "majority"
    if not is_false or not one.contest or nation is None or not nation.is_final:
        return one
    before = [m for m in marked.marks if m.start < one.claim.start and m.letter in "CPS"]
    party = before[-1].value if before else None
    clause = CLAUSE.split(marked.text[marked.sentence.start : one.claim.start])[-1]
    if any(m.letter == "S" and m.start >= one.claim.start - len(clause) for m in before):
        return one  # whoever won a seat with a majority has it there
    figures = [m.amount for m in marked.marks if m.letter == "N" and one.claim.meets(m)]
    if not isinstance(party, Parties) or len(figures) != 1:
        is_in_it = party is None and IN_IT.search(clause)
        return one.left_open("It may be of the majority in the House.") if is_in_it else one
    for words, seats in nation.within("").counted(party.keys[0]):
        majority = 2 * seats - nation.within("").house
        is_his = OF_A_SEAT.search(clause) or STOOD_FOR.search(marked.text, 0, before[-1].start)
        if majority > 0 and figures[0].value == majority and is_his:
            return one.left_open("It may be of the majority in the House.")
        if majority > 0 and figures[0].value == majority:
            return replace(
                one, verdict=Finding.SUPPORTED, contest="",
                reading=f"overall majority, {nation.election.name}{words}",
                correct_value=str(majority), why=f"won {seats} seats", evidence=(nation.row,),
            )  # fmt: skip
    return one


def _unless_it_goes_on(one: Verdict, own: Verdict) -> Verdict:
    """A place in an order, left open where it is that of the majority in the House."""
    is_next = one.claim.kind in OF_AN_ORDER and one.claim.start > own.claim.start
    if is_next and one.verdict is Finding.CONTRADICTED:
        return one.left_open("It may be of the majority in the House.")
    return one
