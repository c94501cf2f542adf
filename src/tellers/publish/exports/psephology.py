"""UK Parliament's results files made again from the record: the same cells, or a reason a cell.

Figures are derived anew: votes, shares, changes, totals, party columns, who won. What no vote tells
(codes, counties, genders, flags, numbers, times) is taken from the rows as they were printed.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from io import StringIO

from tellers.record import figures
from tellers.record.audit.columns import FIRST, PARTIES, REST
from tellers.record.audit.shares import decimal, exact, is_printed_as
from tellers.record.contests import Candidacy, Printed, PrintedRow, Return
from tellers.record.lineage.comparison import Base, comparable
from tellers.record.people import Standing
from tellers.record.record import Record

WINNER = "Of which other winner"
FILES = ("candidacies.csv", "constituencies.csv")


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell of the export that is not the file's, and why."""

    file: str
    line: int
    column: str
    printed: str
    ours: str
    reason: str


@dataclass(frozen=True, slots=True)
class Made:
    """Both files of an election as text, their cells counted, and those that differ."""

    files: Mapping[str, str]
    cells: int
    differences: tuple[Difference, ...]


def results_files(record: Record, folder: str) -> Made:
    """The two files of a folder, such as `.../59/general-election`, rows in their own order."""
    rows: dict[str, list[tuple[int, PrintedRow, dict[str, str]]]] = {name: [] for name in FILES}
    for key, printed in record.printed.items():
        if printed.row.cite.source == f"{folder}/constituencies.csv":
            result = record.returns[key]
            made = _Contest(record, result, printed, comparable(record, result.contest))
            rows["constituencies.csv"].append((_line(printed.row), printed.row, made.row()))
            for one in result.contest.candidacies:
                row = printed.candidacies[one.id]
                rows["candidacies.csv"].append((_line(row), row, made.candidacy(one)))
    differences = [
        difference
        for name in FILES
        for line, row, ours in sorted(rows[name], key=lambda found: found[0])
        for difference in _differing(f"{folder}/{name}", line, row, ours)
    ]
    cells = sum(len(row.cells) for found in rows.values() for _, row, _ in found)
    return Made({name: _csv(rows[name]) for name in FILES}, cells, tuple(differences))


def _line(row: PrintedRow) -> int:
    return int(row.cite.locator.removeprefix("line "))


def _csv(rows: list[tuple[int, PrintedRow, dict[str, str]]]) -> str:
    """The rows under a header, whether or not the original has one; line ends are CR LF, as its."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    ordered = sorted(rows, key=lambda found: found[0])
    if ordered:
        writer.writerow(ordered[0][1].cells)
    writer.writerows(ours.values() for _, _, ours in ordered)
    return out.getvalue()


@dataclass
class _Contest:
    """One contest being made again."""

    record: Record
    result: Return
    printed: Printed
    base: Base

    def row(self) -> dict[str, str]:
        """The contest's own row: as printed, with every figure derived."""
        result, cells = self.result, dict(self.printed.row.cells)
        won, majority = figures.find_winner(result), figures.find_majority(result)
        ours = {
            "Constituency name": result.contest.constituency.name,
            "Member first name": won.name.first if won and won.name else "",
            "Member surname": won.name.last if won and won.name else "",
            "Electorate": "" if result.electorate is None else str(result.electorate),
            "Valid votes": str(figures.valid_votes(result)),
            "Majority": "" if majority is None else str(majority),
        }
        if result.rejected is not None:
            ours["Invalid votes"] = str(result.rejected)
        ours |= self._columns(cells)
        return cells | {name: cell for name, cell in ours.items() if name in cells}

    def _columns(self, cells: Mapping[str, str]) -> dict[str, str]:
        names, by_party = list(cells), figures.party_votes(self.result)
        if FIRST not in names or REST not in names:
            return {}
        own = [n for n in names[names.index(FIRST) + 1 : names.index(REST)] if n in PARTIES]
        found = {name: sum(by_party.get(party, 0) for party in PARTIES[name]) for name in own}
        rest = figures.valid_votes(self.result) - sum(found.values())
        won = figures.find_winner(self.result)
        in_column = won is not None and any(won.label.key in PARTIES[name] for name in own)
        other = self.result.votes[won.id] if won is not None and not in_column else 0
        return {
            **{name: _blank_if(votes, cells[name]) for name, votes in found.items()},
            REST: _blank_if(rest, cells[REST]),
            WINNER: _blank_if(other, cells.get(WINNER, "")),
        }

    def candidacy(self, one: Candidacy) -> dict[str, str]:
        """A candidate's row: as printed, with names mended and figures derived."""
        cells = dict(self.printed.candidacies[one.id].cells)
        share = figures.share(self.result, one.id)
        ours = {
            "Constituency name": self.result.contest.constituency.name,
            "Candidate first name": one.name.first if one.name else "",
            "Candidate surname": one.name.last if one.name else "",
            "Votes": str(self.result.votes[one.id]),
            "Share": _as(cells.get("Share", ""), share),
            "Change": self._change(one, cells.get("Change", "")),
        }
        return cells | {name: cell for name, cell in ours.items() if name in cells}

    def _change(self, one: Candidacy, printed: str) -> str:
        if self.base.result is None or one.label.standing is Standing.INDEPENDENT:
            return printed
        key = one.label.key
        if one.label.standing is Standing.SPEAKER:
            now, then = (figures.party_share(r, "spk") for r in (self.result, self.base.result))
            return printed if now is None or then is None else _as(printed, now - then)
        ours = figures.change(self.result, self.base.result, key)
        return "" if ours is None else _as(printed, ours)


def _blank_if(votes: int, printed: str) -> str:
    """Nought as the file writes it: nothing, or a nought."""
    return printed if not votes and not printed.strip() else str(votes)


def _as(printed: str, value: Fraction) -> str:
    """A value in the decimals of the printed cell, where it is that value; else to six."""
    stated = exact(printed)
    return printed if stated is not None and is_printed_as(printed, value) else decimal(value)


def _differing(
    file: str, line: int, row: PrintedRow, ours: Mapping[str, str]
) -> Iterator[Difference]:
    for column, printed in row.cells.items():
        if ours[column] != printed:
            reason = _reason(column, printed, ours[column])
            yield Difference(file, line, column, printed, ours[column], reason)


def _reason(column: str, printed: str, ours: str) -> str:
    """Why a cell is not the file's: the first that fits."""
    if printed.strip() == ours:
        return "padding taken off"
    if column == "Change":
        return _reason_of_change(printed, ours)
    if column in PARTIES or column in (REST, WINNER):
        return "a party column that the candidates do not sum to, or another convention"
    return REASONS.get(column) or (TWICE if not printed.isascii() else CORRECTED)


ERRATUM = "an erratum: see tellers record audit"
TWICE = "text encoded twice, read once more"
CORRECTED = "a name that differs between two files, or was corrected"
REASONS: Mapping[str, str] = {
    "Constituency name": "capitals as print has them",
    **dict.fromkeys(("Share", "Votes", "Electorate", "Valid votes", "Majority"), ERRATUM),
}


def _reason_of_change(printed: str, ours: str) -> str:
    if not ours:
        return "the record has nothing to compare with: an estimate that is none, or another line"
    if not printed.strip():
        return "the file gives no change where the record has one"
    return ERRATUM
