"""Where things stand on Word's page: every length that the DOCX templates place."""

from __future__ import annotations

from vanban.law.units import Mm, Pt
from vanban.layout.profile import CELL_PADDING
from vanban.layout.view import Annex, Paragraph, Stamp
from vanban.values import dataclass
from vanban.writers.docx_styles import outline_of
from vanban.writers.setting import Setting

ASCENT, DESCENT, LINE_HEIGHT = 0.891, 0.216, 1.149
"""Of Times New Roman, in shares of the letter size."""
TEXT_LEVEL = 9
"""Word's outline level of what is no heading."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A stamp's frame: indents, and room between letters and lines in whole points, as Word has it."""

    left: Mm
    right: Mm
    side: int
    above: int


@dataclass(frozen=True, slots=True)
class Geometry:
    """The lengths under one setting; a template asks for them by name."""

    setting: Setting
    line: Pt = Pt(0.75)
    """The weight of rules and frames."""
    grid_line: Pt = Pt(0.5)
    cell_margin: Mm = CELL_PADDING
    mark_gap: Mm = Mm(3)
    hair: Pt = Pt(1)
    """The height of a paragraph that Word asks for and nobody sees; a rule stands on one."""
    above_rule: Pt = Pt(2)
    after_rule: Pt = Pt(11)
    """With the hair, 12 pt from the rule to the text."""
    after_rule_to_subtitle: Pt = Pt(5)
    after_table: Pt = Pt(5)
    after_title: Pt = Pt(12)
    before_title: Pt = Pt(12)
    before_subtitle: Pt = Pt(6)
    before_ending: Pt = Pt(6)
    in_letterhead: Pt = Pt(6)
    frame_side: Pt = Pt(1)

    @property
    def text_width(self) -> Mm:
        """Between the margins of an upright page."""
        return self.setting.profile.text_width

    def width_for(self, annex: Annex) -> Mm:
        """Between the margins of an annex's pages."""
        profile = self.setting.profile
        return profile.landscape_text_width if annex.landscape else profile.text_width

    def total(self, widths: tuple[Mm, ...]) -> Mm:
        """The width of a table with these columns."""
        return sum(widths, Mm(0))

    def beside(self, length: Mm, column: Mm) -> Mm:
        """The indent on either side of what stands in the middle of a column."""
        return (column - length) * 0.5

    def mark_columns(self, marks: tuple[Stamp, ...]) -> tuple[Mm, ...]:
        """What is left of the text's width, then the marks with gaps, the last at the right margin."""
        spread = tuple(width for mark in marks for width in (self.mark_gap, mark.width))[1:]
        return (self.text_width - self.total(spread), *spread)

    def frame(self, stamp: Stamp, column: Mm) -> Frame:
        """The stamp's frame in the middle of a column; Word draws it outside the indents."""
        indent = self.beside(stamp.width, column) + Pt(self.frame_side.points + self.line.points).mm
        letters = self._size(stamp.paragraph) * LINE_HEIGHT
        above = round((stamp.height.pt.points - self.line.points - letters) / 2)
        return Frame(indent, indent, round(self.frame_side.points), max(0, above))

    def lift(self, paragraph: Paragraph, beside: Paragraph | None) -> Pt:
        """Room under a smaller last line, so that its letters stand on the line of those beside it."""
        return Pt(self._smaller_by(paragraph, beside) * DESCENT)

    def drop(self, paragraph: Paragraph, beside: Paragraph | None) -> Pt:
        """Room above the ending's first lines, more above the smaller: all letters stand on one line."""
        return Pt(self.before_ending.points + self._smaller_by(paragraph, beside) * ASCENT)

    def outline(self, paragraph: Paragraph) -> int | None:
        """The outline level, counted from 0, where it is not the style's own."""
        own = outline_of(paragraph.style)
        wanted = None if paragraph.outline_level is None else paragraph.outline_level - 1
        if wanted == own:
            return None
        return TEXT_LEVEL if wanted is None else wanted

    def _smaller_by(self, paragraph: Paragraph, beside: Paragraph | None) -> float:
        return max(0.0, self._size(beside) - self._size(paragraph)) if beside else 0.0

    def _size(self, paragraph: Paragraph) -> float:
        return self.setting.styles[paragraph.style].size.points
