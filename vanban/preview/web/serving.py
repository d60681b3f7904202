"""The server on this machine's own address, and the session that runs beside it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from threading import Event, Thread
from types import FrameType

import uvicorn

from vanban.diagnostics.wording import Language
from vanban.preview.running import Plan, run
from vanban.preview.standing import Session
from vanban.preview.web.application import Preview, application
from vanban.preview.web.board import Board

HOST = "127.0.0.1"
PATIENCE = 2
"""Seconds that answers under way are given when the server ends."""


def bound_socket(port: int) -> socket.socket:
    """A socket at this port of this machine alone, at any free one for 0; raises OSError."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((HOST, port))
        found.listen()
    except OSError:
        found.close()
        raise
    return found


class _Server(uvicorn.Server):
    """Lets go of the listeners as soon as it is told to end: it would wait for them for ever."""

    def __init__(self, config: uvicorn.Config, board: Board) -> None:
        super().__init__(config)
        self.board = board

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.board.close()

    def end(self) -> None:
        """As if it had been told to."""
        self.should_exit = True
        self.board.close()


def serve(
    plan: Plan,
    listening: socket.socket,
    language: Language,
    tell: Callable[[Session], None],
    cannot_watch: Callable[[str], None],
) -> None:
    """Serves until it is interrupted, which is raised when all has ended; so is whatever broke the session."""
    board, stop = Board(), Event()
    config = uvicorn.Config(
        application(Preview(board, plan.options, language)),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=PATIENCE,
        ws="none",
    )
    server = _Server(config, board)
    broken: list[BaseException] = []

    def publish(session: Session) -> None:
        board.publish(session)
        tell(session)

    def run_session() -> None:
        try:
            run(plan, stop, publish, cannot_watch)
        except BaseException as error:
            broken.append(error)
            server.end()

    session = Thread(target=run_session, name="session")
    session.start()
    try:
        server.run(sockets=[listening])
    finally:
        stop.set()
        session.join()
    if broken:
        raise broken[0]
