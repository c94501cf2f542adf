"""A publisher on this machine: a real HTTP server that answers as it is told to, path by path."""

import gzip
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request, answered by what the publisher has been told for its path."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        publisher = self.server.publisher
        publisher.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        answers = publisher.answers.get(self.path, [status(404)])
        (answers.pop(0) if len(answers) > 1 else answers[0])(self)

    def do_CONNECT(self) -> None:
        """Stand, as a proxy, for the host that is asked for, and speak TLS in its name."""
        publisher = self.server.publisher
        publisher.connected.append(self.path)
        if publisher.tls is None:
            self.send_error(403)
            return
        self.send_response(200)
        self.end_headers()
        self.connection = publisher.tls.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)

    def finish(self) -> None:
        super().finish()
        self.connection.close()

    def say(self, code: int, body: bytes | None = b"", **headers: str) -> None:
        """A status and its headers, with the length of the body unless it is None, and the body."""
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if body is not None:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body or b"")

    def cut(self) -> None:
        """End the connection after this answer."""
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: what was asked stands in `asked`."""


class Server(ThreadingHTTPServer):
    """A server that knows its publisher, and lets a client go away in mid-answer."""

    publisher: "Publisher"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: that a client goes away is what some tests do."""


@dataclass
class Publisher:
    """What is answered for each path (the last answer again and again), and what was asked.

    `connected` are the hosts that it was asked to be a proxy for, which it is where it has `tls`.
    """

    address: str
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)
    tls: ssl.SSLContext | None = None

    def tell(self, path: str, *answers: Answer) -> str:
        """Answer a path so; its address."""
        self.answers[path] = list(answers)
        return f"{self.address}{path}"

    def headers(self, path: str) -> list[dict[str, str]]:
        """The headers of every request for a path."""
        return [headers for asked, headers in self.asked if asked == path]


@contextmanager
def a_publisher() -> Iterator[Publisher]:
    """A publisher on a free port of this machine."""
    server = Server(("127.0.0.1", 0), Handler)
    server.publisher = Publisher(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.publisher
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# Answers ------------------------------------------------------------------------------------------


def well(body: bytes, etag: str = '"one"', **headers: str) -> Answer:
    """The file as a good server gives it: ranges, and nothing where it is known already."""

    def answer(handler: Handler) -> None:
        asked = handler.headers
        said = {"ETag": etag, "Accept-Ranges": "bytes", **headers}
        if asked.get("if-none-match") == etag:
            handler.say(304, None, ETag=etag)
        elif "range" in asked and asked.get("if-range", etag) == etag:
            start = int(asked["range"].removeprefix("bytes=").removesuffix("-"))
            if start >= len(body):
                handler.say(416, content_range=f"bytes */{len(body)}")
                return
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            handler.say(206, body[start:], content_range=span, **said)
        else:
            handler.say(200, body, **said)

    return answer


def rangeless(body: bytes, **headers: str) -> Answer:
    """The whole file whatever is asked."""
    return lambda handler: handler.say(200, body, **headers)


def cut_off(body: bytes, at: int, etag: str = '"one"', **headers: str) -> Answer:
    """A part of the file, under the length of the whole; it resumes as asked, cut there too."""

    def answer(handler: Handler) -> None:
        start = 0
        if "range" in handler.headers and handler.headers.get("if-range") == etag:
            start = int(handler.headers["range"].removeprefix("bytes=").removesuffix("-"))
        code, span = (206, f"bytes {start}-{len(body) - 1}/{len(body)}") if start else (200, "")
        more = {"content_range": span} if span else {}
        told = {"content_length": str(len(body) - start), "ETag": etag, **more, **headers}
        handler.say(code, None, **{k: v for k, v in told.items() if v})
        handler.wfile.write(body[start:at])
        handler.cut()

    return answer


def slowly(body: bytes, piece: int = 64, pause: float = 0.002, etag: str = '"one"') -> Answer:
    """The file in dribs and drabs, or what is left of it."""

    def answer(handler: Handler) -> None:
        start = 0
        if "range" in handler.headers:
            start = int(handler.headers["range"].removeprefix("bytes=").removesuffix("-"))
        span = {"content_range": f"bytes {start}-{len(body) - 1}/{len(body)}"} if start else {}
        code, left = (206 if start else 200), body[start:]
        handler.say(code, None, content_length=str(len(left)), ETag=etag, **span)
        for at in range(0, len(left), piece):
            handler.wfile.write(left[at : at + piece])
            handler.wfile.flush()
            time.sleep(pause)

    return answer


def packed(body: bytes, encoding: str = "gzip", keep: int | None = None, **headers: str) -> Answer:
    """The file packed with gzip, though nobody asked for that; the first `keep` bytes of it."""
    small = gzip.compress(body)[:keep]
    return lambda handler: handler.say(200, small, content_encoding=encoding, **headers)


def in_chunks(body: bytes, size: int = 1000) -> Answer:
    """The file in chunks, its length not said before."""

    def answer(handler: Handler) -> None:
        handler.say(200, None, transfer_encoding="chunked")
        for at in range(0, len(body), size):
            piece = body[at : at + size]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.write(b"0\r\n\r\n")

    return answer


def until_it_closes(body: bytes) -> Answer:
    """The file without a word on where it ends."""

    def answer(handler: Handler) -> None:
        handler.say(200, None, connection="close")
        handler.wfile.write(body)
        handler.cut()

    return answer


def status(code: int, **headers: str) -> Answer:
    """No file but a status."""
    return lambda handler: handler.say(code, b"no", **headers)


def leads_to(location: str, code: int = 302) -> Answer:
    """It is elsewhere."""
    return lambda handler: handler.say(code, location=location)


def hangs_up() -> Answer:
    """Nothing at all."""
    return lambda handler: handler.cut()


def babbles() -> Answer:
    """What is no HTTP."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(b"\x00\xff not http at all\r\n\r\n")
        handler.cut()

    return answer
