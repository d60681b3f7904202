"""S02: an id means one document, or one task, in the whole repository."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.document import BaseDocument
from vanban.models.task import Task
from vanban.resolve.document import ResolvedDocument
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.repository.repository import Repository, RepositoryFinding, file_of
from vanban.rules.rule import Rule
from vanban.sources.source_tree import Path


def check(repository: Repository) -> Iterator[RepositoryFinding]:
    """Ids of documents that an earlier file has; within one file the reader sees to it."""
    seen: dict[str, ResolvedDocument] = {}
    for resolved in repository.documents:
        for path, typed in ids_of(resolved):
            first = seen.setdefault(typed, resolved)
            if first is not resolved:
                yield RepositoryFinding(path, document=resolved, arguments={"id": typed, "file": file_of(first)})


def ids_of(resolved: ResolvedDocument) -> Iterator[tuple[Path, str]]:
    """Every id of the document and of its tasks, with its path."""
    for path, model in resolved.mappings.items():
        if isinstance(model, BaseDocument | Task) and model.id:
            yield (*path, "id"), model.id


RULE = Rule(
    code="S02",
    name="id-given-twice",
    family="repository",
    message=habit_warning(
        'Mã "{id}" đã dùng trong {file}',
        'The id "{id}" is taken in {file}',
        "đặt mã khác",
        "choose another",
    ),
    clause=HABIT,
    why_vi="Mã dùng để theo dõi một văn bản, một nhiệm vụ qua các năm; trùng mã thì lẫn việc.",
    why_en="Ids follow a document or a task over the years; two with one id are mixed up.",
    wrong="id: lo-trinh-cong-nghe\nnumber: 5\n---\nid: lo-trinh-cong-nghe\nnumber: 6\n",
    right="id: lo-trinh-cong-nghe\nnumber: 5\n---\nid: an-toan-thong-tin\nnumber: 6\n",
    check=check,
)
