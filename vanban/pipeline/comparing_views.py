"""The documents of a comparison laid out in both states, for reports that show them."""

from __future__ import annotations

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import View
from vanban.pipeline.comparing import Compared
from vanban.pipeline.reading_sides import ReadSide


def views_of(compared: Compared) -> dict[str, tuple[View | None, View | None]]:
    """Both Views of each document by the name of its change; None where a state could not be read."""
    return {name: (_view(old), _view(new)) for name, (old, new) in compared.sides.items()}


def _view(side: ReadSide | None) -> View | None:
    if side is None or side.side is None or side.side.resolved is None:
        return None
    return lay_out(side.side.resolved, DEFAULT_PROFILE, load_fonts(project.FONTS))
