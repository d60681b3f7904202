"""The directories that names resolve against, read once for a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.units import UnitDirectory
from vanban.models.validation import validate
from vanban.pipeline.finding import shown
from vanban.resolve.directory import Directory, build_directory
from vanban.resolve.directory_check import check_directory
from vanban.sources.reading import read_file
from vanban.sources.source_tree import SourceTree

UNITS = "units.yaml"


@dataclass(frozen=True, slots=True)
class Shared:
    """The unit directory; an empty one where the file cannot be read, with the reason."""

    directory: Directory
    diagnostics: tuple[Diagnostic, ...]
    text: str


def shared_file() -> str:
    """The directory's name in messages."""
    return shown(project.SHARED / UNITS)


@cache
def load_shared(folder: Path = project.SHARED) -> Shared:
    """What content/_shared holds."""
    path = folder / UNITS
    reading = read_file(path, shown(path))
    if reading.tree is None:
        return Shared(build_directory(UnitDirectory()), reading.diagnostics, "")
    model, problems = validate(reading.tree, UnitDirectory)
    if model is None:
        return Shared(build_directory(UnitDirectory()), tuple(problems), reading.tree.text)
    return Shared(
        build_directory(model),
        (*reading.diagnostics, *_inner_problems(model, reading.tree)),
        reading.tree.text,
    )


def _inner_problems(model: UnitDirectory, tree: SourceTree) -> Iterator[Diagnostic]:
    for problem in check_directory(model):
        related = (tree.span(problem.related),) if problem.related else ()
        yield Diagnostic(problem.code, tree.span(problem.path), problem.arguments, related)
