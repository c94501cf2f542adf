"""The pages that are about the site: how the count is made, and what stands where a page fails."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from markupsafe import Markup

from tellers._version import VERSION
from tellers.publish.edition import Edition
from tellers.publish.parts.errata import kinds_of
from tellers.publish.parts.frame import PRESS, Head, footer, page, record_line
from tellers.publish.words import day_of
from tellers.record.audit.finding import Finding
from tellers.record.people import Grade
from tellers.record.record import Record
from tellers.style.dates import write_date
from tellers.style.numbers import write_votes


@dataclass(frozen=True, slots=True)
class Stretch:
    """One row of the coverage table."""

    what: str
    begins: str
    ends: str
    contests: str
    note: str


@dataclass(frozen=True, slots=True)
class Origin:
    """One row of the table of sources: files of one publisher and one licence, joined."""

    publisher: str
    titles: tuple[str, ...]
    licence: str
    attribution: str
    read: str


def method_page(record: Record, edition: Edition | None = None) -> str:
    """How we count, what the record holds, where it comes from, and which version wrote this."""
    return page(
        "method.html",
        record,
        Head("How we count", "method", (record_line(record), f"Tellers {VERSION}"), is_record=True),
        edition,
        coverage=[
            Stretch(
                one.what,
                write_date(one.starts_on),
                write_date(one.ends_on),
                write_votes(one.contests),
                one.note,
            )
            for one in record.coverage
        ],
        origins=_origins(record),
        version=VERSION,
        record_line=record_line(record),
    )


def _origins(record: Record) -> list[Origin]:
    """The sources, those of one publisher under one licence in one row."""
    found: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for source in record.sources.values():
        key = (source.publisher, source.licence, source.attribution)
        read = day_of(source.retrieved) if source.retrieved else ""
        graded = (
            source.title if source.grade == Grade.A else f"{source.title} (grade {source.grade})"
        )
        found.setdefault(key, []).append((graded, read))
    return [
        Origin(
            publisher,
            tuple(dict.fromkeys(title for title, _ in read_from)),
            licence,
            attribution,
            "; ".join(dict.fromkeys(read for _, read in read_from if read)),
        )
        for (publisher, licence, attribution), read_from in found.items()
    ]


def errata_page(record: Record, findings: Sequence[Finding], edition: Edition | None = None) -> str:
    """Where the official files contradict themselves, each other or a later correction."""
    cited = _cited(record, findings)
    return page(
        "errata.html",
        record,
        Head(
            "Errata of the official record",
            "method",
            (record_line(record),),
            sources=cited,
            is_record=True,
        ),
        edition,
        kinds=kinds_of(record, findings),
        is_kept=bool(record.printed),
        total=write_votes(len(findings)),
        csv="/errata.csv",
        counted=f"the election of {write_date(edition.election.polled_on)}" if edition else "",
        closed=_closed(record),
    )


def errata_file(record: Record, findings: Sequence[Finding]) -> str:
    """The errata as one file that reads by itself: no address of a site, its style within it."""
    style = (files("tellers.publish") / "static" / "tellers.css").read_text("utf-8")
    return PRESS.get_template("errata_file.html").render(
        kinds=kinds_of(record, findings, is_linked=False),
        is_kept=bool(record.printed),
        total=write_votes(len(findings)),
        closed=_closed(record),
        dateline=record_line(record),
        footer=footer(record, False, _cited(record, findings)),
        style=Markup(style),
    )


def _closed(record: Record) -> str:
    """Who publishes what may not be passed on: what is wrong in it is in no page and no file."""
    named = (one.publisher for one in record.sources.values() if not one.redistributable)
    return " and ".join(dict.fromkeys(named))


def _cited(record: Record, findings: Sequence[Finding]) -> frozenset[str]:
    """The sources of the files in which something was found."""
    named = {finding.cite.source for finding in findings}
    return frozenset(key for key, source in record.sources.items() if source.file in named)


HEADS = {404: "No page stands here", 429: "Too many requests", 500: "This page could not be made"}


def fault_page(
    record: Record, edition: Edition | None, *, status: int, message: str, mend: str
) -> str:
    """What stands where a page cannot: what is wrong, and what to do about it."""
    headline = HEADS.get(status, message)
    return page(
        "fault.html",
        record,
        Head(headline, "", (f"Status {status}",), is_record=True, is_unlisted=True),
        edition,
        headline=headline,
        message=message if headline != message else "",
        mend=mend,
    )
