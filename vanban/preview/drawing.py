"""The page before the files: what the source says now, on the screen while Word's file and the PDF are still made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.options import BuildOptions


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page, or None where errors stand in the way; with every problem of the source."""

    page: bytes | None
    diagnostics: tuple[Diagnostic, ...]
    text: str


def draw(path: Path, options: BuildOptions) -> Drawn | None:
    """The document's page, byte for byte what will stand in output/; None where the program itself fails.

    The build that follows tells of such a failure.
    """
    from vanban.layout.fonts import load_fonts
    from vanban.pipeline.checking import check
    from vanban.pipeline.making import view_of
    from vanban.pipeline.shared import load_shared
    from vanban.writers.formats import writer
    from vanban.writers.setting import Setting

    try:
        checked = check(path, load_shared().directory, load_fonts(options.fonts))
        if checked.resolved is None:
            return Drawn(None, checked.diagnostics, checked.text)
        page = writer("html")(view_of(checked.resolved, options), Setting(fonts=options.fonts))
    except Exception:
        return None
    return Drawn(page, checked.diagnostics, checked.text)
