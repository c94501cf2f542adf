"""The errata of the official record: what files say, what must be right and why, what we use."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from tellers.publish.words import contest_path, safe, title_of
from tellers.record.audit.finding import KINDS, Finding
from tellers.record.record import Record

SHOWN = 60
"""Errata of one kind that the page tells; the file has all."""

ONE_PUBLISHER = frozenset({"psephology", "psephology-db", "commons-library"})
"""Folders of which every file has one publisher and licence; not each is a source of its own."""

COLUMNS = (
    "code", "contest", "constituency", "election", "file", "line", "field", "printed", "right",
    "why", "used", "attribution",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Erratum:
    """One erratum in print; `href` is the page of its contest, where it is of one."""

    title: str
    href: str
    where: str
    field: str
    printed: str
    right: str
    why: str
    used: str


@dataclass(frozen=True, slots=True)
class Kind:
    """The errata of one kind: its heading, how many there are, and those that the page tells."""

    code: str
    head: str
    total: int
    shown: tuple[Erratum, ...]

    @property
    def rest(self) -> int:
        """How many are in the file alone."""
        return self.total - len(self.shown)


def kinds_of(
    record: Record, findings: Iterable[Finding], *, is_linked: bool = True
) -> tuple[Kind, ...]:
    """The errata by kind, those of substance first; linked where contests have a page."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.code, []).append(finding)
    return tuple(
        Kind(
            code,
            KINDS.get(code, code),
            len(found),
            tuple(_erratum(record, finding, is_linked=is_linked) for finding in found[:SHOWN]),
        )
        for code, found in groups.items()
    )


def _erratum(record: Record, finding: Finding, *, is_linked: bool) -> Erratum:
    contest = record.contests.get(finding.contest)
    title = title_of(contest) if contest else ""
    href = contest_path(contest.id) if contest and is_linked else ""
    return Erratum(
        title, href, finding.where, finding.field,
        finding.printed, finding.right,
        sentence(finding.why), sentence(finding.used),
    )  # fmt: skip


def sentence(words: str) -> str:
    """Words as a sentence of their own.

    >>> sentence("first less second"), sentence("")
    ('First less second.', '')
    """
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}" if words else ""


def errata_csv(record: Record, findings: Sequence[Finding]) -> str:
    """The errata as a file, a row each, UTF-8 with LF; no cell is one that a spreadsheet runs."""
    lines = _attributions(record)
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in findings:
        contest = record.contests.get(finding.contest)
        writer.writerow([
            safe(cell)
            for cell in (
                finding.code,
                finding.contest,
                contest.constituency.name if contest else "",
                contest.election.name if contest else "",
                finding.cite.source,
                finding.cite.locator.removeprefix("line "),
                finding.field,
                finding.printed,
                finding.right,
                finding.why,
                finding.used,
                _attribution(lines, finding.cite.source),
            )
        ])  # fmt: skip
    return out.getvalue()


def _attributions(record: Record) -> Mapping[str, str]:
    """The line of every source by its id, its file and the folder that its publisher's are in."""
    lines: dict[str, str] = {}
    for source in record.sources.values():
        folder = source.file.partition("/")[0]
        for name in (source.id, source.file, folder if folder in ONE_PUBLISHER else ""):
            lines.setdefault(name, source.attribution)
    return lines


def _attribution(lines: Mapping[str, str], source: str) -> str:
    return lines.get(source) or lines.get(source.partition("/")[0], "")
