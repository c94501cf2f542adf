"""What the ledger says: every declaration so far, and every correction and withdrawal."""

from dataclasses import dataclass

from tellers.count.ledger import Entry, EntryKind
from tellers.publish.edition import Edition
from tellers.publish.parts.frame import Head, page
from tellers.publish.parts.lists import caption, latest, so_far
from tellers.publish.words import capital, contest_path, counted, party_name
from tellers.record.figures import find_majority, find_winner
from tellers.style.dates import write_time
from tellers.style.numbers import write_votes


def declarations_page(edition: Edition) -> str:
    """Every declaration of the count so far, the latest first."""
    found = latest(edition)
    number = edition.tally.declared
    title = f"{counted(number, 'declaration').capitalize()} so far"
    if number == edition.tally.total:
        title = f"All {number} declarations"
    return page(
        "declarations.html",
        edition.record,
        Head(title, "night", so_far(edition)),
        edition,
        headline=title,
        rows=found,
        caption=caption(edition),
    )


# Corrections --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Revision:
    """One correction or withdrawal: when, where, what stood before, what stands since, and why."""

    at: str
    href: str
    name: str
    kind: str
    was: str
    now: str
    reason: str


def corrections_page(edition: Edition) -> str:
    """Every correction and withdrawal of the count so far, the newest first."""
    revisions = _revisions(edition)
    title = (
        f"{capital(counted(len(revisions), 'correction'))} so far" if revisions else "Corrections"
    )
    return page(
        "corrections.html",
        edition.record,
        Head(title, "corrections", so_far(edition)),
        edition,
        headline=title,
        revisions=revisions,
    )


def _revisions(edition: Edition) -> list[Revision]:
    lines = [
        (entry, before)
        for current in edition.state.contests.values()
        for before, entry in zip(current.entries, current.entries[1:], strict=False)
    ]
    found = sorted(lines, key=lambda pair: -pair[0].seq)
    return [_revision(edition, entry, before) for entry, before in found]


def _revision(edition: Edition, entry: Entry, before: Entry) -> Revision:
    contest = edition.record.contest(entry.contest)
    was, now = _stood(edition, before), _stood(edition, entry)
    note = _note(edition, entry)
    return Revision(
        f"{write_time(entry.at)}, line {entry.seq}",
        contest_path(contest.id),
        contest.constituency.name,
        KINDS[entry.kind],
        note[0] if note else was,
        note[1] if note else now,
        capital(entry.reason),
    )


KINDS = {
    EntryKind.CORRECTED: "Corrected",
    EntryKind.WITHDRAWN: "Withdrawn",
    EntryKind.DECLARED: "Declared again",
}


def _note(edition: Edition, entry: Entry) -> tuple[str, str] | None:
    """What the contest's own page says of a correction, where it has a story."""
    told = edition.stories.get(entry.contest)
    notes = told.story.corrections if told else ()
    return next(((note.was, note.now) for note in notes if note.at == entry.at), None)


def _stood(edition: Edition, entry: Entry) -> str:
    """What a line of the ledger said, in a few words."""
    if entry.result is None:
        return "Nothing declared"
    won, majority = find_winner(entry.result), find_majority(entry.result)
    if won is None:
        return "Declared, its winner not named"
    who = party_name(edition.record, won.label.key)
    return f"{who} by {write_votes(majority)}" if majority is not None else who
