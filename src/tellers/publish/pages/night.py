"""The night page: what the count says so far, whole without script and the same when it follows.

Every part that a declaration may change is one fragment, made by one function; the page is those
fragments in their places, so that a live page and a fresh one cannot differ.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from fractions import Fraction

from markupsafe import Markup

from tellers.count.seat import ALL, Area, Measure
from tellers.count.tally import NO_PARTY, PartyTally
from tellers.facts.fact import Fact, Term, Unit
from tellers.publish.drawing import pictures
from tellers.publish.drawing.maps import hex_update
from tellers.publish.drawing.palette import Mark
from tellers.publish.edition import Edition
from tellers.publish.parts.frame import PRESS, Head, band, page
from tellers.publish.parts.lists import base_name, caption, closest, latest, so_far
from tellers.publish.projected.ahead import ahead
from tellers.publish.words import DASH, capital, counted, hex_state, party_name, sign_of
from tellers.publish.working import Book, Link, Sources, Work
from tellers.record.contests import RETURN
from tellers.record.figures import lineage
from tellers.record.people import Citation
from tellers.style.dates import LONDON, write_time
from tellers.style.numbers import write_share, write_signed, write_signed_points, write_votes

LATEST = 12
CLOSEST = 5
HOURS = 10


def night_page(edition: Edition) -> str:
    """The page of the count at this moment."""
    live = {"url": "/live", "version": "/version.json", "seq": edition.mark or edition.state.seq}
    fragments = night_fragments(edition)
    return page(
        "night.html",
        edition.record,
        Head(night_title(edition), "night", so_far(edition), _description(edition)),
        edition,
        live=live if edition.kind else None,
        parts={name.replace("-", "_"): Markup(html) for name, html in fragments.items()},
        controls=edition.controls,
        is_paused=edition.is_paused,
        pace=edition.pace,
        hours=hours(edition),
        caption=caption(edition),
        map=Markup(pictures.hexagons(edition)) if edition.layout else "",
    )


def night_title(edition: Edition) -> str:
    """The page's title, without the word that the frame puts before it."""
    return edition.national.headline.text


def _description(edition: Edition) -> str:
    return f"{edition.national.headline.text}. {edition.national.standfirst.text}"


def hours(edition: Edition) -> list[tuple[str, str]]:
    """The hours of the night that a replay may jump to: ISO time in UTC, and as printed."""
    begins = datetime.combine(edition.election.polled_on, time(23), LONDON).astimezone(UTC)
    times = [begins + timedelta(hours=n) for n in range(HOURS)]
    return [(at.isoformat(), write_time(at).replace(":00", "")) for at in times]


# The fragments ------------------------------------------------------------------------------------


def night_fragments(edition: Edition) -> dict[str, str]:
    """The inner HTML of every part that a declaration may change, by its id in the page."""
    told = {name: _fragment(name, values) for name, values in _parts(edition).items()}
    told |= {
        "band-line": str(Markup.escape(band(edition))),
        "dateline": "".join(f"<span>{Markup.escape(line)}</span>" for line in so_far(edition)),
        "hands": str(Markup.escape(pictures.changed_hands(edition))),
    }
    if edition.layout:
        told["key"] = pictures.hex_key(edition)
    else:
        told["tiles-box"] = pictures.tiles(edition)
    return told


def _fragment(name: str, values: object) -> str:
    macro = getattr(PRESS.get_template("_night.html").module, name)
    return str(macro(values)).strip()


def _parts(edition: Edition) -> dict[str, object]:
    """What the macro of each fragment is given."""
    base, to_come = base_name(edition), ahead(edition)
    return {
        **({"ahead": to_come} if to_come is not None else {}),
        "lead": _lead(edition),
        "seats": pictures.seats_bar(edition, base),
        "count": _count(edition, base),
        "latest": latest(edition, LATEST),
        "more": {"declared": edition.tally.declared},
        "closest": closest(edition, CLOSEST),
        "national": _national(edition),
        "changes": pictures.tally_changes(edition, base),
    }


def hex_updates(edition: Edition, contest_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """What a live page is told of the hexagons of some contests, by their code."""
    record, seats = edition.record, edition.tally.seats
    wanted = {record.contest(one).constituency.gss_code: seats.get(one) for one in contest_ids}
    return {
        cell.code: hex_update(cell, hex_state(record, seat) if seat else None)
        for cell in edition.layout
        if cell.code in wanted
        for seat in (wanted[cell.code],)
    }


# Headline, standfirst and the national line -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Copy:
    """Words with figures as links, and the boxes that they open."""

    lines: tuple[tuple[str | Link, ...], ...]
    works: tuple[Work, ...]
    word: str = ""


def _book(edition: Edition, prefix: str) -> Book:
    """The book of the count's own figures; while there are few, each contest's row is named."""
    results, seats = edition.state.results, edition.tally.seats
    few = seats.values() if len(seats) <= LATEST else edition.tally.closest(1)
    rows: dict[Citation, tuple[str, str]] = {}
    for seat in few:
        lead = write_votes(seat.majority) if seat.majority is not None else DASH
        won = sign_of(edition.record, seat.winner).label if seat.winner else DASH
        rows[results[seat.contest].cites[RETURN]] = (seat.name, f"{won} by {lead}")
    title = f"{edition.election.name}, {pictures.tally_line(edition.tally)}"
    sources = Sources(edition.record, (), title, "/count.csv", edition.word, rows)
    return Book(sources, prefix=prefix)


def _lead(edition: Edition) -> Copy:
    book, facts, story = _book(edition, "lead"), _with_sums(edition), edition.national
    works: list[Work] = []
    lines = tuple(tuple(book.sentence(s, facts, works)) for s in (story.headline, story.standfirst))
    return Copy(lines, tuple(works), edition.word)


def _national(edition: Edition) -> dict[str, object]:
    """The paragraphs of the national line, each with the boxes of its figures."""
    book, facts = _book(edition, ""), _with_sums(edition)
    copies = []
    for paragraph in edition.national.paragraphs:
        works: list[Work] = []
        parts: list[str | Link] = []
        for sentence in paragraph:
            parts += [*([" "] if parts else []), *book.sentence(sentence, facts, works)]
        copies.append(Copy((tuple(parts),), tuple(works)))
    at = f" at {write_time(edition.at)}" if edition.at else ""
    declared = counted(edition.tally.declared, "declaration")
    return {"copies": copies, "note": f"Written by software{at} from {declared}."}


def _with_sums(edition: Edition) -> Mapping[str, Fact]:
    """The national facts, those of changed shares with both shares as their sum."""
    return {key: _with_sum(edition, fact) for key, fact in edition.national.facts.items()}


def _with_sum(edition: Edition, fact: Fact) -> Fact:
    tally, terms = edition.tally, fact.terms
    if fact.kind == "change-gb" and not terms:
        terms = _change_terms(edition, tally.party(fact.subject.party))
    elif fact.kind == "swing-gb" and not terms:
        con, lab = tally.party("con").change_gb, tally.party("lab").change_gb
        if con is not None and lab is not None:
            terms = (
                Term("", "change con", con, Unit.POINTS),
                Term("−", "change lab", lab, Unit.POINTS),
                Term("÷", "two", 2, Unit.COUNT),
                Term("=", "swing", (con - lab) / 2, Unit.POINTS),
            )
    return fact if terms is fact.terms else replace(fact, terms=terms)


def _change_terms(edition: Edition, row: PartyTally) -> tuple[Term, ...]:
    """Both shares in the seats of Great Britain that can be compared, and their difference."""
    now, then = (_like_share(edition, m, row.party) for m in (Measure.NOW, Measure.THEN))
    if now is None or then is None:
        return ()
    return (
        Term("", "share now", now, Unit.SHARE),
        Term("−", "share then", then, Unit.SHARE),
        Term("=", "change", now - then, Unit.POINTS),
    )


def _like_share(edition: Edition, measure: Measure, party: str) -> Fraction | None:
    total = edition.tally.count(measure, ALL, Area.GB)
    votes = edition.tally.count(measure, lineage(party), Area.GB)
    return Fraction(votes, total) if total else None


# The count so far ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CountRow:
    """One label's line of the table; an en dash where a figure is not known."""

    mark: Mark
    name: str
    seats: Link
    gained: str
    lost: str
    net: str
    share: str
    change: str


def _count(edition: Edition, base: str) -> dict[str, object]:
    shown = [row for row in edition.parties if row.seats or row.losses]
    table = [_count_row(edition, row) for row in shown]
    works = [_count_work(edition, row, line) for row, line in zip(shown, table, strict=True)]
    return {
        "rows": table,
        "works": works,
        "caption": _count_caption(edition, base),
        "note": _count_note(edition, shown),
    }


def _count_row(edition: Edition, row: PartyTally) -> CountRow:
    record, is_compared = edition.record, row.is_compared and row.party != "spk"
    return CountRow(
        sign_of(record, row.party),
        party_name(record, row.party),
        Link(write_votes(row.seats), f"party-{row.party}"),
        write_votes(row.gains) if is_compared else DASH,
        write_votes(row.losses) if is_compared else DASH,
        write_signed(row.net) if is_compared else DASH,
        write_share(row.share_gb) if row.share_gb and row.party not in NO_PARTY else DASH,
        write_signed_points(row.change_gb) if row.change_gb is not None else DASH,
    )


def _count_work(edition: Edition, row: PartyTally, line: CountRow) -> Work:
    """One box for a party's line: what it held in these seats, gained and lost, and its share."""
    tally = edition.tally
    adds_up = row.seats_before + row.net == row.seats and line.net != DASH
    lines = [("Held before, in the seats declared", write_votes(row.seats_before))]
    lines += [("Gained", line.gained), ("Lost", f"− {line.lost}")]
    total = ("Seats won", line.seats.text) if adds_up else None
    rows = [("Seats won", pictures.tally_line(tally), line.seats.text)]
    if line.share != DASH:
        votes = tally.count(Measure.VOTES, row.party, Area.GB)
        valid = tally.count(Measure.VOTES, ALL, Area.GB)
        rows.append(("Votes in Great Britain", line.share, write_votes(votes)))
        rows.append(("of valid votes there", "", write_votes(valid)))
    what = f"{line.name}, {edition.election.name}, {pictures.tally_line(tally)}"
    word = f"{edition.word}. " if edition.word else ""
    return Work(
        line.seats.key,
        line.seats.text,
        what,
        tuple(lines) if adds_up else (),
        total,
        tuple(rows),
        "Every declaration so far, with its file and line, is in the file of the count.",
        f"{word}Tellers: {what}: {line.seats.text} seats. Record {edition.record.version}.",
        "/count.csv",
    )


def _count_caption(edition: Edition, base: str) -> str:
    tally = edition.tally
    if not tally.declared:
        return ""
    british = tally.count(Measure.SEATS, ALL, Area.GB)
    said = f"{pictures.tally_line(tally)}."
    if tally.compared and base:
        said += f" Gains and losses against the {base} general election;"
    shares = f"shares of the vote in the {british:,} seats declared in Great Britain"
    return f"{said} {shares if said.endswith(';') else capital(shares)}"


def _count_note(edition: Edition, shown: list[PartyTally]) -> str:
    said = []
    if any(row.party == "spk" for row in shown):
        said.append("The Speaker is neither a gain nor a loss.")
    if any(row.share_gb is None and row.party not in NO_PARTY for row in shown):
        said.append("Shares are of Great Britain, so Northern Ireland’s parties have none here.")
    left_out = edition.tally.declared - edition.tally.compared
    if left_out:
        seats = counted(left_out, "declared seat has", "declared seats have")
        said.append(f"{capital(seats)} no earlier winner to compare with in our record.")
    return " ".join(said)
