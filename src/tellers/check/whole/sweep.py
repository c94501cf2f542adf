"""All the seats of a country or region, or none: "swept the North East", "wiped out in Wales".

The record knows nations and regions; of a county it knows nothing, so that is said.
"""

import re
from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.national.party import when_and_where
from tellers.check.reading.marking import NOBODY
from tellers.check.scene import Reach
from tellers.check.statement.said import Answer, Said, answered
from tellers.check.whole.named import party_of
from tellers.check.whole.nation import Nation
from tellers.style.names import style_of


def every_seat(said: Said) -> Iterator[Verdict]:
    """That a party has every seat of a place, or all but so many; "swept" is a little less firm."""
    but = said.match.groupdict().get("but")
    left = int(said.marked.mark(but).amount.value) if but else 0
    is_loose = said.match["verb"] == "swept" and not said.match.groupdict().get("all")
    counted = SO_MANY.search(said.match.groupdict().get("all") or "")
    many = said.marked.mark(counted[0]).amount.value if counted else None
    for nation, party in _where(said):
        if many is not None and not nation.place and many < LEAST_HOUSE:
            continue  # "all six seats" are a city's, whatever the text names beside it
        answers = []
        for now in _times(said, nation):
            is_first = now.parties[0].party == party
            for words, seats in now.counted(party):
                is_open = is_loose and is_first and seats < now.house
                holds = None if is_open else seats == now.house - left
                answers.append(_answer(said, now, (party, words), (holds, seats)))
        yield from answered(said, "national", said.span("span"), answers, _told(said))
    yield from _unknown(said)


def no_seat(said: Said) -> Iterator[Verdict]:
    """That a party has no seat of a place: "hold none in Wales", "wiped out".

    A few seats left of many are called a wipe-out too: that is nothing to be held against.
    """
    is_loose = said.match["verb"] in ("wiped out", "obliterated")
    if is_loose and beside.ALMOST.search(said.before):
        return
    if beside.WENT_IN.search(said.before):
        return  # of what it had before, members who changed party among them, nobody can tell
    for nation, party in _where(said):
        before = dict(nation.seats(party, nation.before)) if nation.before else {}
        few = max(before.values(), default=0) // FEW if is_loose else 0
        home = said.page.home if not nation.place else ""
        answers = [
            _answer(said, now, (party, words), (None if 0 < seats <= few else not seats, seats))
            for there in ((nation, nation.within(home)) if home else (nation,))
            for now in _times(said, there)
            for words, seats in now.counted(party)
        ]
        yield from answered(said, "national", said.span("span"), answers, _told(said))
    yield from _unknown(said)


SO_MANY = re.compile(r"N\d+")
LEAST_HOUSE = 560
"""Fewer seats are those of no House."""
SOMEBODY = compiled(r" {E}(?= )")
FEW = 5
"""One seat of so many, or fewer, are a few."""


def lost_all_but(said: Said) -> Iterator[Verdict]:
    """That a party lost all but so many of its seats: those it has left, or kept."""
    left = int(said.marked.mark(said.match["but"]).amount.value)
    for nation, party in _where(said):
        row = nation.now.party(party)
        kept = row.seats_before - row.losses
        answers = [
            _answer(said, nation, (party, words), (seats == left, seats))
            for words, seats in nation.counted(party)
        ]
        answers.append(_answer(said, nation, (party, ", those it kept"), (kept == left, kept)))
        yield from answered(said, "national", said.span("span"), answers, _told(said))
    yield from _unknown(said)


def _where(said: Said) -> Iterator[tuple[Nation, str]]:
    """The part of the country that the words name, and the party; nothing of a place unknown."""
    nation, party = said.nation, party_of(said, said.match.start("span"))
    place = (said.match["place"] or "").removeprefix("the ")
    if nation is None or not nation.is_told or not party:
        return
    is_named = SOMEBODY.search(said.marked.skeleton[: said.match.end("span")])
    if not is_named and said.marked.has_stranger():
        return  # "Nicola Sturgeon's people helped themselves to all but three of Scotland's 59"
    if not place and (_area(said) or said.page.reach is not Reach.WHOLE):
        return
    is_scottish = " north of the border " in f" {said.before}".lower()
    named = around.place_of(said.before, "", said.marked.skeleton)
    found = nation.within(place or named or ("scotland" if is_scottish else ""))
    if found.fought:
        yield found, party


def _unknown(said: Said) -> Iterator[Verdict]:
    """The verdict on a place of which the record cannot tell: a county, a city."""
    name = _area(said)
    if name and said.nation is not None and party_of(said, said.match.start("span")):
        why = f"The record knows nations and regions, and no area called {name}."
        reading = Reading(f"seats in {name}", None, why)
        yield said.verdict("national", said.span("span"), None, reading)


def _area(said: Said) -> str:
    """A place that is named and is no nation or region; empty where none is."""
    if not said.match["area"]:
        return ""
    start, end = said.span("area")
    words = [w for w in said.marked.text[start:end].split() if w[:1].isupper()]
    return " ".join(word for word in words if word.lower() not in NOBODY)


def _times(said: Said, nation: Nation) -> Iterator[Nation]:
    """The election at hand, and the one before where the words are in the past."""
    yield nation
    is_past = said.match["verb"] == "had" or said.marked.find(beside.PAST)
    if is_past and nation.previous is not None:
        yield nation.at(nation.previous)


def _answer(
    said: Said, nation: Nation, whose: tuple[str, str], told: tuple[bool | None, int]
) -> Answer:
    party, words = whose
    holds, seats = told
    people = style_of(said.page.record.parties, party).people
    line = f"seats of {people}, {when_and_where(nation)}{words}"
    why = f"won {seats} of {nation.house} seats"
    return holds, Reading(line, None, why, (nation.row,)), f"{seats} of {nation.house}"


def _told(said: Said) -> str:
    return said.marked.text[slice(*said.span("span"))]
