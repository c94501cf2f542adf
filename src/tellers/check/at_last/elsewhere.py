"""Where a claim that a room called false may be of another place than its contest.

What a region or nation comes to, which a text may tell of after one of its seats; and whoever or
whatever seat is named nearest to a figure.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from tellers.check.at_last.asked import Asked
from tellers.check.at_last.words import NEXT_DOOR
from tellers.check.grammar.elision import figure_of
from tellers.check.grammar.words import compiled
from tellers.check.scene import Page, Person
from tellers.check.where.place import REGIONS
from tellers.check.where.unknown import KNOWN
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.record import folded

Values = frozenset[int | Fraction]


def of_area(page: Page, election: str, area: str) -> Values:
    """The turnout, the shares, the candidates and the lost deposits of a region, nation or all."""
    key = ("sums of an area", election, area)
    return cast(Values, page.kept(key, lambda: _of_area(page, election, area)))


def _of_area(page: Page, election: str, area: str) -> Values:
    results = list(_results(page, election, area))
    total = sum(figures.valid_votes(one) for one in results)
    register = sum(one.electorate or 0 for one in results)
    if not total or not register:
        return frozenset()
    lost = sum(len(figures.lost_deposits(one)) for one in results)
    stood = sum(len(one.contest.candidacies) for one in results)
    votes = Counter[str]()
    for one in results:
        votes.update(figures.party_votes(one))
    shares = (Fraction(own, total) for own in votes.values())
    return frozenset({Fraction(total, register), *shares, lost, stood})


def _results(page: Page, election: str, area: str) -> Iterator[Return]:
    for contest in page.record.contests_of(election):
        where = contest.constituency
        result = page.results.get(contest.id)
        is_there = not area or area in (folded(where.country), folded(where.region))
        if is_there and isinstance(result, Return):
            yield result


LOCAL = compiled(r" (?:[SC]\d+|he|she|his|her|here|there|seat|constituency|locally) ")


def is_of_no_seat(asked: Asked) -> bool:
    """Whether a sentence that was held against a seat names none, and is so of a region."""
    own = asked.page.own
    if not asked.one.contest or own is None or LOCAL.search(asked.marked.skeleton):
        return False
    figure, every = asked.figure, asked.titled
    is_exact = figure is not None and figure.amount.decimals and asked.kind in ("share", "turnout")
    if every == ("",) and not is_exact:
        return False  # "three points" may be anybody's
    values = (value for area in every for value in of_area(asked.page, own.election.id, area))
    return figure is not None and any(figure_of(figure).fits(value) for value in values)


OF_A_CONTEST = frozenset({
    "majority", "lead", "votes", "share", "change", "points", "swing", "times", "position",
    "comparative", "turnout", "deposits",
})  # fmt: skip
OF_A_WINNER = frozenset({"winner", "runner-up", "hold/gain", "party"})
IN_THE_OTHER = compiled(
    r"^ (?:votes |points )?in (?:the )?(?:other|north|south|east|west|central) "
    r"(?:[.,;:)]|and|but|where|while|by|for|with) "
)
OF_ANOTHER = compiled(
    r"^ (?:votes |points )?(?:(?:of|[a-z]+ by) (?:[a-z]+ )?C\d+ in|C\d+ [a-z]+ in) "
    r"(?P<s>S\d+)(?= )"
)
"""A seat that stands right behind a figure, or behind whose it is."""
IN_ITS_SEAT = compiled(r"^ (?:votes |points )?in (?P<s>S\d+)(?= )")
OF_A_NAME = compiled(r"^ (?:votes |points )?(?:of|by|from|[a-z]+ by) ")
LAST_NAMED = compiled(r" (?P<m>[CS]\d+)(?= )(?:(?! [CS]\d+ | (?:here|this)(?= ))[^;:])*$")


def of_another(asked: Asked) -> Iterator[str]:
    """Why a claim may be of another seat, or of somebody who stood in one."""
    if _is_of_two_seats(asked):
        yield "it may be held against the seat before"
    if asked.there is None or asked.right.startswith(" here "):
        return
    if asked.kind in OF_A_WINNER and _is_of_next_door(asked):
        yield "it is of another seat"
    if asked.kind == "party" and (_is_of_a_stranger(asked) or _is_of_what_was_done(asked)):
        yield "it is of somebody who did not stand there"
    is_compared = asked.kind == "comparative" and " than " in f"{asked.one.claim.span} "
    if asked.kind not in OF_A_CONTEST or is_compared:
        return
    if _is_of_a_stranger(asked) or _is_of_a_name(asked):
        yield "it is of somebody who did not stand there"
    is_elsewhere = _is_of_next_door(asked) or _is_of_a_seat_named(asked)
    if IN_THE_OTHER.match(asked.right) or is_elsewhere or _is_of_a_name_of_a_seat(asked):
        yield "it is of another seat"


def _is_of_a_stranger(asked: Asked) -> bool:
    """Whether the name nearest before is linked to nothing, and no candidate's surname ends it."""
    if asked.there is None or not asked.marked.stranger_before(asked.one.claim.start):
        return False
    stood = (one.name for one in asked.there[0].candidacies if one.name)
    return {folded(name.last) for name in stood}.isdisjoint(folded(asked.before).split())


def _is_of_what_was_done(asked: Asked) -> bool:
    """Whether a party is told of by what it did, and not as anybody's: "as Labour took Leigh"."""
    return asked.one.claim.span.startswith("as ") and DID.match(asked.right) is not None


DID = compiled(r"^ (?:{WIN}|{HOLD}|{GAIN}|{LOST}|took|romped|swept|surged|stormed|made)(?= )")


def _is_of_a_name(asked: Asked) -> bool:
    """Whether a figure is told to be of a name that is linked to nothing: "of Justin Tomlinson"."""
    found, marked = OF_A_NAME.match(asked.right), asked.marked
    if found is None:
        return False
    number = bisect_left(marked.offsets, asked.sides[1] - 1 + found.end() - 1)
    return all(at < len(marked.symbols) and marked.is_name(at) for at in (number, number + 1))


def _is_of_next_door(asked: Asked) -> bool:
    """Whether a neighbour is told of, and since then nobody and nothing of the contest."""
    found = NEXT_DOOR.search(asked.left)
    if found is None or HERE.search(found["between"]):
        return False
    return not any(_is_its_own(asked, name) for name in MARKED.findall(found["between"]))


HERE = re.compile(r" (?:here|the seat|the constituency) ")
MARKED = re.compile(r"\b[CS]\d+\b")


def _is_its_own(asked: Asked, symbol: str) -> bool:
    """Whether a name is the seat's, or of somebody who stood in its contest."""
    if asked.there is None:
        return False
    contest, value = asked.there[0], asked.marked.mark(symbol).value
    if isinstance(value, Person):
        return any(one.id == contest.id for one, _ in value.standings)
    if str(value) in asked.one.reading or _was_held_against(asked, str(value)):
        return True
    return folded(str(value)) in {folded(name) for name in contest.constituency.names}


def _was_held_against(asked: Asked, name: str) -> bool:
    """Whether the right figure is a majority of the seat that is named, whose text it is not."""
    if asked.kind not in GAPS:
        return False
    results = (asked.page.results.get(one.id) for one in asked.page.contests_named(name))
    gaps = {str(figures.find_majority(one)) for one in results if isinstance(one, Return)}
    return asked.one.correct_value in gaps


def _is_of_a_seat_named(asked: Asked) -> bool:
    """Whether the name nearest to a figure is another seat's.

    "The 11.8 per cent suffered by Vince Cable in Twickenham", "Soubry, who won Broxtowe by 389".
    """
    found = OF_ANOTHER.match(asked.right)
    if found is not None and not _is_its_own(asked, found["s"]):
        return True
    last, behind = LAST_NAMED.search(asked.left), IN_ITS_SEAT.match(asked.right)
    if last is None or _is_its_own(asked, last["m"]):
        return False
    if behind is not None and _is_its_own(asked, behind["s"]):
        return False  # "44.8 per cent in Selby and 47.2 in Somerton"
    return last["m"][0] == "S" or (asked.kind in GAPS and not _fought_there(asked, last["m"]))


GAPS = frozenset({"majority", "lead"})


def _fought_there(asked: Asked, symbol: str) -> bool:
    """Whether somebody ever stood for the seat of a claim, so far as is known."""
    value = asked.marked.mark(symbol).value
    if asked.there is None or not isinstance(value, Person) or not value.standings:
        return True
    name = asked.there[0].constituency.name
    return any(there.constituency.name == name for there, _ in value.standings)


BY_SO_MANY = re.compile(
    r"(?:\band|,|;|\bbut) (?P<near>[A-Z][\w-]+) by (?:just |only )?$"
    r"|\b[Ii]n (?P<far>[A-Z][a-z]+)(?: in \d{4})?(?: by| with| on)? (?:just |only )?$"
)


def _is_of_a_name_of_a_seat(asked: Asked) -> bool:
    """Whether a word that is linked to nothing is a place: "and Kemptown by 1,328"."""
    found = BY_SO_MANY.search(asked.before)
    if found is None or asked.kind not in GAPS:
        return False
    at = asked.one.claim.sentence.start + found.start(found.lastgroup or 0)
    is_linked = any(m.start <= at < m.end for m in asked.marked.marks)
    return not is_linked and found[found.lastgroup or 0] not in KNOWN


OF_A_MOVE = frozenset({"change", "comparative", "turnout_change", "votes_change"})
MOVED_SINCE = compiled(
    r" (?:[YD]\d+|since|than|last time|last|ago|before|earlier|previous|previously|then|notional|"
    r"from|again|ever) "
)


def _is_of_two_seats(asked: Asked) -> bool:
    """Whether more or less is told of another seat than the text's: "turnout was lower in Hove".

    It may be held against the text's own where no word puts it beside a poll before.
    """
    own, marked = asked.page.own, asked.marked
    if asked.kind not in OF_A_MOVE or asked.figure is not None or marked.find(MOVED_SINCE):
        return False
    named = {str(m.value) for m in marked.marks if m.letter == "S"}
    name = own.constituency.name if own else ""
    return bool(named) and name not in named and not (name and name in asked.one.reading)


AT_LARGE = compiled(
    r"^ [^;:]* (?:across (?:the )?(?:country|uk|britain|united kingdom|nation)|nationwide|"
    r"nationally|in the country) "
)


def is_of_the_whole(asked: Asked) -> bool:
    """Whether what was held against a nation or region alone is told of the whole behind it."""
    area = folded(asked.one.reading.rpartition(", ")[2])
    return area in REGIONS and AT_LARGE.match(asked.right) is not None
