"""What projects a night, and a projection as the rows of two files.

The labels are those that scorers of such files know. UKIP, the Brexit Party and Reform UK share
one there: a label for scoring, never a lineage.
"""

import csv
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from time import perf_counter

from tellers.cli.door.opening import Opened
from tellers.cli.door.output import warn
from tellers.count.projection.projection import Expected, Projection, Projector, is_of_use
from tellers.desk import Desk
from tellers.errors import Problem, Severity, UnknownContest, UnreadableSource
from tellers.record.contests import Contest, Election
from tellers.record.record import Record
from tellers.sources.counting.estimates import read_estimates
from tellers.sources.counting.exit_poll import FILE, ExitPoll, is_sealed, read_exit_polls
from tellers.sources.layouts import read_layout
from tellers.store.disk import write_whole

NO_POLL = "none"


@dataclass(frozen=True, slots=True)
class Basis:
    """What a projection may start from beside the record: an exit poll, estimates, a map.

    `is_held` says that there is a poll, and that it is still sealed.
    """

    poll: ExitPoll | None
    expected: Expected
    places: Mapping[str, tuple[int, int]]
    is_held: bool = False

    def at(self, now: datetime) -> "Basis":
        """What of it may be looked at: an exit poll that is still sealed may not."""
        is_held = self.poll is not None and is_sealed(self.poll, now)
        return replace(self, poll=None, is_held=True) if is_held else self

    def is_sealed(self, now: datetime) -> bool:
        """Whether there is an exit poll that nobody may look at yet."""
        return self.poll is not None and is_sealed(self.poll, now)

    def statement(self, now: datetime | None = None) -> str:
        """In a sentence, from what it is projected; `now` leaves out a poll that is sealed then."""
        is_open = self.poll is not None and not (now is not None and self.is_sealed(now))
        poll = f"the {self.poll.source}" if self.poll is not None and is_open else ""
        seats = "seat" if len(self.expected) == 1 else "seats"
        named = f"estimates for {len(self.expected)} {seats}" if self.expected else ""
        *first, last = filter(None, ("the declarations", poll, named))
        said = f"{', '.join(first)} and {last}" if first else f"{last} alone"
        sealed = ", for it is still sealed" if self.is_held else ""
        return f"Projected from {said}{'' if is_open else f', without an exit poll{sealed}'}."


def basis_of(
    opened: Opened, election: Election, *, exit_poll: str = "", estimates: Path | None = None
) -> Basis:
    """What there is to start from; what is wrong with a file is said as a warning.

    `exit_poll` is a file, or `none`; without a word the one among the official files, if any.

    Raises:
        UnreadableSource: a file that was named is missing or another one.
    """
    places = read_layout(opened.folder, election.polled_on) if opened.folder else ()
    return Basis(
        _poll(opened.folder, election, exit_poll),
        _expected(opened.record, election, estimates) if estimates else {},
        {one.code: (one.q, one.r) for one in places},
    )


def _expected(record: Record, election: Election, file: Path) -> Expected:
    """The estimates for seats of this election; what is of others is left out, and it is said."""
    read, problems = read_estimates(file)
    codes = {one.constituency.gss_code for one in record.contests_of(election.id)}
    odd = sorted(set(read) - codes)
    if odd:
        codes_of = "code" if len(odd) == 1 else "codes"
        said = f"found {len(odd)} {codes_of} of no seat of {election.name}, as {odd[0]}; left out"
        problems.append(Problem("ons_id", Severity.STOPS, said, str(file)))
    warn(problems)
    found = {code: shares for code, shares in read.items() if code in codes}
    if not found:
        raise UnreadableSource(
            f"{file}: found no estimate for a constituency of {election.name}.",
            mend="It is a CSV of ons_id,party,share.",
        )
    return found


def _poll(folder: Path | None, election: Election, named: str) -> ExitPoll | None:
    if named == NO_POLL:
        return None
    file = Path(named) if named else (folder / FILE if folder else None)
    if file is None or not (named or file.is_file()):
        return None
    polls, problems = read_exit_polls(file.parent, file.name)
    warn(problems)
    found = [
        poll for poll in polls if poll.polled_on == election.polled_on and is_of_use(poll.seats)
    ]
    if named and not found:
        raise UnreadableSource(
            f"{file}: found no poll of {election.polled_on.isoformat()} that names a party "
            "of Great Britain.",
            mend="Name a file with that election's rows, or --exit-poll none.",
        )
    return found[0] if found else None


def projector_of(desk: Desk, basis: Basis, now: datetime) -> Projector:
    """What projects a desk's night; an exit poll that is still sealed is not looked at.

    Raises:
        UnknownContest: no candidate of some seat is known, or no election before this one is.
    """
    election = desk.record.elections[desk.ledger.birth.election]
    contests = desk.record.contests_of(election.id)
    blank = [one for one in contests if one.is_plain and not one.candidacies]
    if blank:
        raise UnknownContest(
            f"{election.name} cannot be projected: the record holds no candidates of "
            f"{len(blank)} of its {len(contests)} seats, as {blank[0].constituency.name}.",
            mend=desk.record.extent(),
        )
    poll = basis.at(now).poll
    seats = poll.seats if poll is not None else None
    return Projector(desk.record, election, basis.places, seats, basis.expected)


MOMENTS = (0.01, 0.03, 0.05, 0.10, 0.25, 0.50, 0.75)
"""The parts of the seats declared at which a projection is written down."""

MODEL = "tellers"

LABELS: Mapping[str, str] = {
    "con": "Con", "lab": "Lab", "ld": "LD", "snp": "SNP", "pc": "PC", "green": "Green",
    "sgp": "Green", "ukip": "RUK", "brx": "RUK", "ruk": "RUK", "dup": "DUP", "sf": "SF",
    "sdlp": "SDLP", "uup": "UUP", "apni": "APNI", "tuv": "TUV",
}  # fmt: skip
THE_REST = "Oth"

Row = dict[str, str | float | int]

PARTY_COLUMNS = (
    "model", "election", "fraction", "party", "seats_mean", "seats_lo90", "seats_hi90", "ms",
)  # fmt: skip
SEAT_COLUMNS = ("model", "election", "fraction", "ons_id", "party", "p")


def party_rows(election: Election, moment: float, found: Projection, took: float) -> list[Row]:
    """The rows of one moment in the file of parties; `took` is in milliseconds."""
    rows: dict[str, Row] = {}
    for party, seats in found.seats.items():
        label = LABELS.get(party, THE_REST)
        row = rows.setdefault(
            label,
            {
                "model": MODEL, "election": election.name, "fraction": moment, "party": label,
                "seats_mean": 0.0, "seats_lo90": 0, "seats_hi90": 0, "ms": round(took, 1),
            },
        )  # fmt: skip
        row["seats_mean"] = round(float(row["seats_mean"]) + seats.mean, 3)
        row["seats_lo90"] = int(row["seats_lo90"]) + seats.low
        row["seats_hi90"] = int(row["seats_hi90"]) + seats.high
    return list(rows.values())


def seat_rows(
    election: Election, moment: float, found: Projection, contests: Mapping[str, Contest]
) -> list[Row]:
    """The rows of one moment in the file of seats: those not yet declared."""
    rows: list[Row] = []
    for contest, chances in found.chances.items():
        labels: dict[str, float] = {}
        for party, chance in chances.items():
            label = LABELS.get(party, THE_REST)
            labels[label] = labels.get(label, 0.0) + chance
        code = contests[contest].constituency.gss_code
        rows += [
            {
                "model": MODEL, "election": election.name, "fraction": moment, "ons_id": code,
                "party": label, "p": round(chance, 4),
            }
            for label, chance in labels.items()
        ]  # fmt: skip
    return rows


@dataclass
class Scorecard:
    """The projections of a night at its moments, to be written to the files that were asked for."""

    projector: Projector
    election: Election
    contests: Mapping[str, Contest]
    parties: Path | None
    seats: Path | None
    _party_rows: list[Row] = field(default_factory=list)
    _seat_rows: list[Row] = field(default_factory=list)

    def seen(self, desk: Desk) -> None:
        """Project, if so many have declared as a moment asks for."""
        house = len(self.contests)
        for moment in MOMENTS:
            if desk.tally.declared == math.ceil(round(moment * house, 6)):
                began = perf_counter()
                found = self.projector.project(desk.state.results)
                took = (perf_counter() - began) * 1e3
                self._party_rows += party_rows(self.election, moment, found, took)
                self._seat_rows += seat_rows(self.election, moment, found, self.contests)

    def write(self) -> None:
        """Write the files, each whole or not at all."""
        for file, rows, columns in (
            (self.parties, self._party_rows, PARTY_COLUMNS),
            (self.seats, self._seat_rows, SEAT_COLUMNS),
        ):
            if file is not None:
                text = io.StringIO()
                table = csv.DictWriter(text, columns, lineterminator="\n")
                table.writeheader()
                table.writerows(rows)
                write_whole(file, text.getvalue())
