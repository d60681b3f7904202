"""The View as plain values for a template: names and words, and every length in points."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any

from vanban.law.units import Mm, Pt
from vanban.layout.view import Annex, Cell, Paragraph, Picture, Row, Run, Table, View
from vanban.writers.long_words import Piece, pieces_of
from vanban.writers.row_groups import groups_of, surely_lower
from vanban.writers.setting import Setting
from vanban.writers.sheet import sheet_of
from vanban.writers.spacing import SPACING

PlainValues = dict[str, Any]
PLAIN = (str, bool, int, float)

NOT_PRINTED = ("path", "runs", "mark", "column_marks")
"""What is no part of a printed page, or is told in another way."""


def files_for_templates(view: View, setting: Setting) -> dict[str, bytes]:
    """The View and the setting it is set in as files: all that a template needs, with nothing left to reckon."""
    plain = _Translation(view, setting)
    width = setting.profile.text_width
    figures = {
        "page": sheet_of(setting.profile),
        "landscape_page": sheet_of(setting.profile, landscape=True),
        "styles": setting.styles,
        "spacing": SPACING,
    }
    return {
        "document.json": _json(plain.value(view, width) | {"properties": properties_of(view)}),
        "setting.json": _json(plain.value(figures, width)),
    }


def _json(values: PlainValues) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode()


def properties_of(view: View) -> PlainValues:
    """What the file says of itself."""
    properties = view.properties
    language, _, region = properties.language.partition("-")
    day = date.fromisoformat(properties.date)
    return {
        "title": properties.title,
        "author": properties.author,
        "subject": properties.subject,
        "keywords": [word for word in (view.title.type_name.text, properties.number.strip()) if word],
        "language": language,
        "region": region or None,
        "date": {"year": day.year, "month": day.month, "day": day.day, "hour": 0, "minute": 0, "second": 0},
    }


class _Translation:
    """Goes through one View in reading order; `width` is the room of a line at each place."""

    def __init__(self, view: View, setting: Setting) -> None:
        self._setting = setting
        self._notes = {note.number: note.paragraph for note in view.footnotes}

    def value(self, value: Any, width: Mm) -> Any:
        """The value as JSON has it."""
        match value:
            case Mm() | Pt():
                return _points(value)
            case tuple():
                return [self.value(item, width) for item in value]
            case dict():
                return {name: self.value(item, width) for name, item in value.items()}
        return value if value is None or isinstance(value, PLAIN) else self._component(value, width)

    def _component(self, value: Any, width: Mm) -> PlainValues:
        match value:
            case Paragraph():
                return self._paragraph(value, width)
            case Table():
                return self._table(value)
            case Picture():
                return self._picture(value)
            case Annex():
                width = sheet_of(self._setting.profile, landscape=value.landscape).text_width
        return self._fields(value, width)

    def _fields(self, value: Any, width: Mm) -> PlainValues:
        return {name: self.value(getattr(value, name), width) for name in _names(value.__class__)}

    def _paragraph(self, paragraph: Paragraph, width: Mm) -> PlainValues:
        size = self._setting.styles[paragraph.style].size
        return {
            "style": paragraph.style,
            "runs": [self._run(run, size, width) for run in paragraph.runs],
            "outline_level": paragraph.outline_level,
            "keep_with_next": paragraph.keep_with_next,
        }

    def _picture(self, picture: Picture) -> PlainValues:
        """The bytes go as numbers: Typst takes files in memory for text, and JSON has no bytes."""
        size = {"width": picture.width.pt.points, "height": picture.height.pt.points}
        return {"picture": list(picture.content), "alt": picture.alt, **size}

    def _run(self, run: Run, size: Pt, width: Mm) -> PlainValues:
        return {
            "bold": run.bold,
            "italic": run.italic,
            "shift": run.shift,
            "pieces": [_piece(piece) for piece in pieces_of(run.text, size, width.pt)],
            "footnote": self._note(run.footnote, width),
        }

    def _note(self, number: int | None, width: Mm) -> PlainValues | None:
        """The first call of a note brings its words, a later one only points to it."""
        if number is None:
            return None
        return {"number": number, "paragraph": self.value(self._notes.pop(number, None), width)}

    def _table(self, table: Table) -> PlainValues:
        return {
            "widths": self.value(table.widths, Mm(0)),
            "head": [self._row(row, table) for row in table.head],
            "groups": [self._group(rows, table) for rows in groups_of(table.rows)],
        }

    def _group(self, rows: tuple[Row, ...], table: Table) -> PlainValues:
        limit = Pt(self._setting.profile.landscape_text_height.pt.points / 2)
        lower = surely_lower(rows, table, self._setting.styles, limit)
        return {"surely_fits": lower, "rows": [self._row(row, table) for row in rows]}

    def _row(self, row: Row, table: Table) -> PlainValues:
        return {"splittable": row.splittable, "cells": [self._cell(cell, table.widths) for cell in row.cells]}

    def _cell(self, cell: Cell, widths: tuple[Mm, ...]) -> PlainValues:
        covered = sum(width.millimetres for width in widths[cell.column : cell.column + cell.colspan])
        return self._fields(cell, Mm(covered) - SPACING.beside_cell * 2)


def _points(length: Mm | Pt) -> float:
    return (length.pt if isinstance(length, Mm) else length).points


def _piece(piece: Piece) -> PlainValues:
    return {"text": piece.text, "whole": piece.whole, "limit": piece.limit.points if piece.limit else None}


@cache
def _names(kind: type) -> tuple[str, ...]:
    """What a template may read of such a value."""
    return tuple(field.name for field in fields(kind) if field.name not in NOT_PRINTED)
