"""Suspensions, expulsions and departures, as found: one fact a row, each naming the page it is on.

Incomplete by nature (oddity 43). The same event may stand on several rows, one a page, which is
how two independent sources are found (`rules.md` 17).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tellers.record.contests import Source
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Name,
    Party,
    Precision,
    SpellKind,
    Testimony,
)
from tellers.sources.tabular import Column, Row, Table, Unread, read_table, text

FILE = "members/whip-events-seed.csv"


def dated(cell: str) -> Dated:
    """A day, a month or a year, as precise as it is written."""
    parts = text(cell).split("-")
    try:
        numbers = [int(part) for part in parts]
        on = date(*(numbers + [1, 1])[:3])
        return Dated(on, tuple(Precision)[::-1][len(parts) - 1])
    except (ValueError, IndexError, TypeError):
        raise Unread("a day, a month or a year as yyyy-mm-dd") from None


COLUMNS = (
    *(
        Column(f, f, text)
        for f in ("person", "mnis_id", "event", "scope", "from_label", "to_label", "how_dated")
    ),
    Column("date", "date", dated),
    Column("url", "source_url", text),
    Column("read", "source_dated", text),
)


class Publisher(NamedTuple):
    """Who publishes a page, and how good a source that is (`rules.md` 16)."""

    id: str
    name: str
    grade: Grade = Grade.C


PUBLISHERS: Mapping[str, Publisher] = {
    "independent.co.uk": Publisher("independent", "The Independent", Grade.B),
    "thetimes.co.uk": Publisher("times", "The Times", Grade.B),
    "theguardian.com": Publisher("guardian", "The Guardian", Grade.B),
    "spectator.co.uk": Publisher("spectator", "The Spectator", Grade.B),
    "bbc.co.uk": Publisher("bbc", "BBC News", Grade.B),
    "inews.co.uk": Publisher("i", "The i Paper", Grade.B),
    "expressandstar.com": Publisher("express-and-star", "Express & Star"),
    "shropshirestar.com": Publisher("shropshire-star", "Shropshire Star"),
    "en.wikipedia.org": Publisher("wikipedia-compositions", "Wikipedia contributors"),
    "markpack.org.uk": Publisher("markpack", "Mark Pack's blog, its readers' comments"),
}
"""Newspapers of record, and the broadcaster, are B; all others C."""

EVENTS: Mapping[tuple[str, str], tuple[SpellKind, str, str]] = {
    ("suspended", "party_membership"): (SpellKind.PARTY, "suspended", "from_label"),
    ("suspended", "parliamentary_whip"): (SpellKind.WHIP, "suspended", "from_label"),
    ("reinstated", "party_membership"): (SpellKind.PARTY, "restored", "to_label"),
    ("expelled", "party_membership"): (SpellKind.PARTY, "expelled", "from_label"),
    ("resigned", "party_membership"): (SpellKind.PARTY, "resigned", "from_label"),
    ("left_party", "party_membership"): (SpellKind.PARTY, "left", "from_label"),
    ("joined_party", "party_membership"): (SpellKind.PARTY, "held", "to_label"),
    ("changed_party", "parliamentary_whip"): (SpellKind.WHIP, "held", "to_label"),
    ("not_endorsed_as_candidate", "candidacy"): (SpellKind.CANDIDACY, "not endorsed", ""),
}
"""What an event begins: a spell's kind and status, and the column that names its party.

That a whip was once more not restored begins nothing; those rows bear out the suspension."""

PARTIES = {
    "Labour": "lab", "Conservative": "con", "SDP": "sdp", "Reclaim": "pp9050",
    "The Independent Group": "pp9077", "Change UK": "pp9077", "": "",
}  # fmt: skip


SDP = Party("sdp", "Social Democratic Party of 1981", "SDP")
"""A party of these events that stands on no ballot paper that the record names."""


@dataclass(frozen=True, slots=True)
class Event:
    """One row: whom it befell (a number where given), the spell that it begins, who told it."""

    line: int
    name: Name
    mnis: str
    spell: Affiliation
    publisher: Publisher


def read_whips(root: Path) -> tuple[list[Event], list[Source], Table]:
    """The events, and a source for each publisher of the pages on which they were read."""
    table = read_table(root, FILE, COLUMNS, header=True, at_least=30)
    events = [event for row in table.rows for event in _events(row)]
    sources = {
        event.publisher.id: _source(event.publisher, table.sha256)
        for event in sorted(events, key=lambda one: one.publisher.id)
    }
    return events, list(sources.values()), table


def _events(row: Row) -> Iterator[Event]:
    """The events of a row: what it begins, and the party that was joined by leaving another."""
    begins = EVENTS.get((row["event"], row["scope"]))
    if begins is None:
        return
    kind, status, label = begins
    yield _event(row, kind, status, row[label] if label else "")
    if status == "resigned" and row["to_label"] in PARTIES:
        yield _event(row, kind, "held", row["to_label"])


def _event(row: Row, kind: SpellKind, status: str, label: str) -> Event:
    publisher = publisher_of(row["url"])
    cite = Citation(publisher.id, row["url"])
    first, _, last = row["person"].rpartition(" ")
    testimony = Testimony(cite, publisher.grade, is_stated(row["how_dated"]))
    party = PARTIES.get(label, label.lower())
    spell = Affiliation(kind, status, party, row["date"], None, (testimony,))
    return Event(row.line, Name(first, last), row["mnis_id"], spell, publisher)


def is_stated(how: str) -> bool:
    """Whether the page itself states the day: not inferred from its date, nor unverified.

    >>> is_stated("stated to the month only"), is_stated("article date"), is_stated("inferred")
    (True, False, False)
    """
    return ("as stated" in how or how.startswith("stated")) and "unverified" not in how


def publisher_of(url: str) -> Publisher:
    """Who publishes a page; its host where we do not know it."""
    host = urlsplit(url).netloc.removeprefix("www.")
    return PUBLISHERS.get(host) or Publisher(host.replace(".", "-"), host)


def _source(publisher: Publisher, sha256: str) -> Source:
    return Source(
        id=publisher.id,
        publisher=publisher.name,
        title="Events of party and whip, read in stored copies of its pages",
        file=FILE,
        licence="facts, typed in; no text copied",
        attribution="",
        redistributable=True,
        grade=publisher.grade,
        retrieved="stored copies, each dated in its row",
        sha256=sha256,
    )
