"""What arranging needs to know beside the part itself."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.fonts import Fonts
from vanban.layout.profile import Profile
from vanban.resolve.document import ResolvedDocument
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class ArrangeSetting:
    """The document, the page it is set on, and the letters it is set in."""

    resolved: ResolvedDocument
    profile: Profile
    fonts: Fonts
    width: Mm
    """Of the text, between the margins."""
    height: Mm
