"""How long the check takes: sixty articles as a whole process, and one article that is warm.

    TELLERS_DATA=... .venv/bin/python bench/check.py

Processor time of one core. The articles are our own stories of contests of 2024, cut to ten
sentences; the record is built before the clock starts, as it is on a desk.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import tellers
from tellers.check.reading.sentences import split
from tellers.check.verdict import Reader
from tellers.record.record import Record

ARTICLES, SENTENCES, WORDS = 60, 10, 600


def articles(record: Record) -> list[str]:
    """So many articles of ten sentences, of contests of 2024."""
    contests = record.contests_of("parl.2024-07-04")[:ARTICLES]
    stories = (" ".join(s.text for s in tellers.write(record, c).sentences()) for c in contests)
    return [f"{story} {story}" for story in stories]


def whole(texts: list[str]) -> float:
    """Seconds of processor of `tellers check` on one file of them all, start-up included.

    As on a desk, where Python has kept what it compiled the first time.
    """
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        lines = (
            json.dumps({"article_id": str(n), "title": "", "published": "2024-07-06", "text": text})
            for n, text in enumerate(map(cut, texts))
        )
        file = Path(folder) / "articles.jsonl"
        file.write_text("\n".join(lines), "utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "tellers", "check", str(file), "--json"],
            stdout=subprocess.DEVNULL, check=False, env=kept,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cut(text: str) -> str:
    """The first ten sentences of a text."""
    return " ".join(sentence.text for sentence in split(text)[:SENTENCES])


def warm(record: Record, texts: list[str]) -> list[float]:
    """Milliseconds of an article of six hundred words, read by a reader that is warm.

    Warm is one that has met the words before: a pattern is compiled when it is first called.
    """
    reader = Reader(record)
    long = [" ".join((text.split() * 9)[:WORDS]) for text in texts[:20]]
    for text in long:
        reader.check_text(text)
    found: list[float] = []
    for text in long:
        began = time.process_time()
        reader.check_text(text)
        found.append((time.process_time() - began) * 1000)
    return found


def main() -> None:
    """Print both."""
    record = tellers.load()
    texts = articles(record)
    runs = [whole(texts) for _ in range(3)]
    print(f"{ARTICLES} articles of {SENTENCES} sentences: {statistics.median(runs):.2f} s")
    took = warm(record, texts)
    middle, worst = statistics.median(took), max(took)
    print(f"{WORDS} words, warm: median {middle:.0f} ms, worst {worst:.0f} ms")
    print(f"cores: {os.cpu_count()}")


if __name__ == "__main__":
    main()
