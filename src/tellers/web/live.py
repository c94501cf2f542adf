"""The page store and the event hub: what a reader gets is bytes that were made before he asked.

A page is made once a change, hashed once and compressed once, and answered from memory. A change
is one event, one bytes object, shared by every reader that follows the count.
"""

import asyncio
import gzip
import hashlib
import random
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import brotli
from starlette.types import Receive, Scope, Send

Headers = list[tuple[bytes, bytes]]

HTML = "text/html; charset=utf-8"
SMALLEST = 256
"""Bytes below which compressing gains nothing."""

GUARDS: Mapping[str, str] = {
    "content-security-policy": "default-src 'self'; img-src 'self' data:; "
    "style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "interest-cohort=()",
}
"""What every answer carries, so that a page runs and frames nothing but its own."""


def guarded(headers: Mapping[str, str], *, is_listed: bool = True) -> Headers:
    """Headers with the guards; `is_listed` false asks search engines to keep the answer out."""
    told = {**GUARDS, **headers, **({} if is_listed else {"x-robots-tag": "noindex"})}
    return [(name.encode(), value.encode()) for name, value in told.items()]


def header(scope: Scope, name: str) -> str:
    """One header of a request, empty where it has none."""
    wanted = name.encode()
    return ", ".join(v.decode("latin-1") for key, v in scope["headers"] if key == wanted)


# The page store -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """One version of one page: its bytes, and their compressed forms once somebody asked.

    One of another status than 200 is an answer to one request, kept by nobody; `goes_to` is where
    a redirection leads, `retry_after` the seconds after which a refused request may come again,
    `allow` the methods that are taken where that of the request is not.
    """

    body: bytes
    content_type: str = HTML
    is_listed: bool = True
    status: int = 200
    goes_to: str = ""
    retry_after: int = 0
    allow: str = ""

    @cached_property
    def tag(self) -> str:
        """What tells this version from every other: a hash of its content."""
        return hashlib.sha256(self.body).hexdigest()[:20]

    @cached_property
    def brotli(self) -> bytes:
        """The bytes as brotli at level 5, which costs a live page 2 ms."""
        return bytes(brotli.compress(self.body, quality=5))

    @cached_property
    def gzip(self) -> bytes:
        """The bytes as gzip at level 6, without a time in them."""
        return gzip.compress(self.body, 6, mtime=0)

    def encoded(self, accepted: str) -> tuple[str, bytes]:
        """The smallest form that a reader accepts, and its name; no name for the plain one."""
        if len(self.body) >= SMALLEST:
            for name, quality in weights(accepted).items():
                if quality and name in ("br", "gzip"):
                    return name, self.brotli if name == "br" else self.gzip
        return "", self.body

    def etag(self, encoding: str) -> str:
        """The strong tag of one form of this version."""
        return f'"{self.tag}-{encoding}"' if encoding else f'"{self.tag}"'

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request from memory."""
        encoding, body = self.encoded(header(scope, "accept-encoding"))
        told = {
            "etag": self.etag(encoding),
            "vary": "accept-encoding",
            "cache-control": "no-cache" if self.status == 200 else "no-store",
        }
        if self.status == 200 and is_known(header(scope, "if-none-match"), told["etag"]):
            await _answer(send, 304, told, b"", is_listed=self.is_listed)
            return
        told |= {"content-type": self.content_type, "content-length": str(len(body))}
        told |= {"content-encoding": encoding} if encoding else {}
        told |= {"location": self.goes_to} if self.goes_to else {}
        told |= {"retry-after": str(self.retry_after)} if self.retry_after else {}
        told |= {"allow": self.allow} if self.allow else {}
        sent = b"" if scope["method"] == "HEAD" else body
        await _answer(send, self.status, told, sent, is_listed=self.is_listed)


async def _answer(
    send: Send, status: int, headers: Mapping[str, str], body: bytes, *, is_listed: bool
) -> None:
    told = guarded(headers, is_listed=is_listed)
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body})


def weights(accepted: str) -> dict[str, float]:
    """The encodings of an Accept-Encoding header, best first; ties go to brotli.

    >>> weights("gzip, deflate, br;q=1.0, zstd;q=0")
    {'br': 1.0, 'deflate': 1.0, 'gzip': 1.0, 'zstd': 0.0}
    """
    found: dict[str, float] = {}
    for part in accepted.split(","):
        name, _, quality = part.partition(";")
        try:
            found[name.strip().lower()] = float(quality.partition("=")[2] or 1)
        except ValueError:
            found[name.strip().lower()] = 0.0
    if found.get("*"):
        found = {"br": found["*"], "gzip": found["*"], **found}
    found.pop("", None)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def is_known(if_none_match: str, etag: str) -> bool:
    """Whether a reader already holds the version of that tag.

    >>> is_known('W/"a-br", "b"', '"a-br"'), is_known("*", '"a"'), is_known('"a"', '"a-br"')
    (True, True, False)
    """
    held = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return etag in held or "*" in held


@dataclass
class PageStore:
    """The newest version of every page by path; `is_listed` false keeps all of them unlisted."""

    is_listed: bool = True
    _pages: dict[str, Page] = field(default_factory=dict)

    def put(self, path: str, text: str | bytes, content_type: str = HTML) -> Page:
        """Take in a new version. One with the same content keeps its compressed forms."""
        body = text.encode() if isinstance(text, str) else text
        page = self._pages.get(path)
        if page is None or (page.body, page.content_type) != (body, content_type):
            page = Page(body, content_type, self.is_listed)
            self._pages[path] = page
        return page

    def find(self, path: str) -> Page | None:
        """The newest version; None where it must be made first."""
        return self._pages.get(path)

    def drop(self, paths: Iterable[str]) -> None:
        """Forget pages that are no longer true; each is made again when somebody asks."""
        for path in paths:
            self._pages.pop(path, None)


# The event hub ------------------------------------------------------------------------------------

MOST_KEPT = 16_000_000
"""Bytes of events kept for whoever comes back."""

MOST_MISSED = 1_000_000
"""Bytes of missed events beyond which the page itself, compressed, is the smaller answer."""

STREAM: Mapping[str, str] = {
    "content-type": "text/event-stream",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
}
FULL: Mapping[str, str] = {"retry-after": "30", "cache-control": "no-store", "content-length": "0"}


def event(data: str, *, mark: str = "", name: str = "") -> bytes:
    r"""One event as it travels.

    >>> event("{}", mark="9f3c-312")
    b'id: 9f3c-312\ndata: {}\n\n'
    """
    lines = [f"event: {name}"] if name else []
    lines += [f"id: {mark}"] if mark else []
    lines += [f"data: {line}" for line in data.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


@dataclass
class Hub:
    """Everybody who follows the count, and the last events for whoever comes back.

    Marks are opaque: `<epoch>-<line>`, the epoch being a hash of the ledger up to that line, so
    that a mark of another ledger, or of another history of this one, is never taken for ours.
    """

    mark: str
    kept: int = 2000
    heartbeat: float = 20.0
    patience: float = 10.0
    ceiling: int = 10_000
    readers: int = 0
    greeting: str = ""

    def __post_init__(self) -> None:
        self._first = 0
        self._events: deque[tuple[str, bytes]] = deque()
        self._places = {self.mark: 0}
        self._before = self.mark
        self._size = 0
        self._is_closed = False
        self._news: asyncio.Future[None] | None = None

    @property
    def _next(self) -> int:
        return self._first + len(self._events)

    def publish(self, data: str, mark: str) -> None:
        """Send one event to everybody, under a mark that no event had before."""
        told = event(data, mark=mark)
        self._events.append((mark, told))
        self._size += len(told)
        self.mark = mark
        self._places[mark] = self._next
        while len(self._events) > self.kept or self._size > MOST_KEPT:
            self._forget()
        self._wake()

    def greet(self, data: str) -> None:
        """What every reader is told at once, and whoever comes later on arrival: no line of it."""
        self.greeting = data
        self._wake()

    def _forget(self) -> None:
        """Let the oldest event go; whoever stood before it can no longer resume."""
        mark, told = self._events.popleft()
        self._places.pop(self._before, None)
        self._before = mark
        self._first += 1
        self._size -= len(told)

    def _wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)
        self._news = None

    def close(self) -> None:
        """End every stream, so that the server can stop; readers come back by themselves."""
        self._is_closed = True
        self._wake()

    def place(self, since: str) -> int | None:
        """Where a reader goes on; None where he is better served by the page itself.

        That is so where what came after his mark is not known any more, or is a lot.
        """
        place = self._places.get(since) if since else self._next
        missed = self.after(place) if place is not None else None
        return place if missed is not None and sum(map(len, missed)) <= MOST_MISSED else None

    def after(self, place: int) -> list[bytes] | None:
        """The events from a place on; None where the first of them is gone."""
        if place < self._first:
            return None
        return [self._events[n - self._first][1] for n in range(place, self._next)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream to one reader: the rest of what he missed, then every event as it comes."""
        if self._is_closed or self.readers >= self.ceiling or scope["method"] == "HEAD":
            await self._refuse(send)
            return
        gone = asyncio.ensure_future(_gone(receive))
        self.readers += 1
        try:
            await self._start(send, 200, STREAM)
            await self._stream(asked_since(scope), gone, send)
        except (TimeoutError, OSError):
            return  # too slow, or away: he resumes by his mark
        finally:
            self.readers -= 1
            gone.cancel()

    async def _refuse(self, send: Send) -> None:
        """The answer to whoever gets no stream: the house is full, or only the head was asked."""
        is_full = self._is_closed or self.readers >= self.ceiling
        await self._start(send, *((503, FULL) if is_full else (200, STREAM)))
        await send({"type": "http.response.body", "body": b""})

    async def _start(self, send: Send, status: int, headers: Mapping[str, str]) -> None:
        told = guarded(headers, is_listed=False)  # a stream is nothing to search for
        await send({"type": "http.response.start", "status": status, "headers": told})

    async def _stream(self, since: str, gone: "asyncio.Future[None]", send: Send) -> None:
        retry = f"retry: {random.randint(1000, 4000)}\n\n".encode()
        place, told = self.place(since), ""
        if place is None:
            retry += event("{}", mark=self.mark, name="reset")
            place = self._next
        await self._send(send, retry)
        while not gone.done() and not self._is_closed:
            missed = self.after(place)
            if missed is None:
                break  # the ring has overtaken him, so he comes back for the page itself
            place += len(missed)
            if self.greeting != told:
                told = self.greeting
                missed.append(event(told))
            if missed:
                await self._send(send, missed[0] if len(missed) == 1 else b"".join(missed))
                continue
            news = self._news = self._news or asyncio.get_running_loop().create_future()
            pause = self.heartbeat * random.uniform(0.75, 1.25)
            await asyncio.wait({news, gone}, timeout=pause, return_when="FIRST_COMPLETED")
            if not news.done() and not gone.done():
                await self._send(send, b":\n\n")
        await self._send(send, b"", is_last=True)

    async def _send(self, send: Send, body: bytes, *, is_last: bool = False) -> None:
        """Give a reader as long as patience lasts to take it in."""
        async with asyncio.timeout(self.patience):
            await send({"type": "http.response.body", "body": body, "more_body": not is_last})


async def _gone(receive: Receive) -> None:
    """Ends when the reader has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


def asked_since(scope: Scope) -> str:
    """The mark after which a reader wants events: his browser's, else the one in the address."""
    held = header(scope, "last-event-id")
    if held:
        return held
    for part in scope["query_string"].decode("latin-1").split("&"):
        name, _, value = part.partition("=")
        if name == "since":
            return str(value)
    return ""
