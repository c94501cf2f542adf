"""Every command that the documentation shows runs, prints what it shows, and ends as it says."""

import shutil
from pathlib import Path

import pytest
from tests.docs.pages import DOCS, ROOT, blocks, name_of
from tests.docs.shell import a_shell, alike, typed

from tellers.errors import Problem
from tellers.record.record import Record
from tellers.store.record_file import write_record

ON_OFFICIAL_FILES = (
    "docs/how-to/audit-the-official-files.md",
    "docs/how-to/import-the-official-files.md",
)
"""Pages that need the official files, in a folder `official`."""

HAS_RECORD_FILE = ("docs/how-to/read-the-record.md", "docs/reference/commands.md")
"""Pages whose reader has built a record file before."""

EACH_APART = ("docs/reference/commands.md",)
"""Pages of examples: what one serves is stopped after it, and its night is no other's."""

RUN = tuple(
    page
    for page in (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))
    if any(block.language == "console" for block in blocks(page))
)


def test_some_pages_have_commands() -> None:
    names = {name_of(page) for page in RUN}
    assert {"README.md", "docs/reference/commands.md"} <= names
    assert set(ON_OFFICIAL_FILES) <= names
    assert sum(name.startswith("docs/tutorial/") for name in names) >= 2


@pytest.mark.parametrize("page", [p for p in RUN if name_of(p) not in ON_OFFICIAL_FILES],
                         ids=name_of)  # fmt: skip
def test_what_a_page_says_to_type_runs(page: Path, packaged: Record, tmp_path: Path) -> None:
    with a_shell(tmp_path) as shell:
        if name_of(page) in HAS_RECORD_FILE:
            home = tmp_path / "home"
            home.mkdir()
            write_record(packaged, list[Problem](), home / "record.sqlite", "")
        for block in blocks(page):
            if needs_official(block.text):
                continue
            if block.language in ("console", "test"):
                shell.run(block)
                if name_of(page) in EACH_APART and shell.served is not None:
                    shell.end()
                    shutil.rmtree(tmp_path / "home" / "nights")
        assert shell.code == 0


@pytest.mark.parametrize("name", ON_OFFICIAL_FILES)
def test_what_a_page_on_the_official_files_says_to_type_runs(
    name: str, data: Path, tmp_path: Path
) -> None:
    with a_shell(tmp_path) as shell:
        (shell.desk / "official").symlink_to(data)
        for block in blocks(ROOT / name):
            if block.language in ("console", "test"):
                shell.run(block)
        assert shell.code == 0


def needs_official(text: str) -> bool:
    return "--from official" in text


def test_a_block_is_read_as_it_is_typed() -> None:
    page = DOCS / "how-to" / "check-an-article.md"
    (first, *_) = [block for block in blocks(page) if block.language == "console"]
    assert all(not command.startswith("$") for command, _ in typed(first))


def test_what_is_shown_may_leave_out_and_may_not_differ() -> None:
    assert alike("a\nb\nc\n", "a\n...\nc")
    assert not alike("Majority: 7,247\n", "Majority: 7,248")
