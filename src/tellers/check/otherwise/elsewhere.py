"""What a figure that is not so here is right of: another contest that the text has in play.

A text of several seats may mean another than the one that a sentence was held against. A figure
that is exactly right of another is not called false; the answer says of what it is right.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple, TypeVar, cast

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import YEAR
from tellers.check.scene import Page, Parties, Results
from tellers.facts.context import Context
from tellers.facts.every import facts_of_contest
from tellers.facts.fact import Fact, Value
from tellers.facts.poll.result import majority, votes
from tellers.facts.search.figure import YEARS, Sought
from tellers.facts.search.glance import may_be, may_be_part, numbers_of, parts_of, years_of
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.style.numbers import Form, Hedge, find_amounts, rounded

T = TypeVar("T")

POINTS = re.compile(r"\b(?:points?|pts?|pp)\b", re.I)

OF_THE_WHOLE = re.compile(
    r" (?:nationally|nationwide|overall|uk|united kingdom|country|national|britain|here|locally) "
)
"""Words that say of which of the two a figure is."""
LEAST = 30
"""A plain number below this is right of too many things to say anything."""


LEAST_FAR = 1000
"""Of another election of a seat, what a plain number of this or more may be of."""


def _right_of_the_seat(page: Page, marked: Marked, verdict: Verdict) -> Verdict:
    """The verdict on a party in the country, left open where its figure is exactly its own here.

    "The SNP took 56.9% of the vote, one of 56 seats that it won", in a text on one of those.
    """
    now = page.scene.now if page.scene else None
    is_whole = verdict.verdict is Finding.CONTRADICTED and not verdict.contest
    if not is_whole or now is None or verdict.claim.kind not in ("share", "votes"):
        return verdict
    if " S" in marked.skeleton or OF_THE_WHOLE.search(marked.skeleton):
        return verdict
    figure = next((one for one in marked.marks if verdict.claim.meets(one)), None)
    if figure is None or figure.letter not in "NQ" or not isinstance(now.result, Return):
        return verdict
    parties = [one.value for one in marked.marks if isinstance(one.value, Parties)]
    own = [c for party in parties for c in now.candidacies(party)]
    values = (
        (figures.share(now.result, c.id) if figure.letter == "Q" else now.result.votes[c.id])
        for c in own
    )
    if any(figure.amount.fits(one) for one in values):
        return verdict.left_open(f"It is exactly what the party had here; {verdict.why}.")
    return verdict


def right_elsewhere(
    page: Page, marked: Marked, there: Sequence[Contest], line: Sequence[Contest], verdict: Verdict
) -> Verdict:
    """The verdict, left open where its figure is right of another of some contests.

    Of `line`, the other elections of their seats, only a large majority or poll says anything.
    """
    verdict = _right_of_the_seat(page, marked, verdict)
    if verdict.verdict is not Finding.CONTRADICTED or not (there or line):
        return verdict
    if verdict.claim.kind == "rejected":
        return _rejected(page.results, there, verdict)
    sought = _sought(verdict.claim.span)
    if sought is None or are_points(verdict):
        return verdict
    is_large = not sought.is_percent and sought.number >= LEAST_FAR
    ids, every = {one.id for one in there}, (*there, *(line if is_large else ()))
    for contest in (one for one in every if one.id != verdict.contest):
        told = _of_all if contest.id in ids else _of_the_count
        kinds = (
            one for one in told(page, contest, sought)
            if _may_be_so_called(marked, verdict, one.kind)
        )  # fmt: skip
        fact = next((one for one in kinds if sought.fits(one.value)), None)
        if fact is not None:
            if not _may_be_meant(page, marked, contest, verdict, fact.kind):
                continue
            where = f"{contest.constituency.name}, {contest.election.name}"
            if fact.kind == "change" and _is_per_cent(verdict) and isinstance(fact.value, Fraction):
                right = str(float(rounded(fact.value * 100, 2)))
                why = f"it is in points that {where} changed so"
                return replace(verdict, contest=contest.id, correct_value=right, why=why)
            why = f"{verdict.why}; but it is the {fact.kind.replace('-', ' ')} of {where}."
            return verdict.left_open(why)
    return verdict


MOVED = frozenset({"swing", "change"})
TO = compiled(r" to (?:(?:just|only|a|below|under|over) )*$")


def _may_be_so_called(marked: Marked, verdict: Verdict, kind: str) -> bool:
    """Whether a fact is of the kind that words say: a swing is no share, nor a level a move."""
    if verdict.claim.kind == "swing":
        return kind in MOVED
    is_level = verdict.claim.kind in ("share", "turnout") and kind in MOVED
    return not (is_level and TO.search(_left_of(marked, verdict)))


def _left_of(marked: Marked, verdict: Verdict) -> str:
    """The skeleton before a claim."""
    number = bisect_left(marked.starts, verdict.claim.start)
    at = marked.offsets[number] if number < len(marked.offsets) else len(marked.skeleton)
    return marked.skeleton[:at]


def _may_be_meant(
    page: Page, marked: Marked, contest: Contest, verdict: Verdict, kind: str
) -> bool:
    """Whether a sentence may speak of another election of its own seat."""
    own = page.record.contests.get(verdict.contest)
    if own is None or own.constituency.name != contest.constituency.name:
        return True
    return is_day_in_play(page, marked, verdict, f"{kind}, {contest.polled_on.year}")


def are_points(verdict: Verdict) -> bool:
    """Whether a change told in per cent is so in points: right but for its unit, and false."""
    sought = _sought(verdict.claim.span) if _is_per_cent(verdict) else None
    try:
        return sought is not None and sought.fits(Fraction(verdict.correct_value) / 100)
    except ValueError:
        return False


def _is_per_cent(verdict: Verdict) -> bool:
    return verdict.claim.kind == "change" and not POINTS.search(verdict.claim.span)


def _rejected(results: Results, there: Sequence[Contest], verdict: Verdict) -> Verdict:
    """Rejected papers are as few in any seat: of another in play, any number says something."""
    for contest in there:
        result = results.get(contest.id)
        if result is not None and str(result.rejected) == verdict.claimed_value:
            why = f"{verdict.why}; but so many were rejected in {contest.constituency.name}."
            return verdict.left_open(why)
    return verdict


def _sought(span: str) -> Sought | None:
    """The figure of a claim as print has it; None where it is hedged, small, a year or in words."""
    amounts = tuple(find_amounts(span))
    if len(amounts) != 1 or amounts[0].hedge is not Hedge.EXACT:
        return None
    amount = amounts[0]
    if YEAR.search(span):
        return None
    if amount.form in (Form.PERCENT, Form.POINTS):
        if not amount.decimals:
            return None  # a whole percentage is right of too many things
        return Sought(amount.value * 100, amount.decimals, is_percent=True)
    if amount.form is Form.NUMBER and amount.decimals:  # "to 39.1", its "per cent" left out
        return Sought(amount.value, amount.decimals, is_percent=True)
    is_told = amount.form is Form.NUMBER and amount.value >= LEAST
    return Sought(amount.value) if is_told else None


class _Figure(NamedTuple):
    """What a contest has by one kind of fact."""

    kind: str
    value: Value


@dataclass(frozen=True, slots=True)
class _Figures:
    """The figures of a contest: parts, among them points, and all others."""

    parts: tuple[_Figure, ...]
    numbers: tuple[_Figure, ...]

    def of(self, sought: Sought) -> tuple[_Figure, ...]:
        """Those of which a figure may be one."""
        return self.parts if sought.is_part else self.numbers


def _figures(facts: Iterable[Fact]) -> _Figures:
    every = [_Figure(one.kind, one.value) for one in facts]
    return _Figures(
        tuple(one for one in every if isinstance(one.value, Fraction)),
        tuple(one for one in every if not isinstance(one.value, (Fraction, str))),
    )


def _of_all(page: Page, contest: Contest, sought: Sought) -> tuple[_Figure, ...]:
    """What a figure may be of all facts of a contest, which are made where any may be equal."""
    if not _may_be_told(page, contest, sought):
        return ()

    def made() -> _Figures:
        at = _context(page, contest)
        return _figures(facts_of_contest(at).values() if at else ())

    return cast(_Figures, page.kept(("figures", contest.id), made)).of(sought)


def _of_the_count(page: Page, contest: Contest, sought: Sought) -> tuple[_Figure, ...]:
    """The same of its majority and its polls alone."""
    if int(sought.number) not in _counted(page, contest):
        return ()

    def made() -> _Figures:
        at = _context(page, contest)
        return _figures((*majority(at), *votes(at)) if at else ())

    return cast(_Figures, page.kept(("majority and polls", contest.id), made)).of(sought)


def _context(page: Page, contest: Contest) -> Context | None:
    result = page.results.get(contest.id)
    return Context(page.record, contest, result) if result else None


def _may_be_told(page: Page, contest: Contest, sought: Sought) -> bool:
    """Whether a figure may be that of any fact of a contest, by what is kept of each."""
    if sought.is_part:
        return may_be_part(sought, _glance(page, contest, "parts", parts_of) or ())
    number = sought.number
    if may_be(number, _glance(page, contest, "numbers", numbers_of) or frozenset()):
        return True
    is_year = YEARS[0] <= number <= YEARS[-1]
    return is_year and int(number) in (_glance(page, contest, "years", years_of) or ())


def _glance(page: Page, contest: Contest, name: str, reckon: Callable[[Context], T]) -> T | None:
    """What is kept of a contest under a name; nothing where it has no result."""

    def made() -> T | None:
        at = _context(page, contest)
        return reckon(at) if at else None

    return cast("T | None", page.kept((name, contest.id), made))


def _counted(page: Page, contest: Contest) -> frozenset[int]:
    """The polls of a contest, and by how much the highest leads each: one is the majority."""

    def made() -> frozenset[int]:
        result = page.results.get(contest.id)
        votes = result.votes.values() if result else ()
        most = max(votes, default=0)
        return frozenset((*votes, *(most - one for one in votes)))

    return cast(frozenset[int], page.kept(("counted", contest.id), made))


OF_BEFORE_IT = re.compile(
    r"\b(?:last time|last election|ago|previous\w*|earlier|before|then|once|used to|"
    r"(?:1[89]|20)\d\d)\b",
    re.I,
)
"""Words not far before a sentence by which it may go on about a result of before."""
HAD = re.compile(
    r"\b[Hh]ad\b(?! (?:(?:just |only )?[\d,.]+\b|to\b|been defending|hoped|expected|needed))"
)
"""The same of the verb alone, right before it: not that somebody had so many votes."""
OF_BEFORE_HERE = re.compile(
    rf"{OF_BEFORE_IT.pattern}|\b(?:from|against|compared|comparison|than|last|since|years?|ago|"
    r"notional\w*|on paper|boundar\w+|old|former\w*|predecessor|defend\w*|by-elections?|"
    r"inherit\w*|been|to beat|resign\w*|overturn\w*|wip\w+ out|eras\w+|up|down|"
    r"squander\w*|vanish\w*|gone|lost|lose|losing|fell|falling|slump\w*|"
    r"that (?:day|night|time|year|election|contest)|"
    r"started|starting|began|beginning|gave up|giving up|safe|threw away|throwing away|when|first|"
    r"happier|glory|days|times|becom\w+|became|remain\w*|left|turned|exit|what was|which was|"
    r"where it was|it was|theirs was|g(?:oes|oing) into|went into|enter\w*|swap\w*|exchang\w+|"
    r"trad(?:ed|ing)|peak\w*|best|worst|high-water|low-water|usual\w*|normal\w*|always|target\w*|"
    r"stood|notwithstanding|in hand|overc[ao]me|another|despite|instead|rather|nothing|"
    r"match\w*|repeat\w*|equal\w*|improv\w+|halv\w+|doubl\w+|trebl\w+|slash\w*|cut)\b",
    re.I,
)
"""Words of a sentence by which a figure in it may be of before."""
OF_NOW = re.compile(
    r"\bnow\b|\b(?:slid|slipped|sank|fell|dropped|slumped|tumbled|crashed|plunged|rose|climbed|"
    r"jumped|leapt|surged|soared|crept|shot|edged)(?: (?:up|down|back|away))? to\b"
    r"(?!.*\b(?:19|20)\d\d)"
)
"""Words that put a figure at the election of the text, whatever stood before."""
LAST_TIME = re.compile(
    r"\b(?:last time|at the last (?:general )?election|years? (?:ago|earlier|before))\b"
)
"""Words that say which election before: none that is older."""
PLAIN = ("share", "majority", "votes of ", "votes between ", "votes,", "turnout")
"""How a figure is called that was declared, and not reckoned of others."""


ENDS = re.compile(
    r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!St)[.!?][\"'\N{RIGHT DOUBLE QUOTATION MARK})]*\s"
)
DEPOSITS = re.compile(
    r"\b(?:lost|lose|losing|loses) (?:(?:his|her|their|its|a|the|\w+) )?deposits?\b"
)
"""Deposits that are lost, and no votes or seats of before."""


def goes_back(marked: Marked) -> bool:
    """Whether a sentence may go on about a result of before, by what stands before its figures."""
    start = marked.sentence.start
    first = next((m.start for m in marked.marks if m.letter in "NQTF"), start)
    told = marked.text[max(0, start - 160) : first]
    before = marked.text[max(0, start - 160) : start].rstrip()
    last = max((one.end() for one in ENDS.finditer(before)), default=0)
    return bool(OF_BEFORE_IT.search(told) or HAD.search(told[last:]))


def is_day_in_play(page: Page, marked: Marked, verdict: Verdict, what: str) -> bool:
    """Whether a figure may be of another election than it was held against, for all that is said.

    Where no word goes back it is of the text's own; "last time" is the one before and no older, and
    "in 2019", right behind the figure, is of that year.
    """
    own, other = YEAR.search(verdict.reading), YEAR.search(what)
    if not what.startswith(PLAIN) or own is None or other is None or own[0] == other[0]:
        return True
    said = marked.sentence.text
    if re.match(rf"\W*(?:votes )?in {own[0]}\b", marked.text[verdict.claim.end :]):
        return False
    is_back = page.own is not None and int(own[0]) < page.own.polled_on.year
    if is_back and LAST_TIME.search(said) and other[0] < own[0]:
        return other[0] in said
    if what.startswith("turnout"):
        return is_turnout_of_before(marked, verdict.claim.start)
    return speaks_of_before(marked)


A_MOVE = re.compile(
    r"\b(?:under|day|landslide|era|heyday|already|this time|better\w*|beat\w*|top\w*|pass\w*|"
    r"exceed\w*|"
    r"surpass\w*|r[io]se\w*|rising|climb\w*|jump\w*|leap\w*|surg\w*|soar\w*|increas\w*|gr[eo]w\w*|"
    r"swell\w*|swollen|higher|lower|drop\w*|slip\w*|slid\w*|sank|sink\w*|declin\w*|dip\w*|tumbl\w*|"
    r"plung\w*|plummet\w*|shr[aiu]nk\w*|dwindl\w*|collaps\w*|crash\w*|general election|"
    r"premiership|leadership|ministry|government)\b",
    re.I,
)
"""Words of a sentence that sets turnouts against each other, or tells of an age."""


def is_turnout_of_before(marked: Marked, start: int) -> bool:
    """Whether a turnout may be that of a poll of before: told beside another, or with such words.

    "The swing was 4.2% and the turnout 69.0%" has no word that puts it at any poll but its own.
    """
    text = marked.sentence.text
    more = (
        m for m in marked.marks
        if m.letter in "QT" and m.start != start
        and "swing" not in marked.text[max(0, m.start - A_SWING) : m.end + A_SWING]
    )  # fmt: skip
    return any(more) or bool(A_MOVE.search(text)) or speaks_of_before(marked)


A_SWING = 24
"""So many letters from a figure the word of which it is one stands."""


def speaks_of_before(marked: Marked) -> bool:
    """Whether a sentence has a word of before, or goes on from one that has."""
    said = marked.sentence.text
    if OF_BEFORE_HERE.search(DEPOSITS.sub(" ", said)):
        return True
    return not OF_NOW.search(said) and goes_back(marked)
