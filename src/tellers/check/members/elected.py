"""How many of the members that an election returned are women, as the official files print it.

The files tell a gender for every winner since 2010. It is the row of the candidate that is read:
the row of the contest has some winners of 2017 under another's.
"""

from tellers.check.picture.ground import Ground
from tellers.record import figures
from tellers.record.contests import Return

GENDER = "Candidate gender"


def women_elected(ground: Ground, area: str, keys: tuple[str, ...]) -> int | None:
    """The women among the winners of an area, of one party if it is named; None if untold."""
    found = [_is_a_woman(ground, one) for one in ground.over(area) if _is_of(one, keys)]
    return None if None in found else found.count(True)


def elected(ground: Ground, area: str, keys: tuple[str, ...]) -> int:
    """The winners of an area, of one party if it is named."""
    return sum(_is_of(one, keys) for one in ground.over(area))


def _is_of(result: Return, keys: tuple[str, ...]) -> bool:
    first = figures.find_winner(result)
    return not keys or (first is not None and first.label.key in keys)


def _is_a_woman(ground: Ground, result: Return) -> bool | None:
    first = figures.find_winner(result)
    printed = ground.page.record.printed.get(result.contest.id)
    row = printed.candidacies.get(first.id) if printed and first else None
    said = row.cells.get(GENDER, "")[:1] if row else ""
    return said == "F" if said in ("F", "M", "N") else None
