"""What leaves a count of seats open: a word that may turn it into another count.

"Labour deprived the Conservatives of 28", "the SNP is 21 seats lighter" and "the net loss, with
Scotland included, was 26" are no tallies. A count that is not what a party won is called false only
where every word beside it is one of those in which papers tell what parties win.
"""

import re

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around
from tellers.check.grammar.elision import OF_HOUSE
from tellers.check.measure.query import Query
from tellers.check.superlative.area import is_of_no_area

_TOLD = """
    a about absolute accumulated achieve achieved achieves across added advanced after again
    against ago all almost alone also altogether amassed among an and another any apart apiece are
    around as at attracted back bagged bare barely be become been before benches better big
    biggest boast boasts border both bought bounced britain british brought but by came can
    candidates captured captures carried chamber chose claim claimed climb climbed climbing climbs
    clinched clings closest clung collapsed colleagues collected come comes comfortable command
    commands commons complain constituencies content contingent control controls converted could
    count counted country country's crash crashed crashing creep crept cut day decided declared
    defending delivered delivers did dissolution do does doubled down downing drop dropped
    dropping drops dwindled each earlier early earned earns east edged efforts elect elected
    election elects emerge emerged emerges end ended ends england english even every exactly fall
    fallen falling falls far fell fewer final finish finished finishes finishing first for force
    fourth friday from fully gained gaining garnered gathered gave general give gives giving go
    goes going gone got govern government grabbed grand great grew grown had halved handed handful
    hands has haul have having he held her here his hold holding holds house however huge if
    improved in in-all inched increased instead into ireland is it its jump jumped just justice
    keep keeps kept kingdom labour's land landed large largest last lead leaderless leading leads
    leap leapt leaves leaving left lifted london long made majority make makes making managed
    meagre meanwhile member members mere minister miserable modest more morning most moved moves
    moving mp mps much must mustered narrow nation nationally nearly needed netted nevertheless
    new next night no nobody none nor north northern not notched now nudged of off on once one
    only opposition or other others out outgoing outright overall overnight pains paltry
    parliament part party party's pass picked pile piled plummeted plunge plunged polled polling
    poor precisely previous previously prime produced put puts received reduced reduces reducing
    region remain remained remaining remains representatives rest result results retain retained
    retains retreated return returned returning returns reward rewarded rise risen rising rose
    roughly same sank saw scored scotland scottish scraped seat seats seats' second secure secured
    secures see seen sees send sends sent settle settled shadow share short shot show shows shrank
    shrinking since single sit sits sitting slashed slid slide sliding slim slipped slipping
    slumped small so soared soaring some south stand stands started still stood straight street
    strong such surged surrendered survived survives surviving survivors sweep sweeping swept take
    taken takes taking tallied tally than that the their then there these they third this those
    though thursday ticked time to today tonight took tories total translate translated trebled
    trimmed trouble tumbled turned two ulster unchanged under united up very victory vote voters
    votes wales was well welsh went were west westminster when where which while whittled who
    whole whose will win winning wins with without won won't working worth years yesterday yet
    yielded yields yorkshire
"""
KNOWN = frozenset(re.findall(r"[^\s]+", _TOLD))
"""The words of tallies."""
A_WORD = re.compile(r"(?<![^ ])[a-z][a-z'-]+(?![^ ])")
CLAUSE = re.compile(r" (?:[;:.,\N{EM DASH}]|but|while) ")
A_PARTY = re.compile(r"(?<![^ ])P\d+(?![^ ])")
AND = re.compile(r" (?:and|as|with|after|when) ")
ALL_BUT = re.compile(r" all but (?:just |only )?$")
A_MOVE = re.compile(r" (?:net|loss|losses|gains?|lighter|heavier) [^;:.]*$")
TO_SO_MANY = re.compile(r" (?:to|with|on|leaving|leaves|left|has|have|now|won) [^;:.,]*$")


def as_a_tally(q: Query, verdict: Verdict) -> Verdict:
    """A verdict on seats, left open where they may be of a county or a city, or no tally at all."""
    if verdict.verdict is not Finding.CONTRADICTED or q.measure not in OF_HOUSE:
        return verdict
    stop = around.CLAUSE_END.search(q.right)
    last = len(q.marked.skeleton) - (len(q.right) - stop.start() if stop else 0)
    first = max([m.end() for m in around.CLAUSE_END.finditer(q.left)], default=0)
    if is_of_no_area(q.marked, (first, last)):
        why = f"The seats may be those of an area that the record does not know; {verdict.why}."
        return verdict.left_open(why)
    if q.measure != "seats" or verdict.exchanges_digits or not _is_of_another_kind(q):
        return verdict
    return verdict.left_open(f"The words may be of another count; {verdict.why}.")


def _is_of_another_kind(q: Query) -> bool:
    """Whether a clause has a word that no tally is told in, or tells a loss or a gain."""
    before, after = CLAUSE.split(q.left)[-1], AND.split(CLAUSE.split(q.right)[0])[0]
    party = A_PARTY.search(before)
    before = before[party.end() :] if party else before
    if ALL_BUT.search(q.left):
        return True
    move = A_MOVE.search(q.left)
    is_move = move is not None and not TO_SO_MANY.search(move[0])
    return is_move or any(one not in KNOWN for one in A_WORD.findall(f"{before} {after}"))
