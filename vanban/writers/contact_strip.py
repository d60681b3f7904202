"""Where the printed web page puts the address strip: at the foot of page one, inside the bottom margin."""

from __future__ import annotations

import math
from collections.abc import Sequence

from vanban.law.units import Mm
from vanban.layout.profile import Profile
from vanban.layout.view import Paragraph
from vanban.values import dataclass

LINE = Mm(4.5)
LETTERS_OF_A_LINE = 85
"""What a line surely holds at the strip's size."""


@dataclass(frozen=True, slots=True)
class ContactStrip:
    """The strip ends at the footer distance; the text of page one ends above it."""

    height: Mm
    top: Mm
    """From the paper's upper edge."""
    text_above: Mm
    """Height left to the text of page one."""


def contact_strip(lines: Sequence[Paragraph], profile: Profile) -> ContactStrip | None:
    """The strip's place, or None where the document has none."""
    if not lines:
        return None
    count = sum(math.ceil(len(line.text) / LETTERS_OF_A_LINE) for line in lines)
    room = profile.margin_bottom - profile.footer_distance
    height = max(room, LINE * (count + 1))
    top = profile.paper_height - profile.footer_distance - height
    return ContactStrip(height, top, top - profile.margin_top)
