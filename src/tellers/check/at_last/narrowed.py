"""Whether an order that was held against all seats of an area may be one of some of them alone.

"Outside London no turnout was higher", "of the women elected", "where Labour came second": what
narrows it stands anywhere in the sentence, or in the one before: "We followed A, B, C and D".
"""

import re
from collections import Counter
from collections.abc import Iterator

from tellers.check.at_last.asked import Asked
from tellers.check.grammar.words import compiled
from tellers.check.league.rows import ONE_WITH_ANOTHER
from tellers.check.league.told import TOLD_BEFORE_LAST
from tellers.check.league.words import AN_AREA
from tellers.check.superlative.area import BRITAIN

ORDERS = frozenset({"ranking", "position", "runner-up"})
AN_ORDER = re.compile(r"^the (?:\w+ of )?(?P<n>[\d,]+) (?:by|seats (?:of one party )?in order by) ")
FEWEST = 6
"""Seats from which on an order is one of more than those that a text lists."""

_OUT = (
    r"(?:outside|beyond|excluding|leaving (?:out|aside)|setting aside|not counting|apart from|"
    r"aside from|except(?: for| in)?|bar|save(?: for| in)?|other than|discounting|ignoring)"
)
_BEATEN = r"(?:runners?-up|losers?|beaten|defeated|losing|second-placed|unsuccessful|also-rans)"
_FIGHTS = r"(?:fights?|contests?|battles?|duels?|races?|tussles?|marginals?|seats|clashes)"
_CAME = (
    r"(?:came|come|comes|were|are|was|is|finished|finish|finishes|beat|lost|ran|stand|stood|lie|lay|"
    r"trail|trailed|defeated|won|did)"
)
SOME_WHO_STOOD = compiled(
    r" (?:women|newcomers?|intake|first-timers|newly elected|"
    r"new to (?:the commons|parliament|westminster)|"
    r"(?:no|any|other|every) (?:other )?new (?:mp|member)|did not sit|for the (?:first|O\d+) time|"
    r"(?:mps|members) re ?-? ?elected|new (?:mps|members|faces|recruits)|"
    r"(?:any|no|other|a|every) (?:[a-z]+ )?woman|woman (?:mp|member|candidate|with)|"
    rf"(?:of any|no|any|among the|of the|other) (?:other )?(?:P\d+ )?{_BEATEN})(?= )"
)
A_PLACE_OUT = compiled(
    rf" {_OUT} (?:(?:the|in|those|seats) )*(?:{{PLACE}}|capital|mainland) |"
    r" (?:{PLACE}|capital|S\d+) (?:(?:is|are|being) )?(?:apart|aside|excepted|excluded|left out) |"
    r" (?:N\d+|both|two|three) (?:[a-z]+ )?regions(?= )|"
    r" the (?:city|county|borough|town|island|district)(?: 's)?(?= )"
)
THE_SPEAKER = re.compile(
    rf"\bSpeaker(?:'s)?(?: seat)? (?:apart|aside|excepted|excluded)\b|\b{_OUT} (?:the )?Speaker\b",
    re.I,
)
BY_WHO_FOUGHT = compiled(
    rf" (?:where|in which|when|whenever) (?:the )?P\d+ (?:[a-z]+ )?{_CAME} (?:[a-z]+ )?"
    r"(?:O\d+|second|third|fourth|runners?-up|(?:the )?P\d+)(?= )|"
    rf" {_FIGHTS} between (?:the )?P\d+ and |"
    rf" P\d+ ?(?:versus|v|vs|-|to|and) ?P\d+ (?:[a-z]+ )?{_FIGHTS} |"
    r" with (?:the )?P\d+ (?:in )?(?:O\d+|first|ahead|top) |"
    r" (?:closest|nearest) (?:that )?(?:the )?P\d+ (?:came|got|ran|have come) |"
    r" (?:smaller|larger|bigger|greater|slimmer|narrower) {MAJ} over (?:the )?P\d+(?= )|"
    r" (?:no|any|other|every) (?:other )?(?:P\d+ )?{MAJ} over |"
    r" 's (?:own )?(?:defeats|losses|near misses)(?= )"
)
BY_BOUND = compiled(
    r"^ (?:of|among|in) [^,]*(?:{MAJ}|decided|won|held|marginals)(?: [^,]*)? "
    r"N\d+(?! (?:seats|mps|of) )[^,]* , |"
    r" (?:of|among|in) [^,;:]*(?:seats|marginals|those|constituencies|contests|mps)\b(?: ,)?"
    r"[^,;:]{0,40} (?:with|where|by) [^,;:]{0,30}N\d+|"
    r"^(?: [a-z]+)* so far | so far(?= [.,;])"
)
_THOSE = (
    r"(?:that|which|seats|constituencies|those|ones|mps) (?:that |which )?(?:the )?P\d+ "
    r"(?:have |has |had )?"
)
BY_PARTY = compiled(
    rf" {_THOSE}(?:won|hold|holds|held|kept|lost|defended|retained)(?= )|"
    r" (?:holds(?! (?:N\d+|the|its|it|this|on) )|(?:an?|any) P\d+ (?:seat|hold))(?= )"
)
"""Of a party's seats alone."""
BY_GAIN = compiled(
    rf" {_THOSE}(?:took|taken|gained|captured|seized|snatched|wrested|prised|grabbed|"
    r"won from)(?= )|"
    r" (?:gains|captures|(?:that|which) changed hands|"
    r"(?:an?|any|O\d+ [a-z]+|[a-z]+est) P\d+ (?:gain|hold|capture))(?= )"
)
"""Of those that changed hands."""
SO_MANY_HELD = compiled(
    r" P\d+ (?:now )?(?:have|has|hold|holds|held|won|took|kept) N\d+ "
    r"(?:seats|mps|constituencies|members|of)(?= )|"
    r" N\d+ (?:[a-z]+ )?(?:seats|mps|constituencies) (?:are|is|were) (?:now )?(?:in )?P\d+(?= )"
)
"""Before an order that may be of those: "the DUP have eight seats. Only one is closer"."""
OF_THOSE = compiled(r"^ (?:but )?(?:only|none|just)(?= )")
BESIDE = re.compile(r" , (?:and|which|who|where|with|but|one of) |;| and (?:it|this|that) ")
A_LIST = compiled(
    r"(?<! only)(?<! behind)(?<! after)(?<! bar)(?<! by)(?<! than)(?<! in) "
    r"S\d+ ?, (?:(?:the )?S\d+ ?,? ){1,20}and S\d+ "
)
"""Some seats that are named one after another."""
ONE_OF_SOME = re.compile(
    r"\b(?:one|some|two|three|among) of the\b|\bamong the\b"
    r"|\b(?:bar|but|except|save) (?:for )?(?:one|two|three|four|\d+)\b",
    re.I,
)
"""An order of which only a part is told."""
SURNAME = re.compile(r" (?:Mac|Mc)?[A-Z][a-z]+")
FIRST_NAME = re.compile(r"(?:\b[a-z]+|^Only|^But) [A-Z][a-z]+ $")
WIDE = compiled(
    r" (?:country|nation|uk|united kingdom|kingdom|britain|nationally|nationwide|commons|house|"
    r"parliament|region|anywhere|N\d+ (?:seats|constituencies))(?= )"
)
A_CITYS = re.compile(
    r"\b(?:No|no|any|Every|other) (?:other )?(?P<name>[A-Z][a-z]+)"
    r"(?: (?:[a-z]+ )?[A-Z][a-z]+)* (?:MP|seat|member|constituency)\b"
)


def narrowed(asked: Asked) -> Iterator[str]:
    """Why an order may be of fewer seats than it was held against."""
    found = AN_ORDER.match(asked.one.reading) if asked.kind in ORDERS else None
    if found is None or int(found["n"].replace(",", "")) < FEWEST:
        return
    marked, number = asked.marked, int(found["n"].replace(",", ""))
    if marked.find(SOME_WHO_STOOD):
        yield "it may be among some of those who stood"
    if _leaves_some_out(asked):
        yield "the words leave a place out"
    if marked.find(BY_WHO_FOUGHT) or marked.find(BY_BOUND):
        yield "it is of those seats alone"
    if _is_a_name(asked):
        yield "a seat's name may be somebody's"
    if _is_of_a_list(asked) or _is_of_a_city(asked):
        yield "it may be of the few that are named"
    is_one_with_another = asked.one.reading.endswith(ONE_WITH_ANOTHER)
    is_of_a_partys = not is_one_with_another and _is_of_a_partys(asked, number)
    if is_of_a_partys or _is_of_any_of_a_party(asked, number):
        yield "it is of one party's seats"


OF_ANY = compiled(r"^ (?:of|by|for|among|amongst) (?:any|all(?: the)?|every) (?:[a-z]+ )?P\d+(?= )")


def _is_of_any_of_a_party(asked: Asked, number: int) -> bool:
    """Whether "of any Lib Dem" was held against every seat of an area."""
    is_narrow = "of one party" in asked.one.reading
    return not is_narrow and bool(OF_ANY.match(asked.right)) and _is_of_an_area(asked, number)


def _leaves_some_out(asked: Asked) -> bool:
    said = asked.one.claim
    is_part = ONE_OF_SOME.search(said.span) or THE_SPEAKER.search(said.sentence.text)
    return bool(is_part or asked.marked.find(A_PLACE_OUT))


def _is_of_a_partys(asked: Asked, number: int) -> bool:
    """Whether an order is of seats that a party won, and was held against all of an area."""
    start, end = asked.sides
    said = asked.marked.skeleton
    first = max((m.end() - 1 for m in BESIDE.finditer(said, 0, start)), default=0)
    last = next((m.start() + 1 for m in BESIDE.finditer(said, end - 1)), len(said))
    clause = said[first:last]
    left = _before(asked) if OF_THOSE.match(said) else asked.left
    is_party = bool(BY_PARTY.search(clause) or SO_MANY_HELD.search(left))
    is_swing = is_party and " by swing" in asked.one.reading
    return (
        BY_GAIN.search(clause) is not None
        or is_swing
        or (is_party and _is_of_an_area(asked, number))
    )


def _before(asked: Asked) -> str:
    """What stands before an order: the sentence before, and its own up to the claim."""
    return str(asked.page.said.get(TOLD_BEFORE_LAST, "")) + asked.left


def _is_a_name(asked: Asked) -> bool:
    """Whether the seat of an order is somebody's name: "than Angus MacNeil", "Angela Crawley"."""
    marked, claim = asked.marked, asked.one.claim
    seats = [m for m in marked.marks if m.letter == "S" and claim.meets(m)]
    is_last = any(m.end == claim.end for m in seats) and SURNAME.match(marked.text, claim.end)
    is_alone = any((m.start, m.end) == (claim.start, claim.end) for m in seats)
    return bool(is_last) or (is_alone and FIRST_NAME.search(asked.before) is not None)


def _is_of_a_list(asked: Asked) -> bool:
    """Whether some seats are listed before an order that says of no area what it runs over."""
    own = asked.marked.skeleton
    found = A_LIST.search(own)
    rest = own[found.end() - 1 :] if found else own
    if not A_LIST.search(_before(asked)):
        return False
    return AN_AREA.search(rest) is None and WIDE.search(rest) is None


def _is_of_a_city(asked: Asked) -> bool:
    """Whether an order is of the seats of a city: "no Leicester MP has a smaller majority"."""
    said = asked.one.claim.sentence
    found = A_CITYS.search(said.text)
    if found is None or AN_AREA.search(f" {found[0].lower()} "):
        return False
    at = said.start + found.start("name")
    return not any(one.start <= at < one.end for one in asked.marked.marks)


def _is_of_an_area(asked: Asked, number: int) -> bool:
    """Whether so many seats are all of an area, and not those of a party."""
    record, where = asked.page.record, asked.one.contest
    own = record.contests.get(where)
    every = record.contests_of(own.election.id if own else where)
    places = [one.constituency for one in every]
    counts = Counter(area for one in places for area in {one.country, one.region})
    counts.update({"": len(places), BRITAIN: len(places) - counts["Northern Ireland"]})
    return number in counts.values()
