"""A sentence's figures: what each measures, of which election, and what the record says of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.answer.settle import rank_of
from tellers.check.answer.year import of_its_year
from tellers.check.ballot.figures import measured
from tellers.check.beside.seat import told_beside
from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.doubt.it import is_of_it, is_slip
from tellers.check.doubt.seats import as_a_tally
from tellers.check.evidence import not_yet, of_nation, why_not
from tellers.check.grammar import around, beside, rows, rules
from tellers.check.grammar.elision import (
    GATHERING,
    MOST_SEATS,
    OF_HOUSE,
    WHOLE,
    as_part,
    completed,
    is_exchanged,
    is_gathered,
    level_of,
)
from tellers.check.grammar.words import fitting
from tellers.check.measure.query import Query
from tellers.check.measure.reserve import Measuring
from tellers.check.measure.table import CALLED, OF_ONE_DAY, is_national, measures_of
from tellers.check.national.counted import counted
from tellers.check.national.listed import listed
from tellers.check.otherwise.another import right_of_another
from tellers.check.otherwise.loosely import may_be_seats, weighed
from tellers.check.placing.shared import shared_out
from tellers.check.reach import is_of_none, is_of_others, is_of_seats_won, reach_of_figure
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Reach
from tellers.check.where.place import areas_meant, place_counted, placed
from tellers.check.whole.nation import Nation, general_on, nation_on
from tellers.style.numbers import Form, Hedge

SIGNS = "+-\N{MINUS SIGN}\N{EN DASH}"
"""A figure printed with its sign is a change: "49.8% (+4.9)"."""
LEFT = 130
"""So many letters before a figure are looked at."""
MOST_FIGURES = 60
"""Figures of a sentence: what has more is no sentence."""


def figures_of(page: Page, nation: Nation | None, marked: Marked) -> Iterator[Verdict]:
    """The verdict on every figure of a sentence, in order; of a table in one line, nothing."""
    if len([m for m in marked.marks if m.letter in rows.BY_LETTER]) > MOST_FIGURES:
        return
    before, place = "" if page.reach is Reach.HERE else "seats", ""
    is_wide = marked.may_have(around.NATIONWIDE)
    for number, m in enumerate(marked.marks):
        if m.letter not in rows.BY_LETTER:
            continue
        symbol = f" {m.letter}{number} "
        at = marked.skeleton.find(symbol)
        sides = left, right = beside.sides_of(marked.skeleton, at, symbol)
        if at < 0 or is_exchanged(right):
            continue
        if own_words := shared_out(marked.symbols, marked.symbols.index(symbol.strip())):
            sides = left, right = own_words
        reach = reach_of_figure(page, left, right)
        here = page if reach is page.reach else page.copied(reach=reach)
        q = _listed(here, marked, m, sides) or _of_the_house(here, marked, m, sides)
        q = q or measured(here, marked, m, sides) or _query(here, marked, m, sides, before)
        place = around.place_of(left, right, marked.skeleton) or place if q is None else place
        if q is None or is_of_others(q.measure, q.page, marked, sides):
            continue
        compares_places = here.reach is not page.reach and around.COMPARES_PLACES.search(left)
        q.is_tied = q.is_tied or bool(compares_places)
        own, place = placed(q, place)
        is_nationwide = is_wide and around.NATIONWIDE.search(f"{left}{right}")
        home = "" if is_nationwide else page.home
        places = dict.fromkeys((own or place or home, own, *_whole(q, own)))
        q.page = _reaching(q, own or place or (home if home and is_of_none(left) else ""))
        if m.letter in "NQT":
            before, place = q.measure, next(iter(places))
        told = list(_judged(q, [nation.within(one) for one in places] if nation else [None]))
        told = told if own else _in_areas(q, nation, told)
        place = place_counted(told) or place
        yield from told


def _of_dates(q: Query) -> Iterator[Query]:
    """A figure of the whole, at each general election that the date beside it may make it of.

    The date of another clause may still be meant: "365 seats in 2019 and Labour won 202". A date
    on which there was no such election leaves nothing to hold it against.
    """
    dated = q.when
    if dated is None or around.COMPARED.search(dated.between):
        yield q
        return
    there = general_on(q.page.record, dated.mark.dated)
    if there and q.measure in OF_ONE_DAY:
        yield replace(q, nation=nation_on(q.page, q.nation, there), is_tied=True)
    if not there and dated.is_tight:
        q.nation = None
        q.years.append(dated.mark)
    if not (there and q.measure in OF_ONE_DAY and dated.is_tight):
        yield q


OF_A_PLACE = frozenset({"votes", "share", "change", "turnout"})
"""Measures that are of a country or region where the words name one, though the text is local."""
OF_WHOLES = frozenset({"votes", "majority", "lead", "votes_change", "majority_change"})
"""Measures whose plain number has no decimals: "46.0" counts no votes."""
MOST_OF = {"age": 120, **dict.fromkeys(OF_HOUSE, MOST_SEATS)}
"""What a measure cannot be more than: no life is so long, no House so large."""


def _query(
    page: Page, marked: Marked, m: Mark, sides: tuple[str, str], before: str
) -> Query | None:
    """What a figure asks, by the words around it and by the measure of the figure before it."""
    left, right = sides
    if marked.text[m.start] in SIGNS and m.letter in "NQT":
        return _signed(Query(page, marked, m, "", left, right))
    is_of_seats = m.letter == "F" and OF_SEATS.search(marked.text[m.start : m.end])
    told = "seat_share" if is_of_seats else _gathered(marked, m, sides, before)
    if told := told or told_beside(marked, m, *sides):
        return Query(page, marked, m, told, left, right)
    if elided := completed(m, sides, before):
        measure, whole = elided
        return Query(page, marked, whole, measure, left, right)
    called = rows.BY_LETTER[m.letter].called(marked.cues)
    for row, named in fitting(called, left[-LEFT:], right):
        if not _may_be(row.measure, m):
            continue
        part = as_part(m, BARE[row.measure]) if m.letter == "N" and row.measure in BARE else m
        behind = beside.WITH_A_POLL.sub(" ", right) if row.measure == "position" else right
        own = named.get("own")  # "with 365 Conservatives elected"
        measure = level_of(row.measure, m, marked.text)
        if (measure, m.letter, page.reach) == ("majority", "T", Reach.WHOLE):
            measure = "nothing"  # points between two parties are no majority of the House
        q = Query(page, marked, part, measure, f"{left}{own} " if own else left, behind)
        if named.get("other"):
            q.other = q.who(named["other"])
        return q
    return None


BARE = {"change": Form.POINTS, "swing": Form.POINTS, "share": Form.PERCENT, "turnout": Form.PERCENT}
"""What a plain number is that a row takes for one of these: "from 36.1 to 18.2 per cent"."""


def _may_be(measure: str, m: Mark) -> bool:
    """Whether a figure is of a size and form that a measure has."""
    if measure in MOST_OF and m.amount.value > MOST_OF[measure]:
        return False
    if measure == "change" and m.letter == "N":
        return _is_a_part(m)
    return measure not in OF_WHOLES or not _is_a_part(m)


def _of_the_house(page: Page, marked: Marked, m: Mark, sides: tuple[str, str]) -> Query | None:
    """A number of the House by what it counts; nothing in a sentence that is of one seat alone."""
    is_small = m.letter == "N" and m.amount.value <= MOST_SEATS and not m.amount.decimals
    is_here = page.reach is Reach.HERE and page.scene is not None
    is_signed = marked.text[m.start] in SIGNS
    left, right = sides
    if (before := BESIDE_IN_A_LIST.search(left)) and is_small:
        is_small = marked.mark(before["n"]).amount.value <= MOST_SEATS  # else both are votes
    said = listed(left, f"{m.letter}{marked.marks.index(m)}", right) if is_small else None
    said = None if said and is_here and said.measure != "seats" else said
    if said is None and is_small and not (is_here or is_signed or ONE_OF.search(left)):
        said = counted(left, right)
    if said is None:
        return None
    q = Query(page, marked, m, said.measure, f"{left}{said.owner} " if said.owner else left, right)
    q.other = q.who(said.other) if said.other else None
    return q


BESIDE_IN_A_LIST = re.compile(
    r" (?P<n>N\d+) (?:, and|,|and|but|while|;) (?:the )?P\d+ "
    r"(?:(?:on|with|took|got|had|just|only) )*$"
)
"""The figure of the party before, in a list: "the Lib Dems got 1,381 and the Greens 656"."""
ONE_OF = re.compile(r" one of (?:the |just |only )?$")


def _is_a_part(m: Mark) -> bool:
    """Whether a plain number can only be a percentage that leaves out its sign."""
    return m.letter == "N" and bool(m.amount.decimals) and m.amount.value < WHOLE


def _listed(page: Page, marked: Marked, m: Mark, sides: tuple[str, str]) -> Query | None:
    """A figure behind one of several seats, each with its own: that seat's majority."""
    is_listed = m.letter == "N" and marked.may_have(around.LISTED_SEAT)
    found = around.LISTED_SEAT.search(sides[0]) if is_listed else None
    if found is None or page.election is None or not marked.find(around.A_LIST):
        return None
    name = str(marked.mark(found["seat"]).value)
    there = page.contests_named(name)
    if not there or m.amount.decimals:
        return None
    seat = replace(page, scene=page.scene_of(there[0]), reach=Reach.HERE)
    return Query(seat, marked, m, "listed", *sides)


def _gathered(marked: Marked, m: Mark, sides: tuple[str, str], before: str) -> str:
    """What a figure of several measures, one that goes on from it, and one of several figures."""
    is_one_of = m.letter == "N" and around.MAJORITIES.search(sides[0])
    if is_one_of and not around.ITS_DATE.match(sides[1]):
        return "majorities"
    if _may_gather(m) and marked.may_have(GATHERING) and is_gathered(*sides):
        return "together"
    if before == "together" and m.letter in "QT":
        is_then = m.letter == "Q" and around.THEN_TIGHT.search(sides[0][-60:])
        return before if is_then else "nothing"
    return ""


def _may_gather(m: Mark) -> bool:
    """Whether a figure is large enough to be votes; a part always is."""
    return m.letter in "QF" or (m.letter == "N" and m.amount.value >= WHOLE)


OF_SEATS = re.compile(r"\b(?:seats?|MPs?|constituenc(?:y|ies))\b")
"""What a part may be of within its own words: "two seats in three"."""


def _signed(q: Query) -> Query:
    """A figure with its sign: a change of votes, of the majority, of the turnout or of a share."""
    near = q.left[-60:]
    is_count = q.mark.letter == "N" and not q.amount.decimals and abs(q.amount.value) >= WHOLE
    if is_count:
        return replace(
            q, measure="majority_change" if around.OF_A_MARGIN.search(near) else "votes_change"
        )
    measure = "turnout_change" if around.OF_TURNOUT.search(q.left) else "change"
    return replace(q, mark=as_part(q.mark, Form.POINTS), measure=measure)


def _in_areas(q: Query, nation: Nation | None, told: list[Verdict]) -> list[Verdict]:
    """The verdicts on a figure that names no place, or those of an area that bears it out."""
    if nation is None or not told or told[0].verdict is not Finding.CONTRADICTED:
        return told
    if not (may_be_seats(q) or any(map(is_national, measures_of(q)))):
        return told  # whatever is of a contest alone comes to the same in every area
    every = [told]
    is_of_one_day = q.measure in OF_ONE_DAY
    for area in areas_meant(q.page, q.marked):
        found = list(_judged(q, [nation.within(area)]))
        if found and found[0].verdict is Finding.SUPPORTED:
            return found
        is_told = found and found[0].correct_value not in ("", "0")
        if is_told and is_of_one_day and found[0].verdict is Finding.CONTRADICTED:
            every.append(found)
    return min(every, key=_distance)


def _distance(told: list[Verdict]) -> float:
    """How far a wrong figure is from the right one, of what it may be meant of."""
    try:
        return abs(float(told[0].claimed_value) - float(told[0].correct_value))
    except ValueError:
        return float("inf")


def _reaching(q: Query, place: str) -> Page:
    """The page of a figure, which reaches the country or region that its words name."""
    may_be = q.page.reach is Reach.HERE and q.measure in OF_A_PLACE
    is_wide = may_be and (place or is_of_seats_won(q.measure, q.marked, (q.left, q.right)))
    return replace(q.page, reach=Reach.EITHER) if is_wide else q.page


def _whole(q: Query, place: str) -> tuple[str, ...]:
    """The whole, where the country before a figure may be another clause's.

    "Labour lost all but one of their seats in Scotland and won 232."
    """
    is_open = place and around.is_place_of_another(q.left) and not around.place_of("", q.right, "")
    return ("",) if is_open else ()


def _judged(q: Query, nations: Sequence[Nation | None]) -> Iterator[Verdict]:
    """The verdict on a figure, and on the year that it names where that bears it out.

    A figure that follows one of a country may be of that country, or of the whole.
    """
    if q.measure in rules.NOTHING:
        if q.measure == "age":
            yield Verdict(_claim(q), Finding.UNCHECKABLE, why="The record holds no ages.")
        return
    q.nation = nations[0]
    found = [
        (one, verdict)
        for measure in measures_of(q)
        for nation in (nations if is_national(measure) else nations[:1])
        for one in _asked(q if nation is q.nation else replace(q, nation=nation), measure)
        for verdict in _held(one, measure)
    ]
    if not found:
        return
    q, verdict = min(found, key=lambda pair: rank_of(pair[1], found[0][1]))
    verdict = as_a_tally(q, _unless_a_guess(q, right_of_another(q, verdict)))
    if verdict.verdict is Finding.CONTRADICTED and is_of_it(q):
        yield from _of_it(q, verdict)
        return
    yield from of_its_year(q, verdict)
    good = verdict.reading if verdict.verdict is Finding.SUPPORTED else ""
    for year in (one for one in q.years if str(one.dated.on.year) in good):
        claim, own = q.marked.claim(year.start, year.end, "year"), str(year.dated.on.year)
        yield replace(verdict, claim=claim, claimed_value=own, correct_value=own)


def _of_it(q: Query, verdict: Verdict) -> Iterator[Verdict]:
    """The verdict on what "it" was: a majority may be meant as well as votes, or neither."""
    asked = replace(q, measure="majority", years=[])
    found = [one for m in measures_of(asked) for one in _held(asked, m) if not is_national(m)]
    good = next((one for one in found if one.verdict is Finding.SUPPORTED), None)
    good = good or next((one for one in (verdict, *found) if is_slip(one)), None)
    why = f"The words leave open of what it is; {verdict.why}."
    yield good or verdict.left_open(why)


def _unless_a_guess(q: Query, verdict: Verdict) -> Verdict:
    """A verdict, left open where a name that is linked to nothing stands nearer than any other."""
    is_false = verdict.verdict is Finding.CONTRADICTED
    is_owned = not q.marked.skeleton.startswith(q.left)  # by the party behind it
    if not is_false or is_owned or not q.marked.stranger_before(q.mark.start):
        return verdict
    why = f"A name stands before it that the record does not know; {verdict.why}."
    return verdict.left_open(why)


def _asked(q: Query, measure: Measuring) -> Iterator[Query]:
    """A figure as one measure takes it; of recast seats the record holds no count."""
    if not is_national(measure):
        yield q
        return
    is_recast = around.NOTIONAL.search(q.clause)
    if q.measure in OF_HOUSE and is_recast:
        return
    is_seats = q.measure == "votes" and q.amount.value <= MOST_SEATS
    yield from _of_dates(replace(q, measure="seats" if is_seats else q.measure, is_national=True))


def _claim(q: Query) -> Claim:
    kind = CALLED.get(q.measure, q.measure)
    bare = JUST.match(q.marked.text, q.mark.start) if q.amount.hedge is Hedge.EXACT else None
    return q.marked.claim(bare.end() if bare else q.mark.start, q.mark.end, kind)


JUST = re.compile(r"(?:just|only|barely|merely|a mere|a bare)\s+", re.I)
"""Words before a figure that leave it exact: the claim is the figure."""


def _held(q: Query, measure: Measuring) -> Iterator[Verdict]:
    """A figure held against what it may be of; nothing where the record has nothing of the kind."""
    readings = list(measure(q))
    if not readings:
        if q.years:
            yield Verdict(_claim(q), Finding.UNCHECKABLE, why=why_not(q))
        return
    verdict = weighed(_claim(q), q, measure, readings)
    if q.is_national:
        verdict = of_nation(q.nation, not_yet(q.nation, q.marked, verdict))
    yield verdict
