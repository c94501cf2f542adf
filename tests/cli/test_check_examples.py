"""The examples of `tellers check` as a newsroom uses them: hooks, and the step of a workflow."""

import re
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.web.running import environment

from tellers.cli.checking.articles import MARKDOWN, PAGES

ROOT = Path(__file__).parents[2]
RIGHT = "Jeremy Corbyn won Islington North in 2024 with 24,120 votes.\n"
WRONG = "Islington North.\n\nJeremy Corbyn won Islington North in 2024 with 24,210 votes.\n"
Run = subprocess.CompletedProcess[str]


@pytest.fixture
def shell(tmp_path: Path) -> Any:
    """A shell in which `tellers` is this one."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    (bin_folder / "tellers").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tellers "$@"\n')
    (bin_folder / "tellers").chmod(0o755)
    kept = environment(tmp_path / "home")
    told = {**kept, "PATH": f"{bin_folder}:{kept['PATH']}", "HOME": str(tmp_path)}

    def run(command: str, folder: Path) -> Run:
        return subprocess.run(
            ["sh", "-ec", command], env=told, cwd=folder, capture_output=True, text=True,
            check=False, timeout=120,
        )  # fmt: skip

    return run


GIT = "git -c user.name=Desk -c user.email=desk@example.org"


def test_the_hook_holds_back_what_does_not_match_and_lets_the_rest_through(
    shell: Any, tmp_path: Path
) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    shell(f"git init -q . && cp {ROOT}/examples/pre-commit .git/hooks/pre-commit", desk)
    (desk / "an article.txt").write_text(WRONG, "utf-8")
    held = shell(f"git add . && {GIT} commit -q -m one", desk)
    assert held.returncode != 0
    assert "./an article.txt:3:48: error: “24,210" in held.stdout + held.stderr
    assert "Held back: a claim does not match" in held.stderr
    (desk / "an article.txt").write_text(RIGHT, "utf-8")
    still = shell(f"{GIT} commit -q -m one", desk)  # what is staged is checked, not what lies there
    assert still.returncode != 0
    done = shell(f"git add . && {GIT} commit -q -m one && git log --oneline", desk)
    assert done.returncode == 0, done.stderr
    assert "one" in done.stdout
    (desk / "latin.txt").write_bytes(b"Caf\xe9")
    unread = shell(f"git add . && {GIT} commit -q -m three", desk)
    assert unread.returncode != 0
    assert "Not checked: a file cannot be read" in unread.stderr and "latin.txt:1" in unread.stderr
    empty = shell(f"rm latin.txt; : > e.txt; git add . && {GIT} commit -q -m four", desk)
    assert empty.returncode == 0, empty.stderr
    assert "Empty, and not checked: ./e.txt" in empty.stderr
    (desk / "A.HTM").write_text(f"<p>{WRONG.split(maxsplit=1)[0]}</p>", "utf-8")
    (desk / "A.Markdown").write_text(WRONG, "utf-8")
    page = shell(f"git add . && {GIT} commit -q -m five", desk)
    assert page.returncode != 0 and "./A.Markdown:3:48: error: “24,210" in page.stdout + page.stderr
    shell("git rm -q -f A.Markdown", desk)
    other = shell(f"echo x > a.csv && git add . && {GIT} commit -q -m two", desk)
    assert other.returncode == 0, other.stderr


def test_the_hooks_take_every_shape_that_is_read() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    script = (ROOT / "examples" / "pre-commit").read_text("utf-8")
    workflow = (ROOT / "examples" / "check-articles.yml").read_text("utf-8")
    for end in (".txt", *PAGES, *MARKDOWN, ".jsonl"):
        for name in (f"articles/a{end}", f"A{end.upper()}"):
            assert re.search(hook["files"], name)
        assert f"':(icase)*{end}'" in script and f"-iname '*{end}'" in workflow
    assert not re.search(hook["files"], "package.json")


def test_the_hook_of_the_framework_runs_a_command_that_there_is(shell: Any, tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert hook["entry"].split()[0] in scripts
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    run = shell(f"{hook['entry']} a.txt", tmp_path)
    assert run.returncode == 1 and "a.txt:3:48: error: “24,210" in run.stdout


def test_a_text_of_which_the_record_has_nothing_is_told_to_be_unchecked(
    shell: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Labour won Hendon in 2024 by 51 votes.", "utf-8")
    run = shell("tellers check --annotate plain a.txt", tmp_path)
    assert (run.returncode, run.stdout) == (0, "")
    assert "a.txt: nothing was checked" in run.stderr


def test_the_step_of_the_workflow_annotates_and_fails(shell: Any, tmp_path: Path) -> None:
    workflow = (ROOT / "examples" / "check-articles.yml").read_text("utf-8")
    step = textwrap.dedent(workflow[workflow.index("run: |") + len("run: |") :])
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(WRONG, "utf-8")
    run = shell(step, tmp_path)
    assert run.returncode != 0
    assert run.stdout.startswith("::error file=articles/a.md,line=3,col=48,")
    (tmp_path / "articles" / "a.md").write_text(RIGHT, "utf-8")
    assert shell(step, tmp_path).returncode == 0
