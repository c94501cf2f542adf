"""How far a sentence reaches: it speaks of one contest, or of the whole election, or of either.

A report of a seat turns to the nation without saying so: "Labour won 202 seats. Turnout fell to
67.3%." What may be of both is held against both (`rules.md` 24: a true claim called false is the
worst fault).
"""

import re

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person, Reach

LARGEST_ELECTORATE = 150_000
"""More votes than any seat since 1950 has electors: they are of the whole."""


THOSE_BEYOND = compiled(
    r" N\d+{BEYOND}| (?:bettered|beaten|exceeded|topped|surpassed|equalled|matched) (?:only )?"
    r"(?:in|by|at) N\d+ (?:(?:other|of the N\d+|more) )*"
    r"(?:seats?|constituency|constituencies|contests?|places?)(?= )|"
    r" (?:[a-z]+est|worst|most [a-z]+) (?:[a-z]+ )?(?:of|among|in) (?:[a-z']+ ){1,4}N\d+ "
    r"(?:[a-z]+ )?(?:seats|constituencies|contests|mps|members)(?= )"
)
"""What makes a number one of those that pass a seat: "three seats in the UK had a higher one"."""


def reach_of(page: Page, marked: Marked, before: Reach) -> Reach:
    """How far a sentence reaches, after one that reached so far."""
    is_wide = marked.may_have(around.NATIONWIDE)
    if is_wide and around.NATIONWIDE.search(around.BESIDE_NATIONAL.sub(" ", marked.skeleton)):
        is_local = page.scene is not None and (
            _is_local(page, marked)
            or bool(marked.find(around.SET_AGAINST) or marked.find(OWN_FIRST))
        )
        return Reach.EITHER if is_local else Reach.WHOLE
    if page.home and marked.find(around.THE_REGION):
        return Reach.EITHER
    if page.scene is None:  # unless it names a place, whether the record holds it or not
        is_of_place = marked.has_stranger() or "S" in marked.letters
        counts = marked.find(around.COUNTS_SEATS)
        return Reach.HERE if is_of_place and not counts else Reach.WHOLE
    if _is_local(page, marked):
        return Reach.HERE
    counts = marked.find(around.COUNTS_SEATS) and around.COUNTS_SEATS.search(
        THOSE_BEYOND.sub(" ", marked.skeleton)
    )
    if counts or _counts_millions(marked):
        is_aside = marked.find(LANDSLIDE) and before is Reach.HERE
        return Reach.EITHER if is_aside else Reach.WHOLE
    return Reach.HERE if before is Reach.HERE else Reach.EITHER


def _is_local(page: Page, marked: Marked) -> bool:
    """Whether a sentence names a seat, or somebody who stood, or says that it is of the place."""
    text, is_count = marked.skeleton, marked.find(around.COUNTS_SEATS)
    if around.LOCAL.search(HIS_PARTY.sub(" the party ", text) if is_count else text):
        return True
    here = page.scene.contest.id if page.scene else ""
    for mark in marked.marks:
        people = mark.value.standings if isinstance(mark.value, Person) else ()
        if mark.letter == "S" or any(contest.id == here for contest, _ in people):
            return True
    return False


LANDSLIDE = compiled(r" (?:landslide|hung parliament) ")
"""What a party may have won in the country while a text goes on about its seat."""
HIS_PARTY = compiled(r"^ (?:and |but |now )?(?:his|her) (?:own )?party ")
"""A party told by somebody of the place, whose seats are counted in all of them."""


def _counts_millions(marked: Marked) -> bool:
    return any(
        m.letter == "N"
        and m.amount.value > LARGEST_ELECTORATE
        and marked.text[max(0, m.start - 1)] not in MONEY
        and not PEOPLE_AT_HOME.match(marked.text, m.end)
        for m in marked.marks
    )


MONEY = frozenset("£$€")
PEOPLE_AT_HOME = re.compile(
    r"(?:-strong)? (?:people live|inhabitants|residents|souls|homes|houses)"
)
"""What makes a large number one of a town: no votes are counted."""


def reach_of_figure(page: Page, left: str, right: str) -> Reach:
    """How far one figure of a sentence reaches that speaks of the place and of the whole.

    "Nationally turnout was 59.7%; in Clacton 58.7%": by the words of its own clause, else by those
    on the way back to the figure before it.
    """
    if page.reach is not Reach.EITHER or not around.NATIONWIDE.search(f"{left}{right}"):
        return page.reach
    if OWN_FIRST.match(f" Q0{right}"):
        return Reach.HERE
    ends = [found.end() - 1 for found in around.CLAUSE_END.finditer(left)]
    stop = around.CLAUSE_END.search(right)
    after = right[: stop.start() + 1] if stop else right
    for start in [*ends[::-1], 0]:
        words = f"{left[start:]}{after}"
        is_whole = bool(around.NATIONWIDE.search(around.SET_AGAINST.sub(" ", words)))
        is_here = bool(around.LOCAL.search(words) or around.PLACE_OF_OWN.search(words))
        if is_whole != is_here:
            return Reach.WHOLE if is_whole else Reach.HERE
        if is_whole or around.FIGURE.search(left[start:]):
            break
    return page.reach


OWN_FIRST = compiled(
    r" [QN]\d+ (?:of the (?:vote|poll) )?"
    r"(?:(?:,|was|is|were|it|well|far|just|slightly|a little) ){0,4}"
    r"(?:above|below|(?:higher|lower|more|less|better|worse|larger|smaller) than|"
    r"ahead of|behind|beat|against|compared (?:with|to))"
    r" (?:(?:the|their|its|his|her|party|'s|{E}) ){0,4}(?:national|nationwide|uk)(?= )"
    r"| [QN]\d+ (?:of the (?:vote|poll) )?(?:(?:here|locally|in S\d+) )?(?:, |\( )?"
    r"(?:against|as against|compared (?:with|to)|but|while it was|whereas it was)"
    r" (?:(?:the|a|just|only|some) )*[QN]\d+ (?:of the (?:vote|poll) )?"
    r"(?:nationally|nationwide|(?:across|over|throughout|in) (?:the|great) (?:uk|country|nation|"
    r"united kingdom|whole|britain))(?= )"
)
"""What stands behind a figure of the place that is held against the nation's."""


def is_of_none(left: str) -> bool:
    """Whether the clause of a figure names no seat and nobody, up to it."""
    return not SOMEBODY.search(CLAUSE.split(left)[-1])


SOMEBODY = compiled(r" (?:[SC]\d+|he|she|his|her|here|there) ")
CLAUSE = compiled(r" [;:(] | (?:and|while|but|though|although) ")


def is_of_seats_won(measure: str, marked: Marked, sides: tuple[str, str]) -> bool:
    """Whether a share may be a party's of the whole, since its sentence counts the party's seats.

    "Ukip won 12.6% of the vote but a single seat, Clacton": the seat comes after its share.
    """
    is_open = measure == "share" and is_of_none(sides[0]) and not ITS_SEAT.match(sides[1])
    return is_open and bool(marked.find(PARTY) and marked.find(SEATS_WON))


PARTY = compiled(r" P\d+(?= )")
SEATS_WON = compiled(
    r" (?:N\d+|a (?:single|lone|solitary)|(?:its|their) (?:only|sole|single|lone|first)) "
    r"(?:[a-z]+ )?(?:seats?|mps?|constituency|constituencies)(?= )"
)
"""Seats that a party has won, counted: "only five seats", "a single seat"."""


SEAT = compiled(r"\bS\d+\b")
ITS_SEAT = compiled(r"^ (?:votes |of the (?:vote|poll) )?(?:in|at) (?:the )?(?P<seat>S\d+)(?= )")


def is_of_another_seat(page: Page, marked: Marked, sides: tuple[str, str]) -> bool:
    """Whether the seat last named before a figure, or right behind it, is another than its page's.

    "She won Tatton by 14,787 votes, having lost Wirral West by 417."
    """
    left, right = sides
    own, scene = page.own, page.scene
    if scene is None:
        return False
    if right.startswith(" here ") and own is not None:
        return scene.contest.id != own.id
    behind = ITS_SEAT.match(right)
    if behind is None and " S" not in left:
        return False
    symbols = [behind["seat"]] if behind else [found[0] for found in SEAT.finditer(left)][-1:]
    return any(not scene.bears(str(marked.mark(s).value)) for s in symbols)


_BEYOND = compiled(r"^{BEYOND}")
CLOSER = frozenset({"closer", "close", "bettered"})
"""Measures that count the seats beyond one."""


def is_of_those_beyond(measure: str, right: str) -> bool:
    """Whether a number counts those that pass one, of whom another reader tells.

    "Only ten MPs have a smaller lead to defend": the ten are nobody's seats.
    """
    return measure not in CLOSER and bool(_BEYOND.match(right))


OF_SO_MANY = compiled(r" N\d+ of (?:the|all|its|their|those) $")
"""Before a number of whom another counts some: "only one of the 330 Tories has a closer one"."""


def is_of_others(measure: str, page: Page, marked: Marked, sides: tuple[str, str]) -> bool:
    """Whether a figure is of another seat than its page's, or counts those that pass it."""
    if is_of_those_beyond(measure, sides[1]) and not OF_SO_MANY.search(sides[0]):
        return True
    return measure != "majorities" and is_of_another_seat(page, marked, sides)
