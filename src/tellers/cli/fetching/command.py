"""`tellers record fetch`: the publishers' files brought to this machine, and the record of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tellers.cli.door.opening import RecordFile, build, fetched_folder, settings
from tellers.cli.door.output import AsJson, err, out, print_json
from tellers.cli.record import build_record
from tellers.errors import ConfigError, Severity, Unfetched
from tellers.sources.fetch.addresses import GROUPS, LEFT_OUT, OFFICIAL_FILES, Address, missing
from tellers.sources.fetch.brought import Brought
from tellers.sources.fetch.journal import Fetched, read_journal
from tellers.store.record_reader import read_problems

BY_HAND = "tellers record build --from DIR"


def fetch(
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="GROUP", help=f"Only these, may be repeated: {', '.join(GROUPS)}."),
    ] = None,
    mirror: Annotated[
        str, typer.Option(metavar="URL", help="A copy of the whole folder, asked for every file.")
    ] = "",
    accept_changes: Annotated[
        bool, typer.Option("--accept-changes", help="Take files that are not the known ones too.")
    ] = False,
    offline: Annotated[
        bool, typer.Option("--offline", help="Ask nobody: say what is there, and refuse.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="List the addresses, and ask nobody.")
    ] = False,
    no_build: Annotated[
        bool, typer.Option("--no-build", help="Do not build the record of the files.")
    ] = False,
    record: RecordFile = None,
    as_json: AsJson = False,
) -> None:
    """The official files from their publishers, each checked, and the record built of them.

    They are kept in the folder `official` of TELLERS_HOME, and used from then on. A file whose
    SHA-256 is not the known one is put aside, not used. What was stopped goes on where it stopped;
    what is there already is not asked for again.
    """
    wanted, folder = _wanted(only or []), fetched_folder()
    if dry_run:
        _list(wanted, mirror, as_json=as_json)
        return
    if offline:
        there = len(OFFICIAL_FILES) - len(missing(folder))
        raise Unfetched(
            f"Nothing is fetched offline: {there} of {len(OFFICIAL_FILES)} files are in {folder}.",
            mend=f"Files of your own are read with: {BY_HAND}",
        )
    told = _fetch(wanted, folder, mirror, is_accepting=accept_changes)
    built = _Built()
    if not told.is_stopped and not no_build:
        built = _build(folder, record or settings().home / "record.sqlite", as_json=as_json)
    if as_json:
        print_json(_as_json(told, folder, built))
    else:
        _close(told, folder)
    _end(told, built)


def _wanted(only: Sequence[str]) -> list[Address]:
    if strange := sorted(set(only) - set(GROUPS)):
        raise ConfigError(
            f"No files are called {', '.join(strange)}.", mend=f"There are: {', '.join(GROUPS)}."
        )
    return [one for one in OFFICIAL_FILES if not only or one.publisher.id in only]


def _list(wanted: Sequence[Address], mirror: str, *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {"path": one.path, "url": one.url(mirror), "bytes": one.size, "sha256": one.sha256}
                for one in wanted
            ]
        )
        return
    for one in wanted:
        out().print(f"{one.url(mirror)} {one.path} {one.size}", markup=False)
    _say(f"{len(wanted)} files, {sum(one.size for one in wanted):,} bytes. Not among them:")
    for place, why in LEFT_OUT:
        _say(f"  {place}: {why}")


def _say(line: str) -> None:
    err().print(line, markup=False)


# Fetching -----------------------------------------------------------------------------------------


@dataclass
class _Told:
    """What became of the files so far, and the journal; `is_stopped` by Ctrl-C."""

    wanted: Sequence[Address]
    brought: list[Brought] = field(default_factory=list)
    entries: Mapping[str, Fetched] = field(default_factory=dict)
    is_stopped: bool = False

    @property
    def there(self) -> int:
        return sum(one.is_there for one in self.brought)


def _fetch(wanted: Sequence[Address], folder: Path, mirror: str, *, is_accepting: bool) -> _Told:
    """Fetch, saying how far it is; Ctrl-C leaves what has come so far."""
    from tellers.cli.fetching.progress import showing
    from tellers.sources.fetch.folder import downloads, fetch_each  # and its HTTP, here alone

    told = _Told(wanted)
    with showing(err(), wanted) as shown:
        try:
            with downloads(
                folder,
                mirror,
                now=lambda: datetime.now(UTC),
                arrived=shown.arrived,
                is_accepting=is_accepting,
            ) as connection:
                for brought in fetch_each(wanted, connection, mirror):
                    told.brought.append(brought)
                    shown.ended(brought)
        except KeyboardInterrupt:
            told.is_stopped = True
    told.entries = read_journal(folder)
    return told


# Building, and the end ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Built:
    """The record that was built, if one was, and whether rows had to be left out of it."""

    told: Mapping[str, object] | None = None
    is_short: bool = False


def _build(folder: Path, file: Path, *, as_json: bool) -> _Built:
    """Build the record as `record build` does, unless a file of it is not there."""
    if lacking := missing(folder):
        _say(
            f"The record is not built: {len(lacking)} of {len(OFFICIAL_FILES)} files are not there."
            f" To build it of what is there: tellers record build --from {folder}"
        )
        return _Built()
    if as_json:
        record = build(folder, file)
        found = {"file": str(file), "version": record.version, "contests": len(record.contests)}
        problems = read_problems(file)
        is_short = any(problem.severity is Severity.STOPS for problem in problems)
        return _Built(found | {"problems": len(problems)}, is_short)
    try:
        build_record(file, folder)
    except typer.Exit as left_out:
        return _Built(is_short=left_out.exit_code != 0)
    return _Built()


def _as_json(told: _Told, folder: Path, built: _Built) -> dict[str, object]:
    return {
        "folder": str(folder),
        "files": [_file_as_json(one, told.entries.get(one.wanted.path)) for one in told.brought],
        "left_out": [{"place": place, "why": why} for place, why in LEFT_OUT],
        "record": built.told,
    }


def _file_as_json(one: Brought, entry: Fetched | None) -> dict[str, object]:
    of_these_bytes = entry is not None and entry.sha256 == one.sha256
    return {
        "path": one.wanted.path,
        "url": one.wanted.url,
        "state": str(one.state),
        "why": one.why,
        "sha256": one.sha256 or None,
        "retrieved_at": entry.retrieved_at.isoformat() if entry and of_these_bytes else None,
    }


def _close(told: _Told, folder: Path) -> None:
    """What came, where it is, whose it is, and what does not come this way."""
    counts = Counter(str(one.state) for one in told.brought)
    said = ", ".join(f"{number} {state}" for state, number in counts.items())
    _say(f"{folder}: {said or 'nothing yet'}.")
    for publisher in {one.publisher.id: one.publisher for one in told.wanted}.values():
        _say(f"{publisher.attribution} ({publisher.name}; {publisher.licence}.)")
    _say(f"Not fetched (--dry-run says why): {', '.join(place for place, _ in LEFT_OUT)}.")
    if named := settings().data:
        _say(f"TELLERS_DATA names {named}: the other commands read that.")


def _end(told: _Told, built: _Built) -> None:
    """The exit code.

    Raises:
        Unfetched: nothing is there.
    """
    if told.is_stopped:
        _say("Stopped. The next fetch goes on from here.")
        raise typer.Exit(1)
    if not told.there:
        why = next(one.why for one in told.brought)
        raise Unfetched(f"Nothing was fetched: {why}.", mend=f"For files of your own: {BY_HAND}")
    if told.there < len(told.brought) or built.is_short:
        raise typer.Exit(1)
