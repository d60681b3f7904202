"""A page: its size, its margins, and the room between them."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.profile import Profile
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page; `footer_room` is what the bottom margin holds below the text."""

    width: Mm
    height: Mm
    text_width: Mm
    text_height: Mm
    top: Mm
    bottom: Mm
    left: Mm
    right: Mm
    header_distance: Mm
    footer_room: Mm


def sheet_of(profile: Profile, *, landscape: bool = False) -> Sheet:
    """The profile's page, upright or laid on its side with the same margins."""
    upright = (profile.paper_width, profile.paper_height, profile.text_width, profile.text_height)
    on_its_side = (
        profile.paper_height,
        profile.paper_width,
        profile.landscape_text_width,
        profile.landscape_text_height,
    )
    return Sheet(
        *(on_its_side if landscape else upright),
        profile.margin_top,
        profile.margin_bottom,
        profile.margin_left,
        profile.margin_right,
        profile.header_distance,
        profile.margin_bottom - profile.footer_distance,
    )
