"""Claims that are left open for the words around them: another poll's, another year's, no claim.

The rooms judge what they read; here stands what none of them reads, so that a true sentence is not
called false for it (`rules.md` 24 and 26).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict, is_any_false
from tellers.check.doubt.row import is_so
from tellers.check.doubt.whole import FEW_VOTES, of_whole
from tellers.check.doubt.words import ELSEWHERE, SURVEYED, doubts_of
from tellers.check.grammar.words import compiled
from tellers.check.league.rows import ONE_WITH_ANOTHER
from tellers.check.placing.twice import twice_told
from tellers.check.reading.marking import Marked
from tellers.check.reading.names import TITLED
from tellers.check.scene import Parties, Person
from tellers.style.numbers import find_amounts

OF_A_SURVEY = frozenset({
    "share", "seats", "lead", "votes", "points", "swing", "majority", "turnout",
})  # fmt: skip
PARTED = re.compile(r" [;:] | (?:but|while|whereas|although|though|and yesterday|and now|and on) ")


READ_BY_THE_PICTURE = frozenset({
    "it is of several together", "it is of one among several", "it is of one party's seats",
})  # fmt: skip
"""Doubts that are none of the whole picture's, which reads those words."""


def doubted(
    marked: Marked, told: Sequence[Verdict], but: frozenset[str] = frozenset()
) -> list[Verdict]:
    """The verdicts of a sentence, with what its words leave open not called false.

    `but` are doubts that the room which called them false has settled.
    """
    if not is_any_false(told):
        return list(told)
    return [_left_open(marked, one, but) for one in twice_told(marked, told)]


BESIDE = 2000
"""Letters of a sentence before a claim in which words are sought that leave it open."""
NO_SURNAME = re.compile(rf"{TITLED.pattern}|\(\w+$|\b(?:the|for|a) \w+$")
"""A surname that a title makes sure of, or a party's name in brackets or behind an article."""


def _is_of_a_namesake(marked: Marked) -> bool:
    """Whether a sentence has a party's name that is also the surname of somebody who stood."""
    return any(
        isinstance(m.value, Parties) and m.value.namesake is not None
        and m.value.namesake.name.endswith(marked.text[m.start : m.end])
        and not NO_SURNAME.search(marked.text[max(0, m.start - 6) : m.end])
        for m in marked.marks
    )  # fmt: skip


A_SURNAME = re.compile(
    r"(?:^|[^.!?] )(?!The|Scottish|Welsh|English|Irish|Young|And|But|For|From|To|Of)[A-Z][a-z]+ $"
)
"""A first name right before what would be a party's: "Sarah Green was elected"."""


def _is_a_surname(marked: Marked, one: Verdict) -> bool:
    """Whether a claim is a party's name that is the surname of a person of whom it is told."""
    before = marked.text[max(0, one.claim.start - 30) : one.claim.start]
    return one.claim.span == "Green" and bool(A_SURNAME.search(before))


def _stood_so_then(marked: Marked, one: Verdict) -> bool:
    """Whether whoever is named before a label stood under it in a year that the sentence names.

    "Fiona Mactaggart beat Diana Coad (Conservative) in 2010", of one who stands for UKIP now.
    """
    years = {m.dated.on.year for m in marked.marks if m.letter in "YD"}
    people = [m.value for m in marked.marks if m.letter == "C" and m.end <= one.claim.start]
    who = people[-1] if people else None
    labels = (m.value for m in marked.marks if m.letter == "P" and one.claim.meets(m))
    party = next(labels, None)
    if not isinstance(who, Person) or not isinstance(party, Parties):
        return False
    return any(
        there.polled_on.year in years and {own.label.key, *own.label.parties} & {*party.keys}
        for there, own in who.standings
    )


def _is_of_a_stranger(marked: Marked, one: Verdict) -> bool:
    """Whether whoever is named last before a figure stood in other seats, and never in its own."""
    people = [m for m in marked.marks if m.letter == "C" and m.end <= one.claim.start]
    who = people[-1] if people else None
    if who is None or not isinstance(who.value, Person) or not who.value.standings:
        return False
    if re.search(r"[;:]", marked.text[who.end : one.claim.start]):
        return False
    seat = one.contest.rpartition(".")[0].removesuffix(".by")
    there = (c.id.rpartition(".")[0].removesuffix(".by") for c, _ in who.value.standings)
    return seat not in there


FEW_SEATS = compiled(
    r" (?:in|of|from|among|between) (?:(?:the|these|those|our|its|all) )+(?P<n>N\d+) "
    r"(?:(?:[a-z-]+ )?(?:seats|constituencies|contests|results|declarations|counts|winners|mps|"
    r"majorities|neighbours)(?= )|(?=[.,;:]))"
)
A_FEW = 12
"""Seats of which an order may be told that is none of a region's."""


def _is_of_few_seats(marked: Marked) -> bool:
    """Whether a sentence counts a few seats, those of which it tells an order."""
    return any(marked.mark(found["n"]).amount.value <= A_FEW for found in marked.finds(FEW_SEATS))


def _is_among_many(one: Verdict) -> bool:
    """Whether an order was sought among more seats than a few: among all, or those of a region."""
    many = SO_MANY.match(one.reading)
    return one.reading.startswith("seats with") if many is None else int(many["n"]) > A_FEW


OF_ANOTHER_ELECTION = compiled(
    r"^ (?:back )?(?:in|at) (?:the )?(?P<first>[YD]\d+)(?= )|"
    r"^ (?:N\d+ years? (?:ago|before|earlier)|last time|"
    r"at the (?:last|previous) (?:general )?election)(?= )|"
    r"^(?:(?! (?:since|than|from) ).)* in (?P<last>[YD]\d+) \. $"
)
"""What sets a sentence at an election: its first words, or its last."""
AN_ORDER = re.compile(r"^the \w+ of [\d,]+ by ")
"""How a reading begins that is of a place among many seats."""


def _is_order_of_before(marked: Marked, one: Verdict) -> bool:
    """Whether an order was held against another election than the one a sentence is set at."""
    found = marked.find(OF_ANOTHER_ELECTION)
    if found is None or not AN_ORDER.search(one.reading):
        return False
    symbol = found["first"] or found["last"]
    year = str(marked.mark(symbol).dated.on.year) if symbol else ""
    return not year or year not in f"{one.contest} {one.reading}"


OF_SEATS = compiled(
    r" P\d+ (?:won|took|have|has|had|hold|holds|held|got|'s) (?:(?:just|only|a|mere|now) )*$"
)
"""How seats are told of a party, and the noun left out: "the Liberal Democrats won 57; here"."""


def _may_be_seats(one: Verdict, right: str) -> bool:
    """Whether a few votes of a party that polled far more are its seats in the House."""
    claimed, known = one.claimed_value, one.correct_value
    if right.startswith(" votes ") or not (claimed.isdigit() and known.isdigit()):
        return False
    return int(claimed) <= FEW_VOTES and int(claimed) * NEAR_ENOUGH < int(known)


SHRUNK_TO = compiled(
    r" (?:{DOWN}|shrink|shrank|shrunk|cut|reduced|dwindled) to (?:(?:about|barely|just|only) )*$"
)
"""Before a part that may be one of what was had before: "its share shrank to a seventh"."""
SO_MUCH_MORE = compiled(
    r"^ (?:as (?:much|many|big|large|high)(?: again)?|higher|lower|more|less|fewer|bigger|smaller|"
    r"larger|greater|up|down|better|worse|again as)(?= )"
)
"""Behind a part by which one is more than another: "a third higher than it was"."""


def _is_of_another_run(one: Verdict) -> bool:
    """Whether a long run was held against one win alone: no pen slips so far.

    "Until then the Liberal Democrats had won it seven times in succession", of their one win since.
    """
    told = next(find_amounts(one.claim.span), None)
    is_long = told is not None and LONG_RUN <= told.value < LONGEST_RUN
    return is_long and one.correct_value == "1"


LONG_RUN, LONGEST_RUN = 6, 40
"""Wins in a row from which on they are many, and before which they are no year."""


def _is_a_part(one: Verdict, left: str, right: str) -> bool:
    """Whether a share in words may be the part by which one grew, or that it came to."""
    if one.claim.kind not in ("share", "votes") or re.search(r"\d", one.claim.span):
        return False
    return bool(SHRUNK_TO.search(left) or SO_MUCH_MORE.match(right))


IN_ROUND_WORDS = re.compile(r"\b(?:half|quarters?) (?:of )?an? (?:million|thousand)\b", re.I)
"""A number that nobody means to the vote: "half a million"."""
FEWER = compiled(r"^ (?:votes )?(?:fewer|less|down|short)(?= )")
NEAR_ENOUGH = 5
"""The part, one in so many, by which a number in round words may be off."""


def _is_about_so(one: Verdict, right: str) -> bool:
    """Whether a number in round words is about what the record has, on the side that is told."""
    claimed, known = one.claimed_value or "", one.correct_value or ""
    is_number = claimed.lstrip("-").isdigit() and known.lstrip("-").isdigit()
    if not (is_number and IN_ROUND_WORDS.search(one.claim.span)):
        return False
    is_side = int(known) > 0 or int(claimed) < 0 or bool(FEWER.match(right))
    off = abs(abs(int(known)) - abs(int(claimed)))
    return is_side and off * NEAR_ENOUGH <= abs(int(claimed))


SO_MANY = re.compile(r"^the \w+ of (?P<n>\d+) by ")
"""How many a place was sought among."""


def _is_told_before(marked: Marked, one: Verdict, number: str) -> bool:
    """Whether a number stands as a word of its own anywhere before a claim."""
    before = marked.text[: one.claim.start]
    return number in before and number in before.split()


def _left_open(marked: Marked, one: Verdict, but: frozenset[str]) -> Verdict:
    if one.verdict is not Finding.CONTRADICTED:
        return one
    first = max(0, bisect_right(marked.starts, one.claim.start) - 1)
    last = max(first + 1, bisect_left(marked.starts, one.claim.end))
    start = marked.offsets[first]
    end = start + sum(len(word) + 1 for word in marked.symbols[first:last])
    sides = marked.skeleton[max(0, start - BESIDE) : start], marked.skeleton[end - 1 :]
    if one.claim.kind == "comparative" and " and " in one.reading.partition(" against ")[2]:
        but |= {"it is of several together"}  # it was held against their sum
    if (many := SO_MANY.match(one.reading)) and _is_told_before(marked, one, many["n"]):
        but |= {"it is of one party's seats"}  # it was held against as many as are told
    if one.reading.endswith(ONE_WITH_ANOTHER):
        but |= {"it leaves out a seat that is named, and is held against that one"}
    why = next(_by_its_words(marked, one, sides, but), "")
    why = why or next(_by_its_clause(marked, one, (start, end)), "")
    return one.left_open(why) if why else one


def _by_its_words(
    marked: Marked, one: Verdict, sides: tuple[str, str], but: frozenset[str]
) -> Iterator[str]:
    """Why the words on both sides of a claim leave it open."""
    left, right = sides
    own = doubts_of(one.claim.kind, is_of_seat=bool(one.contest))
    for doubt in own.called(marked.cues):
        if doubt.why not in but and is_so(doubt, left, right):
            yield f"The record cannot say: {doubt.why}; {one.why}."
    if not one.contest and (why := of_whole(marked, one, left, right)):
        yield f"The record cannot say: {why}; {one.why}."
    if _is_a_surname(marked, one):
        yield f"A party's name is somebody's surname; {one.why}."
    if one.contest and _is_of_a_namesake(marked):
        yield f"A party's name may be somebody's; {one.why}."
    yield from _by_its_figures(marked, one, sides)


def _by_its_order(marked: Marked, one: Verdict, left: str) -> Iterator[str]:
    """Why an order is left open: it may be one of other seats, of another day or measure."""
    if _is_among_many(one) and _is_of_few_seats(marked):
        yield f"It is an order of a few seats alone; {one.why}."
    if _is_order_of_before(marked, one):
        yield f"It is of another election; {one.why}."
    if _is_of_another_scope(marked, one, left):
        yield f"It may be of one nation alone, or of turnout; {one.why}."


def _by_its_figures(marked: Marked, one: Verdict, sides: tuple[str, str]) -> Iterator[str]:
    """Why the figures of a claim, and those beside it, leave it open."""
    left, right = sides
    if one.claim.kind == "party" and _stood_so_then(marked, one):
        yield f"It is the label of a year that the sentence names; {one.why}."
    if one.claim.kind in ("votes", "share") and _is_of_a_stranger(marked, one):
        yield f"Whoever is named before it did not stand here; {one.why}."
    if one.claim.kind == "ranking":
        yield from _by_its_order(marked, one, left)
    if one.claim.kind == "votes" and OF_SEATS.search(left) and _may_be_seats(one, right):
        yield f"It may be of seats; {one.why}."
    yield from _by_its_size(one, left, right)


def _by_its_size(one: Verdict, left: str, right: str) -> Iterator[str]:
    """Why how great a figure is, or in what words, leaves it open."""
    if one.claim.kind == "seats" and _is_far_too_few(one):
        yield f"So few may be those of a county or a city; {one.why}."
    if _is_a_part(one, left, right):
        yield f"It may be a part of what it was; {one.why}."
    if _is_about_so(one, right):
        yield f"It is in round words; {one.why}."
    if one.claim.kind == "streak" and _is_of_another_run(one):
        yield f"So long a run may be another's; {one.why}."


OF_A_PLACE = compiled(r" {PLACE} (?:'s )?(?:(?:own|new) )?$")
WHO_VOTED = compiled(
    r" (?:electors|electorate|voters|register|people)\b[^;.]*"
    r" (?:took part|voted|turned out|cast|went)(?= )"
)


def _is_of_another_scope(marked: Marked, one: Verdict, left: str) -> bool:
    """Whether an order over all seats is told of one nation's, or one of electors of a turnout.

    "The gap was Scotland's narrowest"; "80.3 per cent of electors took part and no constituency
    anywhere could better it".
    """
    if (many := SO_MANY.match(one.reading)) is None:
        return False
    is_of_all = int(many["n"]) >= MOST_OF_ALL
    if is_of_all and OF_A_PLACE.search(left):
        return True
    return " by electorate" in one.reading and marked.find(WHO_VOTED) is not None


MOST_OF_ALL = 600
"""Seats from which on an order is one over the whole House."""


def _by_its_clause(marked: Marked, one: Verdict, at: tuple[int, int]) -> Iterator[str]:
    """Why the clause in which a claim stands leaves it open."""
    if marked.may_have(ELSEWHERE) and ELSEWHERE.search(_clause(marked.skeleton, *at)):
        yield "It may be of a poll that is not in this record."
    is_so = one.claim.kind in OF_A_SURVEY and marked.may_have(SURVEYED)
    if is_so and SURVEYED.search(_clause(marked.skeleton, *at)):
        yield "It may be of what was foretold, which is not in this record."


FAR = 20
"""So many times the seats that are told: no pen slips so far."""
MANY = 60


def _is_far_too_few(one: Verdict) -> bool:
    """Whether a party that won many seats is told to have one or two: of a place not named."""
    told, right = one.claimed_value, one.correct_value
    is_count = told.isdigit() and right.isdigit()
    return is_count and int(right) >= MANY and int(told) * FAR < int(right)


def _clause(words: str, start: int, end: int) -> str:
    """The clause of a sentence in which a stretch of it stands."""
    stops = list(PARTED.finditer(words))
    begins = max((m.end() - 1 for m in stops if m.end() - 1 <= start), default=0)
    ends = min((m.start() + 1 for m in stops if m.start() >= end - 1), default=len(words))
    return words[begins:ends]
