"""Real data where it is there: `TELLERS_DATA` names the folder, and its absence is said."""

import os
import warnings
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

with warnings.catch_warnings():  # the library leaves its two data files open when it is imported
    warnings.simplefilter("ignore", ResourceWarning)
    import_module("uk_election_ids.datapackage")

from tellers.errors import Problem
from tellers.record.record import Record
from tellers.sources.official import read_official, read_packaged

settings.register_profile("seeded", derandomize=True, deadline=None)
settings.register_profile("dice", deadline=None)
settings.load_profile("dice" if os.environ.get("TELLERS_DICE") else "seeded")
"""The same examples each time, so that a change is judged by itself; `make long` throws dice."""


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of official files; the test is skipped, and says so, where there is none."""
    folder = os.environ.get("TELLERS_DATA", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip("TELLERS_DATA names no folder of official files")
    return Path(folder)


@pytest.fixture(scope="session")
def read(data: Path) -> tuple[Record, list[Problem]]:
    """The official record with the problems met in reading it."""
    return read_official(data)


@pytest.fixture(scope="session")
def official(read: tuple[Record, list[Problem]]) -> Record:
    """The official record."""
    return read[0]


@pytest.fixture(scope="session")
def packaged() -> Record:
    """The record that travels in the package."""
    return read_packaged()
