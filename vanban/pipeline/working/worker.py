"""One worker process: it does task after task until it is told to stop or nobody is there to tell it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any

from vanban.pipeline.working.limits import Failure
from vanban.pipeline.working.threads import is_single_threaded

WATCH = 1.0
"""Seconds after which an idle worker looks whether its parent still lives."""


def context() -> BaseContext:
    """A fork where it is safe, for it is warm at once; a fresh start where threads run or there is no fork."""
    return multiprocessing.get_context("fork" if is_single_threaded() else "spawn")


class Worker:
    """A process, the line to it, and what it is busy with."""

    def __init__(self, work: Callable[[Any], Any]) -> None:
        start = context()
        self.connection, theirs = start.Pipe()
        self.process = start.Process(target=_serve, args=(theirs, work, os.getpid()), daemon=True)  # type: ignore[attr-defined]
        with _no_interrupt():
            self.process.start()
        theirs.close()
        self.pid: int = self.process.pid
        self.index: int | None = None
        self.deadline = 0.0
        self.done = 0

    def give(self, index: int, task: object, seconds: float) -> None:
        """A task, to be done within so many seconds."""
        self.index, self.deadline = index, time.monotonic() + seconds
        with suppress(OSError):
            self.connection.send(task)

    def megabytes(self) -> int:
        """The memory that the process holds; 0 where the system does not tell."""
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            return 0
        return pages * os.sysconf("SC_PAGE_SIZE") // 2**20

    def end(self) -> None:
        """The process and whatever it started stop now."""
        if hasattr(os, "killpg"):
            with suppress(OSError):
                os.killpg(self.pid, signal.SIGKILL)
        with suppress(OSError):
            self.process.kill()
        self.process.join()
        self.connection.close()

    def dismiss(self) -> None:
        """An idle process goes home by itself."""
        with suppress(OSError):
            self.connection.send(None)
        self.process.join(WATCH)
        self.end()


class _no_interrupt:  # noqa: N801 reads as a statement
    """A worker starts deaf to Ctrl-C: its parent ends it."""

    def __enter__(self) -> None:
        self._masked = hasattr(signal, "pthread_sigmask")
        if self._masked:
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})

    def __exit__(self, *_: object) -> None:
        if self._masked:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _serve(connection: Connection, work: Callable[[Any], Any], parent: int) -> None:
    """The life of a worker; a process group of its own lets it be ended with all it started."""
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            while not connection.poll(WATCH):
                if os.getppid() != parent:
                    return
            task = connection.recv()
            if task is None:
                return
            connection.send(_done(work, task))


def _done(work: Callable[[Any], Any], task: object) -> object:
    try:
        return work(task)
    except MemoryError:
        return Failure("memory", "")
    except Exception as error:
        return Failure("fault", f"{type(error).__name__}: {error}")
