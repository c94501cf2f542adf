"""Said: a fact in a line, what it is and its figure apart, with the base and the scope named."""

import re
from datetime import date, datetime
from fractions import Fraction

from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact, Unit
from tellers.publish.words import capital, people_of
from tellers.publish.working.kinds import WHAT
from tellers.publish.working.lines import (
    APART,
    OF_THEN,
    PARTS,
    SCOPES,
    SHORT,
    SIGNED,
    WAYS,
)
from tellers.record.people import Dated, Precision
from tellers.record.record import Record
from tellers.style.dates import local_day, write_date, write_dated, write_time
from tellers.style.names import FOUNDED
from tellers.style.numbers import (
    write_count,
    write_ordinal,
    write_points,
    write_share,
    write_signed,
    write_signed_points,
    write_votes,
)

AT_DISSOLUTION = "at dissolution"
"""A base that is no result, and that its kind's name says."""
WITH_ARTICLE = re.compile(r"United Kingdom$|(?:North|South|East|West)\b")
DECLARED = re.compile(r"(\d+) of (\d+) declared(?:, (.+))?")
COMPARED = re.compile(r"(\d+) of \d+ declared, (\d+) compared")


def whose(record: Record, fact: Fact) -> str:
    """Whom a fact is about: a name, or a party's people; empty where it is about the contest."""
    contest = record.contests.get(fact.subject.contest)
    if fact.subject.candidacy and contest:
        one = contest.candidacy(fact.subject.candidacy)
        return str(one.name) if one.name else _people(record, fact, one.label.key)
    return _people(record, fact, fact.subject.party) if fact.subject.party else ""


def _people(record: Record, fact: Fact, key: str) -> str:
    """A label's people as the fact's own day calls them, or the days that it goes back to."""
    contest = record.contests.get(fact.subject.contest)
    election = contest.election if contest else record.elections.get(fact.subject.election)
    now = election.polled_on if election else None
    if key != LIBERALS or now is None or now < FOUNDED:
        return people_of(record, key, now)
    if isinstance(fact.value, date) and fact.value < FOUNDED and fact.kind in OF_ONE_DAY:
        return people_of(record, key)
    alliance = people_of(record, key, FOUNDED)
    if isinstance(fact.value, date) and fact.value >= FOUNDED:
        return alliance
    is_of_a_line = fact.scope.startswith(("general elections", "every contest"))
    return f"{people_of(record, key)} and {alliance}" if is_of_a_line else alliance


LIBERALS = "lib"
OF_ONE_DAY = frozenset({"first-since", "last-not-won"})
"""Kinds whose party is told as it was on the day that the fact gives."""


def what(record: Record, fact: Fact) -> str:
    """What a fact's figure is: `Majority`, `Votes for Jeremy Corbyn`."""
    known = WHAT.get(fact.kind, capital(fact.kind.replace("-", " ")))
    return _filled(record, fact, known)


def _filled(record: Record, fact: Fact, words: str) -> str:
    party = _people(record, fact, fact.subject.party) if "{party}" in words else ""
    return capital(words.format(who=whose(record, fact), party=party, other=_other(record, fact)))


def _other(record: Record, fact: Fact) -> str:
    """The second name of a fact: a party, none of an independent; an area; else as it is."""
    other = fact.other
    if other in NO_PARTY:
        return "no party"
    return _people(record, fact, other) if other in record.parties else area_words(other)


def area_words(area: str) -> str:
    """An area as it stands after "in".

    >>> area_words("North East"), area_words("Northern Ireland"), area_words("Wales")
    ('the North East', 'Northern Ireland', 'Wales')
    """
    return f"the {area}" if WITH_ARTICLE.match(area) else area


def short(record: Record, fact: Fact) -> str:
    """The same in fewer words, as a line of a sheet has it."""
    known = SHORT.get(fact.kind)
    said = _filled(record, fact, known) if known else what(record, fact)
    return said.removesuffix(", in points") if fact.quantity.unit is Unit.POINTS else said


EVER = frozenset(
    {"best-share-here", "worst-share-here", "lowest-turnout-here", "smallest-majority-here"}
)
"""The most or the least that a seat has seen, as far as its record tells."""


def how_far(fact: Fact) -> str:
    """How far the record of a seat goes, where it hides what was before; else nothing."""
    is_told = isinstance(fact.value, Fraction) or fact.quantity.unit is Unit.VOTES
    if not (is_told and is_open(fact)):
        return ""
    since = f", from {fact.terms[-1].what} on" if fact.kind in EVER and fact.terms else ""
    return f"as far as the record goes{since}"


def figure(record: Record, fact: Fact) -> str:
    """A fact's figure as print has it."""
    value, unit = fact.value, fact.quantity.unit
    if isinstance(value, Fraction):
        return f"{write_signed_points(value)} points" if unit is Unit.POINTS else write_share(value)
    if isinstance(value, int):
        is_counted = unit in (Unit.COUNT, Unit.YEARS, Unit.SEATS)
        least = "at least " if is_counted and is_open(fact) else ""
        return least + (write_count(value) if unit is Unit.COUNT else write_votes(value))
    if isinstance(value, datetime):
        return f"{write_time(value)}, {write_date(local_day(value))}"
    if not isinstance(value, str):
        return _dated(fact, value)
    if fact.kind.startswith("outcome") and value == "gain":
        return f"gain from {_people(record, fact, fact.other)}"
    return _people(record, fact, value) if value in record.parties or value in NO_PARTY else value


def _dated(fact: Fact, value: date) -> str:
    """A day as finely as its source knows it (`rules.md` 17), and whether it may be earlier."""
    is_rough = fact.scope in (Precision.MONTH, Precision.YEAR)
    day = write_dated(Dated(value, Precision(fact.scope))) if is_rough else write_date(value)
    return f"{day} or earlier" if is_open(fact) and fact.kind != "first-win" else day


def is_open(fact: Fact) -> bool:
    """Whether the record ends, or a source hides more, before what a fact counts has its end."""
    return "at least" in fact.scope.split(", ")


def figure_in_line(record: Record, fact: Fact) -> str:
    """The same where it stands alone: a change with its sign, a place as an ordinal, a tie said."""
    value, said = fact.value, figure(record, fact)
    if fact.kind in WAYS:
        return f"{WAYS[fact.kind]} {said}"
    if fact.kind.startswith("outcome") and value == "speaker":
        return "the Speaker’s, neither hold nor gain"
    if isinstance(value, int):
        return _whole(fact, value, said)
    if fact.kind in PARTS:
        return f"{said} {PARTS[fact.kind]}"
    if isinstance(value, Fraction) and fact.kind in APART:
        to = f" to {people_of(record, _swung_to(value))}" if fact.kind == "swing-gb" else ""
        return f"{write_points(abs(value))} points{to}"
    return said


def _whole(fact: Fact, value: int, said: str) -> str:
    """A whole number alone: a place with what it is of, a change with its sign."""
    if fact.quantity.unit is Unit.RANK:
        return _place(fact, value)
    if value == 0 and fact.quantity.unit is Unit.COUNT:
        return "none"
    return write_signed(value) if fact.kind in SIGNED else said


def _place(fact: Fact, rank: int) -> str:
    """A place: `of all 650` where it is the first and alone, `third of all 650`, `first of two`."""
    shared = fact.other.removeprefix("shared by ") if fact.other.startswith("shared by ") else ""
    if shared:
        return f"{write_ordinal(rank)}, shared by {write_count(int(shared))},"
    return "" if rank == 1 and DECLARED.fullmatch(fact.scope) else write_ordinal(rank)


def _swung_to(swing: Fraction) -> str:
    """Whom a swing is to: above nought to the Conservatives (`swing-gb`)."""
    return "con" if swing > 0 else "lab"


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
    ('by-elections included, under that name', '')
    """
    if scope in set(Precision):
        return ""
    found = DECLARED.fullmatch(scope)
    if part := part_words(scope):
        return part
    if found is None:
        parts = [part for part in scope.split(", ") if part and part != "at least"]
        return ", ".join(SCOPES.get(part, part) for part in parts)
    declared, total, area = found.groups()
    of = f"of all {total}" if declared == total else f"of the {declared} of {total} declared"
    place = f"in {area_words(area)}" if area else ""
    return f"{of} {place}" if area and declared != total else place or of


def beside(fact: Fact) -> str:
    """What must be said with a figure: the base that it is of or against, and its scope."""
    base = "" if fact.base == AT_DISSOLUTION else base_words(fact.base)
    if fact.base and fact.kind in OF_THEN:
        base = (
            f"in {fact.base}"
            if not fact.base.startswith("notional")
            else f"in the {fact.base} result"
        )
    return ", ".join(part for part in (base, _scope_beside(fact)) if part)


def _scope_beside(fact: Fact) -> str:
    """The scope where it says more than the figure's own name does."""
    said = scope_words(fact.scope)
    declared = DECLARED.fullmatch(fact.scope)
    if declared and fact.quantity.unit is not Unit.RANK:
        return said if declared[3] or declared[1] != declared[2] else ""
    if "general elections" in WHAT.get(fact.kind, "").casefold():
        said = said.removeprefix(SCOPES["general elections"]).removeprefix(", ")
    return ", ".join(part for part in (said, how_far(fact)) if part)
