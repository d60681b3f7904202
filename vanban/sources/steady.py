"""Reading a file that somebody may be writing: once, whole, and as it stood at one moment."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

from vanban.sources.noting import note_file

TRIES = 50
PAUSE = 0.02
"""Seconds between two tries: together longer than an editor takes to save."""
GRAIN = 0.01
"""Seconds in which a system may stamp two writings with one time."""


class UnsteadyError(OSError):
    """The file never stood still."""

    def __init__(self, path: Path) -> None:
        super().__init__(0, "the file keeps changing / tệp đang bị ghi liên tục", str(path))


class NoRegularFileError(OSError):
    """A pipe, a socket or a device: reading it might never end."""

    def __init__(self, path: Path) -> None:
        super().__init__(0, "not a regular file / không phải tệp thường", str(path))


def read_steadily(path: Path) -> bytes:
    """The bytes of the file; raises OSError, and UnsteadyError where each reading met a change."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise NoRegularFileError(path)
    for _ in range(TRIES):
        content = _read_once(path)
        if content is not None:
            note_file(path, content)
            return content
        time.sleep(PAUSE)
    raise UnsteadyError(path)


def _read_once(path: Path) -> bytes | None:
    with path.open("rb") as file:
        before = os.fstat(file.fileno())
        content = file.read()
        after = os.fstat(file.fileno())
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    is_fresh = 0 <= time.time() - after.st_mtime < GRAIN
    return content if same and not is_fresh and len(content) == after.st_size else None
