"""The digest of the directories that names resolve against."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from vanban import project
from vanban.pipeline.caching.store import digest

UNITS = "units.yaml"
LEGAL_ACTS = "legal_acts.yaml"


def shared_digest(folder: Path = project.SHARED) -> str:
    """The digest of the directories as they stand in the folder."""
    found = {}
    for name in (UNITS, LEGAL_ACTS):
        try:
            found[name] = digest((folder / name).read_bytes())
        except OSError:
            continue
    return combined(found)


def combined(digests: Mapping[str, str]) -> str:
    """One digest of the digests of several files, by their names."""
    return digest(repr(sorted(digests.items())).encode())
