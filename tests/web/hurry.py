"""An event loop whose clock jumps to the next thing that is due, so that no test waits.

What a task sees is true to the second: ten seconds of patience are ten seconds of its clock, and
none of ours. Only for tasks that wait for each other and for the clock, never for a network.
"""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
Ready = list[tuple[selectors.SelectorKey, int]]


class _Selector(selectors.SelectSelector):
    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0

    def select(self, timeout: float | None = None) -> Ready:
        if timeout is None:
            raise AssertionError("Every task waits, and nothing is due: this would hang.")
        self.now += max(0.0, timeout)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._hurried = _Selector()
        super().__init__(self._hurried)

    def time(self) -> float:
        return self._hurried.now


def hurried(told: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives, run on a clock that never waits."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(told)


def now() -> float:
    """The clock of the loop that runs."""
    return asyncio.get_running_loop().time()
