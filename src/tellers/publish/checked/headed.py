"""An article whose title is told apart from its text: both checked, and shown as one.

The title stands above the text, as a headline does. A program is told the claims of the text in the
letters of the text that it sent, and those of the title by themselves.
"""

from collections.abc import Sequence

from tellers.check.claims import Verdict

GAP = "\n\n"


def headed(title: str, text: str) -> tuple[str, int]:
    r"""A text below its title, and how many letters stand before the text.

    >>> headed(" Labour hold Bath ", "They lost it.")
    ('Labour hold Bath\n\nThey lost it.', 18)
    """
    head = " ".join(title.split())
    return (f"{head}{GAP}{text}", len(head) + len(GAP)) if head else (text, 0)


def parted(whole: str, head: int) -> tuple[str, str]:
    """The title and the text of what `headed` has put together, whose title may have changed."""
    title, _, text = whole.partition(GAP) if head else ("", "", whole)
    return title, text


def together(title: str, first: Sequence[Verdict], told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on a title and on its text, each in its place in both."""
    by = len(title) + len(GAP) if title else 0
    return [*first, *(one.moved(by) for one in told)]


def apart(head: int, told: Sequence[Verdict]) -> tuple[list[Verdict], list[Verdict]]:
    """The verdicts on a title, and those on its text in the letters of the text."""
    if not head:
        return [], list(told)
    first = [one for one in told if one.claim.start < head]
    return first, [one.moved(-head) for one in told[len(first) :]]
