"""Numbers that leave out their noun, and numbers of several at once.

"Seven seats in 2019 and eight in 2024", "23 per cent to 8.7": they measure what the figure before
them does. "Together", "between them", "combined": they gather those whom the words name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Mark
from tellers.style.numbers import Amount, Form

OF_SEATS = frozenset({"seats", "short", "moved", "net", "gains", "losses", "overall"})
"""Measures after which a number without a noun counts seats."""
OF_HOUSE = OF_SEATS | {
    "house", "left", "winning_post", "seats_then", "gains_from", "lost_to", "over_post", "placed", "close", "closer", "bettered",
    "swapped",
}  # fmt: skip
"""Measures whose figure is never larger than the House."""
OF_PARTS = frozenset({"share", "change", "turnout", "turnout_change"})
"""Measures after which a number with decimals, and no noun, is a percentage too."""
MOST_SEATS = 707
"""Seats of the largest House, that of 1918: a number above it is none of seats."""
WHOLE = 100
COUNTS = {
    "votes": "votes_change", "votes_change": "votes_change", "majority": "majority_change",
    "majority_change": "majority_change",
}  # fmt: skip
"""What a number is that tells how much one of these moved."""


AND_ANOTHER = compiled(
    r" (?:and|while|though|although) (?:the )?{E} (?=[a-z]+ed |took |won |got |had |came )|"
    r" after (?=[a-z]+ing )"
)
"""Where a clause on somebody else begins, whose figure is not of the words before."""
ENDS_A_CLAUSE = (";", " , ", ":", " but ", " and saw ")


def clause_before(left: str) -> str:
    """The words of a figure's own clause before it."""
    left = left[max(0, *map(left.rfind, ENDS_A_CLAUSE)) :]
    return f" {AND_ANOTHER.split(left)[-1].lstrip()}"


OPENING = compiled(
    r"^ (?:(?:and|but|yet|even|by|despite|after|in) )*(?:having (?:[a-z]+ )?[a-z]+|[a-z]+ing|with|on) "
    r"(?:(?!{E}|[NQT]\d)[^ ,;:.]+ ){0,5}$"
)
DOER_BEHIND = compiled(
    r"^ (?:(?!{E})[^ ,;:.]+ ){0,6}(?:(?:to|against) (?:the )?{E} 's N\d+ (?:votes )?)?, "
    r"(?:the )?(?P<who>{E})(?= )(?! 's)"
)


@lru_cache(maxsize=64)
def doer_behind(left: str, right: str) -> re.Match[str] | None:
    """Who comes behind what he did, where a sentence opens with that.

    "Having polled 12,401 votes, Chris Davies came second" is of him, and of nobody spoken of before.
    So is a figure of whoever is named right behind: "16,603 votes to the 11,689 of Julie Pörksen".
    """
    if placed := PLACED_BEHIND.search(left[-90:]):
        return placed
    if (inverted := INVERTED.match(right)) and BEFORE_ITS_VERB.search(left[-120:]):
        return inverted
    if BESIDE_ANOTHERS.search(left) and (owner := OF_ITS_OWNER.match(right)):
        return owner
    return DOER_BEHIND.match(right) if OPENING.match(left) else None


_AT = (
    r"(?: (?:in|at) (?:S\d+|the (?:seat|constituency|contest|race))| here| there)?"
    r"(?: (?:in|at) [YD]\d+| last time)?"
)
BEFORE_ITS_VERB = compiled(
    r"(?:^|[;:,]| and| but| while) (?:(?:in|at|into|occupying|filling|taking|sitting|standing|coming|finishing|trailing|"
    r"down|back|way|far|well|a|an|the|poor|distant|close|strong|lowly) )*"
    rf"(?:(?<= )O\d+(?: place| spot| position)?{_AT}(?: ,)? (?:with|on|polling|taking|winning) "
    r"(?:(?:just|only|about|some|around|nearly|almost|over|a|more than|N\d+ votes (?:and|or)) )*)?$"
)
INVERTED = compiled(
    rf"^(?:(?: place| spot| position| - placed (?:N\d+|candidate|contender|challenger|man|woman|finisher|hopeful))?{_AT}(?: votes?)?(?: of the (?:vote|votes|poll))?(?: , (?:with|on)(?: (?!was |came |is |were )[^ ,;:CP]+){{1,7}})?"
    r"(?: ,)? (?:was|came|were|is|stood|sat|lay)(?: (?:taken|claimed|filled|occupied|secured) by)?| - placed N\d+) (?:the )?(?P<who>{E})(?= )(?! 's (?:share|vote|votes|majority|tally|lead|total))"
)
"""Somebody behind his own place, and what he has with it: "third in Stirling, with 23.1%, was"."""
PLACED_BEHIND = compiled(
    r" N\d+ (?:votes )?(?:ahead of|behind|above|below|clear of|short of) (?:the )?(?:P\d+(?: 's)? )?(?P<who>{E}) "
    r"(?:, )?in (?:(?:a|the|distant|close|poor) )*$"
)
"""Whom a place is of that is told behind him: "79 ahead of the Conservative, Mr Brereton, in third"."""
BESIDE_ANOTHERS = compiled(
    r" (?:to|against|with|than|and|beside|alongside|times|twice|double|half) the $"
)
OF_ITS_OWNER = compiled(r"^ (?:votes )?of (?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )(?! 's)")
"""A figure that is held against another's: the article before it, its owner right behind."""
OF_THE_FIGURE = compiled(r" (?:to|against|with|than|and) the N\d+(?: votes)? of (?:the )?$")
"""Before whoever is named for his figure alone: "to the 14,983 of Susan Jones, got home"."""


def completed(m: Mark, sides: tuple[str, str], before: str) -> tuple[str, Mark] | None:
    """What a number without a noun measures after such a figure, and what it is short for."""
    is_moved = before in MOVED.values() or before == "points"
    if m.letter == "N" and is_moved and ANOTHERS.search(sides[0]):
        return "change", as_part(m, Form.POINTS)
    is_turnout = m.letter == "N" and OF_THE_TURNOUT.search(sides[0])
    if is_turnout and m.amount.value < WHOLE and not A_SPAN.match(sides[1]):
        return "turnout", as_part(m, Form.PERCENT)
    return _completed(m, sides, before)


OF_THE_TURNOUT = compiled(
    r" turnout (?:[a-z']+ ){0,3}from (?:[NQ]\d+ to (?:(?:just|only|a|nearly|almost|about) )*)?$"
)
"""A turnout that moved, whatever the clause before it told of: "because turnout's gone from 57"."""
A_SPAN = compiled(r"^ (?:years?|months?) ")
"""What makes a number one of years: "up from five years earlier"."""


def _completed(m: Mark, sides: tuple[str, str], before: str) -> tuple[str, Mark] | None:
    if m.letter == "Q" and before == "turnout":
        goes_on = around.ONLY_A_PLACE.search(sides[0]) or _VOTED_FROM.search(sides[0])
        return (before, m) if goes_on else None
    if m.letter != "N":
        return None
    if before in OF_SEATS and m.amount.value <= MOST_SEATS and not m.amount.decimals:
        return _of_seats(m, sides)
    if before == "majority" and around.NOW_HAS.search(sides[0][-30:]):
        return "majority", m
    is_bare = around.NO_NOUN.match(sides[1])
    before = "change" if before == "points" and _is_moved(sides[0]) else before
    if before in OF_PARTS and (is_bare or (m.amount.decimals and around.MOVES_ON.match(sides[1]))):
        return _of_a_part(m, sides[0], before)
    measure = "" if m.amount.decimals else _of_a_count(sides, before)
    return (measure, m) if measure else None


ANOTHERS = compiled(r" [QT]\d+ (?:to|against) (?:the )?{E} 's (?:just |only )?$")
"""A move that another's is told beside: "6.4 points to the SNP's 1.3"."""


def _of_a_count(sides: tuple[str, str], before: str) -> str:
    """What a number is after one of votes or of a majority: another of them, or by how much."""
    left, right = sides
    if before not in COUNTS or around.FIGURE.search(left) is None:
        return ""
    if before == "majority" and _BEATEN_BY.search(left) and around.NO_NOUN.match(right):
        return before
    since = around.SINCE_FIGURE.search(left)
    is_moved = since and around.MOVED_BY.search(left[-20:]) and around.BASE_NEXT.match(right)
    if is_moved or around.MORE_THAN_BEFORE.match(right):
        return COUNTS[before]
    if before == "majority" and since and around.BY_AGAIN.match(since[0]):
        return before if around.OF_A_DAY.match(right) else ""
    if before in STATED and since and around.AND_AGAIN.match(since[0]):
        return before if around.OF_A_DAY.match(right) else ""
    return ""


WITH_A_PART = compiled(r"(?:^|[.;:,]|and|but) (?:with|for|on|from) (?:(?:just|only|some|about) )*$")
WHO_HAD_IT = compiled(
    r"^ of (?:the|all) (?:[a-z]+ )?(?:votes?|poll)(?: cast)?(?: nationally| nationwide)?(?: ,)? (?:the )?(?P<who>{E}) "
    r"(?:(?:has|have|had|only|just|duly|still) )*(?:got|gets?|won|wins?|earned|earns?|took|takes?|managed|secured|received|picked up|returned|elected|ended|finished|came|was|were|is|has|have|had)(?= )"
)
"""Whose a part of the vote is that stands before him: "with 12.6% of the vote Ukip won one seat"."""
STATED = frozenset({"votes", "majority"})
_BEATEN_BY = compiled(
    r" (?:{E}|he|she) , [^,;:]*{MAJ}[^,;:]* , (?:(?:was|were|has|had|been|narrowly|duly) )*"
    r"(?:went down|went under|went out|fell|fell short|out|undone|sunk|done) by "
    r"(?:(?:just|only|a mere|some) )*$"
)
"""Whoever had a majority, and lost the seat by what follows: "went down by 5,214"."""


def as_part(m: Mark, form: Form) -> Mark:
    """A plain number, or a percentage, as the percentage, or the points, that it is short for."""
    scale = WHOLE if m.amount.form is Form.NUMBER else 1
    return replace(m, value=replace(m.amount, value=m.amount.value / scale, form=form))


def figure_of(m: Mark) -> Amount:
    """A figure as it is held against the record; a plain number with decimals is a percentage."""
    is_part = m.amount.form is Form.NUMBER and m.amount.decimals
    return as_part(m, Form.PERCENT).amount if is_part else m.amount


LEVEL = re.compile(r"(?:below|beneath|above|beyond|past|over|under)\b", re.I)
"""How a share begins that somebody fell below, or rose above: where it came to, and no move."""


def level_of(measure: str, m: Mark, text: str) -> str:
    """The measure of a figure that a row takes for a move: a share where it is "above 30%"."""
    is_level = measure == "change" and m.letter == "Q" and LEVEL.match(text, m.start)
    return "share" if is_level else measure


def _of_seats(m: Mark, sides: tuple[str, str]) -> tuple[str, Mark] | None:
    left, right = sides
    if around.MOVED_BY.search(left[-20:]) and around.NO_NOUN.match(right):
        return "net", m
    if around.MOVE_OF.search(left[-30:]) or around.MORE_THAN_THEN.match(right):
        return "net", m
    if _THERE_WERE.search(left):
        return "nothing", m
    if _HAD_THEN.search(left):
        return "seats_then", m
    is_lost = _LOST_TOO.search(left[-70:])
    if (is_lost or _GAINED.search(left[-30:])) and around.NO_NOUN.match(right):
        return "moved", m
    is_bare = around.NO_NOUN.match(right) and around.NO_NOUN_YET.search(left[-60:])
    return ("seats", m) if is_bare and not around.OWN_NOUN.search(left) else None


_VOTED_FROM = compiled(
    r" Q\d+ (?:of [^,;:]{1,40} )?(?:voted|turned out|took part|bothered(?: to vote)?|cast (?:a vote|ballots?|their votes?)|went to the polls)"
    r"(?: ,)? (?:(?:well|slightly|sharply|far|a little|just) )?(?:up|down|compared|against|fewer|more|higher|lower) ?(?:from|on|with|than)?(?: (?:the|in [YD]\d+))* $"
)
"""How many voted, and from how many that rose or fell."""
_GAINED = compiled(r" (?:gained|gain|gains|gaining) (?:(?:just|only|a|mere|another|back) )*$")
"""A verb whose number is of seats that somebody else had, and not of all that somebody has."""
_LOST_TOO = compiled(
    r" {LOST} N\d+(?: [a-z]+){0,4} (?:,|and|, and) (?:the )?P\d+ (?:just |only |another )?$"
)
"""A number after one that was lost, whose verb is left out: "the SNP lost 21 and Labour six"."""
_THERE_WERE = compiled(r" when there were (?:just |only |still )?$")
"""A number of seats in all, and of nobody's: "in 2019, when there were 73"."""
_HAD_THEN = compiled(r" {E} , (?:who|which) had (?:(?:just|only|been on) )*$")
"""What makes a number after it one of before: "the Tories, who had one, have 13"."""


def _of_a_part(m: Mark, left: str, before: str) -> tuple[str, Mark] | None:
    """A percentage; points where a verb says by how much something moved."""
    is_moved = _is_moved(left)
    if around.OTHER_NOUN.search(left):
        return None
    is_said = bool(m.amount.decimals) or bool(around.OF_A_PART.search(left[-40:]))
    if not is_said or m.amount.value > WHOLE:
        return None
    measure = MOVED.get(before, before) if is_moved else STOOD.get(before, before)
    form = Form.POINTS if measure in MOVED.values() else Form.PERCENT
    return measure, as_part(m, form)


def _is_moved(left: str) -> bool:
    """Whether the words before a figure say that something moved by it."""
    return bool(around.BY_A_PART.search(left[-40:]) or _BY_TOO.search(left[-120:]))


_BY_TOO = compiled(
    r" {E} (?:(?:was|were|is|are|has|have|had) )?(?:(?:{UP}|{DOWN}) )?by (?:[a-z]+ ){0,3}T\d+ "
    r"(?:,|and|, and|but) (?:the )?{E} by (?:(?:just|only|some) )*$"
)
"""A move after another's: "the Tories by 14 points and the Nationalists by 10.3"."""
MOVED = {"share": "change", "turnout": "turnout_change"}
STOOD = {"change": "share", "turnout_change": "turnout"}


# ---------------------------------------------------------------- several at once

_GATHER = (
    r"(?:(?<!scrape )(?<!scraped )(?<!scraping )(?<!cobbled )(?<!cobble )together|between them|between the two of them|combined|(?:put|taken|added|lumped) together|"
    r"in combination|jointly|as a pair)\b"
)
_GATHERED_BEFORE = compiled(
    rf" {_GATHER}(?:(?! [NQTF]\d| {{MAJ}} | turnout | swing | each | apiece )[^;:.])*$"
)
_GATHERED_AFTER = compiled(
    rf"^ (?:of the (?:valid |total )?(?:votes?|poll)(?: cast)? |of all votes |votes |ballots )?(?:, )?{_GATHER}"
    r"(?! (?:[a-z]+ ){0,4}[NQTF]\d)"
)
_OTHER_NOUN = compiled(
    r"^ (?:seats?|mps|candidates?|constituencies|people|years?|times|points?|gains?|losses|deposits?)(?= )|"
    r"^ (?:votes |points )?(?:more|fewer|less|ahead|behind|clear|better|short)(?= )"
)
_NAMED = r"(?:the |all )?{E}(?: 's)?(?: candidates?| vote| votes)?"
_LIST = compiled(rf" {_NAMED} (?:(?:, and|,|and|plus|with|added to) {_NAMED} )+")
_OTHERS = compiled(
    rf"^ (?:(?:votes?|ballots|points?) )?(?:(?:more|fewer|less|ahead|clear|short|better|behind|in front|over|of|than|the|both|what|all) )*"
    rf"(?P<list>{_NAMED} (?:(?:, and|,|and|plus|with|added to) {_NAMED} )+)(?:(?:had|got|won|took|polled|managed|received|,) )*(?:{_GATHER}|did {_GATHER})"
)
_NAME = compiled(r" (?P<who>{E})(?= )")


def is_gathered(left: str, right: str) -> bool:
    """Whether a figure is of several at once."""
    is_said = bool(_GATHERED_AFTER.match(right) or _GATHERED_BEFORE.search(left))
    return is_said and not _OTHER_NOUN.match(right) and any(groups(left, right))


def groups(left: str, right: str) -> Iterator[tuple[str, ...]]:
    """Those whom a figure may gather, likeliest first: the last list, all before it, a list after it.

    >>> next(groups(" together , P0 and P1 took ", " votes . "))
    ('P0', 'P1')
    """
    for words in [*(m[0] for m in _LIST.finditer(left))][::-1]:
        yield _names(words)
    every = _names(left)
    if len(every) > 1:
        yield every
    if found := _LIST.search(right):
        yield _names(found[0])


def gathered_others(right: str) -> tuple[str, ...]:
    """Those against whom, gathered, a figure is held: "more than P1 and P2 combined"."""
    found = _OTHERS.match(right)
    return _names(f" {found['list']}") if found else ()


def has_gathered(left: str) -> bool:
    """Whether a sentence has gathered several before a figure, whatever stands between."""
    return bool(GATHERING.search(left))


GATHERING = compiled(rf" {_GATHER}")
"""Words without one of which no figure of a sentence is of several at once."""


def _names(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m["who"] for m in _NAME.finditer(words)))


EXCHANGED = compiled(
    r"^ (?:of (?:(?:the|just|only) )*N\d+ )?(?:[a-z]+ ){0,2}(?:seats|constituencies) "
    r"(?:that|which) (?:have |had )?(?:went|gone|passed|moved|switched|swung|fell|fallen)(?= )"
)


def is_exchanged(right: str) -> bool:
    """Whether seats are told of as going from one party to another, and not as somebody's own."""
    return bool(EXCHANGED.match(right))


_A_FORMER = (" former ", " ex ", " ex- ", " onetime ", " one-time ", " ex - ")
_ITS_FIGURE = compiled(r" (?:'s |{MAJ}|share|vote|votes|seat|tally|total|stronghold)")


def is_of_old(before: str, clause: str, end: int) -> bool:
    """Whether a party's name is that of somebody who once was of it, told of before.

    "The former Conservative took 59.7 per cent": no share of the Conservatives.
    """
    return before.endswith(_A_FORMER) and not _ITS_FIGURE.match(clause, end)


_RANKED = compiled(
    r" (?:highest|lowest|best|worst) (?:turnout|turn-out)(?: of (?:them|all|any|the lot))? "
    r"(?:, at|,|at|of|with) $"
)


def is_of_a_rank(measure: str, left: str) -> bool:
    """Whether a turnout is that of the seat whose place in an order is told just before it.

    "It had the third highest turnout of London's 73 seats, at 77 per cent."
    """
    return measure == "turnout" and bool(_RANKED.search(left[-60:]))


AN_ESTIMATE_NEXT = compiled(
    r"^ (?:votes )?(?:,|and|but|, and|, but|though) (?:on paper|notionally|on (?:the|these) new) "
)
"""An estimate that is told beside a figure, which is so none: "was 20,971 and on paper 20,225"."""
YEAR_FOR_ALL = compiled(
    r"^ (?:(?:but|and|then|by) )?(?:in |at |by |the )?(?:the )?[YD]\d+ (?:(?![YD]\d)[^ ;:]+ )*: "
)
"""A sentence that opens on a year, which is understood of a list behind its colon too."""
