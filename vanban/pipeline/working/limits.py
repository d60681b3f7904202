"""What one worker may use, and how a task can fail."""

from __future__ import annotations

import os
from typing import Literal

from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that no honest document meets."""

    seconds: float = 60
    """For any task."""
    seconds_a_kilobyte: float = 0.5
    megabytes: int = 500
    """Of memory that one worker holds; watched where /proc tells it."""
    megabytes_kept: int = 250
    """A worker that holds more between two tasks makes room for a fresh one: Typst remembers all it has set."""
    tasks_a_worker: int = 150
    """After so many it does so anyway, where the memory cannot be told."""
    tries: int = 2

    def seconds_for(self, size: int) -> float:
        """The time for a task whose source has so many bytes."""
        return self.seconds + size / 1024 * self.seconds_a_kilobyte


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that was not done."""

    kind: Literal["died", "hung", "memory", "fault"]
    detail: str


def cores() -> int:
    """The processors that this process may use."""
    count = getattr(os, "process_cpu_count", None)
    if count is not None:
        return count() or 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
