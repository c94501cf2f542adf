"""How far a fetch is, on standard error: a bar in a terminal, a line a file elsewhere."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

from tellers.sources.fetch.addresses import Address
from tellers.sources.fetch.brought import Brought


class Shown:
    """How far a fetch is: a bar in a terminal, a line a file elsewhere."""

    def __init__(
        self, console: Console, progress: Progress | None, wanted: Sequence[Address]
    ) -> None:
        self._console, self._progress = console, progress
        self._sizes = {one.path: one.size for one in wanted}
        self._count, self._before = 0, 0
        self._task = TaskID(0)
        if progress is not None:
            self._task = progress.add_task(self._title(), total=sum(self._sizes.values()))

    def arrived(self, count: int) -> None:
        """So many bytes of the file at hand are there."""
        if self._progress is not None:
            self._progress.update(self._task, completed=self._before + count)

    def ended(self, brought: Brought) -> None:
        """One file is done with."""
        self._count += 1
        self._before += self._sizes[brought.wanted.path]
        if self._progress is not None:
            self._progress.update(self._task, completed=self._before, description=self._title())
        if self._progress is None or brought.why:
            why = f": {brought.why}" if brought.why else ""
            self._console.print(f"{brought.state} {brought.wanted.path}{why}", markup=False)

    def _title(self) -> str:
        return f"{self._count} of {len(self._sizes)} files"


@contextmanager
def showing(console: Console, wanted: Sequence[Address]) -> Iterator[Shown]:
    """The progress of a fetch on a console, while it lasts."""
    if not console.is_terminal:
        yield Shown(console, None, wanted)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=console) as progress:
        yield Shown(console, progress, wanted)
