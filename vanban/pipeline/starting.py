"""Starting a document: from the skeleton of its kind, or from last year's without its dates."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from vanban import project
from vanban.pipeline.clearing import BLANK, Clearing, clear_times
from vanban.pipeline.finding import shown
from vanban.sources.reading import read_text
from vanban.sources.source_tree import Path, SourceTree

if TYPE_CHECKING:
    from ruamel.yaml.comments import CommentedMap

SKELETONS = project.TEMPLATES / "new"
SCHEMA_LINE = re.compile(r"^#\s*yaml-language-server:.*$", re.MULTILINE)
REMOVED = ("id", "number", "date")
"""What belongs to one document alone."""
NOT_SENTENCES = frozenset(
    {"id", "number", "csv", "width", "outline", "parts", "phone", "fax", "email", "website", "type", "status"}
)


@dataclass(frozen=True, slots=True)
class Cleared:
    """One place that is to be filled in anew; `after` is empty where the key was taken out."""

    line: int
    path: Path
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Started:
    """The text of a new document, and every place that was cleared, in order."""

    text: str
    cleared: tuple[Cleared, ...]


def skeleton(kind: str, path: FilePath) -> Started:
    """An empty document of this kind that explains its usual keys."""
    text = (SKELETONS / f"{kind}.yaml").read_text(encoding="utf-8")
    return Started(with_schema(text, kind, path), ())


def from_last(text: str, kind: str, last: FilePath, path: FilePath) -> Started:
    """The text of the last document as a draft: comments stay, its number and every date do not."""
    from vanban.sources.ruamel_door import dump, list_indent, load, remove

    document: Any = load(text)
    changes: list[tuple[Path, str, Clearing]] = []
    _clear(document, (), changes)
    moved = list(_move_csv_files(document, (), os.path.relpath(last.parent, path.parent)))
    removed = [(key, document[key]) for key in REMOVED if document.get(key) is not None]
    _make_draft(document)
    for key in REMOVED:
        if key in document:
            remove(document, key)
    new = with_schema(dump(document, list_indent=list_indent(text)), kind, path)
    return Started(new, tuple(_cleared(new, shown(path), removed, changes, moved)))


def with_schema(text: str, kind: str, path: FilePath) -> str:
    """The text whose first line names the schema as it is reached from the folder of `path`."""
    folder = FilePath(os.path.abspath(path)).parent
    file = FilePath(os.path.relpath(project.SCHEMAS / f"{kind}.schema.json", folder)).as_posix()
    return f"# yaml-language-server: $schema={file}\n" + SCHEMA_LINE.sub("", text, count=1).lstrip("\n")
