"""The faces of `tellers check` as a user meets them: report, annotations, mends, pages."""

import json
import os
import pty
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tests.web.running import environment

ROOT = Path(__file__).parents[2]
RIGHT = "Jeremy Corbyn won Islington North in 2024 with 24,120 votes.\n"
WRONG = "Islington North.\n\nJeremy Corbyn won Islington North in 2024 with 24,210 votes.\n"
Run = subprocess.CompletedProcess[str]


@pytest.fixture
def tellers(tmp_path: Path) -> Any:
    def run(*words: str, stdin: str = "") -> Run:
        return subprocess.run(
            [sys.executable, "-m", "tellers", "check", *words], env=environment(tmp_path / "home"),
            input=stdin, capture_output=True, text=True, check=False, timeout=120, cwd=tmp_path,
        )  # fmt: skip

    return run


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")


def test_a_claim_is_placed_in_the_text_as_it_came(tellers: Any, tmp_path: Path) -> None:
    text = f"\n \n\t{WRONG} \n"
    write(tmp_path, a__txt=text)
    for run in (tellers("-", "--json", stdin=text), tellers("a.txt", "--json")):
        claims = json.loads(run.stdout)["claims"]
        assert claims and all(text[one["start"] : one["end"]] == one["span"] for one in claims)


WRAPPED = (
    "Jeremy Corbyn won Islington North in 2024\nwith 24,210 votes.\n",
    "Jeremy Corbyn won Islington North in 2024 and was\nwell ahead, for he polled in all, as an\n"
    "independent,\n24,210 votes.\n",
)


@pytest.mark.parametrize(
    ("text", "name", "end"),
    [
        (WRAPPED[0], "a.txt", "\n"), (WRAPPED[1], "a.txt", "\r\n"), (WRAPPED[1], "a.md", "\n"),
        (WRAPPED[0], "a.jsonl", "\n"),
    ],
)  # fmt: skip
def test_a_figure_on_a_short_line_of_its_own_is_still_checked(
    tellers: Any, tmp_path: Path, text: str, name: str, end: str
) -> None:
    text = text.replace("\n", end)
    line = json.dumps({"article_id": "a", "text": text, "published": "2024-07-06"})
    (tmp_path / name).write_bytes((line if name == "a.jsonl" else text).encode())
    run = tellers(name, "--json")
    assert run.returncode == 1
    claims = json.loads(run.stdout)["claims"]
    (wrong,) = [one for one in claims if one["verdict"] == "contradicted"]
    assert wrong["span"].startswith("24,210") and wrong["correct_value"] == "24120"
    if name == "a.jsonl":
        assert all(text[one["start"] : one["end"]] == one["span"] for one in claims)
    else:
        assert tellers(name, "--mend", "--write", "b").returncode == 0
        assert (tmp_path / "b").read_bytes().decode() == text.replace("24,210", "24,120")


def test_a_headline_at_the_head_of_a_file_is_checked_and_put_right(
    tellers: Any, tmp_path: Path
) -> None:
    said = "Jeremy Corbyn wins Islington North with 24,210 votes"
    day = "date: 2024-07-05"
    for name, text in (
        ("a.md", f'---\n{day}\ntitle: "{said}"\n---\n\n{RIGHT}'),
        ("a.html", f"<title>{said} | The Post</title><article><p>{RIGHT}</p></article>"),
    ):
        write(tmp_path, **{name.replace(".", "__"): text})
        (line,) = tellers(name, "--annotate", "plain").stdout.splitlines()
        assert line.startswith(f"{name}:3:" if name == "a.md" else f"{name}:1:")
        assert tellers(name, "--mend", "--write", "b").returncode == 0
        assert (tmp_path / "b").read_text("utf-8") == text.replace("24,210", "24,120")


# Articles as JSON ---------------------------------------------------------------------------------

TITLED = {
    "article_id": "one", "title": "Corbyn wins Islington North by 7,427", "published": "2024-07-05",
    "text": "Jeremy Corbyn won Islington North with 24,120 votes.",
}  # fmt: skip
UNTITLED = {"article_id": "two", "text": "Jeremy Corbyn won Islington North in 2024 by 7,427."}


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "-"])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_list_of_articles_is_read_and_each_is_found_on_its_line(
    tellers: Any, tmp_path: Path, name: str, indent: int | None
) -> None:
    content = "\n" + json.dumps([TITLED, {**UNTITLED, "text": " "}, UNTITLED], indent=indent)
    (tmp_path / name).write_text(content, encoding="utf-8")
    run = tellers(name, "--annotate", "plain", stdin=content)
    assert run.returncode == 1
    at = [2, 2, 2] if indent is None else [3, 9, 13]
    first, last = run.stdout.splitlines()
    assert first.startswith(f"{name}:{at[0]}:1: error: “7,427”")
    assert last.startswith(f"{name}:{at[2]}:1: error: “7,427”")
    assert f"{name}:{at[1]}: nothing to check, its “text” is empty." in run.stderr


def test_one_object_over_many_lines_is_an_article(tellers: Any) -> None:
    run = tellers("-", "--json", stdin=json.dumps(UNTITLED, indent=2))
    assert json.loads(run.stdout)["article_id"] == "two"


def test_a_list_of_nothing_is_told(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, a__json="[]")
    run = tellers("a.json")
    assert run.returncode == 3 and "a.json: it holds no article." in run.stderr


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_article_without_words_is_told(tellers: Any, tmp_path: Path, text: str) -> None:
    write(tmp_path, a__jsonl=json.dumps({"article_id": "a", "text": text}))
    run = tellers("a.jsonl")
    assert run.returncode == 3 and not run.stdout
    assert "a.jsonl:1: nothing to check, its “text” is empty." in run.stderr


def test_a_title_told_apart_is_checked_and_the_text_keeps_its_places(
    tellers: Any, tmp_path: Path
) -> None:
    write(tmp_path, a__jsonl=json.dumps(TITLED))
    report = tellers("a.jsonl").stdout
    assert report.startswith("Corbyn wins Islington North by 7,427 [≠2]\n\nJeremy Corbyn won")
    told = json.loads(tellers("a.jsonl", "--json").stdout)
    (wrong,) = [one for one in told["title_claims"] if one["verdict"] == "contradicted"]
    for claims, text in ((told["claims"], TITLED["text"]), ([wrong], TITLED["title"])):
        assert claims and all(text[one["start"] : one["end"]] == one["span"] for one in claims)
    assert "+Corbyn wins Islington North by 7,247" in tellers("a.jsonl", "--mend").stdout
    write(tmp_path, a__jsonl=json.dumps({**TITLED, "title": ""}))
    assert "title_claims" not in json.loads(tellers("a.jsonl", "--json").stdout)


# The report ---------------------------------------------------------------------------------------


def test_a_mismatch_is_marked_in_its_sentence_and_answered_with_the_figure(tellers: Any) -> None:
    run = tellers("-", stdin=WRONG)
    assert run.returncode == 1
    (mark,) = re.findall(r"with 24,210 \[≠(\d+)\] votes|24,210 votes \[≠(\d+)\]", run.stdout)
    number = "".join(mark)
    assert re.search(rf"^≠{number} +24,210( votes)? +Record: 24,120", run.stdout, re.M)
    assert "Two digits have changed places" in run.stdout


def test_the_working_is_told_in_full_when_it_is_asked_for(tellers: Any) -> None:
    run = tellers("--sample", "--explain")
    told = run.stdout[run.stdout.index("33,215  Record") :]
    for line in (
        "Article: At the last of them, in 2019, his majority was 33,215.",
        "Asked: Majority, 2019; Islington North, 2019.",
        "Record: 26,188",
        "How: 34,603 − 8,415 = 26,188.",
        "To print: 26,188",
        "Reading: It would be right of the majority, 2017.",
        "Source: ",
    ):
        assert line in told
    assert "Coverage: " in told and "Record " in told


def test_every_face_numbers_the_claims_alike_and_counts_the_same(tellers: Any) -> None:
    told = json.loads(tellers("--sample", "--json").stdout)["claims"]
    printed = tellers("--sample").stdout
    for number, claim in enumerate(told, start=1):
        sign = {"supported": "=", "contradicted": "≠", "uncheckable": "○"}[claim["verdict"]]
        assert re.search(rf"^{sign}{number} +{re.escape(claim['span'])}", printed, re.M)
    counts = [
        sum(c["verdict"] == v for c in told) for v in ("contradicted", "supported", "uncheckable")
    ]
    last = printed.strip().splitlines()[-1]
    assert [int(n) for n in re.findall(r"\d+", last)] == counts


def test_json_of_many_files_is_a_line_each_and_of_one_an_object(
    tellers: Any, tmp_path: Path
) -> None:
    write(tmp_path, right__txt=RIGHT, wrong__md=WRONG)
    one = json.loads(tellers("wrong.md", "--json").stdout)
    lines = tellers("right.txt", "wrong.md", "--json").stdout.splitlines()
    assert [json.loads(line)["article_id"] for line in lines] == ["right.txt", "wrong.md"]
    assert json.loads(lines[1]) == one
    assert one["record"]["version"] and "covers" in one["record"]["coverage"]
    (bad,) = (claim for claim in one["claims"] if claim["verdict"] == "contradicted")
    assert (bad["correct_value"], bad["print"]) == ("24120", "24,120")
    missing = tellers("missing.txt", "right.txt", "--json")
    assert (missing.returncode, len(missing.stdout.splitlines())) == (1, 1)


def test_what_steers_a_terminal_is_not_printed(tellers: Any) -> None:
    run = tellers("-", stdin=f"\x1b[2J\x1b]0;mine\x07 {RIGHT}\u202e{WRONG}")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", run.stdout + run.stderr)


def test_many_files_are_checked_and_each_is_named(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, right__txt=RIGHT, wrong__md=WRONG)
    run = tellers("right.txt", "wrong.md")
    assert run.returncode == 1
    assert run.stdout.index("right.txt") < run.stdout.index("wrong.md")


def test_a_folder_is_refused_in_one_line_and_the_rest_is_checked(
    tellers: Any, tmp_path: Path
) -> None:
    (tmp_path / "drafts").mkdir()
    write(tmp_path, right__txt=RIGHT)
    run = tellers("drafts")
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr.splitlines() == ["tellers: drafts: a folder. Name the files in it."]
    both = tellers("drafts", "right.txt")
    assert both.returncode == 1
    assert "0 do not match" in both.stdout


def test_a_file_that_is_no_text_is_told_in_one_line_by_what_it_is(
    tellers: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04" + b"\0" * 1_000_000)  # whatever its size
    run = tellers("a.docx")
    assert (run.returncode, run.stdout) == (3, "")
    (said,) = run.stderr.splitlines()
    assert said.startswith("tellers: a.docx: a Word, OpenDocument or Pages document")
    assert "Export its words as plain text" in said


def test_a_page_is_a_page_in_capitals_too(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, A__HTM=f"<nav>By 3 votes</nav><article><p>{WRONG}</p></article>")
    run = tellers("A.HTM")
    assert run.returncode == 1
    assert "<p>" not in run.stdout and "3 votes" not in run.stdout


def line(text: str) -> str:
    return json.dumps({"article_id": "a", "text": text}) + "\n"


@pytest.mark.parametrize("name", ["some.jsonl", "-"])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (line(RIGHT), 0), (line(WRONG), 1), (line(WRONG) + '{"text": 1}\n', 1),
        (line(RIGHT) + "no JSON\n", 1), ('{"article_id": "a"}\n', 3),
    ],
)  # fmt: skip
def test_a_bad_line_hides_no_mismatch_and_is_a_problem(
    tellers: Any, tmp_path: Path, name: str, content: str, code: int
) -> None:
    (tmp_path / "some.jsonl").write_text(content, encoding="utf-8")
    run = tellers(name, stdin=content)
    assert run.returncode == code
    assert ("≠" in run.stdout) == (WRONG.split()[-2] in content)


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><title>x</title><article><p>{}</p></article>",
        "\n <article><h1>A night</h1><p>{}</p></article>",
    ],
)
def test_standard_input_is_read_as_the_file_that_it_would_be(
    tellers: Any, tmp_path: Path, page: str
) -> None:
    content = page.format(WRONG.split("\n\n")[1].replace("24,210", "<b>24</b>,210"))
    (tmp_path / "a.html").write_text(content, encoding="utf-8")
    told = [
        json.loads(tellers(name, "--json", stdin=content).stdout)["claims"]
        for name in ("-", "a.html")
    ]
    assert told[0] == told[1]
    assert [one["correct_value"] for one in told[0] if one["verdict"] == "contradicted"]


def test_a_file_of_json_is_read_as_articles_and_never_as_prose(
    tellers: Any, tmp_path: Path
) -> None:
    one = {"article_id": "a", "text": WRONG, "published": "2024-07-05"}
    for told in (json.dumps(one), json.dumps(one, indent=2), f"{json.dumps(one)}\n" * 2):
        write(tmp_path, a__json=told)
        run = tellers("a.json", "--json")
        assert run.returncode == 1
        assert '"article_id": "a"' in run.stdout and '"24120"' in run.stdout
    for told, why in ((json.dumps([3]), "no object"), (json.dumps({"text": WRONG}), "article_id")):
        write(tmp_path, a__json=told)
        run = tellers("a.json")
        assert (run.returncode, run.stdout) == (3, "")
        assert why in run.stderr


# Annotations --------------------------------------------------------------------------------------


def test_an_annotation_names_file_line_and_column(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, wrong__md=WRONG, right__txt=RIGHT)
    run = tellers("wrong.md", "right.txt", "--annotate", "plain")
    (line,) = run.stdout.splitlines()
    assert line.startswith("wrong.md:3:48: error: “24,210")
    assert "does not match the record: 24,120" in line
    assert run.returncode == 1
    assert tellers("right.txt", "--annotate", "plain").stdout == ""


def test_an_annotation_for_github_is_a_command_that_holds_no_stray_sign(
    tellers: Any, tmp_path: Path
) -> None:
    name = "50%,a:b.txt"
    (tmp_path / name).write_text("In Islington North in 2024 turnout was 76.3%.\n", "utf-8")
    (line,) = tellers(name, "--annotate", "github").stdout.splitlines()
    assert line.startswith("::error file=50%25%2Ca%3Ab.txt,line=1,col=40,title=")
    _, _, said = line[2:].partition("::")
    assert "76.3%25" in said and "67.3%25" in said


def test_places_in_a_page_are_those_of_its_file(tellers: Any, tmp_path: Path) -> None:
    page = (
        "<!doctype html>\r\n<title>x</title>\r\n<nav>Menu</nav>\r\n<article>\r\n"
        "<p>Jeremy Corbyn won\r\n"
        "  <b>Islington North</b> in 2024 with <i>24,210</i> votes &amp; cheers.</p></article>\r\n"
    )
    (tmp_path / "page.html").write_bytes(page.encode())
    (line,) = tellers("page.html", "--annotate", "plain").stdout.splitlines()
    at = page.split("\r\n")[5].index("24,210") + 1
    assert line.startswith(f"page.html:6:{at}: error: ")


def test_two_answers_are_not_given_at_once(tellers: Any) -> None:
    assert tellers("--sample", "--json", "--annotate", "plain").returncode == 2


# Progress -----------------------------------------------------------------------------------------


def on_a_terminal(folder: Path, *words: str) -> tuple[int, str]:
    """The exit code, and what standard error has said where it is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tellers", "check", *words], cwd=folder,
        env={**environment(folder / "home"), "TERM": "xterm"}, stderr=theirs,
        stdout=subprocess.DEVNULL,
    ) as run:  # fmt: skip
        os.close(theirs)
        parts = list[bytes]()
        with suppress(OSError):  # how a terminal says that nobody holds its other end
            while part := os.read(ours, 4096):
                parts.append(part)
    os.close(ours)
    return run.returncode, b"".join(parts).decode()


def test_a_terminal_is_told_how_far_the_check_is_and_a_log_is_not(
    tellers: Any, tmp_path: Path
) -> None:
    write(tmp_path, right__txt=RIGHT, also__txt=RIGHT)
    code, said = on_a_terminal(tmp_path, "right.txt", "also.txt")
    assert code == 0
    for step in ("Reading the record", "Checking right.txt, 1 of 2", "Checking also.txt, 2 of 2"):
        assert step in said
    assert on_a_terminal(tmp_path, "right.txt", "--json") == (0, "")
    assert tellers("right.txt").stderr == ""


# The mend -----------------------------------------------------------------------------------------


def test_the_mend_is_a_difference_that_patch_takes_and_then_nothing_differs(
    tellers: Any, tmp_path: Path
) -> None:
    text = WRONG.replace("\n\n", "\r\n\r\n").rstrip("\n")  # no end of line at the end of the file
    (tmp_path / "wrong.md").write_bytes(text.encode())
    run = tellers("wrong.md", "--mend")
    assert run.returncode == 1
    assert [line for line in run.stdout.splitlines() if line[:1] in "+-"][2:] == [
        "-Jeremy Corbyn won Islington North in 2024 with 24,210 votes.",
        "+Jeremy Corbyn won Islington North in 2024 with 24,120 votes.",
    ]
    patch = ["patch", "--binary", "-p0", "-s"]
    subprocess.run(patch, input=run.stdout, text=True, cwd=tmp_path, check=True)
    assert (tmp_path / "wrong.md").read_bytes() == text.replace("24,210", "24,120").encode()
    assert tellers("wrong.md").returncode == 0


def test_a_mended_page_keeps_every_other_byte(tellers: Any, tmp_path: Path) -> None:
    page = (
        '<meta charset="iso-8859-1"><p>Café: Jeremy Corbyn won Islington\n North in 2024 with '
        "<b>24,210</b>&nbsp;votes, turnout 76.<i>3</i>%.<script>24,210</script>"
    ).encode("cp1252")
    (tmp_path / "page.html").write_bytes(page)
    run = tellers("page.html", "--mend", "--write", "new.html")
    assert (tmp_path / "new.html").read_bytes() == page.replace(b"24,210</b>", b"24,120</b>")
    assert re.search(
        r"left to you: “76.3%?”: record 67.3%", run.stderr
    )  # the turnout, whose digits stand apart in the file
    assert run.returncode == 1


def test_what_is_written_and_has_no_mismatch_left_is_well(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, wrong__md=WRONG)
    run = tellers("wrong.md", "--mend", "--write", "right.md")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    assert (tmp_path / "right.md").read_text("utf-8") == WRONG.replace("24,210", "24,120")
    assert tellers("wrong.md", "--write", "x").returncode == 2
    assert tellers("wrong.md", "--html", "wrong.md").returncode == 2  # the report in its place


@pytest.mark.parametrize("flags", [("--mend", "--write", "x"), ("--marked", "x")])
def test_what_is_written_of_one_article_is_refused_for_many_before_any_is_read(
    tellers: Any, tmp_path: Path, flags: tuple[str, ...]
) -> None:
    write(tmp_path, some__jsonl=line(RIGHT) + "no JSON\n" + line(RIGHT))
    for files in (("missing.txt", "gone.txt"), ("some.jsonl",)):
        run = tellers(*files, *flags)
        assert (run.returncode, run.stdout) == (2, "")
        (said,) = run.stderr.splitlines()
        assert said.startswith("tellers: --write")
    told = " ".join(tellers("--help").stdout.replace("│", " ").split())
    assert told.count("Of one article.") == 2


# Files besides ------------------------------------------------------------------------------------


def test_a_report_and_the_marked_text_are_written_besides(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, wrong__md=f"<script>alert(1)</script> {WRONG}", right__txt=RIGHT)
    run = tellers("wrong.md", "right.txt", "--html", "report.html")
    assert run.returncode == 1
    assert "1 does not match" in run.stdout
    report = (tmp_path / "report.html").read_text("utf-8")
    for name in ("wrong.md", "right.txt", "&lt;script&gt;"):
        assert name in report
    tellers("wrong.md", "--marked", "marked.html")
    marked = (tmp_path / "marked.html").read_text("utf-8")
    assert re.search(
        r'<mark data-claim="\d+" data-verdict="contradicted" title="[^"]*24,120', marked
    )
    assert "<script" not in report + marked


def test_a_report_says_what_could_not_be_read(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, some__jsonl=line(RIGHT) + "no <b>JSON</b>\n")
    run = tellers("some.jsonl", "missing.txt", "--html", "report.html")
    assert run.returncode == 1
    report = (tmp_path / "report.html").read_text("utf-8")
    for said in ("Not checked: some.jsonl:2: no JSON", "Not checked: missing.txt: "):
        assert said in report
    assert "<b>JSON" not in report


def test_a_file_is_not_written_into_a_folder_that_is_missing(tellers: Any, tmp_path: Path) -> None:
    write(tmp_path, wrong__md=WRONG)
    for flags in (("--html",), ("--marked",), ("--mend", "--write")):
        run = tellers("wrong.md", *flags, "no/such/report.html")
        assert (run.returncode, run.stdout) == (3, "")
        (line,) = run.stderr.splitlines()
        assert "no/such/report.html: not written: there is no folder no/such." in line
    assert not (tmp_path / "no").exists()
