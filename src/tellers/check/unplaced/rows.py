"""Rows of a table of a result: "Name | Party | 14,168 | 45.1", cell by cell.

A column that is headed "Votes", or the first count of a row without a head, is of whoever the row
names; of what stands under another head nothing is said: "Postal votes" are not the poll, nor is a
"Change in votes" or a "Notional share".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy
from tellers.style.numbers import Form, rounded, write_share, write_votes

LEAST = 100
"""A smaller count, of a row without a head, may be a place or an order."""
FAR = 5
"""One part in so many beyond which a figure is no slip, but of another table."""
CELL = "|"
A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
A_WORD = re.compile(r"[a-z]+|%")
BESIDE_VOTES = frozenset({
    "vote", "votes", "ballot", "ballots", "total", "number", "no", "of", "the", "all", "valid",
    "cast", "polled", "won", "received", "obtained", "count", "counted", "candidate", "candidates",
    "final", "for", "her", "his", "their", "party", "in", "general", "election", "result",
})  # fmt: skip
"""Words of which alone the head of a column of votes is made."""
OF_A_SHARE = frozenset({"%", "share", "per", "percent", "percentage", "pct", "pc"})
BESIDE_SHARE = BESIDE_VOTES | OF_A_SHARE | {"cent", "poll", "as", "a"}
"""Words of which alone the head of a column of shares is made."""


def is_row(text: str) -> bool:
    """Whether a line is one of cells."""
    return CELL in text and CELL in text.strip().strip(CELL)


@dataclass
class Table:
    """The table that a text is in the midst of: what its head says of each column."""

    heads: Sequence[str] = field(default=())

    def verdicts(self, page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
        """What the record says of the figures of a row that nobody has read yet."""
        row = marked.sentence.text
        if not is_row(row):
            self.heads = ()
            return
        cells = list(_cells(row))
        if not any(letter.isdigit() for letter in A_YEAR.sub("", row)):
            words = [row[start:end].lower() for start, end in cells]
            values = [m.value for m in marked.marks]
            is_of_one = any(isinstance(one, Person) for one in values)
            if not is_of_one and not (self.heads and any(isinstance(x, Parties) for x in values)):
                self.heads = words
            return
        frame = page.scene.now if page.scene else None
        one = _whose(frame, marked) if frame else None
        if frame is None or one is None:
            return
        for mark, kind in self._figures(marked, cells, frame.year):
            claim = marked.claim(mark.start, mark.end, kind)
            if not any(claim.meets(other.claim) for other in told):
                found = _held(page, frame, one, marked, mark, kind)
                yield from [found] if found else []

    def settled(self, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
        """The verdicts on a sentence; in a row of a party alone what differs is left open."""
        row = marked.sentence.text
        if not is_row(row) or any(isinstance(m.value, Person) for m in marked.marks):
            return list(told)
        cells = {row[start:end] for start, end in _cells(row)}
        return [_of_the_nation(one) if one.claim.span in cells else one for one in told]

    def _figures(
        self, marked: Marked, cells: Sequence[tuple[int, int]], year: int
    ) -> Iterator[tuple[Mark, str]]:
        """The figures that fill a cell, and whether they are votes or a share."""
        left = ["votes", "share"]
        at = marked.sentence.start
        for number, (start, end) in enumerate((at + a, at + b) for a, b in cells):
            inside = [m for m in marked.marks if start <= m.start < end]
            if len(inside) != 1 or (inside[0].start, inside[0].end) != (start, end):
                continue
            mark = inside[0]
            kind = self._kind(number, mark, year)
            if kind in left:
                left.remove(kind)
                yield mark, kind

    def _kind(self, number: int, mark: Mark, year: int) -> str:
        if mark.letter not in ("N", "Q"):
            return ""
        amount = mark.amount
        is_part = amount.form is Form.PERCENT or bool(amount.decimals)
        if not self.heads:
            is_count = not is_part and amount.value >= LEAST
            return "share" if is_part else ("votes" if is_count else "")
        head = self.heads[number] if number < len(self.heads) else ""
        if any(int(one) != year for one in A_YEAR.findall(head)):
            return ""
        if _is_votes(head):
            return "" if is_part else "votes"
        return "share" if _is_share(head) and is_part else ""


def _of_the_nation(verdict: Verdict) -> Verdict:
    if verdict.verdict is not Finding.CONTRADICTED or verdict.exchanges_digits:
        return verdict
    return verdict.left_open(f"A row of a party alone may be of the nation; {verdict.why}.")


def _is_votes(head: str) -> bool:
    """Whether a head says that a column is of the votes polled, and no more than that."""
    words = set(A_WORD.findall(head))
    return not words.isdisjoint({"vote", "votes"}) and words <= BESIDE_VOTES and "+" not in head


def _is_share(head: str) -> bool:
    """Whether a head says that a column is of the share of them, and no more than that."""
    words, is_moved = set(A_WORD.findall(head)), any(sign in head for sign in "+±/")
    return not words.isdisjoint(OF_A_SHARE) and words <= BESIDE_SHARE and not is_moved


def _cells(text: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row stand, white space apart."""
    at = 0
    for cell in text.split(CELL):
        inner = cell.strip(" *")
        if inner or at:
            start = at + cell.find(inner)
            yield start, start + len(inner)
        at += len(cell) + 1


def _whose(frame: Frame, marked: Marked) -> Candidacy | None:
    """Who stands in a row: the candidate, else the only one of the party, that it names."""
    for kind in (Person, Parties):
        named = [m.value for m in marked.marks if isinstance(m.value, kind)]
        found = {c.id: c for who in named for c in frame.candidacies(who)}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _held(
    page: Page, frame: Frame, one: Candidacy, marked: Marked, mark: Mark, kind: str
) -> Verdict | None:
    """A figure of a row held against the result; None where it may be of another table."""
    votes, every = frame.result.votes[one.id], figures.total_votes(frame.result)
    amount, is_share = mark.amount, kind == "share"
    said, exact = amount.value, Fraction(votes)
    if is_share:
        said = amount.value * (100 if amount.form is Form.PERCENT else 1)
        exact = Fraction(votes * 100, every or 1)
    is_right = rounded(exact, amount.decimals) == said
    if not is_right and (abs(said - exact) * FAR > exact or _is_of_before(page, one, said)):
        return None
    is_named = any(isinstance(other.value, Person) for other in marked.marks)
    if not is_right and not is_named and sorted(str(said)) != sorted(str(votes)):
        return None  # a row of a party alone may be of the nation
    right = str(float(rounded(exact, max(1, amount.decimals)))) if is_share else str(votes)
    told = str(float(said)) if is_share else str(int(said))
    why = f"{write_votes(votes)} ÷ {write_votes(every)} = {write_share(exact / 100)}"
    cite = frame.result.cites.get(one.id) or frame.result.cites[RETURN]
    return Verdict(
        marked.claim(mark.start, mark.end, kind),
        Finding.SUPPORTED if is_right else Finding.CONTRADICTED,
        page.scene.contest.id if page.scene else "",
        f"{kind} of {one.name or one.label.key}, {frame.words}",
        told,
        right,
        why if is_share else "as declared",
        (cite,),
    )


def _is_of_before(page: Page, one: Candidacy, said: Fraction) -> bool:
    """Whether a figure is right of the same label, or of the same name, at another election."""
    named = page.scene.named if page.scene else ()
    for result in (page.results[c.id] for c in named if c.id in page.results):
        for other in result.contest.candidacies:
            is_same = other.name == one.name or other.label.key == one.label.key
            votes, every = result.votes.get(other.id, 0), figures.total_votes(result)
            share = rounded(Fraction(votes * 100, every), 1) if every else 0
            if is_same and other.id != one.id and said in (votes, share):
                return True
    return False
