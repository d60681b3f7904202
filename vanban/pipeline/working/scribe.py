"""A second process for one piece of work: it looks, gets ready while this one prepares the task, then works beside it.

It costs a fork; where it is lost, the one who started it has the work done by others.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

from vanban.pipeline.working.limits import cores
from vanban.pipeline.working.threads import is_single_threaded


class LostScribeError(Exception):
    """The process died, failed, or did not answer in time."""


Found = TypeVar("Found")
Task = TypeVar("Task")
Result = TypeVar("Result")

ROOM = 1 << 20
"""Bytes that it may leave in a line before anybody fetches them: more than most documents come to."""


def can_have_a_scribe() -> bool:
    """Whether a process can be forked safely, and has a processor of its own."""
    return hasattr(os, "fork") and is_single_threaded() and cores() > 1


class Scribe(Generic[Found, Task, Result]):
    """The process, and the two lines to it; it dies with the interrupt that ends this one."""

    def __init__(
        self,
        look: Callable[[], Found],
        get_ready: Callable[[], None],
        work: Callable[[Task], Result],
        seconds: float,
    ) -> None:
        theirs, self._task = os.pipe()
        mine, answer = os.pipe()
        _widen(answer)
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._task)
            os.close(mine)
            _live(look, get_ready, work, theirs, answer)
        os.close(theirs)
        os.close(answer)
        self._answers = os.fdopen(mine, "rb")
        self._seconds = seconds

    def found(self) -> Found:
        """What it saw when it looked, before it got ready; once only; raises LostScribeError."""
        found: Found = self._answer()
        return found

    def give(self, task: Task) -> None:
        """Let it begin; once only."""
        import pickle

        with suppress(OSError), os.fdopen(self._task, "wb") as line:
            pickle.dump(task, line, pickle.HIGHEST_PROTOCOL)
        self._task = -1

    def result(self) -> Result:
        """What it made, if it takes no longer than it may; raises LostScribeError. Nothing is left of it after."""
        result: Result = self._answer()
        self.dismiss()
        return result

    def _answer(self) -> Any:
        import pickle
        from select import select

        try:
            if select([self._answers], [], [], self._seconds)[0]:
                return pickle.load(self._answers)
        except (EOFError, OSError, pickle.UnpicklingError):
            pass
        self.dismiss()
        raise LostScribeError

    def dismiss(self) -> None:
        """End it, whatever it does; a second time nothing happens."""
        if self._pid:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
            self._answers.close()
            if self._task >= 0:
                os.close(self._task)
            self._pid = 0


def _widen(line: int) -> None:
    import fcntl

    with suppress(AttributeError, OSError):  # only Linux lets it be asked for; elsewhere it waits to be fetched
        fcntl.fcntl(line, fcntl.F_SETPIPE_SZ, ROOM)


def _live(
    look: Callable[[], Found],
    get_ready: Callable[[], None],
    work: Callable[[Task], Result],
    task: int,
    answer: int,
) -> None:
    """The life of the scribe: any fault ends it without a word, since the work is then done again where it is told."""
    try:
        import pickle

        signal.signal(signal.SIGINT, signal.SIG_DFL)
        with os.fdopen(answer, "wb") as line:
            pickle.dump(look(), line, pickle.HIGHEST_PROTOCOL)
            line.flush()
            get_ready()
            with os.fdopen(task, "rb") as given:
                made = work(pickle.load(given))
            pickle.dump(made, line, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)
