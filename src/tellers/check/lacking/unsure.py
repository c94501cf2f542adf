"""A text that does not say which election it is about: nothing in it is called false."""

import re
from datetime import date, timedelta

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.topic import RECENT, Topic
from tellers.check.reading.years import of_itself, years_in
from tellers.check.scene import Page
from tellers.record.contests import Contest
from tellers.record.record import Record, folded_text


def unless_unsure(
    record: Record, topic: Topic, verdict: Verdict, published: date | None = None
) -> Verdict:
    """A verdict, left open where the text may be about another election than it was held against.

    Of a text of no seat a sentence that names the year of a general election is of that one, and
    not where it only compares with it: but just after an election it is of that election.
    """
    if verdict.verdict is not Finding.CONTRADICTED:
        return verdict
    if COUNTED.search(verdict.claim.sentence.text):
        return verdict.left_open(f"It is told of an election by counting back; {verdict.why}.")
    if topic.is_sure:
        return verdict
    if topic.contest is None and _is_dated(record, verdict, published):
        return verdict
    of = verdict.contest or "the whole election"
    why = f"The text does not say which election it is about; of {of}: {verdict.why}."
    return verdict.left_open(why)


COUNTED = re.compile(
    r"\b(?:(?:two|three|four|five) (?:general )?elections (?:ago|back|before|earlier)|"
    r"elections? (?:before last|but (?:one|two))|last (?:general )?election but (?:one|two)|"
    r"last (?:but one|but two) (?:general )?election|penultimate (?:general )?election)\b",
    re.I,
)
"""An election told by how many lie between, of which two may count otherwise."""


def _is_dated(record: Record, verdict: Verdict, published: date | None) -> bool:
    said, days = verdict.claim.sentence.text, [one.polled_on for one in record.general_elections()]
    is_just_after = published is not None and any(
        timedelta() <= published - day <= RECENT for day in days
    )
    named = years_in(said if is_just_after else of_itself(said))
    return any(day.year in named for day in days)


SEVERAL = 3
"""Seats from which on a text that begins with none of them is of them all."""


OF_A_POLL = frozenset({
    "votes", "share", "majority", "lead", "position", "comparative", "points", "votes_change",
    "winner", "hold/gain", "turnout", "turnout_change", "swing", "majority_change",
})  # fmt: skip
"""Kinds of claims that a nation or region may be told of as well as a seat."""


def unless_of_many(page: Page, text: str, verdict: Verdict) -> Verdict:
    """A verdict, left open where a text of many seats is held against the one that it names most.

    "Labour took 35.3 per cent and the SNP 30, a gap of 127,139" is of all Scotland.
    """
    own, is_wrong = page.own, verdict.verdict is Finding.CONTRADICTED
    if own is None or not verdict.contest or not is_wrong:
        return verdict
    claim = verdict.claim
    if claim.kind == "winner" and TOO_MANY.search(claim.sentence.text):
        return verdict.left_open(f"So many votes are of no seat; {verdict.why}.")
    is_poll = claim.kind in OF_A_POLL or (claim.kind == "change" and "point" in claim.span)
    if not is_poll or not page.is_wide or _is_of_one(page, own, text):
        return verdict
    words = f" {folded_text(verdict.claim.sentence.text)} "
    stood = [*own.candidacies, *page.record.contests[verdict.contest].candidacies]
    names = [*own.constituency.names, *page.seats, *(c.name.last for c in stood if c.name)]
    if OF_ONE.search(words) or any(f" {folded_text(name)} " in words for name in names):
        return verdict
    return verdict.left_open(f"The text is of many seats, and its words name none; {verdict.why}.")


TOO_MANY = re.compile(
    r"\b(?:(?:1[5-9]\d|[2-9]\d\d),\d{3}|million)\b(?=(?: [a-z-]+){0,3} (?:votes|ballots|voters)\b)"
)
"""Votes of which no seat has so many electors: "topped the poll with 171,942 votes"."""
OF_ONE = re.compile(r" (?:he|she|his|her|him|here|there) ")


def _is_of_one(page: Page, own: Contest, text: str) -> bool:
    """Whether a text names two who stood in its seat, and not a crowd of other seats."""
    named = sum(str(c.name) in text for c in own.candidacies if c.name)
    return len(page.seats) < SEVERAL or (named > 1 and len(page.seats) < A_CROWD)


A_CROWD = 7
"""Seats that only a text on a nation or region names."""


OF_SEATS = frozenset({"seats", "national", "overall", "majority", "net", "house"})
BY_NOW = re.compile(
    r"\b(?:now|takes|brings|brought|raises|raised|reduces|reduced|cuts|becomes?|leaves)\b"
)


def unless_since(page: Page, verdict: Verdict) -> Verdict:
    """A verdict, left open where a by-election's text counts the seats that a party has by now.

    "The Lib Dems now have nine MPs": one more than at the general election before.
    """
    own, claim = page.own, verdict.claim
    is_by = own is not None and not own.election.is_general
    if not is_by or verdict.contest or verdict.verdict is not Finding.CONTRADICTED:
        return verdict
    said = claim.sentence.text
    if claim.kind not in OF_SEATS or years_in(said) or not BY_NOW.search(said):
        return verdict
    if "general election" in said.lower():
        return verdict
    return verdict.left_open(f"By-elections may have changed it since; {verdict.why}.")
