"""The frame of every page: the one template environment, the band, the masthead, the footer.

It exists so that no page can forget what every page must say: whose data it is, that software
wrote it, how far the record reaches, and that a replay is a replay.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from tellers.count.ledger import LedgerKind
from tellers.publish.drawing.palette import chip
from tellers.publish.edition import Edition
from tellers.publish.words import day_of
from tellers.publish.working.box import words
from tellers.record.contests import Coverage, Return
from tellers.record.people import Grade
from tellers.record.record import Record
from tellers.style.dates import write_date

PRESS = Environment(
    loader=PackageLoader("tellers.publish", "templates"), autoescape=True, auto_reload=False
)
PRESS.filters["words"] = words
PRESS.globals["chip"] = chip
HEX_MAP = "Hex map: Open Innovations, MIT licence."
MADE = Markup(
    "Written by software from declared votes; every underlined figure counts back to them. "
    '<a href="/method">How we count</a>. <a href="/corrections">Corrections</a>.'
)
ALL = frozenset({""})


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a page, and of which sources its foot must speak besides.

    `is_record` says that the page is of the record and not of the count beside it; `is_unlisted`
    keeps it out of search engines.
    """

    title: str
    section: str = ""
    dateline: tuple[str, ...] = ()
    description: str = ""
    sources: Collection[str] = ()
    is_record: bool = False
    is_unlisted: bool = False


def page(
    template: str, record: Record, head: Head, edition: Edition | None = None, **values: object
) -> str:
    """A whole page. `edition` is the count that the page belongs to, None for the record alone."""
    return PRESS.get_template(template).render(
        title=head.title,
        description=head.description or head.title,
        section=head.section,
        dateline=head.dateline,
        word=edition.word if edition else "",
        band=band(edition, is_record=head.is_record) if edition else "",
        is_unlisted=head.is_unlisted,
        footer=footer(record, bool(edition and edition.layout), frozenset(head.sources)),
        **values,
    )


def band(edition: Edition, *, is_record: bool = False) -> str:
    """What the band says after its word; empty for a live count.

    A page of the record carries it too, and says that its own figures are not played back.
    """
    day = write_date(edition.election.polled_on)
    match edition.kind, is_record:
        case LedgerKind.REPLAY, True:
            return f"A page of the record, beside the night of {day}, played back. Not live."
        case LedgerKind.REPLAY, _:
            return f"The night of {day}, played back. Not live. {edition.statement}".strip()
        case LedgerKind.REHEARSAL, True:
            return "A page of the record, beside a night whose results are invented."
        case LedgerKind.REHEARSAL, _:
            return f"Every result on this page is invented. {edition.statement}".strip()
        case _:
            return ""


def belongs(edition: Edition | None, election: str) -> Edition | None:
    """The edition, where a page of that election is a page of its count."""
    return edition if edition is not None and edition.election.id == election else None


def cited(results: Iterable[Return]) -> frozenset[str]:
    """The sources that some results were read from."""
    return frozenset(cite.source for result in results for cite in result.cites.values())


@lru_cache(maxsize=16)
def footer(record: Record, has_map: bool, used: frozenset[str]) -> dict[str, list[object]]:
    """The three columns of the foot.

    A source of grade C, such as an encyclopaedia, is named only where the page rests on it.
    """
    lines: dict[str, None] = {}
    for key, source in record.sources.items():
        if source.grade != Grade.C or key in used:
            lines |= dict.fromkeys(_attributions(source.attribution))
    said = [*lines, "Not a parliamentary service."]
    ends = "Our record is empty."
    if record.contests:
        begins, last = record.listing[0].polled_on, record.ends_on()
        ends = f"Our record begins on {write_date(begins)} and ends on {write_date(last)}."
    held = "; ".join(covered(one) for one in record.coverage)
    coverage: list[object] = [f"Coverage: {held}." if held else "", ends, record_line(record)]
    coverage += [HEX_MAP] if has_map else []
    return {"sources": [" ".join(said)], "made": [MADE], "coverage": [c for c in coverage if c]}


def _attributions(line: str) -> list[str]:
    """The sentences of an attribution line, so that one shared by two sources is printed once."""
    parts = line.replace(" Source: ", "\nSource: ").split("\n")
    return [part.strip() for part in parts if part.strip()]


def covered(coverage: Coverage) -> str:
    """One stretch of the record: what, from when to when."""
    begins, ends = coverage.starts_on.year, coverage.ends_on.year
    return f"{coverage.what}, {begins}\N{EN DASH}{ends}"


def record_line(record: Record) -> str:
    """Which record this is, and the day on which its sources were read."""
    return f"Record {record.version}, {day_of(record.version)}."
