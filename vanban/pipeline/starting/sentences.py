"""The sentences of a document that is being rewritten: their dates cleared, the files they name found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Any

from vanban.pipeline.starting.dates import Clearing, clear_times
from vanban.sources.ruamel_door import with_text
from vanban.sources.source_tree import Path
from vanban.values import dataclass

NOT_SENTENCES = frozenset(
    {"id", "number", "date", "csv", "width", "outline", "parts", "phone", "fax", "email", "website", "type", "status"}
)
"""Keys whose values are names, figures or addresses."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One scalar, with the mapping or list that holds it."""

    path: Path
    holder: Any
    text: str

    @property
    def key(self) -> str:
        """The key it stands under, alone or in a list."""
        return next((part for part in reversed(self.path) if isinstance(part, str)), "")

    def replace(self, text: str) -> None:
        """Put another text in its place, in the same style."""
        self.holder[self.path[-1]] = with_text(self.text, text)


def clear_dates(document: object) -> Iterator[tuple[Path, Clearing]]:
    """Clear every date in the document's sentences, and tell each with its path."""
    for sentence in list(_sentences(document, ())):
        if sentence.key in NOT_SENTENCES:
            continue
        text, cleared = clear_times(sentence.text)
        if cleared:
            sentence.replace(text)
            yield from ((sentence.path, each) for each in cleared)


def move_files(document: object, way: FilePath) -> Iterator[tuple[Path, str, str]]:
    """Name the CSV files as they are reached from the new folder; `way` leads from there to the old one."""
    for sentence in list(_sentences(document, ())):
        if sentence.key == "csv" and way != FilePath():
            moved = normpath(str(PurePosixPath(way.as_posix(), sentence.text)))
            sentence.replace(moved)
            yield sentence.path, sentence.text, moved


def _sentences(node: Any, path: Path) -> Iterator[Sentence]:
    entries = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in entries:
        if isinstance(value, str):
            yield Sentence((*path, key), node, value)
        elif isinstance(value, dict | list):
            yield from _sentences(value, (*path, key))
