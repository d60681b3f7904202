"""A progress bar on a terminal, and nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
WORTH_A_BAR = 10
"""Fewer documents than this are done before a bar could be read."""


def followed(items: Iterable[Item], total: int, title: str) -> Iterator[Item]:
    """The items, while a bar on stderr shows how far they are."""
    if total < WORTH_A_BAR or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)  # refreshed at each step, not by a thread: processes are forked meanwhile
    yield from track(items, total=total, description=title, console=console, transient=True, auto_refresh=False)
