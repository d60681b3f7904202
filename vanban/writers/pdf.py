"""Writes the View as a tagged PDF: the templates of templates/pdf place what the View says, as code of Typst."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial

from vanban.layout.view import View
from vanban.writers.jinja import render_typst
from vanban.writers.kept_words import MOST_LINES_CARRIED_OVER, words_of
from vanban.writers.pictures import Pictures, picture_files
from vanban.writers.room import Room
from vanban.writers.row_groups import groups_of
from vanban.writers.setting import Setting
from vanban.writers.sheet import sheet_of
from vanban.writers.spacing import SPACING
from vanban.writers.typst_door import compile_pdf
from vanban.writers.typst_lines import Lines


def write_pdf(view: View, setting: Setting) -> bytes:
    """The PDF's bytes: the same for the same View and fonts, wherever and whenever it is made."""
    return pdf_work(view, setting)()


def pdf_work(view: View, setting: Setting) -> Callable[[], bytes]:
    """What is left to do when Python has done its part: Typst's, which leaves Python free."""
    day, pictures = date.fromisoformat(view.properties.date), picture_files(view)
    moment = datetime.combine(day, time(), UTC)
    return partial(compile_pdf, _source(view, setting, day, pictures), _files(pictures), setting.fonts, moment)


def _source(view: View, setting: Setting, day: date, pictures: Pictures) -> str:
    """The document as Typst's code, with nothing left to reckon but what must be measured."""
    language, _, region = view.properties.language.partition("-")
    return render_typst(
        "pdf/document.typ.j2",
        view=view,
        day=day,
        keywords=tuple(word for word in (view.title.type_name.text, view.properties.number.strip()) if word),
        language=language,
        region=region or None,
        styles=setting.styles,
        spacing=SPACING,
        upright=sheet_of(setting.profile),
        landscape=sheet_of(setting.profile, landscape=True),
        pictures=pictures,
        lines=Lines(setting.styles, view.footnotes),
        room=Room(setting),
        groups_of=groups_of,
        enumerate=enumerate,
        words_of=words_of,
        most_lines_carried_over=MOST_LINES_CARRIED_OVER,
    )


def _files(pictures: Pictures) -> dict[str, bytes]:
    """The bytes go as numbers: Typst takes files in memory for text."""
    return {f"{file.name}.json": json.dumps(list(file.picture.content)).encode() for file in pictures.values()}
