"""A sentence that speaks of another day than its own words name: nothing in it is called false."""

import re

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.when import ELSEWHEN_ASIDE
from tellers.check.otherwise.elsewhere import are_points
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page

THAT_TIME = compiled(
    r" [YD]\d+ .* (?:at|of|in|on) that (?:general )?(?:election|year|night|contest|poll|time) "
    r"| (?:britain|uk|country|england|scotland|wales) 's (?:O\d+ )?most marginal "
)
THIS_TIME = re.compile(r" (?:this time|this year|now|tonight)\b")


def of_that_time(marked: Marked, verdict: Verdict) -> Verdict:
    """An order "at that general election", or of the seats that were marginal beforehand."""
    is_wrong = verdict.verdict is Finding.CONTRADICTED and verdict.claim.kind == "ranking"
    if is_wrong and marked.find(THAT_TIME):
        return verdict.left_open(f"The order is of another day; {verdict.why}.")
    return verdict


def _is_of_another_year(marked: Marked, verdict: Verdict) -> bool:
    """Whether a sentence is of "that year", and not only on the side: "fourth that year, rose"."""
    aside = marked.find(ELSEWHEN_ASIDE)
    if aside is not None:
        start, end = marked.span(*aside.span())
        return start <= verdict.claim.start < end
    return marked.find(beside.ELSEWHEN) is not None


def in_its_year(here: Page, marked: Marked, verdict: Verdict) -> Verdict:
    """A verdict on a sentence that speaks of a year which another sentence names."""
    is_wrong = verdict.verdict is Finding.CONTRADICTED and not here.is_placed
    if not is_wrong or THIS_TIME.match(marked.text, verdict.claim.end):
        return verdict
    if not are_points(verdict) and _is_of_another_year(marked, verdict):
        why = f"The sentence is of another year than its own words name; {verdict.why}."
        return verdict.left_open(why)
    return verdict
