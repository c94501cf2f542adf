"""What this machine lacks, one mending line each, before anything is made.

Standard library only, and it parses on Python 3.8, so that an old machine is told what to do
instead of being shown a traceback. Exits 3 where something is missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import socket
import sys

OLDEST = (3, 11)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def missing_python() -> list[str]:
    """The mend for a Python older than we run on."""
    if sys.version_info >= OLDEST:
        return []
    found = "{}.{}".format(*sys.version_info)
    return [f"Python {found} is too old: 3.11 or newer. Mend: make PYTHON=/path/to/python3.11"]


def missing_modules() -> list[str]:
    """The mend for a Python that its distribution ships without venv."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return []
    return ["Python's venv is not here. Mend: apt-get install python3-venv"]


def is_free(port: int) -> bool:
    """Whether this port of the loopback address can be listened on. Nought always can."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True


def missing_port(port: int | None) -> list[str]:
    """The mend for a port that is taken, naming the next one that is free."""
    if port is None or is_free(port):
        return []
    free = next((other for other in range(port + 1, port + 100) if is_free(other)), 0)
    return [f"Port {port} of 127.0.0.1 is taken or not ours to take. Mend: make up PORT={free}"]


def thinner_suite() -> list[str]:
    """What the suite will leave out on this machine: notices, never a failure."""
    notices = []
    if not os.environ.get("TELLERS_DATA"):
        notices.append(
            "TELLERS_DATA names no folder of official files: the tests on them are skipped,"
            " those on the packaged record run."
        )
    if not any(map(shutil.which, CHROMIUM)):
        notices.append(
            "Chromium is not on the path: browser tests are skipped. Mend: apt-get install chromium"
        )
    return notices


def main() -> int:
    """Print what is missing; 3 where that stops us."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, help="a port that must be free")
    parser.add_argument("--suite", action="store_true", help="say what the suite will skip here")
    asked = parser.parse_args()
    for notice in thinner_suite() if asked.suite else []:
        print(f"note: {notice}")
    missing = missing_python() + missing_modules() + missing_port(asked.port)
    for line in missing:
        print(line, file=sys.stderr)
    return 3 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
