"""A folder to fetch into, the file that is wanted, and what must be true once it has come."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.sources.fetch.publisher import Answer, Publisher

from tellers.sources.fetch.brought import Brought, State, Wanted
from tellers.sources.fetch.download import Downloads
from tellers.sources.fetch.folder import client
from tellers.sources.fetch.journal import Journal, read_journal
from tellers.sources.fetch.manners import Manners

BODY = b"".join(b"E14%06d,Seat %d,%d\r\n" % (n, n, n * 37) for n in range(2000))
OTHER = BODY.replace(b"Seat 7,", b"Seat 8,")
NAME = "psephology/results.csv"
NOON = datetime(2026, 5, 7, 12, tzinfo=UTC)


def sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


@dataclass
class Desk:
    """A folder to fetch into, and the clock of the test."""

    folder: Path
    publisher: Publisher
    paused: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    at: datetime = NOON

    def bring(self, *answers: Answer, expected: bytes = BODY, **options: Any) -> Brought:
        """Fetch one file that the publisher answers so."""
        url = self.publisher.tell("/results.csv", *answers) if answers else self.url
        return self.bring_all(Wanted(NAME, url, sha(expected)), **options)[0]

    def bring_all(self, *wanted: Wanted, **options: Any) -> list[Brought]:
        self.folder.mkdir(exist_ok=True)
        options = {"manners": Manners(silence=5), **options}
        with client(options["manners"], self.publisher.address) as connection:
            downloads = Downloads(
                connection, Journal.read(self.folder), lambda: self.at, self.paused.append,
                self.counts.append, **options,
            )  # fmt: skip
            return [downloads.bring(one) for one in wanted]

    @property
    def url(self) -> str:
        return f"{self.publisher.address}/results.csv"

    @property
    def file(self) -> Path:
        return self.folder / NAME

    @property
    def part(self) -> Path:
        return self.folder / f"{NAME}.part"

    @property
    def aside(self) -> Path:
        return self.folder / f"{NAME}.differs"

    @property
    def ranges(self) -> list[str]:
        return [headers.get("range", "") for headers in self.publisher.headers("/results.csv")]

    def files(self) -> set[str]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix() for path in found}


def whole(desk: Desk, brought: Brought, state: State = State.FETCHED) -> None:
    """The file is there, byte for byte, is in the journal, and nothing else lies about."""
    assert (brought.state, brought.sha256) == (state, sha(BODY)), brought.why
    assert desk.file.read_bytes() == BODY
    assert desk.files() == {NAME, "fetched.json"}
    entry = read_journal(desk.folder)[NAME]
    assert (entry.sha256, entry.size, entry.url) == (sha(BODY), len(BODY), desk.url)
    assert Journal.read(desk.folder).parts == {}
