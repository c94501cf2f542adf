"""The place of a ledger, and one of forty lines in it."""

from pathlib import Path

import pytest
from tests.store.night import begin, lines


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "night.ledger"


@pytest.fixture
def full(path: Path) -> Path:
    """A closed ledger of forty lines."""
    with begin(path) as ledger:
        for draft in lines(40):
            ledger.append(draft)
    return path
