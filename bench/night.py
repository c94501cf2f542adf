"""How long a whole night takes, stage by stage, and how soon the first page is there.

    TELLERS_DATA=... .venv/bin/python bench/night.py [RUNS]

Each run replays the 650 declarations of 2019 through ledger, facts, stories, checks and pages in a
process of its own; then `tellers up` is started on a free port until `/` answers. Medians of RUNS.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

TELLERS = [sys.executable, "-m", "tellers"]
STAGES = ("ledger", "facts", "stories", "checks", "pages", "total")


def replay() -> dict[str, float]:
    """Seconds by stage of one night at speed nought."""
    command = [*TELLERS, "replay", "2019", "--speed", "0", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds: dict[str, float] = json.loads(done.stdout)["seconds"]
    return seconds


def first_page(home: Path) -> float:
    """Seconds from the start of `tellers up` to its first page, with the record built."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    began = time.perf_counter()
    environment = {**os.environ, "TELLERS_HOME": str(home)}
    desk = subprocess.Popen(
        [*TELLERS, "up", "--port", str(port), "--restart"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while time.perf_counter() - began < 60:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as page:
                    page.read()
                    return time.perf_counter() - began
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.02)
        raise SystemExit("no page within a minute")
    finally:
        desk.terminate()
        desk.wait(10)


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    nights = [replay() for _ in range(runs)]
    print("| stage | seconds, median | least | most |\n|---|---|---|---|")
    for stage in STAGES:
        print(row(stage, [night[stage] for night in nights]))
    with tempfile.TemporaryDirectory() as home:
        first_page(Path(home))  # builds the record
        waits = [first_page(Path(home)) for _ in range(runs)]
    print(row("first page of `up`", waits))


def row(name: str, told: list[float]) -> str:
    """One line of the table: median, least and most."""
    return f"| {name} | {statistics.median(told):.2f} | {min(told):.2f} | {max(told):.2f} |"


if __name__ == "__main__":
    main()
