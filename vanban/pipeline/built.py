"""A document that is to be built, and what became of it."""

from __future__ import annotations

from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.options import BuildOptions
from vanban.values import dataclass
from vanban.writers.index import IndexEntry


@dataclass(frozen=True, slots=True)
class Job:
    """One document that is to be built."""

    path: Path
    stem: Path
    """Where its files go, without an ending."""
    options: BuildOptions
    key: str = ""
    """Its key in the cache, where an entry stands that only needs its names looked up again."""

    @property
    def size(self) -> int:
        """The bytes of its source; 0 where there is none to be read."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def place(self, form: str) -> Path:
        """The file of this format."""
        return self.stem.with_name(f"{self.stem.name}.{form}")


@dataclass(frozen=True, slots=True)
class Built:
    """A document and the files made of it; none where it has errors."""

    path: Path
    files: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...]
    text: str = ""
    """Its source for the lines of its diagnostics, the others perhaps left empty; empty where it has none."""
    listing: IndexEntry | None = None
    """Its line in the index, without links; None for a document with errors or a mark of secrecy."""
    claims: tuple[tuple[str, str], ...] = ()
    """What it says of keys that documents share, for rules that compare."""
    was_kept: bool = False
    """Whether its files stood or came from the cache."""
