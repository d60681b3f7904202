"""Which file of the old state is which of the new one: by name, as git tells renames, by id, else by likeness."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from vanban.history.likeness import pair
from vanban.history.states import State
from vanban.text.nearest import likeness

ID = re.compile(r"^id:[ ]*[\"']?([a-z0-9-]+)", re.MULTILINE)
RENAMED = 60.0
"""How many of a hundred lines two files must share, to be one that was renamed."""


@dataclass(frozen=True, slots=True)
class FilePair:
    """A document's file in both states; one is None where the document came or went."""

    old: str | None
    new: str | None


def pair_files(old: State, new: State, renames: Mapping[str, str]) -> list[FilePair]:
    """Every document of either state, in the order of its present name; `renames` are old names by new ones."""
    before, after = old.documents(), new.documents()
    known = {name: name for name in after if name in before}
    gone = [name for name in before if name not in known]
    come = [name for name in after if name not in known]
    known |= {name: renames[name] for name in come if renames.get(name) in gone}
    for score in (_same_id, _alike):
        left_old = [name for name in gone if name not in known.values()]
        left_new = [name for name in come if name not in known]
        texts = {name: _text(old, name) for name in left_old}
        others = {name: _text(new, name) for name in left_new}
        alike = pair(left_old, left_new, lambda a, b: score(texts[a], others[b]), cutoff=RENAMED)  # noqa: B023
        known |= {b: a for a, b in alike}
    there = [FilePair(known.get(name), name) for name in after]
    removed = [FilePair(name, None) for name in gone if name not in known.values()]
    return sorted([*there, *removed], key=lambda each: each.new or each.old or "")


def _text(state: State, file: str) -> str:
    return state.raw(file).decode("utf-8", "replace")


def _same_id(one: str, other: str) -> float:
    ids = [match[1] for match in (ID.search(one), ID.search(other)) if match]
    return 100.0 if len(ids) == 2 and ids[0] == ids[1] else 0.0


def _alike(one: str, other: str) -> float:
    return likeness(_lines(one), _lines(other))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
