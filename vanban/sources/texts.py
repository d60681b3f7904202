"""Every string of a source, with its path."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.sources.source_tree import Path, Value


def texts(value: Value) -> Iterator[tuple[Path, str]]:
    """The strings in the order they were typed."""
    waiting: list[tuple[Path, Value]] = [((), value)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, list):
            waiting += [((*path, index), value[index]) for index in range(len(value) - 1, -1, -1)]
        elif isinstance(value, dict):
            waiting += [((*path, key), item) for key, item in reversed(value.items())]
