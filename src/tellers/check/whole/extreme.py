"""The whole election's superlatives: a party's fewest seats since a year, the lowest turnout since.

"Since 1935" names the last election that was as low, or lower: so it is read, strictly. What the
Library's groups hide leaves a span of seats, and a claim within it cannot be told.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from tellers.check.claims import Verdict
from tellers.check.grammar import around, orders
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Exact, Reading
from tellers.check.reading.areas import areas_in
from tellers.check.scene import Page, Reach
from tellers.check.statement.said import Answer, Said
from tellers.check.whole.named import party_of
from tellers.check.whole.nation import WHOLE, Nation, general_on, nation_on
from tellers.record import figures
from tellers.record.contests import RETURN, Election, Return
from tellers.record.people import Citation
from tellers.style.names import style_of
from tellers.style.numbers import write_share, write_votes


class Between(NamedTuple):
    """A figure of a whole election: exact where both ends are one, None where nobody can tell."""

    least: Exact
    most: Exact


Valued = Callable[[list[Return], str], Between | None]


class Extreme(NamedTuple):
    """What is said to be the least, or the most: by its noun, of which party, and which end."""

    noun: str
    party: str
    sign: int


def extreme_since(said: Said) -> Iterator[Verdict]:
    """That a figure of the whole election is the least, or the most, since a year."""
    year = said.marked.mark(said.match["year"]).dated.on.year
    yield from _verdict(said, year, str(year))


def extreme_ever(said: Said) -> Iterator[Verdict]:
    """That it is the least, or the most, of all: wrong where an election of the record passes it.

    Right it is of those that the record holds; of the others it cannot tell.
    """
    yield from _verdict(said, 0, "ever")


def _verdict(said: Said, year: int, claimed: str) -> Iterator[Verdict]:
    if said.page.reach is Reach.HERE or OF_A_LEADER.search(said.before):
        return
    answers = [
        answer
        for nation in _nations(said)
        for one in _extremes(said, nation)
        for answer in _answers(said.page, nation.election, one, year)
    ]
    if not answers:
        return
    good = next((one for one in answers if one[0]), None)
    unknown = next((one for one in answers if one[0] is None), None)
    holds, reading, right = good or unknown or answers[0]
    if holds is not None and areas_in(said.marked.sentence.text):
        if holds is False:
            return  # it may be the best of that nation or region
        holds, reading = None, Reading(reading.words, None, OF_AN_AREA, reading.cites)
    told = "" if holds is None else right
    yield said.verdict("national", said.span("span"), holds, reading, claimed=claimed, correct=told)


OF_AN_AREA = "The record cannot say: it may be the extreme of a nation or region."
OF_A_LEADER = compiled(r" 's (?:own )?party (?:(?!P\d|C\d)[^;:]+ )?(?:its|their) $")
"""A party told by its leader: "Mrs May's party took 42.3 per cent, its best since 1983"."""


def _nations(said: Said) -> Iterator[Nation]:
    """Of which elections the words may be: of one that the sentence names besides, then its own."""
    since = said.match.groupdict().get("year")
    own = said.marked.mark(since) if since else None
    for mark in said.marked.marks:
        if mark.letter in "YD" and (own is None or mark.start != own.start):
            found = general_on(said.page.record, mark.dated)
            there = nation_on(said.page, said.nation, found) if found else None
            if there is not None and there.is_told and there.is_final:
                yield there
    if said.nation is not None and said.nation.is_told and said.nation.is_final:
        yield said.nation


def _extremes(said: Said, nation: Nation) -> Iterator[Extreme]:
    """What the words may be the extreme of; a majority is a party's own, or anybody's."""
    sign = -1 if said.match["verb"] in orders.LEAST else 1
    what = said.match["what"] or ""
    own = around.PARTY_NAMED.search(f" {what} ")
    party = party_of(said, said.match.end("what") if own else said.match.end("verb"))
    after = said.marked.skeleton[said.match.start() : said.match.end() + 60]
    if orders.OF_SOME_GOVERNMENTS.search(after):
        return  # who governed, and with what majority, no result says
    if around.WINNING_PARTY.search(after):
        yield Extreme("winning share", "", sign)
        return
    for noun in orders.nouns_of_whole(what, said.before):
        if noun == "turnout":
            yield Extreme(noun, "", sign)
        elif noun == "overall":
            is_named = party and (own or around.PARTY_NAMED.search(said.before))
            whose = (noun, party if is_named else nation.parties[0].party)
            either = [whose] if own else [whose, ("any majority", "")]
            for kind, key in either if is_named else reversed(either):
                yield Extreme(kind, key, sign)
        elif party:
            yield Extreme(noun, party, sign)


def _answers(page: Page, now: Election, one: Extreme, year: int) -> Iterator[Answer]:
    """Whether the last election that equalled or passed the figure was of that year.

    A House in which nobody had a majority may count as the smallest of them, or not at all.
    """
    if one.noun in MAJORITIES and one.sign < 0:
        yield from _answered(page, now, one, year, least=1)
    yield from _answered(page, now, one, year)


def _answered(
    page: Page, now: Election, one: Extreme, year: int, *, least: int | None = None
) -> Iterator[Answer]:
    """The answer; figures below the least are left out where there is one."""
    own = _value(page, now, one)
    every = page.record.general_elections()
    if own is None:
        return
    words = _words(page, now, one)
    for election in (e for e in reversed(every) if e.polled_on < now.polled_on):
        is_whole = sum(c.seats for c in page.record.contests_of(election.id)) >= WHOLE
        then = _value(page, election, one) if is_whole else None
        is_none = least is not None and then is not None and then.most < least
        has_passed = False if is_none else _passes(then, own, one.sign)
        if has_passed is False:
            continue
        told = _told(then, election, one, is_sure=bool(has_passed))
        why = f"{_shown(own, one)} in {now.name}; {told}"
        cites = (*_row_of(page, now), *_row_of(page, election))
        polled = election.polled_on.year
        held = polled == year if has_passed else (False if polled < year else None)
        yield held, Reading(words, None, why, cites), str(polled) if has_passed else ""
        return
    first = every[0].name if every else now.name
    far = "higher" if one.sign > 0 else "lower"
    why = f"{_shown(own, one)}; none was {far} since {first}, where our record begins"
    cites = _row_of(page, now)
    yield None, Reading(words, None, f"The record cannot say: {why}.", cites), ""


def _words(page: Page, now: Election, one: Extreme) -> str:
    name = NAMES.get(one.noun, one.noun)
    of = f" of {style_of(page.record.parties, one.party).people}" if one.party else ""
    return f"{name}{of} in {now.name}, against earlier general elections"


MAJORITIES = frozenset({"overall", "any majority"})
NAMES = {"overall": "overall majority", "any majority": "overall majority of the largest party",
         "winning share": "share of the largest party"}  # fmt: skip
"""Figures of a whole election, where print names them otherwise."""


def _told(then: Between | None, election: Election, one: Extreme, *, is_sure: bool) -> str:
    far = "as high" if one.sign > 0 else "as low"
    if is_sure and then is not None:
        return f"the last {far} was {_shown(then, one)} in {election.name}"
    known = f", somewhere {_shown(then, one)}" if then is not None else ""
    return f"none {far} since; our record cannot tell of {election.name}{known}"


def _passes(then: Between | None, own: Between, sign: int) -> bool | None:
    """Whether a figure is as far out as another; None where its source leaves that open."""
    if then is None:
        return None
    ends = {sign * one >= sign * own.least for one in then}
    return ends.pop() if len(ends) == 1 else None


def _shown(found: Between, one: Extreme) -> str:
    if one.noun in MAJORITIES and found.most <= 0:
        return "no majority"
    low, high = (write_votes(v) if isinstance(v, int) else write_share(v) for v in found)
    return low if low == high else f"between {low} and {high}"


# ------------------------------------------------------------------- the figures


def _value(page: Page, election: Election, one: Extreme) -> Between | None:
    """The figure of an election, reckoned once."""
    key = ("extreme", election.id, one.noun, one.party)
    found = page.kept(key, lambda: OF_WHOLE[one.noun]([*_returns(page, election)], one.party))
    assert found is None or isinstance(found, Between)
    return found


def _returns(page: Page, election: Election) -> Iterator[Return]:
    fought = page.record.contests_of(election.id)
    return (page.results[c.id] for c in fought if c.id in page.results)


def _row_of(page: Page, election: Election) -> tuple[Citation, ...]:
    """The row that stands for all of an election: the first."""
    return tuple(one.cites[RETURN] for one in islice(_returns(page, election), 1))


def _seats(returns: list[Return], party: str) -> Between | None:
    won = hidden = 0
    for result in returns:
        first = figures.find_winner(result)
        if first is None:
            hidden += result.contest.seats if _may_have_won(result, party) else 0
        else:
            won += figures.lineage(first.label.key) == figures.lineage(party)
    if party == LABOUR and hidden and returns[0].contest.polled_on.year in GROUPS:
        return _of_group(returns, party)
    return Between(won, won + hidden) if returns else None


def _may_have_won(result: Return, party: str) -> bool:
    """Whether a party may have won where a source hides who did: not without a vote of its own.

    The source has a column for each of a few parties, and all the others in a bucket.
    """
    line = figures.lineage(party)
    own = any(n and figures.lineage(key) == line for key, n in figures.party_votes(result).items())
    return own or line not in {figures.lineage(key) for key in COLUMNS}


COLUMNS = ("con", "lab", "ld", "lib")
"""Parties of whose votes the source tells wherever they stood, since 1918."""
LABOUR, GROUPS = "lab", (1935, 1945)
"""The one party whose group held no allies, and the years of which its seats can be estimated."""


def _of_group(returns: list[Return], party: str) -> Between | None:
    """Labour's seats where the source adds up groups: within so many of those that it led.

    Where each elector had two votes nothing says who won the other seat.
    """
    led, unsure = 0, 2 * SPLIT
    for result in returns:
        votes = figures.party_votes(result)
        own = votes.get(party, 0)
        rest = (n for key, n in votes.items() if key != party)
        led += own > max(*rest, result.others or 0, 0)
        unsure += bool(own) and result.contest.seats > 1
    return Between(max(0, led - SPLIT), led + unsure) if led else None


SPLIT = 10
"""Seats of a whole election in which a group's candidates may have stood against each other."""


def _majority(returns: list[Return], party: str) -> Between | None:
    seats = _seats(returns, party)
    house = sum(result.contest.seats for result in returns)
    return Between(*(2 * int(end) - house for end in seats)) if seats else None


def _share(returns: list[Return], party: str) -> Between | None:
    votes = total = 0
    for result in returns:
        total += figures.total_votes(result)
        line = figures.lineage(party)
        found = figures.party_votes(result).items()
        votes += sum(n for key, n in found if figures.lineage(key) == line)
    share = Fraction(votes, total) if total else None
    return Between(share, share) if share is not None else None


def _turnout(returns: list[Return], _: str) -> Between | None:
    plain = [r for r in returns if r.contest.is_plain and figures.valid_votes(r)]
    if not plain or not all(result.electorate for result in plain):
        return None
    valid = sum(figures.valid_votes(result) for result in plain)
    turnout = Fraction(valid, sum(result.electorate or 0 for result in plain))
    return Between(turnout, turnout)


def _of_largest(value: Valued) -> Valued:
    """A figure of the party with most seats; of all that may have most where a source hides it."""

    def measured(returns: list[Return], _: str) -> Between | None:
        won = Counter(
            first.label.key for r in returns if (first := figures.find_winner(r)) is not None
        )
        hidden = sum(r.contest.seats for r in returns) - won.total()
        most = max(won.values(), default=0)
        found = [value(returns, key) for key in won if won[key] + hidden >= most]
        told = [one for one in found if one is not None]
        if not told or len(told) < len(found):
            return None
        return Between(min(one.least for one in told), max(one.most for one in told))

    return measured


OF_WHOLE: dict[str, Valued] = {
    "seats": _seats, "overall": _majority, "share": _share, "turnout": _turnout,
    "any majority": _of_largest(_majority), "winning share": _of_largest(_share),
}  # fmt: skip
"""Figures of a whole election by the noun that names them."""
