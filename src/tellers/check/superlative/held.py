"""Orders in whatever words, held against the record.

"No other winner took so small a share", "of Scotland's seats only North East Fife was closer", "the
next is in Poole": one reader for what they mean, and every plausible reading of it is run. It is
false only where none of them is true, and where the words say of what they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.beside.yardstick import is_there, speaks_of_another
from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Parties, Person
from tellers.check.superlative import words
from tellers.check.superlative.area import areas_of, is_of_no_area
from tellers.check.superlative.clause import Said, said_in
from tellers.check.superlative.order import Asked, Rows, in_order, passing
from tellers.check.whole.nation import Nation
from tellers.check.whole.scope import elections_before, seats_of_a_part
from tellers.record import figures
from tellers.record.contests import RETURN, Contest
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_ordinal, write_share, write_votes

LAST = ("the order of the last sentence",)
"""Where a text keeps the order that its last sentence spoke of: "the next is in Poole"."""


def of_orders(
    text_page: Page,
    nation: Nation | None,
    pages: Sequence[Page],
    marked: Marked,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The verdict on every order of a sentence of which nothing was told."""
    before = text_page.said.pop(LAST, None)
    if nation is None or not (nation.is_told and nation.is_final):
        return
    told_of = list(said_in(marked, before if isinstance(before, Said) else None))
    for one in (*_before_a_second(marked, told_of), *told_of):
        text_page.said[LAST] = replace(one, party=_whose(marked, one))
        verdict = _verdict(text_page, nation, pages, marked, one)
        if verdict is not None and not is_told(verdict, told):
            yield verdict


SECOND = 2


def _before_a_second(marked: Marked, told_of: Sequence[Said]) -> Iterator[Said]:
    """The seat behind which another is second: "the second smallest, after Gower"."""
    for match in marked.finds(words.AFTER_ONE) if told_of else ():
        second = [o for o in told_of if o.place == SECOND and o.end <= match.start("seats")]
        if second and not second[-1].is_only:
            start, end = match.span("seats")
            yield replace(second[-1], start=start, end=end, place=1, seats=(match["seats"],))


def is_told(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    """Whether something was said of these words, and not only that nobody can tell."""
    own = verdict.claim
    return any(
        one.claim.meets(own)
        for one in told
        if one.verdict is not Finding.UNCHECKABLE and one.claim.kind == "ranking"
    )


def _verdict(
    text_page: Page, nation: Nation, pages: Sequence[Page], marked: Marked, one: Said
) -> Verdict | None:
    subject, is_sure = subject_of(text_page, pages, marked, one)
    is_of_part = marked.find(words.HERE_ALONE) or is_of_no_area(marked, one.clause)
    if not subject or is_of_part:
        return None
    here = next((page for page in pages if page.scene is not None), text_page)
    first: Verdict | None = None
    former = elections_before(nation, marked, one.start)
    nations = list(former.nations if former else nations_of(nation, pages, marked))
    is_sure &= former.may_be_false(here, (subject,)) if former else len(nations) == 1
    is_sure &= not words.YORKSHIRE.search(marked.text)
    for there in nations:
        for asked in _asked(here, there, marked, one):
            rows = in_order(text_page, there, asked)
            rows = rows and _of_them(there, marked, one, rows)
            if one.is_only and not _holds_all(marked, one, rows or ()):
                continue  # "the smallest in England, and only Belfast North was any closer"
            about = (subject, asked)
            found = rows and _of_order(text_page, marked, one, about, rows)
            if found and found.verdict is Finding.CONTRADICTED and not asked.area:
                found = _of_a_part(text_page, there, marked, one, about) or found
            if found and found.verdict is Finding.SUPPORTED:
                return found
            is_sure &= rows is not None
            is_empty = one.is_only and first is not None and first.correct_value == subject
            first = (found if is_empty else first or found) or first
    return first if is_sure else None


def _holds_all(marked: Marked, one: Said, rows: Rows) -> bool:
    """Whether an order holds every seat that alone is said to pass another."""
    keys = {place_key(str(marked.mark(seat).value)) for seat in one.seats}
    return keys <= {place_key(there.constituency.name) for _, there in rows}


def _of_them(nation: Nation, marked: Marked, one: Said, rows: Rows) -> Rows:
    """An order over the seats told of before it alone: "took seven off Labour, none of them by"."""
    found = words.SEATS_TOLD.search(marked.skeleton[: one.start])
    if found is None or not words.NONE_OF_THEM.search(marked.skeleton[one.start - 1 : one.end]):
        return rows
    party, other = (_hands_of(marked, found[name]) for name in ("party", "other"))
    is_lost = found["verb"] in words.LOST
    won, had = (other, party) if is_lost else (party, other)
    is_gain = is_lost or bool(other) or found["verb"] in words.GAINED
    seats = nation.now.seats
    return tuple(
        row for row in rows
        if (at := seats.get(row[1].id)) is not None
        and (not won or figures.hands(at.winner) in won)
        and (not had or figures.hands(at.before) in had)
        and not (is_gain and figures.hands(at.before) == figures.hands(at.winner))
    )  # fmt: skip


def _hands_of(marked: Marked, symbol: str | None) -> set[str]:
    value = marked.mark(symbol).value if symbol else None
    return {figures.hands(key) for key in value.keys} if isinstance(value, Parties) else set()


def _of_a_part(
    page: Page, nation: Nation, marked: Marked, one: Said, about: tuple[str, Asked]
) -> Verdict | None:
    """The verdict where an order is of the seats of a text on one county, and holds of those."""
    keys = set(map(place_key, seats_of_a_part(page, nation)))
    rows = in_order(page, nation, about[1]) if keys else ()
    own = tuple(row for row in rows or () if place_key(row[1].constituency.name) in keys)
    found = _of_order(page, marked, one, about, own)
    return found if found and found.verdict is Finding.SUPPORTED else None


def nations_of(nation: Nation, pages: Sequence[Page], marked: Marked) -> Iterator[Nation]:
    """The election at hand, and others of which a text of several may speak: those later, the last.

    Where there is any, nothing is called false.
    """
    yield nation
    scenes = [page.scene.contest.election for page in pages if page.scene]
    every = nation.record.general_elections()
    years = years_in(marked.text)
    later = [one for one in every if one.polled_on > nation.election.polled_on]
    named = [one for one in later if one.polled_on.year in years]
    others = [*(one for one in scenes if one.is_general), *named, *(later[-1:] if named else ())]
    for one in dict.fromkeys(others):
        other = replace(nation, place="").at(one, nation.results)
        if one.id != nation.election.id and other.is_told and other.is_final:
            yield other


def _asked(page: Page, nation: Nation, marked: Marked, one: Said) -> Iterator[Asked]:
    """Every order that may be meant, likeliest first."""
    for party in _parties(marked, one):
        # the place of the clause before need not be that of the seats that alone pass it
        beyond = ("",) if one.is_only else ()
        areas = (*areas_of(page, nation, marked, one.clause), *beyond)
        if one.is_only:  # what it is held against first is what the words name, if they name any
            areas = tuple(sorted(areas, key=lambda area: not area))
        for area in dict.fromkeys(areas):
            for measure in _measures(marked, one):
                yield Asked(measure, one.least, area, party)


def _measures(marked: Marked, one: Said) -> tuple[str, ...]:
    """What may be put in order: a majority of votes, or by its part of them."""
    own = f" {marked.skeleton[max(0, one.clause[0]) : one.clause[1]].strip()} "
    is_of_votes = words.IN_VOTES.search(own) and words.OF_MAJORITIES.search(own)
    if is_of_votes and not words.IN_SHARES.search(own):
        return (one.measure,)
    return (one.measure, "majority share") if one.measure == "majority" else (one.measure,)


def _parties(marked: Marked, one: Said) -> Iterator[str]:
    """The party of whose winners, or candidates, an order may be; then of all."""
    if one.party:
        if own := _whose(marked, one):
            yield own
        symbol = one.party.split()[-1]
        if one.party != symbol or _is_of_it_alone(marked, one, symbol):
            return
    yield ""


def _whose(marked: Marked, one: Said) -> str:
    """The party of an order by its key, which the next sentence may go on from: not by its mark."""
    *of, symbol = one.party.split() or [""]
    if not symbol[:1].isupper():
        return one.party
    value = marked.mark(symbol).value
    return " ".join((*of, value.keys[0])) if isinstance(value, Parties) else ""


def _is_of_it_alone(marked: Marked, one: Said, symbol: str) -> bool:
    """Whether a party's name stands right between a superlative and its noun."""
    if marked.skeleton.startswith((f"no {symbol} ", f"no other {symbol} "), one.start):
        return True  # "no Ukip MP has a smaller majority": of its winners, though there is but one
    for match in marked.finds(words.SEVERAL_ARE):
        start, end = match.span("list")
        if start <= one.start < end and f" {symbol} " in marked.skeleton[match.start() : start]:
            return True  # "the five closest Tory wins were": of its winners alone
    return any(
        words.OF_IT.match(marked.skeleton[match.end() :], 0) is not None
        and marked.skeleton.startswith(f" {symbol} ", match.end())
        for match in marked.finds(words.SUPERLATIVE)
        if match.start("span") <= one.start <= match.end("span")
    )


def subject_of(
    text_page: Page, pages: Sequence[Page], marked: Marked, one: Said
) -> tuple[str, bool]:
    """The seat that an order is said of, and whether it can be no other."""
    named = [str(marked.mark(seat).value) for seat in one.seats]
    than = None if named else THAN_SOMEBODY.search(marked.skeleton, *one.clause)
    if than is not None:
        value, of = marked.mark(than["who"]).value, text_page.election
        stood = value.standings if isinstance(value, Person) else ()
        seats = [c.constituency.name for c, _ in stood if of and c.election.id == of.id]
        return (seats[0], True) if len(seats) == 1 else ("", False)
    if named and not one.is_only:
        return named[0], True
    others = {place_key(name) for name in named}
    scenes = [page.scene for page in (*pages, text_page) if page.scene is not None]
    if not named and speaks_of_another(marked):
        seat = text_page.seat if is_there(marked) or text_page.own is None else ""
        home = text_page.own.constituency.name if text_page.own else ""
        return seat or home, not home or text_page.seat in ("", home)
    is_of_none = marked.skeleton.startswith(("no", "neither"), one.start)
    if not named and is_of_none and text_page.own and " S" not in marked.skeleton[: one.end]:
        return text_page.own.constituency.name, True  # another seat is named only behind it
    own = [
        scene.contest.constituency.name
        for scene in scenes
        if place_key(scene.contest.constituency.name) not in others
    ]
    return (own[0], len({*own}) == 1) if own else ("", False)


THAN_SOMEBODY = re.compile(r" than (?:the )?(?P<who>C\d+) (?='s )")
"""Whom an order is of that nobody else is beyond: "a smaller share than Naz Shah's"."""


def _are_named(marked: Marked, beyond: Sequence[Contest]) -> bool:
    """Whether the text has named every contest that goes before one, as "the next" has it."""
    before = marked.text[: marked.sentence.start]
    return bool(beyond) and all(one.constituency.name in before for one in beyond)


def _of_order(
    page: Page, marked: Marked, one: Said, about: tuple[str, Asked], rows: Rows
) -> Verdict | None:
    """Whether a seat has its place in one order; nothing where the order does not hold the seat."""
    subject, asked = about
    key = place_key(subject)
    own = next(
        (value for value, contest in rows if place_key(contest.constituency.name) == key), None
    )
    last = max(one.place, one.within)
    if len(rows) <= last or own is None:
        return None
    beyond = passing(rows, own, least=one.least)
    value, there = rows[one.place - 1]
    words_ = f"the {write_ordinal(one.place)} of {len(rows):,} by {asked.measure}, "
    words_ += (
        f"{'lowest' if one.least else 'highest'} first{f', {asked.area}' if asked.area else ''}"
    )
    if one.is_only:
        named = {place_key(str(marked.mark(seat).value)) for seat in one.seats}
        holds = {place_key(c.constituency.name) for c in beyond} == named
        right = " and ".join(c.constituency.name for c in beyond[:4]) or subject
    elif one.within:
        holds, right = len(beyond) < one.within, str(len(beyond) + 1)
    else:
        holds = own == value or (one.is_next and _are_named(marked, beyond))
        is_counted = one.place > 1 and not one.seats
        right = str(len(beyond) + 1) if is_counted else there.constituency.name
    shown = write_votes(value) if isinstance(value, int) else write_share(value)
    why = f"{there.constituency.name}: {shown}; {subject}: place {len(beyond) + 1}"
    end = one.end if holds else max(one.end, one.until)
    claim = marked.claim(*marked.span(one.start, end), "ranking")
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    cites = (page.results[there.id].cites[RETURN],)
    return Verdict(claim, finding, there.id, words_, claim.span, right, why, cites)
