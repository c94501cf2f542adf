"""UK Parliament's results files made again from the record: the same cells, or a reason a cell.

Figures are derived anew: votes, shares, changes, totals, party columns, who won, hold or gain. What
no vote tells (codes, counties, parties' names, genders, flags, numbers, times) is taken from the
rows as they were printed; so is the change of an independent, who is no party (`rules.md` 6).
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from io import StringIO

from tellers.record import figures
from tellers.record.audit.columns import FIRST, PARTIES, REST
from tellers.record.audit.shares import decimal, exact, is_printed_as
from tellers.record.contests import Candidacy, Printed, PrintedRow, Return
from tellers.record.figures import OutcomeKind
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
    """Both files of an election as text, their cells counted, and those that differ.

    `derived` counts the cells made from the record; the rest of `cells` are as they were printed,
    and cannot differ.
    """

    files: Mapping[str, str]
    cells: int
    derived: int
    differences: tuple[Difference, ...]


def results_files(record: Record, folder: str) -> Made:
    """The two files of a folder, such as `.../59/general-election`, rows in their own order."""
    rows: dict[str, list[_Row]] = {name: [] for name in FILES}
    for key, printed in record.printed.items():
        if printed.row.cite.source == f"{folder}/constituencies.csv" and key in record.returns:
            result = record.returns[key]
            made = _Contest(record, result, printed, comparable(record, result.contest))
            rows["constituencies.csv"].append(_Row(printed.row, made.row()))
            for one in result.contest.candidacies:
                row = printed.candidacies[one.id]
                rows["candidacies.csv"].append(_Row(row, made.candidacy(one)))
    found = [row for name in FILES for row in sorted(rows[name], key=lambda row: row.line)]
    return Made(
        {name: _csv(rows[name]) for name in FILES},
        sum(len(row.printed.cells) for row in found),
        sum(len(row.derived) for row in found),
        tuple(difference for row in found for difference in row.differences()),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as printed, and those of its cells that the record gives anew."""

    printed: PrintedRow
    made: Mapping[str, str]

    @property
    def line(self) -> int:
        return int(self.printed.cite.locator.removeprefix("line "))

    @property
    def derived(self) -> Mapping[str, str]:
        return {name: self.made[name] for name in self.printed.cells if name in self.made}

    def cells(self) -> Iterator[str]:
        return (self.made.get(name, cell) for name, cell in self.printed.cells.items())

    def differences(self) -> Iterator[Difference]:
        for column, ours in self.derived.items():
            if (printed := self.printed.cells[column]) != ours:
                reason = _reason(column, printed, ours)
                source = self.printed.cite.source
                yield Difference(source, self.line, column, printed, ours, reason)


def _csv(rows: list[_Row]) -> str:
    """The rows under a header, whether or not the original has one; line ends are CR LF, as its."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    ordered = sorted(rows, key=lambda row: row.line)
    if ordered:
        writer.writerow(ordered[0].printed.cells)
    writer.writerows(row.cells() for row in ordered)
    return out.getvalue()


@dataclass
class _Contest:
    """One contest being made again."""

    record: Record
    result: Return
    printed: Printed
    base: Base

    def row(self) -> dict[str, str]:
        """The cells of the contest's own row that follow from the votes."""
        result, cells = self.result, self.printed.row.cells
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
        return ours | self._parties() | self._columns(cells)

    def _parties(self) -> dict[str, str]:
        """First and second, as their candidacies abbreviate them, and hold or gain."""
        won, second = figures.find_winner(self.result), figures.find_runner_up(self.result)
        return {
            "First party": self._abbreviation(won),
            "Second party": self._abbreviation(second),
            "Result": self._outcome(won),
        }

    def _outcome(self, won: Candidacy | None) -> str:
        """Hold or gain, the Speaker's label counted as any other; empty where nothing tells."""
        base = self.base.result
        said = figures.outcome(self.result, base) if base is not None else None
        if won is None or said is None:
            return ""
        kind, before = said
        if kind is OutcomeKind.HOLD or won.label.key == before == "spk":
            return f"{self._abbreviation(won)} hold"
        return f"{self._abbreviation(won)} gain from {self._called(before)}"

    def _abbreviation(self, one: Candidacy | None) -> str:
        return (
            ""
            if one is None
            else self.printed.candidacies[one.id].cells.get("Party abbreviation", "").strip()
        )

    def _called(self, key: str) -> str:
        party = self.record.parties.get(key)
        return party.abbreviation if party else key.capitalize()

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
        """The cells of a candidate's row that are told anew: the name, the figures."""
        cells = self.printed.candidacies[one.id].cells
        share = figures.share(self.result, one.id)
        return self._change(one, cells.get("Change", "")) | {
            "Constituency name": self.result.contest.constituency.name,
            "Candidate first name": one.name.first if one.name else "",
            "Candidate surname": one.name.last if one.name else "",
            "Votes": str(self.result.votes[one.id]),
            "Share": _as(cells.get("Share", ""), share),
        }

    def _change(self, one: Candidacy, printed: str) -> dict[str, str]:
        """The change, where there is an election to compare with and a party to be compared."""
        if self.base.result is None or one.label.standing is Standing.INDEPENDENT:
            return {}
        key = one.label.key
        if one.label.standing is Standing.SPEAKER:
            now, then = (figures.party_share(r, "spk") for r in (self.result, self.base.result))
            return {} if now is None or then is None else {"Change": _as(printed, now - then)}
        ours = figures.change(self.result, self.base.result, key)
        return {"Change": "" if ours is None else _as(printed, ours)}


def _blank_if(votes: int, printed: str) -> str:
    """Nought as the file writes it: nothing, or a nought."""
    return printed if not votes and not printed.strip() else str(votes)


def _as(printed: str, value: Fraction) -> str:
    """A value in the decimals of the printed cell, where it is that value; else to six."""
    stated = exact(printed)
    return printed if stated is not None and is_printed_as(printed, value) else decimal(value)


def _reason(column: str, printed: str, ours: str) -> str:
    """Why a cell is not the file's: the first that fits, or `UNEXPLAINED`."""
    if printed.strip() == ours:
        return PADDING
    if column in ("Change", "Result") and not ours:
        return NO_BASE
    if column == "Change" and not printed.strip():
        return NO_CHANGE
    of_text = next((why for why, fits in OF_TEXT.items() if fits(printed, ours)), "")
    return of_text or BY_COLUMN.get(column, UNEXPLAINED)


def _read_once_more(printed: str) -> str:
    """Text that was encoded twice, decoded; as it is where it was not."""
    try:
        return printed.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return printed


def _in_our_words(printed: str) -> str:
    """A party, or a result, under the words that the candidacies have for the party."""
    before, told, party = printed.rpartition(" from ")
    return f"{before}{told}{SAME.get(party, party)}"


SAME: Mapping[str, str] = {
    "Lab Coop": "Lab", "Respect": "Res", "Brexit": "BRX", "UCUNF": "Ind", "BGPV": "Ind",
}  # fmt: skip
"""What a contest's row calls a party that its candidate's row calls otherwise (16, 18, 20)."""

PADDING = "padding taken off"
NO_BASE = "the record has nothing to compare with: an estimate that is none, or another line"
NO_CHANGE = "the file gives no change where the record has one"
ERRATUM = "an erratum: see tellers record audit"
COLUMN = "a party column that the candidates do not sum to, or another convention"
CORRECTED = "a name that differs between two files, or was corrected"
UNEXPLAINED = "unexplained"
AUDITED = frozenset({ERRATUM, COLUMN, CORRECTED, NO_CHANGE})
"""Reasons that the audit must bear out, cell by cell."""

BY_COLUMN: Mapping[str, str] = {
    **dict.fromkeys(("Change", "Share", "Votes", "Electorate", "Valid votes", "Majority"), ERRATUM),
    **dict.fromkeys((*PARTIES, REST, WINNER), COLUMN),
    "Candidate surname": CORRECTED,
}
OF_TEXT: Mapping[str, Callable[[str, str], bool]] = {
    "capitals as print has them": lambda printed, ours: printed.casefold() == ours.casefold(),
    "text encoded twice, read once more": lambda printed, ours: _read_once_more(printed) == ours,
    "the file's other word for a party": lambda printed, ours: _in_our_words(printed) == ours,
}
