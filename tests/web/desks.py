"""A desk on the packaged record with the first declarations of 2019 in it, and its client."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx

from tellers.count.ledger import LedgerKind, declared
from tellers.count.night import night_of
from tellers.desk import Desk
from tellers.record.record import Record
from tellers.store.ledger_file import create_ledger
from tellers.web.app import App, Door
from tellers.web.player import Player
from tellers.web.site import Site

ELECTION = "parl.2019-12-12"
KEY = "the key of this desk"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@contextmanager
def a_desk(
    record: Record, folder: Path, declarations: int = 0, kind: LedgerKind = LedgerKind.REPLAY
) -> Iterator[Desk]:
    """A desk whose ledger lies in a folder, with so many declarations of 2019 received."""
    night = night_of(record, ELECTION)
    path = folder / "night.ledger"
    with create_ledger(path, record, kind=kind, election=ELECTION) as ledger:
        desk = Desk(record, ledger, statement=night.statement, controls=True)
        for one in night.announcements[:declarations]:
            desk.receive(declared(one.result, at=one.at, by="test"))
        yield desk


def a_client(desk: Desk, player: Player | None = None) -> tuple[httpx.AsyncClient, Site]:
    """A client that speaks to the desk's site without a network."""
    site = Site(desk)
    door = Door(lambda: NOW, "Labour won Aberavon in 2019 by 10,490 votes.", KEY, ("desk.test",))
    app = App(site, door, player)
    transport = httpx.ASGITransport(app)
    return httpx.AsyncClient(transport=transport, base_url="http://desk.test"), site
