"""Figures that no words of the grammar place: what they are of, by the record alone.

Writers find ever new words: "sent him packing by 2,812", "Mr Adam, an optician, had 14,739 to be
glad of". A count that is exactly somebody's poll, a majority or a lead in the contest of its
sentence is that. One that is none of them, but is one of them with two digits exchanged, is the
commonest slip of a pen, and is called false. All else is left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around
from tellers.check.measure.contest import majority_of
from tellers.check.measure.query import counted, who_is
from tellers.check.otherwise.elsewhere import speaks_of_before
from tellers.check.otherwise.slips import is_slip
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Scene, Who
from tellers.check.unplaced import words
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.people import Citation
from tellers.style.numbers import Form, Hedge, write_votes

LEAST = 100
"""A smaller count is right of too many things by chance."""
LEAST_OF_ANYBODY = 1000
"""A poll of this or more is hardly another's by chance."""
PAIR = 2
NEAR = 2
"""Names on the left of a figure whose poll it may be; on the right, one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a contest says that a count may be."""

    kind: str
    words: str
    value: int
    why: str
    cites: tuple[Citation, ...]


def unplaced(
    pages: Sequence[Page], marked: Marked, told: Sequence[Verdict], *, is_sure: bool
) -> Iterator[Verdict]:
    """The verdict on each count of a sentence that nothing was said of.

    `is_sure` where the first page is the only one that the sentence can be of: else nothing is
    called false.
    """
    for number, m in enumerate(marked.marks):
        if not _is_a_count(m) or _is_answered(m, told):
            continue
        symbol = f" {m.letter}{number} "
        at = marked.skeleton.find(symbol)
        left, right = marked.skeleton[: at + 1], marked.skeleton[at + len(symbol) - 1 :]
        if at < 0 or not words.NEXT.match(right) or words.OF_ANOTHER_KIND.search(left):
            continue
        yield from _verdict(pages, marked, m, (left, right), is_sure=is_sure)


def _is_a_count(m: Mark) -> bool:
    if m.letter != "N":
        return False
    amount = m.amount
    is_exact = amount.form is Form.NUMBER and amount.hedge is Hedge.EXACT
    return is_exact and not amount.decimals and amount.value >= LEAST


def _is_answered(m: Mark, told: Sequence[Verdict]) -> bool:
    """Whether something was said of a figure, be it that nobody can tell."""
    return any(one.claim.meets(m) for one in told)


def _verdict(
    pages: Sequence[Page], marked: Marked, m: Mark, sides: tuple[str, str], *, is_sure: bool
) -> Iterator[Verdict]:
    claimed = int(m.amount.value)
    for page in pages:
        for one in _every(page, marked, sides):
            if one.value == claimed:
                yield _found(page, marked, m, one, Finding.SUPPORTED)
                return
    near = [
        one for page in pages for one in _every(page, marked, sides) if is_slip(claimed, one.value)
    ]
    near = near or (_margin(pages[0], marked, sides) if is_sure else [])
    near = near or (list(_of_somebody(pages[0], sides, claimed)) if is_sure else [])
    if near and near[0].value == claimed:
        yield _found(pages[0], marked, m, near[0], Finding.SUPPORTED)
        return
    if len({one.value for one in near}) == 1:
        yield _found(pages[0], marked, m, near[0], Finding.CONTRADICTED)


def _of_somebody(page: Page, sides: tuple[str, str], claimed: int) -> Iterator[Told]:
    """The poll of anybody told of by what he is, just before a count: "the outgoing minister"."""
    now = page.scene.now if page.scene else None
    if now is None or claimed < LEAST_OF_ANYBODY or not words.SOMEBODY.search(sides[0]):
        return
    for one in () if isinstance(now.result, Notional) else now.result.contest.candidacies:
        votes = now.result.votes.get(one.id, 0)
        if votes == claimed or is_slip(claimed, votes):
            yield Told("votes", f"votes of {one.name}, {now.words}", votes, "declared", (now.row,))


def _margin(page: Page, marked: Marked, sides: tuple[str, str]) -> list[Told]:
    """The majority, where a sentence says by how much its winner was ahead of the runner-up.

    "Sent him packing by 3,177 votes": nobody else is named, no other day, and nothing that moved.
    """
    now = page.scene.now if page.scene else None
    left, right = sides
    is_by = words.BY.search(left) and words.AN_END.match(right) and not words.MOVED.search(left)
    if now is None or not is_by or not words.IS_WON.search(left):
        return []
    if not marked.letters.isdisjoint("YDM") or marked.find(around.THEN):
        return []
    if isinstance(now.result, Notional) or not _names_the_first_two(page, marked, now, left):
        return []
    value, why = majority_of(now)
    return (
        []
        if value is None
        else [Told("majority", f"majority, {now.words}", value, why, (now.row,))]
    )


def _names_the_first_two(page: Page, marked: Marked, now: Frame, left: str) -> bool:
    """Whether everybody whom the words before a figure name came first or second, one at least."""
    order = () if isinstance(now.result, Notional) else figures.ranked(now.result)
    first = {one.id for one in order[:PAIR]}
    named = [
        who_is(page, marked, f["who"]) for f in words.WHO.finditer(left) if f["who"][0] in "CP"
    ]
    found = [{c.id for c in now.candidacies(who)} for who in named if who is not None]
    return bool(found) and all(one & first for one in found)


def _found(page: Page, marked: Marked, m: Mark, one: Told, verdict: Finding) -> Verdict:
    contest = page.scene.contest.id if page.scene else ""
    claim = marked.claim(m.start, m.end, one.kind)
    correct = str(one.value)
    return Verdict(
        claim, verdict, contest, one.words, str(int(m.amount.value)), correct, one.why, one.cites
    )


def _every(page: Page, marked: Marked, sides: tuple[str, str]) -> Iterator[Told]:
    """All that a count of a sentence may be, in one contest and in those it is compared with."""
    scene = page.scene
    if scene is None:
        return
    here = [who for symbol in _near(*sides) if (who := who_is(page, marked, symbol))]
    is_gap = bool(words.OF_A_GAP.search(sides[0]))
    is_poll = not is_gap and bool(words.OF_A_POLL.search(sides[0]))
    for frame in _frames(marked, scene):
        value, why = majority_of(frame)
        if value is not None and not (is_poll or words.POLLED.search(sides[0])):
            yield Told("majority", f"majority, {frame.words}", value, why, (frame.row,))
        for who in () if is_gap else here:
            for name, votes, cites in counted(frame, who):
                yield Told("votes", f"votes of {name}, {frame.words}", votes, "as declared", cites)
        yield from _leads(frame, here)


def _frames(marked: Marked, scene: Scene) -> Iterator[Frame]:
    """The results that a count may be of: now, and those before of which its words may speak."""
    years = dict.fromkeys(m.dated.on.year for m in marked.marks if m.letter in "YD")
    named = (frame for year in years for frame in scene.in_year(year))
    then = scene.then if speaks_of_before(marked) else ()
    found = {id(f.result): f for f in (*named, *((scene.now,) if scene.now else ()), *then)}
    yield from found.values()


def _near(left: str, right: str) -> list[str]:
    """The names nearest to a figure: those before it, the nearest first, and one behind it."""
    before = [found["who"] for found in words.WHO.finditer(left)][-NEAR:][::-1]
    after = words.WHO_AFTER.match(right)
    return [*before, *([after["who"]] if after else [])]


def _leads(frame: Frame, here: Sequence[Who]) -> Iterator[Told]:
    """How far each of some was from whoever came next before or behind."""
    if isinstance(frame.result, Notional) or frame.result.others:
        return
    order = figures.ranked(frame.result)
    polled = [frame.result.votes[one.id] for one in order]
    own = {one.id for who in here for one in frame.candidacies(who)}
    for place, (one, other) in enumerate(zip(order, order[1:], strict=False)):
        if place == 0 or not own & {one.id, other.id}:
            continue
        gap = polled[place] - polled[place + 1]
        why = f"{write_votes(polled[place])} − {write_votes(polled[place + 1])}"
        between = f"votes between places {place + 1} and {place + 2}, {frame.words}"
        yield Told("lead", between, gap, why, (frame.row,))
