"""The commands as a user types them: what is printed, where, and the exit code."""

import gc
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.web.running import environment

from tellers.cli.door.opening import find_election, load, open_record
from tellers.errors import AmbiguousName, UnreadableSource
from tellers.record.record import Record
from tellers.store.record_file import write_record

Run = subprocess.CompletedProcess[str]


@pytest.fixture
def tellers(tmp_path: Path) -> Any:
    """A command on a machine without the official files, or with those of a folder."""

    def run(*words: str, data: Path | None = None, stdin: str = "") -> Run:
        return subprocess.run(
            [sys.executable, "-m", "tellers", *words],
            env=environment(tmp_path / "home", data), input=stdin, capture_output=True, text=True,
            check=False, timeout=120, cwd=tmp_path,
        )  # fmt: skip

    return run


def one_line(run: Run, code: int) -> str:
    """The one line on stderr of a command that could not be done."""
    assert (run.returncode, run.stdout) == (code, ""), run.stderr
    (line,) = run.stderr.strip().splitlines()
    return line


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("write", "Islington Nord", "2024"), 2, "no constituency"),
        (("write", "Islington", "2024"), 2, "Islington North"),
        (("write", "Islington North", "2023"), 2, "It has: "),
        (("facts", "parl.atlantis.2019-12-12"), 2, "It covers"),
        (("write",), 2, "Name a contest"),
        (("check",), 2, "Name a file"),
        (("check", "missing.txt"), 3, "missing.txt"),
        (("record", "build"), 2, "--from DIR"),
        (("record", "info", "--from", "nowhere"), 3, "nowhere"),
        (("record", "info", "--record", "nowhere.sqlite"), 3, "nowhere.sqlite"),
        (("record", "info", "member", "Nobody Atall"), 2, "no member"),
        (("replay", "1812"), 2, "It has: "),
        (("ledger",), 3, "no ledger"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line(
    tellers: Any, words: tuple[str, ...], code: int, says: str
) -> None:
    assert says in one_line(tellers(*words), code)


def test_wrong_use_exits_with_two(tellers: Any) -> None:
    for words in (("up", "--port", "x"), ("nonsense",), ("replay",)):
        run = tellers(*words)
        assert run.returncode == 2
        assert "Traceback" not in run.stderr


def test_a_year_of_two_general_elections_offers_both(official: Record) -> None:
    with pytest.raises(AmbiguousName, match="Ask for February 1974, October 1974"):
        find_election(official, "1974")
    for when in ("1974-02", "February 1974", "1974 feb", "28 February 1974"):
        assert find_election(official, when).polled_on == date(1974, 2, 28)
    for election in official.general_elections():
        assert find_election(official, election.name) is election


def test_a_path_may_be_words_or_a_path(
    packaged: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_record(packaged, (), tmp_path / "record.sqlite")
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path / "home"))
    for file in (str(tmp_path / "record.sqlite"), tmp_path / "record.sqlite"):
        assert load(file).version == packaged.version
    with pytest.raises(UnreadableSource, match="no such folder"):
        load(folder=str(tmp_path / "nowhere"))


def test_the_sample_is_checked(tellers: Any) -> None:
    run = tellers("check", "--sample")
    assert run.returncode == 1
    assert "do not match the record" in run.stdout


def test_an_article_without_a_contradiction_exits_with_nought(tellers: Any) -> None:
    text = "Jeremy Corbyn won Islington North in 2024 with 24,120 votes."
    run = tellers("check", "-", "--json", stdin=text)
    assert run.returncode == 0
    (figure,) = [one for one in json.loads(run.stdout)["claims"] if one["span"] == "24,120 votes"
                 or one["span"] == "24,120"]  # fmt: skip
    assert figure["verdict"] == "supported"
    assert set(figure) >= {
        "sentence_index", "sentence", "span", "start", "end", "kind", "contest", "verdict",
        "reading", "claimed_value", "correct_value", "why", "evidence",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "empty.txt:1"),
        ("utf16.txt", "Labour won.".encode("utf-16"), "utf16.txt:1"),
        ("cut.jsonl", b'\n{"article', "cut.jsonl:2"),
    ],
)
def test_a_file_that_cannot_be_read_names_file_and_line(
    tellers: Any, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert says in one_line(tellers("check", name), 3)


def test_a_line_that_is_no_article_is_named_and_the_others_are_checked(
    tellers: Any, tmp_path: Path
) -> None:
    text = "Jeremy Corbyn won Islington North in 2024 with 24,120 votes."
    good = [json.dumps({"article_id": name, "text": text}) for name in "ab"]
    bad = [
        '{"article',
        '{"article_id": "c"}',
        '{"text": "x"}',
        "[]",
        '{"article_id": 1, "text": 2}',
        '{"article_id": 1, "text": "x", "published": "soon"}',
    ]
    lines = [good[0], bad[0], good[1], *bad[1:]]
    (tmp_path / "four.jsonl").write_text("\n".join(lines), "utf-8")
    run = tellers("check", "four.jsonl", "--json")
    assert run.returncode == 1
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert [one["article_id"] for one in told] == ["a", "b"]
    assert all(one["claims"] for one in told)
    problems = run.stderr.strip().splitlines()
    says = [
        "2: no JSON (",
        "4: it has no “text”. Each",
        "5: it has no “article_id”. Each",
        "6: no object",
        "7: “text” is no text",
        "8: “published” is no day: soon",
    ]
    for line, words in zip(problems, says, strict=True):
        assert f"four.jsonl:{words}" in line


def test_a_file_of_lines_that_are_no_articles_is_not_read_to_its_end(
    tellers: Any, tmp_path: Path
) -> None:
    (tmp_path / "no.jsonl").write_text("no\n" * 5_000, "utf-8")
    run = tellers("check", "no.jsonl")
    assert (run.returncode, run.stdout) == (3, "")
    assert len(run.stderr.strip().splitlines()) == 101
    assert "not read on" in run.stderr


def test_facts_follow_the_contract(tellers: Any) -> None:
    run = tellers("facts", "Islington North", "2024", "--json")
    told = json.loads(run.stdout)
    assert set(told[0]) == {
        "id", "kind", "subject", "unit", "value", "text", "base", "scope", "formula", "coverage",
        "because", "news",
    }  # fmt: skip
    values = {one["kind"]: one["value"] for one in told}
    assert values["majority"] == 7247
    assert all(one["because"] for one in told)
    news = [one["news"] for one in told]
    assert news == sorted(news, reverse=True)


def test_a_figure_is_found_again_among_the_facts(tellers: Any) -> None:
    run = tellers("find", "7,247", "Islington North", "2024")
    assert run.returncode == 0
    assert "majority" in run.stdout.lower()
    assert tellers("find", "7,248", "Islington North", "2024").returncode == 1


def test_a_story_follows_the_contract(tellers: Any) -> None:
    told = json.loads(tellers("write", "Islington North", "2024", "--json").stdout)
    figures = {fact["value"] for fact in told["facts"].values()}
    assert {24120, 16873, 7247, 26188} <= figures
    for paragraph in told["paragraphs"]:
        for sentence in paragraph:
            assert set(sentence["facts"]) <= set(told["facts"])
    assert "Aberavon" in tellers("write", "Aberavon", "2019").stdout


def test_the_record_says_what_it_is(tellers: Any) -> None:
    told = json.loads(tellers("record", "info", "--json").stdout)
    assert set(told) == {
        "version", "contests", "candidacies", "coverage", "people", "sources",
    }  # fmt: skip
    run = tellers("record", "info")
    assert "Open Parliament Licence" in run.stdout
    assert "not checkable" in run.stdout
    member = tellers("record", "info", "member", "Jeremy Corbyn")
    assert "29 October 2020" in member.stdout
    padded = [line for line in f"{run.stdout}{member.stdout}".splitlines() if line[-1:] == " "]
    assert padded == []


def test_what_a_record_covers_is_read_at_eighty_columns(tellers: Any, data: Path) -> None:
    told = tellers("record", "info", data=data).stdout
    _, covers, _ = re.split(r"^Record .*\n|^The record ends ", told, flags=re.MULTILINE)
    assert max(map(len, covers.splitlines())) <= 80
    assert (
        "general elections since 1918, by party group: 13,134 contests\n"
        "    14 December 1918 to 9 April 1992; read: commit 5207d01ec9ef\n"
        "    five groups, no candidate names;"
    ) in covers


def test_a_replay_without_the_official_files(tellers: Any) -> None:
    run = tellers("replay", "2019", "--speed", "0", "--json")
    told = json.loads(run.stdout)
    assert told["declared"] == 650
    assert told["seats"]["Con"] == 365
    assert set(told["seconds"]) == {"ledger", "facts", "stories", "checks", "pages", "total"}


def test_a_replay_of_the_official_files(tellers: Any, data: Path) -> None:
    run = tellers("replay", "2019", "--speed", "0", "--json", data=data)
    told = json.loads(run.stdout)
    assert told["declared"] == 650
    assert told["seats"] == {
        "Con": 365, "Lab": 202, "SNP": 48, "LD": 11, "DUP": 8, "SF": 7, "PC": 4, "SDLP": 2,
        "Green": 1, "APNI": 1, "Speaker": 1,
    }  # fmt: skip


def test_an_order_file_wins_over_the_times(tellers: Any, packaged: Record, tmp_path: Path) -> None:
    contests = packaged.contests_of("parl.2019-12-12")[:3]
    rows = [f"{c.constituency.gss_code},2019-12-13T0{n}:00:00Z" for n, c in enumerate(contests)]
    (tmp_path / "order.csv").write_text("ons_id,declared_at\n" + "\n".join(rows) + "\n")
    run = tellers("replay", "2019", "--order", "order.csv")
    assert run.returncode == 0
    assert "In the order of the file" in run.stdout
    assert "647 results are not in the order file" in run.stderr


def test_help_is_worth_reading(tellers: Any) -> None:
    told = tellers("--help").stdout
    for command in ("up", "serve", "replay", "record", "facts", "find", "write", "check",
                    "declare", "correct", "withdraw", "ledger"):  # fmt: skip
        assert f" {command} " in told
        assert "Traceback" not in tellers(command, "--help").stderr


def test_a_record_once_built_is_used_from_then_on(tellers: Any, data: Path) -> None:
    run = tellers("record", "build", "--from", str(data))
    assert (run.returncode, "3,312 of them by candidate" in run.stdout) == (0, True)
    told = json.loads(tellers("record", "info", "--json").stdout)
    assert told["contests"] > 5000


def test_what_a_command_has_opened_is_not_looked_through_for_waste(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path))
    monkeypatch.delenv("TELLERS_DATA", raising=False)
    kept = gc.get_freeze_count()
    open_record()  # as a library: what the caller has set stands
    assert gc.isenabled() and gc.get_freeze_count() == kept
    gc.disable()  # as the command does before it opens anything
    try:
        open_record()
        assert gc.isenabled() and gc.get_freeze_count() > kept
    finally:
        gc.unfreeze()
        gc.enable()
