"""A seat's runs of wins, firsts and last times, put together of their parts.

"Tories had gone without a general election win here since 1979", "in a seat his party had won at
seven general elections running": whose they are, which way they went, how many, since when, in any
order. What the parts come to is held against the lines of the seat, under every way to link its
contests, and for everybody who may be meant.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tellers.check.bygone import lines, words
from tellers.check.bygone.meant import NEEDED, Meant, meant_by
from tellers.check.bygone.stretches import Known, Stretch, is_open, longest, stretches
from tellers.check.bygone.whose import Keys, Subjects, subjects
from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.member import person_wins
from tellers.check.statement.said import Answer, Said, answered

if TYPE_CHECKING:
    from tellers.check.composed.asked import Asked

WHOLE = re.compile(r"(?P<span>.+)")


CUES = frozenset(
    {
        "row", "runn", "succ", "trot", "spin", "boun", "cons", "stra", "unbr", "unin", "neve",
        "firs", "last", "rece", "late", "sinc", "ever", "each", "alwa", "drou", "with", "wait",
        "line", "run", "stre", "sequ", "stri", "seri", "spel", "reig", "unde", "unbe", "once",
        "not", "no", "nobo", "only", "sole", "from", "O", "out", "dati", "date", "prev", "back",
    }
)  # fmt: skip
"""Words of which a claim on runs has at least one."""
CALLED = re.compile(
    r" (?:in a row|running|in succession|on the (?:trot|spin|bounce)|consecutive(?:ly)?|successive|"
    r"straight|unbroken|uninterrupted|back.to.back|without a (?:break|defeat|loss)|"
    r"never|not|no|none|nobody|maiden|first|O\d+|last|recent(?:ly)?|latest|since|every|each|"
    r"always|drought|without|wait(?:ed|ing)?|run|streak|sequence|line|string|series|spell|"
    r"procession|chain|reign|undefeated|unbeaten|sole|only|out|dat(?:es|ed|ing)|from|previous|of) "
)
OUTCOME = re.compile(
    r" (?:won|wins?|winn(?:ing|ers?)|victor(?:y|ies|s|ious)?|success(?:es|ful)?|triumph(?:s|ed)?|"
    r"mps?|members?|representatives?|returned?|elected?|chosen?|chose|voted?|held|hold|kept|carried|"
    r"taken|took|captured?|top|gone|went|sent|backed|beaten|lost|defeat(?:ed|s)?|retained|"
    r"prevailed|seat|been|was|undefeated|unbeaten|represented|P\d+|line|run|stayed|remained) "
)


@cache
def _known() -> Known:
    return Known(words.KINDS, *NEEDED)


def of_runs(asked: "Asked") -> Iterator[Verdict]:
    """The verdicts on what a sentence's parts tell of a seat's wins."""
    text = asked.marked.skeleton
    pages = [page for page in asked.pages if page.scene is not None]
    if not pages or not CALLED.search(text) or not OUTCOME.search(text):
        return
    for every in stretches(asked.marked, _known()):
        for one, meant in longest(asked.marked, every, meant_by):
            if not is_open(asked.marked, one) and not asked.is_told(meant.start, meant.end):
                yield from _held(pages, asked.marked, one, meant)


# ------------------------------------------------------------------ judged


def _held(
    pages: Sequence[Page], marked: Marked, stretch: Stretch, meant: Meant
) -> Iterator[Verdict]:
    """One verdict of all pages and all subjects: one that holds is enough, all must not."""
    likely, possible = list[Verdict | None](), list[Verdict | None]()
    for page in pages:
        match = WHOLE.match(marked.skeleton, stretch.start, stretch.end)
        assert match is not None
        said = Said(page, marked, match)
        who = subjects(page, marked, stretch, is_ended=meant.told.is_over)
        is_sure = not _may_be_of_another_day(said, stretch, meant)
        if meant.is_own:
            likely += _of_person(said, who, meant)
            continue
        likely += [_one(said, keys, meant) for keys in who.likely]
        possible += [_one(said, keys, meant) for keys in who.possible]
        possible += [] if is_sure else [None]
    good = next((v for v in likely if v and v.verdict is Finding.SUPPORTED), None)
    every = [*likely, *possible]
    is_false = bool(likely) and all(v and v.verdict is Finding.CONTRADICTED for v in every)
    if good is not None:
        yield good
    elif is_false and likely[0] is not None:
        yield likely[0]


def _may_be_of_another_day(said: Said, stretch: Stretch, meant: Meant) -> bool:
    """Whether words in the past tense may go on with a year that was told of before, or beside."""
    own, text = said.scene.contest.polled_on.year, said.marked.skeleton
    if FRESH.search(text[stretch.start : stretch.end + 1]):
        return False
    inside = _years(said, text[stretch.start : stretch.end + 1])
    told = (_years(said, text) | {said.page.year}) - inside
    if meant.ask in (lines.never, lines.first_ever):
        start = said.marked.sentence.start
        told |= {int(y) for y in A_YEAR.findall(said.marked.text[max(0, start - 300) : start])}
    return bool(told - {0, own})


def _years(said: Said, text: str) -> set[int]:
    return {said.marked.mark(one).dated.on.year for one in re.findall(r" ([YD]\d+)(?= )", text)}


A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


FRESH = re.compile(r" (?:is|has|have|are|'s the|new|becomes?|today|tonight|this time|now|until) ")
"""What makes a clause one of the text's own day."""


def _one(said: Said, keys: Keys, meant: Meant) -> Verdict | None:
    return _answered(said, meant, list(meant.ask(said, keys, meant.told))) if keys else None


def _answered(said: Said, meant: Meant, answers: list[Answer]) -> Verdict | None:
    span = said.marked.span(meant.start, meant.end)
    claimed = said.marked.text[slice(*span)]
    return beside_its_own(said, next(answered(said, meant.kind, span, answers, claimed), None))


def beside_its_own(said: Said, found: Verdict | None) -> Verdict | None:
    """A verdict on what was, with the row of the contest that it stands under."""
    now = said.scene.now
    if found is None or now is None:
        return found
    return replace(found, evidence=tuple(dict.fromkeys((now.row, *found.evidence))))


def _of_person(said: Said, who: Subjects, meant: Meant) -> Iterator[Verdict | None]:
    """Somebody's own wins in a row, where they are counted."""
    if who.person is not None and meant.told.amount is not None:
        yield _answered(said, meant, list(person_wins(said, who.person, meant.told.amount)))
