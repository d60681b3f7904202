"""Workers that share tasks: a lost worker is replaced, its task tried once more, and the rest go on."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import wait
from typing import Generic, TypeVar, cast

from vanban.pipeline.working.limits import Failure, Limits
from vanban.pipeline.working.worker import Worker

Task = TypeVar("Task")
Result = TypeVar("Result")
TICK = 0.2
"""Seconds between two looks at clocks and memory."""


class Crew(Generic[Task, Result]):
    """So many workers for these tasks; `sizes` are bytes, the largest task is done first."""

    def __init__(
        self,
        work: Callable[[Task], Result],
        tasks: Sequence[Task],
        sizes: Sequence[int],
        count: int,
        limits: Limits,
        clean_up: Callable[[Task, int], None],
    ) -> None:
        self._work, self._tasks, self._sizes, self._limits = work, tasks, sizes, limits
        self._clean_up = clean_up
        self._count = min(count, len(tasks))
        self._waiting = deque(sorted(range(len(tasks)), key=lambda index: -sizes[index]))
        self._tries = [0] * len(tasks)
        self._workers: list[Worker] = []

    def results(self) -> Iterator[Result | Failure]:
        """What came of each task, in the order of the tasks; closing the iterator ends every worker."""
        early: dict[int, Result | Failure] = {}
        following = 0
        try:
            while following < len(self._tasks):
                early.update(self._step())
                while following in early:
                    yield early.pop(following)
                    following += 1
            while self._workers:
                self._workers.pop().dismiss()
        finally:
            for worker in list(self._workers):
                self._lose(worker)

    def _step(self) -> dict[int, Result | Failure]:
        """Work handed out, answers gathered, and workers that broke a limit replaced."""
        self._hand_out()
        busy = {worker.connection: worker for worker in self._workers if worker.index is not None}
        answered: dict[int, Result | Failure] = {}
        for connection in wait(list(busy), TICK):
            answered.update(self._answer(busy[connection]))  # type: ignore[index]
        for worker in list(self._workers):
            failure = self._broken(worker)
            if failure:
                answered.update(self._failed(worker, failure))
        return answered

    def _hand_out(self) -> None:
        for worker in [each for each in self._workers if each.index is None]:
            if self._is_spent(worker) or not self._waiting:
                self._workers.remove(worker)
                worker.dismiss()
            else:
                self._give(worker)
        while self._waiting and len(self._workers) < self._count:
            self._workers.append(Worker(self._work))
            self._give(self._workers[-1])

    def _is_spent(self, worker: Worker) -> bool:
        return worker.done >= self._limits.tasks_a_worker or worker.megabytes() > self._limits.megabytes_kept

    def _give(self, worker: Worker) -> None:
        index = self._waiting.popleft()
        worker.give(index, self._tasks[index], self._limits.seconds_for(self._sizes[index]))

    def _answer(self, worker: Worker) -> dict[int, Result | Failure]:
        index = cast(int, worker.index)
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            worker.process.join(TICK)
            return self._failed(worker, Failure("died", str(worker.process.exitcode)))
        if isinstance(answer, Failure) and answer.kind == "memory":
            return self._failed(worker, Failure("memory", str(self._limits.megabytes)))
        worker.index, worker.done = None, worker.done + 1
        return {index: cast(Result, answer)}

    def _broken(self, worker: Worker) -> Failure | None:
        if worker.index is None:
            return None
        if time.monotonic() > worker.deadline:
            return Failure("hung", str(round(self._limits.seconds)))
        if worker.megabytes() > self._limits.megabytes:
            return Failure("memory", str(self._limits.megabytes))
        return None

    def _failed(self, worker: Worker, failure: Failure) -> dict[int, Result | Failure]:
        """The worker is gone; its task waits for another, or has had its tries."""
        index = cast(int, worker.index)
        self._lose(worker)
        self._tries[index] += 1
        if self._tries[index] < self._limits.tries:
            self._waiting.appendleft(index)
            return {}
        return {index: failure}

    def _lose(self, worker: Worker) -> None:
        self._workers.remove(worker)
        worker.end()
        if worker.index is not None:
            self._clean_up(self._tasks[worker.index], worker.pid)
