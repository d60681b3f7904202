"""The directories that names resolve against, read once for a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.legal_acts import LegalActDirectory
from vanban.models.units import UnitDirectory
from vanban.models.validation import validate
from vanban.pipeline.caching.clean_files import clean_value, keep_clean
from vanban.pipeline.caching.directories import LEGAL_ACTS, UNITS, combined
from vanban.pipeline.finding import shown
from vanban.resolve.directory import Directory, build_directory
from vanban.resolve.directory_check import check_directory
from vanban.resolve.legal_acts import LegalActs, index_acts
from vanban.sources.noting import noting
from vanban.sources.reading import read_file
from vanban.sources.source_tree import SourceTree
from vanban.values import dataclass

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Shared:
    """The units and the legal acts; empty directories where a file cannot be read, with the reason."""

    directory: Directory
    legal_acts: LegalActs
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    """The text of each file, by its name in messages."""
    digest: str
    """Other for every other content of the files."""


@cache
def load_shared(folder: Path = project.SHARED) -> Shared:
    """What content/_shared holds."""
    with noting() as notes:
        units, units_tree, problems = _load(folder / UNITS, UnitDirectory)
        acts, acts_tree, act_problems = _load(folder / LEGAL_ACTS, LegalActDirectory)
    if units and units_tree:
        problems += _inner_problems(units, units_tree)
    _keep_clean(folder, (units_tree, problems), (acts_tree, act_problems))
    return Shared(
        build_directory(units or UnitDirectory()),
        index_acts(acts or LegalActDirectory()),
        (*problems, *act_problems),
        {shown(path): path.read_text("utf-8", "replace") for path in notes.files},
        combined({path.name: known for path, known in notes.files.items()}),
    )


def _load(path: Path, model: type[Model]) -> tuple[Model | None, SourceTree | None, list[Diagnostic]]:
    """One file, or why it cannot be read; no tree where it is known to have no problem."""
    value = clean_value(path)
    if value is not None:
        return model.model_validate(value), None, []
    reading = read_file(path, shown(path))
    if reading.tree is None:
        return None, None, list(reading.diagnostics)
    found, problems = validate(reading.tree, model)
    return found, reading.tree, [*reading.diagnostics, *problems]


def _keep_clean(folder: Path, *files: tuple[SourceTree | None, list[Diagnostic]]) -> None:
    for name, (tree, problems) in zip((UNITS, LEGAL_ACTS), files, strict=True):
        if tree is not None and not problems:
            keep_clean(folder / name, tree.value)


def _inner_problems(model: UnitDirectory, tree: SourceTree) -> Iterator[Diagnostic]:
    for problem in check_directory(model):
        related = (tree.span(problem.related),) if problem.related else ()
        yield Diagnostic(problem.code, tree.span(problem.path), problem.arguments, related)
