"""One thing made false: a figure, a party, a person, a year or a day put in another's place."""

import random
import re
from collections.abc import Callable, Iterator

from tests.loop.oracle import COUNTS, PLACES, Case, read, whole
from tests.loop.raw import key

PEOPLE = {
    "con": ("the Conservatives", "Conservative"), "lab": ("Labour", "Labour"),
    "ld": ("the Liberal Democrats", "Liberal Democrat"), "snp": ("the SNP", "SNP"),
    "ruk": ("Reform UK", "Reform UK"), "green": ("the Greens", "Green"),
    "ukip": ("UKIP", "UKIP"), "pc": ("Plaid Cymru", "Plaid Cymru"), "dup": ("the DUP", "DUP"),
    "sf": ("Sinn Féin", "Sinn Féin"), "sdlp": ("the SDLP", "SDLP"),
    "uup": ("the Ulster Unionists", "Ulster Unionist"), "apni": ("Alliance", "Alliance"),
}  # fmt: skip
ROUNDING = 0.25
"""Points: less than this apart, a subtraction of rounded shares may be right to rounding."""
LONG = 2
"""Letters: a shorter surname (Xi, He) may be a word."""
SHARES_OFF = (-7.3, -2.6, 3.4, 9.1, 12.7)
POINTS_OFF = (-4.7, -1.3, 0.9, 2.8, 10.0)
YEARS = ("2010", "2015", "2017", "2019")


def mutants(at: Case, text: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """The slot and the sentence, for one false sentence a slot, told false by the oracle."""
    found = read(at, text)
    if found is None:
        return
    match, truth = found
    for slot, value in match.groupdict().items():
        if not value or slot in ("verb", "verb2", "ind", "neither", "had", "notional", "all"):
            continue
        choices = [one for one in _instead(at, slot, value, match) if one != value]
        dice.shuffle(choices)
        for choice in choices:
            start, end = match.span(slot)
            new = text[:start] + choice + text[end:]
            again = read(at, new)
            if again is not None and again[1] is truth and truth(at, again[0]) is False:
                yield slot, new
                break


def _instead(at: Case, slot: str, value: str, match: re.Match[str]) -> list[str]:
    kind = slot.rstrip("2")
    others: dict[str, Callable[[], list[str]]] = {
        "n": lambda: _numbers(at, whole(value)),
        "pct": lambda: [f"{max(0.1, float(value[:-1]) + d):.1f}%" for d in SHARES_OFF],
        "pts": lambda: _points(float(value)),
        "people": lambda: _parties(at, value, match.start(slot) == 0),
        "who": lambda: _names(at, value),
        "year": lambda: list(YEARS),
        "run": lambda: [year for year in YEARS if year < value],
        "day": lambda: _days(value),
        "place": lambda: [one for one in PLACES[1:5] if one != value],
        "count": lambda: _counts(value),
    }
    kind = {"from": "people", "label": "people", "last": "who"}.get(kind, kind)
    return others[kind]() if kind in others else []


def _points(value: float) -> list[str]:
    near = [abs(value + d) for d in POINTS_OFF]
    return [f"{one:.1f}" for one in near if abs(one - value) > ROUNDING]


def _names(at: Case, value: str) -> list[str]:
    full = [row[0] for row in at.poll.rows]
    if " " in value:
        return full
    return [name.split()[-1] for name in full if len(name.split()[-1]) > LONG]


def _days(value: str) -> list[str]:
    """Two days on, for a winner is "elected" on the day after the poll too; and another year."""
    day, month, year = value.split()
    return [f"{(int(day) + 1) % 27 + 1} {month} {year}", f"{day} {month} {int(year) - 1}"]


def _counts(value: str) -> list[str]:
    near = [n for n in (whole(value) - 1, whole(value) + 1, whole(value) + 2) if n > 0]
    words = [COUNTS[n] if n < len(COUNTS) else str(n) for n in near]
    return [word.capitalize() if value[0].isupper() else word for word in words]


def _numbers(at: Case, value: int) -> list[str]:
    """Digits exchanged, one off, somebody else's votes; never round, which would hedge itself."""
    digits = str(value)
    swapped = [
        int(digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :])
        for i in range(len(digits) - 1)
    ]
    near = [value + 1, value - 1, value + 90, value + 1003, *swapped]
    near += [row[2] for row in at.poll.rows]
    return [f"{n:,}" for n in near if n > 0 and n != value and n % 100]


def _parties(at: Case, value: str, is_first: bool) -> list[str]:
    own = {party for _, party, _ in at.poll.rows}
    if any(name.endswith(" Green") for name, _, _ in at.poll.rows):
        own.discard("green")
    found = []
    for party, (people, adjective) in PEOPLE.items():
        if party != key(value) and (party in own or party in ("con", "lab", "ld")):
            bare = people.removeprefix("the ")
            form = people if value.lower().startswith("the ") else bare
            form = adjective if value == PEOPLE.get(key(value), ("", value))[1] != bare else form
            found.append(form[:1].upper() + form[1:] if is_first else form)
    return found
