"""Two dates held against each other, as far as both are precise."""

from tellers.record.people import Dated, Precision


def rougher(one: Dated, other: Dated) -> Precision:
    """How precise the rougher of two dates is."""
    return max(one.precision, other.precision, key=list(Precision).index)


def agree(claimed: Dated, known: Dated) -> bool | None:
    """Whether two dates agree as far as both are precise."""
    rough = rougher(claimed, known)
    if claimed.on.year != known.on.year:
        return False
    if rough is Precision.YEAR:
        return True if claimed.precision is Precision.YEAR else None
    if claimed.on.month != known.on.month:
        return False
    if rough is Precision.MONTH:
        return True if claimed.precision is Precision.MONTH else None
    return claimed.on.day == known.on.day
