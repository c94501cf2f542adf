"""Said: a fact in a line, what it is and its figure apart, with the base and the scope named."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction

from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact, Unit
from tellers.publish.words import capital, people_of, who_of
from tellers.publish.working.kinds import WHAT
from tellers.record.people import Dated, Precision
from tellers.record.record import Record
from tellers.style.dates import local_day, write_date, write_dated, write_time
from tellers.style.numbers import (
    write_count,
    write_ordinal,
    write_points,
    write_share,
    write_signed,
    write_signed_points,
    write_votes,
)

APART = frozenset({"three-way", "tight-three-way", "swing", "swing-gb"})
"""Kinds of points that are a distance, or say which way they go, and need no sign."""
SIGNED = frozenset({"majority-change", "votes-change", "net"})
"""Kinds of whole numbers that go up or down."""
SHORT: Mapping[str, str] = {
    "outcome": "Outcome",
    "previous-winner": "Won last time by",
    "previous-majority": "Majority last time",
    "previous-share": "Share of {who} last time",
    "previous-turnout": "Turnout last time",
    "run-ended": "Run of {who} that ended, begun",
    "run-length": "Run of {who} that ended, contests",
    "won-since": "Run of {who} that goes on, begun",
    "wins-in-a-row": "Run of {who} that goes on, contests",
    "last-not-won": "Last contest not won by {who}",
    "first-since": "First win of {who} here since",
    "first-win": "First win of {who} here in a record that begins",
    "majority-change": "Majority, votes up or down",
    "votes-change": "Votes of {who}, up or down",
    "no-swing": "No swing is quoted",
}
"""What a figure is where a line is short, of the kinds that have a longer name elsewhere."""
AT_DISSOLUTION = "at dissolution"
"""A base that is no result, and that its kind's name says."""
DECLARED = re.compile(r"(\d+) of (\d+) declared(?:, (.+))?")
COMPARED = re.compile(r"(\d+) of \d+ declared, (\d+) compared")


def whose(record: Record, fact: Fact) -> str:
    """Whom a fact is about: a name, or a party's people; empty where it is about the contest."""
    contest = record.contests.get(fact.subject.contest)
    if fact.subject.candidacy and contest:
        return who_of(record, contest.candidacy(fact.subject.candidacy)).split(",", maxsplit=1)[0]
    return people_of(record, fact.subject.party) if fact.subject.party else ""


def what(record: Record, fact: Fact) -> str:
    """What a fact's figure is: `Majority`, `Votes for Jeremy Corbyn`."""
    known = WHAT.get(fact.kind, capital(fact.kind.replace("-", " ")))
    return _filled(record, fact, known)


def _filled(record: Record, fact: Fact, words: str) -> str:
    return capital(words.format(who=whose(record, fact), other=fact.other))


def short(record: Record, fact: Fact) -> str:
    """The same in fewer words, as a line of a sheet has it."""
    known = SHORT.get(fact.kind)
    said = (
        capital(known.format(who=whose(record, fact), other=fact.other))
        if known
        else what(record, fact)
    )
    if fact.quantity.unit is Unit.RANK and said.startswith("Place by "):
        said = capital(said.removeprefix("Place by ").removeprefix("the "))
    return said.removesuffix(", in points") if fact.quantity.unit is Unit.POINTS else said


def figure(record: Record, fact: Fact) -> str:
    """A fact's figure as print has it."""
    value, unit = fact.value, fact.quantity.unit
    if isinstance(value, Fraction):
        return f"{write_signed_points(value)} points" if unit is Unit.POINTS else write_share(value)
    if isinstance(value, int):
        least = "at least " if "at least" in fact.scope else ""
        return least + (write_count(value) if unit is Unit.COUNT else write_votes(value))
    if isinstance(value, datetime):
        return f"{write_time(value)}, {write_date(local_day(value))}"
    if not isinstance(value, str):
        return _dated(fact, value)
    if fact.kind.startswith("outcome") and value == "gain":
        return f"gain from {people_of(record, fact.other)}"
    return people_of(record, value) if value in record.parties or value in NO_PARTY else value


def _dated(fact: Fact, value: date) -> str:
    """A day as finely as its source knows it (`rules.md` 17), and whether it may be earlier."""
    is_rough = fact.scope in (Precision.MONTH, Precision.YEAR)
    day = write_dated(Dated(value, Precision(fact.scope))) if is_rough else write_date(value)
    return f"{day}, or earlier" if "at least" in fact.scope else day


def figure_in_line(record: Record, fact: Fact) -> str:
    """The same where it stands alone: a change with its sign, a place as an ordinal, a tie said."""
    value = fact.value
    if isinstance(value, int) and fact.quantity.unit is Unit.RANK:
        is_shared = fact.other.startswith("shared by ")
        return f"{write_ordinal(value)}{f', {fact.other}' if is_shared else ''}"
    if value == 0 and fact.quantity.unit is Unit.COUNT:
        return "none"
    if fact.kind.startswith("outcome") and value == "speaker":
        return "the Speaker’s, neither hold nor gain"
    if isinstance(value, int) and fact.kind in SIGNED:
        return write_signed(value)
    if isinstance(value, Fraction) and fact.kind in APART:
        return f"{write_points(abs(value))} points"
    return figure(record, fact)


def base_words(base: str) -> str:
    """The base of a comparison, named: "on the notional 2019 result".

    >>> base_words("2019"), base_words("notional 2019"), base_words("")
    ('on the 2019 result', 'on the notional 2019 result', '')
    """
    return f"on the {base} result" if base else ""


def part_words(scope: str) -> str:
    """Which of the seats declared a comparison is of, where it is not of all; else empty."""
    found = COMPARED.fullmatch(scope)
    return f"in the {found[2]} of {found[1]} declared that can be compared" if found else ""


def scope_words(scope: str) -> str:
    """Over which contests a fact holds, in print; how finely a day is known is no scope.

    >>> scope_words("650 of 650 declared, London"), scope_words("312 of 650 declared")
    ('in London', 'of the 312 of 650 declared')
    >>> scope_words("650 of 650 declared, 632 compared")
    'in the 632 of 650 declared that can be compared'
    >>> scope_words("every contest, under that name"), scope_words("day")
    ('every contest, under that name', '')
    """
    if scope in set(Precision):
        return ""
    found = DECLARED.fullmatch(scope)
    if part := part_words(scope):
        return part
    if found is None:
        return scope.removesuffix(", at least")
    declared, total, area = found.groups()
    of = f"of all {total}" if declared == total else f"of the {declared} of {total} declared"
    return f"{of} in {area}" if area and declared != total else f"in {area}" if area else of


def beside(fact: Fact) -> str:
    """What must be said with a figure: the base that it is of or against, and its scope."""
    base = "" if fact.base == AT_DISSOLUTION else base_words(fact.base)
    if fact.base and fact.kind.startswith("previous-"):
        base = f"in {fact.base}" if fact.base[:1].isdigit() else f"in the {fact.base} result"
    return ", ".join(part for part in (base, scope_words(fact.scope)) if part)
