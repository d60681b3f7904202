"""Documents in two states: real edits as data, documents against others, and documents composed at random."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.reading.content import DOCUMENTS, resolved, view_of
from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import View
from vanban.models.reading import read_document
from vanban.pipeline.shared import load_shared
from vanban.resolve.resolving import resolve
from vanban.sources.reading import read_text

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = [
    case
    for file in (HERE / "cases.yaml", HERE.parent / "history" / "cases.yaml")
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


@dataclass(frozen=True)
class Pair:
    """Two states, and what they are."""

    name: str
    old: View
    new: View

    def __repr__(self) -> str:
        return self.name


def edited(case: dict[str, Any]) -> str:
    """The text after the edits of a case; what is typed over must be there."""
    text = (project.CONTENT / case["file"]).read_text(encoding="utf-8")
    for before, after in case["edits"]:
        assert before in text, f"{case['name']}: {before!r}"
        text = text.replace(before, after, 1)
    if "cut" in case:
        start, end = case["cut"]
        text = text[: text.index(start)] + text[text.index(end, text.index(start)) :]
    for word in case.get("drop", ()):
        text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith(word))
    return text


def laid_out(text: str, path: Path) -> View:
    """A document that is typed here and lies there, whatever the rules say of it."""
    tree = read_text(text, path.name).tree
    assert tree is not None
    document, faults = read_document(tree)
    assert document is not None, faults
    resolved, problems = resolve(document, tree, load_shared().directory, path.parent)
    assert resolved is not None, problems
    return lay_out(resolved, DEFAULT_PROFILE, load_fonts(project.FONTS))


@cache
def pair_of(number: int) -> Pair:
    """The document of a case before and after."""
    case = CASES[number]
    path = project.CONTENT / case["file"]
    return Pair(case["name"], view_of(path), laid_out(edited(case), path))


HOSTILE: list[tuple[Path, Path]] = [
    (one, other)
    for one in DOCUMENTS
    for other in DOCUMENTS
    if other != one and resolved(one).document.TYPE_NAME == resolved(other).document.TYPE_NAME
]
"""Every document against every other of its type."""
