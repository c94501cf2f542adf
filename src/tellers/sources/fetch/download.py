"""One polite download: asked for, resumed where it was cut off, counted, checked, put in place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from time import monotonic

import httpx

from tellers.sources.fetch.addresses import CEILING
from tellers.sources.fetch.asking import asked, is_bounded, pieces
from tellers.sources.fetch.brought import Brought, State, Wanted
from tellers.sources.fetch.journal import Begun, Fetched, Journal, digest, put_in_place
from tellers.sources.fetch.manners import Hitch, Manners, refusal, retry_after

LONGEST_VALIDATOR = 200
OF_PARTS = (HTTPStatus.PARTIAL_CONTENT, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)


@dataclass
class Downloads:
    """Downloads over one connection into one folder.

    `now` and `pause` are the clock; `arrived` hears how many bytes of the file at hand there are.
    Hosts that cannot be reached, or ask to be left alone, are not asked again: `silent` holds why.
    """

    client: httpx.Client
    journal: Journal
    now: Callable[[], datetime]
    pause: Callable[[float], None]
    arrived: Callable[[int], None]
    manners: Manners = field(default_factory=Manners)
    ceiling: int = CEILING
    is_accepting: bool = False
    silent: dict[str, str] = field(default_factory=dict)

    def bring(self, wanted: Wanted) -> Brought:
        """Bring one file, unless the right one is there.

        Raises:
            OSError: the disk does not take it.
        """
        there = digest(self.journal.folder / wanted.path)
        if there == wanted.sha256 and not self.is_accepting:
            return Brought(wanted, State.KEPT, sha256=there)
        host = httpx.URL(wanted.url).host
        if host in self.silent:
            why = f"not asked for: {host} said before: {self.silent[host]}"
            return Brought(wanted, State.FAILED, why, there)
        try:
            return self._try(wanted, there)
        except Hitch as hitch:
            if hitch.is_of_host:
                self.silent[host] = hitch.why
            return Brought(wanted, State.FAILED, hitch.why, there)

    def _try(self, wanted: Wanted, there: str) -> Brought:
        tried = 1
        while True:
            try:
                return self._once(wanted, there)
            except Hitch as hitch:
                if not hitch.is_passing or tried >= self.manners.tries:
                    raise
                self.pause(self.manners.wait(tried, hitch.wait))
                tried += 1

    def _once(self, wanted: Wanted, there: str) -> Brought:
        part = self._part(wanted)
        begun = self.journal.parts.get(wanted.path, Begun(""))
        had = part.stat().st_size if part.is_file() and begun.url == wanted.url else 0
        if had and digest(part) == wanted.sha256:  # stopped between the last byte and its name
            return self._place(wanted, begun, State.FETCHED)
        resumes = had > 0 and bool(begun.same_as())
        headers = _range(had, begun) if resumes else self._condition(wanted, there)
        try:
            with asked(self.client, wanted.url, headers) as answer:
                if answer.status_code == HTTPStatus.NOT_MODIFIED and headers and not resumes:
                    return Brought(wanted, State.UNCHANGED, sha256=there)
                is_rest = self._check(answer, had if resumes else 0, part)
                self._take(answer, wanted, is_rest=is_rest)
                return self._judge(wanted, there, is_rest=is_rest, is_whole=is_bounded(answer))
        except httpx.TransportError as error:
            raise _hitch(error, self._size(part)) from error

    def _condition(self, wanted: Wanted, there: str) -> dict[str, str]:
        """Ask only for what is not already there, where the journal can say what that is."""
        known = self.journal.files.get(wanted.path)
        if known is None or known.sha256 != there or known.url != wanted.url:
            return {}
        if known.etag:
            return {"if-none-match": known.etag}
        return {"if-modified-since": known.modified} if known.modified else {}

    def _check(self, answer: httpx.Response, had: int, part: Path) -> bool:
        """Whether an answer is the rest of a file, not the whole.

        Raises:
            Hitch: it is neither.
        """
        status, headers = answer.status_code, answer.headers
        if status == HTTPStatus.OK:
            return False
        if had and status in OF_PARTS:
            is_next = headers.get("content-range", "").startswith(f"bytes {had}-")
            is_plain = headers.get("content-encoding", "identity") == "identity"
            if status == HTTPStatus.PARTIAL_CONTENT and is_next and is_plain:
                return True
            part.unlink()
            raise Hitch("another part than was asked for", is_passing=True)
        wait = retry_after(headers.get("retry-after", ""), self.now())
        raise refusal(status, wait, self.manners.longest_wait)

    def _take(self, answer: httpx.Response, wanted: Wanted, *, is_rest: bool) -> None:
        """Write a body to the file that is not yet whole."""
        part = self._part(wanted)
        if not is_rest:
            part.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            etag, modified = _validator(answer, "etag"), _validator(answer, "last-modified")
            self.journal.begin(wanted.path, Begun(wanted.url, etag, modified))
        count = self._size(part)
        end = monotonic() + self.manners.patience
        with part.open("ab", buffering=0) as file:  # what a kill leaves is what came
            for piece in pieces(answer, self.ceiling - count):
                file.write(piece)
                count += len(piece)
                self.arrived(count)
                if monotonic() > end:
                    why = f"slower than {self.manners.patience:g} s for one file"
                    raise Hitch(why, is_of_host=True)

    def _judge(self, wanted: Wanted, there: str, *, is_rest: bool, is_whole: bool) -> Brought:
        """Hold what came against what must come."""
        part = self._part(wanted)
        found = digest(part)
        begun, known = self.journal.parts[wanted.path], self.journal.files.get(wanted.path)
        if found == there and known is not None and known.sha256 == there:
            part.unlink()
            return Brought(wanted, State.UNCHANGED, sha256=there)
        if found == wanted.sha256:
            return self._place(wanted, begun, State.FETCHED)
        if is_rest:
            part.unlink()
            raise Hitch("the parts that came do not make the file", is_passing=True)
        if self.is_accepting and is_whole:
            return self._place(wanted, begun, State.ACCEPTED)
        aside = part.with_suffix(".differs")
        put_in_place(part, aside)
        why = f"SHA-256 {found}, expected {wanted.sha256}; kept aside as {aside.name}"
        if self.is_accepting:
            why = f"{why}, since nothing tells where it ends"
        return Brought(wanted, State.DIFFERS, why, there)

    def _place(self, wanted: Wanted, begun: Begun, state: State) -> Brought:
        part = self._part(wanted)
        found, size = digest(part), self._size(part)
        put_in_place(part, self.journal.folder / wanted.path)
        part.with_suffix(".differs").unlink(missing_ok=True)
        entry = Fetched(wanted.url, self.now(), found, size, begun.etag, begun.modified)
        self.journal.keep(wanted.path, entry)
        expected = f"SHA-256 {found} instead of {wanted.sha256}"
        return Brought(wanted, state, expected if state is State.ACCEPTED else "", found)

    def _part(self, wanted: Wanted) -> Path:
        """The file that is not yet whole. Its name is ours, as all names here are."""
        return self.journal.folder / f"{wanted.path}.part"

    @staticmethod
    def _size(part: Path) -> int:
        return part.stat().st_size if part.is_file() else 0


def _range(had: int, begun: Begun) -> dict[str, str]:
    return {"range": f"bytes={had}-", "if-range": begun.same_as()}


def _validator(answer: httpx.Response, name: str) -> str:
    """What the other side calls this version, to be said back to it; nothing odd, nothing long."""
    told = answer.headers.get(name, "")
    return told if told.isascii() and told.isprintable() and len(told) < LONGEST_VALIDATOR else ""


def _hitch(error: httpx.TransportError, had: int) -> Hitch:
    """What a fault of the connection means."""
    said = str(error).rstrip(".") or type(error).__name__
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
        is_passing = not isinstance(error, httpx.ProxyError) and "CERTIFICATE" not in said
        return Hitch(f"cannot be reached ({said})", is_passing=is_passing, is_of_host=True)
    if isinstance(error, httpx.TimeoutException):
        return Hitch(f"silent in the middle, after {had:,} bytes", is_passing=True)
    return Hitch(f"cut off after {had:,} bytes ({said})", is_passing=True)
