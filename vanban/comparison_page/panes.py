"""One side of a document as HTML, piece by piece, in the official layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from vanban.comparison_page.pieces import Piece
from vanban.comparison_page.rows import PageRow, rows_of_table
from vanban.comparison_page.words import say
from vanban.diagnostics.wording import Language
from vanban.layout.view import Row as TableRow
from vanban.text.mark import Kind
from vanban.writers.html import address, base64, heading
from vanban.writers.jinja import render
from vanban.writers.notes import NoteCalls
from vanban.writers.stylesheet import length

Side = Literal["merged", "old", "new"]
SCOPES: dict[Side, str] = {"merged": "", "old": "o", "new": "n"}
"""What stands before a row's number in its name on each side."""

OTHER_END: dict[Kind, Kind] = {"deleted": "inserted", "inserted": "deleted"}
"""The mark at the other place of what moved."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as one side shows it."""

    number: int
    name: str
    piece: Piece
    is_changed: bool
    starts_sheet: bool
    """Whether an annex begins here, on a sheet of its own."""
    move_to: str
    """The other place of what moved, by its name on the merged side, told once for a stretch; empty where none did."""


def write_pane(document: str, rows: Sequence[PageRow], side: Side, language: Language) -> str:
    """The side's pieces, each in a row that bears its number; `document` begins every name in it."""
    scope = f"{document}{SCOPES[side]}-"
    shown = _shown(document, rows, side)
    return render(
        "html/compared/pane.html.j2",
        side=side,
        label=say({"merged": "marked", "old": "old", "new": "new"}[side], language),
        say=lambda name: say(name, language),
        sheets=_sheets(shown),
        row_name=_row_names(scope, rows, side),
        scope=scope,
        call=NoteCalls(scope),
        length=length,
        heading=heading,
        address=address,
        base64=base64,
    )


def _shown(document: str, rows: Sequence[PageRow], side: Side) -> list[ShownRow]:
    scope = f"{document}{SCOPES[side]}-"
    places = {(row.merged.move, row.merged.mark): row.number for row in rows if row.merged.move}
    found: list[ShownRow] = []
    moving: Kind | None = None
    for row in rows:
        piece: Piece | None = getattr(row, side)
        if piece is None:
            continue
        kind = row.merged.mark if row.merged.move else None
        other = places.get((row.merged.move, OTHER_END[kind])) if kind and kind != moving else None
        move_to = f"{document}-{other}" if other else ""
        moving = kind
        found.append(
            ShownRow(row.number, f"{scope}{row.number}", piece, row.is_changed, piece.kind == "annex", move_to)
        )
    return found


def _sheets(rows: Sequence[ShownRow]) -> list[list[ShownRow]]:
    """The rows by the sheet they stand on: the main text, then each annex."""
    sheets: list[list[ShownRow]] = [[]]
    for row in rows:
        if row.starts_sheet or (row.piece.kind == "notes" and len(sheets) > 1):
            sheets.append([])
        sheets[-1].append(row)
    return sheets


def _row_names(scope: str, rows: Sequence[PageRow], side: Side) -> Callable[[TableRow], str]:
    """The name of each row of a table."""
    names: dict[int, str] = {}
    for row in rows:
        for each in rows_of_table(row):
            names[id(getattr(each, side))] = f"{scope}{each.name}"
    return lambda row: names[id(row)]
