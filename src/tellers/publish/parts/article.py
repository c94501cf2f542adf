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
STOP = re.compile(r"[.,;:!?)\"'”’]+(?!\w)")
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

    `is_first` says that the note's way back leads here; that of the notes numbered in `inner`
    leads to their marks, for their words stand within another claim's.
    """

    text: str
    note: Note | None = None
    keys: tuple[Note, ...] = ()
    is_first: bool = False
    inner: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text with its notes."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


Span = tuple[int, int]


def marked(record: Record, text: str, verdicts: Sequence[Verdict]) -> tuple[Paragraph, ...]:
    """The text in paragraphs, its claims marked and numbered from one."""
    return tuple(_marked(record, text, verdicts))


def _marked(record: Record, text: str, verdicts: Sequence[Verdict]) -> Iterator[Paragraph]:
    number = 0
    for start, end in _paragraphs(text):
        here = [verdict for verdict in verdicts if start <= verdict.claim.start < end]
        notes = _notes(record, here, number)
        number += len(notes)
        yield _paragraph(text, (start, end), notes)


def _paragraphs(text: str) -> Iterator[Span]:
    """Where the paragraphs stand: what blank lines set apart."""
    for match in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        if match[0].strip():
            yield match.span()


Placed = tuple[tuple[Span, ...], Note]
"""A note with the spans that it is on, in their order."""


def _notes(record: Record, verdicts: Sequence[Verdict], before: int) -> list[Placed]:
    """The notes of one paragraph in the order of the text; `before` stand in those above.

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
        for number, (places, found) in enumerate(groups.values(), start=before + 1)
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


@dataclass(frozen=True, slots=True)
class _Shown:
    """A span that is marked, with its note, and whether it is the note's first and its last.

    `inner` are the notes of spans within it, which have no mark of their own.
    """

    span: Span
    note: Note
    is_first: bool
    is_last: bool
    inner: tuple[Note, ...]

    @property
    def keys(self) -> tuple[Note, ...]:
        """The notes whose marks follow it."""
        return (*((self.note,) if self.is_last else ()), *self.inner)


def _paragraph(text: str, span: Span, placed: Sequence[Placed]) -> Paragraph:
    """The pieces of one paragraph. The mark of a note follows the punctuation."""
    pieces: list[Piece] = []
    at = span[0]
    every = list(_shown(placed))
    limits = [*(shown.span[0] for shown in every[1:]), span[1]]
    for shown, limit in zip(every, limits, strict=False):
        begins, ends = shown.span[0], min(shown.span[1], span[1])
        if begins > at:
            pieces.append(Piece(text[at:begins]))
        pieces.append(Piece(text[begins:ends], shown.note, is_first=shown.is_first))
        at = ends
        stop = STOP.match(text, at, limit)
        if stop is not None and shown.keys:
            pieces.append(Piece(stop[0]))
            at = stop.end()
        inner = frozenset(note.number for note in shown.inner)
        pieces[-1] = replace(pieces[-1], keys=shown.keys, inner=inner)
    if at < span[1]:
        pieces.append(Piece(text[at : span[1]]))
    return Paragraph(tuple(pieces), tuple(note for _, note in placed))


def _shown(placed: Sequence[Placed]) -> Iterator[_Shown]:
    """The spans to mark in the order of the text: none that begins within another."""
    order = sorted(
        ((span, note) for spans, note in placed for span in spans), key=lambda pair: pair[0]
    )
    shown: list[tuple[Span, Note]] = []
    for span, note in order:
        if not shown or span[0] >= shown[-1][0][1]:
            shown.append((span, note))
    own: dict[int, list[Span]] = {}
    for span, note in shown:
        own.setdefault(note.number, []).append(span)
    hidden = [(spans[0], note) for spans, note in placed if note.number not in own]
    for span, note in shown:
        inner = tuple(n for (begins, _), n in hidden if span[0] <= begins < span[1])
        spans = own[note.number]
        yield _Shown(span, note, span == spans[0], span == spans[-1], inner)


def totals(paragraphs: Sequence[Paragraph]) -> dict[Finding, int]:
    """How many notes bear each verdict."""
    found = [note.finding for paragraph in paragraphs for note in paragraph.notes]
    return {finding: found.count(finding) for finding in ORDER}
