"""Ask for one address, follow where it leads within bounds, and unpack what comes, within bounds.

The other side chooses neither the name nor the place of a file, and is not believed about its
length: it is counted as it arrives, after unpacking.
"""

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address

import httpx

from tellers.errors import ConfigError
from tellers.sources.fetch.manners import Hitch

REDIRECTS = 5
PIECE = 2**16
"""Bytes that are unpacked at once."""

WINDOWS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


def is_here(url: httpx.URL) -> bool:
    """Whether an address is on this machine.

    >>> is_here(httpx.URL("http://127.0.0.1:8000")), is_here(httpx.URL("http://10.0.0.1"))
    (True, False)
    """
    if url.host == "localhost":
        return True
    try:
        return ip_address(url.host).is_loopback
    except ValueError:
        return False


def check_mirror(mirror: str) -> None:
    """Refuse a mirror that is neither https nor on this machine.

    Raises:
        ConfigError: it is no such address.
    """
    try:
        url = httpx.URL(mirror)
    except httpx.InvalidURL as error:
        raise ConfigError(f"{mirror!r} is no address.", mend="Say: --mirror https://...") from error
    is_plain = url.scheme == "http" and is_here(url)
    if not url.host or not (url.scheme == "https" or is_plain) or url.query or url.fragment:
        raise ConfigError(
            f"{mirror!r} cannot be a mirror.",
            mend="It is https://..., or http://... on this machine, and ends in a folder.",
        )


@contextmanager
def asked(client: httpx.Client, url: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
    """The answer at an address or where it leads, its body not yet read.

    Raises:
        Hitch: it leads too far, or elsewhere than to https.
    """
    at = httpx.URL(url)
    try:
        for _ in range(REDIRECTS + 1):
            with client.stream("GET", at, headers=dict(headers)) as answer:
                if not answer.has_redirect_location:
                    yield answer
                    return
                at = _led(at, answer.headers["location"])
    except httpx.InvalidURL:  # of the client, which reads a Location that it does not follow
        raise Hitch("it leads to what is no address") from None
    raise Hitch(f"it leads from address to address, more than {REDIRECTS} times")


def _led(at: httpx.URL, location: str) -> httpx.URL:
    """Where a redirection leads: to https, or from this machine to this machine."""
    led = at.join(location)
    is_plain = led.scheme == "http" and at.scheme == "http" and is_here(led) and is_here(at)
    if not led.host or not (led.scheme == "https" or is_plain):
        raise Hitch(f"it leads to {led.scheme or 'nothing'}: only https is followed")
    if led.userinfo:
        raise Hitch("it leads to an address with a password")
    return led


def is_bounded(answer: httpx.Response) -> bool:
    """Whether an answer says where its body ends, so that a cut can be told from the end."""
    return "content-length" in answer.headers or "transfer-encoding" in answer.headers


def pieces(answer: httpx.Response, ceiling: int) -> Iterator[bytes]:
    """The body of an answer, unpacked, piece by piece, never more than a ceiling.

    Raises:
        Hitch: it is longer, is packed otherwise than asked, or is cut off.
    """
    packed = answer.headers.get("content-encoding", "identity").strip().lower()
    raw = answer.iter_raw()
    if packed not in ("identity", "") and packed not in WINDOWS:
        raise Hitch(f"packed as {packed[:20]!r}, which was not asked for")
    count = 0
    for piece in _unpacked(raw, WINDOWS[packed]) if packed in WINDOWS else raw:
        count += len(piece)
        if count > ceiling:
            raise Hitch(f"longer than the {ceiling:,} bytes that a file may have")
        yield piece


def _unpacked(raw: Iterator[bytes], window: int) -> Iterator[bytes]:
    """Packed pieces unpacked, no more at once than a piece: a small body may unpack to anything."""
    unpacking = zlib.decompressobj(window)
    try:
        for packed in raw:
            rest = packed
            while rest and not unpacking.eof:
                yield unpacking.decompress(rest, PIECE)
                rest = unpacking.unconsumed_tail
    except zlib.error:
        raise Hitch("it says that it is packed, and is not") from None
    if not unpacking.eof:
        raise Hitch("cut off", is_passing=True)
