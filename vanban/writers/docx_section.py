"""Word's sections: one for the document and one for each annex, each numbered from 1."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.profile import Profile
from vanban.layout.view import View
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A run of pages of one size and one count."""

    width: Mm
    height: Mm
    landscape: bool
    opens: bool
    """Whether it holds page one of the document, with its mark and its address strip."""


def sections_of(view: View, profile: Profile) -> tuple[Section, ...]:
    """The document's section, then the annexes'."""
    upright = Section(profile.paper_width, profile.paper_height, landscape=False, opens=False)
    aside = Section(profile.paper_height, profile.paper_width, landscape=True, opens=False)
    first = Section(profile.paper_width, profile.paper_height, landscape=False, opens=True)
    return (first, *(aside if annex.landscape else upright for annex in view.annexes))
