"""What became of a piece of a document between two of its states."""

from __future__ import annotations

from typing import Generic, Literal, TypeVar

from vanban.values import dataclass

Kind = Literal["inserted", "deleted", "changed"]
Was = TypeVar("Was", covariant=True)


@dataclass(frozen=True, slots=True)
class Mark(Generic[Was]):
    """Inserted and deleted hold for the whole piece; changed is a piece that stays and looks otherwise."""

    kind: Kind
    move: int = 0
    """The number that both places of a moved piece share, from 1; 0 where nothing moved."""
    was: Was | None = None
    """A changed piece as it was; only its look and its measures count, not what stands in it."""
