"""Every string of a source, with its path."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.sources.source_tree import Path, Value


def texts(value: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The strings in the order they were typed."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, (*path, key))
