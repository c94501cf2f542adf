"""The letters of a file: as its page declares them, else as UTF-8; never by a guess."""

import codecs
import re

from tellers.errors import UnreadableSource

DECLARED = re.compile(
    rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
    rb"|^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.I,
)
LOOKED = 4096
"""Bytes at the head of a page in which it may declare its letters."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LATIN = frozenset({"iso8859-1", "ascii"})
"""What the web calls by these names is windows-1252."""


def decoded(raw: bytes, name: str, *, is_page: bool = False) -> str:
    """The letters of a file.

    Raises:
        UnreadableSource: its bytes are not what it says, or it is no text.
    """
    encoding = _of_page(raw, name) if is_page else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        said = "UTF-8" if encoding.startswith("utf-8") else encoding
        raise UnreadableSource(
            f"{name}:{line}: byte {raw[error.start]:#04x} is not {said}.", mend="Save it as UTF-8."
        ) from error
    if (zero := text.find("\0")) >= 0:
        line = text.count("\n", 0, zero) + 1
        raise UnreadableSource(f"{name}:{line}: a zero byte, so it is no text.")
    return text


def _of_page(raw: bytes, name: str) -> str:
    """The encoding of a page: of its byte-order mark, else declared in it, else UTF-8."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return encoding
    found = DECLARED.search(raw[:LOOKED])
    if found is None:
        return "utf-8"
    said = (found[1] or found[2]).decode("ascii", "replace")
    try:
        known = codecs.lookup(said).name
        b"".decode(known)
    except (LookupError, UnicodeError) as error:
        raise UnreadableSource(
            f"{name}:1: it says that it is {said}, which is no encoding that we know.",
            mend="Save it as UTF-8.",
        ) from error
    if known in LATIN:
        return "cp1252"
    return "utf-8" if known.startswith(("utf-16", "utf-32")) else known
