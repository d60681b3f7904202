"""The body before it is numbered: topics in a tree, and the pieces that stand in them.

Every kind of part (sections, tasks, duties, phases, sources) is arranged into this one shape; numbering then
walks it once.
"""

from __future__ import annotations

from typing import Literal

from vanban.layout.view import Paragraph, Path, Picture, Table
from vanban.values import dataclass

LabelStyle = Literal["plain", "italic", "bold"]
Mark = Literal["- ", "+ ", ""]


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, a line each; a line that starts with a dash or plus is a dash or plus paragraph."""

    text: str
    path: Path


@dataclass(frozen=True, slots=True)
class Tail:
    """A label and its value at the end of a line."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line with a mark, a label or both before its text: `- Đơn vị chủ trì: …`."""

    mark: Mark
    text: str
    path: Path
    label: str = ""
    label_style: LabelStyle = "plain"
    tails: tuple[Tail, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading with what stands under it; without a heading, a numbered sentence."""

    path: Path
    heading: str = ""
    heading_path: Path = ()
    content: tuple[Piece, ...] = ()
    run_in: bool = False
    numbered: bool = True
    number: int | None = None
    label: str = ""
    as_typed: bool = False


Piece = Prose | Line | Paragraph | Table | Picture | Topic
