"""A state of the repository: the working tree as it lies there, or a revision put into a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from vanban.history.error import HistoryError
from vanban.history.git_door import Commit, Repository

CONTENT = "content"
SHARED = "content/_shared"
ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class State:
    """The files of one state, all below one folder, by their paths from the project's folder."""

    name: str
    """As asked for; empty for the working tree."""
    commit: Commit | None
    folder: Path
    files: frozenset[str]

    def path(self, file: str) -> Path:
        """Where the file of this name lies now."""
        return self.folder / file

    def raw(self, file: str) -> bytes:
        """What the file holds; empty where it cannot be read, which reading it again will tell."""
        try:
            return self.path(file).read_bytes()
        except OSError:
            return b""

    def shown(self, file: str) -> str:
        """Its name in messages: `HEAD:content/plans/x.yaml`."""
        return f"{self.name}:{file}" if self.name else file

    def documents(self) -> list[str]:
        """The files that are documents, in order."""
        return sorted(file for file in self.files if is_document(file))


def is_document(file: str) -> bool:
    """A YAML file that no folder of its path hides."""
    return file.endswith(ENDINGS) and not any(part.startswith(("_", ".")) for part in file.split("/")[:-1])


def working_tree(repository: Repository, under: Sequence[str]) -> State:
    """What lies in the folder, whether it is committed or not."""
    folder = repository.folder
    return State("", None, folder, frozenset(file for each in under for file in _below(folder, each)))


def _below(folder: Path, start: str) -> Iterator[str]:
    if (folder / start).is_file():
        yield start
    for base, folders, files in os.walk(folder / start):
        folders[:] = [each for each in folders if not each.startswith(".")]
        paths = (Path(base, name) for name in files)
        yield from (path.relative_to(folder).as_posix() for path in paths if not path.is_symlink())


@contextmanager
def revision(repository: Repository, name: str, under: Sequence[str]) -> Iterator[State]:
    """The files of a revision, in a folder that is there as long as they are needed."""
    commit = repository.commit(name)
    files = repository.files(commit.hash, under)
    with TemporaryDirectory(prefix="vanban-") as place:
        folder = Path(place).resolve()
        for file, content in zip(files, repository.blobs(tuple(files.values())), strict=True):
            _put(folder, file, content)
        yield State(name, commit, folder, frozenset(files))


def _put(folder: Path, file: str, content: bytes) -> None:
    path = folder / file
    if ".." in Path(file).parts or Path(file).is_absolute():
        raise HistoryError("outside", path=file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
