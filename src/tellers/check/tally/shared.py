"""How the seats of an area were shared: a sentence of numbers and parties, each with the other.

"Of the 32 Welsh seats, 27 went to Labour, four to Plaid Cymru and one to the Liberal Democrats";
"London: Labour 45, Conservatives 27"; "there were 43 Labour wins in Scotland, nine for the SNP".
Whatever the words, so many seats are those of the party that stands beside the number, if numbers
and parties take turns and every other word is one in which such a list is told.
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture.answer import Counted, Told, counts_over, is_count
from tellers.check.picture.ground import Ground

SEATS = (
    "seats|seat|mps|mp|members|member|constituencies|constituency|contests|results|victories|wins"
)
HOUSE = compiled(
    rf" (?:of (?:(?:the|all|its) )*(?:A\d+ 's )?|A\d+ 's |the (?:A\d+ )?|all )"
    rf"(?P<h>N\d+) (?:(?:A\d+|westminster|parliamentary|commons) )*(?:{SEATS}|representatives)(?= )"
    r"| (?:out )?of (?:the |its |all )?(?P<h2>N\d+)"
    r"(?= (?:[.,;:]|to|and|against|with|while|went|in A\d))"
)
"""All the seats of the area, of which those that follow are some."""
_KNOWN = """
    a ahead all also along among an and are as at back been behind both but by came clear
    comfortably compared constituencies constituency contest contests count counted country
    delegation divided dominated each elected elects emerged ended far final finished for gave give
    go goes had has have held here hold holds in into is it its itself just largest biggest leads
    led leaving left main making map member members mp mps nation now of on only out overall
    parliament part party region remaining representatives result results returned returns seat
    second seats sent settle share shared single so split splits still such sum swept take taken
    takes tally than that the their them there these they this those though to together took total
    up victories victory voters was well went were westminster commons where which while will win
    winning wins with won line lines place placed
"""
KNOWN = frozenset(_KNOWN.split())
"""Words between the numbers and the parties of such a list, none of which changes what it says."""
PLACED = compiled(
    r" (?:second|placed?|ahead|behind|leads|led|clear|part|held|share) (?:place )?(?:in |of )?"
    r"(?:(?:the|just|only|all|another) )*N\d+ "
)
"""What is counted is no seat won: "second in 12 seats"; or one that was won before: "held 24"."""
TOKEN = re.compile(r"[A-Z]\d+")
FOR = r"(?:for|to|by)"
TIGHT = compiled(
    rf" (?P<n>N\d+) (?:(?:{SEATS}|went|were|are|was|is|won|held|taken|elected|a|an) )*"
    rf"(?:{FOR} )?(?:the )?(?P<p>P\d+)(?= )"
)
"""A number whose party stands right behind it: "four to Plaid Cymru", "nine Conservatives"."""
BEHIND = compiled(
    rf" (?P<p>P\d+) (?:'s |\( |- |, |: )?(?:(?:{SEATS}|on|with|had|has|have|won|took|holds|hold|"
    r"got|just|only|at|was|were) )*(?P<n>N\d+)(?= )"
)
"""A number whose party stands right before it: "Labour on 28", "Conservatives 12"."""


def of_shared(told: Told) -> Iterator[Verdict]:
    """The verdicts on the seats of a sentence that shares out those of an area."""
    marked = told.laid.marked
    if "N" not in marked.cues or "P" not in marked.cues or told.laid.is_of_part:
        return
    text = told.skeleton
    area, house = _area(told), HOUSE.search(text)
    symbols = [one for one in TOKEN.findall(text) if one[0] in "NP"]
    if area is None or len(symbols) < 4 or not _is_known(told, text):
        return
    every = house and (house["h"] or house["h2"])
    pairs = _paired(text, [one for one in symbols if one != every])
    if not pairs or not all(is_count(told.mark(n)) for n, _ in pairs):
        return
    if not area and not house and max(told.mark(n).amount.value for n, _ in pairs) < BIG:
        return
    grounds = _grounds(told, text)
    if every and is_count(told.mark(every)):
        readings = counts_over(grounds, [area], "seats", lambda g, a: (len(g.over(a)),))
        yield from told.counted(every, "house", readings)
    for number, symbol in pairs:
        yield from _of_pair(told, number, symbol, area, grounds)


BIG = 100
"""Seats from which on a list that names no area is of the whole House."""


def _of_pair(
    told: Told, number: str, symbol: str, area: str, grounds: Sequence[Ground]
) -> Iterator[Verdict]:
    keys = told.keys(symbol)
    if not keys:
        return
    what = f"seats of {told.people(keys)}"
    readings: list[Counted] = list(
        counts_over(grounds, [area], what, lambda g, a: g.seats(a, keys))
    )
    yield from told.counted(number, "seats", readings)


def _area(told: Told) -> str | None:
    """The area whose seats are shared: the one named, else the whole; None where there are two."""
    named = {*told.laid.areas.values()}
    if len(named) > 1:
        return None
    if named:
        return next(iter(named))
    return "" if told.is_wide and not told.page.home else None


def _is_known(told: Told, text: str) -> bool:
    """Whether all words are such as a list of seats is told in, and its marks such as it has."""
    words = [one for one in text.split() if not TOKEN.fullmatch(one) and one[0].isalpha()]
    marks = {one[0] for one in TOKEN.findall(text)}
    is_of_seats = bool(re.search(rf" (?:{SEATS}|tally|delegation|map) ", text)) or _is_headed(text)
    is_plain = marks <= set("NPAYD") and not PLACED.search(text)
    return is_of_seats and is_plain and KNOWN.issuperset(words)


def _is_headed(text: str) -> bool:
    """Whether a line has an area at its head: "Scotland: SNP 48, Conservatives six"."""
    return bool(re.match(r" (?:in )?(?:the )?A\d+ (?:[:,(] )?(?:N\d+ P|P\d+ N)", text))


def _paired(text: str, symbols: Sequence[str]) -> list[tuple[str, str]]:
    """Each number with its party; none where it is not plain which is whose."""
    numbers, parties = [s for s in symbols if s[0] == "N"], [s for s in symbols if s[0] == "P"]
    if len(numbers) != len(parties) or len(numbers) < LEAST or len(set(parties)) < len(parties):
        return []
    order = "".join(one[0] for one in symbols)
    if order == "NP" * len(numbers) or order == "PN" * len(numbers):
        return list(zip(numbers, parties, strict=True))
    bound = {m["n"]: m["p"] for m in TIGHT.finditer(text) if m["n"] in numbers}
    for found in BEHIND.finditer(text):
        if found["p"] not in bound.values():
            bound.setdefault(found["n"], found["p"])
    left = [n for n in numbers if n not in bound], [p for p in parties if p not in bound.values()]
    if len(left[0]) == len(left[1]) == 1:
        bound[left[0][0]] = left[1][0]
    is_plain = len(bound) == len(numbers) and len(set(bound.values())) == len(parties)
    return [(n, bound[n]) for n in numbers] if is_plain else []


LEAST = 2
"""Parties from which on seats are shared out."""


def _grounds(told: Told, text: str) -> list[Ground]:
    """The elections that such a sentence may be of: its year's, or that of the text."""
    years = [one for one in TOKEN.findall(text) if one[0] in "YD"]
    if years:
        return told.of_year(told.mark(years[0]).dated.on.year) if len(years) == 1 else []
    then = told.before() if " had " in text else None
    there = told.of_year(told.page.year) if told.page.year else []
    return [told.ground, *([then] if then is not None else []), *there]
