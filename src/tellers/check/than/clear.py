"""By how much a winner finished clear of somebody who did not stand: the name is of another day.

"She finished 2,131 clear of Labour's Ian Lucas", whose seat it was until then: the figure is the
majority, so that whoever came second is meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import table_of
from tellers.check.measure.contest import majority_of
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Person, Scene
from tellers.check.statement.said import title
from tellers.check.than import words
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.record.matching.near import is_near
from tellers.style.names import plain

CLEAR_OF = table_of(words.CLEAR_OF)


def of_another_day(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with who was second where it names one who did not stand."""
    found = list(told)
    scene = pages[0].scene if pages else None
    now = scene.now if scene else None
    if scene is None or now is None or len(pages) > 1 or isinstance(now.result, Notional):
        return found
    if not marked.letters.isdisjoint("YD"):
        return found
    for pattern in CLEAR_OF.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            who, figure = marked.mark(match["who"]), marked.mark(match["n"])
            second = figures.find_runner_up(now.result)
            if second and _is_absent(scene, now, who, second) and _is_majority(now, figure):
                own = list(_verdicts(pages[0], marked, now, (who, figure, second)))
                found = [v for v in found if not any(v.claim.meets(one.claim) for one in own)]
                found += own
    return sorted(found, key=BY_PLACE)


def _is_absent(scene: Scene, now: Frame, who: Mark, second: Candidacy) -> bool:
    """Whether somebody of a name stood here once and not now, and is not the runner-up misspelt."""
    person = who.value
    if not isinstance(person, Person) or now.candidacies(person) or not scene.knows(person):
        return False
    if second.name is None:
        return False
    last, other = plain(person.name).split()[-1:], plain(str(second.name)).split()[-1:]
    return not any(a == b or is_near(a, b) for a in last for b in other)


def _is_majority(now: Frame, figure: Mark) -> bool:
    return majority_of(now)[0] == figure.amount.value


def _verdicts(
    page: Page, marked: Marked, now: Frame, found: tuple[Mark, Mark, Candidacy]
) -> Iterator[Verdict]:
    who, figure, second = found
    value, why = majority_of(now)
    contest = page.scene.contest.id if page.scene else ""
    claim = marked.claim(figure.start, figure.end, "majority")
    yield Verdict(
        claim, Finding.SUPPORTED, contest, f"majority, {now.words}", str(value), str(value),
        why, (now.row,),
    )  # fmt: skip
    name = title(page, second)
    one = Verdict(
        marked.claim(who.start, who.end, "runner-up"), Finding.CONTRADICTED, contest,
        f"runner-up, {now.words}", "", name, "second most votes", (now.row,),
    )  # fmt: skip
    yield replace(one, claimed_value=one.claim.span)
