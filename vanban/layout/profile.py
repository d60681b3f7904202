"""The choices that the decree leaves to the office, each within its band: change them here and nowhere else."""

from __future__ import annotations

from vanban.law.units import Mm, Pt
from vanban.values import dataclass

CELL_PADDING = Mm(1.5)
"""Left and right of a table cell's text, in every format."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One lawful way to set a page."""

    paper_width: Mm = Mm(210)
    paper_height: Mm = Mm(297)
    margin_top: Mm = Mm(20)
    margin_bottom: Mm = Mm(20)
    margin_left: Mm = Mm(30)
    margin_right: Mm = Mm(15)
    header_distance: Mm = Mm(10)
    footer_distance: Mm = Mm(8)

    national_name_size: Pt = Pt(13)
    national_motto_size: Pt = Pt(14)
    issuer_size: Pt = Pt(13)
    issuer_size_small: Pt = Pt(12)
    number_size: Pt = Pt(13)
    place_and_date_size: Pt = Pt(14)
    place_and_date_size_small: Pt = Pt(13)
    body_size: Pt = Pt(14)
    table_size: Pt = Pt(13)
    first_line_indent: Mm = Mm(12.7)
    paragraph_space: Pt = Pt(6)

    letterhead_left_width: Mm = Mm(67)
    letterhead_right_width: Mm = Mm(98)
    letterhead_gap: Mm = Mm(2)
    """Kept free beside the issuer's lines, so that they do not run into the national name."""
    rule_ratio: float = 0.4
    """Length of the line under issuer and subject, as a share of the longest text line."""
    longest_subject_line: Mm = Mm(140)
    """The subject is broken into lines no longer than this."""
    ending_left_width: Mm = Mm(80)
    ending_right_width: Mm = Mm(85)
    signature_space: Mm = Mm(26)
    """Room for the signature and the seal; the seal of an office is some 36 to 42 mm across."""
    stamp_height: Mm = Mm(8)
    addressees_indent: Mm = Mm(35)

    @property
    def text_width(self) -> Mm:
        """Between the margins of an upright page."""
        return self.paper_width - self.margin_left - self.margin_right

    @property
    def text_height(self) -> Mm:
        """Between the margins of an upright page."""
        return self.paper_height - self.margin_top - self.margin_bottom

    @property
    def landscape_text_width(self) -> Mm:
        """Between the margins of a page laid on its side; the binding edge stays at its left."""
        return self.paper_height - self.margin_left - self.margin_right

    @property
    def landscape_text_height(self) -> Mm:
        """Between the margins of a page laid on its side."""
        return self.paper_width - self.margin_top - self.margin_bottom


DEFAULT_PROFILE = Profile()
