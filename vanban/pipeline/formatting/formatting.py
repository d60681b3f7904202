"""One manner of writing a source: NFC, keys in order, prose folded at sentence ends, quotes where they are needed.

What is written anew must read as the same values, with every comment at the same key or entry: where it would not,
nothing is changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.legal_acts import LegalActDirectory
from vanban.models.reading import read_document
from vanban.models.units import UnitDirectory
from vanban.models.validation import validate
from vanban.models.walking import walk
from vanban.pipeline.formatting.notes import Note, Side, flows_to_open, notes
from vanban.pipeline.formatting.ordering import order_keys
from vanban.pipeline.formatting.restyling import restyle
from vanban.pipeline.formatting.tying import beginning, node_at, tie
from vanban.sources.reading import read_text
from vanban.sources.ruamel_comments import untie
from vanban.sources.ruamel_door import dump, in_lines, load_if_plain
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.line_ends import plain_ends
from vanban.values import dataclass

DIRECTORIES: dict[str, type[BaseModel]] = {
    "national": UnitDirectory,
    "provinces": UnitDirectory,
    "acts": LegalActDirectory,
}
"""The model of a directory by a key that only it has."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """The text as it should be written, or why it was left alone."""

    text: str
    problems: tuple[Diagnostic, ...] = ()
    is_safe: bool = True
    """False where no way was found to write it anew without changing it."""


def format_text(text: str, shown: str) -> Formatted:
    """The text in its one manner; as it is where it cannot be read."""
    plain = unicodedata.normalize("NFC", plain_ends(text.removeprefix("\ufeff")))
    reading = read_text(plain, shown)
    if reading.tree is None:
        return Formatted(text, reading.diagnostics)
    if not isinstance(reading.tree.value, dict | list):
        return Formatted(plain)
    tree, found = reading.tree, notes(reading.tree)
    document = load_if_plain(plain)
    if document is None:
        return Formatted(text, is_safe=False)
    untie(document)
    for path in flows_to_open(tree, found):
        in_lines(node_at(document, path))
    restyle(document)
    order_keys(document, _models(tree))
    tie(document, found)
    written = dump(document)
    return Formatted(written) if _is_same(tree, found, written, document) else Formatted(text, is_safe=False)


def _models(tree: SourceTree) -> Mapping[Path, BaseModel]:
    """The model of every mapping in the file; none where it is not valid."""
    model: BaseModel | None
    keys = tree.value if isinstance(tree.value, dict) else {}
    directory = next((DIRECTORIES[key] for key in keys if key in DIRECTORIES), None)
    model = read_document(tree)[0] if directory is None else validate(tree, directory)[0]
    return dict(walk(model)) if model is not None else {}


def _is_same(old: SourceTree, found: list[Note], text: str, document: Any) -> bool:
    """Whether it reads as the same values and has the same comments, each where it was."""
    new = read_text(text, old.file).tree
    return new is not None and new.value == old.value and _places(notes(new), document) == _places(found, document)


def _places(found: list[Note], document: Any) -> list[tuple[str, ...]]:
    """Each comment with its place; one over an entry stands over its first key as well, the head over the first."""
    return sorted((note.text, *_place(note, document)) for note in found if note.text)


def _place(note: Note, document: Any) -> tuple[str, ...]:
    path = note.path
    if note.side is Side.ABOVE:
        path = beginning(document, path or (next(iter(document)) if isinstance(document, dict) else 0,))
    return note.side.value, *map(str, path)
