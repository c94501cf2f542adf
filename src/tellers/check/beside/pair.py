"""A seat held against another that is named: "its majority is smaller than in Derby North".

Either is of the election at hand. It is false only where neither the votes nor their part of the
poll bear it out, and where the seat that it is told of can be no other.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tellers.check.beside.yardstick import is_there, speaks_of_another
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Exact
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Parties, Person, keys_of
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import write_share, write_votes

THAN = compiled(
    r" (?P<span>(?P<how>closer|tighter|narrower|smaller|slimmer|thinner|slenderer|lower|larger|"
    r"bigger|higher|wider|fatter|safer|greater|better|worse|healthier) than "
    r"(?:(?:it was|they were) )?(?:(?:in|at|of) )?"
    r"(?:(?:that|those|the (?:one|majority|margin|turnout|figure|result|contest)) (?:in|at|of) )?"
    r"(?:(?:neighbouring|nearby|adjoining) )?(?P<seat>S\d+)(?: 's)?"
    r"(?: (?:one|majority|turnout|margin))?)"
    r"(?= (?:[.,;:)]|N\d|Q\d|and|but|where|which|while|by|this|on)(?= |$))"
)
BARE = compiled(
    r" (?P<seat>S\d+) (?P<span>(?:was|is|were|had|has|saw|recorded|returned|boasts?|boasted) "
    r"(?:an? )?(?:even |still )?(?P<how>closer|tighter|narrower|smaller|slimmer|thinner|slenderer|"
    r"lower|larger|bigger|higher|wider|fatter|safer)(?: still)?"
    r"(?: (?P<what>majority|turnout|margin|lead|cushion|result|contest))?)(?= [.,;:)])"
)
"""Another seat that is told to pass the text's own: "Kensington had a smaller majority"."""
LESS = frozenset({
    "closer", "tighter", "narrower", "smaller", "slimmer", "thinner", "slenderer", "lower", "worse",
})  # fmt: skip
OF_MAJORITIES = frozenset({
    "closer", "tighter", "narrower", "slimmer", "thinner", "slenderer", "fatter", "safer",
})  # fmt: skip
"""Words that without a noun speak of the majority."""
NOUN = compiled(
    r" (?P<what>turnout|majority|margin|lead|cushion|share|vote|votes|swing|electorate|register|"
    r"population|result|contest|race|poll|field|fall|rise|increase|drop|gap)(?= )"
)
OF_A_MAJORITY = frozenset({"majority", "margin", "lead", "cushion", "result", "contest", "race"})
NOT_SO = compiled(
    r" (?:not|n't|no|never|nobody|none|nowhere|nothing|neither|nor|any|every|only|all but|few|"
    r"if|would|could|might|may|hardly|scarcely|seats|constituencies|contests|mps|votes|points) "
)
"""What stands before a comparison that is denied, or that is one of several, or by how far."""
FAR = 60
"""So many letters before a comparison a word denies it."""

CLAUSES = (" ; ", " : ", " but ", " while ", " and ")

Measure = tuple[str, Callable[[Return], Exact | None]]
MAJORITIES: tuple[Measure, ...] = (
    ("majority", figures.find_majority), ("majority as a share", figures.majority_share),
)  # fmt: skip
TURNOUTS: tuple[Measure, ...] = (
    ("turnout", figures.turnout), ("turnout, with rejected papers", figures.ballots_turnout),
)  # fmt: skip


def of_pairs(
    text_page: Page, nation: Nation | None, pages: Sequence[Page], marked: Marked
) -> Iterator[Verdict]:
    """The verdict on every seat of a sentence that another is held against."""
    if nation is None or not (nation.is_told and nation.is_final) or years_in(marked.sentence.text):
        return
    if text_page.own is not None and not text_page.own.election.is_general:
        return
    if marked.find(NOT_NOW) or not _is_the_winners(text_page, marked):
        return
    for match in marked.finds(THAN):
        before = marked.skeleton[: match.start() + 1]
        clause = before[max(0, *map(before.rfind, CLAUSES)) :]
        measures = _measures(clause, match["how"])
        if not measures or NOT_SO.search(clause[-FAR:]):
            continue
        there = str(marked.mark(match["seat"]).value)
        name = _subject(text_page, pages, marked, before)
        results = (_result(text_page, nation, one) for one in (name, there))
        yield from _verdict(marked, match, tuple(results), measures)
    for match in marked.finds(BARE):
        before = marked.skeleton[: match.start() + 1]
        measures = _measures(f" {match['what']} " if match["what"] else " ", match["how"])
        if not measures or NOT_SO.search(before[-FAR:]) or BEHIND.search(before):
            continue
        there = str(marked.mark(match["seat"]).value)
        results = (_result(text_page, nation, one) for one in (there, _own(text_page)))
        yield from _verdict(marked, match, tuple(results), measures, is_of_first=True)


NOT_NOW = compiled(
    r" (?:last|previous|previously|old|outgoing|former|before|then|once|ago|had(?! an? )|defending|"
    r"defended|overturn|overturned|overturning|wiped|sat on|sitting on|inherited|notional|to be|"
    r"rise|fall|drop|increase|gap|swing|lead|over|nationally|across|among|postal|remain|leave|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"A\d+|M\d+) "
)
"""Words by which what is held against a seat is of another day, place or people, or a move."""
OWNED = compiled(r" (?P<who>[CP]\d+) 's (?:(?:own|new|slim|slender|tiny|narrow) )*{MAJ}(?= )")


def _is_the_winners(page: Page, marked: Marked) -> bool:
    """Whether a majority that is somebody's is the winner's: a loser's is of before."""
    result = page.results.get(page.own.id) if page.own else None
    won = figures.find_winner(result) if result else None
    whose = [marked.mark(found["who"]).value for found in marked.finds(OWNED)]
    return all(
        won is not None
        and (
            one.name == str(won.name) if isinstance(one, Person) else won.label.key in keys_of(one)
        )
        for one in whose
        if isinstance(one, Person | Parties)
    )


BEHIND = compiled(r" (?:than|where|which|whose|in|at|of|from|like|unlike) $")
"""What makes the seat behind it no subject."""


def _verdict(
    marked: Marked,
    match: re.Match[str],
    results: tuple[Return | None, ...],
    measures: tuple[Measure, ...],
    *,
    is_of_first: bool = False,
) -> Iterator[Verdict]:
    """Whether the first of two seats has less, or more, than the second."""
    ours, theirs = results
    if ours is None or theirs is None or ours.contest.id == theirs.contest.id:
        return
    sign = -1 if match["how"] in LESS else 1
    told = [
        (what, mine, his)
        for what, value in measures
        if (mine := value(ours)) is not None and (his := value(theirs)) is not None
    ]
    if not told:
        return
    good = next((one for one in told if sign * one[1] > sign * one[2]), None)
    what, mine, his = good or told[0]
    named = ours if is_of_first else theirs
    names = (one.contest.constituency.name for one in (ours, theirs))
    line = f"{what} of {', against that of '.join(names)}"
    claim = marked.claim(*marked.span(*match.span("span")), "comparative")
    finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
    right, why = _written(mine if is_of_first else his), f"{_shown(mine)} against {_shown(his)}"
    cites = (named.cites[RETURN],)
    yield Verdict(claim, finding, named.contest.id, line, claim.span, right, why, cites)


def _measures(clause: str, how: str) -> tuple[Measure, ...]:
    """What is held against another's: by the last noun of its clause, else by the adjective."""
    nouns = [found["what"] for found in NOUN.finditer(clause)]
    if nouns and nouns[-1] == "turnout":
        return () if how in OF_MAJORITIES else TURNOUTS
    if nouns and nouns[-1] in OF_A_MAJORITY and how not in ("better", "worse"):
        return MAJORITIES
    return MAJORITIES if not nouns and how in OF_MAJORITIES else ()


def _subject(text_page: Page, pages: Sequence[Page], marked: Marked, before: str) -> str:
    """The seat that is held against another: the one named before it, else the text's own."""
    seats = {
        place_key(str(m.value)): str(m.value)
        for number, m in enumerate(marked.marks)
        if m.letter == "S" and f" S{number} " in before
    }
    if seats:
        return next(iter(seats.values())) if len(seats) == 1 else ""
    if is_there(marked) or not speaks_of_another(marked) or len(pages) > 1:
        return ""
    return _own(text_page)


def _own(page: Page) -> str:
    """The seat of a text, where no other was spoken of last."""
    name = page.own.constituency.name if page.own else ""
    return name if not page.seat or place_key(page.seat) == place_key(name) else ""


def _result(page: Page, nation: Nation, name: str) -> Return | None:
    """What a seat declared at the election at hand."""
    found = (c for c in page.record.by_name(name) if c.election.id == nation.election.id)
    return next((page.results[c.id] for c in found if c.id in page.results), None)


def _written(value: Exact) -> str:
    return str(value) if isinstance(value, int) else write_share(Fraction(value), 2).rstrip("%")


def _shown(value: Exact) -> str:
    return write_votes(value) if isinstance(value, int) else write_share(Fraction(value), 2)
