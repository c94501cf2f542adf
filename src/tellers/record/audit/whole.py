"""The audit: every rule on every contest, and what was met in reading the files."""

from collections.abc import Iterator

from tellers.errors import Problem
from tellers.record.audit.columns import columns
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.audit.people import genders, party_numbers
from tellers.record.audit.shares import changes, shares
from tellers.record.audit.sums import sums
from tellers.record.audit.texts import padding
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Citation
from tellers.record.record import Record

NO_ERRATA = frozenset({"same-name", "member-link"})
"""What was met in reading and is nobody's error: how sources were joined."""

OF_RULES = frozenset({"sum", "share"})
"""Kinds that the rules find again where a contest's rows are kept as printed."""


def audit(record: Record) -> tuple[Finding, ...]:
    """Everything in the official files that does not fit: by kind, then by file and line."""
    found = {(f.code, f.where, f.field): f for f in _of_contests(record)}
    for finding in (*genders(record.printed), *party_numbers(record.printed)):
        found.setdefault((finding.code, finding.where, finding.field), finding)
    for finding in padding(record.printed):
        found.setdefault((finding.code, finding.where, finding.field), finding)
    files = {f.cite.source for f in found.values() if f.code in OF_RULES}
    for problem in record.problems:
        source = problem.where.rpartition(":")[0]
        if problem.code not in NO_ERRATA and not (problem.code in OF_RULES and source in files):
            met = _met(problem)
            found.setdefault((met.code, met.where, met.why), met)
    order = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(found.values(), key=lambda f: (order.get(f.code, len(order)), *_place(f))))


def _of_contests(record: Record) -> Iterator[Finding]:
    for key, printed in sorted(record.printed.items()):
        result = record.returns.get(key)
        if result is not None:
            yield from sums(result, printed)
            yield from columns(result, printed)
            yield from shares(result, printed)
            yield from changes(result, comparable(record, result.contest), printed)


def _met(problem: Problem) -> Finding:
    """A problem met in reading, as a finding: its sentence says what was found and what done."""
    source, _, line = problem.where.rpartition(":")
    said, _, used = problem.message.rpartition("; ")
    return Finding(
        problem.code, "", Citation(source, f"line {line}"), "", "", "", said or used,
        used if said else "",
    )  # fmt: skip


def _place(finding: Finding) -> tuple[str, int, str]:
    line = finding.cite.locator.removeprefix("line ")
    return finding.cite.source, int(line) if line.isdecimal() else 0, finding.field
