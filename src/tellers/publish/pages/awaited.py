"""The page of a contest that has not declared: who stands, and what happened there last time.

It exists so that an empty hexagon leads somewhere, and so that nothing on it can come from votes
that nobody has announced: it is made from the contest and its base, and never from a result.
"""

from dataclasses import dataclass

from tellers.publish.drawing.palette import Mark
from tellers.publish.edition import Edition
from tellers.publish.parts.base import last_time
from tellers.publish.parts.frame import Head, page
from tellers.publish.words import (
    capital,
    contest_path,
    counted,
    place_path,
    sign_of,
    weekday,
)
from tellers.record.contests import Candidacy, Contest
from tellers.record.record import Record
from tellers.style.dates import write_time
from tellers.style.names import label_name


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody who stands: the label's mark, the name, and the label where there is a name."""

    mark: Mark
    name: str
    label: str
    is_sitting: bool


def awaited_page(record: Record, contest: Contest, edition: Edition) -> str:
    """The page of a contest of the count that nobody has declared, or that was withdrawn."""
    name, standing = contest.constituency.name, _standing(record, contest)
    current = edition.state.contests.get(contest.id)
    headline = f"{name} has not declared"
    stands = counted(len(standing), "candidate stands", "candidates stand")
    return page(
        "awaited.html",
        record,
        Head(headline, "", _dateline(contest), f"{headline}. {capital(stands)}."),
        edition,
        headline=headline,
        place=name,
        place_path=place_path(contest),
        withdrawn=(write_time(current.entry.at), capital(current.entry.reason)) if current else (),
        standing=standing,
        stands=f"{capital(stands)}, in the order of the alphabet",
        has_names=any(candidacy.name for candidacy in contest.candidacies),
        has_bucket=contest.has_bucket,
        base=last_time(record, contest, edition.word),
        path=contest_path(contest.id),
    )


def _dateline(contest: Contest) -> tuple[str, ...]:
    event = "General election" if contest.election.is_general else "By-election"
    place = contest.constituency
    return f"{event} of {weekday(contest.polled_on)}", place.region or place.country, "Not declared"


def _standing(record: Record, contest: Contest) -> list[Standing]:
    """Who stands, by surname, so that the order tells nothing of the votes."""
    return [
        Standing(
            sign_of(record, candidacy.label.key),
            str(candidacy.name) if candidacy.name else label_name(record.parties, candidacy.label),
            label_name(record.parties, candidacy.label) if candidacy.name else "",
            candidacy.is_sitting,
        )
        for candidacy in sorted(contest.candidacies, key=lambda c: _surname(record, c))
    ]


def _surname(record: Record, candidacy: Candidacy) -> tuple[str, str]:
    label = label_name(record.parties, candidacy.label)
    if candidacy.name is None:
        return label, ""
    return candidacy.name.last, candidacy.name.first
