"""Chromium where it is found; the tests are skipped, and say so, where it is not."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import sync_playwright
from tests.web.running import Running, running

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A browser of this machine, headless; gone with its module, for it keeps a loop running."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium on the path: apt-get install chromium")
    with sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A replay, paused after its first declarations, with the official files where they are."""
    home = tmp_path_factory.mktemp("desk")
    folder = os.environ.get("TELLERS_DATA")
    data = Path(folder) if folder and Path(folder).is_dir() else None
    with running(home, "up", data=data) as found:
        found.until(40)
        found.post("/replay/pause")
        yield found


@pytest.fixture
def tab(chromium: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page of a phone or of a desk; what goes wrong in its scripts fails the test."""
    how = getattr(request, "param", {})
    context = chromium.new_context(
        viewport={"width": how.get("width", 1280), "height": 800},
        java_script_enabled=how.get("scripts", True),
        color_scheme=how.get("scheme", "light"),
        bypass_csp=how.get("bypass", False),
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []
