"""Which files are documents, and how their names are shown."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from vanban import project
from vanban.sources.reading import read_file

ENDINGS = (".yaml", ".yml")


def _full(path: Path) -> Path:
    """From the root, without `..`; links are not followed, so that a document keeps the name it was given."""
    return Path(os.path.normpath(path.absolute()))


def shown(path: Path) -> str:
    """The path as messages name it: from the working directory where it lies below it, else from the project."""
    full = os.path.abspath(path)  # noqa: PTH100 strings, since a build asks thousands of times
    for base in (os.getcwd(), str(project.ROOT)):  # noqa: PTH109
        inside = base.rstrip(os.sep) + os.sep
        if full.startswith(inside):
            return _printable(full.removeprefix(inside).replace(os.sep, "/"))
    return _printable(Path(full).as_posix())


def _printable(name: str) -> str:
    """The name with a sign for each byte that is no letter: a file system takes any bytes for a name."""
    return os.fsencode(name).decode("utf-8", "replace")


def documents(paths: Sequence[Path]) -> list[Path]:
    """The documents named, or below the folders named, or all of content/; each once, in order."""
    found = {_full(each): None for path in paths or (project.CONTENT,) for each in _below(path)}
    return sorted(found)


def _below(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(each for each in folders if not each.startswith(("_", ".")))
        yield from (Path(folder, name) for name in sorted(files) if name.endswith(ENDINGS))


def is_secret(path: Path) -> bool:
    """Whether the document bears a mark of secrecy; one that cannot be read is taken for an open one."""
    tree = read_file(path, shown(path)).tree
    return tree is not None and isinstance(tree.value, dict) and bool(tree.value.get("secrecy"))


def output_stem(path: Path, output: Path) -> Path:
    """Where a document's files go, without an ending: output/ mirrors content/."""
    full = _full(path)
    inside = full.relative_to(project.CONTENT) if full.is_relative_to(project.CONTENT) else Path(full.name)
    return output / inside.with_suffix("")
