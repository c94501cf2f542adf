"""Editions of a small night, with stories: one held seat, one gained, one corrected, one awaited.

Ashby      the Conservatives hold it
Barton     the Conservatives gain it from Labour
Corley     nobody has declared: its votes, 31,337 and 27,182, must stand on no page
Dunmore    in Northern Ireland
Eastley    corrected from 105 to 90, then, in some tests, withdrawn
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tests.builders import (
    A_SOURCE,
    IN_2017,
    IN_2019,
    a_constituency,
    a_declaration,
    a_moment,
    a_record,
)

from tellers.check.claims import Claim, Finding, Sentence, Verdict
from tellers.count.ledger import Draft, LedgerKind, State, corrected, declared, fold, withdrawn
from tellers.count.tally import tally
from tellers.facts.nation.picture import Picture
from tellers.facts.ranking.narrowest import narrowest
from tellers.publish.drawing.maps import HexCell
from tellers.publish.edition import Change, Edition, Told
from tellers.record.contests import Declaration, Return
from tellers.record.record import Record
from tellers.story.national import write_national
from tellers.story.plan import write
from tellers.story.revise import correction
from tellers.story.story import Story

UNTOLD = ("31,337", "27,182", "31337", "27182", "4,155")
"""The votes of Corley, and its majority, as a page might print them."""

THEN: Mapping[str, Mapping[str, int]] = {
    "Ashby": {"con": 21_000, "lab": 15_000, "ld": 4_000},
    "Barton": {"con": 15_500, "lab": 19_000, "ld": 5_000},
    "Corley": {"con": 18_000, "lab": 22_222, "ld": 3_000},
    "Dunmore": {"dup": 17_000, "sf": 14_000, "apni": 6_000},
    "Eastley": {"con": 16_000, "lab": 16_500, "ld": 4_500},
}
NOW: Mapping[str, Mapping[str, int]] = {
    "Ashby": {"con": 24_120, "lab": 12_060, "ld": 5_000, "ind": 400},
    "Barton": {"con": 19_250, "lab": 17_003, "ld": 4_100},
    "Corley": {"con": 31_337, "lab": 27_182, "ld": 2_000},
    "Dunmore": {"dup": 15_000, "sf": 15_900, "apni": 8_000},
    "Eastley": {"con": 17_090, "lab": 17_000, "ld": 4_000},
}


def a_return(place: str, year: str = "now", **changes: Any) -> Declaration:
    """What was declared in a place, now or then."""
    country = "Northern Ireland" if place == "Dunmore" else "England"
    votes, day = (NOW[place], IN_2019) if year == "now" else (THEN[place], IN_2017)
    where = a_constituency(place, country=country)
    return a_declaration(votes, place=where, polled_on=day, **changes)


def the_record(**changes: Any) -> Record:
    """The record of both elections."""
    results = [a_return(place, year) for place in NOW for year in ("then", "now")]
    sources = {A_SOURCE.id: replace(A_SOURCE, grade="A", retrieved="2026-08-20")}
    return a_record(*results, **{"sources": sources, **changes})


def the_drafts() -> list[Draft]:
    """The night so far: four declared, of which one is corrected."""
    told = ["Ashby", "Barton", "Dunmore"]
    drafts = [
        declared(a_return(place), at=a_moment(60 + n), by="desk") for n, place in enumerate(told)
    ]
    return [*drafts, *the_correction()]


def the_correction() -> list[Draft]:
    """Eastley as it was first told, and put right."""
    right = a_return("Eastley")
    wrong = replace(right, votes={"con": 17_045, "lab": 16_940, "ld": 4_060})
    return [
        declared(wrong, at=a_moment(70), by="desk"),
        corrected(right, at=a_moment(75), by="desk", reason="two piles were exchanged"),
    ]


def the_withdrawal() -> Draft:
    """Eastley taken back."""
    reason = "the returning officer counts again"
    return withdrawn(a_return("Eastley").contest.id, at=a_moment(80), by="desk", reason=reason)


def an_edition(
    record: Record,
    drafts: Iterable[Draft],
    kind: LedgerKind | None = LedgerKind.REPLAY,
    **more: Any,
) -> Edition:
    """The edition that these lines of the ledger come to, each story told in all its versions."""
    lines = [draft.numbered(number) for number, draft in enumerate(drafts, start=1)]
    state = fold(lines)
    election = next(iter(record.contests_of(f"parl.{IN_2019}"))).election
    before = record.before_count(election.id)
    counted = tally(before, state.results, election.id)
    picture = Picture(before, counted, state.results, state.seq)
    edition = Edition(
        before,
        election,
        kind,
        state,
        counted,
        write_national(picture),
        max((line.at for line in lines), default=None),
        stories={key: _told(before, key, state) for key in state.results},
        statement="In the order of a test.",
    )
    return replace(edition, **more)


def _told(record: Record, contest: str, state: State) -> Told:
    current = state.contests[contest]
    election = record.contest(contest).election.id
    found = narrowest(tally(record, state.results, election), state.results)
    story: Story | None = None
    for entry in current.entries:
        if entry.result is None:
            continue
        after = write(record, record.contest(contest), entry.result, found=found, as_of=entry.seq)
        note = correction(story, after, entry.at, entry.reason) if story else None
        told = story.corrections if story else ()
        notes = (*told, note) if note else told
        story = replace(after, corrections=notes, version=story.version + 1 if story else 1)
    assert story is not None
    return Told(story, ())


def the_edition(kind: LedgerKind | None = LedgerKind.REPLAY, **more: Any) -> Edition:
    """The night so far."""
    return an_edition(the_record(), the_drafts(), kind, **more)


def a_layout(edition: Edition) -> tuple[HexCell, ...]:
    """A hexagon for each contest of an edition."""
    fought = edition.record.contests_of(edition.election.id)
    return tuple(
        HexCell(
            c.constituency.gss_code,
            number,
            0,
            c.constituency.name,
            c.constituency.country,
            f"/contest/{c.id}",
        )
        for number, c in enumerate(fought)
    )


def told_of(record: Record, result: Return) -> Told:
    """The story of a result of the record."""
    return Told(write(record, result.contest, result), ())


def a_change() -> tuple[Edition, Change]:
    """Eastley moved across a tie: 16 votes from the winner to the runner-up."""
    drafts = [d for d in the_drafts() if d.contest != a_return("Eastley").contest.id]
    first = a_return("Eastley")
    over = replace(first, votes={**first.votes, "con": 17_044, "lab": 17_046})
    told = [*drafts, declared(first, at=a_moment(70), by="desk")]
    reason = "a demonstration: votes moved across a tie"
    moved = [*told, corrected(over, at=a_moment(75), by="demonstration", reason=reason)]
    before, after = an_edition(the_record(), told), an_edition(the_record(), moved)
    key = first.contest.id
    return after, Change(
        key,
        46,
        before.stories[key],
        after.stories[key],
        tuple((row.party, row.seats) for row in before.tally.parties if row.seats),
        tuple((row.party, row.seats) for row in after.tally.parties if row.seats),
        before.national,
        after.national,
        key,
        key,
    )


def a_verdict(text: str, span: str, finding: Finding, **more: Any) -> Verdict:
    """A verdict on the first place where these words stand in a text."""
    start = text.index(span)
    begins = max(text.rfind(stop, 0, start) for stop in (". ", "\n")) + 1
    sentence = Sentence(text.count(".", 0, start), begins, len(text), text[begins:].strip())
    claim = Claim(sentence, start, start + len(span), span, more.pop("kind", "votes"))
    return Verdict(claim, finding, **more)
