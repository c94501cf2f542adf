"""The audit: every rule on every contest, and what was met in reading the files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tellers.record.audit.columns import columns
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.audit.met import Meeting
from tellers.record.audit.shares import changes, shares
from tellers.record.audit.sums import blanks, electors, sums, winners
from tellers.record.lineage.comparison import comparable
from tellers.record.record import Record
from tellers.record.rows import bases, members, parties, places, texts
from tellers.record.rows.exchanged import exchanges
from tellers.record.rows.turnouts import outliers

NO_ERRATA = frozenset({"same-name", "member-link"})
"""What was met in reading and is nobody's error: how sources were joined."""

NOT_OFFICIAL = frozenset({"Wikipedia contributors"})
"""Publishers of figures beside the official record. What they get wrong is no erratum of it: it is
a problem of the build, told by `tellers record build --all` and in the table `problems`.
"""

OF_RULES = frozenset({"sum", "share"})
"""Kinds that the rules find again where a contest's rows are kept as printed."""


RULES = (
    members.genders, members.surnames, parties.party_numbers, parties.registrations, parties.names,
    parties.abbreviations, parties.shared, parties.firsts, parties.adjuncts, places.places,
    places.codes, texts.padding, texts.unfilled, texts.wordings,
)  # fmt: skip
"""The rules that hold one row against others; those of one contest are in `_of_contests`."""


def audit(record: Record) -> tuple[Finding, ...]:
    """Everything in the official files that does not fit: by kind, then by file and line."""
    found: dict[tuple[str, str, str, str], Finding] = {}
    for finding in (*_of_contests(record), *_across(record)):
        found.setdefault((finding.code, finding.where, finding.field, finding.why), finding)
    by_rule = {(f.code, f.cite.source) for f in found.values() if f.code in OF_RULES}
    meeting, beside = Meeting(record), _beside(record)
    for problem in record.problems:
        source = problem.where.rpartition(":")[0]
        if problem.code in NO_ERRATA or source in beside:
            continue
        if (problem.code, source) not in by_rule:
            met = _unconfirmed(meeting.finding(problem))
            found.setdefault((met.code, met.where, met.field, met.why), met)
    corrected = {(f.where, f.field) for f in found.values() if f.code == "erratum"}
    told = (
        f for f in found.values() if f.code != "member-name" or (f.where, f.field) not in corrected
    )
    order = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(told, key=lambda f: (order.get(f.code, len(order)), *_place(f))))


def _beside(record: Record) -> frozenset[str]:
    """The files that nobody official published."""
    named = record.sources.values()
    return frozenset(source.file for source in named if source.publisher in NOT_OFFICIAL)


def _unconfirmed(finding: Finding) -> Finding:
    """A flag that our sources can neither confirm nor deny accuses nobody: a kind of its own."""
    is_open = finding.code == "sitting-flag" and not finding.right
    return replace(finding, code="sitting-unknown") if is_open else finding


def open_to_all(record: Record, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings whose file may be passed on (`rules.md` 25): what a page or a file may hold."""
    closed = {one.file for one in record.sources.values() if not one.redistributable}
    return tuple(finding for finding in findings if finding.cite.source not in closed)


def _of_contests(record: Record) -> Iterator[Finding]:
    for key, printed in sorted(record.printed.items()):
        result = record.returns.get(key)
        if result is None:
            continue
        base = comparable(record, result.contest)
        for rule in (winners, electors, sums, blanks, columns, shares):
            yield from rule(result, printed)
        for against in (changes, bases.unlike):
            yield from against(result, base, printed)


def _across(record: Record) -> Iterator[Finding]:
    for rule in RULES:
        yield from rule(record.printed)
    yield from members.former_flags(record.printed, record.contests)
    yield from places.revised(record)
    if record.printed:  # without official rows nothing is audited
        yield from outliers(record)
        yield from exchanges(record)


def _place(finding: Finding) -> tuple[str, int, str]:
    line = finding.cite.locator.removeprefix("line ")
    return finding.cite.source, int(line) if line.isdecimal() else 0, finding.field
