"""One manner of writing a source: NFC, keys in order, prose folded at sentence ends, quotes where they are needed.

What is written anew must read as the same document, with every comment: where it would not, nothing is changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.legal_acts import LegalActDirectory
from vanban.models.reading import read_document
from vanban.models.units import UnitDirectory
from vanban.models.validation import validate
from vanban.models.walking import walk
from vanban.pipeline.formatting.comments import aligned, comments
from vanban.pipeline.formatting.ordering import in_order
from vanban.pipeline.formatting.restyling import loaded, restyle
from vanban.sources.reading import read_text
from vanban.sources.ruamel_door import dump
from vanban.sources.source_tree import Path, SourceTree
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
    plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    reading = read_text(plain, shown)
    if reading.tree is None:
        return Formatted(text, reading.diagnostics)
    model, models = _models(reading.tree)
    for bare_ends in (True, False):
        written = _written(plain, shown, models, bare_ends=bare_ends)
        if written is not None and _is_same(reading.tree, model, written, shown):
            return Formatted(written)
    return Formatted(text, is_safe=False)


def _models(tree: SourceTree) -> tuple[BaseModel | None, Mapping[Path, BaseModel]]:
    """The model of the whole file, and of every mapping in it; none where it is not valid."""
    model: BaseModel | None
    keys = tree.value if isinstance(tree.value, dict) else {}
    directory = next((DIRECTORIES[key] for key in keys if key in DIRECTORIES), None)
    model = read_document(tree)[0] if directory is None else validate(tree, directory)[0]
    return model, dict(walk(model)) if model is not None else {}


def _written(text: str, shown: str, models: Mapping[Path, BaseModel], *, bare_ends: bool) -> str | None:
    document = loaded(text)
    restyle(document, bare_ends=bare_ends)
    tree = read_text(_tidy(dump(document)), shown).tree
    tree = read_text(aligned(tree), shown).tree if tree else None
    tree = read_text(_tidy(in_order(tree, models)), shown).tree if tree else None
    return _tidy(aligned(tree)) if tree else None


def _tidy(text: str) -> str:
    """No blank line at the start, one line end at the end."""
    return text.strip("\n") + "\n"


def _is_same(old: SourceTree, model: BaseModel | None, text: str, shown: str) -> bool:
    """Whether it reads as the same document and has the same comments."""
    new = read_text(text, shown).tree
    if new is None or comments(old) != comments(new):
        return False
    return _models(new)[0] == model if model is not None else new.value == old.value
