"""The keys of every mapping in their order: whole lines move, each key with the comments right above it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from vanban.models.key_order import key_order
from vanban.sources.source_tree import Path, SourceTree, value_at


def in_order(tree: SourceTree, models: Mapping[Path, BaseModel]) -> str:
    """The text with its keys in order; mappings in braces stay as they are."""
    lines = tree.text.split("\n")
    for path in sorted(models, key=len, reverse=True):
        _order(tree, path, key_order(type(models[path])), lines)
    return "\n".join(lines)


def _order(tree: SourceTree, path: Path, order: tuple[str, ...], lines: list[str]) -> None:
    """Lines change places only within the mapping, so that the places of all that stands around it stay right."""
    value = value_at(tree.value, path)
    if not isinstance(value, dict) or tree.text[tree.places[path].start : tree.places[path].start + 1] == "{":
        return
    keys = sorted(value, key=lambda key: tree.key_span((*path, key)).line)
    wanted = sorted(keys, key=lambda key: order.index(key) if key in order else len(order))
    if keys == wanted:
        return
    column = tree.key_span((*path, keys[0])).column - 1
    starts = [_start(tree, (*path, key), column, lines) for key in keys]
    starts[0] = tree.key_span((*path, keys[0])).line - 1
    end = _end(tree, path, column, lines)
    dash = lines[starts[0]][:column]
    lines[starts[0]] = " " * column + lines[starts[0]][column:]
    chunks = dict(zip(keys, (lines[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)), strict=True))
    moved = [line for key in wanted for line in chunks[key]]
    while not moved[0].strip():
        moved.append(moved.pop(0))
    first = next(at for at, line in enumerate(moved) if line.strip() and not line.lstrip().startswith("#"))
    moved[first] = dash + moved[first][column:]
    lines[starts[0] : end] = moved


def _start(tree: SourceTree, path: Path, column: int, lines: list[str]) -> int:
    """The first line of a key: its comments and the blank lines above them go with it."""
    at = tree.key_span(path).line - 1
    while at > 0 and _belongs(lines[at - 1], column):
        at -= 1
    return at


def _belongs(line: str, column: int) -> bool:
    return not line.strip() or (line.lstrip().startswith("#") and len(line) - len(line.lstrip()) == column)


def _end(tree: SourceTree, path: Path, column: int, lines: list[str]) -> int:
    """The line behind the mapping: the next that stands further left, without blank lines and comments before it."""
    at = tree.key_span((*path, _last(tree, path))).line
    while at < len(lines) and (not lines[at].strip() or _column(lines[at]) > column or _is_own_list(lines[at], column)):
        at += 1
    while not lines[at - 1].strip():
        at -= 1
    return at


def _last(tree: SourceTree, path: Path) -> str:
    value = value_at(tree.value, path)
    assert isinstance(value, dict)
    return max(value, key=lambda key: tree.key_span((*path, key)).line)


def _is_own_list(line: str, column: int) -> bool:
    """A list that stands no further right than its key."""
    return _column(line) == column and line.lstrip().startswith("- ")


def _column(line: str) -> int:
    return len(line) - len(line.lstrip())
