"""What besides its source decides a document: the program, its templates and fonts, and the packages it calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from vanban import project

PACKAGES = ("fonttools", "jinja2", "markdown_it_py", "pydantic", "pydantic_core", "pypandoc_binary", "pyyaml", "typst")


@cache
def program_digest() -> str:
    """Other for every other program, template, font, package or Python."""
    total = sha256(f"{sys.version}\n{sys.platform}\n{','.join(_versions())}".encode())
    for folder in (Path(__file__).parents[2], project.TEMPLATES):
        total.update(folder_digest(folder).encode())
    return total.hexdigest()


@cache
def folder_digest(folder: Path) -> str:
    """Other for every other name or content of a file below the folder."""
    total, below = sha256(), len(str(folder)) + 1
    for path in sorted(_files(str(folder))):
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 seven hundred files a build
            content = file.read()
        total.update(f"{path[below:]}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
        total.update(content)
    return total.hexdigest()


def _files(folder: str) -> Iterator[str]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        elif not entry.name.startswith(".") and not entry.name.endswith(".pyc"):
            yield entry.path


def _versions() -> list[str]:
    """Name and version of each package, as its folder of metadata says: `typst-0.15.2.dist-info`."""
    found = {}
    for folder in reversed(sys.path):
        with_metadata = [name for name in _names(folder) if name.endswith(".dist-info")]
        found.update({name.split("-")[0].lower(): name for name in with_metadata})
    return [found.get(name, f"{name}-?") for name in PACKAGES]


def _names(folder: str) -> list[str]:
    try:
        return [entry.name for entry in os.scandir(folder or ".")]
    except OSError:
        return []
