"""The marks in a frame: secrecy, urgency, circulation, draft (PL1-I-III.2)."""

from __future__ import annotations

from vanban.law import nd30
from vanban.law.units import Mm
from vanban.layout.fonts import Fonts
from vanban.layout.profile import Profile
from vanban.layout.view import Paragraph, Path, Run, Stamp

ROOM = Mm(6)
"""Left and right of the words, together, where no frame is prescribed."""


def urgency_stamp(urgency: str | None) -> Stamp | None:
    """The prescribed frame (PL1-I-III.2b)."""
    if urgency is None:
        return None
    width, height = nd30.URGENCY_FRAMES[urgency]
    return Stamp(_words(urgency, ("urgency",)), width, height)


def secrecy_stamp(secrecy: str | None) -> Stamp | None:
    """The mark's words in a frame as wide as an urgency mark of that length."""
    if secrecy is None:
        return None
    width = Mm(20) if secrecy == "MẬT" else Mm(40)
    return Stamp(_words(secrecy, ("secrecy",)), width, Mm(8))


def framed(text: str, path: Path, profile: Profile, fonts: Fonts) -> Stamp:
    """Words in a frame that fits them: circulation and draft marks."""
    capitals = text.upper()
    width = fonts.width(capitals, nd30.STAMP_SIZE.high, bold=True) + ROOM
    return Stamp(_words(capitals, path), width, profile.stamp_height)


def _words(text: str, path: Path) -> Paragraph:
    return Paragraph("stamp", (Run(text),), path)
