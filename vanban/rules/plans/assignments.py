"""The tasks of a document among what stands above and below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.models.task import Assignment, Task
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path

Mappings = Mapping[Path, BaseModel]


def tasks_with_family(subject: SourceSubject) -> Iterator[tuple[Path, list[Assignment]]]:
    """Each task with itself, the groups and tasks it stands in, and the steps, results and subtasks in it."""
    assignments = {path: model for path, model in subject.mappings.items() if isinstance(model, Assignment)}
    for path, model in assignments.items():
        if isinstance(model, Task):
            yield path, [near for other, near in assignments.items() if _is_family(path, other)]


def _is_family(path: Path, other: Path) -> bool:
    shorter = min(len(path), len(other))
    return path[:shorter] == other[:shorter]
