"""A sentence of which something stayed unread, read once more in plainer words.

What the second reading is sure of is laid over the first where that was sure of nothing. What the
first left open with a reason is not called false by the second: only borne out.
"""

from collections.abc import Sequence

from tellers.check.answer.doubt import doubted
from tellers.check.answer.settle import laid_over
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked

FIGURES = frozenset("NQTFO")
"""Marks of which each is something that the record may know."""
TOLD = frozenset({
    "beat", "cand", "cons", "defe", "depo", "elec", "gain", "held", "last", "lead", "lost", "majo",
    "marg", "memb", "mp", "mps", "part", "poll", "runn", "seat", "seco", "shar", "swin", "swun",
    "term", "time", "took", "turn", "vict", "vote", "win", "winn", "won",
})  # fmt: skip
"""How words begin without which a sentence that names nothing tells of no result."""
MOVED = compiled(
    r" (?:turnout|participation|poll|share|vote|votes|support|tally)(?:(?! {E} )[^.;:]){0,50}?"
    r" (?P<way>{UP}|{DOWN}|improvement|higher|lower|better|worse|fewer|less)(?= )"
    r"(?! (?:by )?[NQT]\d)"
)
"""A turnout, a share or a vote that went up or down, told without how far."""
UNTOLD = ("The words do not say", "So far from it", "These words were not", "The record holds")
"""How a reason begins that is none but for want of words that say what a figure is of."""
NAMES = frozenset("CPSNQTFO")
"""Marks of which a sentence has one, if it tells of a result in words of whatever kind."""


def is_unread(marked: Marked, told: Sequence[Verdict]) -> bool:
    """Whether something of a sentence that can be checked is unread: a figure, or all of it."""
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    if not sure:
        return not NAMES.isdisjoint(marked.cues) or not TOLD.isdisjoint(marked.cues)
    if any(
        mark.letter in FIGURES and not any(claim.meets(mark) for claim in sure)
        for mark in marked.marks
    ):
        return True
    return any(
        not any(start < one.end and one.start < end for one in sure)
        for start, end in (marked.span(*m.span("way")) for m in marked.finds(MOVED))
    )


def read_again(marked: Marked, told: Sequence[Verdict], more: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of a first reading, and what a second is sure of that the first was not."""
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    doubts = [
        one for one in told
        if one.verdict is Finding.UNCHECKABLE and not one.why.startswith(UNTOLD)
    ]  # fmt: skip
    fresh = [
        one for one in doubted(marked, more)
        if one.verdict is not Finding.UNCHECKABLE
        and not any(claim.meets(one.claim) for claim in sure)
        and not (one.verdict is Finding.CONTRADICTED and _is_open(one, doubts))
    ]  # fmt: skip
    return laid_over(told, fresh) if fresh else list(told)


def _is_open(one: Verdict, doubts: Sequence[Verdict]) -> bool:
    """Whether a reading of the same words was left open for a reason."""
    return any(doubt.claim.meets(one.claim) for doubt in doubts)
