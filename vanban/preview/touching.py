"""Which documents a change touches."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from vanban import project
from vanban.pipeline.finding import ENDINGS, output_stem


def touched(changed: Collection[Path], documents: Sequence[Path]) -> list[Path]:
    """The documents to be built: those that changed themselves, with those that would write the same files.

    Any other file, a CSV or a directory, is put to all of them: the cache knows what each was made of, and keeps the
    others.
    """
    if any(not _is_document(path) for path in changed):
        return list(documents)
    stems = {_stem(path) for path in changed}
    return [path for path in documents if _stem(path) in stems]


def touches_shared(changed: Collection[Path]) -> bool:
    """Whether the directories may answer otherwise than before."""
    return any(path.is_relative_to(project.SHARED) for path in changed)


def _is_document(path: Path) -> bool:
    return path.suffix in ENDINGS and not path.is_relative_to(project.SHARED)


def _stem(path: Path) -> str:
    return output_stem(path, Path()).as_posix().casefold()
