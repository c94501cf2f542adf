"""Open what a command works on: the record, and the ledger of a night."""

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tellers.cli.door.output import err
from tellers.config import Settings
from tellers.count.ledger import LedgerKind
from tellers.errors import AmbiguousName, UnknownContest
from tellers.record.contests import Contest, Election
from tellers.record.record import Record
from tellers.record.when import when_of
from tellers.sources.fetch.addresses import missing
from tellers.store.disk import told, write_whole
from tellers.store.ledger_file import LedgerFile, create_ledger, open_ledger
from tellers.store.record_file import fingerprint, made_from, write_record
from tellers.store.record_reader import read_record

if TYPE_CHECKING:  # else every command would load the maps
    from tellers.publish.drawing.maps import HexCell

RecordFile = Annotated[
    Path | None, typer.Option("--record", help="The record file to use.", metavar="FILE")
]
FromFolder = Annotated[
    Path | None,
    typer.Option("--from", help="The folder of official files to build from.", metavar="DIR"),
]
BUILD = "tellers record build --from DIR"

OFFICIAL = "psephology/"
"""How the official files' ids begin; a record without one was not built from them."""

FIRST, LAST = 1918, 2024
"""The years of the first and the last general election in the official files."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A record, in words where it came from, what it lacks, and the folder of official files."""

    record: Record
    loaded: str
    missing: str
    folder: Path | None


def settings() -> Settings:
    """The settings of this process."""
    return Settings.read(os.environ)


def fetched_folder() -> Path:
    """Where `tellers record fetch` keeps the official files."""
    return settings().home / "official"


def default_folder() -> Path | None:
    """The official files without a word: those of TELLERS_DATA, else all that fetch keeps.

    A record that was built from another folder by hand is not put aside for what fetch keeps.
    """
    if (named := settings().data) is not None:
        return named
    fetched, built = fetched_folder(), settings().home / "record.sqlite"
    if not fetched.is_dir() or missing(fetched):
        return None
    is_other = built.is_file() and _folder_of(built) != fetched.resolve()
    return None if is_other else fetched


def open_record(file: Path | None = None, folder: Path | None = None) -> Opened:
    """The record that the options and the environment name, built where it must be.

    A named file, else a folder of official files (built once, and again when they change), else
    what was built before, else the record that travels in the package. The folder is the named
    one, else the default one.
    """
    opened = _open(file, folder)
    if not gc.isenabled():  # by the command: a library leaves that to whoever calls it
        gc.freeze()
        gc.enable()
    return opened


def _open(file: Path | None, folder: Path | None) -> Opened:
    if file is not None:
        found = read_record(file)
        return Opened(found, f"{file}, {counted(found)}", "", folder or default_folder())
    folder, built = folder or default_folder(), settings().home / "record.sqlite"
    if folder is not None:
        found = _built(folder, built)
        return Opened(found, f"the official files of {folder}, {counted(found)}", "", folder)
    if built.is_file():
        found = read_record(built)
        return Opened(found, f"{built}, {counted(found)}", "", _folder_of(built))
    from tellers.sources.official import read_packaged

    found = read_packaged()
    missing = (
        "candidates' names, real declaration times, by-elections and 2024 results are not in "
        f"the packaged record; with the official files: {BUILD}"
    )
    return Opened(found, f"the packaged record, {counted(found)}", missing, None)


def _built(folder: Path, path: Path) -> Record:
    if path.is_file() and made_from(path) == fingerprint(folder):
        return read_record(path)
    if folder.is_dir():
        err().print(f"Building the record from {folder} ...")
    return build(folder, path)


def build(folder: Path, path: Path) -> Record:
    """Build the record of a folder into a file, whole or not at all."""
    from tellers.sources.official import read_official  # once: what is built is only read

    gc.enable()  # most of what is read is put together and thrown away
    record, problems = read_official(folder)
    write_record(record, problems, path, fingerprint(folder))
    write_whole(_beside(path), f"{folder.resolve()}\n")
    return record


def _beside(path: Path) -> Path:
    """The note beside a built record: which folder it came from, for the maps are still there."""
    return path.with_suffix(".from")


def _folder_of(path: Path) -> Path | None:
    try:
        folder = Path(_beside(path).read_text(encoding="utf-8").strip())
    except OSError:
        return None
    return folder if folder.is_dir() else None


def counted(record: Record) -> str:
    """How much is in a record, in one phrase."""
    named = sum(one.is_by_candidate for one in record.listing)
    return f"{len(record.contests):,} contests, {named:,} of them by candidate"


def load(
    file: str | PathLike[str] | None = None,
    folder: str | PathLike[str] | None = None,
    *,
    packaged: bool = False,
) -> Record:
    """The record: of a file, of a folder of official files, or the one that travels in the package.

    Without a word, what `TELLERS_DATA` names, else what `tellers record fetch` keeps, else what was
    built before, else the packaged one.

    Raises:
        UnreadableSource: the file or one of the folder's files cannot be read.
    """
    if packaged:
        from tellers.sources.official import read_packaged

        return read_packaged()
    named, official = (None if path is None else Path(path) for path in (file, folder))
    return open_record(named, official).record


@contextmanager
def hinting(record: Record, when: str) -> Iterator[None]:
    """Say with what is not found that the official files reach to the year that was asked for."""
    try:
        yield
    except UnknownContest as error:
        hint = _hint(record, when)
        mend = " ".join(part for part in (error.mend, hint) if part)
        raise UnknownContest(error.message, mend=mend) from error


def _hint(record: Record, when: str) -> str:
    asked = when_of(when)
    is_official = any(key.startswith(OFFICIAL) for key in record.sources)
    if is_official or not asked or not FIRST <= int(asked[:4]) <= LAST:
        return ""
    return (
        f"The official files have every general election from {FIRST} to {LAST}: "
        f"tellers record fetch, or {BUILD}."
    )


def find_contest(record: Record, words: list[str]) -> Contest:
    """CONTEST in words: a ballot id, or a place and a time.

    Raises:
        UnknownContest: the record holds no such contest.
        AmbiguousName: several are called so.
    """
    if len(words) == 1 and words[0].startswith("parl."):
        return record.contest(words[0])
    cuts = range(1, len(words))
    known = [n for n in cuts if record.by_name(" ".join(words[:n]))]
    dated = [n for n in cuts if when_of(" ".join(words[n:]))]
    cut = next(iter(known or dated or cuts), 0)
    if cut:
        when = " ".join(words[cut:])
        with hinting(record, when):
            return record.find(" ".join(words[:cut]), when)
    name = " ".join(words)
    held = ", ".join(dict.fromkeys(c.election.name for c in record.by_name(name)))
    say = 'Say it as "Islington North" 2024, or as a ballot id.'
    raise UnknownContest(
        f"{name!r} names no contest.", mend=f"Say when; {name} has: {held}." if held else say
    )


def find_declared(record: Record, words: list[str]) -> Contest:
    """The same, of a contest whose result the record holds.

    Raises:
        UnknownContest: the record holds no such contest, or no result of it.
        AmbiguousName: several are called so.
    """
    contest = find_contest(record, words)
    if contest.id in record.returns:
        return contest
    here = record.by_name(contest.constituency.name)
    held = ", ".join(dict.fromkeys(c.election.name for c in here if c.id in record.returns))
    raise UnknownContest(
        f"{contest.constituency.name}, {contest.election.name}, has not declared.",
        mend=f"The record has its results of: {held}." if held else record.extent(),
    )


def find_election(record: Record, when: str) -> Election:
    """A general election by its year, year and month (`1974-02`, `February 1974`), day or id.

    Raises:
        UnknownContest: the record holds none.
        AmbiguousName: there were two in that year.
    """
    whole = [e for e in record.general_elections() if len(record.contests_of(e.id)) > 1]
    asked = when_of(when)
    found = [
        election for election in whole
        if election.id == when or (asked and election.polled_on.isoformat().startswith(asked))
    ]  # fmt: skip
    if not found:
        with hinting(record, when):
            raise UnknownContest(
                f"The record holds no general election {when!r}.", mend=f"It has: {_named(whole)}."
            )
    if len(found) > 1:
        raise AmbiguousName(f"{when} had two general elections.", mend=f"Ask for {_named(found)}.")
    return found[0]


def _named(elections: Sequence[Election]) -> str:
    return ", ".join(election.name for election in elections)


def layout_of(record: Record, election: Election, folder: Path | None) -> "tuple[HexCell, ...]":
    """The hexagons of an election's map, empty where no layout file is there."""
    from tellers.publish.drawing.maps import HexCell
    from tellers.sources.layouts import read_layout

    if folder is None:
        return ()
    fought = {c.constituency.gss_code: c for c in record.contests_of(election.id)}
    return tuple(
        HexCell(
            place.code,
            place.q,
            place.r,
            fought[place.code].constituency.name,
            fought[place.code].constituency.country,
            f"/contest/{fought[place.code].id}",
        )
        for place in read_layout(folder, election.polled_on)
        if place.code in fought
    )


ContestWords = Annotated[
    list[str],
    typer.Argument(
        metavar="CONTEST",
        help='A contest: "Islington North" 2024, or its ballot id.',
        show_default=False,
    ),
]


def ledger_path(record: Record, election: Election, kind: LedgerKind) -> Path:
    """Where a night's ledger is kept: one file a kind, election and record."""
    name = f"{kind.value}-{election.polled_on.isoformat()}-{record.version}.ledger"
    return settings().home / "nights" / name


def ledger_of(
    record: Record, election: Election, kind: LedgerKind = LedgerKind.REPLAY
) -> LedgerFile:
    """The ledger of a night, open to write, begun where there is none yet.

    Raises:
        CountError: another process writes it, or it is of another kind.
        LedgerBroken: it is damaged.
        RecordError: the disk does not take it.
    """
    path = ledger_path(record, election, kind)
    with told(path, "the ledger was not made"):
        if path.exists():
            return open_ledger(path, record, kind=kind)
        path.parent.mkdir(parents=True, exist_ok=True)
    return create_ledger(path, record, kind=kind, election=election.id)
