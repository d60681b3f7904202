"""Files that several processes keep and any may damage: written whole or not at all, read only if still whole."""

from __future__ import annotations

import os
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
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = write_beside(path, content)
        try:
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def write_beside(path: Path, content: bytes) -> Path:
    """The content under a name of this process, to be renamed; raises OSError, and then leaves nothing."""
    temporary = path.with_name(f".{os.getpid()}-{os.urandom(6).hex()}{path.suffix}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary
