"""Why a claim is left open that was held against an election as a whole: what it may be of."""

import re

from tellers.check.claims import Verdict
from tellers.check.doubt.row import is_so
from tellers.check.doubt.words import doubts_of_the_whole
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.whole.sweep import LEAST_HOUSE

FEW_VOTES = 650
"""A change of votes over the country that is smaller is one of seats."""
ONE_OF = compiled(r"^ of (?:(?:the|just|only|its|their|his) )*N\d+ ")
AN_EDGE = 2
"""By how many seats two counts differ of which one leaves the Speaker out."""
THE_SPEAKER = re.compile(r"\bSpeaker\b")


def of_whole(marked: Marked, one: Verdict, left: str, right: str) -> str:
    """Why a claim is left open that was held against an election as a whole; else nothing."""
    claimed, right_one = one.claimed_value.lstrip("-"), one.correct_value.lstrip("-")
    is_number = claimed.isdigit() and right_one.isdigit()
    is_few = is_number and one.claim.kind == "votes_change" and int(claimed) < FEW_VOTES
    if is_few and not right.startswith(" deposits "):
        return "it may be of seats"
    is_of_house, said = one.claim.kind in ("seats", "majority", "overall"), one.claim.sentence.text
    if is_of_house and "Speaker" in said and THE_SPEAKER.search(said):
        is_near = is_number and abs(int(claimed) - int(right_one)) <= AN_EDGE
        if is_near or " of the Speaker, " in one.reading:
            return "the Speaker may be counted or not"
    if is_number and one.claim.kind == "house" and int(claimed) < LEAST_HOUSE < int(right_one):
        return "it may be of the seats of a place that is not named"
    if one.claim.kind == "seats" and claimed == "1" and ONE_OF.match(right):
        return "it is one among several"
    own = doubts_of_the_whole(one.claim.kind).called(marked.cues)
    doubt = next((d for d in own if is_so(d, left, right)), None)
    return doubt.why if doubt and " + " not in one.why else ""
