"""Two places held against each other: seats, or nations and regions, by turnout, majority or share.

"Turnout was higher in Clwyd South than in Delyn", "Gower's majority is smaller than Arfon's",
"lower than in any other nation": no figure is said, and the order is the claim.
"""

import re
from collections.abc import Callable, Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Exact, Reading
from tellers.check.national.poll import turnouts_of
from tellers.check.reading.years import years_in
from tellers.check.scene import Parties
from tellers.check.statement.said import Said
from tellers.check.superlative import words
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.style.numbers import write_share, write_votes

NATIONS = ("england", "scotland", "wales", "northern ireland")
Value = Callable[[Return], Exact | None]


def seats_compared(said: Said) -> Iterator[Verdict]:
    """That one seat's turnout, majority or winning share is above another's, or below it."""
    text = said.marked.skeleton
    if beside.PASSED_BY_NONE.search(said.before) or years_in(said.marked.sentence.text):
        return
    own = said.match.groupdict().get("own")
    first = _result(said, own) if own else _of_text(said)
    second = _result(said, said.match["other"])
    clause = f"{said.before[-80:]}{said.match[0]} "
    value = _measured(said, said.match.groupdict().get("what") or "", clause, text)
    if first is None or second is None or value is None or first is second:
        return
    name, of = value
    ours, theirs = of(first), of(second)
    if ours is None or theirs is None:
        return
    least = said.match["how"] in words.LESS
    places = [one.contest.constituency.name for one in (first, second)]
    holds = ours < theirs if least else ours > theirs
    why = f"{places[0]}: {_shown(ours)}; {places[1]}: {_shown(theirs)}"
    cites = (first.cites[RETURN], second.cites[RETURN])
    reading = Reading(f"{name}, {places[0]} and {places[1]}", None, why, cites)
    right = _digits(theirs)
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=right)


def nations_compared(said: Said) -> Iterator[Verdict]:
    """That the turnout of a nation or region is above another's, or every other nation's."""
    nation = said.nation
    text = said.marked.skeleton
    is_of_turnout = words.MEASURES[0][1].search(said.before + said.match[0])
    if nation is None or not nation.is_told or not is_of_turnout or "share" in text:
        return
    own = (said.match["own"] or _place_before(said)).removeprefix("the ")
    others = said.match["other"] or ""
    rest = [other.removeprefix("the ") for other in (others,) if other] or list(NATIONS)
    if not own or (not others and own not in NATIONS):
        return
    found = [(one, _turnout(nation.within(one))) for one in rest if one != own]
    ours = _turnout(nation.within(own))
    told = [(one, value) for one, value in found if value is not None]
    if ours is None or len(told) < len(found) or not told:
        return
    least = said.match["how"] in words.LESS
    far, most = (min if least else max)(told, key=lambda pair: pair[1])
    holds = ours < most if least else ours > most
    why = f"{own.title()}: {_shown(ours)}; {far.title()}: {_shown(most)}"
    reading = Reading(f"turnout, {nation.election.name}", None, why, (nation.row,))
    right = far.title() if not others else _digits(most)
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=right)


def _place_before(said: Said) -> str:
    if found := PLACE.search(said.before):
        return found["place"]
    return said.page.home


PLACE = compiled(r" (?P<place>{PLACE}) (?:(?! than )[^;:.])*$")


def _turnout(nation: Nation) -> Exact | None:
    found = next(turnouts_of(nation), None) if nation.fought else None
    return found.value if found else None


def _measured(said: Said, noun: str, clause: str, text: str) -> tuple[str, Value] | None:
    """What is held against each other, by the noun of the comparison, else by one before it."""
    where = f" {noun} " if noun else clause
    if OTHER.search(where) or "C" in said.marked.letters:
        return None
    party = around.PARTY_NAMED.search(clause)
    found = next((name for name, pattern in NOUNS if pattern.search(where)), "")
    if found == "share" and party:
        key = said.marked.mark(party[0].strip()).value
        if not isinstance(key, Parties):
            return None
        return "share", lambda result: figures.party_share(result, key.keys[0])
    if not found or (found == "share" and not words.OF_WINNERS.search(text)):
        return None
    return found, OF[found]


NOUNS = (
    ("turnout", re.compile(r" (?:turnouts?|turned out|voted) ")),
    ("majority", re.compile(r" (?:majority|majorities|margins?|result|contest|race|lead) ")),
    ("electorate", re.compile(r" (?:electorate|electors) ")),
    ("share", re.compile(r" (?:shares?) ")),
)  # fmt: skip
OTHER = re.compile(r" (?:swing|swings|rise|fall|drop|increase|change|vote|votes|candidates) ")


def _winning_share(result: Return) -> Exact | None:
    winner = figures.find_winner(result)
    return figures.share(result, winner.id) if winner else None


OF: dict[str, Value] = {
    "turnout": figures.turnout, "majority": figures.find_majority,
    "electorate": lambda result: result.electorate, "share": _winning_share,
}  # fmt: skip


def _result(said: Said, symbol: str) -> Return | None:
    return _of_name(said, str(said.marked.mark(symbol).value))


def _of_text(said: Said) -> Return | None:
    page = said.page
    name = page.seat or (page.own.constituency.name if page.own else "")
    return _of_name(said, name) if name else None


def _of_name(said: Said, name: str) -> Return | None:
    page, election = said.page, said.page.election
    there = (c for c in page.record.by_name(name) if election and c.election.id == election.id)
    return next((page.results[c.id] for c in there if c.id in page.results), None)


def _shown(value: Exact) -> str:
    return write_votes(value) if isinstance(value, int) else write_share(value)


def _digits(value: Exact) -> str:
    return str(value) if isinstance(value, int) else f"{float(value * 100):.2f}"
