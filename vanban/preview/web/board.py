"""Where the session puts up its moments, and everybody who looks at the page is told of the last."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from vanban.preview.standing import Session

HEARTBEAT = 15.0
"""Seconds after which a listener is told again, so that a lost connection is noticed."""


class Board:
    """The last moment of the session; a thread publishes, the server's loop tells its listeners."""

    def __init__(self) -> None:
        self.session = Session(is_working=True)
        self.is_closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: set[asyncio.Event] = set()

    def open(self) -> None:
        """Called in the server's loop when it begins."""
        self._loop = asyncio.get_running_loop()

    def publish(self, session: Session) -> None:
        """Called by the session's thread."""
        self.session = session
        self._ring()

    def close(self) -> None:
        """Every listener is let go, so that the server can end."""
        self.is_closed = True
        self._ring()

    def _ring(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for listener in self._listeners:
            listener.set()

    async def moments(self) -> AsyncIterator[Session]:
        """The moment now, each later one that there was time for, and the same again where long nothing happens."""
        listener = asyncio.Event()
        self._listeners.add(listener)
        try:
            while not self.is_closed:
                yield self.session
                try:
                    await asyncio.wait_for(listener.wait(), HEARTBEAT)
                except TimeoutError:
                    continue
                listener.clear()
        finally:
            self._listeners.discard(listener)
