"""Which texts hold what rules look for: few do, and one that was searched before is not searched again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vanban.rules.joined_texts import join
from vanban.text.late_pattern import LatePattern

MOST = 2048
"""Texts that are remembered: those of some long documents. A save changes few of them, and documents share many."""


class KnownTexts:
    """The texts that were searched, and the cores that each of them holds."""

    def __init__(self) -> None:
        self._cores: list[LatePattern] = []
        self._held: dict[str, tuple[LatePattern, ...]] = {}

    def __len__(self) -> int:
        return len(self._held)

    def holding(self, core: LatePattern, texts: Sequence[str]) -> dict[LatePattern, list[int]]:
        """Which of the texts hold this core, and every core asked for before, in order; perhaps a few more.

        See `JoinedTexts`.
        """
        if core not in self._cores:
            self._cores.append(core)
            self._search(list(self._held), [core])
        self._remember(texts)
        found: dict[LatePattern, list[int]] = {known: [] for known in self._cores}
        for at, text in enumerate(texts):
            for held in self._held[text]:
                found[held].append(at)
        return found

    def _remember(self, texts: Iterable[str]) -> None:
        if len(self._held) > MOST:
            self._held = {}
        new = dict.fromkeys([text for text in texts if text not in self._held], ())
        self._held.update(new)
        self._search(list(new), self._cores)

    def _search(self, texts: Sequence[str], cores: Iterable[LatePattern]) -> None:
        joined = join(texts)
        for core in cores:
            for at in joined.holding(core):
                self._held[texts[at]] += (core,)


KNOWN = KnownTexts()
"""Those of this process."""


class SearchedTexts:
    """The texts of one document, of which rules ask who holds what they look for."""

    def __init__(self, texts: Sequence[str], known: KnownTexts = KNOWN) -> None:
        self._texts, self._known = texts, known
        self._found: dict[LatePattern, list[int]] = {}

    def holding(self, core: LatePattern) -> list[int]:
        """Which of the texts hold it, in order."""
        if core not in self._found:
            self._found = self._known.holding(core, self._texts)
        return self._found[core]
