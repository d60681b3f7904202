"""Putting files into output/: whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.finding import shown
from vanban.text.checked_file import write_beside


def place(files: dict[Path, bytes]) -> list[Diagnostic]:
    """Every file under a temporary name first, then all renamed; where one cannot be written, none is."""
    written: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in files.items():
            if _holds(path, content):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
            written.append((write_beside(path, content), path))
            written[-1][0].chmod(0o644)
        for temporary, path in written:
            temporary.replace(path)
    except OSError as error:
        _forget(written)
        name = shown(path)
        return [Diagnostic("TP108", Span(name), {"path": name, "reason": error.strerror or str(error)})]
    except BaseException:
        _forget(written)
        raise
    return []


def sweep(folder: Path, process: int) -> None:
    """Nothing is left that a process, now gone, had begun to write here."""
    with suppress(OSError):
        for path in folder.glob(f".{process}-*"):
            path.unlink(missing_ok=True)


def _holds(path: Path, content: bytes) -> bool:
    """Whether the file is right already: then it is not touched."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _forget(written: list[tuple[Path, Path]]) -> None:
    for temporary, _ in written:
        temporary.unlink(missing_ok=True)
