"""Two states compared, document by document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.history.changes import Change

DocumentState = Literal["changed", "added", "removed", "layout", "broken"]
"""`layout`: other bytes, the same document. `broken`: one side could not be read; see its problems."""


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What changes in one document; the files are told from the project's folder."""

    old_file: str | None
    new_file: str | None
    subject: str
    state: DocumentState
    changes: tuple[Change, ...] = ()
    problems: tuple[Diagnostic, ...] = field(default=(), repr=False)
    broken_side: Literal["", "old", "new", "both"] = ""
    is_compared: bool = True
    """False where one side could not be read at all."""

    @property
    def file(self) -> str:
        """Its name now, or before it was removed."""
        return self.new_file or self.old_file or ""

    @property
    def is_renamed(self) -> bool:
        """Whether it has another name than before."""
        return None not in (self.old_file, self.new_file) and self.old_file != self.new_file


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of the repository, document by document in the order of their files."""

    old_name: str
    new_name: str
    """As asked for; empty for the working tree."""
    documents: tuple[DocumentChange, ...]
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with the directories of either state."""
    broken_directories: tuple[str, ...] = ()
    """The states whose directories could not be read, by name: nothing that follows from them is compared."""
