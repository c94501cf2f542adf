"""What a night is compared with, reckoned through beside it.

The past of 650 seats takes seconds to walk. A thread walks it while the first declarations come;
one that comes sooner walks its own seat, and waits no longer than without. A desk that stops
leaves the walk off and waits for its step: a thread must not outlive the interpreter.
"""

import asyncio
import logging
from threading import Event

from tellers.desk import Desk
from tellers.web.server import Beside

LOG = logging.getLogger(__name__)


def preparing(desk: Desk) -> Beside:
    """What prepares a desk beside its night, once, and then has no more to do."""

    async def run() -> None:
        stopped = Event()
        try:
            await asyncio.to_thread(desk.prepare, lambda: not stopped.is_set())
        except Exception as error:  # the count goes on without it, seat by seat
            LOG.error("the past was not walked before the night: %s", error, exc_info=error)
        finally:
            stopped.set()
        await asyncio.Event().wait()  # until the server stops

    return run
