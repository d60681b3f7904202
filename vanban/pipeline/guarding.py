"""One build at a time into one output: the folder itself is locked, and the system unlocks it whatever happens."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path


class OutputBusyError(Exception):
    """Another build is writing into this folder."""


class NoOutputError(Exception):
    """The folder cannot be made or opened; the system's reason."""


@contextmanager
def guarded(output: Path) -> Iterator[None]:
    """The folder is this build's alone; raises OutputBusyError, or NoOutputError where it cannot be a folder."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        handle = _opened(output)
    except OSError as error:
        raise NoOutputError(error.strerror or str(error)) from error
    try:
        _lock(handle, output)
        yield
    finally:
        os.close(handle)


def _opened(output: Path) -> int:
    if sys.platform != "win32":
        return os.open(output, os.O_RDONLY)
    import tempfile

    name = sha256(str(output.resolve()).lower().encode()).hexdigest()[:16]
    return os.open(Path(tempfile.gettempdir(), f"vanban-{name}.lock"), os.O_RDWR | os.O_CREAT)


def _lock(handle: int, output: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise OutputBusyError(str(output)) from error
    except OSError:
        return  # a file system without locks: builds there are not told apart
