"""The View as pandoc's own tree (its JSON, in plain values): words and structure, without the official layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from vanban.layout.view import Block, Cell, Footnote, Paragraph, Picture, Row, Run, Table, View
from vanban.writers.pandoc_dialect import Dialect, Node
from vanban.writers.pandoc_flat_tables import flattened, lines_of
from vanban.writers.reading_order import reading_order
from vanban.writers.setting import Setting

API_VERSION = [1, 23, 1]
"""Of pandoc's tree (pandoc-types)."""
NO_ATTRIBUTES: list[Any] = ["", [], []]
ALIGNMENT: Node = {"t": "AlignDefault"}


def tree_of(view: View, setting: Setting, dialect: Dialect) -> Node:
    """The whole document; every word of the View stands in it once, in reading order."""
    properties = view.properties
    facts = {"title": properties.title, "author": properties.author, "lang": properties.language}
    return {
        "pandoc-api-version": API_VERSION,
        "meta": {name: {"t": "MetaInlines", "c": [dialect.fact(fact)]} for name, fact in facts.items()},
        "blocks": _Translation(view.footnotes, setting, dialect).blocks(reading_order(view)),
    }


class _Translation:
    """Goes through one View in reading order; the first call of a footnote brings its words."""

    def __init__(self, notes: Iterable[Footnote], setting: Setting, dialect: Dialect) -> None:
        self._notes = {note.number: note.paragraph for note in notes}
        self._setting = setting
        self._dialect = dialect

    def blocks(self, blocks: Iterable[Block]) -> list[Node]:
        return [node for block in blocks for node in self._block(block)]

    def _block(self, block: Block) -> Iterator[Node]:
        if isinstance(block, Paragraph):
            yield self._paragraph(block)
        elif isinstance(block, Picture):
            yield self._paragraph(Paragraph("caption", (Run(f"[{block.alt}]"),), block.path))
        elif self._dialect.tables == "lines":
            yield self._paragraph(lines_of(block))
        else:
            yield self._table(flattened(block) if self._dialect.tables == "flat" else block)

    def _paragraph(self, paragraph: Paragraph) -> Node:
        if paragraph.outline_level is None:
            return {"t": "Para", "c": self._inlines(paragraph, styled=True)}
        level = min(paragraph.outline_level, self._dialect.deepest_heading)
        return {"t": "Header", "c": [level, NO_ATTRIBUTES, self._inlines(paragraph)]}

    def _inlines(self, paragraph: Paragraph, *, styled: bool = False) -> list[Node]:
        style = self._setting.styles[paragraph.style] if styled else None
        pieces = self._dialect.spell(paragraph.runs, style)
        pairs = zip(paragraph.runs, pieces, strict=True)
        return [node for run, piece in pairs for node in (self._note(run) or piece)]

    def _note(self, run: Run) -> list[Node]:
        note = self._notes.pop(run.footnote, None) if run.footnote is not None else None
        return [{"t": "Note", "c": [{"t": "Para", "c": self._inlines(note)}]}] if note else []

    def _table(self, table: Table) -> Node:
        whole = sum(width.millimetres for width in table.widths)
        columns = [[ALIGNMENT, self._share(width.millimetres / whole)] for width in table.widths]
        body = [NO_ATTRIBUTES, 0, [], self._rows(table.rows)]
        head, foot = [NO_ATTRIBUTES, self._rows(table.head)], [NO_ATTRIBUTES, []]
        return {"t": "Table", "c": [NO_ATTRIBUTES, [None, []], columns, head, [body], foot]}

    def _share(self, share: float) -> Node:
        """A flat table is a table of letters, without widths."""
        return {"t": "ColWidthDefault"} if self._dialect.tables == "flat" else {"t": "ColWidth", "c": round(share, 4)}

    def _rows(self, rows: Iterable[Row]) -> list[Any]:
        return [[NO_ATTRIBUTES, [self._cell(cell) for cell in row.cells]] for row in rows]

    def _cell(self, cell: Cell) -> list[Any]:
        lines = [self._inlines(paragraph) for paragraph in cell.paragraphs]
        if self._dialect.tables == "flat":
            joined = [node for line in lines for node in (self._dialect.cell_break, *line)][1:]
            blocks = [{"t": "Plain", "c": joined}]
        else:
            blocks = [{"t": "Para", "c": line} for line in lines]
        return [NO_ATTRIBUTES, ALIGNMENT, cell.rowspan, cell.colspan, blocks]
