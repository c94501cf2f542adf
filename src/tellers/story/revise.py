"""What changed between two versions of a story, and the note that says so.

Nothing published is silently changed: the note is written from the difference (`rules.md` 23).
"""

from collections.abc import Iterator
from datetime import datetime

from tellers.facts.fact import Fact, Unit
from tellers.story.notes import capital
from tellers.story.story import Correction, Sentence, Story
from tellers.style.numbers import write_count

DERIVED = (Unit.SHARE, Unit.POINTS)
"""What is rounded in print, so that a difference in it alone is one of rounding."""

NOTHING = "nothing of this"
"""What a page said, or says, where a sentence has come or gone whole."""


def severity(before: Story, after: Story) -> str:
    """How grave: S1 the winner or the headline, S2 a count in the copy, S3 a rounded figure."""
    if before.headline.text != after.headline.text:
        return "S1"
    is_other = before.facts.keys() != after.facts.keys()
    return "S2" if is_other or any(_is_count(*pair) for pair in _pairs(before, after)) else "S3"


def _pairs(before: Story, after: Story) -> Iterator[tuple[Fact, Fact]]:
    """The facts that both versions rest on, as they were and as they are."""
    return ((before.facts[key], after.facts[key]) for key in before.facts if key in after.facts)


def _is_count(was: Fact, now: Fact) -> bool:
    return was.value != now.value and now.quantity.unit not in DERIVED


def correction(before: Story, after: Story, at: datetime, reason: str) -> Correction | None:
    """The printed note of a revision; None where nothing that a reader sees has changed."""
    changed = sorted(_changes(before, after), key=lambda pair: NOTHING in pair)
    if not changed:
        return None
    was, now = changed[0]
    also = _also(len(changed) - 1)
    note = f"This page was corrected: {_said(was, now)}.{also} Reason: {reason.rstrip('.')}."
    return Correction(at, was, now, note)


def _said(was: str, now: str) -> str:
    if was == NOTHING:
        return f"it now says {now}"
    return f"{was} was taken out" if now == NOTHING else f"{was} is now {now}"


def _also(number: int) -> str:
    if not number:
        return ""
    what = "sentence" if number == 1 else "sentences"
    return f" {capital(write_count(number))} other {what} changed with it."


def _changes(before: Story, after: Story) -> Iterator[tuple[str, str]]:
    """Every sentence that reads differently, as it was and as it is, the headline first.

    A sentence is the later form of the one that rests on most of its facts.
    """
    kept = {sentence.text for sentence in before.sentences()}
    kept &= {sentence.text for sentence in after.sentences()}
    old = [sentence for sentence in before.sentences() if sentence.text not in kept]
    for sentence in (one for one in after.sentences() if one.text not in kept):
        was = max(old, key=lambda one: _likeness(one, sentence), default=None)
        if was is None or not any(_likeness(was, sentence)):
            yield NOTHING, _quoted(sentence)
            continue
        old.remove(was)
        yield _quoted(was), _quoted(sentence)
    for sentence in old:
        yield _quoted(sentence), NOTHING


def _likeness(one: Sentence, other: Sentence) -> tuple[int, int]:
    """How many facts two sentences share, and how many kinds of fact."""
    kinds = [{fact.partition(":")[0] for fact in each.facts} for each in (one, other)]
    return len(set(one.facts) & set(other.facts)), len(kinds[0] & kinds[1])


def _quoted(sentence: Sentence) -> str:
    return f"“{sentence.text.removesuffix('.')}”"
