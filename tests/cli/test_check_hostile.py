"""Hostile text through every face: an answer or a clear refusal, soon, in little memory, escaped.

Time is what the process itself uses, so that a busy machine does not fail the test.
"""

import os
import random
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.publish.markup import read
from tests.web.running import environment

from tellers.check.answer.order import in_order
from tellers.check.mending.mend import mended
from tellers.check.verdict import Reader
from tellers.cli.checking.annotations import Style, annotations
from tellers.cli.checking.articles import Article
from tellers.cli.checking.report import visible
from tellers.publish.checked.handed import marked_page, report_page
from tellers.publish.checked.shown import CheckedText
from tellers.record.record import Record
from tellers.sources.articles.origin import Origin, in_unix_lines
from tellers.sources.articles.page import TooMuch, read_page

SECONDS, MEGABYTES = 2.0, 200
SLOWER = 5
"""How much slower a shared machine may be than the one of the bars; a pattern gone wild is more."""
AT_THE_LIMIT = 5.0
"""Seconds for the longest text that is read, all of it claims; a mend reads it again and again."""

SAID = "Jeremy Corbyn won Islington North in 2024 with 24,210 votes, a majority of 7,427, "
DICE = random.Random(5)

REFUSED: dict[str, bytes] = {
    "sentence.txt": (SAID * 64_000).encode()[:5_000_000],
    "digits.txt": b"9" * 1_000_000,
    "binary.txt": DICE.randbytes(5_000_000),
    "zeros.txt": b"\0" * 5_000_000,
    "few-zeros.txt": b"Labour\0won",
    "page.html": f"<p>{SAID}".encode() * 60_000,
    "binary.html": DICE.randbytes(2_999_999),
    "deep.html": b"<div>" * 500_000,
    "one-tag.html": b"<a " * 900_000,
    "letters.html": b"&amp;" * 500_000,
    "line.jsonl": b'{"article_id": "a", "text": "' + b"x" * 5_000_000 + b'"}',
    "deep.jsonl": b"[" * 5_000_000,
    "number.jsonl": b'{"article_id": ' + b"9" * 1_000_000 + b', "text": "x"}',
}
ANSWERED: dict[str, bytes] = {
    "digits.txt": b"Corbyn polled " + b"9" * 38_000 + b" votes in Islington North in 2024.",
    "commas.txt": b"Corbyn polled " + b"999," * 9_000 + b"999 votes.",
    "quotes.txt": ("\u201c\u2018" * 19_000).encode(),
    "nested.txt": ('\u201cHe said \u2018she said "it" ' * 1_400).encode(),
    "turned.txt": ("\u202eJeremy Corbyn\u202c \u05d0\u05d1 won \u200b24,120\u200d " * 800).encode(),
    "hidden.txt": ("\u200b" * 38_000).encode(),
    "lines.txt": b"\n" * 38_000 + b"x",
    "blanks.txt": b" " * 38_000 + b"x",
    "letters.txt": ("A.B.C. " * 5_000).encode(),
    "names.txt": ("St Albans Corbyn " * 2_200).encode(),
    "scripts.html": b"<script>alert(1)</script><p>Corbyn won Islington North in 2024.</p>" * 550,
    "comment.html": b"<p>Corbyn won.</p>" + b"<!--" * 500_000,
}


PROBE = """
import atexit
from pathlib import Path

def peak():
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    Path("peak").write_text(next(l.split()[1] for l in lines if l.startswith("VmHWM")), "utf-8")

atexit.register(peak)
from tellers.cli import main
main()
"""
"""The command, which leaves its own peak of memory: that of `wait4` begins with its parent's."""


@dataclass(frozen=True)
class Run:
    """How a process ended, what it used and what it said."""

    code: int
    seconds: float
    megabytes: float
    out: str
    err: str


@pytest.fixture(scope="module")
def check(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("hostile")

    def run(name: str, content: bytes, *flags: str) -> Run:
        (folder / name).write_bytes(content)
        out, err = folder / "out", folder / "err"
        with out.open("wb") as said, err.open("wb") as told:
            process = subprocess.Popen(
                [sys.executable, "-c", PROBE, "check", name, *flags], cwd=folder,
                env=environment(folder / "home"), stdout=said, stderr=told,
            )  # fmt: skip
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        seconds = used.ru_utime + used.ru_stime
        peak = int((folder / "peak").read_text("utf-8")) / 1024
        return Run(
            process.returncode, seconds, peak, out.read_text("utf-8"), err.read_text("utf-8")
        )

    return run


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_article_is_refused_in_one_line(check: Any, name: str) -> None:
    run = check(name, REFUSED[name])
    assert (run.code, run.out) == (3, "")
    (line,) = run.err.splitlines()
    assert line.startswith(f"tellers: {name}") and len(line) < 300
    assert run.seconds < SECONDS * SLOWER, run.seconds
    assert run.megabytes < MEGABYTES, run.megabytes


@pytest.mark.parametrize("name", ANSWERED)
@pytest.mark.parametrize("flags", [(), ("--html", "report.html"), ("--mend",)])
def test_what_may_be_an_article_is_answered(check: Any, name: str, flags: tuple[str, ...]) -> None:
    run = check(name, ANSWERED[name], *flags)
    assert run.code in (0, 1), run.err
    assert "Traceback" not in run.err
    assert run.seconds < SECONDS * SLOWER, run.seconds
    assert run.megabytes < MEGABYTES, run.megabytes


@pytest.mark.parametrize("flags", [(), ("--json",), ("--annotate", "github"), ("--mend",)])
def test_the_longest_text_of_claims_alone_is_answered(check: Any, flags: tuple[str, ...]) -> None:
    run = check("claims.txt", (SAID * 1_300).encode()[:40_000], *flags)
    assert run.code == 1
    assert run.seconds < AT_THE_LIMIT * SLOWER, run.seconds
    assert run.megabytes < MEGABYTES, run.megabytes


# Fuzzed -------------------------------------------------------------------------------------------

WORDS = (
    "Jeremy Corbyn|Islington North| won |24,120|24,210 votes|49.2%|a third| in 2024| 4 July 2024|"
    "majority of |7,247|first|since 1937|. |, |Labour|the Conservatives|he |his rival|turnout |"
    "fell by |points|%|by |<p>|</p>|<script>|</script>|<article>|<nav class=share>|<!--|-->|&amp;|"
    "&#x202e;|&|<|>|**|](|{{|}}|{%"
)
ODD = (
    "\n", "\n\n", "\r\n", '"', "\u201c", "\u201d", "\u2018", "\u202e", "\u200b", "\u200d", "\ufeff",
    "\u05d0", "\x1b[2J", "9" * 40, "\u0661\u0662", "\u00bd", "\U0001f5f3", "e\u0301", "\u2028", "|",
    "\\", "\t",
)  # fmt: skip
BITS = st.sampled_from([*WORDS.split("|"), *ODD])
TEXTS = st.lists(BITS | st.text(max_size=5), max_size=60).map("".join)
STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def packaged_reader(packaged: Record) -> Reader:
    return Reader(packaged)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_passes_every_face_whole_and_escaped(packaged_reader: Reader, raw: str) -> None:
    record: Record = packaged_reader.record
    text, origin = in_unix_lines(raw)
    article = Article("a.txt", text, file="a.txt", origin=origin)
    verdicts = article.checked(packaged_reader)
    assert list(verdicts) == list(in_order(verdicts))
    for verdict in verdicts:
        start, end = origin.span(verdict.claim.start, verdict.claim.end)
        assert raw[start:end].replace("\r\n", "\n") == verdict.claim.span
    for style in Style:
        for line in annotations(record, article, verdicts, style):
            assert line.count("\n") == 1 and not STEERS.search(line)
    handed = CheckedText("a.txt", text, verdicts)
    for html in (report_page(record, [handed]), marked_page(record, handed)):
        assert "<script" not in html
        read(html)
    done = mended(packaged_reader.check_text, text, verdicts)
    assert len(done.text) - len(text) == sum(len(m.now) - len(m.was) for m in done.made)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_page_is_read_and_its_letters_stand_where_they_are_said_to(page: str) -> None:
    try:
        found = read_page(page)
    except TooMuch:
        return
    assert "<script" not in page or "alert(1)" not in found.text
    for at, letter in enumerate(found.text):
        place = found.origin.place(at)
        assert 0 <= place <= len(page)
        if page[place : place + 1] not in ("&", "") and not letter.isspace():
            assert page[place] == letter


@given(st.text())
def test_nothing_that_is_shown_steers_a_terminal(text: str) -> None:
    assert not STEERS.search(visible(text))
    assert len(visible(text)) == len(text)


@given(st.text(alphabet="ab\r\n", max_size=40))
def test_lines_and_columns_are_those_of_the_file(raw: str) -> None:
    text, origin = in_unix_lines(raw)
    assert "\r" not in text
    for at in range(len(text)):
        line, column = origin.line_and_column(at)
        assert raw.split("\n")[line - 1][column - 1 : column] in (text[at], "\r", "")


def test_a_place_past_the_end_is_the_end() -> None:
    assert Origin("abc").place(99) == 3
