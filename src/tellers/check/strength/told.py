"""Everything that a sentence tells of a party's strength in the House."""

from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.commons.words import LOCAL
from tellers.check.grammar.words import Readers
from tellers.check.picture.answer import Told
from tellers.check.picture.words import OF_ANOTHER_HOUSE
from tellers.check.strength import words
from tellers.check.strength.left import of_those_left
from tellers.check.strength.most import of_some, of_the_most, of_the_most_lost
from tellers.check.strength.moved import of_moves, of_numbers
from tellers.check.strength.order import of_order
from tellers.check.strength.times import of_times


def of_strength(told: Told) -> Iterator[Verdict]:
    """The verdicts on the place, the last seats and the multiples of a party's strength."""
    text, readers = told.skeleton, READERS.called(told.laid.marked.cues)
    if not readers or not _may_tell(told):
        return
    if OF_ANOTHER_HOUSE.search(text) or LOCAL.search(text) or told.laid.is_of_part:
        return
    for reader in readers:
        yield from reader(told)


def _may_tell(told: Told) -> bool:
    """Whether a word stands in a sentence of which one does wherever a strength is told."""
    if not words.CALLED_BY.isdisjoint(told.laid.marked.symbols):
        return True
    return any(phrase in told.skeleton for phrase in words.CALLED_BY_ALL_OF)


READERS = Readers(
    (of_order, [*words.FIRST_OF_ALL, words.IN_VOTES]),
    (of_those_left, [*words.ONLY_ONE, *words.ONLY_GAIN, words.LOST_ALL_BUT]),
    (of_times, [words.TWICE, words.DOUBLED, words.VOTES_TIMES]),
    (of_moves, [words.TALLY_MOVED, words.THERE_ARE]),
    (of_numbers, [words.TO_SO_MANY, words.LARGEST, words.DEPOSITS_OF]),
    (of_the_most, [words.MOST_OF_PARTIES]),
    (of_the_most_lost, words.LOST_MOST),
    (of_some, [words.HAS_ONE]),
)
