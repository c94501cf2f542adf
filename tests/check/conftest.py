"""One reader a record, for every test of the room."""

import pytest

from tellers.check.verdict import Reader
from tellers.record.record import Record


@pytest.fixture(scope="session")
def packaged_reader(packaged: Record) -> Reader:
    return Reader(packaged)


@pytest.fixture(scope="session")
def official_reader(official: Record) -> Reader:
    return Reader(official)
