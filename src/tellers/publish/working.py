"""Working: how one figure was counted, from the figure in print back to the row of its source.

A fact becomes a box with what the figure is, the sum set as a sum, the rows with file, line and
value, the source with its date of reading, and whether the published figure agrees. `Ledger` is
one page's book of them, so that each box stands on the page once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from tellers.check.claims import Finding, Verdict
from tellers.facts.fact import Fact, Term, Unit, Value
from tellers.publish.edition import Told
from tellers.publish.words import (
    THIN,
    capital,
    day_of,
    party_name,
    people_of,
    who_of,
)
from tellers.record import figures
from tellers.record.contests import RETURN, Notional, Return
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.story.story import Figure, Sentence
from tellers.style.dates import write_date
from tellers.style.numbers import write_share, write_signed, write_signed_points, write_votes

MANY = 12
"""More rows than this are told by file: a national figure rests on up to 650."""

WHAT: Mapping[str, str] = {
    "winner": "Winner",
    "votes": "Votes for {who}",
    "share": "Share of the valid votes of {who}",
    "position": "Place of {who}",
    "majority": "Majority",
    "majority-share": "Majority as a part of the valid votes",
    "polled-on": "Polling day",
    "valid-votes": "Valid votes",
    "rejected": "Rejected papers",
    "electorate": "Electorate",
    "turnout": "Turnout",
    "ballots-turnout": "Turnout, rejected papers counted in",
    "candidates": "Candidates",
    "lost-deposits": "Lost deposits",
    "lost-deposit": "Deposit of {who}",
    "outcome": "Hold or gain",
    "previous-winner": "First at the election before",
    "previous-majority": "Majority at the election before",
    "previous-share": "Share of {who} at the election before",
    "previous-turnout": "Turnout at the election before",
    "change": "Change of share, {who}, in points",
    "swing": "Swing to {who}, in points",
    "sitting": "Sitting member",
    "won-since": "Beginning of the unbroken run of {who}",
    "wins-in-a-row": "Unbroken run of {who}, contests",
    "run-ended": "Beginning of the run of {who} that this result ended",
    "run-length": "Run of {who} that this result ended, contests",
    "smallest-majority": "Place by majority, the smallest first",
    "whip-suspended": "Whip suspended",
    "party-suspended": "Party membership suspended",
    "party-expelled": "Expelled from the party",
    "party-restored": "Readmitted to the party",
    "candidacy-not-endorsed": "Not endorsed as a candidate",
    "declared": "Contests declared",
    "house": "Seats in the House",
    "seats": "Seats of {who}",
    "net": "Net change of {who}, in seats",
    "largest": "Largest party",
    "overall-majority": "Overall majority of {who}",
    "short-of-majority": "Seats that {who} still need",
    "share-gb": "Share of {who} in Great Britain",
    "change-gb": "Change of share in Great Britain, {who}, in points",
    "swing-gb": "Swing in Great Britain, in points; above nought to the Conservatives",
    "closest": "Smallest majority",
}
"""What a figure is, by the kind of its fact."""

TERMS: Mapping[str, str] = {
    "valid-votes": "Valid votes",
    "electorate": "Electorate",
    "rejected": "Rejected papers",
    "majority": "Majority",
    "share": "Share",
    "turnout": "Turnout",
    "ballots-turnout": "Turnout with rejected papers",
    "share now": "Share now",
    "share then": "Share then",
    "change": "Change, in points",
    "swing": "Swing, in points",
    "two": "Halved",
    "others": "Others, in one row of the source",
    "gains": "Gained",
    "losses": "Lost",
    "net": "Net",
    "needed": "Half of the House, and one more",
    "house": "Seats in the House",
    "seats": "Seats won",
    "short": "Still needed",
    "overall-majority": "Overall majority",
    "votes": "Votes",
    "declared": "Contests declared so far",
    "total": "Contests in all",
}
"""The rows of a sum, by the word that the fact uses."""

TOTALS: Mapping[str, str] = {
    "majority": "First minus second",
    "previous-majority": "First minus second",
}
EXACT = frozenset({"change", "change-gb", "swing", "swing-gb"})
"""Kinds whose working needs a second decimal to add up."""


@dataclass(frozen=True, slots=True)
class Work:
    """One box, in the shape of the macro that prints it."""

    key: str
    figure: str
    what: str
    sum: tuple[tuple[str, str], ...] = ()
    total: tuple[str, str] | None = None
    rows: tuple[tuple[str, str, str], ...] = ()
    source: str = ""
    cite: str = ""
    csv: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A figure in print and the box that it opens; `again` where it was printed before."""

    text: str
    key: str
    again: bool = False


@dataclass(frozen=True)
class Sources:
    """Everything a page's workings look things up in.

    `results` are the contests and estimates whose rows the figures rest on, the page's own first.
    `csv` is where its figures stand as a file, `word` the word of its band. `rows` are further rows,
    with whose they are and what they hold.
    """

    record: Record
    results: tuple[Return | Notional, ...]
    title: str
    csv: str = ""
    word: str = ""
    rows: Mapping[Citation, tuple[str, str]] = field(default_factory=dict)

    @cached_property
    def candidates(self) -> dict[str, str]:
        """Everybody's printed name by candidacy id."""
        return {
            candidacy.id: who_of(self.record, candidacy)
            for result in reversed(self.results)
            if not isinstance(result, Notional)
            for candidacy in result.contest.candidacies
        }

    @cached_property
    def values(self) -> dict[Citation, tuple[str, str]]:
        """What stands in each row that a figure may rest on: whose it is, and its value."""
        found = dict(self.rows)
        for result in self.results:
            for key, cite in result.cites.items():
                if key != RETURN:
                    found.setdefault(
                        cite, (self._whose(result, key), write_votes(result.votes[key]))
                    )
            if result.electorate is not None:
                value = (f"Electorate, {_when(result)}", write_votes(result.electorate))
                found.setdefault(result.cites[RETURN], value)
        return found

    def _whose(self, result: Return | Notional, key: str) -> str:
        if isinstance(result, Notional):
            return f"{party_name(self.record, key)}, notional {result.election.name}"
        candidacy = result.contest.candidacy(key)
        name = (
            candidacy.name.last if candidacy.name else party_name(self.record, candidacy.label.key)
        )
        return name if result is self.results[0] else f"{name}, {_when(result)}"

    def whose(self, fact: Fact) -> str:
        """Whom a fact is about, as the head of its box names it."""
        if fact.subject.candidacy:
            return self.candidates.get(fact.subject.candidacy, "").split(",")[0]
        return people_of(self.record, fact.subject.party) if fact.subject.party else ""


def _when(result: Return | Notional) -> str:
    if isinstance(result, Notional):
        return f"notional {result.election.name}"
    return result.contest.election.name


def key_of(fact: Fact, prefix: str = "") -> str:
    """The box's name on its page: the kind, and whom it is about."""
    return "-".join(
        p for p in (prefix, fact.kind, fact.subject.candidacy or fact.subject.party) if p
    )


def written(value: Value, unit: Unit, *, exact: bool = False) -> str:
    """A value as the working prints it, with a second decimal where the sum needs one."""
    if isinstance(value, Fraction):
        if unit is Unit.POINTS:
            return _signed(value, 2) if exact else write_signed_points(value)
        return write_share(value, 2 if exact else 1)
    if isinstance(value, int):
        return write_votes(value)
    return value if isinstance(value, str) else write_date(value)


def _signed(value: Fraction, decimals: int) -> str:
    size = write_share(abs(value), decimals).removesuffix("%")
    return f"{'−' if value < 0 else '+'}{size}"


def work_of(fact: Fact, text: str, sources: Sources, *, prefix: str = "", note: str = "") -> Work:
    """The box of one figure; `note` is what the read-back says of it."""
    rows, is_exact = _sum_of(fact, sources), fact.kind in EXACT
    total = None
    if fact.terms and fact.terms[-1].sign == "=":
        last = fact.terms[-1]
        name = TOTALS.get(fact.kind, TERMS.get(last.what, last.what))
        total = (name, written(last.value, last.unit, exact=is_exact))
    what = WHAT.get(fact.kind, capital(fact.kind.replace("-", " "))).format(who=sources.whose(fact))
    base = f"; base {fact.base}" if fact.base and "before" not in what else ""
    when = f", {fact.base}" if fact.base and "before" in what else ""
    head = f"{what}{when}, {sources.title}{base}" if not when else f"{what}{when}; {sources.title}"
    if not rows and total is None:
        rows = ((capital(fact.formula), text),)
    source = _source(fact, sources)
    agreed = agreement(fact, sources)
    return Work(
        key_of(fact, prefix),
        text,
        head,
        rows,
        total,
        _rows(fact, sources),
        " ".join(part for part in (source, agreed, note) if part),
        _cite(head, text, source, sources),
        sources.csv,
    )


def _cite(head: str, text: str, source: str, sources: Sources) -> str:
    word = f"{sources.word}. " if sources.word else ""
    return f"{word}Tellers: {head}: {text}. {source} Record {sources.record.version}."


def _sum_of(fact: Fact, sources: Sources) -> tuple[tuple[str, str], ...]:
    is_exact = fact.kind in EXACT
    terms = fact.terms[:-1] if fact.terms and fact.terms[-1].sign == "=" else fact.terms
    return tuple(
        (_term_name(term, fact, sources), _term_value(term, exact=is_exact)) for term in terms
    )


def _term_name(term: Term, fact: Fact, sources: Sources) -> str:
    if term.what in sources.candidates and fact.kind != "previous-majority":
        return sources.candidates[term.what]
    if term.what in TERMS:
        return TERMS[term.what]
    if term.what.startswith("change "):
        return f"Change of share, {people_of(sources.record, term.what.removeprefix('change '))}"
    return party_name(sources.record, term.what)


def _term_value(term: Term, *, exact: bool) -> str:
    value = written(term.value, term.unit, exact=exact)
    if term.sign in ("", "+"):
        return value
    return f"{term.sign}{THIN}{value}"


# The rows of the source ---------------------------------------------------------------------------


def _rows(fact: Fact, sources: Sources) -> tuple[tuple[str, str, str], ...]:
    if len(fact.because) > MANY:
        return _by_file(fact.because, sources.record)
    return tuple(_row(cite, sources) for cite in fact.because)


def _row(cite: Citation, sources: Sources) -> tuple[str, str, str]:
    name, value = sources.values.get(cite, ("", ""))
    return name or _publisher(sources.record, cite), place_of(sources.record, cite), value


def _publisher(record: Record, cite: Citation) -> str:
    source = record.sources.get(cite.source)
    return source.publisher if source else cite.source


def place_of(record: Record, cite: Citation) -> str:
    """Where a row stands: the last parts of its file's name, and its line."""
    if "://" in cite.locator:
        source = record.sources.get(cite.source)
        return capital(source.retrieved) if source and source.retrieved else "a stored page"
    return f"{file_of(record, cite.source)}, {cite.locator}"


def file_of(record: Record, source: str) -> str:
    """A file's name in short: its last three parts are enough to find it."""
    known = record.sources.get(source)
    return "/".join((known.file if known else source).split("/")[-3:])


def _by_file(cites: Sequence[Citation], record: Record) -> tuple[tuple[str, str, str], ...]:
    tally: dict[str, int] = {}
    for cite in cites:
        tally[cite.source] = tally.get(cite.source, 0) + 1
    return tuple(
        (_publisher(record, Citation(source, "")), file_of(record, source), f"{rows:,} rows")
        for source, rows in tally.items()
    )


def _source(fact: Fact, sources: Sources) -> str:
    """Publisher and date of reading of every source behind a fact."""
    said: dict[str, None] = {}
    for key in dict.fromkeys(cite.source for cite in fact.because):
        known = sources.record.sources.get(key)
        if known is None:
            said[key] = None
        else:
            read = day_of(known.retrieved) if known.retrieved else ""
            said[f"{known.publisher}, {read}" if read else known.publisher] = None
    return f"{'Source' if len(said) == 1 else 'Sources'}: {'; '.join(said)}."


def agreement(fact: Fact, sources: Sources) -> str:
    """Whether the figure that the official file itself publishes is the same as ours."""
    if fact.kind not in ("majority", "valid-votes", "previous-majority", "outcome"):
        return ""
    then = fact.kind == "previous-majority"
    found = sources.results[1:2] if then else sources.results[:1]
    if not found or isinstance(found[0], Notional):
        return "An estimate: nobody declared it." if found else ""
    published = sources.record.published.get(found[0].contest.id)
    if published is None:
        return ""
    if fact.kind == "outcome":
        return f"Published as “{published.result}”."
    theirs = published.valid_votes if fact.kind == "valid-votes" else published.majority
    if theirs is None:
        return ""
    name = "total" if fact.kind == "valid-votes" else "majority"
    if theirs == fact.value:
        return f"The published {name} is the same: {write_votes(theirs)}."
    return f"The published {name} is {write_votes(theirs)}; the votes give another."


# Read back ----------------------------------------------------------------------------------------


@dataclass
class Book:
    """The figures of one page, each with its box, and what the checker read back of each."""

    sources: Sources
    verdicts: Mapping[str, Sequence[Verdict]] = field(default_factory=dict)
    prefix: str = ""
    opened: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, sources: Sources, told: Told) -> "Book":
        """The book of a story that was read back."""
        verdicts: dict[str, list[Verdict]] = {}
        for verdict in told.verdicts:
            verdicts.setdefault(verdict.claim.sentence.text, []).append(verdict)
        return cls(sources, verdicts)

    def link(self, fact: Fact, text: str, works: list[Work], *, note: str = "") -> Link:
        """A figure in print; its box joins `works` the first time that the page prints it."""
        key = key_of(fact, self.prefix)
        is_again = key in self.opened
        if not is_again:
            self.opened.add(key)
            works.append(work_of(fact, text, self.sources, prefix=self.prefix, note=note))
        return Link(text, key, is_again)

    def sentence(
        self, sentence: Sentence, facts: Mapping[str, Fact], works: list[Work]
    ) -> list[str | Link]:
        """A sentence's words, and its figures as links."""
        told, at = sentence.text, 0
        parts: list[str | Link] = []
        for part in sentence.parts:
            if isinstance(part, Figure):
                note = self.read_back(told, at, part.text)
                parts.append(self.link(facts[part.fact], part.text, works, note=note))
                at += len(part.text)
            else:
                parts.append(part)
                at += len(part)
        return parts

    def read_back(self, sentence: str, at: int, figure: str) -> str:
        """What the checker found of the claim in which this figure stands."""
        found = [
            verdict.verdict
            for verdict in self.verdicts.get(sentence, ())
            if verdict.claim.start - verdict.claim.sentence.start < at + len(figure)
            and at < verdict.claim.end - verdict.claim.sentence.start
        ]
        if not found:
            return ""
        if Finding.CONTRADICTED in found:
            return "Read back from this page: does not match the record."
        is_found = Finding.SUPPORTED in found
        said = "matches the record" if is_found else "not checkable"
        return f"Read back from this page: {said}."


def signed_seats(number: int) -> str:
    """A net change in seats, as a table prints it."""
    return write_signed(number)


def turnout_of(result: Return) -> str:
    """A turnout in print, an en dash where the electorate is not known."""
    value = figures.turnout(result)
    return write_share(value) if value is not None else "\N{EN DASH}"
