"""The winner and the runner-up of a sentence that tells of an outcome in words of its own.

"Liz Truss has been turned out by Terry Jermy", "Sarah Green has done it, by 8,028": whoever won,
and is told of as a winner would be, is a claim that the record bears out; and so is whoever came
second beside a winner who is named. Nothing is called false here: the rules of the grammar do that.
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import runs
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Person
from tellers.check.unplaced import words
from tellers.record.contests import Candidacy, Notional
from tellers.record.people import AFTER_MIDNIGHT, is_of

ROLES = {"winner": 1, "runner-up": 2}


def of_outcome(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The winner, and the runner-up beside one, whom a sentence names and nothing was said of."""
    for page in pages:
        found = list(_of_contest(page, marked, told))
        if found:
            yield from found
            return


def _of_contest(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    frame = page.scene.now if page.scene else None
    if frame is None or isinstance(frame.result, Notional) or frame.result.others:
        return
    if "C" not in marked.letters or not marked.find(words.IS_WON):
        return
    if _is_of_another_day(page, marked):
        return
    order = frame.ranked[:2]
    if len(order) < len(ROLES) or frame.result.contest.seats > 1:
        return
    people = {_standing(m, frame): m for m in marked.marks if m.letter == "C"}
    for (kind, _), one in zip(ROLES.items(), order, strict=True):
        m = people.get(one.id)
        if m is None or (kind == "runner-up" and not _names_winner(page, people, order[0])):
            continue
        is_lost = _is_told(m, told) or (kind == "winner" and _has_lost(marked, m))
        if not is_lost and not words.IS_NOT.search(_clause(marked, m)):
            yield _verdict(frame, marked, m, one, kind)


def _has_lost(marked: Marked, m: Mark) -> bool:
    """Whether the words behind a name tell that he lost."""
    symbol = f" {m.letter}{marked.marks.index(m)} "
    at = marked.skeleton.find(symbol)
    return bool(words.HAS_LOST.match(marked.skeleton, at + len(symbol) - 1))


def _clause(marked: Marked, m: Mark) -> str:
    """The words around a name up to the next mark of punctuation on either side."""
    symbol = f" {m.letter}{marked.marks.index(m)} "
    left, _, right = marked.skeleton.partition(symbol)
    first = max(left.rfind(one) for one in ",;:") + 1
    last = min((at for one in ",;:" if (at := right.find(one)) >= 0), default=len(right))
    return f" {left[first:].strip()} {symbol.strip()} {right[:last].strip()} "


def _standing(m: Mark, frame: Frame) -> str:
    """The candidacy of a result that a name means, an empty name where it means none or several."""
    found = frame.candidacies(m.value) if isinstance(m.value, Person) else ()
    return found[0].id if len(found) == 1 else ""


def _names_winner(page: Page, people: dict[str, Mark], won: Candidacy) -> bool:
    """Whether a sentence names the winner, or goes on from one that did."""
    before = page.person
    is_before = isinstance(before, Person) and any(c.id == won.id for _, c in before.standings)
    return won.id in people or is_before


def _is_of_another_day(page: Page, marked: Marked) -> bool:
    """Whether a sentence names another day or kind of election than its contest's."""
    if page.scene is None:
        return True
    contest = page.scene.contest
    text = words.ASIDE.sub(" ", marked.skeleton)
    is_other = runs.BY_ELECTION if contest.election.is_general else words.GENERAL
    days = (marked.mark(symbol[0]).dated for symbol in words.DAY.finditer(text))
    return bool(is_other.search(text)) or not all(
        is_of(day, contest.polled_on, AFTER_MIDNIGHT) for day in days
    )


def _is_told(m: Mark, told: Sequence[Verdict]) -> bool:
    """Whether something was said of a name, other than that somebody of that name stood."""
    return any(
        one.claim.meets(m)
        for one in told
        if one.verdict is not Finding.UNCHECKABLE and one.claim.kind != "candidate"
    )


def _verdict(frame: Frame, marked: Marked, m: Mark, one: Candidacy, kind: str) -> Verdict:
    contest = frame.result.contest.id if not isinstance(frame.result, Notional) else ""
    reading, name = f"{kind}, {frame.words}", str(one.name)
    why = "most votes" if kind == "winner" else "second most votes"
    claim = marked.claim(m.start, m.end, kind)
    return Verdict(claim, Finding.SUPPORTED, contest, reading, name, name, why, (frame.row,))
