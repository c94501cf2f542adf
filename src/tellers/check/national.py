"""The nation: seats, gains, shares and turnout of an election, so far or final, and its records.

Two counts are data (`rules.md` 15): the Speaker out of every party, and the Speaker with his
former party. Either supports a claim, and the reading says which.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from tellers.check import grammar
from tellers.check.claims import Verdict
from tellers.check.measure import Query, Reading, keys_of, signed, subjects
from tellers.check.resolve import Parties, Results
from tellers.check.statement import Said, title
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally, tally
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Election, Return
from tellers.record.lineage import previous_general
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.style.numbers import write_share, write_votes

SPEAKERS: Mapping[str, str] = {"buckingham": "con", "chorley": "lab"}
"""The former party of the Speaker who stood in a seat: Bercow's and Hoyle's."""


@dataclass(frozen=True)
class Nation:
    """One election as far as it is declared, and the general election before it."""

    record: Record
    election: Election
    results: Results

    @cached_property
    def now(self) -> Tally:
        """The count of what is declared."""
        found = {result.contest.id: result for result in self.declared}
        return tally(self.record, found, self.election.id)

    @cached_property
    def before(self) -> Tally | None:
        """The count of the general election before."""
        previous = previous_general(self.record, self.election.polled_on)
        if previous is None:
            return None
        fought = self.record.contests_of(previous.id)
        results = {c.id: self.record.returns[c.id] for c in fought if c.id in self.record.returns}
        return tally(self.record, results, previous.id)

    @property
    def is_whole(self) -> bool:
        """Whether the record holds enough of the election to speak of the nation."""
        return len(self.record.contests_of(self.election.id)) >= WHOLE

    @cached_property
    def declared(self) -> tuple[Return, ...]:
        """What is declared of the election."""
        fought = self.record.contests_of(self.election.id)
        return tuple(self.results[c.id] for c in fought if c.id in self.results)

    @cached_property
    def row(self) -> Citation:
        """A row that stands for all: the first."""
        return self.declared[0].cites[RETURN]

    @property
    def needed(self) -> int:
        """More than half of the House."""
        return self.now.house // 2 + 1

    def seats(self, party: str, count: Tally | None = None) -> Iterator[tuple[str, int]]:
        """A party's seats on both counts."""
        count = count or self.now
        own = count.party(party).seats
        yield "the Speaker out of every party", own
        for contest, one in count.seats.items():
            name = contest.removeprefix("parl.").partition(".")[0]
            if one.winner == "spk" and SPEAKERS.get(name) == party:
                yield "the Speaker with his former party", own + 1

    @cached_property
    def majorities(self) -> list[tuple[int, Fraction, Contest]]:
        """Every known majority, smallest first, with its share and contest."""
        found = []
        for result in self.declared:
            value, part = figures.find_majority(result), figures.majority_share(result)
            if value is not None and part is not None:
                found.append((value, part, result.contest))
        return sorted(found, key=lambda row: (row[0], row[2].id))


WHOLE = 600


def _party(q: Query) -> tuple[str, ...]:
    for who in subjects(q):
        if isinstance(who, Parties):
            return who.keys[:1]
    largest = q.nation.now.parties[:1] if q.nation else ()
    return tuple(row.party for row in largest)


def seats(q: Query) -> Iterator[Reading]:
    """Seats of a party."""
    nation = q.nation
    for party in _party(q) if nation else ():
        counts = [("", nation.now)]
        if q.is_then() and nation.before:
            counts = [(", before", nation.before)]
        for when, count in counts:
            for words, value in nation.seats(party, count):
                yield Reading(
                    f"seats of {party}{when}, {words}", value, "contests won", (nation.row,)
                )


def net(q: Query) -> Iterator[Reading]:
    """A party's net change: gains less losses, then seats now less seats then."""
    nation = q.nation
    for party in _party(q) if nation else ():
        row = nation.now.party(party)
        why = f"{row.gains} gains − {row.losses} losses"
        difference = []
        if nation.before and nation.now.declared == nation.now.total:
            for words, new in nation.seats(party):
                for others, old in nation.seats(party, nation.before):
                    if words == others or len(list(nation.seats(party))) != len(
                        list(nation.seats(party, nation.before))
                    ):
                        line = f"{new} − {old} = {new - old}"
                        difference.append(
                            Reading(
                                f"change of {party}'s seats, {words}",
                                new - old,
                                line,
                                (nation.row,),
                            )
                        )
        gains = [Reading(f"net change of {party}", row.net, why, (nation.row,))]
        yield from [*difference, *gains] if grammar.THAN.match(q.right) else [*gains, *difference]


def gains(q: Query) -> Iterator[Reading]:
    """Seats that a party gained."""
    nation = q.nation
    for party in _party(q) if nation else ():
        value = nation.now.party(party).gains
        yield Reading(f"gains of {party}", value, "seats won that another label had", (nation.row,))


def losses(q: Query) -> Iterator[Reading]:
    """Seats that a party lost."""
    nation = q.nation
    for party in _party(q) if nation else ():
        value = nation.now.party(party).losses
        yield Reading(
            f"losses of {party}", value, "seats it had that another label won", (nation.row,)
        )


def _of_house(words: str, value: Callable[[Nation], int]) -> Callable[[Query], Iterator[Reading]]:
    def measure(q: Query) -> Iterator[Reading]:
        if q.nation:
            yield Reading(words, value(q.nation), "contests of this election", (q.nation.row,))

    return measure


def short(q: Query) -> Iterator[Reading]:
    """Seats that a party lacks for more than half of the House."""
    nation = q.nation
    for party in _party(q) if nation else ():
        for words, value in nation.seats(party):
            claimed = [
                m.amount.value for m in q.marked.marks if m.letter == "N" and m is not q.mark
            ]
            why = f"{nation.needed} − {value} = {nation.needed - value}"
            yield Reading(
                f"seats that {party} lacks, {words}", nation.needed - value, why, (nation.row,)
            )
            for stated in claimed:
                if nation.needed in claimed and stated < nation.needed:
                    line = f"{nation.needed} − {stated}, the seats as stated"
                    yield Reading(
                        "by the article's own figures",
                        int(nation.needed - stated),
                        line,
                        (nation.row,),
                    )


def overall(q: Query) -> Iterator[Reading]:
    """A party's majority over all others: twice its seats less the House."""
    nation = q.nation
    for party in _party(q) if nation else ():
        for words, value in nation.seats(party):
            majority = 2 * value - nation.now.house
            why = f"2 × {value} − {nation.now.house} = {majority}"
            yield Reading(f"overall majority of {party}, {words}", majority, why, (nation.row,))


def share(q: Query) -> Iterator[Reading]:
    """A party's part of the nation's valid votes, of the United Kingdom and of Great Britain."""
    nation = q.nation
    for party in _party(q) if nation else ():
        for area in _areas(q):
            count = nation.before if q.is_then() and nation.before else nation.now
            votes, total = (
                count.count(Measure.VOTES, party, area),
                count.count(Measure.VOTES, ALL, area),
            )
            if total:
                why = f"{write_votes(votes)} ÷ {write_votes(total)} = {write_share(Fraction(votes, total))}"
                yield Reading(
                    f"share of {party}, {area}", Fraction(votes, total), why, (nation.row,)
                )


def _areas(q: Query) -> tuple[Area, ...]:
    return (Area.GB, Area.UK) if grammar.BRITAIN.search(q.marked.skeleton) else (Area.UK, Area.GB)


def change(q: Query) -> Iterator[Reading]:
    """Change of a party's national share: in the seats declared, then from total to total."""
    nation = q.nation
    for party in _party(q) if nation else ():
        row = nation.now.party(party)
        by_area = {Area.UK: row.change, Area.GB: row.change_gb}
        for area in _areas(q):
            moved = by_area[area]
            if moved is not None:
                yield Reading(
                    f"change of {party}'s share, {area}",
                    moved,
                    f"{signed(moved)} points",
                    (nation.row,),
                )
            if nation.before and nation.now.declared == nation.now.total:
                new = Fraction(
                    nation.now.count(Measure.VOTES, party, area),
                    nation.now.count(Measure.VOTES, ALL, area),
                )
                old = Fraction(
                    nation.before.count(Measure.VOTES, party, area),
                    nation.before.count(Measure.VOTES, ALL, area),
                )
                why = f"{write_share(new)} − {write_share(old)}"
                yield Reading(
                    f"change of {party}'s share, {area}, total on total",
                    new - old,
                    why,
                    (nation.row,),
                )


def swing(q: Query) -> Iterator[Reading]:
    """Butler swing of Great Britain between two parties."""
    nation = q.nation
    named = grammar.SWING.search(q.marked.skeleton)
    to, from_ = "con", "lab"
    if named:
        there, here = q.who(named["to"]), q.who(named["from"])
        if there and here:
            to, from_ = keys_of(there)[0], keys_of(here)[0]
    value = nation.now.swing(to, from_) if nation else None
    if nation and value is not None:
        way = value if named else abs(value)
        yield Reading(
            f"swing from {from_} to {to}, Great Britain",
            way,
            f"{signed(value)} points",
            (nation.row,),
        )


def turnout(q: Query) -> Iterator[Reading]:
    """Turnout of the whole, where every electorate is known."""
    nation = q.nation
    if nation is None:
        return
    valid = electorate = rejected = 0
    for result in nation.declared:
        if not result.electorate:
            return
        valid += figures.valid_votes(result)
        electorate += result.electorate
        rejected += result.rejected or 0
    for words, count in (("valid votes", valid), ("counting rejected papers", valid + rejected)):
        why = f"{write_votes(count)} ÷ {write_votes(electorate)}"
        yield Reading(f"turnout, {words}", Fraction(count, electorate), why, (nation.row,))


NATION: Mapping[str, Callable[[Query], Iterator[Reading]]] = {
    "seats": seats,
    "net": net,
    "gains": gains,
    "losses": losses,
    "short": short,
    "overall": overall,
    "declared": _of_house("contests declared", lambda n: n.now.declared),
    "left": _of_house("contests not declared", lambda n: n.now.total - n.now.declared),
    "house": _of_house("seats of the House", lambda n: n.now.house),
    "winning_post": _of_house("more than half of the House", lambda n: n.needed),
}
"""Measures that are always the nation's."""

INSTEAD: Mapping[str, Callable[[Query], Iterator[Reading]]] = {
    "votes": seats,
    "share": share,
    "change": change,
    "majority": overall,
    "swing": swing,
    "turnout": turnout,
    "valid": _of_house("valid votes", lambda n: n.now.count(Measure.VOTES, ALL, Area.UK)),
}
"""What a contest's measure means where the text speaks of the nation."""


# ------------------------------------------------------------------- records


def record_of(said: Said) -> Iterator[Verdict]:
    """The smallest, the largest: a contest's place among all of its election."""
    nation = said.nation
    if nation is None or not nation.is_whole or grammar.NOT_NATIONAL.search(said.marked.skeleton):
        return
    rows = _ranked(said, nation)
    place = _place(said)
    if len(rows) < place:
        return
    named = said.match.groupdict().get("seat")
    span = said.span("seat") if named else said.span("span")
    name = (
        str(said.marked.mark(named).value)
        if named
        else (said.page.scene.contest.constituency.name if said.page.scene else "")
    )
    if not name:
        return
    value = rows[place - 1][0]
    tied = [c for v, c in rows if v == value]
    holds = any(c.constituency.name == name for c in tied)
    shown = write_votes(value) if isinstance(value, int) else write_share(value)
    words = f"place {place} of {len(rows)}"
    reading = Reading(
        words,
        None,
        f"{tied[0].constituency.name}: {shown}",
        (nation.results[tied[0].id].cites[RETURN],),
    )
    scoped = [(v, c) for v, c in _ranked(said, nation, is_share=True)] if not holds else []
    if scoped and scoped[place - 1][1].constituency.name == name:
        holds = True
    yield said.verdict(
        "ranking", span, holds, reading, claimed=name, correct=tied[0].constituency.name
    )


def _place(said: Said) -> int:
    order = said.match.groupdict().get("place") or ""
    if order.strip() == "next":
        return 2
    return int(said.marked.mark(order.strip()).amount.value) if order.strip() else 1


def _ranked(
    said: Said, nation: Nation, is_share: bool = False
) -> list[tuple[int | Fraction, Contest]]:
    verb, what = said.match["verb"], said.match["what"] or ""
    rows: list[tuple[int | Fraction, Contest]]
    if "turnout" in what:
        rows = [
            (part, result.contest)
            for result in nation.declared
            if (part := figures.turnout(result)) is not None
        ]
    elif is_share:
        rows = [(part, contest) for _, part, contest in nation.majorities]
    else:
        rows = [(value, contest) for value, _, contest in nation.majorities]
    place = grammar.REGION.search(said.marked.sentence.text)
    if place:
        rows = [
            (v, c) for v, c in rows if place[1] in (c.constituency.region, c.constituency.country)
        ]
    is_high = verb in ("largest", "biggest", "highest", "greatest", "safest", "widest")
    return sorted(rows, key=lambda row: (-row[0] if is_high else row[0], row[1].id))


def only_gain(said: Said) -> Iterator[Verdict]:
    """That a seat was a party's only gain, or the only seat that it gained."""
    nation, scene = said.nation, said.page.scene
    party = said.marked.mark(said.match["party"]).value
    if nation is None or scene is None or not nation.is_whole or not isinstance(party, Parties):
        return
    found = nation.now.party(party.keys[0]).gains
    reading = Reading(
        f"gains of {party.keys[0]}", None, "seats won that another label had", (nation.row,)
    )
    seat = nation.now.seats.get(scene.contest.id)
    holds = found == 1 and seat is not None and seat.winner == party.keys[0]
    yield said.verdict(
        "national", said.span("span"), holds, reading, claimed="1", correct=str(found)
    )


def largest(said: Said) -> Iterator[Verdict]:
    """Which party has the most seats."""
    nation, who = said.nation, said.who("who")
    if nation is None or who is None or not nation.now.parties:
        return
    first = nation.now.parties[0]
    reading = Reading("most seats", None, f"{first.party} {first.seats}", (nation.row,))
    holds = first.party in keys_of(who)
    yield said.verdict(
        "national", said.span("who"), holds, reading, correct=title(said.page, None, first.party)
    )


def no_majority(said: Said) -> Iterator[Verdict]:
    """That no party has more than half of the House."""
    nation = said.nation
    if nation is None or not nation.now.parties:
        return
    first = nation.now.parties[0]
    reading = Reading(
        "overall majority",
        None,
        f"{first.party} has {first.seats} of {nation.now.house}",
        (nation.row,),
    )
    yield said.verdict(
        "national",
        said.span("span"),
        first.seats < nation.needed,
        reading,
        correct=str(first.seats),
    )


READERS: Mapping[str, Callable[[Said], Iterator[Verdict]]] = {
    reader.__name__: reader for reader in (record_of, only_gain, largest, no_majority)
}
"""Readers of records and of the nation, by the grammar's name for them."""
