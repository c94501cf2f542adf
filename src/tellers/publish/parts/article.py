"""Article: somebody's text with its claims marked in place, and the notes on them.

Four signs carry a verdict: glyph, underline, rule and words (colour is a fifth). Only the claim's
own words are marked; the mark follows the punctuation and links to its note, which links back.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.claims import Finding, Verdict
from tellers.publish.words import MINUS, capital
from tellers.publish.working.sources import place_of, publisher_of
from tellers.record.record import Record
from tellers.style.numbers import write_ordinal, write_votes

GLYPHS = {Finding.CONTRADICTED: "≠", Finding.SUPPORTED: "=", Finding.UNCHECKABLE: "○"}
CLASSES = {Finding.CONTRADICTED: "no", Finding.SUPPORTED: "ok", Finding.UNCHECKABLE: "na"}
WORDS = {
    Finding.CONTRADICTED: "Does not match the record",
    Finding.SUPPORTED: "Matches the record",
    Finding.UNCHECKABLE: "Not checkable",
}
ORDER = (Finding.CONTRADICTED, Finding.SUPPORTED, Finding.UNCHECKABLE)
"""The order of the totals, and of which verdict a span bears that several claims share."""

PERCENT = frozenset({"share", "turnout", "majority share", "previous share", "previous turnout"})
YEARS = frozenset({"year", "date", "first since", "spell", "tenure"})


@dataclass(frozen=True, slots=True)
class Said:
    """What one claim came to: what the record says, what the text says, how, by which reading."""

    record: str
    text: str
    why: str
    reading: str
    source: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note in the margin, on one span of the text; `said` are the claims that share it."""

    number: int
    finding: Finding
    said: tuple[Said, ...]

    @property
    def glyph(self) -> str:
        """Its sign."""
        return GLYPHS[self.finding]

    @property
    def css(self) -> str:
        """The end of its classes: no, ok, na."""
        return CLASSES[self.finding]

    @property
    def words(self) -> str:
        """What the sign means."""
        return WORDS[self.finding]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: plain, or marked with a note; `keys` are notes whose marks follow it.

    `is_first` says that the note's way back leads here.
    """

    text: str
    note: Note | None = None
    keys: tuple[Note, ...] = ()
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text with its notes."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


Span = tuple[int, int]


def marked(record: Record, text: str, verdicts: Sequence[Verdict]) -> tuple[Paragraph, ...]:
    """The text in paragraphs, its claims marked and numbered from one."""
    notes = _notes(record, verdicts)
    return tuple(
        _paragraph(text, span, [pair for pair in notes if span[0] <= pair[0][0][0] < span[1]])
        for span in _paragraphs(text)
    )


def _paragraphs(text: str) -> Iterator[Span]:
    """Where the paragraphs stand: what blank lines set apart."""
    for match in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        if match[0].strip():
            yield match.span()


Placed = tuple[tuple[Span, ...], Note]
"""A note with the spans that it is on, in their order."""


def _notes(record: Record, verdicts: Sequence[Verdict]) -> list[Placed]:
    """The notes in the order of the text.

    Claims that share a span share its note. A sentence's mismatches that come to the same are one
    note on several spans: "expelled" and "October 2020" are one mistake.
    """
    spans: dict[Span, list[Verdict]] = {}
    for verdict in sorted(verdicts, key=lambda v: (v.claim.start, v.claim.end)):
        spans.setdefault((verdict.claim.start, verdict.claim.end), []).append(verdict)
    groups: dict[object, tuple[list[Span], list[Verdict]]] = {}
    for span, found in spans.items():
        places, _ = groups.setdefault(_sameness(span, found), ([], found))
        places.append(span)
    return [
        (tuple(places), _note(record, number, found))
        for number, (places, found) in enumerate(groups.values(), start=1)
    ]


def _sameness(span: Span, found: Sequence[Verdict]) -> object:
    """What makes two spans one mistake; the span itself where it is not one."""
    first = found[0]
    if first.verdict is not Finding.CONTRADICTED:
        return span
    return first.claim.sentence.index, first.correct_value, first.reading, first.why


def _note(record: Record, number: int, found: Sequence[Verdict]) -> Note:
    finding = min((verdict.verdict for verdict in found), key=ORDER.index)
    told = [_said(record, verdict) for verdict in found if verdict.verdict is finding]
    return Note(number, finding, tuple(dict.fromkeys(told)))


def _said(record: Record, verdict: Verdict) -> Said:
    kind = verdict.claim.kind
    rows = [f"{publisher_of(record, c)}, {place_of(record, c)}" for c in verdict.evidence[:2]]
    is_no = verdict.verdict is Finding.CONTRADICTED
    return Said(
        printed(verdict.correct_value, kind) if is_no else "",
        printed(verdict.claimed_value, kind) if is_no else "",
        capital(verdict.why).removesuffix("."),
        capital(verdict.reading).removesuffix("."),
        "; ".join(dict.fromkeys(rows)) if is_no else "",
    )


def printed(value: str, kind: str) -> str:
    """A value of the wire as print has it.

    >>> printed("7247", "majority"), printed("-29.9", "change"), printed("34.4", "share")
    ('7,247', '−29.9 points', '34.4%')
    """
    if kind in YEARS or not re.fullmatch(r"-?\d+(?:\.\d+)?", value):
        return value
    if kind == "position":
        return write_ordinal(int(value))
    whole, _, part = value.partition(".")
    written = write_votes(int(whole)).replace("-", MINUS) + (f".{part}" if part else "")
    if kind in PERCENT:
        return f"{written}%"
    return f"{written} points" if kind in ("change", "swing") else written


def _paragraph(text: str, span: Span, placed: Sequence[Placed]) -> Paragraph:
    """The pieces of one paragraph. A span within another is not marked twice: its key follows."""
    pieces: list[Piece] = []
    at = span[0]
    for (begins, ends), note, is_first, is_last in _in_order(placed):
        keys = (note,) if is_last else ()
        if begins < at and pieces:
            last = pieces[-1]
            pieces[-1] = replace(last, keys=(*last.keys, note))
            continue
        if begins > at:
            pieces.append(Piece(text[at:begins]))
        pieces.append(Piece(text[begins:ends], note, is_first=is_first))
        at = ends
        stop = re.match(r"[.,;:!?)\"'”’]+(?=\s|$)", text[at : span[1]])
        if stop is not None and keys:
            pieces.append(Piece(stop[0]))
            at += stop.end()
        pieces[-1] = replace(pieces[-1], keys=keys)
    if at < span[1]:
        pieces.append(Piece(text[at : span[1]]))
    return Paragraph(tuple(pieces), tuple(note for _, note in placed))


def _in_order(placed: Sequence[Placed]) -> list[tuple[Span, Note, bool, bool]]:
    """Every span with its note, and whether it is the note's first and last, as the text runs."""
    return sorted(
        (
            (span, note, span == spans[0], span == spans[-1])
            for spans, note in placed
            for span in spans
        ),
        key=lambda one: one[0],
    )


def totals(paragraphs: Sequence[Paragraph]) -> dict[Finding, int]:
    """How many notes bear each verdict."""
    found = [note.finding for paragraph in paragraphs for note in paragraph.notes]
    return {finding: found.count(finding) for finding in ORDER}
