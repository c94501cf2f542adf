"""What becomes of the words of which no rule told anything sure: rooms that read them loosely.

Each knows a field of words (an election's counts, a contest's figures, its deposits, a seat's past)
and holds a figure against all that they may ask for. They are asked in turn, widest first.
"""

from collections.abc import Sequence
from dataclasses import replace

from tellers.check.answer.settle import laid_over, settled
from tellers.check.claims import Verdict
from tellers.check.composed.asked import Asked
from tellers.check.hindsight.told import is_called, of_hindsight
from tellers.check.nationwide.told import of_nationwide
from tellers.check.reading.marking import Marked
from tellers.check.sifted.told import is_left, of_sifted
from tellers.check.stakes.heard import Heard
from tellers.check.stakes.told import of_stakes

Quoted = list[tuple[int, int]]
"""Where somebody else is quoted."""


def sifted_at_large(asked: Asked, quoted: Quoted) -> list[Verdict]:
    """What was told of a sentence, and of its counts of an election at large."""
    return laid_over(asked.told, settled(of_nationwide(asked), quoted))


def may_be_sifted(marked: Marked, told: Sequence[Verdict], heard: Heard) -> bool:
    """Whether a sentence may tell more of a contest, its deposits, or its seat's past."""
    return is_left(marked, told) or heard.speaks(marked) or is_called(marked)


def sifted_here(asked: Asked, heard: Heard, quoted: Quoted) -> list[Verdict]:
    """What was told of a sentence, and of the contests whose pages are its own."""
    if is_left(asked.marked, asked.told):
        asked = replace(asked, told=laid_over(asked.told, settled(of_sifted(asked), quoted)))
    told = of_stakes(asked, heard, quoted)
    if not is_called(asked.marked):
        return told
    return laid_over(told, settled(of_hindsight(replace(asked, told=told)), quoted))
