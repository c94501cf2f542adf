"""Why a claim that a room called false may be true."""

import re
from collections.abc import Iterator

from tellers.check.at_last.asked import YEAR, Asked, contest_of
from tellers.check.at_last.elsewhere import is_of_no_seat, is_of_the_whole, of_another
from tellers.check.at_last.narrowed import narrowed
from tellers.check.at_last.whose import whose
from tellers.check.at_last.words import (
    AN_HOUR,
    FALSE,
    OF_A_PARTYS,
    OF_A_SUM,
    OUTSIDE,
    SINCE,
)
from tellers.check.claims import Finding
from tellers.check.grammar.words import compiled
from tellers.check.left_open.seats import OF_WHAT_IS_HAD
from tellers.check.left_open.spoken import of_no_statement
from tellers.check.left_open.votes import OF_SEVERAL
from tellers.check.ordered.told import OF_ONE_PARTY
from tellers.check.reach import LARGEST_ELECTORATE
from tellers.check.reading.marking import Mark
from tellers.check.scene import Person
from tellers.check.where.unknown import names_unknown_place
from tellers.record import figures
from tellers.record.contests import Return
from tellers.record.people import Standing

OF_A_FIELD = frozenset({"candidates", "top_share", "deposits", "deposits_kept"})
OF_A_REGION = frozenset({
    "share", "turnout", "change", "points", "turnout_change", "candidates", "deposits",
})  # fmt: skip
OF_SEATS = frozenset({"seats", "net", "moved", "gains", "losses", "national", "gains_from"})
OF_THE_REGISTER = re.compile(r"\b(?:elector(?:s|ate)?|register(?:ed)?|eligible|adults?)\b")


def not_false(asked: Asked) -> Iterator[str]:
    """Why a claim that a room called false may be true."""
    yield from _by_words(asked)
    yield from of_no_statement(asked.one.claim.sentence.text, asked.before)
    yield from narrowed(asked)
    yield from _of_another_place(asked)
    yield from _by_its_figure(asked)
    yield from whose(asked)
    yield from of_another(asked)
    if (of_kind := OF_KINDS.get(asked.kind)) is not None:
        yield from of_kind(asked)


def _by_words(asked: Asked) -> Iterator[str]:
    """Why the words around a claim leave it open."""
    one = asked.one
    yield from asked.by_words(OF_A_SUM if _is_of_a_sum(asked) else FALSE)
    if OF_ONE_PARTY not in one.reading:
        yield from asked.by_words(OF_A_PARTYS)
    if " since " in one.reading:
        yield from asked.by_words(SINCE)
    if asked.kind in OF_WHAT_IS_HAD and OUTSIDE.search(asked.before):
        yield "the words leave a place out"
    if " together" not in one.reading:
        yield from asked.by_words(OF_SEVERAL)
    elif MORE_PARTIES.search(one.claim.sentence.text):
        yield "it is of more parties"


def _is_of_a_sum(asked: Asked) -> bool:
    """Whether a claim was held against several together, by more than the name of a place."""
    seat = asked.there[0].constituency.name if asked.there else ""
    reading = REGION_OF_TWO.sub("", asked.one.reading).replace(seat, "")
    return " and " in reading or " + " in asked.one.why


REGION_OF_TWO = re.compile(r"Yorkshire and the Humber|then and now", re.I)
"""An "and" of a reading that joins no two whose figures are added."""


def _by_its_figure(asked: Asked) -> Iterator[str]:
    """Why the figure of a claim may be of another thing."""
    one = asked.one
    if asked.kind in ("share", "turnout") and OF_THE_REGISTER.search(one.claim.span):
        yield "it is a part of the register"
    if one.contest and asked.figure is not None and asked.figure.amount.value > LARGEST_ELECTORATE:
        yield "no seat has so many"
    if asked.kind in COUNTS and A_YEAR.fullmatch(one.claim.span) and _is_a_year(asked):
        yield "it is the year of an election"


HELD = re.compile(r"\b(?:have|has|had) held it since\b")
COUNTS = OF_SEATS | {"house", "majority", "lead", "votes"}
MORE_PARTIES = re.compile(r"\b(?:three|four|five) (?:[a-z]+ )?parties\b")
A_YEAR = re.compile(r"(?:19|20)\d\d")


def _is_a_year(asked: Asked) -> bool:
    """Whether a count may be the year of an election: "the fifth smallest majority of 2010"."""
    every = (str(one.polled_on.year) for one in asked.page.record.elections.values())
    return asked.before.endswith((" of ", " in ", " from ")) and asked.one.claim.span in every


def _of_another_place(asked: Asked) -> Iterator[str]:
    """Where the region of a title, an unknown place, or an hour of the count may be meant."""
    if asked.titled and asked.kind in OF_A_REGION and is_of_no_seat(asked):
        yield "it may be of the region that the title names, or of the whole"
    is_at_large = asked.kind in OF_SEATS and not asked.one.contest
    if is_at_large and AN_HOUR.search(f"{asked.before}{asked.behind[:NEAR]}"):
        yield "it is of an hour of the night"
    if is_at_large and is_of_the_whole(asked):
        yield "it is of the whole"
    if is_at_large and names_unknown_place(asked.marked):
        yield "it may be of the place that is named"


NEAR = 30
"""So many letters behind a figure may tell its hour."""
# ---------------------------------------------------------------- of one kind


def _of_a_field(asked: Asked) -> Iterator[str]:
    is_count, span = asked.one.reading.startswith("deposits lost"), asked.one.claim.span
    if (is_count or KEPT.match(span)) and NEITHER.search(f"{asked.left}{span.lower()} "):
        yield "it is of two who are named, and of neither"
    if _is_of_many(asked) or _is_of_another_year(asked):
        yield "it is of more seats than one, or of another year"


NEITHER = compiled(r" neither [^;:]*$")
KEPT = re.compile(r"(?:kept|saved|retained|held|got|managed)\b")
THE_TWO = re.compile(
    r"\b(?:the|both) (?:two )?(?:(?:main|big|biggest|largest|leading|major) )?(?:two )?parties\b"
)
MOVED, STOOD = 20, 30
"""So many candidates more or fewer than last time, or at all, are of no seat."""


def _is_of_many(asked: Asked) -> bool:
    """Whether a figure that was held against a seat is of a region, or of the whole election."""
    one, page = asked.one, asked.page
    if asked.kind == "top_share":
        return bool((page.home or page.is_wide) and THE_TWO.search(one.claim.sentence.text))
    claimed = one.claimed_value.lstrip("-")
    most = MOVED if " against " in one.reading else STOOD
    return asked.there is not None and claimed.isdigit() and int(claimed) >= most


def _is_of_another_year(asked: Asked) -> bool:
    """Whether a sentence names one year, and that is not of the poll that a count is of."""
    if not asked.one.contest or COMPARED.search(asked.one.claim.span):
        return False
    is_apart = asked.years.isdisjoint(YEAR.findall(asked.one.contest))
    return len(asked.years) == 1 and is_apart and bool(THEN.search(asked.right))


COMPARED = re.compile(r"\b(?:than|as)\b")
THEN = compiled(r"^ (?:(?!as|than|since)[a-z]+ |[NQ]\d+ ){0,5}(?:in|at) (?:the )?[YD]\d+(?= )")


def _of_a_run(asked: Asked) -> Iterator[str]:
    """Where what was held against wins in a row is a run of something else."""
    said = asked.one.claim.sentence
    around = said.text[max(0, asked.one.claim.start - said.start - BESIDE) :]
    if _is_since_a_by_election(asked):
        yield "there was a by-election that year"
    if asked.one.reading == BY_PARTY and _wins_of_his_own(asked) == asked.one.claimed_value:
        yield "it is a run of the winner's own"
    if A_RUN.search(asked.one.reading) and NO_WIN.search(around) and not WIN.search(around):
        yield "it is no run of wins"


def _is_since_a_by_election(asked: Asked) -> bool:
    """Whether a run of general elections is told to begin in a year that had a by-election."""
    if asked.there is None or not A_YEAR.fullmatch(asked.one.claimed_value):
        return False
    first, right = asked.one.claimed_value, asked.one.correct_value
    polls = asked.page.record.by_name(asked.there[0].constituency.name)
    of_year = (one for one in polls if str(one.polled_on.year) == first)
    between = (one for one in polls if first < str(one.polled_on.year) < right)
    is_apart = any(one.election.is_general for one in between)
    return not is_apart and any(not one.election.is_general for one in of_year)


BY_PARTY = "wins in a row, general elections"


def _wins_of_his_own(asked: Asked) -> str:
    """How many general elections whoever won here has won in a row, whatever his party did."""
    own = asked.page.own
    if own is None:
        return ""
    every = [c for c in asked.page.record.by_name(own.constituency.name) if c.election.is_general]
    wins, name = 0, ""
    for contest in sorted(every, key=lambda c: c.polled_on, reverse=True):
        result = asked.page.results.get(contest.id)
        first = figures.find_winner(result) if isinstance(result, Return) else None
        if contest.polled_on > own.polled_on:
            continue
        name = name or str(first.name if first else "")
        if first is None or str(first.name) != name:
            break
        wins += 1
    return str(wins)


BESIDE = 60
"""Letters before a run in which its verb is sought."""
A_RUN = re.compile(r"^(?:wins|elections won) in a row")
NO_WIN = re.compile(
    r"\b(?:chang\w+ hands|(?:increas|rais|improv|boost)\w*|grew|grown|turnout|share)\b"
)
WIN = re.compile(
    r"\b(?:w[io]n(?:s|ning)?|held|hold|victor\w*|triumph\w*|returned|elected|top|first)\b"
)


def _of_a_majority(asked: Asked) -> Iterator[str]:
    """Where a word for a small number was taken for a majority in the House: "without one"."""
    if "overall majority" not in asked.one.reading or not asked.one.claim.span.isalpha():
        return
    if not (ITS_MAJORITY.search(asked.left) or A_MAJORITY.match(asked.right)):
        yield "it is no majority"


ITS_MAJORITY = compiled(
    r" {MAJ} (?:[a-z]+ )?(?:of|was|is|to|at|,|:|by) (?:(?:just|only|a|mere|about|barely) )*$"
)
A_MAJORITY = compiled(r"^ (?:- )?(?:seats? )?(?:{MAJ}|short|more than)(?= )")


def _of_a_bound(asked: Asked) -> Iterator[str]:
    """Where a count was held against another bound than the first that stands behind it."""
    held = HELD_TO.search(asked.one.reading)
    marked = asked.marked
    bounds = (m for m in marked.marks if m.letter == "N" and m.start >= asked.one.claim.end)
    near = next((m for m in bounds if BOUND.match(marked.text, m.start)), None)
    if held and near and near.amount.value != int(held[1].replace(",", "")):
        yield "it is of another bound"


HELD_TO = re.compile(r" (?:below|under|above|over) ([\d,]+)")
BOUND = re.compile(r"(?:below|under|less than|fewer than|above|over|more than) \d")


def _of_a_label(asked: Asked) -> Iterator[str]:
    if _is_of_its_votes(asked):
        yield "it is whose votes are told before it"
    if _stood_so_there(asked) or _may_have_been(asked):
        yield "it is the label of another poll"


def _is_of_its_votes(asked: Asked) -> bool:
    """Whether a label stands right behind the votes of the one who had it.

    "It ended with 14,168 for Labour", in a sentence on whoever was beaten.
    """
    found = _mark_before(asked)
    if found is None or asked.there is None:
        return False
    contest, result = asked.there
    own = (c for c in contest.candidacies if {c.label.key, *c.label.parties} & asked.labels)
    return any(found.amount.fits(result.votes[c.id]) for c in own)


FOR_A_PARTY = re.compile(r"\d[\d,]*(?: votes)? $")


def _mark_before(asked: Asked) -> Mark | None:
    """The number right before a claim, with no other word but "votes" in between."""
    start = asked.one.claim.start
    before = [m for m in asked.marked.marks if m.letter == "N" and m.end <= start]
    return before[-1] if before and FOR_A_PARTY.search(asked.before) else None


def _stood_so_there(asked: Asked) -> bool:
    """Whether a figure of the sentence is of a poll at which somebody stood under that label.

    "He polled 34,404 as a Conservative", of one who stands as an independent now.
    """
    name = asked.one.reading.removeprefix("label of ").rpartition(", ")[0]
    for beside in asked.told:
        is_so = beside.verdict is Finding.SUPPORTED and beside.contest != asked.one.contest
        there = contest_of(asked.page, beside) if is_so else None
        for c in there[0].candidacies if there else ():
            if str(c.name) == name and {c.label.key, *c.label.parties} & asked.labels:
                return True
    return False


OF_HIM = re.compile(r"\b(?:[Hh]e|[Ss]he)\b[^;:]*$")


def _may_have_been(asked: Asked) -> bool:
    """Whether "he" may be somebody of the text who stood under that label at another poll."""
    if not OF_HIM.search(asked.before) or not asked.one.claim.span.startswith("as a"):
        return False
    return any(
        contest.id != asked.one.contest and {own.label.key, *own.label.parties} & asked.labels
        for person in asked.page.people
        for contest, own in person.standings
    )


INDEPENDENT = re.compile(r"\bindependents?\b", re.I)
"""Of whom several may stand under one label."""


def _of_a_deposit(asked: Asked) -> Iterator[str]:
    yield from _of_a_field(asked)
    said = asked.one.claim.sentence.text
    if INDEPENDENT.search(said) and _has_several_alone(asked) and not _is_named(asked):
        yield "several stood without a party"


def _is_named(asked: Asked) -> bool:
    """Whether a sentence names whoever a deposit was held against, and denies it of nobody else."""
    marked = asked.marked
    people = (m.value for m in marked.marks if isinstance(m.value, Person))
    is_named = any(one.name in asked.one.reading for one in people)
    return is_named and not DENIED.search(marked.skeleton)


DENIED = re.compile(r" (?:neither|nor|none|no) ")


def _has_several_alone(asked: Asked) -> bool:
    """Whether more than one of a contest stood without a party."""
    there = asked.there[0] if asked.there else asked.page.own
    every = there.candidacies if there is not None else ()
    return sum(one.label.standing is Standing.INDEPENDENT for one in every) > 1


def _of_a_first(asked: Asked) -> Iterator[str]:
    """Where a first is told of somebody who has not won this time: it was one of his day."""
    if HELD.search(asked.one.claim.span):
        yield "it may be since the year in which it was lost"
    if not (asked.one.reading.startswith("last win") and "first" in asked.one.claim.span):
        return
    people = {m.value.name for m in asked.marked.marks if isinstance(m.value, Person)}
    holder = asked.page.place(1) if asked.page.scene is not None else None
    if isinstance(holder, Person) and people - {holder.name}:
        yield "it is of the day of whoever is named"


IN_THAT_YEAR = compiled(r" (?:in|at) (?:the )?[YD]\d+ [^;:]*$")


def _of_a_gain(asked: Asked) -> Iterator[str]:
    """Where what changed hands did so in a year that its clause names, and is not the poll's own.

    "Labour won it in 1992, ousting the Conservatives."
    """
    is_named = bool(asked.one.contest) and IN_THAT_YEAR.search(asked.left) is not None
    if is_named and asked.years.isdisjoint(YEAR.findall(asked.one.contest)):
        yield "it is of the year that is named"


HE_HAD = compiled(r" (?:picked up|took|won|got|gained|collected|attracted) (?:[a-z]+ ){0,2}$")


BESIDE_SEATS = compiled(r" P\d+ N\d+ \( (?:[+-] )?$")
"""What stands before the move of a party's seats: "Labour 43 (+15)"."""


SWUNG = compiled(r" swung (?:(?:[a-z]+|[PSA]\d+) )*(?:, )?by (?:[a-z]+ )?$")


def _of_a_move(asked: Asked) -> Iterator[str]:
    """Where a part of the votes that somebody gained is told: "he picked up about 2 per cent"."""
    if asked.figure is not None and asked.figure.letter == "Q" and HE_HAD.search(asked.left):
        yield "it may be a share"
    if asked.figure is not None and asked.figure.letter == "N" and BESIDE_SEATS.search(asked.left):
        yield "it may be of seats"
    if SWUNG.search(asked.left) and "swing" not in asked.one.reading:
        yield "it is a swing"


OF_KINDS = {
    "hold/gain": _of_a_gain,
    "change": _of_a_move,
    "points": _of_a_move,
    **dict.fromkeys(OF_A_FIELD, _of_a_field),
    **dict.fromkeys(("deposits", "deposits_kept"), _of_a_deposit),
    "first since": _of_a_first,
    "streak": _of_a_run,
    "majority": _of_a_majority,
    "national": _of_a_bound,
    "party": _of_a_label,
}
