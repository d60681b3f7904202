"""How the files of the session stand at one moment: what has changed is told by comparing two of these."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vanban import project

Stamp = tuple[int, int, int]
"""When it was written, in nanoseconds; its bytes; and which file of the system it is."""

Snapshot = Mapping[Path, Stamp]


@dataclass(frozen=True, slots=True)
class Root:
    """A folder to look at: with all folders below, or only what lies in it."""

    folder: Path
    is_deep: bool = True


def roots_of(asked: Sequence[Path]) -> tuple[Root, ...]:
    """content/ with the directories, each folder asked for, and the folder of each document that lies elsewhere."""
    folders = [project.CONTENT, *(_full(path) for path in asked if path.is_dir())]
    deep = [each for each in dict.fromkeys(folders) if not any(each.is_relative_to(o) for o in folders if o != each)]
    parents = dict.fromkeys(_full(path).parent for path in asked if not path.is_dir())
    apart = [each for each in parents if not any(each.is_relative_to(folder) for folder in deep)]
    return (*map(Root, deep), *(Root(each, is_deep=False) for each in apart))


def take_snapshot(roots: Sequence[Root]) -> Snapshot:
    """Every file of the roots that a document could be made of."""
    return {Path(path): stamp for root in roots for path, stamp in _files(str(root.folder), is_deep=root.is_deep)}


def differences(before: Snapshot, after: Snapshot) -> frozenset[Path]:
    """The files that are new, gone, or another than they were."""
    return frozenset(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _full(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))


def _files(folder: str, *, is_deep: bool) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if _is_left_by_an_editor(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            if is_deep:
                yield from _files(entry.path, is_deep=True)
        elif (stamp := _stamp(entry)) is not None:
            yield entry.path, stamp


def _is_left_by_an_editor(name: str) -> bool:
    """Hidden files, backups and locks: `.x.swp`, `x.yaml~`, `#x.yaml#`."""
    return name.startswith((".", "#")) or name.endswith("~")


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    try:
        state = entry.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
