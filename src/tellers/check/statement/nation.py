"""Records of an election and the state of the nation, without a figure."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar import beside
from tellers.check.measure.query import Exact, Reading
from tellers.check.nation import Nation
from tellers.check.scene import Parties, keys_of
from tellers.check.statement.said import Said, title
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Return
from tellers.style.numbers import write_share, write_votes

Ranked = list[tuple[Exact, Contest]]
HIGH = frozenset({"largest", "biggest", "highest", "greatest", "safest", "widest"})


def record_of(said: Said) -> Iterator[Verdict]:
    """The smallest, the largest: a contest's place among all of its election."""
    nation = said.nation
    if beside.NOT_NATIONAL.search(said.marked.skeleton) or nation is None or not nation.is_told:
        return
    symbol = said.match["seat"]
    scene = said.page.scene
    name = scene.contest.constituency.name if scene else ""
    name = str(said.marked.mark(symbol).value) if symbol else name
    found = _record(said, nation, name) if name else None
    if found is None:
        return
    holds, reading, right = found
    span = said.span("seat" if symbol else "span")
    yield said.verdict("ranking", span, holds, reading, claimed=name, correct=right)


def _record(said: Said, nation: Nation, name: str) -> tuple[bool | None, Reading, str] | None:
    """Whether a seat has the place that is claimed, in votes or as a share of them."""
    place = _place(said)
    holds, first, is_hidden = False, None, False
    for measured in _measures(said):
        rows, hidden = _ranked(said, nation, measured)
        if len(rows) < place:
            return None
        is_hidden |= hidden
        value = rows[place - 1][0]
        tied = [contest for one, contest in rows if one == value]
        shown = write_votes(value) if isinstance(value, int) else write_share(value)
        row = (nation.results[tied[0].id].cites[RETURN],)
        why = f"{tied[0].constituency.name}: {shown}"
        reading = Reading(f"place {place} of {len(rows)}", None, why, row)
        holds = any(contest.constituency.name == name for contest in tied)
        first = first or (reading, tied[0].constituency.name)
        if holds:
            return True, reading, name
    return (None if is_hidden else False, *first) if first else None


def _place(said: Said) -> int:
    """Which place is claimed: the first, the next, or one that is counted."""
    order = (said.match["place"] or "").replace("-", "").strip()
    if order == "next":
        return 2
    return int(said.marked.mark(order).amount.value) if order else 1


def _measures(said: Said) -> tuple[str, ...]:
    is_turnout = "turnout" in (said.match["what"] or "")
    return ("turnout",) if is_turnout else ("majority", "majority share")


def _value(measured: str, result: Return) -> int | Fraction | None:
    if measured == "turnout":
        return figures.turnout(result)
    if measured == "majority":
        return figures.find_majority(result)
    return figures.majority_share(result)


def _ranked(said: Said, nation: Nation, measured: str) -> tuple[Ranked, bool]:
    """The contests of the nation, or of a region that is named, in order; and what is hidden."""
    place = beside.REGION.search(said.marked.sentence.text)
    rows: Ranked = []
    is_hidden = False
    for result in nation.declared:
        where = result.contest.constituency
        if place and place[1] not in (where.region, where.country):
            continue
        value = _value(measured, result)
        if value is None:
            is_hidden = True
        else:
            rows.append((value, result.contest))
    sign = -1 if said.match["verb"] in HIGH else 1
    return sorted(rows, key=lambda row: (sign * row[0], row[1].id)), is_hidden


def only_gain(said: Said) -> Iterator[Verdict]:
    """That a seat was a party's only gain, or the only seat that it gained."""
    nation, scene = said.nation, said.page.scene
    party = said.marked.mark(said.match["party"]).value
    if nation is None or scene is None or not nation.is_told or not isinstance(party, Parties):
        return
    key = party.keys[0]
    found = nation.now.party(key).gains
    why = "seats won that another label had"
    reading = Reading(f"gains of {key}", None, why, (nation.row,))
    seat = nation.now.seats.get(scene.contest.id)
    holds = found == 1 and seat is not None and seat.winner == key
    span, right = said.span("span"), str(found)
    yield said.verdict("national", span, holds, reading, claimed="1", correct=right)


def largest(said: Said) -> Iterator[Verdict]:
    """Which party has the most seats."""
    nation, who = said.nation, said.who("who")
    if nation is None or who is None or not nation.is_told:
        return
    first = nation.now.parties[0]
    reading = Reading("most seats", None, f"{first.party} {first.seats}", (nation.row,))
    right = title(said.page, None, first.party)
    holds = first.party in keys_of(who)
    yield said.verdict("national", said.span("who"), holds, reading, correct=right)


def no_majority(said: Said) -> Iterator[Verdict]:
    """That no party has more than half of the House: not known before the last declaration."""
    nation = said.nation
    if nation is None or not nation.is_told:
        return
    first = nation.now.parties[0]
    why = f"{first.party} has {first.seats} of {nation.now.house}"
    reading = Reading("overall majority", None, why, (nation.row,))
    is_short = first.seats < nation.needed
    holds = None if is_short and not nation.is_final else is_short
    yield said.verdict("national", said.span("span"), holds, reading, correct=str(first.seats))
