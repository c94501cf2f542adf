"""What changed between two versions of a story, and the note that says so.

Nothing published is silently changed: the note is written from the difference (`rules.md` 23).
"""

from datetime import datetime
from fractions import Fraction

from tellers.facts.fact import Fact, Unit
from tellers.story.story import Correction, Story
from tellers.style.numbers import write_count, write_share, write_votes

LEADING = ("winner", "majority", "votes", "outcome", "turnout", "share")
"""Kinds of which a difference is told, the weightiest first."""


def printed(fact: Fact) -> str:
    """A fact's value as a note states it."""
    if isinstance(fact.value, int):
        return (
            write_count(fact.value) if fact.quantity.unit is Unit.COUNT else write_votes(fact.value)
        )
    if isinstance(fact.value, Fraction):
        return write_share(fact.value)
    return str(fact.value)


def severity(before: Story, after: Story) -> str:
    """How grave: S1 the winner or the headline, S2 a figure in the copy, S3 rounding at most."""
    if before.headline.text != after.headline.text:
        return "S1"
    return "S2" if before.text != after.text else "S3"


def correction(before: Story, after: Story, at: datetime, reason: str) -> Correction | None:
    """The printed note of a revision; None where nothing that a reader sees has changed."""
    if before.text == after.text:
        return None
    was, now = _difference(before, after)
    note = f"This page was corrected: {was} is now {now}. Reason: {reason}."
    return Correction(at, was, now, note)


def _difference(before: Story, after: Story) -> tuple[str, str]:
    """What the earlier version said and what the later one says, in as few words as will do."""
    if before.headline.text != after.headline.text:
        return f"“{before.headline.text}”", f"“{after.headline.text}”"
    for kind in LEADING:
        then = {key: fact for key, fact in before.facts.items() if fact.kind == kind}
        for key, fact in after.facts.items():
            if fact.kind == kind and key in then and then[key].value != fact.value:
                return f"{kind} {printed(then[key])}", printed(fact)
    old, new = _first_different(before, after)
    return f"“{old}”", f"“{new}”"


def _first_different(before: Story, after: Story) -> tuple[str, str]:
    told = [sentence.text for sentence in before.sentences()]
    for sentence in after.sentences():
        if sentence.text not in told:
            gone = [text for text in told if text not in {s.text for s in after.sentences()}]
            return (gone[0] if gone else ""), sentence.text
    return before.headline.text, after.headline.text
