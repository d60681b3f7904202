"""What a build is asked for."""

from __future__ import annotations

from pathlib import Path

from vanban import project
from vanban.values import dataclass
from vanban.writers.formats import OFFICIAL


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build makes, where, and how hard it works."""

    formats: tuple[str, ...] = OFFICIAL
    output: Path = project.OUTPUT
    draft: bool = False
    fonts: Path = project.FONTS
    cache: Path | None = None
    """The folder of the cache; without one, everything is built."""
    reads_back: bool = True
    """Whether the written files are read again and judged before they take their places."""
    workers: int = 0
    """Processes to share the documents; with none they are built in this one."""
