"""What exists is documented, and what is documented exists: both ways, for every reference."""

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import httpx
import pytest
import tools.make_reference as reference
import typer
from tests.docs.pages import DOCS, ROOT, anchors, rows
from tests.web.desks import KEY, NOW, a_client, a_desk
from typer.core import TyperOption

from tellers import errors
from tellers.cli.app import app
from tellers.config import Settings
from tellers.count.canonical import write_entry
from tellers.count.ledger import declared
from tellers.count.night import night_of
from tellers.errors import ConfigError
from tellers.facts.kinds import KINDS
from tellers.record.record import Record
from tellers.store.schema import RECORD
from tellers.web.app import STEERING, Answer, App, Door
from tellers.web.player import Player
from tellers.web.posted import Form
from tellers.web.site import Site

FOLDER = DOCS / "reference"
COMMANDS = dict(reference.walk(typer.main.get_command(app), ("tellers",)))


def page(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text("utf-8")


# Made from the code -------------------------------------------------------------------------------


def check(folder: Path = ROOT) -> "subprocess.CompletedProcess[str]":
    environment = {k: v for k, v in os.environ.items() if k != "TELLERS_DATA"}
    return subprocess.run(
        [sys.executable, "tools/make_reference.py", "--check"], cwd=folder, env=environment,
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def test_the_pages_made_from_the_code_are_what_it_makes_without_the_official_files() -> None:
    run = check()
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.fixture
def tool() -> ModuleType:
    return reference


def test_a_stale_page_is_named(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(tool, "made", lambda: {tmp_path / "facts.md": "as the code has it"})
    monkeypatch.setattr(sys, "argv", ["make_reference.py", "--check"])
    (tmp_path / "facts.md").write_text("as it was")
    assert tool.main() == 1
    assert "facts.md" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["make_reference.py"])
    assert tool.main() == 0
    assert (tmp_path / "facts.md").read_text() == "as the code has it"


@pytest.mark.parametrize("part", ["commands", "errors", "tables"])
def test_what_has_no_words_is_refused_and_so_are_words_for_what_is_gone(part: str) -> None:
    made = {"commands": reference.commands, "errors": reference.all_errors,
            "tables": reference.record_file}[part]  # fmt: skip
    words = reference.read_words()
    first, *rest = words[part]
    with pytest.raises(reference.Missing, match=first):
        made({**words, part: {name: words[part][name] for name in rest}})
    with pytest.raises(reference.Missing, match="gone: vanished"):
        made({**words, part: {**words[part], "vanished": words[part][first]}})


# Commands -----------------------------------------------------------------------------------------


def sections(name: str, level: str = "##") -> dict[str, str]:
    told = re.split(rf"^{level} (.+)$", page(name), flags=re.MULTILINE)
    return dict(zip(told[1::2], told[2::2], strict=True))


def test_every_command_is_documented_and_no_other() -> None:
    assert set(sections("commands")) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented_and_no_other(name: str) -> None:
    told = sections("commands")[name]
    table = re.findall(r"^\| (`-.*?) \|", told, re.MULTILINE)
    documented = {word for row in table for word in re.findall(r"`(--?[a-z-]+)", row)}
    options = {
        opt
        for one in COMMANDS[name].params
        if isinstance(one, TyperOption) and "--help" not in one.opts
        for opt in (*one.opts, *one.secondary_opts)
    }
    assert documented == options


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_that_is_it_and_its_exit_codes(name: str) -> None:
    told = sections("commands")[name]
    assert f"$ {name}" in told
    codes = re.findall(r"^\| (\d) \|", told, re.MULTILINE)
    assert codes
    assert set(codes) <= set("0123")
    assert codes == sorted(codes)


# Facts, errors, tables ----------------------------------------------------------------------------


def test_every_kind_of_fact_is_documented_and_no_other() -> None:
    assert set(sections("facts", "###")) == set(KINDS)
    assert set(KINDS) <= anchors(FOLDER / "facts.md")


def every_error() -> dict[str, type[errors.TellersError]]:
    return {error.__name__: error for error, _ in reference.tree(errors.TellersError)}


def documented_errors() -> dict[str, list[str]]:
    return {row[0].split("`")[1]: row for row in rows(FOLDER / "errors.md") if "`" in row[0]}


def test_every_error_is_documented_with_its_exit_code_and_no_other() -> None:
    documented = documented_errors()
    assert set(documented) == set(every_error())
    for name, error in every_error().items():
        assert documented[name][2] == str(error.exit_code)


def test_every_table_of_the_record_file_is_documented_and_no_other() -> None:
    tables = set(re.findall(r"create (?:virtual )?table (\w+)", RECORD))
    views = {f"View: {name}" for name in re.findall(r"create view (\w+)", RECORD)}
    assert set(sections("record-file")) == {*tables, *views, "Indexes"}
    for table in tables:
        before, _, schema = sections("record-file")[table].partition("```sql")
        assert before.strip().endswith(".")
        assert re.match(rf"create (?:virtual )?table {table} ", schema.strip())


# Settings -----------------------------------------------------------------------------------------


class Asked(Mapping[str, str]):
    """An environment that remembers what was asked of it."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def terms(heading: str) -> set[str]:
    told = sections("settings")[heading]
    return set(re.findall(r"^`([A-Z_]+)`$", told, re.MULTILINE))


def test_every_environment_variable_is_documented_and_no_other() -> None:
    asked = Asked()
    with pytest.raises(ConfigError):
        Settings.read(asked)
    assert terms("Environment") == asked.names


def test_the_environment_is_read_in_one_place() -> None:
    reading = [
        path.relative_to(ROOT / "src").as_posix()
        for path in sorted((ROOT / "src").rglob("*.py"))
        if re.search(r"\bos\.environ\b|\bgetenv\b", path.read_text("utf-8"))
    ]
    assert reading == ["tellers/cli/door/opening.py"]


def test_every_variable_of_the_makefile_is_documented_and_no_other() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    variables = set(re.findall(r"^(?:export )?([A-Z_]+) *\?=", makefile, re.MULTILINE))
    assert terms("Make") | terms("Environment") >= variables
    assert terms("Make") <= variables


def test_every_target_of_the_makefile_that_a_page_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")):
        named = re.findall(r"(?:`|\$ )make ([a-z]+)", path.read_text("utf-8"))
        assert set(named) <= targets, path


# HTTP ---------------------------------------------------------------------------------------------

FILLED = {
    "{id}": "parl.islington-north.2024-07-04", "{slug}": "islington-north", "{file}": "tellers.css",
}  # fmt: skip
FORMS = {
    "/check": {"text": "Labour won Aberavon in 2019 by 10,490 votes."},
    "/api/check": {"text": "Labour won Aberavon in 2019 by 10,490 votes."},
    "/replay/jump": {"at": "2019-12-13T03:00:00+00:00"},
}
HTML = {"accept": "text/html"}
DOOR = Door(lambda: NOW, hosts=("desk.test",))
Route = tuple[str, str]


def documented_routes() -> dict[Route, list[str]]:
    """Method and address of every row of the page's tables."""
    found = {}
    for row in rows(FOLDER / "http.md"):
        told = re.fullmatch(r"`(GET|POST) (/\S*)`", row[0])
        if told:
            found[told[1], told[2]] = row
    return found


def test_every_route_is_documented_and_no_other(packaged: Record, tmp_path: Path) -> None:
    with a_desk(packaged, tmp_path, 1) as desk:
        site = Site(desk)
        served = App(site, DOOR)
        reads = {*site._addresses, "/live", "/robots.txt", "/favicon.ico", "/static/{file}",
                 "/places/{slug}",
                 *(f"/contest/{{id}}{kind}" for kind in ("", ".csv", ".json"))}  # fmt: skip
        forms = set(served._forms)
    assert {f"/replay/{verb}" for verb in STEERING} <= forms
    documented = documented_routes()
    assert {path for method, path in documented if method == "GET"} == reads
    assert {path for method, path in documented if method == "POST"} == forms


def test_every_documented_route_answers_as_what_it_is(packaged: Record, tmp_path: Path) -> None:
    night = night_of(packaged, "parl.2019-12-12")
    one = night.announcements[45]
    line = write_entry(declared(one.result, at=one.at, by="test").numbered(1))

    async def visit(client: httpx.AsyncClient) -> None:
        for (method, address), (_, kind, *_) in documented_routes().items():
            path = re.sub(r"\{\w+\}", lambda found: FILLED[found[0]], address)
            if path == "/live":
                continue  # it does not end; its own tests read it
            is_entry = path == "/entry"
            form = {"line": line} if is_entry else FORMS.get(path)
            asked = {"accept": "application/json", "x-desk-key": KEY} if is_entry else HTML
            answer = await client.request(method, path, data=form, headers=asked)
            told = answer.headers["content-type"].split(";")[0]
            assert answer.status_code == (303 if "303" in kind else 200), address
            assert answer.status_code == 303 or f"`{told}`" in kind, address

    with a_desk(packaged, tmp_path, 45) as desk:
        player = Player(desk, night, lambda *_: None)
        client, _ = a_client(desk, player)
        asyncio.run(visit(client))


def raising(name: str) -> errors.TellersError:
    error = every_error()[name]
    if issubclass(error, errors.Rejected):
        return error("It cannot stand.", ())
    return error("It is so.", mend="Do so.")


@pytest.mark.parametrize("name", every_error())
def test_every_error_has_the_status_that_is_documented(
    name: str, packaged: Record, tmp_path: Path
) -> None:
    async def fail(_: Form) -> Answer:
        raise raising(name)

    async def visit(served: App) -> httpx.Response:
        transport = httpx.ASGITransport(served)
        async with httpx.AsyncClient(transport=transport, base_url="http://desk.test") as client:
            return await client.post("/fail", headers={"accept": "application/json"})

    with a_desk(packaged, tmp_path, 0) as desk:
        served = App(Site(desk), DOOR)
        served._forms = {**served._forms, "/fail": fail}
        answer = asyncio.run(visit(served))
    assert str(answer.status_code) == documented_errors()[name][3]
    assert set(answer.json()) == {"error", "mend"}
