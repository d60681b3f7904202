"""At which level of the numbering a section stands: parts and free sections at the first, in a group at the second."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.document import BaseDocument, OutlineGroup
from vanban.models.section import Content, Section
from vanban.sources.source_tree import Path


def sections_with_level(document: BaseDocument) -> Iterator[tuple[Path, Section, int]]:
    """The free sections and those inside parts, each with its level; parts themselves are not among them."""
    grouped = _grouped_names(document)
    for name in document.PARTS:
        part = getattr(document, name)
        if isinstance(part, Content):
            yield from _inside(part, (name,), 2 if name in grouped else 1)
    for index, section in enumerate(document.sections):
        level = 2 if section.id in grouped else 1
        yield ("sections", index), section, level
        yield from _inside(section, ("sections", index), level)


def _inside(content: Content, path: Path, level: int) -> Iterator[tuple[Path, Section, int]]:
    for index, section in enumerate(content.sections):
        here = (*path, "sections", index)
        yield here, section, level + 1
        yield from _inside(section, here, level + 1)
    for index, block in enumerate(content.blocks if isinstance(content, Section) else ()):
        if isinstance(block, Content):
            yield from _inside(block, (*path, "blocks", index), level)


def _grouped_names(document: BaseDocument) -> set[str]:
    """Parts and section ids that share a heading with another one that is there."""
    placed: set[str] = set()
    grouped: set[str] = set()
    present = _present(document)
    for entry in (*document.outline, *document.OUTLINE):
        names = _names(entry)
        found = [name for name in names if name in present and name not in placed]
        placed.update(names)
        if len(found) > 1:
            grouped.update(found)
    return grouped


def _names(entry: str | OutlineGroup | tuple[str, tuple[str, ...]]) -> tuple[str, ...]:
    if isinstance(entry, str):
        return (entry,)
    return entry.parts if isinstance(entry, OutlineGroup) else entry[1]


def _present(document: BaseDocument) -> set[str]:
    parts = {name for name in document.PARTS if getattr(document, name) is not None}
    return parts | {section.id for section in document.sections if section.id}
