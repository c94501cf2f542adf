"""Under which of the contests that a sentence may be of a verdict on it may stand."""

import re
from collections.abc import Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.stage import goes_on, is_of_another, seats_named


def stands(here: Page, marked: Marked, verdict: Verdict, pages: Sequence[Page]) -> bool:
    """Whether a verdict may stand: a second reading is there to bear out, not to contradict.

    Where a sentence names several seats, each is contradicted by what stands beside its own name.
    """
    if goes_on(marked, verdict):
        return here is pages[0]
    if verdict.verdict is Finding.CONTRADICTED and _is_of_own(here, marked, verdict):
        return False
    if verdict.verdict is Finding.CONTRADICTED and _is_past_an_aside(here, marked, verdict):
        return False
    if verdict.verdict is not Finding.CONTRADICTED or len(pages) == 1:
        return True
    if seats_named(marked):
        return not is_of_another(here, marked, verdict)
    return here is pages[0]


ASIDE = compiled(
    r" , (?:who|which|where|whose|once|formerly|previously|former|the former|then|until) "
    r"[^,;:]* S\d+ [^,;:]*,(?= )"
)


def _is_past_an_aside(here: Page, marked: Marked, verdict: Verdict) -> bool:
    """Whether a claim stands behind a clause on the side that alone names the page's seat.

    "The party, which won Somerton and Frome on the same day, was sixth."
    """
    found = marked.find(ASIDE)
    if found is None or here.own is None or here.scene is None:
        return False
    is_own = here.scene.contest.id == here.own.id
    is_alone = marked.skeleton.count(" S") == found[0].count(" S")
    return not is_own and is_alone and verdict.claim.start >= marked.span(*found.span())[1]


HERE = re.compile(r"\b[Hh]ere\b[^;:.]*$")


def _is_of_own(here: Page, marked: Marked, verdict: Verdict) -> bool:
    """Whether a claim's clause says "here", the text's own seat, where the page is another's.

    "Here Labour came second; in Tatton the Conservatives did."
    """
    if here.own is None or here.scene is None or here.scene.contest.id == here.own.id:
        return False
    seats = [m.end for m in marked.marks if m.letter == "S"]
    if not seats:
        return False  # "here" may be the seat that was spoken of last
    begins = max((end for end in seats if end <= verdict.claim.start), default=0)
    return bool(HERE.search(marked.text, max(begins, marked.sentence.start), verdict.claim.start))
