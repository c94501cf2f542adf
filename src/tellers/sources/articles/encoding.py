"""The letters of a file: as its page declares them, else as UTF-8; never by a guess."""

import codecs
import re
from dataclasses import dataclass

from tellers.errors import UnreadableSource

DECLARED = re.compile(
    rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
    rb"|^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.I,
)
LOOKED = 4096
"""Bytes at the head of a page in which it may declare its letters."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LATIN = frozenset({"iso8859-1", "ascii"})
"""What the web calls by these names is windows-1252."""

NO_TEXTS = (
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or Pages document, or another ZIP file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an older Word or Excel"),
    (b"{\\rtf", "a rich text document (RTF)"),
)
"""How files begin that people send for a text, and what each is."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The text of a file, and how it was written there: `mark` are the bytes before the text."""

    text: str
    encoding: str = "utf-8"
    mark: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Another text, written as this one was."""
        return self.mark + text.encode(self.encoding)


def decoded(raw: bytes, name: str, *, is_page: bool = False) -> Letters:
    """The letters of a file.

    Raises:
        UnreadableSource: its bytes are not what it says, or it is no text.
    """
    check_is_text(raw, name)
    mark, encoding = next((pair for pair in MARKS if raw.startswith(pair[0])), (b"", ""))
    if not is_page and encoding != "utf-8":
        mark, encoding = b"", "utf-8"
    encoding = encoding or _of_page(raw, name)
    raw = raw[len(mark) :]
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        said = "UTF-8" if encoding == "utf-8" else encoding
        raise UnreadableSource(
            f"{name}:{line}: byte {raw[error.start]:#04x} is not {said}.", mend="Save it as UTF-8."
        ) from error
    if (zero := text.find("\0")) >= 0:
        line = text.count("\n", 0, zero) + 1
        raise UnreadableSource(f"{name}:{line}: a zero byte, so it is no text.")
    return Letters(text, encoding, mark)


def check_is_text(raw: bytes, name: str) -> None:
    """Refuse a file of a known kind that holds no plain text, and say which kind it is.

    Raises:
        UnreadableSource: it is one.
    """
    for begins, what in NO_TEXTS:
        if raw.startswith(begins):
            mend = "Export its words as plain text (.txt), or paste them."
            raise UnreadableSource(f"{name}: {what}, and no text.", mend=mend)


def _of_page(raw: bytes, name: str) -> str:
    """The encoding that a page without a byte-order mark declares, else UTF-8."""
    found = DECLARED.search(raw[:LOOKED])
    if found is None:
        return "utf-8"
    said = (found[1] or found[2]).decode("ascii", "replace")
    try:
        known = codecs.lookup(said).name
        known = "utf-8" if known.startswith(("utf-16", "utf-32")) else known
        b"x".decode(known)
    except (LookupError, UnicodeError) as error:
        raise UnreadableSource(
            f"{name}:1: it says that it is {said}, which is no encoding that we know.",
            mend="Save it as UTF-8.",
        ) from error
    return "cp1252" if known in LATIN else known
