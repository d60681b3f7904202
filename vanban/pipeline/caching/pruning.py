"""Makes room in the cache: what was not used for long goes, and the oldest where it is still too big."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from vanban.values import dataclass

DAYS = 30.0
SECONDS_A_DAY = 86400


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many files went, and the bytes that went and stayed."""

    files: int
    freed: int
    left: int


def prune(folder: Path, days: float | None, megabytes: float | None) -> Pruned:
    """Drop what was last used before so many days, then the oldest until no more than so many megabytes are left."""
    found = sorted((max(state.st_mtime, state.st_atime), state.st_size, path) for path, state in _files(folder))
    left = sum(size for _, size, _ in found)
    oldest = time.time() - (DAYS if days is None and megabytes is None else days or 0) * SECONDS_A_DAY
    limit = float("inf") if megabytes is None else megabytes * 2**20
    files = freed = 0
    for used, size, path in found:
        too_old = used < oldest and (days is not None or megabytes is None)
        if too_old or left > limit:
            with suppress(OSError):
                path.unlink()
                files, freed, left = files + 1, freed + size, left - size
    return Pruned(files, freed, left)


def _files(folder: Path):  # type: ignore[no-untyped-def]
    for path in folder.rglob("*"):
        with suppress(OSError):
            if path.is_file():
                yield path, path.stat()
