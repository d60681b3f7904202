"""Putting files into output/: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.finding import shown


def place(files: dict[Path, bytes]) -> list[Diagnostic]:
    """Every file under a temporary name first, then all renamed; where one cannot be written, none is."""
    written: list[tuple[str, Path]] = []
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            written.append((_write_beside(path, content), path))
        for temporary, path in written:
            Path(temporary).replace(path)
    except OSError as error:
        for temporary, _ in written:
            Path(temporary).unlink(missing_ok=True)
        name = shown(Path(error.filename2 or error.filename or next(iter(files))))
        return [Diagnostic("TP108", Span(name), {"path": name, "reason": error.strerror or str(error)})]
    return []


def _write_beside(path: Path, content: bytes) -> str:
    handle, temporary = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
    return temporary
