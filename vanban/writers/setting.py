"""What a writer needs beside the View: the page's figures and the folder of fonts."""

from __future__ import annotations

from dataclasses import field
from functools import cache
from pathlib import Path

from vanban import project
from vanban.layout.profile import DEFAULT_PROFILE, Profile
from vanban.layout.styles import StyleName, TextStyle, styles_of
from vanban.values import dataclass


@cache
def usual_styles() -> dict[StyleName, TextStyle]:
    """The styles of the usual profile, made once: what is made of them is known by them."""
    return styles_of()


@dataclass(frozen=True, slots=True)
class Setting:
    """One profile, its styles, and the four faces to set them in."""

    profile: Profile = DEFAULT_PROFILE
    fonts: Path = project.FONTS
    styles: dict[StyleName, TextStyle] = field(default_factory=usual_styles)
