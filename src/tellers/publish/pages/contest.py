"""The contest page: the result, its story, and under every figure the sum and the rows behind it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cached_property

from tellers.check.claims import Finding
from tellers.count.ledger import Current
from tellers.facts.fact import Fact
from tellers.facts.result import Context, facts_of_result
from tellers.publish.edition import Edition, Told
from tellers.publish.pages.frame import Head, belongs, cited, covered, page
from tellers.publish.palette import OTHERS, Mark
from tellers.publish.pictures import Picture, contest_changes, strip_of
from tellers.publish.words import (
    DASH,
    capital,
    contest_path,
    counted,
    people_of,
    place_path,
    sign_of,
    title_of,
    weekday,
)
from tellers.publish.working import Book, Link, Sources, Work
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Declaration, Return
from tellers.record.lineage import Base, BaseKind, line_of
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.story.story import Sentence
from tellers.style.dates import write_date, write_time
from tellers.style.names import label_name
from tellers.style.numbers import write_share, write_signed_points, write_votes

LONG = 8
"""Contests that a seat's line must have before it is drawn."""


@dataclass(frozen=True)
class Desk:
    """One contest with all that its page is made from."""

    record: Record
    contest: Contest
    told: Told
    edition: Edition | None

    @cached_property
    def current(self) -> Current | None:
        """What the ledger says of the contest, where the page belongs to a count."""
        return self.edition.state.contests.get(self.contest.id) if self.edition else None

    @cached_property
    def result(self) -> Return:
        """The result that stands: the count's, else the record's."""
        counted_now = self.current.result if self.current else None
        return counted_now or self.record.returns[self.contest.id]

    @cached_property
    def at(self) -> Context:
        """The result as the facts see it."""
        return Context(self.record, self.contest, self.result, self.told.story.as_of)

    @property
    def base(self) -> Base:
        """What it is compared with."""
        return self.at.base

    @property
    def word(self) -> str:
        """The word of the page's band."""
        return self.edition.word if self.edition else ""

    @cached_property
    def facts(self) -> Mapping[tuple[str, str], Fact]:
        """The facts of the result, by kind and by whom they are about."""
        found = facts_of_result(self.at).values()
        return {(f.kind, f.subject.candidacy or f.subject.party): f for f in found}

    def fact(self, kind: str, about: str = "") -> Fact | None:
        """The fact of a kind, about one candidacy or party where named; any of it otherwise."""
        if about or (kind, "") in self.facts:
            return self.facts.get((kind, about))
        return next((f for (found, _), f in self.facts.items() if found == kind), None)

    @cached_property
    def book(self) -> Book:
        """The page's book of figures."""
        results = (self.result, *([self.base.result] if self.base.result else []))
        csv = f"{contest_path(self.contest.id)}.csv"
        sources = Sources(self.record, results, title_of(self.contest), csv, self.word)
        return Book.of(sources, self.told)


def contest_page(
    record: Record, contest: Contest, told: Told, edition: Edition | None = None
) -> str:
    """The page of a declared contest. Without an edition it is told from the record alone."""
    desk = Desk(record, contest, told, belongs(edition, contest.election.id))
    story = _story(desk)
    strip = _strip(desk)
    head = Head(
        told.story.headline.text,
        "",
        _dateline(desk),
        f"{told.story.headline.text}. {told.story.standfirst.text}",
        cited([desk.result, *(result for _, result in _line(desk))]),
    )
    return page(
        "contest.html",
        record,
        head,
        desk.edition,
        place=contest.constituency.name,
        place_path=place_path(contest),
        story=story,
        byline=_byline(desk),
        notes=_corrections(desk),
        table=_table(desk),
        changes=_changes(desk),
        method=_method(desk),
        others=_others(desk),
        strip=strip,
        path=contest_path(contest.id),
    )


def _dateline(desk: Desk) -> tuple[str, ...]:
    contest, place = desk.contest, desk.contest.constituency
    event = "General election" if contest.election.is_general else "By-election"
    at = desk.result.declared_at
    when = "Declared; the time is not in our record"
    if at is not None:
        when = f"Declared {write_time(at)}, {write_date(at.date())}"
    return f"{event} of {weekday(contest.polled_on)}", place.region or place.country, when


# The story ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words and figures, and the boxes that open under them."""

    parts: tuple[str | Link, ...]
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy of a page: headline and standfirst share the boxes of the standfirst."""

    headline: tuple[str | Link, ...]
    standfirst: Paragraph
    paragraphs: tuple[Paragraph, ...]


def _story(desk: Desk) -> Copy:
    """The copy. Paragraphs come first, so that a figure opens under the paragraph that tells it."""
    story, book = desk.told.story, desk.book
    paragraphs = tuple(_paragraph(desk, sentences) for sentences in story.paragraphs)
    works: list[Work] = []
    headline = book.sentence(story.headline, story.facts, works)
    standfirst = book.sentence(story.standfirst, story.facts, works)
    return Copy(tuple(headline), Paragraph(tuple(standfirst), tuple(works)), paragraphs)


def _paragraph(desk: Desk, sentences: tuple[Sentence, ...]) -> Paragraph:
    works: list[Work] = []
    parts: list[str | Link] = []
    for sentence in sentences:
        parts += [
            *([" "] if parts else []),
            *desk.book.sentence(sentence, desk.told.story.facts, works),
        ]
    return Paragraph(tuple(parts), tuple(works))


def _byline(desk: Desk) -> tuple[str, ...]:
    story, told = desk.told.story, desk.told
    polled = f"Result of {write_date(desk.contest.polled_on)}"
    since = (
        f"as of line {story.as_of} of the count"
        if desk.current
        else f"record {desk.record.version}"
    )
    written = "Written by software from the published declaration; no editor has passed it"
    lines = [f"{polled}; version {story.version}, {since}", written]
    if told.verdicts:
        lines.append(_read_back(told))
    return tuple(lines)


def _read_back(told: Told) -> str:
    matched, claims = told.supported, len(told.verdicts)
    said = f"Read back: {counted(claims, 'claim')}, {matched} {'matches' if matched == 1 else 'match'} the record"
    unsaid = sum(v.verdict is Finding.UNCHECKABLE for v in told.verdicts)
    return f"{said}, {unsaid} not checkable" if unsaid else said


# Corrections --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Note:
    """A correction as printed: when, what the page said before, from when, what it says now."""

    at: str
    was: str
    since: str
    now: str
    reason: str


def _corrections(desk: Desk) -> list[Note]:
    """The page's corrections, the latest first."""
    told = [e for e in desk.current.entries if e.result is not None] if desk.current else []
    starts = {later.at: earlier.at for earlier, later in zip(told, told[1:], strict=False)}
    reasons = {entry.at: entry.reason for entry in told}
    notes = [
        Note(
            write_time(one.at),
            capital(one.was),
            _since(starts.get(one.at)),
            capital(one.now),
            capital(reasons.get(one.at, "")),
        )
        for one in desk.told.story.corrections
    ]
    return notes[::-1]


def _since(at: datetime | None) -> str:
    return write_time(at) if at else ""


# The table ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate's line. A figure is a link, or the words that stand where none is."""

    mark: Mark
    name: str
    label: str
    votes: Link | str
    share: Link | str
    change: Link | str
    struck: str = ""
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The result as a table, with its foot and with the boxes of its figures."""

    caption: str
    rows: tuple[Row, ...]
    foot: tuple[tuple[str, Link | str, Link | str, Link | str], ...]
    works: tuple[Work, ...]
    note: str
    has_change: bool
    head: str


def _table(desk: Desk) -> Table:
    works: list[Work] = []
    rows = tuple(_row(desk, candidacy, works) for candidacy in figures.ranked(desk.result))
    bucket = (_bucket(desk),) if desk.result.others else ()
    foot = tuple(_foot(desk, works))
    named = any(c.name for c in desk.contest.candidacies)
    return Table(
        _base_words(desk.base),
        (*rows, *bucket),
        foot,
        tuple(works),
        _table_note(desk, rows),
        desk.base.kind is not BaseKind.NONE,
        "Candidate" if named else "Party",
    )


def _row(desk: Desk, candidacy: Candidacy, works: list[Work]) -> Row:
    record, label = desk.record, label_name(desk.record.parties, candidacy.label)
    counted_now = desk.result.votes[candidacy.id]
    before = desk.current.before.result if desk.current and desk.current.before else None
    then = before.votes.get(candidacy.id, counted_now) if before else counted_now
    return Row(
        sign_of(record, candidacy.label.key),
        str(candidacy.name) if candidacy.name else label,
        label if candidacy.name else "",
        _link(desk, desk.fact("votes", candidacy.id), works) or write_votes(counted_now),
        _link(desk, desk.fact("share", candidacy.id), works) or DASH,
        _change(desk, candidacy, works),
        write_votes(then) if then != counted_now else "",
        bool(figures.is_lost_deposit(desk.result, candidacy.id)),
    )


def _link(desk: Desk, fact: Fact | None, works: list[Work]) -> Link | None:
    """A table's figure: a value of the fact as tables print it."""
    if fact is None:
        return None
    value = fact.value
    if isinstance(value, int):
        text = write_votes(value)
    elif fact.kind == "change":
        text = write_signed_points(value)  # type: ignore[arg-type]
    else:
        text = write_share(value)  # type: ignore[arg-type]
    return desk.book.link(fact, text, works)


def _change(desk: Desk, candidacy: Candidacy, works: list[Work]) -> Link | str:
    """The change since the base, or what stands where there is nobody to compare with."""
    if candidacy.label.standing is not Standing.PARTY:
        return DASH
    found = _link(desk, desk.fact("change", candidacy.label.key), works)
    if found is not None:
        return found
    is_whole = isinstance(desk.base.result, Declaration)
    return "new" if is_whole else DASH


def _bucket(desk: Desk) -> Row:
    others = desk.result.others
    part = Fraction(others, figures.valid_votes(desk.result))
    return Row(OTHERS, "Others", "one row", write_votes(others), write_share(part), DASH)


def _foot(
    desk: Desk, works: list[Work]
) -> Iterator[tuple[str, Link | str, Link | str, Link | str]]:
    def link(kind: str) -> Link | str:
        return _link(desk, desk.fact(kind), works) or ""

    yield "Majority", link("majority") or DASH, link("majority-share"), link("previous-majority")
    yield "Valid votes, turnout", link("valid-votes"), link("turnout"), link("previous-turnout")
    for name, kind in (("Rejected papers", "rejected"), ("Electorate", "electorate")):
        yield name, link(kind) or DASH, "", ""


def _base_words(base: Base) -> str:
    """What the changes are measured against, in words."""
    year = base.election.name if base.election else ""
    if base.kind is BaseKind.NONE:
        return f"No change is given: {base.reason}"
    if base.is_redrawn:
        return f"Change in points against the notional result of {year}, an estimate on the present boundaries"
    return f"Change in points since {year}. The boundaries are the same, so the comparison is with the actual result"


def _table_note(desk: Desk, rows: tuple[Row, ...]) -> str:
    said = []
    year = desk.base.election.name if desk.base.election else ""
    if any(row.change == "new" for row in rows):
        said.append(f"“New” is a label that did not stand here in {year}.")
    standings = {candidacy.label.standing for candidacy in desk.contest.candidacies}
    if desk.base.kind is not BaseKind.NONE and Standing.INDEPENDENT in standings:
        said.append("An independent’s votes are compared with nobody’s.")
    if any(c.label.key == "ruk" for c in desk.contest.candidacies) and desk.base.result:
        said.append("Reform UK is compared with the Brexit Party.")
    if desk.result.others:
        said.append("The source joins all others in one row, so nobody among them has a place.")
    if desk.result.rejected is None:
        said.append("Rejected papers are not in this source.")
    return " ".join(said)


def _changes(desk: Desk) -> Picture | None:
    changes = {
        party: fact.value
        for (kind, party), fact in desk.facts.items()
        if kind == "change" and not isinstance(fact.value, int | str)
    }
    year = desk.base.election.name if desk.base.election else ""
    base = f"the notional result of {year}" if desk.base.is_redrawn else year
    return contest_changes(desk.record, changes, base, desk.word)  # type: ignore[arg-type]


# How it was counted, other contests, the strip ----------------------------------------------------


def _method(desk: Desk) -> tuple[str, ...]:
    said = [_base_words(desk.base) + "."]
    voted, ballots = figures.turnout(desk.result), figures.ballots_turnout(desk.result)
    if voted is not None:
        line = f"Turnout is valid votes over electorate, {write_share(voted)}"
        more = f"; with rejected papers it is {write_share(ballots)}" if ballots is not None else ""
        said.append(f"{line}{more}.")
    published = desk.record.published.get(desk.contest.id)
    if published is not None:
        said.append(f"The official file calls this result “{published.result}”.")
    if desk.result.declared_at is None:
        said.append("The time of declaration is not in our record.")
    day = desk.contest.polled_on
    held = [
        covered(one)
        for one in desk.record.coverage
        if one.place in ("", desk.contest.constituency.name) and one.starts_on <= day <= one.ends_on
    ]
    said += [f"Our record covers {'; '.join(held)}."] if held else []
    return tuple(said)


@dataclass(frozen=True, slots=True)
class Other:
    """Another contest of the seat in a list."""

    href: str
    name: str
    mark: Mark | None
    words: str


def _others(desk: Desk) -> list[Other]:
    """The contests of the seat's name before and after this one."""
    here = desk.record.by_name(desk.contest.constituency.name)
    at = here.index(desk.contest)
    near = [*here[max(0, at - 1) : at], *here[at + 1 : at + 2]]
    return [_other(desk, other, "Before" if other in here[:at] else "After") for other in near]


def _other(desk: Desk, other: Contest, side: str) -> Other:
    result = desk.record.returns.get(other.id)
    won = figures.find_winner(result) if result else None
    majority = figures.find_majority(result) if result else None
    name = f"{side}: {other.election.name}"
    if won is None:
        return Other(contest_path(other.id), name, None, "Not declared" if not result else "")
    by = f" by {write_votes(majority)}" if majority is not None else ""
    people = people_of(desk.record, won.label.key)
    return Other(contest_path(other.id), name, sign_of(desk.record, won.label.key), f"{people}{by}")


def _line(desk: Desk) -> list[tuple[Contest, Return]]:
    """The seat's line with its results, oldest first; empty where it is too short to draw."""
    steps = line_of(desk.record, desk.contest)
    held = desk.record.returns
    line = [
        (step.contest, desk.result if step.contest.id == desk.contest.id else held[step.contest.id])
        for step in reversed(steps)
        if step.contest.id == desk.contest.id or step.contest.id in held
    ]
    return line if len(line) >= LONG else []


def _strip(desk: Desk) -> Picture | None:
    line = _line(desk)
    if not line:
        return None
    first, last = line[0][0].election.name, line[-1][0].election.name
    title = f"{desk.contest.constituency.name}: {counted(len(line), 'contest')}, {first} to {last}"
    return strip_of(desk.record, line, title, desk.word)
