"""A command that runs until it is stopped, and what it has printed so far."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

PATIENCE = 30
"""Seconds that a busy machine may take; nothing is judged by them."""


class Process:
    """build.py of this project with these arguments."""

    def __init__(self, root: Path, *arguments: str | Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("VANBAN", "PYTEST"))}
        self.lines: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, str(root / "build.py"), *map(str, arguments)],
            cwd=root,
            env={**kept, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            preexec_fn=_hear_interrupts,
        )
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.decode("utf-8").rstrip("\n"))

    def wait_for(self, words: str, after: int = 0) -> str:
        """The first line that holds these words, of those that came after so many."""
        found = wait_until(lambda: next((line for line in self.lines[after:] if words in line), ""), self._told)
        return str(found)

    def _told(self) -> str:
        return "\n".join(self.lines)

    def stop(self) -> int:
        """The exit code after Ctrl-C."""
        self._process.send_signal(signal.SIGINT)
        try:
            code = self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
        self._reader.join()
        return code

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None


def _hear_interrupts() -> None:
    """A process started in the background would ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def wait_until(found: Callable[[], object], told: Callable[[], str] = str) -> object:
    """What `found` gives as soon as it gives anything."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.02)
    raise TimeoutError(told())
