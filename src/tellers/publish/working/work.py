"""Working: how one figure was counted, from the figure in print back to the row of its source.

A fact becomes a box with what the figure is, the sum set as a sum, the rows with file, line and
value, the source with its date of reading, and whether the published figure agrees.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from fractions import Fraction

from tellers.facts.fact import Fact, Term, Unit, Value
from tellers.publish.words import THIN, capital, party_name, people_of, share_text
from tellers.publish.working.box import Link, Work
from tellers.publish.working.kinds import EXACT, TERMS, TOTALS, WHAT
from tellers.publish.working.sources import Sources, file_of, place_of, publisher_of
from tellers.record.contests import Notional
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.style.dates import write_date, write_time
from tellers.style.numbers import write_signed_points, write_votes

MANY = 12
"""More rows than this are told by file: a national figure rests on up to 650."""


def plain(parts: Iterable[str | Link]) -> str:
    """Words and figures as text.

    >>> plain(["by ", Link("7,247", "majority")])
    'by 7,247'
    """
    return "".join(part if isinstance(part, str) else part.text for part in parts)


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
        return share_text(value, 2 if exact else 1)
    if isinstance(value, int):
        return write_votes(value)
    if isinstance(value, datetime):
        return write_time(value)
    return value if isinstance(value, str) else write_date(value)


def _signed(value: Fraction, decimals: int) -> str:
    size = share_text(abs(value), decimals).removesuffix("%")
    return f"{'−' if value < 0 else '+'}{size}"


def work_of(fact: Fact, text: str, sources: Sources, *, prefix: str = "", note: str = "") -> Work:
    """The box of one figure; `note` is what the read-back says of it."""
    rows, is_exact = _sum_of(fact, sources), fact.kind in EXACT
    total = None
    if fact.terms and fact.terms[-1].sign == "=":
        last = fact.terms[-1]
        name = TOTALS.get(fact.kind, TERMS.get(last.what, last.what))
        total = (name, written(last.value, last.unit, exact=is_exact))
    what = WHAT.get(fact.kind, capital(fact.kind.replace("-", " "))).format(
        who=sources.whose(fact), other=fact.other
    )
    base = f"; base {fact.base}" if fact.base and "before" not in what else ""
    when = f", {fact.base}" if fact.base and "before" in what else ""
    head = f"{what}{when}, {sources.title}{base}" if not when else f"{what}{when}; {sources.title}"
    if not rows and total is None:
        rows = ((capital(fact.formula), text),)
    source = sources.line(fact.because)
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
    return tuple(row for cite in fact.because for row in _of_row(fact, cite, sources))


def _of_row(fact: Fact, cite: Citation, sources: Sources) -> Iterator[tuple[str, str, str]]:
    """What of one row the figure rests on; only where it stands, where we hold no value of it."""
    place, held = place_of(sources.record, cite), sources.held(fact, cite)
    if not held:
        yield publisher_of(sources.record, cite), place, ""
    for one in held:
        yield one.whose or publisher_of(sources.record, cite), place, one.value


def _by_file(cites: Sequence[Citation], record: Record) -> tuple[tuple[str, str, str], ...]:
    tally: dict[str, int] = {}
    for cite in cites:
        tally[cite.source] = tally.get(cite.source, 0) + 1
    return tuple(
        (publisher_of(record, Citation(source, "")), file_of(record, source), f"{rows:,} rows")
        for source, rows in tally.items()
    )


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
    is_total = fact.kind == "valid-votes"
    theirs = published.valid_votes if is_total else published.majority
    return _compared(theirs, fact.value, "total" if is_total else "majority")


def _compared(theirs: int | None, ours: Value, name: str) -> str:
    if theirs is None:
        return ""
    if theirs == ours:
        return f"The published {name} is the same: {write_votes(theirs)}."
    return f"The published {name} is {write_votes(theirs)}; the votes give another."
