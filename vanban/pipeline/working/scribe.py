"""A second process for one piece of work: it gets ready while this one prepares the task, then works beside it.

It costs a fork; where it is lost, the one who started it has the work done by others.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from vanban.pipeline.working.limits import cores
from vanban.pipeline.working.threads import is_single_threaded


class LostScribeError(Exception):
    """The process died, failed, or did not answer in time."""


Task = TypeVar("Task")
Result = TypeVar("Result")


def can_have_a_scribe() -> bool:
    """Whether a process can be forked safely, and has a processor of its own."""
    return hasattr(os, "fork") and is_single_threaded() and cores() > 1


class Scribe(Generic[Task, Result]):
    """The process, and the two lines to it; it dies with the interrupt that ends this one."""

    def __init__(self, get_ready: Callable[[], None], work: Callable[[Task], Result], seconds: float) -> None:
        theirs, self._task = os.pipe()
        self._result, answer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._task)
            os.close(self._result)
            _live(get_ready, work, theirs, answer)
        os.close(theirs)
        os.close(answer)
        self._seconds = seconds

    def give(self, task: Task) -> None:
        """Let it begin; once only."""
        import pickle

        with suppress(OSError), os.fdopen(self._task, "wb") as line:
            pickle.dump(task, line, pickle.HIGHEST_PROTOCOL)
        self._task = -1

    def result(self) -> Result:
        """What it made, if it takes no longer than it may; raises LostScribeError. Nothing is left of it after."""
        import pickle
        from select import select

        try:
            if not select([self._result], [], [], self._seconds)[0]:
                raise LostScribeError
            with os.fdopen(self._result, "rb", closefd=False) as line:
                result: Result = pickle.load(line)
                return result
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise LostScribeError from error
        finally:
            self.dismiss()

    def dismiss(self) -> None:
        """End it, whatever it does; a second time nothing happens."""
        if self._pid:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
            for line in (self._task, self._result):
                if line >= 0:
                    os.close(line)
            self._pid = 0


def _live(get_ready: Callable[[], None], work: Callable[[Task], Result], task: int, answer: int) -> None:
    """The life of the scribe: any fault ends it without a word, since the work is then done again where it is told."""
    try:
        import pickle

        signal.signal(signal.SIGINT, signal.SIG_DFL)
        get_ready()
        with os.fdopen(task, "rb") as line:
            given = pickle.load(line)
        with os.fdopen(answer, "wb") as line:
            pickle.dump(work(given), line, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)
