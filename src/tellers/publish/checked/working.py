"""The working of one verdict, in words: what was asked, what the record has, how, and whence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tellers.check.claims import Finding, Verdict
from tellers.check.mending.mend import mend_of
from tellers.publish.checked.elsewhere import elsewhere, is_swapped
from tellers.publish.parts.report import base_words
from tellers.publish.words import MINUS, capital
from tellers.publish.working.sources import place_of, publisher_of
from tellers.record.lineage.comparison import Base, BaseKind, comparable
from tellers.record.record import Record
from tellers.style.numbers import write_ordinal, write_votes

COMPARING = frozenset(
    {"change", "swing", "turnout_change", "majority_change", "hold/gain", "comparative", "previous"}
)
"""Kinds of claims that compare with a result before."""

PERCENT = frozenset({
    "share", "turnout", "majority share", "previous share", "previous turnout", "seat_share",
    "majority", "kept", "part", "moved_part", "others_share", "top_share", "electors_share",
    "again",
})  # fmt: skip
"""Kinds whose value is a percentage where it has decimals."""
POINTS = frozenset({"change", "swing", "points", "turnout_change"})
A_YEAR = r"(?:1[89]|20)\d\d"
"""What four digits of a run or of a statement on the whole are: a year, never a count."""
YEARS = frozenset({"year", "date", "first since", "spell", "tenure"})
OF_YEARS = frozenset({"national", "streak", "previous"})

ROWS = 6
"""Rows of the sources that are named; a count of the whole country has hundreds."""


@dataclass(frozen=True, slots=True)
class Working:
    """One verdict as it is explained; what does not apply is empty.

    `asked` is the query in words, `record` the record's figure, `how` its sum, `to_print` the
    figure in the article's own manner, `right_if` under which reading the claim is, or would be,
    right.
    """

    asked: str
    record: str
    how: str
    to_print: str
    base: str
    right_if: str
    rows: tuple[str, ...]

    def lines(self) -> Iterator[tuple[str, str]]:
        """What there is to say, each under its head, in the order of print."""
        said = (
            ("Asked", self.asked), ("Record", self.record), ("How", self.how),
            ("To print", self.to_print), ("Base", self.base), ("Reading", self.right_if),
        )  # fmt: skip
        yield from ((head, words) for head, words in said if words)
        yield from (("Source", row) for row in self.rows)


def working_of(record: Record, verdict: Verdict) -> Working:
    """How one verdict came about."""
    kind, is_no = verdict.claim.kind, verdict.verdict is Finding.CONTRADICTED
    return Working(
        _asked(record, verdict),
        printed(verdict.correct_value, kind, verdict.why),
        sentence(verdict.why),
        _to_print(verdict),
        _base(record, verdict),
        _right_if(record, verdict) if is_no else _reading(verdict),
        tuple(_rows(record, verdict)),
    )


def _to_print(verdict: Verdict) -> str:
    """The figure in the manner of the text; with its unit where the text has another."""
    mend = mend_of(verdict)
    if mend is None:
        return ""
    is_in_points = IN_PER_CENT in verdict.reading and verdict.why.endswith(" points")
    return f"{mend.now} points" if is_in_points else mend.now


IN_PER_CENT = ", in per cent of it"
"""How a reading ends that takes "fell by 43 per cent" as a part of what was there before."""


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return f"{capital(words).removesuffix('.')}." if words else ""


def _asked(record: Record, verdict: Verdict) -> str:
    """The query in words: the measure, and the contest whose rows were read."""
    contest = record.contests.get(verdict.contest)
    where = f"{contest.constituency.name}, {contest.election.name}" if contest else ""
    return sentence("; ".join(part for part in (verdict.reading, where) if part))


def _base(record: Record, verdict: Verdict) -> str:
    """What a change is measured against."""
    contest = record.contests.get(verdict.contest)
    is_compared = any(word in verdict.reading for word in (" since ", " against ", "change of "))
    if contest is None or verdict.claim.kind not in COMPARING or not is_compared:
        return ""
    base = comparable(record, contest)
    if verdict.claim.kind == "hold/gain" and base.election is not None:
        return sentence(_before(base))
    return sentence(base_words(base))


def _before(base: Base) -> str:
    """Whose seat it was: by which result of before, for nothing of it is in points."""
    year = base.election.name if base.election else ""
    if base.kind is BaseKind.NONE:
        return f"Who held it is not known: {base.reason}"
    if base.is_redrawn:
        return f"Who was first in the notional result of {year}, an estimate on these boundaries"
    return f"Who was first in {year}, on the same boundaries"


def _reading(verdict: Verdict) -> str:
    """The reading under which a claim matches."""
    return sentence(verdict.reading) if verdict.verdict is Finding.SUPPORTED else ""


def _right_if(record: Record, verdict: Verdict) -> str:
    """Of what a claim that does not match would be right."""
    if is_swapped(verdict.claimed_value, verdict.correct_value):
        return "Two digits have changed places; no reading that we know makes it right."
    found = elsewhere(record, verdict)
    if found:
        return f"It would be right of {', and of '.join(found)}."
    return "No reading that we know makes it right."


def _rows(record: Record, verdict: Verdict) -> Iterator[str]:
    """The rows that a verdict rests on; of very many, the first and how many more."""
    cites = verdict.evidence
    named = cites if len(cites) <= ROWS + 1 else cites[:ROWS]
    yield from dict.fromkeys(
        f"{publisher_of(record, cite)}, {place_of(record, cite)}" for cite in named
    )
    if len(named) < len(cites):
        yield f"and {len(cites) - len(named):,} rows more"
    if len(cites) == 1 and not verdict.contest and cites[0].source.endswith(OF_CONTESTS):
        yield "and the same of every other contest that is counted"


OF_CONTESTS = "/constituencies.csv"
"""The file of which one row stands for a whole election."""


def printed(value: str, kind: str, how: str = "") -> str:
    """A value of the wire as print has it; `how` is its sum, where that says what it is.

    >>> printed("7247", "majority"), printed("-29.9", "change"), printed("34.4", "share")
    ('7,247', '−29.9 points', '34.4%')
    >>> printed("1997", "national"), printed("63.2", "seat_share"), printed("1945", "streak")
    ('1997', '63.2%', '1945')
    >>> printed("11.20", "deposits"), printed("3.98", "deposits"), printed("12", "deposits")
    ('kept, with 11.20% of the valid votes', 'lost, with 3.98% of the valid votes', '12')
    >>> printed("67.3", "other", "49,249 ÷ 73,135 = 67.3%")
    '67.3%'
    >>> printed("-0.20", "change"), printed("-612", "change"), printed("2.17", "comparative", "÷")
    ('−0.20 points', '−612', '2.17 times')
    """
    is_year = kind in YEARS or (kind in OF_YEARS and re.fullmatch(A_YEAR, value))
    number = re.fullmatch(r"(-?)(\d+)(\.\d+)?", value)
    if is_year or number is None:
        return value
    if kind == "position":
        return write_ordinal(int(value))
    sign, whole, part = number.groups()
    written = f"{MINUS if sign else ''}{write_votes(int(whole))}{part or ''}"
    return written if part is None else _of_a_part(written, float(value), kind, how)


def _of_a_part(written: str, value: float, kind: str, how: str) -> str:
    """A figure with decimals, and of what it is."""
    if kind == "deposits":
        fate = "kept, with " if value > KEEPS else ("lost, with " if value < KEEPS else "")
        return f"{fate}{written}% of the valid votes"
    if kind in PERCENT or how.endswith(f" = {written}%"):
        return f"{written}%"
    is_order = kind == "comparative"
    if kind in POINTS or (is_order and "point" in how):
        return f"{written} points"
    return f"{written} times" if kind == "times" or (is_order and "÷" in how) else written


KEEPS = 5
"""Percent of the valid votes above which a deposit is kept."""
