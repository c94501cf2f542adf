"""Serve one site on one socket until somebody stops it, and stop without cutting anybody off."""

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

import uvicorn

from tellers.errors import PortInUse
from tellers.web.app import App

LOCAL = "127.0.0.1"
GRACE = 2
"""Seconds that an answer under way is given when the server stops."""

TRIED = 100
STOPS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def listening(port: int) -> Iterator[socket.socket]:
    """A socket that listens on this machine alone.

    Raises:
        PortInUse: another program has the port, or it is not ours to take.
    """
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            held.bind((LOCAL, port))
        except (OSError, OverflowError) as error:
            raise PortInUse(
                f"Port {port} of {LOCAL} is taken or not ours to take.",
                mend=f"Use another: --port {_free(port)}",
            ) from error
        held.listen(512)
        yield held


def _free(port: int) -> int:
    """The next port that can be taken; nought lets the system choose."""
    for other in range(port + 1, min(port + TRIED, 65536)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with suppress(OSError):
                probe.bind((LOCAL, other))
                return other
    return 0


class _Server(uvicorn.Server):
    """A server that ends the streams first, so that it need not wait for their readers."""

    def __init__(self, app: App) -> None:
        self._hub = app.site.hub
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE,
            )
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on the first signal, and do not raise it again: to be stopped is no fault."""
        before = {one: signal.signal(one, self._asked) for one in STOPS}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    def _asked(self, number: int, frame: FrameType | None) -> None:
        self.stop(is_urgent=self.should_exit)

    def stop(self, *, is_urgent: bool = False) -> None:
        """Begin to stop; a second asking does not wait for answers under way."""
        self._hub.close()
        self.force_exit = is_urgent
        self.should_exit = True


Beside = Callable[[], Coroutine[None, None, None]]
"""What goes on for as long as the server does."""


async def _run(server: _Server, held: socket.socket, beside: Sequence[Beside]) -> None:
    """Serve, and play the night beside it; where the player fails, the server stops too."""
    tasks = [asyncio.create_task(one()) for one in beside]
    for task in tasks:
        task.add_done_callback(lambda _: server.stop())
    await server.serve(sockets=[held])
    for task in tasks:
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task


def run(app: App, held: socket.socket, *beside: Beside) -> None:
    """Serve until Ctrl-C or a termination signal, and do what is to be done beside.

    What the player, or another beside the server, raises is raised here.
    """
    server = _Server(app)
    with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
        runner.run(_run(server, held, beside))
