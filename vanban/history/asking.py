"""What is to be compared: revisions and paths told apart as git does, by what exists."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vanban.history.error import HistoryError
from vanban.history.git_door import Repository


@dataclass(frozen=True, slots=True)
class Question:
    """Two states, and the paths to look at, from the project's folder; none is all of content/."""

    old: str
    new: str | None
    """None is the working tree."""
    paths: tuple[str, ...]


def read_question(repository: Repository, names: Sequence[str], after_dashes: Sequence[str] | None) -> Question:
    """From the words of a command; HistoryError for a name that is neither, or both."""
    revisions: list[str] = []
    paths: list[str] = list(after_dashes or ())
    for name in names:
        if after_dashes is not None:
            revisions.append(name)
        elif paths or _is_path(repository, name, revisions):
            paths.append(name)
        else:
            revisions.append(name)
    sides = [side for name in revisions for side in _sides(repository, name)]
    if len(sides) > 2:
        raise HistoryError("too_many", name=sides[2])
    for side in sides:
        repository.commit(side)
    old, new = [*sides, "HEAD", None][:2] if not sides else [*sides, None][:2]
    return Question(old or "HEAD", new, tuple(_from_project(repository, path) for path in paths))


def _sides(repository: Repository, name: str) -> tuple[str, ...]:
    """`a..b` is both, `a...b` is what b changed since they parted."""
    if "..." in name:
        one, _, other = name.partition("...")
        return repository.common(one or "HEAD", other or "HEAD"), other or "HEAD"
    if ".." in name:
        one, _, other = name.partition("..")
        return one or "HEAD", other or "HEAD"
    return (name,)


def _is_path(repository: Repository, name: str, revisions: Sequence[str]) -> bool:
    is_revision = repository.has(name) or (_is_range(name) and all(map(repository.has, _ends(name))))
    exists = Path(name).exists()
    if is_revision and exists:
        raise HistoryError("ambiguous", name=name)
    if exists or is_revision:
        return exists
    return _was_there(repository, name, revisions)


def _is_range(name: str) -> bool:
    """`..` alone is a folder."""
    return ".." in name and name.strip(".") != ""


def _ends(name: str) -> list[str]:
    return [each or "HEAD" for each in name.replace("...", "..").split("..", 1)]


def _was_there(repository: Repository, name: str, revisions: Sequence[str]) -> bool:
    """A file that one of the revisions has, though it is gone now."""
    try:
        path = _from_project(repository, name)
    except HistoryError:
        return False
    known = [side for side in (*revisions, "HEAD") if repository.has(side)]
    return any(repository.files(repository.commit(side).hash, (path,)) for side in known)


def _from_project(repository: Repository, name: str) -> str:
    full = Path(os.path.normpath(Path(name).absolute()))
    for base in (repository.folder, repository.folder.resolve()):
        if full.is_relative_to(base):
            return full.relative_to(base).as_posix()
    raise HistoryError("outside", path=name)
