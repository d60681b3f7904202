"""Files that several processes keep and any may damage: written whole or not at all, read only if still whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path


def read_checked(path: Path) -> bytes | None:
    """What was written, or None where it is not there or is damaged."""
    try:
        check, _, content = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    return content if check == sha256(content).hexdigest().encode() else None


def write_checked(path: Path, content: bytes) -> None:
    """The content with its checksum before it; where the folder cannot be written, nothing is."""
    write_whole(path, sha256(content).hexdigest().encode() + b"\n" + content)


def write_whole(path: Path, content: bytes) -> None:
    """Under a name of its own first: another process sees the whole file or none."""
    temporary = ""
    with suppress(OSError):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=f".{os.getpid()}-", dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(temporary).replace(path)
        except BaseException:
            if temporary:
                Path(temporary).unlink(missing_ok=True)
            raise
