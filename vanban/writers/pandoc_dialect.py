"""How letters and tables enter pandoc's tree, so that each format gives back the letters that were typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

from vanban.layout.styles import TextStyle
from vanban.layout.view import Run
from vanban.values import dataclass

Node = dict[str, Any]
Spell = Callable[[Sequence[Run], TextStyle | None], Iterator[list[Node]]]
"""The inlines of each run; the look of a style adds to the run's own."""

DEEPEST_HEADING = 9
"""Deeper than any document goes."""


def letters(text: str) -> Node:
    """Letters that pandoc's writer escapes as its format needs."""
    return {"t": "Str", "c": text}


def raw(text: str, form: str = "markdown") -> Node:
    """Letters that are already written in this format."""
    return {"t": "RawInline", "c": [form, text]}


@dataclass(frozen=True, slots=True)
class Dialect:
    """The tree that one pandoc writer prints best."""

    spell: Spell
    fact: Callable[[str], Node] = letters
    """A title, an author or a language as metadata."""
    tables: Literal["joined", "flat", "lines"] = "joined"
    """With joined cells; with empty cells in their place; or a line of letters a row."""
    cell_break: Node | None = None
    """Between the paragraphs of a flat table's cell."""
    deepest_heading: int = DEEPEST_HEADING


def looks_of(run: Run, style: TextStyle | None) -> list[str]:
    """Pandoc's names of the run's looks, innermost first."""
    shifts = {"none": [], "subscript": ["Subscript"], "superscript": ["Superscript"]}
    italic = run.italic or (style is not None and style.italic)
    bold = run.bold or (style is not None and style.bold)
    return [*shifts[run.shift], *["Emph"] * italic, *["Strong"] * bold]


def dress(nodes: list[Node], looks: Sequence[str]) -> list[Node]:
    """The nodes inside their looks."""
    for look in looks:
        nodes = [{"t": look, "c": nodes}]
    return nodes


def spell_bare(runs: Sequence[Run], _style: TextStyle | None) -> Iterator[list[Node]]:
    """The letters alone, a call of a footnote among them."""
    yield from ([letters(run.text)] for run in runs)


def spell_dressed(runs: Sequence[Run], style: TextStyle | None) -> Iterator[list[Node]]:
    """The letters with their looks."""
    yield from (dress(_words(run.text), looks_of(run, style)) for run in runs)


def _words(text: str) -> list[Node]:
    """Pandoc's writers take a blank for a place to break only where the tree says so."""
    return [{"t": "Space"} if part == " " else letters(part) for part in re.split("( )", text) if part]
