"""Every block of Python in the documentation runs, and gives what it shows."""

import doctest
from pathlib import Path
from typing import Any

import pytest
from tests.docs.pages import PAGES, blocks, name_of

from tellers.errors import Problem
from tellers.record.record import Record
from tellers.store.record_file import write_record

ALIKE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
RUN = tuple(p for p in PAGES if any(block.language == "python" for block in blocks(p)))


@pytest.mark.parametrize("page", RUN, ids=name_of)
def test_the_python_of_a_page_runs(
    page: Path, packaged: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELLERS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TELLERS_DATA", raising=False)
    write_record(packaged, list[Problem](), tmp_path / "record.sqlite", "")
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page):
        if block.language != "python":
            continue
        if ">>>" not in block.text:
            exec(compile(block.text, block.where, "exec"), names)
            continue
        test = doctest.DocTestParser().get_doctest(
            f"{block.text}\n", names, block.where, str(page), block.line
        )
        said: list[str] = []
        result = doctest.DocTestRunner(optionflags=ALIKE).run(
            test, out=said.append, clear_globs=False
        )
        names.update(test.globs)
        assert result.failed == 0, "".join(said)


def test_readme_and_the_how_to_have_python() -> None:
    assert {"README.md", "docs/how-to/read-the-record.md"} <= {name_of(page) for page in RUN}
