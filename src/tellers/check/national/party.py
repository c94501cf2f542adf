"""Whose a figure of the nation is, and how its working names party, election and place."""

from collections.abc import Callable, Iterator

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Query, Reading, subjects
from tellers.check.scene import Parties, keys_of
from tellers.check.whole.nation import Nation, general_on
from tellers.record.contests import Election
from tellers.style.names import style_of


def of_party(q: Query) -> Iterator[tuple[Nation, str]]:
    """The nation, and the party that a figure is about, the largest where none is named."""
    if q.nation is None or not q.nation.is_told:
        return
    is_named = _is_named(q)
    if around.SOMEBODYS_PARTY.search(q.left) and not is_named:
        return
    found = list(_meant(q))
    for party in found if not is_named else found[:1]:
        yield q.nation, party
    if found:
        return
    for row in q.nation.parties[:1]:
        yield q.nation, row.party


def every_of_name(q: Query) -> Iterator[tuple[Nation, str]]:
    """The party that a figure is about; and all that bear its name, joined by a plus."""
    for nation, party in of_party(q):
        yield nation, party
        same = (w.keys for w in subjects(q) if isinstance(w, Parties) and party in w.keys)
        every = next(same, ())
        if len(every) > 1:
            yield nation, "+".join(every)


OF_ITS_CANDIDATES = compiled(r"^ of (?:its|their) candidates(?= )")
"""What goes on about the party that was spoken of: "314 of their candidates"."""


def _is_named(q: Query) -> bool:
    return bool(around.PARTY_NAMED.search(f"{q.left}{q.right}"))


def _meant(q: Query) -> Iterator[str]:
    found = dict.fromkeys(who.keys[0] for who in subjects(q) if isinstance(who, Parties))
    if found and not _is_named(q):  # "the party" may be that of the winner here
        found |= dict.fromkeys(keys_of(winner)[:1] if (winner := q.page.place(1)) else ())
    spoken_of = q.page.party
    is_of_its_own = q.page.is_one_party and OF_ITS_CANDIDATES.match(q.right)
    goes_on = is_of_its_own or around.GOES_ON.match(q.marked.skeleton)
    if not found and not _is_named(q) and spoken_of and goes_on:
        found[spoken_of.keys[0]] = None
    yield from found


def if_of_a_party(
    measure: Callable[[Query], Iterator[Reading]],
) -> Callable[..., Iterator[Reading]]:
    """A measure of one party, that is not sure where the text does not say of which.

    Taken of the largest it may be borne out; it is never wrong, for it may be another's.
    """

    def measured(q: Query) -> Iterator[Reading]:
        readings = list(measure(q))
        yield from readings
        is_sure = _is_named(q) or q.page.scene is not None or q.page.is_one_party
        if readings and not (is_sure and any(_meant(q))):
            yield Reading(readings[0].words, None, "the words do not say of which party")

    return measured


BETWEEN = compiled(
    r" (?:between (?:the )?(?P<year>[YD]\d+) and|from (?:the )?(?P<from>[YD]\d+) to) "
    r"(?:the )?[YD]\d+ "
    r"(?:(?! [NQTF]\d)[^;:.])*$"
)
"""The first of two years between which a party gained so many seats, or lost them."""
YEARS_AGO = compiled(
    r"^ (?:seats? |mps )?(?:more|fewer|less|up|down) (?:seats? |mps )?(?:than|on) "
    r"(?P<n>N\d+) years (?:ago|before|earlier)(?= )"
)
"""How many years ago a party had so many seats more, or fewer."""


def base_of(q: Query) -> Election | None:
    """The general election that a change is said to be on, where it is another than the last."""
    if q.nation is None:
        return None
    own = around.OWN_CLAUSE.match(q.right)
    found, previous = around.SINCE.search(own[0] if own else ""), q.nation.previous
    if ago := YEARS_AGO.match(q.right):
        year = q.nation.election.polled_on.year - int(q.marked.mark(ago["n"]).amount.value)
        every = [one for one in q.page.record.general_elections() if one.polled_on.year == year]
        return every[-1] if every and every[-1] != previous else None
    between = BETWEEN.search(q.left)
    if found is None and between is None:
        return None
    symbol = found["year"] if found else between["year"] or between["from"] if between else ""
    there = general_on(q.page.record, q.marked.mark(symbol).dated)
    is_other = there and previous is not None and previous.id not in {one.id for one in there}
    return there[-1] if is_other else None


# ------------------------------------------------------------------- in words


def people(q: Query, party: str) -> str:
    """A party as print names it; several of one name are joined."""
    parties = q.page.record.parties
    return " and ".join(style_of(parties, key).people for key in party.split("+"))


def when_and_where(nation: Nation, election: Election | None = None) -> str:
    """Of which election a figure of the nation is, and of which part of the country."""
    name = (election or nation.election).name
    return f"{name}, {nation.place_name}" if nation.place else name
