"""What a text has told of deposits so far, on which its next sentence may go on."""

from dataclasses import dataclass, replace

from tellers.check.reading.marking import Marked
from tellers.check.scene import Parties, Person, Who
from tellers.check.stakes import words
from tellers.check.stakes.clauses import Before, clauses_of


@dataclass(frozen=True, slots=True)
class Heard:
    """What the last sentence told of deposits, whom it named, and whom the text has named."""

    before: Before = Before()
    named: tuple[Who, ...] = ()
    ever: tuple[Who, ...] = ()

    def speaks(self, marked: Marked) -> bool:
        """Whether a sentence may speak of deposits: by its words, or by those before."""
        if self.before.is_told or words.SPEAKS.search(marked.skeleton):
            return True
        return marked.find(words.TO_THE_BAR) is not None and (
            " twentieth " in marked.skeleton
            or any(mark.letter in "QF" and mark.amount.value * 20 == 1 for mark in marked.marks)
        )

    def after(self, marked: Marked) -> "Heard":
        """The same when one more sentence is told."""
        own = tuple(m.value for m in marked.marks if isinstance(m.value, Person | Parties))
        ever = (*self.ever, *own)
        if not self.speaks(marked):
            return Heard(Before(), own, ever)
        told = [one for one in clauses_of(marked, self.before) if one.fate]
        is_on = bool(words.SPEAKS.search(marked.skeleton)) or bool(told)
        if not told:
            return Heard(Before(is_on), own, ever)
        last = told[-1]
        named = (*self.named, *own) if not words.SPEAKS.search(marked.skeleton) else own
        return replace(self, before=Before(True, last.fate, last.verb), named=named, ever=ever)
