"""Children that write until they are killed or their disk is full, each a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNSHARE = ("unshare", "--mount", "--map-root-user")


def command(script: str, path: Path) -> list[str]:
    """What runs a script, the path being its argument."""
    return [sys.executable, "-c", script, str(path)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "src")))}


def told(script: str, path: Path, *before: str) -> list[tuple[str, str]]:
    """What a child said, a word and a value a line."""
    run = subprocess.run(
        [*before, *command(script, path)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [(word, value) for word, _, value in (s.partition(" ") for s in run.stdout.splitlines())]


@contextmanager
def running(script: str, path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A child at work; killed at the end if it still is."""
    process = subprocess.Popen(
        command(script, path), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def small_disk(folder: Path, size: str) -> tuple[str, ...]:
    """What runs a command with a disk of that size at `folder`, gone with the command.

    The disk is in a name space of the command's own; skipped where nobody may have one.
    """
    return _mounted(folder, f"size={size}")


def read_only_disk(folder: Path) -> tuple[str, ...]:
    """What runs a command with an empty disk at `folder` that takes nothing; as above."""
    return _mounted(folder, "ro")


def _mounted(folder: Path, options: str) -> tuple[str, ...]:
    mount = f'mount -t tmpfs -o {options} tmpfs "$0" && exec "$@"'
    before = (*UNSHARE, "sh", "-c", mount, str(folder))
    is_there = shutil.which("unshare") is not None
    if (
        not is_there
        or subprocess.run([*before, "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("this machine lets nobody mount a disk of their own")
    return before
