"""A text that tells of a poll which the record lacks: only what names its year is held against it.

"Labour won Aberavon with 17,365 votes. In 2019 its majority was 10,490", read by a record that ends
in 2019, or a report of a by-election of 2025. The text's own poll is not there, and the one whose
year it names is the one before: what it tells without a year is not checkable, and says so. A text
that begins with the year of what it tells ("In 2019 Labour won Aberavon. It had 17,008 votes") is
of that year throughout, but where its words say that they are of now.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tellers.check.claims import NO_RESULT, Finding, Verdict
from tellers.check.lacking.covered import lacks_poll, of_no_day
from tellers.check.reading.topic import FIRST_WORDS, RECENT, Topic
from tellers.check.reading.years import YEAR, without_bases
from tellers.check.whole.nation import WHOLE
from tellers.record.contests import Contest
from tellers.record.record import Record
from tellers.style.dates import write_date

NOW = re.compile(
    r"\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last night|tonight|today|"
    r"overnight|this (?:week|morning)|(?:has|have) (?:just |now )?(?:won|taken|gained|lost|"
    r"been (?:elected|re-elected)))\b"
)
"""Words of a text that tells of its own day."""
ASIDE = re.compile(
    r", (?:who|which|where|whose|having|a seat|won|held|lost)\b[^,;:]*,"
    r"|\b(?:(?:(?:over)?turn(?:ed|ing)|convert(?:ed|ing))\b[^.,;:]{0,40}\d|"
    r"(?:up|down|swing|rise|fall) (?:on|from)|"
    r"better than|compared with|against|from(?= (?:just |only )?\d))\b(?:[^.,;:]|[.,]\d){0,70}?"
    r"(?: (?:in|of|from|at))? (?:19|20)\d\d"
)
"""A year that a sentence names beside what it tells."""
PART = re.compile(r"[,;:](?!\d)| (?:and|but|while|whereas|though|although) ")
OTHER = re.compile(
    r"\b(?:in|at|of|won|lost) (?:the |a |an |[A-Z]\w+[\u2019']s )?(?:[\w-]+ )?"
    r"(?:European(?: Parliament)?|Euro|Holyrood|Senedd|Welsh Assembly|Assembly|Stormont|"
    r"(?:Scottish|Welsh) Parliament(?:ary)?|(?:city |county |borough |district )?council|local|"
    r"mayoral|police and crime commissioner) (?:elections?|polls?|contests?|by-elections?)\b"
    r"|\b(?:seats|by-election)\b[^.;]{0,20} (?:in|for|of) the (?:Senedd|Scottish Parliament|"
    r"European Parliament|Welsh Assembly|Assembly)\b",
)
"""An election that no record of ours holds, as what a sentence is of."""
ANOTHER = "It may be of a poll that is not in this record."
STOPS = re.compile(r"[.!?][\"'\u2019\u201d)]*$")
"""The end of a sentence, which a headline has not."""
MOVES = frozenset({"swing", "change", "points", "comparative"})
"""Kinds that name the year which they are held against, and are not of it."""
IN_WORDS = frozenset({"winner", "hold/gain", "position", "runner-up", "date"})
"""Kinds that the poll before bears out as easily as it contradicts them."""
DATED = frozenset({"year", "date"})
UNTIL_NOW = frozenset({"previous", "streak", "first since"})
"""Kinds that reach from a text's own day backwards."""
SURE = 2
"""Candidates of a contest whom a text names, so that it is of that one and of no other."""


@dataclass(frozen=True, slots=True)
class _Own:
    """A text whose own poll may be one that the record lacks, and why its claims are left open.

    `is_now` where it begins with what it tells of that poll, `is_strict` where that is lacking
    for certain: else only what names no year at all, in a sentence of which something would be
    contradicted, is left open. `years` are those of the polls that the record holds.
    """

    contest: str
    years: frozenset[int]
    why: str
    is_now: bool
    is_strict: bool

    def verdicts(self, told: Sequence[Verdict]) -> Iterator[Verdict]:
        """What was told of it, with nothing held against another poll than its own."""
        wrong = {v.claim.sentence.index for v in told if v.verdict is Finding.CONTRADICTED}
        for one in told:
            said = one.claim.sentence
            if self.is_strict:
                is_own = (self.is_now or bool(NOW.search(said.text))) and not _is_dated(one)
                is_own |= one.claim.kind in UNTIL_NOW or self._is_of_no_year(one)
            else:
                is_own = self.is_now and said.index in wrong and not _names_year(said.text)
            yield self._left_open(one) if is_own else one

    def _is_of_no_year(self, one: Verdict) -> bool:
        """Whether the year that a claim's sentence named last before it is not in the record."""
        said = one.claim.sentence
        named = YEAR.findall(said.text[: one.claim.end - said.start])
        return bool(named) and int(named[-1]) not in self.years

    def _left_open(self, one: Verdict) -> Verdict:
        is_wrong = one.verdict is Finding.CONTRADICTED
        is_borne = one.verdict is Finding.SUPPORTED and one.claim.kind in IN_WORDS
        if not is_wrong and not (is_borne and one.contest == self.contest):
            return one
        return replace(one.left_open(self.why), contest="", reading="", evidence=())


def of_own_poll(
    record: Record, topic: Topic, heads: tuple[str, str], day: date | None, told: list[Verdict]
) -> list[Verdict]:
    """What was told of a text, with what may be of a poll that the record lacks left open.

    `heads` are the text's title and the text; `day` is that on which it appeared.
    """
    told = [_of_another_ballot(of_no_day(record, one)) for one in told]
    why = _why(record, topic, heads, day)
    if not why:
        return told
    is_strict = day is not None or why == ANOTHER
    is_now = _begins_now(told, heads[1], is_strict=is_strict)
    contest = topic.contest.id if topic.contest else ""
    return list(_Own(contest, _years(record, topic.contest), why, is_now, is_strict).verdicts(told))


def _years(record: Record, contest: Contest | None) -> frozenset[int]:
    """The years in which a seat polled, of those in the record; without one, a whole country."""
    if contest is not None:
        return frozenset(c.polled_on.year for c in record.by_name(contest.constituency.name))
    elections = record.general_elections()
    whole = (e for e in elections if len(record.contests_of(e.id)) >= WHOLE)
    return frozenset(one.polled_on.year for one in whole)


def _begins_now(told: Sequence[Verdict], text: str, *, is_strict: bool) -> bool:
    """Whether a text begins with what it tells of its own day: its first claim names no year.

    A headline names none: it is of the year of the sentence below it.
    """
    checked = (one for one in told if one.contest or one.verdict is not Finding.UNCHECKABLE)
    first = next((one for one in checked if STOPS.search(one.claim.sentence.text)), None)
    if first is None:
        return not _names_year(text.partition(". ")[0])
    return not (_is_dated(first) if is_strict else _names_year(first.claim.sentence.text))


def _of_another_ballot(one: Verdict) -> Verdict:
    """A verdict that words bear out, left open where its clause is of another kind of poll."""
    if one.verdict is not Finding.SUPPORTED or one.claim.kind not in IN_WORDS:
        return one
    said = one.claim.sentence
    begins = said.text.rfind(",", 0, one.claim.start - said.start) + 1
    clause, _, _ = said.text[begins:].partition(",")
    return one.left_open(ANOTHER) if OTHER.search(clause) else one


def _why(record: Record, topic: Topic, heads: tuple[str, str], day: date | None) -> str:
    """Why a text may be of another poll than its topic's, or nothing."""
    about = topic.contest or topic.election
    title, text = heads
    if about is None or str(about.polled_on.year) in title:
        return ""
    is_recent = day is not None and day - about.polled_on <= RECENT
    first, _, _ = text[:FIRST_WORDS].partition(". ")
    if not is_recent and OTHER.search(f"{title}. {first}"):
        return ANOTHER
    place = topic.contest.constituency.name if topic.contest else ""
    if day is None:
        if not place and _names_year(first):
            return ""
        people = topic.contest.candidacies if topic.contest else ()
        named = sum(str(one.name) in text for one in people if one.name)
        held = write_date(about.polled_on)
        why = f"These words name no year: they may be of another poll than that of {held}."
        is_told = named < SURE and str(about.polled_on.year) in text
        return why if is_told else ""
    if is_recent or not lacks_poll(record, place, about.polled_on, day):
        return ""
    of = f" of {place}" if place else ""
    return f"{NO_RESULT}{of} just before {write_date(day)}, when the text appeared."


def _is_dated(one: Verdict) -> bool:
    """Whether a claim names the year that it is of: its part of the sentence, or one before it."""
    if one.claim.kind in DATED:
        return True
    said = one.claim.sentence
    if not YEAR.search(said.text):
        return False
    at = one.claim.start - said.start
    ends = [m.start() for m in PART.finditer(said.text) if m.start() >= one.claim.end - said.start]
    return _names_year(
        said.text[: at if one.claim.kind in MOVES else min(ends, default=len(said.text))]
    )


def _names_year(words: str) -> bool:
    """Whether words name a year that they are of, and not only one to compare with."""
    return bool(YEAR.search(ASIDE.sub(" ", without_bases(words))))
