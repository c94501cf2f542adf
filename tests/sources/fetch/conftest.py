"""A publisher that answers as it is told, and a desk that asks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sources.fetch.desk import Desk
from tests.sources.fetch.publisher import Publisher, a_publisher


@pytest.fixture(scope="module")
def served() -> Iterator[Publisher]:
    with a_publisher() as publisher:
        yield publisher


@pytest.fixture
def publisher(served: Publisher) -> Publisher:
    served.answers.clear()
    served.asked.clear()
    return served


@pytest.fixture
def desk(tmp_path: Path, publisher: Publisher) -> Desk:
    return Desk(tmp_path / "official", publisher)
