"""The wheel: what a machine gets that has nothing else, built here as `pip` builds it."""

import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src/tellers"
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """What is in the wheel: each file with its size."""
    if find_spec("hatchling") is None:
        pytest.skip("hatchling is not here, so no wheel can be built: make .venv/dev.stamp")
    folder = tmp_path_factory.mktemp("wheel")
    run = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check",
         "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    (built,) = folder.glob("tellers-*.whl")
    with zipfile.ZipFile(built) as file:
        return {found.filename: found.file_size for found in file.infolist()}


@pytest.mark.parametrize("folder", ["packaged", "publish/templates", "publish/static"])
def test_every_file_of_data_and_pages_is_in_the_wheel(wheel: dict[str, int], folder: str) -> None:
    here = {
        f"tellers/{file.relative_to(SOURCE).as_posix()}": file.stat().st_size
        for file in (SOURCE / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert here
    assert {name: wheel.get(name) for name in here} == here


def test_the_packaged_record_is_under_a_megabyte(wheel: dict[str, int]) -> None:
    sizes = [size for name, size in wheel.items() if name.startswith("tellers/packaged/")]
    assert 500_000 < sum(sizes) < MEGABYTE


def test_the_licences_travel_and_nothing_else_does(wheel: dict[str, int]) -> None:
    assert {name.rsplit("/", 1)[1] for name in wheel if "/licenses/" in name} == {
        "LICENSE",
        "NOTICE",
    }
    assert {name.split("/")[0] for name in wheel if ".dist-info" not in name} == {"tellers"}
    files = [name for name in wheel if not name.endswith(".py")]
    assert not any(word in name for name in files for word in ("parlparse", "psephology"))
