"""Measures of a field: how many stood, lost their deposits, kept them."""

from collections.abc import Iterator

from tellers.check.measure.contest import whole_of
from tellers.check.measure.query import Query, Reading
from tellers.record import figures
from tellers.record.contests import Return


def standing(result: Return) -> int | None:
    """How many stood; None where a bucket joins some."""
    return None if result.contest.has_bucket else len(result.contest.candidacies)


def _lost(result: Return) -> int | None:
    if result.contest.has_bucket or result.contest.polled_on < figures.DEPOSIT_RULE_SINCE:
        return None
    return len(figures.lost_deposits(result))


def deposits(q: Query) -> Iterator[Reading]:
    """How many lost their deposits, by the sum that decides it."""
    for reading in whole_of("lost deposits", _lost)(q):
        yield Reading(
            reading.words, reading.value, "20 × votes at most the valid votes", reading.cites
        )


def deposits_more(q: Query) -> Iterator[Reading]:
    """How many lost their deposits beside the one or two of whom the words have told."""
    for one in deposits(q):
        for told in (1, 2, 3):
            if isinstance(one.value, int) and one.value >= told:
                words = f"{one.words}, beside {told}"
                yield Reading(words, one.value - told, one.why, one.cites)


def deposits_kept(q: Query) -> Iterator[Reading]:
    """How many did not lose their deposits."""
    for reading in whole_of("deposits kept", _kept)(q):
        yield Reading(
            reading.words, reading.value, "20 × votes above the valid votes", reading.cites
        )


def _kept(result: Return) -> int | None:
    lost, stood = _lost(result), standing(result)
    return None if lost is None or stood is None else stood - lost
