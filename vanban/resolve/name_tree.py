"""A tree of names, one branch a word: a name is found in as many steps as it has words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from vanban.resolve.words import Word

Value = TypeVar("Value")


class _Branch(Generic[Value]):
    __slots__ = ("onward", "values")

    def __init__(self) -> None:
        self.onward: dict[str, _Branch[Value]] = {}
        self.values: list[Value] = []


class NameTree(Generic[Value]):
    """Names by their folded words; several values may share a name."""

    def __init__(self, names: Iterable[tuple[Sequence[str], Value]]) -> None:
        self._root: _Branch[Value] = _Branch()
        for keys, value in names:
            branch = self._root
            for key in keys:
                following = branch.onward.get(key)
                if following is None:
                    following = branch.onward[key] = _Branch()
                branch = following
            branch.values.append(value)

    def at(self, words: Sequence[Word], place: int, head: str | None = None) -> list[tuple[int, Value]]:
        """What the names at a place mean, longest first, each with the place behind it.

        With a head, the names that begin with this word and go on as the text does.
        """
        found: list[tuple[int, list[Value]]] = []
        branch = self._root if head is None else self._root.onward.get(head)
        while branch is not None and place < len(words):
            branch = branch.onward.get(words[place].key)
            place += 1
            if branch is not None and branch.values:
                found.append((place, branch.values))
        return [(behind, value) for behind, values in reversed(found) for value in values]

    def behind(self, words: Sequence[Word], place: int) -> int:
        """The place behind the longest name at a place, or the same place: asked far oftener than what it means."""
        longest, branch = place, self._root
        while place < len(words):
            following = branch.onward.get(words[place].key)
            if following is None:
                break
            branch, place = following, place + 1
            if branch.values:
                longest = place
        return longest
