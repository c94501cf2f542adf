"""Article: somebody's text with its claims marked in place, and the notes on them.

Four signs carry a verdict: glyph, underline, rule and words (colour is a fifth). Only the claim's
own words are marked; the mark follows the punctuation and links to its note, which links back.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.answer.order import in_order
from tellers.check.answer.unread import is_rule, rows, unread_rows
from tellers.check.claims import Finding, Verdict
from tellers.check.reading.sentences import unwrapped
from tellers.publish.checked.working import Working, printed, working_of
from tellers.publish.words import capital, steady
from tellers.record.record import Record

GLYPHS = {Finding.CONTRADICTED: "≠", Finding.SUPPORTED: "=", Finding.UNCHECKABLE: "○"}
CLASSES = {Finding.CONTRADICTED: "no", Finding.SUPPORTED: "ok", Finding.UNCHECKABLE: "na"}
WORDS = {
    Finding.CONTRADICTED: "Does not match the record",
    Finding.SUPPORTED: "Matches the record",
    Finding.UNCHECKABLE: "Not checkable",
}
ORDER = (Finding.CONTRADICTED, Finding.SUPPORTED, Finding.UNCHECKABLE)
"""The order of the totals, and of which verdict a span bears that several claims share."""

STOP = re.compile(r"[.,;:!?)\"'”’]+(?!\w)")


@dataclass(frozen=True, slots=True)
class Said:
    """What one claim came to: what the record says, what the text says, how, by which reading."""

    record: str
    text: str
    why: str
    reading: str
    working: Working


@dataclass(frozen=True, slots=True)
class Note:
    """A note in the margin, on one span of the text; `said` are the claims that share it.

    `numbers` are those of its claims among all of the text, the same on every face.
    """

    numbers: tuple[int, ...]
    finding: Finding
    said: tuple[Said, ...]

    @property
    def number(self) -> int:
        """The number of its first claim, which no other note has."""
        return self.numbers[0]

    @property
    def label(self) -> str:
        """Its numbers as print has them: 2, 1–2, or 9, 11."""
        first, last = self.numbers[0], self.numbers[-1]
        if first == last:
            return str(first)
        is_run = last - first == len(self.numbers) - 1
        return f"{first}\N{EN DASH}{last}" if is_run else ", ".join(map(str, self.numbers))

    @property
    def told(self) -> str:
        """All of it in one line, for a place that has no margin."""
        said = [
            " ".join(filter(None, (f"Record: {one.record}." if one.record else "",
                                   f"{one.why}." if one.why else "")))
            for one in self.said
        ]  # fmt: skip
        return " ".join([f"{self.words}.", *said]).strip()

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
    """A paragraph of the text with its notes.

    One that is `is_unread` is a row of a table with figures of which nothing is said.
    """

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    is_unread: bool = False


Span = tuple[int, int]


def marked(record: Record, text: str, verdicts: Sequence[Verdict]) -> tuple[Paragraph, ...]:
    """The text in paragraphs, its claims marked and numbered from one; nothing in it steers.

    A line that was only full goes on, so that each screen may break it where it likes.
    """
    return tuple(_marked(record, unwrapped(steady(text)), verdicts))


def _marked(record: Record, text: str, verdicts: Sequence[Verdict]) -> Iterator[Paragraph]:
    numbered = list(enumerate(in_order(verdicts), start=1))
    unread = set(unread_rows(text, verdicts))
    for start, end in _paragraphs(text):
        here = [one for one in numbered if start <= one[1].claim.start < end]
        numbered = numbered[len(here) :]
        made = _paragraph(text, (start, end), _notes(record, here))
        yield replace(made, is_unread=(start, end) in unread)


def _paragraphs(text: str) -> Iterator[Span]:
    """Where the paragraphs stand: what blank lines set apart, and each row of a table."""
    table = deque(rows(text))
    for match in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        at, end = match.span()
        while table and table[0][0] < end:
            row, ends = table.popleft()
            if text[at:row].strip():
                yield at + (text[at] == "\n"), row - 1
            if not is_rule(text[row:ends]):
                yield row, ends
            at = ends
        if text[at:end].strip():
            yield at + (text[at] == "\n"), end


Placed = tuple[tuple[Span, ...], Note]
"""A note with the spans that it is on, in their order."""


Numbered = tuple[int, Verdict]


def _notes(record: Record, verdicts: Sequence[Numbered]) -> list[Placed]:
    """The notes of one paragraph in the order of the text.

    Claims on one span with one finding share a note. A sentence's mismatches that come to the same
    are one note on several spans: "expelled" and "October 2020" are one mistake.
    """
    groups: dict[object, list[Numbered]] = {}
    for number, verdict in verdicts:
        groups.setdefault(_sameness(verdict), []).append((number, verdict))
    return [
        (tuple(dict.fromkeys(_span(verdict) for _, verdict in found)), _note(record, found))
        for found in groups.values()
    ]


def _span(verdict: Verdict) -> Span:
    return verdict.claim.start, verdict.claim.end


def _sameness(verdict: Verdict) -> object:
    """What claims must share to share a note: the mistake, else the span and the finding."""
    if verdict.verdict is not Finding.CONTRADICTED:
        return _span(verdict), verdict.verdict
    return verdict.claim.sentence.index, verdict.correct_value, verdict.reading, verdict.why


def _note(record: Record, found: Sequence[Numbered]) -> Note:
    told = dict.fromkeys(_said(record, verdict) for _, verdict in found)
    return Note(tuple(number for number, _ in found), found[0][1].verdict, tuple(told))


def _said(record: Record, verdict: Verdict) -> Said:
    working = working_of(record, verdict)
    is_no = verdict.verdict is Finding.CONTRADICTED
    return Said(
        working.record if is_no else "",
        _told(verdict) if is_no else "",
        capital(verdict.why).removesuffix("."),
        capital(verdict.reading).removesuffix("."),
        working,
    )


def _told(verdict: Verdict) -> str:
    """What the text says, beside what the record has; of a seat held or gained its own words."""
    claim = verdict.claim
    if claim.kind == "hold/gain":
        return f"“{' '.join(claim.span.split())}”"
    return printed(verdict.claimed_value, claim.kind)


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
        ((span, note) for spans, note in placed for span in spans),
        key=lambda pair: (pair[0], ORDER.index(pair[1].finding)),
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
    """How many claims bear each verdict."""
    notes = [note for paragraph in paragraphs for note in paragraph.notes]
    return {
        finding: sum(len(note.numbers) for note in notes if note.finding is finding)
        for finding in ORDER
    }
