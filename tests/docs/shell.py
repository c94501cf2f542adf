"""What a page tells its reader to type, typed: each command, its output, its exit code.

A `console` block holds lines that begin with `$ `, each followed by what it prints, if the page
shows it; `...` stands for words or lines left out. `$ echo $?` shows an exit code; every other
command must end with nought. A command that serves is started on a free port, and goes on while
the rest of the page runs; a block that begins with `^C` stops it. What a reader does in the browser
is a comment of the page, `% in the test: POST /replay/end until 650`.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.docs.pages import Block

PATIENCE = 120.0
SHOWN = "http://127.0.0.1:8000"
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
SERVES = ("tellers up", "tellers serve", "make up")
LEFT_OUT = "..."

NOT_RUN = ("git ", "cd ", ". ", "make check", "make test", "make docs", "pip ")
"""What changes the reader's machine, or takes the suite's own minutes."""

ONCE = {"tellers replay 2019": "a-night-in-ten-minutes.md"}
"""What takes long and is typed on several pages: it is run on this one."""


def typed(block: Block) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what the page shows of its output."""
    command, shown = "", list[str]()
    for line in block.text.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, "\n".join(shown)
            command, shown = line[2:], []
        elif command.endswith("\\"):
            command = f"{command[:-1]}{line}"
        else:
            shown.append(line)
    if command:
        yield command, "\n".join(shown)


@dataclass
class Shell:
    """One reader's machine: a folder to work in, no official files, nothing kept from before."""

    folder: Path
    data: Path | None = None
    code: int = 0
    served: "subprocess.Popen[str] | None" = None
    address: str = ""
    said: Path = field(init=False)

    def __post_init__(self) -> None:
        shims = self.folder / "bin"
        shims.mkdir()
        shim = shims / "tellers"
        shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tellers "$@"\n')
        shim.chmod(0o755)
        self.said = self.folder / "served.txt"
        self.desk = self.folder / "desk"
        self.desk.mkdir()

    @property
    def environment(self) -> dict[str, str]:
        told = {key: value for key, value in os.environ.items() if not key.startswith("TELLERS_")}
        told |= {"TELLERS_DATA": str(self.data)} if self.data else {}
        return told | {
            "PATH": f"{self.folder / 'bin'}:{told.get('PATH', '')}",
            "TELLERS_HOME": str(self.folder / "home"),
            "PYTHONUNBUFFERED": "1",
            "COLUMNS": "100",
            "NO_COLOR": "1",
        }

    def run(self, block: Block) -> None:
        """Do what one block says, and hold what comes against what it shows."""
        if block.language == "test":
            self.press(block)
        elif block.text.startswith("^C"):
            self.stop(block)
        else:
            for command, shown in typed(block):
                self.type(block, command, shown)

    def type(self, block: Block, command: str, shown: str) -> None:
        if command.startswith(NOT_RUN) or ONCE.get(command, block.page.name) != block.page.name:
            return
        if command == "echo $?":
            assert shown == str(self.code), f"{block.where}: ended with {self.code}"
            self.code = 0
            return
        assert self.code == 0, f"{block.where}: the command before ended with {self.code}"
        if command.startswith(SERVES):
            self.serve(block, command, shown)
            return
        run = subprocess.run(
            ["bash", "-c", command.replace(SHOWN, self.address)], cwd=self.desk,
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            check=False, timeout=PATIENCE,
        )  # fmt: skip
        self.code = run.returncode
        same(block, command, self.plain(run.stdout), shown)

    def plain(self, text: str) -> str:
        """Output as on any machine: the port, and where things are kept, as the page has them."""
        text = text.replace(self.address or SHOWN, SHOWN)
        return text.replace(str(self.folder / "home"), "~/.local/share/tellers")

    def serve(self, block: Block, command: str, shown: str) -> None:
        self.end()
        words = command.replace("make up", "tellers up").split(" ARGS=")
        with self.said.open("w", encoding="utf-8") as out:
            self.served = subprocess.Popen(
                ["bash", "-c", f"exec {' '.join(words)} --port 0"], cwd=self.desk,
                env=self.environment, stdout=out, stderr=subprocess.STDOUT, text=True,
            )  # fmt: skip
        end = time.monotonic() + PATIENCE
        while self.served.poll() is None and time.monotonic() < end:
            found = ADDRESS.search(self.said.read_text("utf-8"))
            if found and self.answers(found[0]) and (not shown or alike(self.told(), shown)):
                return
            time.sleep(0.05)
        self.address = ADDRESS.findall(self.said.read_text("utf-8") + SHOWN)[0]
        same(block, command, self.told(), shown)

    def told(self) -> str:
        """What the desk has printed so far."""
        return self.plain(self.said.read_text("utf-8"))

    def answers(self, address: str) -> bool:
        """Whether the desk is there; only then does it know what Ctrl-C means."""
        self.address = address
        try:
            return "ok" in self.ask("/healthz")
        except OSError:
            return False

    def press(self, block: Block) -> None:
        """What the reader does in the browser: `POST path`, and wait until so many declared."""
        if block.text.startswith("SERVE "):
            self.serve(block, block.text.removeprefix("SERVE "), "")
            return
        found = re.fullmatch(r"(GET|POST) (\S+)(?: until (\d+))?", block.text)
        assert found, f"{block.where}: {block.text}"
        method, path, declared = found.groups()
        self.ask(path, b"" if method == "POST" else None)
        end = time.monotonic() + PATIENCE
        while declared and json.loads(self.ask("/version.json"))["declared"] < int(declared):
            assert time.monotonic() < end, f"{block.where}: {declared} have not declared"
            time.sleep(0.1)

    def ask(self, path: str, body: bytes | None = None) -> str:
        request = urllib.request.Request(f"{self.address}{path}", body)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            found: bytes = answer.read()
        return found.decode()

    def stop(self, block: Block) -> None:
        assert self.served is not None, f"{block.where}: nothing is served"
        before = len(self.said.read_text("utf-8"))
        self.end()
        after = self.said.read_text("utf-8")[before:]
        same(block, "^C", self.plain(after), block.text.removeprefix("^C").strip())

    def end(self) -> None:
        """Stop what is served, as Ctrl-C does; that is no fault, so it ends with nought."""
        if self.served is not None:
            self.served.send_signal(signal.SIGINT)
            code, self.served = self.served.wait(PATIENCE), None
            assert code == 0, self.said.read_text("utf-8")


def alike(printed: str, shown: str) -> bool:
    """Whether what was printed is what the page shows, but for what the page leaves out.

    Space at the ends of lines and empty lines do not count.
    """
    pattern = "".join(
        r"(?:.*\n)*?"
        if line == LEFT_OUT
        else f"{'.*?'.join(map(re.escape, line.split(LEFT_OUT)))}\n"
        for line in filled(shown)
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in filled(printed))) is not None


def filled(text: str) -> list[str]:
    """The lines of a text that are not empty, with tabs as a terminal shows them."""
    return [line.rstrip() for line in text.expandtabs().splitlines() if line.strip()]


def same(block: Block, command: str, printed: str, shown: str) -> None:
    if shown.strip():
        assert alike(printed, shown), f"{block.where}: $ {command}\n{printed}\n--- not:\n{shown}"


@contextmanager
def a_shell(folder: Path, data: Path | None = None) -> Iterator[Shell]:
    """A reader's machine; whatever it still serves is stopped at the end."""
    shell = Shell(folder, data)
    try:
        yield shell
        shell.end()
    finally:
        if shell.served is not None:
            shell.served.kill()
            shell.served.wait(PATIENCE)
