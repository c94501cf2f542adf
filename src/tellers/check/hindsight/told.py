"""The verdicts on years and counts of a seat's past that no rule read.

What a plausible way to count the seat's contests bears out is borne out. It is false where no way
allows it, for nobody whom the clause may mean, and the record has the whole span that it tells of;
and only where the words may be of nothing else than this seat.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tellers.check.answer.settle import NAMED
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.grammar.words import table_of
from tellers.check.hindsight import words
from tellers.check.hindsight.asks import BEGAN, KINDS, LAST, ROW, UNLOST, YEARS, Ask, asks_of
from tellers.check.hindsight.firsts import of_firsts
from tellers.check.hindsight.judged import JUDGES
from tellers.check.hindsight.owners import owners
from tellers.check.hindsight.places import of_places
from tellers.check.hindsight.spells import Past, is_general, pasts
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person
from tellers.check.statement.said import Said

WHOLE = re.compile(r".*")


class Held(NamedTuple):
    """One way to count, for one who may be meant, under one page."""

    page: Page
    past: Past


class Found(NamedTuple):
    """All ways to count: of who is likeliest meant, and of everybody who may be."""

    likely: list[Held]
    possible: list[Held]
    is_named: bool


def is_called(marked: Marked) -> bool:
    """Whether a sentence may tell of a seat's past."""
    if words.CUES.isdisjoint(marked.cues):
        return False
    return any(one.search(marked.skeleton) for one in OF_A_PAST.called(marked.cues))


OF_A_PAST = table_of((words.WON, words.LOST, words.CHANGED, words.PLACED, words.IT_WAS_NEXT))
"""Words of which a sentence has some that tells of a seat's past."""


def of_hindsight(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on the years and counts of a sentence of which nothing sure was told."""
    marked = asked.marked
    if words.SPOKEN.search(marked.skeleton):
        return
    sure = [v.claim for v in asked.told if _is_sure(v)]
    for ask in asks_of(marked, sure):
        if _is_of_another_kind(ask):
            continue
        pages, is_then = _pages(asked, ask), _tells_of_another_year(asked)
        verdict = _verdict(asked, pages, ask._replace(is_then=is_then)) if pages else None
        if verdict is not None:
            yield verdict
    pages = [page for page in asked.pages if _is_here(page, marked)]

    def may_be_false() -> bool:
        is_of_its_time = words.OF_ITS_TIME.search(marked.skeleton)
        return not is_of_its_time and _is_of_here(asked, marked.skeleton)

    yield from of_firsts(asked, pages, may_be_false)
    yield from of_places(asked, pages, may_be_false)


def _is_of_another_kind(ask: Ask) -> bool:
    """Whether a clause puts something in order, or tells of any seat, or of one person's wins."""
    near, whole = ask.clause.near, ask.clause.whole
    if words.RANKED.search(near) or words.ANY.search(whole):
        return True
    if words.A_MEMBER.search(near) and not words.A_MEMBER_OF.search(near):
        return True
    is_named = words.A_PERSON.search(ask.clause.left) or words.HE.search(near)
    if not is_named or words.HIS_PARTY.search(whole):
        return False
    if words.A_PERSON.search(near) and not words.RUN_OF_A_PARTY.search(near):
        return True
    return not words.A_LABEL.search(near) or bool(words.A_MEMBER.search(near))


def _is_sure(one: Verdict) -> bool:
    """Whether more is told than that somebody stood, or that a year had an election."""
    kinds = NAMED | {"year"}
    return one.verdict is not Finding.UNCHECKABLE and one.claim.kind not in kinds


def _pages(asked: Asked, ask: Ask) -> list[Page]:
    """The pages that a figure may be of: a seat that is named behind its clause is none of its."""
    marked, own = asked.marked, asked.text_page
    named = words.SEAT.findall(f"{marked.skeleton[: ask.clause.at]} {ask.clause.near}")
    seats = [str(marked.mark(one).value) for one in named]
    if not seats and "S" in marked.letters:
        is_own = own.scene is not None and own.scene.contest is own.own
        return [own] if is_own else []
    return [
        page for page in asked.pages
        if page.scene is not None and all(page.scene.bears(one) for one in seats)
    ]  # fmt: skip


def _is_here(page: Page, marked: Marked) -> bool:
    """Whether a page is of the one seat that a sentence may be of."""
    scene = page.scene
    named = (str(m.value) for m in marked.marks if m.letter == "S")
    return scene is not None and all(scene.bears(one) for one in named)


def _tells_of_another_year(asked: Asked) -> bool:
    """Whether the words before a sentence, or its own, tell of another year than the text's."""
    marked, start = asked.marked, asked.marked.sentence.start
    before = marked.text[max(0, start - LOOKED_BACK) : start]
    own = {str(year) for year in _own_years(asked.pages)}
    return bool({*A_YEAR.findall(before)} - own or AGO.search(before))


LOOKED_BACK = 300
A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
AGO = re.compile(r"\b(?:years?|months|decades?) (?:ago|earlier|before|previously)\b")


def _verdict(asked: Asked, pages: Sequence[Page], ask: Ask) -> Verdict | None:
    found = _found(asked, pages, ask)
    judge = JUDGES[ask.what]
    good = next((one for one in found.likely if judge.holds(ask, one.past)), None)
    if good is not None:
        return _told(asked, ask, good, Finding.SUPPORTED)
    if not found.likely or _is_false_already(asked, ask) or not _may_be_false(asked, pages, ask):
        return None
    if any(judge.allows(ask, one.past) for one in (*found.likely, *found.possible)):
        return None
    wrong = next((one for one in found.likely if judge.denies(ask, one.past)), None)
    return _told(asked, ask, wrong, Finding.CONTRADICTED) if wrong is not None else None


def _is_false_already(asked: Asked, ask: Ask) -> bool:
    """Whether a claim just before a figure is false: "once before, in 1997" is one."""
    told = (v.claim for v in asked.told if v.verdict is Finding.CONTRADICTED)
    return any(
        one.kind in KINDS.values() and 0 <= ask.mark.start - one.end < BESIDE for one in told
    )


BESIDE = 25
"""Letters between a claim and what only says more of it."""


def _found(asked: Asked, pages: Sequence[Page], ask: Ask) -> Found:
    likely, possible, is_named = list[Held](), list[Held](), False
    for page in pages:
        match = WHOLE.match(ask.clause.whole)
        assert match is not None
        said = Said(page, asked.marked, match)
        who = owners(page, asked.marked, ask.clause)
        is_named |= who.is_named
        likely += [Held(page, one) for keys in who.likely for one in pasts(said, keys)]
        possible += [Held(page, one) for keys in who.possible for one in pasts(said, keys)]
    return Found(likely, possible, is_named)


def _may_be_false(asked: Asked, pages: Sequence[Page], ask: Ask) -> bool:
    """Whether the words of a sentence may be of nothing else than this seat's general elections."""
    if not _is_of_here(asked, ask.clause.whole, ask.clause.at):
        return False
    if ask.what == YEARS or (ask.what == BEGAN and ask.is_least):
        return False
    if ask.what in (BEGAN, LAST, UNLOST):
        years = ask.years - {ask.value, ask.until, *_own_years(pages)}
        return not years and is_general(pages[0].record, ask.value)
    return True


def _is_of_here(asked: Asked, clause: str, at: int = 9999) -> bool:
    """Whether no word of a clause, and no unknown name before it, may make it one of another."""
    marked = asked.marked
    is_open = words.OPEN.search(marked.skeleton) or words.ELSEWHERE.search(clause)
    before = sum(offset < at for offset in marked.offsets)
    is_strange = any(marked.is_name(number) for number in range(1, before))
    is_else = words.AN_AREA.search(marked.skeleton) or words.BAR_SOME.search(marked.skeleton)
    return not (is_open or is_strange or is_else) and _is_of_one_party(asked)


def _is_of_one_party(asked: Asked) -> bool:
    """Whether a sentence names one party a clause, and nobody but who has the seat now.

    "Labour won Canterbury, which the Conservatives had held": whose a run is, is not sure.
    """
    marks = asked.marked.marks
    parties = {m.value.keys for m in marks if isinstance(m.value, Parties)}
    people = [m.value for m in marks if isinstance(m.value, Person)]
    holders = [page.place(1) for page in asked.pages if page.scene is not None]
    is_one = len(parties) <= 1 or not words.RELATIVE.search(asked.marked.skeleton)
    return is_one and all(one in holders for one in people)


def _own_years(pages: Sequence[Page]) -> set[int]:
    return {page.scene.contest.polled_on.year for page in pages if page.scene is not None}


def _told(asked: Asked, ask: Ask, held: Held, finding: Finding) -> Verdict:
    marked, past = asked.marked, held.past
    right, contests = JUDGES[ask.what].right(ask, past)
    claim = marked.claim(ask.mark.start, ask.mark.end, KINDS[ask.what])
    reading = past.reading(SAYS[ask.what], contests)
    said = right if finding is Finding.CONTRADICTED else str(ask.value)
    now = held.page.scene.now if held.page.scene is not None else None
    cites = tuple(dict.fromkeys((*((now.row,) if now else ()), *reading.cites)))
    why = f"{SAYS[ask.what]}: {right or 'none'}; {past.line.begins}"
    return Verdict(
        claim, finding, past.own.id, reading.words, str(ask.value), said, why, cites
    )  # fmt: skip


SAYS = {
    BEGAN: "the first of its wins in a row", LAST: "its last win before", ROW: "its wins in a row",
    UNLOST: "its last defeat before", "turns": "changes of party in a row",
    "often": "its wins since then", "years": "years from its first win in a row",
}  # fmt: skip
