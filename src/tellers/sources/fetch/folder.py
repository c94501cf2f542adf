"""Bringing official files into the folder that fetch keeps, one after the other."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import sleep

import httpx

from tellers._version import VERSION
from tellers.errors import Unfetched
from tellers.sources.fetch.addresses import Address
from tellers.sources.fetch.asking import check_mirror, is_here
from tellers.sources.fetch.brought import Brought, Wanted
from tellers.sources.fetch.download import Downloads
from tellers.sources.fetch.journal import Journal, held
from tellers.sources.fetch.manners import Manners

AGENT = f"Tellers/{VERSION} (election record; one connection, a file at a time)"


@contextmanager
def downloads(
    folder: Path,
    mirror: str,
    *,
    now: Callable[[], datetime],
    arrived: Callable[[int], None],
    is_accepting: bool = False,
    manners: Manners | None = None,
) -> Iterator[Downloads]:
    """A folder held, its journal read, one connection ready.

    Raises:
        ConfigError: the mirror is no address that may be asked.
        Unfetched: another fetch is at work in the folder.
        UnreadableSource: the journal is damaged.
    """
    if mirror:
        check_mirror(mirror)
    manners = manners or Manners()
    with held(folder), client(manners, mirror) as connection:
        journal = Journal.read(folder)
        yield Downloads(
            connection, journal, now, sleep, arrived, manners, is_accepting=is_accepting
        )


def client(manners: Manners, mirror: str = "") -> httpx.Client:
    """One connection that says who asks; bytes are asked for unpacked, so that they can resume.

    Files are asked for one after the other, so there is one connection at a time; a ceiling in the
    client would count a broken one that it has not let go. A mirror on this machine is asked
    directly, whatever proxy the environment names.
    """
    return httpx.Client(
        headers={"user-agent": AGENT, "accept": "*/*", "accept-encoding": "identity"},
        timeout=httpx.Timeout(manners.silence, connect=min(10, manners.silence)),
        limits=httpx.Limits(max_keepalive_connections=1),
        follow_redirects=False,
        trust_env=not (mirror and is_here(httpx.URL(mirror))),
    )


def fetch_each(
    wanted: Sequence[Address], downloads: Downloads, mirror: str = ""
) -> Iterator[Brought]:
    """What became of each file, as it happens; one that fails does not stop the others.

    Raises:
        Unfetched: the disk does not take them.
    """
    for address in wanted:
        try:
            yield downloads.bring(Wanted(address.path, address.url(mirror), address.sha256))
        except OSError as error:
            raise Unfetched(
                f"{downloads.journal.folder / address.path}: {error.strerror or error}.",
                mend="See that the disk has space and may be written, then fetch again.",
            ) from error
