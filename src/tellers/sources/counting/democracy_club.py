"""Democracy Club's results CSV: one row a candidate, read and written.

Cells that a spreadsheet would run (those that begin with = + - @, a tab or a line end) are written
with an apostrophe before them, as are cells that begin with apostrophes and then one of those; so
taking one apostrophe away gives back every cell that was written. It is taken away only in rows
that we wrote, which say so in `results_source`: in anybody else's row an apostrophe is a letter of
the name, and stays.

Three of Democracy Club's columns are not written, and no reader here looks at them: `birth_date`,
`image` and `gender`. Its own numbers of posts and of TheyWorkForYou are not in our record.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellers.errors import InvalidRecord, Problem, UnknownContest
from tellers.record.contests import RETURN, Candidacy, Contest, Declaration
from tellers.record.figures import position, valid_votes
from tellers.record.people import Citation, Name, member_id
from tellers.record.record import Record
from tellers.sources.counting.exit_poll import iso_day
from tellers.sources.counting.party_numbers import PartyNumbers
from tellers.sources.findings import Findings
from tellers.sources.tabular import Column, Row, Unread, read_table, text

HEADER = (
    "person_id", "person_name", "election_id", "ballot_paper_id", "election_date",
    "election_current", "by_election", "by_election_reason", "party_name", "party_id",
    "party_description_text", "post_id", "post_label", "gss", "cancelled_poll", "seats_contested",
    "votes_cast", "elected", "tied_vote_winner", "rank", "turnout_reported", "spoilt_ballots",
    "total_electorate", "turnout_percentage", "results_source", "mnis_id", "twfy_id",
    "sopn_last_name", "sopn_first_names",
)  # fmt: skip

OURS = "Tellers record "
"""How `results_source` begins in a row that we wrote."""

RUN = re.compile(r"'*[=+\-@\t\r\n]")
"""How a cell begins that must not stand bare in a spreadsheet, or that could be taken for one."""


def neutral(cell: str) -> str:
    """A cell that no spreadsheet runs.

    >>> neutral("=1+1"), neutral("'=1+1"), neutral("O'Brien")
    ("'=1+1", "''=1+1", "O'Brien")
    """
    return f"'{cell}" if RUN.match(cell) else cell


def restored(cell: str) -> str:
    """The cell from which `neutral` made this one.

    >>> restored("'=1+1"), restored("''=1+1"), restored("'tis")
    ('=1+1', "'=1+1", "'tis")
    """
    return cell[1:] if cell.startswith("'") and RUN.match(cell[1:]) else cell


def truth(cell: str) -> bool | None:
    """Yes or no, as their database or their site writes it; None where nothing is said."""
    word = text(cell).lower()
    if word not in ("t", "true", "f", "false", ""):
        raise Unread("t, f, True, False or nothing")
    return word.startswith("t") if word else None


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One candidate on one ballot. A figure is None where the file does not give it.

    `issued` are the ballot papers issued: valid and rejected together.
    """

    ballot: str
    polled_on: date
    person: str
    name: Name
    party_name: str
    party_id: str
    place: str
    code: str
    member: str
    seats: int | None
    is_cancelled: bool
    is_elected: bool | None
    is_lot: bool
    votes: int | None
    issued: int | None
    spoilt: int | None
    electorate: int | None
    cite: Citation


COLUMNS = (
    Column("ballot", "ballot_paper_id", text),
    Column("polled_on", "election_date", iso_day),
    Column("elected", "elected", truth),
    Column("cancelled", "cancelled_poll", truth),
    Column("lot", "tied_vote_winner", truth),
    *(
        Column(name, name, text)
        for name in (
            "person_id", "person_name", "party_name", "party_id", "post_label", "gss", "mnis_id",
            "results_source", "seats_contested", "votes_cast", "turnout_reported",
            "spoilt_ballots", "total_electorate", "sopn_last_name", "sopn_first_names",
        )
    ),
)  # fmt: skip


def read_ballots(root: Path, name: str) -> tuple[tuple[BallotRow, ...], list[Problem]]:
    """The candidates of a results file, and what is wrong with it.

    Raises:
        UnreadableSource: the file is missing, cut off or another one.
        MissingColumn: a needed column is not in its header.
    """
    table = read_table(root, name, COLUMNS, header=True)
    findings, rows = Findings.of(table), []
    persons: dict[tuple[str, str], str] = {}
    for row in map(_as_meant, table.rows):
        name, ballot, person = row["person_name"], row["ballot"], row["person_id"]
        if not name or not ballot:
            findings.stop("row", row.line, "found no name or no ballot; row left out")
        elif findings.is_new(row, (ballot, name, row["party_id"], row["party_name"], person), name):
            if person and persons.setdefault((ballot, person), name) != name:
                both = f"found person {person} as {persons[ballot, person]} and {name}"
                findings.warn("person", row.line, f"{both} in {ballot}; both kept")
            rows.append(_ballot_row(row, findings))
    return tuple(rows), findings.problems


def _as_meant(row: Row) -> Row:
    """A row without the apostrophes that we wrote."""
    if not row["results_source"].startswith(OURS):
        return row
    return Row(row.line, {field: _restored(value) for field, value in row.values.items()})


def _restored(value: object) -> object:
    return restored(value) if isinstance(value, str) else value


def _ballot_row(row: Row, findings: Findings) -> BallotRow:
    return BallotRow(
        row["ballot"],
        row["polled_on"],
        row["person_id"],
        _name(row["person_name"], row["sopn_last_name"]),
        row["party_name"],
        row["party_id"],
        row["post_label"],
        row["gss"],
        member_id(row["mnis_id"]),
        seats=findings.figure(row, "seats_contested"),
        is_cancelled=bool(row["cancelled"]),
        is_elected=row["elected"],
        is_lot=bool(row["lot"]),
        votes=findings.figure(row, "votes_cast"),
        issued=findings.figure(row, "turnout_reported"),
        spoilt=findings.figure(row, "spoilt_ballots"),
        electorate=findings.figure(row, "total_electorate"),
        cite=findings.cite(row),
    )


def _name(whole: str, last: str) -> Name:
    """A name in two: by the surname of the statement of persons nominated, else at the last gap.

    >>> _name("Ana de la Cruz", "DE LA CRUZ"), _name("Ana Cruz", "")
    (Name(first='Ana', last='de la Cruz'), Name(first='Ana', last='Cruz'))
    """
    cut = len(whole) - len(last)
    if last and cut >= 0 and whole[cut:].casefold() == last.casefold():
        return Name(whole[:cut].rstrip(), whole[cut:])
    first, _, last = whole.rpartition(" ")
    return Name(first.strip(), last)


def write_ballots(record: Record, election_id: str) -> str:
    """One election of the record as Democracy Club's results CSV, a row a candidate.

    Contests of which the record holds party groups and no candidates are not in it, nor those
    whose source may not be handed on.

    Raises:
        UnknownContest: the record holds no such election.
        InvalidRecord: it holds the election by party groups alone.
    """
    contests = record.contests_of(election_id)
    if not contests:
        raise UnknownContest(f"The record holds no election {election_id!r}.", mend=record.extent())
    found = [record.returns.get(contest.id) for contest in contests]
    declared = [one for one in found if isinstance(one, Declaration) and _is_free(record, one)]
    if not declared:
        raise InvalidRecord(f"The record holds no candidates of {election_id} to be written.")
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(HEADER)
    numbers = PartyNumbers()
    for result in declared:
        for cells in _rows(record, result, numbers):
            table.writerow([neutral(cells.get(column, "")) for column in HEADER])
    return out.getvalue()


def _is_free(record: Record, result: Declaration) -> bool:
    cited = {cite.source for cite in result.cites.values()}
    return all(record.sources[s].redistributable for s in cited if s in record.sources)


def _rows(
    record: Record, result: Declaration, numbers: PartyNumbers
) -> Iterator[Mapping[str, str]]:
    """The cells of each candidate of a contest, by column."""
    of_contest = _contest_cells(record, result)
    top = max(result.votes.values(), default=0)
    for candidacy in result.contest.candidacies:
        votes, lot = result.votes[candidacy.id], result.chosen_by_lot
        is_elected = candidacy.id == lot if lot else votes == top
        yield {
            **of_contest,
            **_candidate_cells(record, result.contest, candidacy, numbers),
            "votes_cast": str(votes),
            "elected": _letter(is_elected),
            "tied_vote_winner": _letter(candidacy.id == lot),
            "rank": str(position(result, candidacy.id)),
        }


def _candidate_cells(
    record: Record, contest: Contest, candidacy: Candidacy, numbers: PartyNumbers
) -> dict[str, str]:
    name, label = candidacy.name or Name("", ""), candidacy.label
    titles = [record.parties[party].name for party in label.parties if party in record.parties]
    printed = record.printed.get(contest.id)
    row = printed.candidacies.get(candidacy.id) if printed else None
    known = {key.lower(): cell for key, cell in row.cells.items()} if row else {}
    return {
        "person_id": known.get("dc person id", "") or known.get("democracy club person id", ""),
        "person_name": str(name),
        "party_name": " and ".join(titles) or str(label.standing).capitalize(),
        "party_id": numbers.written(label, contest.constituency.country),
        "mnis_id": candidacy.member.removeprefix("mnis-"),
        "sopn_last_name": name.last,
        "sopn_first_names": name.first,
    }


def _contest_cells(record: Record, result: Declaration) -> dict[str, str]:
    contest, valid = result.contest, valid_votes(result)
    issued = None if result.rejected is None else valid + result.rejected
    cite = result.cites[RETURN]
    return {
        "election_id": f"parl.{contest.election.polled_on.isoformat()}",
        "ballot_paper_id": contest.id,
        "election_date": contest.polled_on.isoformat(),
        "election_current": "f",
        "by_election": _letter(not contest.election.is_general),
        "post_label": contest.constituency.name,
        "gss": contest.constituency.gss_code,
        "cancelled_poll": "f",
        "seats_contested": str(contest.seats),
        "turnout_reported": _figure(issued),
        "spoilt_ballots": _figure(result.rejected),
        "total_electorate": _figure(result.electorate),
        "turnout_percentage": _percentage(issued, result.electorate),
        "results_source": f"{OURS}{record.version}: {cite.source} {cite.locator}",
    }


def _letter(is_so: bool) -> str:
    return "t" if is_so else "f"


def _figure(figure: int | None) -> str:
    return "" if figure is None else str(figure)


def _percentage(part: int | None, whole: int | None) -> str:
    """A share in hundredths of a per cent, half away from nought; empty where not known."""
    if part is None or not whole:
        return ""
    hundredths = (part * 20_000 + whole) // (2 * whole)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
