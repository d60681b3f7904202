"""The documents of one runner of several: the same everywhere, and about as much work for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from vanban.values import dataclass

SPELLING = re.compile(r"(\d+)/(\d+)")


class ShardError(Exception):
    """What was typed is no `K/N`."""


@dataclass(frozen=True, slots=True)
class Shard:
    """The K-th of N, counted from 1."""

    number: int
    count: int


def read_shard(typed: str) -> Shard:
    """The shard that `K/N` means; raises ShardError."""
    match = SPELLING.fullmatch(typed.strip())
    shard = Shard(int(match[1]), int(match[2])) if match else Shard(0, 0)
    if not 1 <= shard.number <= shard.count:
        raise ShardError(typed)
    return shard


def documents_of(shard: Shard, paths: Sequence[Path]) -> list[Path]:
    """The largest document goes to whoever has least so far; the order of the paths is kept."""
    loads = [0] * shard.count
    ours: set[Path] = set()
    sizes = {path: path.stat().st_size if path.is_file() else 0 for path in paths}
    for path in sorted(paths, key=lambda each: (-sizes[each], each.as_posix())):
        least = loads.index(min(loads))
        loads[least] += sizes[path] + 1
        if least == shard.number - 1:
            ours.add(path)
    return [path for path in paths if path in ours]
