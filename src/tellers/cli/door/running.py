"""The desk that runs beside a ledger: its address, so that another terminal can speak to it."""

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tellers.errors import CountError

SUFFIX = ".desk"
PATIENCE = 60.0


def _beside(ledger: Path) -> Path:
    return ledger.with_name(f"{ledger.name}{SUFFIX}")


@contextmanager
def announced(ledger: Path, address: str) -> Iterator[None]:
    """While a desk runs, its address stands in a file beside its ledger."""
    file = _beside(ledger)
    draft = file.with_name(f"{file.name}.new")
    draft.write_text(address, encoding="utf-8")
    draft.replace(file)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def find_address(ledger: Path) -> str:
    """Where the desk of a ledger answers; empty where none runs. A dead one's file says nothing."""
    try:
        address = _beside(ledger).read_text(encoding="utf-8").strip()
    except OSError:
        return ""
    try:
        with _ask(f"{address}/healthz") as answer:
            return address if json.load(answer).get("status") == "ok" else ""
    except (OSError, ValueError):
        return ""


def press(address: str, path: str, form: Mapping[str, str]) -> dict[str, object]:
    """Press a button of a running desk, and what it answers.

    Raises:
        CountError: the desk refuses, or does not answer.
    """
    body = urllib.parse.urlencode(form).encode()
    try:
        with _ask(f"{address}{path}", body) as answer:
            found: dict[str, object] = json.load(answer)
            return found
    except urllib.error.HTTPError as error:
        told = json.load(error)
        raise CountError(str(told["error"]), mend=str(told["mend"])) from error
    except OSError as error:
        raise CountError(
            f"The desk at {address} does not answer.", mend="See the terminal in which it runs."
        ) from error


def _ask(address: str, body: bytes | None = None):  # type: ignore[no-untyped-def]
    request = urllib.request.Request(address, body, {"Accept": "application/json"})  # noqa: S310 - our own address
    return _OPENER.open(request, timeout=PATIENCE)


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
