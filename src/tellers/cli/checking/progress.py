"""How far a check is: a line on the terminal that is gone when it is done, elsewhere nothing."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tellers.cli.checking.report import visible
from tellers.cli.door.output import err


@contextmanager
def showing(*, is_quiet: bool) -> Iterator[Callable[[str], None]]:
    """What shows the step that is being taken, while the check lasts.

    Nothing is shown where standard error is no terminal, for a log keeps every line.
    """
    if is_quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.text import Text

    with err().status("") as status:
        yield lambda words: status.update(Text(visible(words)))
