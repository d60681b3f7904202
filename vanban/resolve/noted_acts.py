"""Legal acts by a key; every look-up is noted, so that a change of one act touches who asked for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from vanban.models.legal_acts import LegalAct
from vanban.sources.noting import note_answer

Key = TypeVar("Key")


class NotedActs(Mapping[Key, LegalAct]):
    """A mapping that notes what it is asked and what it answers, a miss too."""

    def __init__(self, kind: str, acts: Mapping[Key, LegalAct]) -> None:
        self._kind = kind
        self._acts = acts

    def __getitem__(self, key: Key) -> LegalAct:
        found = self._acts.get(key)
        note_answer((self._kind, repr(key)), found)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        note_answer((f"all of {self._kind}",), tuple(self._acts.values()))
        return iter(self._acts)

    def __len__(self) -> int:
        return len(self._acts)
