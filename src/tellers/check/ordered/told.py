"""Orders of seats whose parts stand anyhow, held against the record.

"Of all the seats in Britain only Hemel Hempstead moved further from Labour to the Tories": borne
out by any order that may be meant, and false where the words say what is in order, over what and of
which seat, and no such order holds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.answer.doubt import doubted
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.doubt.it import measures_told
from tellers.check.grammar import orders as grammar
from tellers.check.grammar.words import compiled
from tellers.check.league.meant import Meant
from tellers.check.league.rows import Standing, standing
from tellers.check.league.told import KINDS, TOLD_BEFORE_LAST, verdict_on
from tellers.check.league.words import AN_AREA
from tellers.check.ordered import words
from tellers.check.ordered.holder import holders_of, names_of
from tellers.check.ordered.measure import Around, Reading, readings_of
from tellers.check.ordered.parts import Clause, clauses_in
from tellers.check.ordered.place import Place, places_of
from tellers.check.ordered.rows import orders
from tellers.check.ordered.scope import SCOPES
from tellers.check.reading.marking import Marked
from tellers.check.superlative.held import nations_of
from tellers.check.whole.nation import Nation
from tellers.check.whole.scope import elections_before

LAST = ("the order last put together", "and its sentence")
"""Where a text keeps the order that its last sentence spoke of: "Basildon ranks second"."""


def of_orders(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on the orders of a sentence that nothing sure was told of."""
    nation, text, marked = asked.nation, asked.text_page, asked.marked
    if nation is None or not _may_order(marked) or _is_of_another(asked):
        return
    if not (nation.is_told and nation.is_final):
        return
    before = measures_told(str(text.said.get(TOLD_BEFORE_LAST, "")))
    for clause in clauses_in(marked):
        for place in places_of(marked, clause):
            at = Around(text, nation, marked, clause, place, before)
            readings, is_sure = readings_of(at)
            readings, is_sure = _as_before(at, readings, is_sure)
            is_sure &= not (_is_of_an_area_before(at) or _is_of_the_poll_before(at))
            is_sure &= not _may_be_of_fewer(at)
            if readings and not place.seat:
                text.said[LAST] = (marked.sentence.index, tuple(readings), is_sure)
            told = _told_of(asked, clause, place)
            if readings and Finding.SUPPORTED not in told:
                is_narrower = place.is_count and any(one.over.party for one in readings)
                found = _judged(asked, at, readings, is_sure=is_sure and (is_narrower or not told))
                yield from (
                    () if found is None else doubted(marked, [*_put_right(asked, clause, found)])
                )


def _may_order(marked: Marked) -> bool:
    """Whether the words of an order stand in a sentence: asked before it is taken apart."""
    said = set(marked.symbols)
    if not said.isdisjoint(words.SUPERLATIVE):
        return True
    is_compared = not said.isdisjoint(words.COMPARATIVE) or not said.isdisjoint(("so", "as"))
    if is_compared and ("N" in marked.cues or not said.isdisjoint(words.AMONG)):
        return True
    is_second_only = "O" in marked.cues and " only to " in marked.skeleton
    return is_second_only or not said.isdisjoint(words.IN_PLACE)


def _is_of_another(asked: Asked) -> bool:
    """Whether a text is of a by-election, or a sentence of orders that no poll alone has."""
    own, marked = asked.text_page.own, asked.marked
    is_apart = own is not None and not own.election.is_general
    return is_apart or bool(marked.find(grammar.OVER_TIME))


def _put_right(asked: Asked, clause: Clause, found: Verdict) -> Iterator[Verdict]:
    """A verdict, and the same of the words of its clause that were found false as an order.

    A rule that reads less of the words than all of them may have put other seats in order.
    """
    yield found
    first, last = asked.marked.span(clause.start, clause.end)
    for one in asked.told:
        own = one.claim
        is_false = one.verdict is Finding.CONTRADICTED and own.kind in ("ranking", "position")
        if is_false and first <= own.start and own.end <= last and not own.meets(found.claim):
            yield replace(found, claim=own)


def _as_before(at: Around, readings: list[Reading], is_sure: bool) -> tuple[list[Reading], bool]:
    """The orders of the sentence before, where a clause tells a place and not of what."""
    kept = at.page.said.get(LAST)
    if readings or not isinstance(kept, tuple) or not at.place.is_by_table:
        return readings, is_sure
    index, earlier, was_sure = kept
    is_of_seat = at.clause.seats.get("own") and not at.clause.has(*OF_A_CANDIDATE)
    if at.marked.sentence.index - index not in (0, 1) or not is_of_seat:
        return readings, is_sure
    return list(earlier), bool(was_sure)


def _is_of_an_area_before(at: Around) -> bool:
    """Whether an order without an area may be of the one told of in the sentence before.

    "The smallest in Cambridgeshire. Peterborough was the second smallest."
    """
    said = str(at.page.said.get(TOLD_BEFORE_LAST, "")) + at.marked.skeleton[: at.clause.start]
    if at.has(*SCOPES, "number", "of N"):
        return False
    if not at.place.seat and AN_AREA.search(said):
        return True
    if words.SUPERLATIVE.isdisjoint(said.split()):
        return False
    kept = at.page.said.get(LAST)
    return not isinstance(kept, tuple) or at.marked.sentence.index - kept[0] > 1


TAKEN = compiled(
    r" (?:took|takes|taking|taken|won|wins|winning|gained|gains|gaining|captured|captures|seized|"
    r"seizes|snatched|snatches|lost|loses|losing|stormed|grabbed|prised|wrested|regained|retook|"
    r"flipped|defending|defended|contesting|contested|fighting|fought)"
    r"(?: (?:back|the|in|over|off))* S\d+ [,(] [^;:.]*$"
)
SEATS = frozenset({"seat", "marginal", "constituency", "seats", "marginals", "constituencies"})


def _is_of_the_poll_before(at: Around) -> bool:
    """Whether an order may be that of before a seat was won: "took Poole, the safest seat"."""
    behind = at.marked.skeleton[at.place.start : at.clause.end].split()[:6]
    is_seat = not SEATS.isdisjoint(behind)
    return is_seat and TAKEN.search(at.marked.skeleton[: at.place.start]) is not None


IN_ITS_SEAT = compiled(r" (?:in|at) S\d+(?= [.,;:]| ?$)")
FEWER = compiled(
    r" (?:(?:any|no) other (?:nation|region|county|city)|"
    r"new|newly|newcomers?|first-time|returning|re-elected|incumbents?|sitting|female|male|"
    r"woman|women|man|men|black|asian|gay|young|younger|older|defeated|losing|beaten|rebel|former|"
    r"rural|urban|coastal|northern|southern|eastern|western|marginal|target)(?= )"
)
"""Words that narrow an order to some of those whom the record does not tell apart."""


def _may_be_of_fewer(at: Around) -> bool:
    """Whether an order may be over a seat's own past, or over some of a party's people alone.

    "The result is the Greens' best in Bath"; "the heftiest majority of a new Labour MP".
    """
    own = at.marked.skeleton[at.clause.start : at.clause.end]
    is_somebody = at.clause.has("party", "person", "hopeful")
    return bool(FEWER.search(own)) or (is_somebody and IN_ITS_SEAT.search(own) is not None)


OF_A_CANDIDATE = ("party", "person", "hopeful", "won")
"""What makes a place without an order one in the poll of a seat: "third in Poole for Labour"."""


def _told_of(asked: Asked, clause: Clause, place: Place) -> set[Finding]:
    """What was told for sure of the place that a clause claims: what is borne out stands."""
    is_more = bool(place.passers or place.seat) and clause.start < place.start
    start, end = (place.start, place.end) if is_more else (clause.start, clause.end)
    first, last = asked.marked.span(start, end)
    return {
        one.verdict
        for one in asked.told
        if one.claim.start < last and first < one.claim.end and one.claim.kind in KINDS
        if not (one.claim.kind == "national" and place.is_count)
    } - {Finding.UNCHECKABLE}


def _judged(
    asked: Asked, at: Around, readings: Sequence[Reading], *, is_sure: bool
) -> Verdict | None:
    nations, is_now = _nations(asked, at)
    holders, is_one = holders_of(asked, at)
    is_sure &= is_now and len(nations) == 1
    first: Verdict | None = None
    is_open = False
    for nation in nations:
        for holder in holders:
            answers = list(_answers(asked, at, nation, holder, readings))
            good = next((v for v in answers if v and v.verdict is Finding.SUPPORTED), None)
            if good is not None:
                return good
            is_open |= None in answers
            first = first or next((v for v in answers if v is not None), None)
    return first if is_sure and is_one and not is_open else None


def _answers(
    asked: Asked, at: Around, nation: Nation, holder: str, readings: Sequence[Reading]
) -> Iterator[Verdict | None]:
    """What each order says of a seat; None where one hides seats, or is in doubt and holds."""
    page, place = asked.text_page, at.place
    own = nation.contest_of(holder)
    if own is None:
        return
    for one in readings:
        for rows, is_doubtful in orders(page, nation, own, one):
            if rows is None:
                yield None
                continue
            there = standing(rows, own, least=one.least) if len(rows) >= FEWEST else None
            if there is None or len(rows) < place.place:
                continue
            verdict = _of_one(asked, at, there, one)
            if not is_doubtful:
                yield verdict
            elif verdict.verdict is Finding.SUPPORTED:
                yield None


def _of_one(asked: Asked, at: Around, there: Standing, one: Reading) -> Verdict:
    """The verdict of one order; of a seat that is named, what is right is whose the place is."""
    place = at.place
    verdict = verdict_on(asked.text_page, at.marked, _meant(asked, at), there, one.measure)
    if one.over.party:
        reading = verdict.reading.replace(" seats in order by ", OF_ONE_PARTY)
        verdict = replace(verdict, reading=reading)
    is_named = place.seat or at.clause.seats.get("own")
    if place.place > 1 and not place.is_count and is_named:
        right = there.rows[place.place - 1][1].constituency.name
        return replace(verdict, correct_value=right)
    return verdict


FEWEST = 2
"""Seats that make an order."""
OF_ONE_PARTY = " seats of one party in order by "
"""How the line of an order goes that runs over what one party won, or stood for."""


def _nations(asked: Asked, at: Around) -> tuple[list[Nation], bool]:
    """The elections that an order may be of, and whether it is that of the text."""
    nation, marked = at.nation, at.marked
    here = next((page for page in asked.pages if page.scene is not None), asked.text_page)
    years = [at.marked.mark(w).dated.on.year for one in at.clause.all("year")
             for w in one.words.split() if w[0] in "YD" and w[1:].isdigit()]  # fmt: skip
    others = [y for y in years if y != nation.election.polled_on.year]
    if others or at.clause.has("then"):
        return list(_at_the_time(at, others)), False
    former = elections_before(nation, marked, at.place.start)
    if former is not None and former.nations:
        return list(former.nations), former.may_be_false(here, ())
    return list(nations_of(nation, asked.pages, marked)), True


def _at_the_time(at: Around, years: Sequence[int]) -> Iterator[Nation]:
    """Any election that a text has named so far, or the one that a clause names."""
    every = at.nation.record.general_elections()
    said = at.marked.text[: at.marked.sentence.end]
    for one in every:
        year = one.polled_on.year
        is_meant = year in years if years else str(year) in said or one.id == at.nation.election.id
        if is_meant and one.polled_on <= at.nation.election.polled_on:
            there = at.nation.at(one)
            if there.is_told and there.is_final:
                yield there


# --------------------------------------------------------- what the claim is of


def _meant(asked: Asked, at: Around) -> Meant:
    """The place as the house's judge takes it, over the words that make the claim."""
    place = at.place
    names = tuple(name for one in place.passers for name in names_of(at, one))
    return Meant(
        _span(asked, at), (), place.place, place.within, place.is_count, place.passers, names=names
    )


def _span(asked: Asked, at: Around) -> tuple[int, int]:
    """The words of a claim: up to the seat it is of, where that stands behind them.

    Of a figure between them something sure may be told: then the order's own words alone.
    """
    place, clause = at.place, at.clause
    core = (place.start, place.end)
    if place.is_count or place.passers or place.seat or clause.has("beatall", "unmatched"):
        return core
    named = [one for role in ("than", "own") for one in clause.seats.get(role, [])]
    seat = named[0] if len(named) == 1 else None
    first = min(seat.start, place.start) if seat else place.start
    last = max(seat.end, place.end) if seat else place.end
    spans = [(first, max(last, clause.end)), (first, last)]
    spans += [(seat.start, seat.end)] if seat and seat.start > place.end else []
    return next((one for one in spans if not asked.is_told(*one)), core)
