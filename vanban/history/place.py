"""Where a change stands, and the names of what can change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vanban.sources.source_tree import Path

ElementKind = Literal[
    "document", "task", "step", "deliverable", "group", "duty", "phase", "section", "source", "annex", "table", "image",
]  # fmt: skip
"""What stands in a document as a whole."""

TextKind = Literal[
    "paragraph", "item", "content", "deliverable", "leader", "note", "row", "column", "caption", "opening",
    "closing", "subject", "subtitle", "legal_basis", "addressee", "recipient", "signature_line", "footnote",
]  # fmt: skip
Role = Literal["lead", "coordinating", "monitoring", "unit"]
TimeKind = Literal["deadline", "period"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a change stands."""

    old: Path | None
    new: Path | None
    within: tuple[str, ...] = ()
    """The headings and titles above it, the nearest last; as they are now, or were where it is gone."""
    units: tuple[str, ...] = ()
    """The units that what it stands in is assigned to, in either state."""
    owner: ElementKind = "document"
    """What it stands in."""
    task: Path | None = None
    """The task that it belongs to, by its path now, or before where it is gone."""
    tasks: int = 1
    """How many tasks it holds for: all of a group that say nothing else."""
