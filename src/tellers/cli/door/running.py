"""The desk that runs beside a ledger: its address, so that another terminal can speak to it.

The address stands in a file that only its owner may read, with a key that the desk asks for where
a line is to enter the ledger: a page that somebody else has made cannot know it.
"""

import json
import os
import secrets
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tellers.errors import CountError
from tellers.store.disk import told

PATIENCE = 60.0
_STRAIGHT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Running:
    """A desk that answers at an address of this machine to whoever has its key."""

    url: str
    key: str

    def press(self, path: str, form: Mapping[str, str]) -> dict[str, object]:
        """Send a form to the desk, and what it answers.

        Raises:
            CountError: the desk refuses, or does not answer.
        """
        try:
            return self._ask(path, urllib.parse.urlencode(form).encode())
        except urllib.error.HTTPError as error:
            told = json.load(error)
            raise CountError(str(told["error"]), mend=str(told["mend"])) from error
        except (OSError, ValueError) as error:
            raise CountError(
                f"The desk at {self.url} does not answer.", mend="See the terminal where it runs."
            ) from error

    def is_there(self) -> bool:
        """Whether it answers; the file of one that was killed says nothing."""
        try:
            return self._ask("/healthz").get("status") == "ok"
        except (OSError, ValueError):
            return False

    def _ask(self, path: str, body: bytes | None = None) -> dict[str, Any]:
        headers = {"Accept": "application/json", "X-Desk-Key": self.key}
        request = urllib.request.Request(f"{self.url}{path}", body, headers)
        with _STRAIGHT.open(request, timeout=PATIENCE) as answer:
            found: dict[str, Any] = json.load(answer)
        return found


def _beside(ledger: Path) -> Path:
    return ledger.with_name(f"{ledger.name}.desk")


@contextmanager
def announced(ledger: Path, url: str) -> Iterator[str]:
    """While a desk runs, its address and key stand beside its ledger; the key.

    Raises:
        RecordError: the disk does not take them.
    """
    file, key = _beside(ledger), secrets.token_urlsafe(24)
    with told(file, "the desk's address was not written"):
        draft = file.with_name(f"{file.name}.new")
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(f"{url}\n{key}\n")
        draft.replace(file)
    try:
        yield key
    finally:
        with suppress(OSError):  # the file of a desk that is gone says nothing
            file.unlink(missing_ok=True)


def find_running(ledger: Path) -> Running | None:
    """The desk that writes a ledger now; None where none runs."""
    try:
        url, key = _beside(ledger).read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return None
    found = Running(url, key)
    return found if found.is_there() else None
