"""Shared files that were read without a problem, kept as plain values so that the next command need not parse them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from vanban import project
from vanban.pipeline.caching.program import folder_digest
from vanban.pipeline.caching.store import Store, digest
from vanban.sources.steady import read_steadily

KIND = "clean_files"
READERS = ("models", "resolve", "sources", "text")
"""The parts of the program that decide whether a file is without a problem."""


def clean_value(path: Path) -> Any | None:
    """What the file says, where these very bytes were found without a problem before."""
    try:
        known = _store().record(KIND, _key(read_steadily(path)))
    except OSError:
        return None
    return known["value"] if known else None


def keep_clean(path: Path, value: Any) -> None:
    """The file has no problem, and says this."""
    _store().keep_record(KIND, _key(path.read_bytes()), {"value": value})


def _store() -> Store:
    return Store(Path(os.environ.get("VANBAN_CACHE") or project.CACHE))


def _key(content: bytes) -> str:
    package = Path(__file__).parents[2]
    return digest(repr((digest(content), [folder_digest(package / name) for name in READERS])).encode())
