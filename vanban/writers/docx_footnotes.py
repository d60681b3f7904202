"""Calls of footnotes: Word takes one call a note, so that a later one is the note's number, raised."""

from __future__ import annotations

from dataclasses import field

from vanban.layout.view import Run
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class NoteCalls:
    """The notes called so far in one text, asked in reading order."""

    called: set[int] = field(default_factory=set)

    def is_first(self, run: Run) -> bool:
        """Whether this call is the one that brings the note."""
        if run.footnote is None or run.footnote in self.called:
            return False
        self.called.add(run.footnote)
        return True
