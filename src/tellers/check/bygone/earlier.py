"""What somebody, or a party, was or had at an earlier poll of the seat, put together of its parts.

"Jacob Young, fourth when he tried in 2015", "the outgoing member had survived by just 14 in 2010":
whose it is, what, and of when. It is held against every result that may be meant, the actual one
and the estimate on the present boundaries.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tellers.check.bygone import earlier_words as words
from tellers.check.bygone.runs import beside_its_own
from tellers.check.bygone.stretches import Known, Stretch, is_open, longest, stretches
from tellers.check.bygone.whose import spoken_of
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.pieces import Piece
from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.style.numbers import Amount, write_share

if TYPE_CHECKING:
    from tellers.check.composed.asked import Asked

CUES = frozenset(
    {
        "last", "prev", "ago", "earl", "year", "Y", "noti", "pape", "past", "dece", "old", "pred",
        "boun", "prec", "gene", "prio", "form", "defe", "beque", "inhe", "what",
    }
)  # fmt: skip
"""Words of which a claim on an earlier poll has at least one."""
CALLED = re.compile(
    r" (?:last|previous(?:ly)?|ago|earlier|before|[YD]\d+|notional(?:ly)?|on paper|boundaries|"
    r"preceding|prior|predecessor|former|decade|when he|when she|defend(?:ing)?|bequeathed|general|"
    r"inherited|what) "
)
WHAT = re.compile(
    r" (?:majority|cushion|lead|margin|advantage|buffer|edge|by|ahead|clear|votes|polled|share|"
    r"vote|turnout|carried|held|taken|took|captured|survived|voted|home|topped|victorious|prevailed|"
    r"triumphed|victors?|O\d+|runners?|runners?-up|next|last|bottom|won|first|top|in hand|to spare|"
    r"good|second|challengers?|Q\d+|winners?) "
)
WHOLE = re.compile(r"(?P<span>.+)")


class Meant(NamedTuple):
    """What is claimed of an earlier poll: its kind, the figure or place, and the words for it."""

    measure: str
    start: int
    end: int
    amount: Amount | None = None
    place: int = 0


@cache
def _known() -> Known:
    return Known(words.KINDS, THEN, SAID)


def of_earlier(asked: "Asked") -> Iterator[Verdict]:
    """The verdicts on what a sentence's parts tell of an earlier poll."""
    text = asked.marked.skeleton
    pages = [page for page in asked.pages if page.scene is not None]
    if not pages or not CALLED.search(text) or not WHAT.search(text):
        return
    for every in stretches(asked.marked, _known()):
        for one, meant in longest(asked.marked, every, _meant):
            if not is_open(asked.marked, one) and not asked.is_told(meant.start, meant.end):
                yield from _held(pages, asked.marked, one, meant)


# ------------------------------------------------------------------ read


def _meant(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """What the pieces of a stretch come to; nothing where they say more, or less."""
    kinds = one.kinds()
    if not kinds & THEN or kinds & {"this_time", "counted"} or len(one.all("year", "ago")) > 1:
        return
    cores = [p for p in one.pieces if p.kind in CORES] or one.all("home")
    numbers = one.all("number", "percent", "part")
    if len(numbers) == 1 and not one.all("place", "bottom", "next"):
        if (meant := _figure(marked, one, numbers[0])) is not None:
            yield meant
    elif not numbers and len(cores) == 1:
        yield from _place(marked, one, cores[0])


THEN = frozenset({"year", "ago", "then", "heir", "general"})
CORES = frozenset({"place", "bottom", "next", "won"})
SAID = CORES | {"home", "number", "percent", "part"}
"""Kinds of which a stretch has one wherever it claims anything; it has one of `THEN` as well."""


def _figure(marked: Marked, one: Stretch, number: Piece) -> Meant | None:
    symbol = re.search(r"[NQF]\d+", number.words)
    assert symbol is not None
    at = number.start + symbol.start()
    kinds, amount = one.kinds(), marked.mark(symbol[0]).amount
    measure = ""
    if number.kind == "number":
        is_by = "by_so_many" in kinds and bool(kinds & {"home", "won"})
        is_lead = bool(kinds & {"majority", "by"}) or is_by
        is_vote = "polled" in kinds and ("votes" in kinds or "votes" in number.words)
        measure = "majority" if is_lead and not is_vote else "votes" if is_vote else ""
    elif "turnout" in kinds:
        measure = "turnout" if "share" not in kinds else ""
    elif not kinds & {"majority", "by"}:
        measure = "share" if kinds & {"share", "polled"} else ""
    return Meant(measure, at, at + len(symbol[0]), amount) if measure else None


def _place(marked: Marked, one: Stretch, core: Piece) -> Iterator[Meant]:
    start, end = core.start, core.end
    if named := IT_WAS.search(marked.skeleton[one.start : start]):
        start, end = one.start + named.start("who"), one.start + named.end("who")
    elif late := next((p for p in one.all("year") if p.words.startswith("as ")), None):
        start, end = late.end - len(late.words.split()[-1]), late.end  # the claim is its year
    symbol = re.search(r"O\d+", core.words)
    if symbol is not None:  # "came first" and "came second" are the same words, but for the place
        place = int(marked.mark(symbol[0]).amount.value)
        yield Meant("place", start, end, place=place)
    elif core.kind in PLACES:
        yield Meant("place", start, end, place=PLACES[core.kind])


IT_WAS = re.compile(r" it (?:was|had been) (?:the )?(?P<who>[CP]\d+) (?:who |that |which |had )*$")
"""Somebody who is told by his place: the claim is who he was."""


LAST = -1
PLACES = {"next": 2, "won": 1, "home": 1, "bottom": LAST}


# ------------------------------------------------------------------ judged


def _held(
    pages: Sequence[Page], marked: Marked, stretch: Stretch, meant: Meant
) -> Iterator[Verdict]:
    """One verdict of all pages and whoever may be meant: one that holds is enough, all must not."""
    likely, possible = list[Verdict | None](), list[Verdict | None]()
    for page in pages:
        match = WHOLE.match(marked.skeleton, stretch.start, stretch.end)
        assert match is not None
        said = Said(page, marked, match)
        frames = _frames(said, stretch)
        if not frames:
            return
        if meant.measure == "turnout":
            likely.append(_answered(said, meant, [_turnout(f, meant) for f in frames]))
            continue
        named, others = spoken_of(page, marked, stretch)
        if meant.measure == "majority":
            likely.append(_answered(said, meant, _majorities(frames, named, meant)))
            continue
        likely += [_answered(said, meant, _each(frames, who, meant)) for who in named]
        others += [] if _is_named(page, stretch) else _everybody(frames)
        possible += [_answered(said, meant, _each(frames, who, meant)) for who in others]
    good = next((v for v in likely if v and v.verdict is Finding.SUPPORTED), None)
    told = [v for v in (*likely, *possible) if v is not None]
    is_false = any(likely) and all(v.verdict is Finding.CONTRADICTED for v in told)
    if good is not None:
        yield good
    elif is_false and None not in likely:
        yield told[0]


def _is_named(page: Page, stretch: Stretch) -> bool:
    """Whether a stretch names whom it is about, or means the one who was spoken of alone."""
    is_one = page.is_one_person and bool(stretch.all("he"))
    return bool(stretch.all("who", "his")) or is_one


def _everybody(frames: Sequence[Frame]) -> list[Who]:
    """Every party of some results, any of which may be meant where none is named."""
    keys = dict.fromkeys(key for frame in frames for key in figures.party_votes(frame.result))
    return [Parties((key,)) for key in keys]


def _frames(said: Said, stretch: Stretch) -> tuple[Frame, ...]:
    """The earlier results that the words may be of."""
    scene, own = said.scene, said.scene.contest.polled_on.year
    dates = stretch.all("year", "ago")
    is_now = not stretch.kinds() & (THEN - {"general"}) and scene.contest.election.is_general
    if not dates:
        return () if is_now else scene.then
    piece, found = dates[0], list[Frame]()
    if symbol := re.search(r"[YD]\d+", piece.words):
        year = said.marked.mark(symbol[0]).dated.on.year
        return scene.in_year(year) if year < own else ()
    symbol = re.search(r"N\d+", piece.words)
    number: Exact = said.marked.mark(symbol[0]).amount.value if symbol else A_DECADE
    number = 1 if "year" in piece.words.split() else number
    if "months" in piece.words or number.denominator != 1:
        return scene.then
    named = {m.dated.on.year for m in said.marked.marks if m.letter in "YD"}
    for year in {own, *named}:
        found += [f for f in scene.in_year(year - int(number)) if not f.is_now]
    return tuple(found)


Exact = int | Fraction
A_DECADE = Fraction(10)


def _answered(said: Said, meant: Meant, answers: list[Answer]) -> Verdict | None:
    span = said.marked.span(meant.start, meant.end)
    claimed = said.marked.text[slice(*span)]
    return beside_its_own(said, next(answered(said, "previous", span, answers, claimed), None))


def _turnout(frame: Frame, meant: Meant) -> Answer:
    found = [one.value for one in turnouts(frame) if one.value is not None]
    holds = any(meant.amount.fits(v) for v in found) if meant.amount and found else None
    right = write_share(Fraction(found[0])) if found else ""
    reading = Reading(f"turnout, {frame.words}", None, right, (frame.row,))
    return holds, reading, right


def _majorities(frames: Sequence[Frame], named: Sequence[Who], meant: Meant) -> list[Answer]:
    """The majorities of the results, of those that one of the people named won if he won any."""
    won = [(f, first) for f in frames if (first := first_of(f)) is not None]
    of_his = [f for f, first in won if any(is_one(f, who, *first) for who in named)]
    found = list[Answer]()
    for frame in of_his or ([f for f, _ in won] if not named else []):
        value = _majority(frame)
        holds = meant.amount.fits(value) if meant.amount and value is not None else None
        reading = Reading(f"majority, {frame.words}", value, str(value), (frame.row,))
        found.append((holds, reading, str(value) if value is not None else ""))
    return found


def _majority(frame: Frame) -> int | None:
    if isinstance(frame.result, Notional):
        return figures.base_majority(frame.result)
    return figures.find_majority(frame.result)


def _each(frames: Sequence[Frame], who: Who, meant: Meant) -> list[Answer]:
    """What somebody, or a party, was or had in each result that has it."""
    found = list[Answer]()
    for frame in frames:
        for value, right in VALUES[meant.measure](frame, who):
            holds = value == meant.place or (meant.place == LAST and right == "last")
            if meant.amount is not None:
                holds = meant.amount.fits(value)
            reading = Reading(f"{meant.measure}, {frame.words}", None, right, (frame.row,))
            found.append((holds, reading, str(value) if meant.place else right))
    return found


Value = tuple[Exact, str]


def _stood(frame: Frame, who: Who) -> tuple[Candidacy, ...]:
    return frame.candidacies(who)


def places_of(frame: Frame, who: Who) -> Iterator[Value]:
    """Which place somebody, or a party, came in; its name where it was the last of all."""
    result = frame.result
    if isinstance(result, Notional):
        order = sorted(figures.party_votes(result).items(), key=lambda one: -one[1])
        lines = {figures.lineage(key) for key in keys_of(who)}
        if not isinstance(who, Person):
            for at, (key, _) in enumerate(order):
                if figures.lineage(key) in lines:
                    yield at + 1, str(at + 1)
        return
    for one in _stood(frame, who):
        place = figures.position(result, one.id)
        if place is not None:
            yield place, "last" if place == len(result.contest.candidacies) else str(place)


def _votes(frame: Frame, who: Who) -> Iterator[Value]:
    result = frame.result
    if isinstance(result, Notional):
        for key, votes in _lines(frame, who):
            yield votes, f"{key}: {votes}"
        return
    for one in _stood(frame, who):
        yield result.votes[one.id], str(result.votes[one.id])


def _lines(frame: Frame, who: Who) -> Iterator[tuple[str, int]]:
    lines = {figures.lineage(key) for key in keys_of(who)}
    for key, votes in figures.party_votes(frame.result).items():
        if figures.lineage(key) in lines and not isinstance(who, Person):
            yield key, votes


def _shares(frame: Frame, who: Who) -> Iterator[Value]:
    total = figures.total_votes(frame.result)
    for votes, _ in _votes(frame, who):
        if total:
            share = Fraction(votes) / total
            yield share, write_share(share)


VALUES: dict[str, Callable[[Frame, Who], Iterator[Value]]] = {
    "place": places_of,
    "votes": _votes,
    "share": _shares,
}
