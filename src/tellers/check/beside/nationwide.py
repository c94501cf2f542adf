"""What rose, fell or doubled over the whole, or over one nation or region, with no figure said.

"Turnout north of the border rose", "Labour's own share in Wales went up", "its vote doubled": of
the whole, and of the part of it that the words or the text name.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.beside.yardstick import is_beside
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import Reading
from tellers.check.national.party import when_and_where
from tellers.check.national.poll import turnouts_of
from tellers.check.reading.years import years_in
from tellers.check.scene import Person, Reach
from tellers.check.statement.comparison import is_times, what_moved
from tellers.check.statement.said import Said
from tellers.check.whole.named import party_of
from tellers.check.whole.nation import Nation
from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import Tally
from tellers.style.names import style_of
from tellers.style.numbers import write_share, write_votes

_OF_VOTES = compiled(r" votes?(?: [a-z]+){0,2} $")
AREAS = 2
"""Nations and regions, those named last, of which a text that is of none may be."""
Pair = tuple[Reading, Fraction, Fraction]
"""What is compared, as a reading, and its figures now and then."""


def moved_whole(said: Said) -> Iterator[Verdict]:
    """That a figure of the whole, or of a part of it, rose or fell."""
    way = 1 if around.is_up(said.match["verb"]) else -1
    found = list(_pairs(said))
    if not found:
        return
    good = next((row for row in found if (row[1] - row[2]) * way > 0), None)
    reading, new, old = good or found[0]
    right = f"{float((new - old) * 100):.2f}" if new <= 1 else str(int(new - old))
    yield said.verdict("change", said.span("span"), good is not None, reading, correct=right)


def ratio_whole(said: Said) -> Iterator[Verdict]:
    """That a figure of the whole, or of a part of it, doubled, or was halved."""
    verb = said.match["verb"]
    is_moved = verb not in ("twice", "double", "treble", "triple")
    if not is_moved or beside.A_DOUBLE.search(f"{said.before}{verb} "):
        return
    wanted, hedge = beside.TIMES[verb], said.match["hedge"] or ""
    found = [(r, new / old) for r, new, old in _pairs(said) if old and new]
    if not found:
        return
    good = next((row for row in found if is_times(hedge, wanted, row[1])), None)
    reading, times = good or found[0]
    right = f"{float(times):.2f}"
    yield said.verdict("comparative", said.span("span"), good is not None, reading, correct=right)


def either(said: Said, here: list[Verdict], whole: list[Verdict]) -> list[Verdict]:
    """What the contest and the whole come to, where the words may be of either: a support wins.

    Where the words name a nation or region, and nobody, they are of that alone.
    """
    if whole and _is_before_a_seat(said):
        return whole
    if whole and _place(said) and "C" not in said.marked.letters:
        return whole
    if any(one.verdict is Finding.SUPPORTED for one in here) or not whole:
        return here
    if here and _is_of_the_contest(said):
        return here
    if any(one.verdict is Finding.SUPPORTED for one in whole):
        return whole
    return here or whole


def _is_of_the_contest(said: Said) -> bool:
    """Whether a sentence names somebody who stood, or its own turnout, and nothing nationwide."""
    scene, marks = said.page.scene, said.marked.marks
    if scene is None or scene.now is None or said.marked.find(around.NATIONWIDE):
        return False
    if any(isinstance(m.value, Person) and scene.now.candidacies(m.value) for m in marks):
        return True
    exact = [m.amount for m in marks if m.letter == "Q" and m.amount.decimals]
    own = [r.value for r in turnouts(scene.now) if r.value is not None]
    return " turnout " in said.marked.skeleton and any(a.fits(v) for a in exact for v in own)


def _pairs(said: Said) -> Iterator[Pair]:
    """The figures that may be meant, now and at the general election before."""
    text = said.marked.skeleton
    what = said.match.groupdict().get("what") or what_moved(said.before, said.match[0])
    is_of_votes = _OF_VOTES.search(said.before) or " 's own " in said.match[0]
    what = what or ("vote" if is_of_votes else "")
    if what not in ("turnout", "share", "vote", "votes", "support") or _is_of_another_day(said):
        return
    seats = [n for n, m in enumerate(said.marked.marks) if m.letter == "S"]
    if not _is_before_a_seat(said) and any(not is_beside(text, f"S{n}") for n in seats):
        return
    for nation in nations_of(said):
        before = nation.as_before
        if before is None or not nation.is_final:
            continue
        if what == "turnout":
            yield from _turnouts(nation, before)
        elif party := _party(said):
            yield from polls_of(said, nation, before, (party, what))


def _is_before_a_seat(said: Said) -> bool:
    """Whether a text of no seat turns to one in a later clause than the claim's.

    "Turnout was up on 2010, but in Stoke-on-Trent Central only just over half voted."
    """
    is_of_one = said.page.own is not None and not said.page.is_wide
    if is_of_one or SEAT.search(said.before):
        return False
    return bool(TURNS_TO.match(said.marked.skeleton, said.match.end()))


SEAT = compiled(r" S\d+ ")
TURNS_TO = compiled(
    r"(?:(?! S\d)[^;:])* (?:but|while|though|although|and|;) (?:(?! S\d)[^;:.]){0,30} S\d+(?= )"
)


def _is_of_another_day(said: Said) -> bool:
    """Whether the words name a year that is neither the election's nor that of the one before."""
    nation = said.nation
    if nation is None or nation.previous is None:
        return True
    near = {nation.election.polled_on.year, nation.previous.polled_on.year}
    named = set(years_in(said.marked.sentence.text))
    return bool(named - near) or bool(said.marked.find(around.LOCAL))


def nations_of(said: Said) -> Iterator[Nation]:
    """The part of the country that the words name, else the whole and what the text is of."""
    nation = said.nation
    if nation is None or not nation.is_told:
        return
    skeleton = said.marked.skeleton
    if named := _place(said):
        yield nation.within(named)
    elif said.page.scene is None or said.page.reach is not Reach.HERE or _is_before_a_seat(said):
        is_wide = bool(around.NATIONWIDE.search(skeleton))
        yield nation.within("" if is_wide else said.page.home)
        for area in () if is_wide or said.page.home else said.page.areas[:AREAS]:
            yield nation.within(area)  # "the Scottish map ... Turnout was 4.6 points lower"


def _place(said: Said) -> str:
    """The nation or region that the words name, or that those before them name last; or none."""
    before, skeleton = f"{said.before}{said.match[0]} ", said.marked.skeleton
    if " north of the border " in skeleton:
        return "scotland"
    if named := around.place_of(before, skeleton[said.match.end() - 1 :], skeleton):
        return named
    found = list(_PLACED.finditer(said.before))
    return found[-1]["place"].removeprefix("the ") if found else ""


_PLACED = compiled(r" (?:in|of|across|throughout) (?P<place>{PLACE})(?= )")


def _party(said: Said) -> str:
    who = said.who("who") if said.match.groupdict().get("who") else None
    if who is not None:
        keys = getattr(who, "keys", ())
        return keys[0] if keys else ""
    named = around.PARTY_NAMED.search(said.before)
    return party_of(said, said.match.start("span")) if named else ""


def _turnouts(nation: Nation, before: Nation) -> Iterator[Pair]:
    for new, old in zip(turnouts_of(nation), turnouts_of(before), strict=False):
        if new.value is not None and old.value is not None:
            why = f"{new.why}; {old.why}"
            reading = Reading(f"{new.words}, against before", None, why, (nation.row, before.row))
            yield reading, Fraction(new.value), Fraction(old.value)


def polls_of(said: Said, nation: Nation, before: Nation, of: tuple[str, str]) -> Iterator[Pair]:
    """A party's share and its votes, now and before: one of them, or both where neither is said."""
    party, what = of
    people = style_of(said.page.record.parties, party).people
    rows = (nation.row, before.row)
    for area in (Area.UK, Area.GB):
        new, old = (_poll(one.now, party, area) for one in (nation, before))
        if not all((*new, *old)):
            continue
        parts = (Fraction(*new), Fraction(*old))
        words = f"{people}, {when_and_where(nation)}, {area}, against before"
        shown = [write_share(part) for part in parts]
        if what != "votes":
            yield Reading(f"share of {words}", None, " now, then ".join(shown), rows), *parts
        if what != "share":
            votes = [write_votes(new[0]), write_votes(old[0])]
            reading = Reading(f"votes of {words}", None, " now, then ".join(votes), rows)
            yield reading, Fraction(new[0]), Fraction(old[0])


def _poll(count: Tally, party: str, area: Area) -> tuple[int, int]:
    return count.count(Measure.VOTES, party, area), count.count(Measure.VOTES, ALL, area)
