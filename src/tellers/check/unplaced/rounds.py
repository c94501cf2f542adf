"""A line of a list of seats: the seat, who won it, by how much and over whom, without a verb.

"5. Central Devon: Mel Stride (Con) by 61"; "Havant: Alan Mak by 92 over Stefanie Harvey"; "in 2015
Byron Davies had Gower by 27".
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Person
from tellers.check.unplaced import words
from tellers.record import figures
from tellers.record.contests import Return


def of_rounds(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts on such a line of which nothing was told."""
    for one in _lines(pages, marked):
        if not any(_is_of(one, other) for other in told):
            yield one


def _is_of(one: Verdict, other: Verdict) -> bool:
    is_there = one.claim.meets(other.claim)
    return is_there and other.verdict is not Finding.UNCHECKABLE


def _lines(pages: Sequence[Page], marked: Marked) -> Iterator[Verdict]:
    for found in marked.finds(words.OF_A_LIST):
        page, frame = _of_seat(pages, str(marked.mark(found["s"]).value), 0)
        if page is None or frame is None or not isinstance(frame.result, Return):
            continue
        first, second = figures.ranked(frame.result)[:2]
        who = who_is(page, marked, found["c"])
        if not isinstance(who, Person) or first not in frame.candidacies(who):
            continue
        yield from _margin(marked, marked.mark(found["n"]), frame)
        other = who_is(page, marked, found["d"]) if found["d"] else None
        if isinstance(other, Person) and (own := frame.candidacies(other)):
            name = str(second.name or second.label.key)
            yield _verdict(marked, marked.mark(found["d"]), "runner-up", second in own, name, frame)
    for found in marked.finds(words.HAD_A_SEAT):
        years = [m.dated.on.year for m in marked.marks if m.letter in "YD"]
        if len(years) == 1:
            page, frame = _of_seat(pages, str(marked.mark(found["s"]).value), years[0])
            if frame is not None and isinstance(frame.result, Return):
                yield from _margin(marked, marked.mark(found["n"]), frame)


def _of_seat(pages: Sequence[Page], name: str, year: int) -> tuple[Page | None, Frame | None]:
    """The page of a seat, and its result: of the text's election, or of the year that is named."""
    for page in pages:
        if page.scene is None or not page.scene.bears(name):
            continue
        if not year:
            return page, page.scene.now
        then = [f for f in page.scene.in_year(year) if isinstance(f.result, Return)]
        return page, then[0] if len(then) == 1 else None
    return None, None


def _margin(marked: Marked, mark: Mark, frame: Frame) -> Iterator[Verdict]:
    if isinstance(frame.result, Return) and (value := figures.find_majority(frame.result)):
        yield _verdict(marked, mark, "majority", mark.amount.fits(value), str(value), frame)


def _verdict(
    marked: Marked, mark: Mark, kind: str, holds: bool, right: str, frame: Frame
) -> Verdict:
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    claim = marked.claim(mark.start, mark.end, kind)
    contest = frame.result.contest.id if isinstance(frame.result, Return) else ""
    line = f"{kind}, {frame.words}"
    return Verdict(claim, finding, contest, line, claim.span, right, right, (frame.row,))
