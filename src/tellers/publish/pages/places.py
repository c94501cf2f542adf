"""Places: the list of every constituency name in the record, and one name with all its contests."""

from collections.abc import Iterable
from dataclasses import dataclass

from tellers.publish.drawing.pictures import strip_of
from tellers.publish.edition import Edition
from tellers.publish.parts.frame import Head, cited, page
from tellers.publish.place.finding import finding, held_and_not
from tellers.publish.place.history import History
from tellers.publish.place.line import Line, find_line
from tellers.publish.place.spells import spells_of
from tellers.publish.words import capital, counted, slug_of
from tellers.publish.working.work import plain
from tellers.record.contests import Contest, Election
from tellers.record.record import Record
from tellers.style.numbers import write_votes

NATIONS = ("Scotland", "Wales", "Northern Ireland")


@dataclass(frozen=True, slots=True)
class Place:
    """A name in the list: its page, and the years that the record holds, where it is an old one."""

    href: str
    name: str
    years: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Names under one head: a region's, or those of one letter."""

    id: str
    head: str
    places: tuple[Place, ...]


def places_page(record: Record, edition: Edition | None = None) -> str:
    """Every constituency name in the record, the present ones by region, the others by letter."""
    newest = _by_slug(record)
    election = edition.election if edition else _latest(record)
    fought = [c for c in newest.values() if election and _is_of(record, c, election)]
    present = {slug_of(contest) for contest in fought}
    former = {slug: contest for slug, contest in newest.items() if slug not in present}
    title = f"{capital(counted(len(newest), 'place'))} in the record"
    return page(
        "places.html",
        record,
        Head(title, "places", _reach(record), is_record=True),
        edition,
        headline=title,
        year=election.name if election else "",
        regions=_regions(fought),
        letters=_letters(record, former),
        present=write_votes(len(present)),
        former=write_votes(len(former)),
    )


def _by_slug(record: Record) -> dict[str, Contest]:
    """The newest contest of every place."""
    newest = {one.slug: one.contest for one in record.listing}
    return {slug: record.contests[contest] for slug, contest in newest.items()}


def _latest(record: Record) -> Election | None:
    whole = [e for e in record.general_elections() if len(record.contests_of(e.id)) > 1]
    return whole[-1] if whole else None


def _is_of(record: Record, newest: Contest, election: Election) -> bool:
    """Whether a place, by its newest contest, was fought at an election."""
    name = newest.constituency.name
    return any(contest.election.id == election.id for contest in record.by_name(name))


def _reach(record: Record) -> tuple[str, ...]:
    listing, years = record.listing, "The record is empty"
    if listing:
        years = f"{listing[0].polled_on.year}\N{EN DASH}{listing[-1].polled_on.year}"
    return "Constituencies", years, counted(len(listing), "contest")


def _regions(fought: Iterable[Contest]) -> list[Group]:
    """The present names by region of England, then by nation."""
    found: dict[str, list[Place]] = {}
    for contest in sorted(fought, key=lambda c: c.constituency.name):
        where = contest.constituency.region or contest.constituency.country
        found.setdefault(where, []).append(_place(contest))
    heads = sorted(found, key=lambda head: (head in NATIONS, head))
    return [Group(_anchor(head), head, tuple(found[head])) for head in heads]


def _letters(record: Record, former: dict[str, Contest]) -> list[Group]:
    """The names that stood at earlier elections alone, by their first letter, with their years."""
    found: dict[str, list[Place]] = {}
    for contest in sorted(former.values(), key=lambda c: c.constituency.name):
        here = record.by_name(contest.constituency.name)
        first, last = here[0].polled_on.year, here[-1].polled_on.year
        years = str(last) if first == last else f"{first}\N{EN DASH}{last}"
        letter = contest.constituency.name[:1].upper()
        found.setdefault(letter, []).append(_place(contest, years))
    return [Group(f"letter-{head.lower()}", head, tuple(found[head])) for head in sorted(found)]


def _place(contest: Contest, years: str = "") -> Place:
    return Place(f"/places/{slug_of(contest)}", contest.constituency.name, years)


def _anchor(head: str) -> str:
    return head.casefold().replace(" ", "-")


def place_page(record: Record, slug: str, edition: Edition | None = None) -> str | None:
    """A place and every contest under its name that the record holds; None where none has it."""
    line = find_line(record, slug, edition)
    if line is None:
        return None
    history = History(line)
    rows = history.rows
    headline, standfirst, works = finding(history)
    text = plain(headline)
    return page(
        "place.html",
        record,
        Head(
            text,
            "places",
            _where(line),
            f"{line.name}. {text}.",
            cited(result for _, result in line.declared),
            is_record=True,
        ),
        edition,
        name=line.name,
        headline=headline,
        standfirst=standfirst,
        works=works,
        strip=strip_of(record, line.declared, text, line.word) if line.is_long else None,
        rows=rows,
        extremes=list(history.extremes()),
        boxes=history.works,
        members=spells_of(line),
        held=list(held_and_not(history)),
    )


def _where(line: Line) -> tuple[str, ...]:
    place = line.contests[-1].constituency
    years = [line.contests[0].polled_on.year, line.contests[-1].polled_on.year]
    span = str(years[0]) if years[0] == years[1] else f"{years[0]}\N{EN DASH}{years[1]}"
    return "Constituency", place.region or place.country, span
