"""An order that a sentence speaks of, and the contests of an election put in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tellers.check.grammar import orders
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Exact, Reading
from tellers.check.scene import Parties
from tellers.check.statement.said import Said
from tellers.check.whole.named import party_of_order
from tellers.facts.context import Context
from tellers.facts.ranking.measures import Measure
from tellers.facts.ranking.over import SHARE, Asked, in_sequence, is_hidden, value_of
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Notional, Return
from tellers.style.numbers import write_ordinal, write_share, write_votes


@dataclass(frozen=True, slots=True)
class Order:
    """What is said: by which measure, from which end, which place, of which party's seats."""

    asked: tuple[Asked, ...]
    place: int
    holder: str = ""


Rows = tuple[tuple[Exact, Contest], ...]


@dataclass(frozen=True)
class Ranked:
    """Contests in order with their values, and whether the source hides some."""

    rows: Rows
    is_hidden: bool

    @once
    def values(self) -> Mapping[str, Exact]:
        """The value of each contest."""
        return {contest.id: value for value, contest in self.rows}

    def tied_at(self, place: int) -> list[Contest]:
        """The contests that have the value of a place, which stand together."""
        value = self.rows[place - 1][0]
        before = takewhile(lambda row: row[0] == value, reversed(self.rows[:place]))
        behind = takewhile(lambda row: row[0] == value, self.rows[place:])
        return [contest for _, contest in (*reversed([*before]), *behind)]


# -------------------------------------------------------------------- the words


def order_said(said: Said) -> Order | None:
    """The order that the words speak of; None where they do not say of what."""
    few = None if said.match["what"] else orders.OF_A_FEW_WHAT.match(said.after)
    noun = few["what"] if few else said.match["what"] or ""
    noun = orders.noun_of(noun, said.before, said.match["verb"])
    least = said.match["verb"] in orders.LEAST
    after = said.marked.skeleton[said.match.end("span") :]
    after = f" of{after}" if said.match["next"] == "of" and not after.startswith(" of ") else after
    noun = "" if _is_of_another_order(said, noun, after) else noun
    elected = orders.TO_ELECT.match(after) if noun == "share" else None
    party = _party_of_shares(said, after) or party_of_order(said)
    if noun == "majority":
        holder = _holder(said)
        is_part = bool(said.marked.find(orders.IN_PER_CENT))
        measures = (Measure.MAJORITY, Measure.MAJORITY_SHARE)[: 2 if is_part else 1]
        return Order(tuple(Asked(one, least=least) for one in measures), _place(said), holder)
    if noun == "turnout":
        return Order((Asked(Measure.TURNOUT, least=least),), _place(said))
    if noun == "share" and (party or not orders.SOMEBODYS_PARTY.search(said.before)):
        what = (said.match["what"] or "").split()
        is_of_winners = not _party_of_shares(said, after) and (
            not party or "winning" in what or said.marked.find(orders.OF_WINNERS)
            or orders.OF_MPS.match(after) or what[:1] == ["to"]
        )  # fmt: skip
        asked = (
            Asked(Measure.WINNING_SHARE, "", least) if is_of_winners else Asked(SHARE, party, least)
        )
        is_of_any = orders.OF_ANY_WINNER.match(after)
        beside = not is_of_any and any(orders.parties_beside(said.before, after))
        holder = party if is_of_winners and beside else ""
        holder = holder or (_holder(said) if orders.OF_MPS.match(after) else "")
        if elected is not None:
            asked, holder = Asked(Measure.WINNING_SHARE, "", least), _key_of(said, elected["party"])
        every: tuple[Asked, ...] = (asked,)
        if not is_of_winners and orders.SOMEBODYS_SHARE.search(said.before):
            every = (asked, Asked(Measure.WINNING_SHARE, "", least))  # his party's, or all winners'
        return Order(every, _place(said), holder)
    if noun == "swing" and said.page.scene is not None and (party or _is_of_the_two(said)):
        swings = (Asked(Measure.SWING, party or "lab"), Asked(Measure.SWING, "con"))
        return Order(swings, _place(said))
    if noun in ("fall", "rise") and party:
        return Order((Asked(Measure.CHANGE, party, least=noun == "fall"),), _place(said))
    return None


BY_QUALITY = frozenset({"best", "worst", "poorest", "strongest", "weakest"})
"""Adjectives of a result that say nothing of how close it was."""


def _is_of_another_order(said: Said, noun: str, after: str) -> bool:
    """Whether an order is none of seats: a party's best result, or the first of a contest's shares.

    "Labour had the highest share, the Tories the second highest."
    """
    what = (said.match["what"] or "").split()[-1:]
    is_result = what in (["result"], ["results"]) and said.match["verb"] in BY_QUALITY
    is_bare = noun == "share" and bool(orders.OF_THE_CONTEST.search(said.before))
    return is_result or (is_bare and not _SOMEWHERE.search(after))


_SOMEWHERE = compiled(
    r" (?:{PLACE}|country|uk|kingdom|nation|region|anywhere|nationally|nationwide|seats?|"
    r"constituency|constituencies|night|winners?|mps?|candidates?|principality|province|north)(?= )"
)
"""What makes a share's order one over many seats."""


def _party_of_shares(said: Said, after: str) -> str:
    """The party of whose candidates' shares an order is: "the highest Green share", "of any"."""
    named = [one for one in (said.match["what"] or "").split() if one[0] == "P"]
    found = orders.OF_CANDIDATES.match(after)
    return _key_of(said, found["party"] if found else next(iter(named), ""))


def _key_of(said: Said, symbol: str) -> str:
    value = said.marked.mark(symbol).value if symbol else None
    return value.keys[0] if isinstance(value, Parties) else ""


def _is_of_the_two(said: Said) -> bool:
    """Whether Labour and the Conservatives led the poll: swings are in order between those two."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional):
        return False
    first = {one.label.key for one in figures.ranked(now.result)[:2]}
    return first == {"lab", "con"}


def _place(said: Said) -> int:
    """Which place is claimed: the first, the next, or one that is counted."""
    order = (said.match["place"] or "").replace("-", "").strip()
    if order == "next":
        return 2
    if order:
        return int(said.marked.mark(order).amount.value)
    found = orders.NEXT_AFTER.match(said.marked.skeleton[said.match.end("span") :])
    return 1 + len(seats_in(found["seats"])) if found else 1


def seats_in(words: str) -> list[str]:
    """The symbols of the seats among some words."""
    return [word for word in words.split() if word[0] == "S"]


def _holder(said: Said) -> str:
    """The party among whose seats an order runs."""
    if said.match["what"] is None and said.marked.find(orders.ONE_OF_ALL):
        return ""
    after = said.marked.skeleton[said.match.end("span") :]
    if said.match["next"] == "of":
        after = f" of{after}"
    return _key_of(said, orders.holder_of(said.before, said.match["what"] or "", after))


# ------------------------------------------------------------------- the order


def reading_of(
    said: Said, asked: Asked, order: Order, total: int, row: tuple[Exact, Contest]
) -> Reading:
    """What an order says of one of its places: who has it, and by how much."""
    value, contest = row
    shown = write_votes(value) if isinstance(value, int) else write_share(value)
    results = said.page.results
    cites = (results[contest.id].cites[RETURN],) if contest.id in results else ()
    end = "lowest" if asked.least else "highest"
    place = write_ordinal(order.place)
    words = f"the {place} of {total:,} by {asked.measure.replace('-', ' ')}, {end} first"
    return Reading(words, None, f"{contest.constituency.name}: {shown}", cites)


def kept(said: Said, key: tuple[object, ...], make: Callable[[], Ranked]) -> Ranked:
    """An order that is made once, however often texts speak of it."""
    found = said.page.kept(key, make)
    assert isinstance(found, Ranked)
    return found


def in_order(said: Said, results: Iterable[Return], asked: Asked, holder: str = "") -> Ranked:
    """Results in order by what is asked; a holder is the party that won them."""
    rows: list[tuple[Exact, Contest]] = []
    hidden = False
    for result in results:
        at = Context(said.page.record, result.contest, result)
        if holder and (at.winner is None or at.winner.label.key != holder):
            continue
        value = value_of(at, asked)
        if value is not None:
            rows.append((value, result.contest))
        else:
            hidden |= is_hidden(at, asked)
    return Ranked(in_sequence(rows, least=asked.least), hidden)


def joined(orders: Sequence[Ranked], asked: Asked) -> Ranked:
    """Orders of several elections as one."""
    rows = in_sequence((row for one in orders for row in one.rows), least=asked.least)
    return Ranked(rows, any(one.is_hidden for one in orders))
