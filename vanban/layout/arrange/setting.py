"""What arranging needs to know beside the part itself."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.fonts import Fonts
from vanban.layout.profile import Profile
from vanban.resolve.document import ResolvedDocument
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class TextArea:
    """What text is set in: the look, the letters, and the room between the margins."""

    profile: Profile
    fonts: Fonts
    width: Mm
    height: Mm


@dataclass(frozen=True, slots=True)
class ArrangeSetting:
    """The document, and the area that its text is set in."""

    resolved: ResolvedDocument
    area: TextArea
