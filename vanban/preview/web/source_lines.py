"""From a click on a paragraph to the lines of YAML that it came from."""

from __future__ import annotations

from vanban.preview.standing import Standing
from vanban.preview.web.problems import lines_around, place_of
from vanban.sources.reading import read_file
from vanban.sources.source_tree import Path, SourceTree, Value


def source_of(standing: Standing, address: str) -> dict[str, object] | None:
    """The lines as they stand in the file now; None where it cannot be read as YAML."""
    tree = read_file(standing.path, standing.name).tree
    if tree is None:
        return None
    span = tree.span(path_of(address, tree))
    return {**place_of(span), "lines": lines_around(span, tree.text)}


def path_of(address: str, tree: SourceTree) -> Path:
    """The data path that a page's attribute spells, as far as the file still has it."""
    path: tuple[str | int, ...] = ()
    value: Value = tree.value
    for part in address.split("/"):
        if isinstance(value, dict) and part in value:
            path, value = (*path, part), value[part]
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            path, value = (*path, int(part)), value[int(part)]
        else:
            break
    return path
