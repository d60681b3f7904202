"""Putting files into output/: whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.finding import shown


def place(files: dict[Path, bytes]) -> list[Diagnostic]:
    """Every file under a temporary name first, then all renamed; where one cannot be written, none is."""
    written: list[tuple[str, Path]] = []
    path = Path()
    try:
        for path, content in files.items():
            if _holds(path, content):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
            written.append((_write_beside(path, content), path))
        for temporary, path in written:
            Path(temporary).replace(path)
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


def _forget(written: list[tuple[str, Path]]) -> None:
    for temporary, _ in written:
        Path(temporary).unlink(missing_ok=True)


def _write_beside(path: Path, content: bytes) -> str:
    handle, temporary = tempfile.mkstemp(prefix=f".{os.getpid()}-", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return temporary
