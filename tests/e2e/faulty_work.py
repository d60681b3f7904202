"""Work for a crew that fails for real on command: processes import it by name."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

Task = tuple[str, str]
"""What to do, and a file or word to do it with."""


def work(task: Task) -> str:
    """Die, hang, eat memory, fail, or answer."""
    kind, word = task
    if kind == "die" or (kind == "die once" and _first_time(word)):
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    if kind == "hang":
        time.sleep(600)
    if kind == "hang with a child":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        Path(word).write_text(str(child.pid), encoding="utf-8")
        time.sleep(600)
    if kind == "eat":
        hoard = bytearray()
        while True:
            hoard += b"x" * 2**22
            time.sleep(0.002)
    if kind == "fail":
        raise ValueError(word)
    return f"{word} {os.getpid()}"


def _first_time(marker: str) -> bool:
    path = Path(marker)
    if path.exists():
        return False
    path.touch()
    return True
