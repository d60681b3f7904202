"""The room that words have on a page of the PDF, and whether they surely need less."""

from __future__ import annotations

from vanban.law.units import Pt
from vanban.layout.view import Cell, Paragraph, Row, Table
from vanban.values import dataclass
from vanban.writers.kept_words import MOST_LINES_CARRIED_OVER
from vanban.writers.most_lines import most_lines
from vanban.writers.row_groups import groups_of, surely_lower
from vanban.writers.setting import Setting
from vanban.writers.spacing import SPACING


@dataclass(frozen=True, slots=True)
class Room:
    """What the templates ask for by name, under one setting."""

    setting: Setting

    def of_cell(self, cell: Cell, table: Table) -> Pt:
        """The width of a line in the cell."""
        return (table.width_of(cell) - SPACING.beside_cell * 2).pt

    def surely_holds(self, rows: tuple[Row, ...], table: Table) -> bool:
        """Whether a page holds the rows whole, with half of the lower sheet left."""
        limit = Pt(self.setting.profile.landscape_text_height.pt.points / 2)
        return surely_lower(rows, table, self.setting.styles, limit)

    def surely_holds_all(self, table: Table) -> bool:
        """Whether each group of its rows surely stays whole, and a head says what stands in its columns."""
        return bool(table.head) and not any(row.splittable for row in table.rows) and self._holds_groups(table)

    def surely_carries(self, paragraph: Paragraph, width: Pt) -> bool:
        """Whether the paragraph is so short that it is carried over whole with what follows."""
        style = self.setting.styles[paragraph.style]
        line = Pt(width.points - style.first_line.pt.points)
        return most_lines(paragraph.text, style.size, line) <= MOST_LINES_CARRIED_OVER

    def _holds_groups(self, table: Table) -> bool:
        return all(self.surely_holds(group, table) for group in groups_of(table.rows))
