"""`tellers up` and `serve` as a user starts them: a process, its address, its end."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
PATIENCE = 60.0


@dataclass
class Running:
    """A desk in a process of its own, and what it has printed so far."""

    process: "subprocess.Popen[str]"
    address: str
    said: Path

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"{self.address}{path}", timeout=PATIENCE) as answer:
            found: bytes = answer.read()
        return found.decode()

    def post(self, path: str) -> None:
        request = urllib.request.Request(
            f"{self.address}{path}", b"", {"accept": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            answer.read()

    def version(self) -> Any:
        return json.loads(self.get("/version.json"))

    def until(self, declared: int) -> int:
        """Wait until so many have declared, for as long as another comes in time; how many have."""
        told, end = -1, 0.0
        while told < declared:
            found: int = self.version()["declared"]
            if found > told:
                told, end = found, time.monotonic() + PATIENCE
            elif time.monotonic() > end:
                raise AssertionError(f"{told} of {declared} declared, and none in {PATIENCE} s")
            time.sleep(0.02)
        return told

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def stop(self, with_signal: int = signal.SIGINT) -> int:
        self.process.send_signal(with_signal)
        return self.process.wait(PATIENCE)


def environment(home: Path, data: Path | None = None) -> dict[str, str]:
    """A machine without the official files, or with those of a folder."""
    kept = {key: value for key, value in os.environ.items() if key != "TELLERS_DATA"}
    told = {"TELLERS_DATA": str(data)} if data else {}
    return {**kept, **told, "TELLERS_HOME": str(home), "PYTHONUNBUFFERED": "1"}


@contextmanager
def running(home: Path, *words: str, data: Path | None = None) -> Iterator[Running]:
    """A desk on a port of its own, which has said where it is."""
    said = home / "said.txt"
    home.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tellers", *words, "--port", "0"]
    with said.open("w", encoding="utf-8") as out:
        process = subprocess.Popen(
            command, env=environment(home, data), stdout=out, stderr=subprocess.STDOUT, text=True
        )
    try:
        yield Running(process, _address(process, said), said)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(PATIENCE)


def _address(process: "subprocess.Popen[str]", said: Path) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = ADDRESS.search(said.read_text(encoding="utf-8"))
        if found:
            return found[0]
        if process.poll() is not None:
            break
        time.sleep(0.02)
    raise AssertionError(said.read_text(encoding="utf-8"))
