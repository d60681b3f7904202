"""Running commands with a clock, and with an eye on the memory of all their processes."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TICK = 0.05


@dataclass(frozen=True)
class Run:
    """Seconds by the wall, and the most memory that all processes held together."""

    seconds: float
    megabytes: int


def run(*commands: Sequence[str | Path]) -> Run:
    """These commands one after the other; one that fails stops the bench."""
    peak = _Peak()
    start = time.perf_counter()
    for command in commands:
        started = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with peak.of(started.pid):
            _, err = started.communicate()
        if started.returncode not in (0, 1):
            raise RuntimeError(f"{command}: {started.returncode}\n{err.decode(errors='replace')}")
    return Run(time.perf_counter() - start, peak.megabytes)


def middle_of(times: int, *commands: Sequence[str | Path]) -> Run:
    """The median of so many runs, after one that nobody counts."""
    return in_turns(times, commands)[0]


def in_turns(times: int, *works: Sequence[Sequence[str | Path]]) -> list[Run]:
    """The same of several works that take turns, so that a machine that slows down slows all of them."""
    rounds = [[run(*work) for work in works] for _ in range(times + 1)][1:]
    return [
        Run(median(each.seconds for each in runs), max(each.megabytes for each in runs))
        for runs in zip(*rounds, strict=True)
    ]


class _Peak:
    """The memory of a process and all below it, looked at many times a second; shared pages count once a process."""

    def __init__(self) -> None:
        self.megabytes = 0

    def of(self, pid: int) -> _Peak:
        """Watch this process while the block runs."""
        self._pid, self._done = pid, threading.Event()
        return self

    def __enter__(self) -> None:
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._done.wait(TICK):
            self.megabytes = max(self.megabytes, sum(map(_megabytes, _family(self._pid))))


def _family(pid: int) -> list[int]:
    """The process and everything below it."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        parents.setdefault(parent, []).append(int(stat.parent.name))
    found = [pid]
    for each in found:
        found += parents.get(each, [])
    return found


def _megabytes(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20
