"""The documents of the project, checked and laid out."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import View
from vanban.pipeline.checking import check
from vanban.pipeline.finding import documents
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument

DOCUMENTS = tuple(documents((project.CONTENT,)))
REAL = tuple(path for path in DOCUMENTS if path.parent.name in ("plans", "reports"))


@cache
def resolved(path: Path) -> ResolvedDocument:
    """The document; it must be free of errors."""
    found = check(path, load_shared().directory, load_fonts(project.FONTS))
    assert found.resolved is not None, [f"{each.code} {each.span}" for each in found.diagnostics]
    return found.resolved


@cache
def view_of(path: Path) -> View:
    """Its View."""
    return lay_out(resolved(path), DEFAULT_PROFILE, load_fonts(project.FONTS))
