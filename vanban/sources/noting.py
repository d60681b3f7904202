"""What a document asked of the world while it was made: files read and questions answered, noted for the cache."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from hashlib import sha256
from pathlib import Path

from vanban.values import dataclass

Question = tuple[str | int | None, ...]
"""What was asked, in plain values, its kind first: it can be asked again of another directory."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The digests of the files that were read, and each question with its answer."""

    files: dict[Path, str] = field(default_factory=dict)
    answers: dict[Question, object] = field(default_factory=dict)


_open: ContextVar[Notes | None] = ContextVar("notes", default=None)


@contextmanager
def noting() -> Iterator[Notes]:
    """Whatever is asked inside is noted."""
    notes = Notes()
    token = _open.set(notes)
    try:
        yield notes
    finally:
        _open.reset(token)


def note_file(path: Path, content: bytes) -> None:
    """This is what the file held when it was read."""
    notes = _open.get()
    if notes is not None:
        notes.files[path] = sha256(content).hexdigest()


def note_answer(question: Question, answer: object) -> None:
    """This is what the directories answered."""
    notes = _open.get()
    if notes is not None:
        notes.answers[question] = answer
