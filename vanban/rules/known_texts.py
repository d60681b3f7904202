"""Which texts hold what a rule looks for: few do, and one that was searched before is not searched again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from vanban.rules.joined_texts import join
from vanban.text.late_pattern import LatePattern

MOST = 2048
"""Texts that are remembered: those of some long documents. A save changes few of them, and documents share many."""


class KnownTexts:
    """The texts that were searched for one core, and whether they hold it."""

    def __init__(self, core: LatePattern) -> None:
        self._core = core
        self._answers: dict[str, bool] = {}

    def __len__(self) -> int:
        return len(self._answers)

    def holding(self, texts: Sequence[str]) -> list[int]:
        """Which of the texts hold it, in order; perhaps a few more (see `JoinedTexts`)."""
        answers = self._answers
        if new := [text for text in texts if text not in answers]:
            if len(answers) > MOST:
                answers, new = {}, list(texts)
            new = list(dict.fromkeys(new))
            answers.update(dict.fromkeys(new, False))
            answers.update((new[at], True) for at in join(new).holding(self._core))
            self._answers = answers
        return [at for at, text in enumerate(texts) if answers[text]]


known_texts = lru_cache(maxsize=64)(KnownTexts)
"""Those of a core."""
