"""The house itself: one version, sizes under their ceilings, no address of a package index."""

import ast
import re
import subprocess
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CHANGES = (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    entries = re.findall(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", CHANGES, re.M)
    assert entries[0] == version("tellers")


def test_every_line_of_the_changelog_ends_in_its_issue() -> None:
    lines = re.findall(r"^- .*$", CHANGES, re.M)
    assert [line for line in lines if not re.search(r"\(#\d+\)$", line)] == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_requirement_files_are_hashed_and_hold_no_index_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert "--hash=sha256:" in text
    assert "://" not in text
    assert not re.search(r"^-", text, re.M)


@pytest.mark.parametrize("check", [("check_sizes.py", "src/tellers"), ("check_hosts.py",)])
def test_the_check_passes(check: tuple[str, ...]) -> None:
    script, *arguments = check
    command = [sys.executable, f"tools/{script}", *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.skipif(not README.exists(), reason="README.md is not written yet")
def test_no_module_gives_one_name_to_two_things() -> None:
    twice = []
    for path in sorted((ROOT / "src").rglob("*.py")):
        named = [
            target.id
            for node in ast.parse(path.read_text("utf-8")).body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        twice += [f"{path.name}: {name}" for name, n in Counter(named).items() if n > 1]
    assert not twice


def test_the_readme_is_at_most_eighty_lines() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= 80
