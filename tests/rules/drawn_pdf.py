"""A file as an inspection would give it, drawn from the few words of a case: what differs from a sound one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.letters import Face, Line, Run
from vanban.inspection.pdf.marks import Font, Image, Signature, Stroke, Widget
from vanban.inspection.pdf.model import InspectedPage, InspectedPdf
from vanban.inspection.pdf.recognition import recognise

MM = 72 / 25.4
Change = dict[str, Any]


@cache
def _sound() -> dict[str, Change]:
    sound: dict[str, Change] = yaml.safe_load((Path(__file__).parent / "sound_pdf.yaml").read_text(encoding="utf-8"))
    return sound


def read_changed(change: Change | None) -> RecognisedPdf:
    """The sound file with this change, its components recognised."""
    return recognise(changed(change or {}))


def changed(change: Change) -> InspectedPdf:
    """The sound file with this change; `pages_without_text` leaves only the sheets."""
    things = _things(change)
    lines = [] if "no_text" in change.get("notes", ()) else [_line(it) for it in things.values() if "text" in it]
    names = dict.fromkeys(run.face.font for line in lines for run in line.runs)
    fonts = {name: {"embedded": True, "has_unicode": True} | change.get("fonts", {}).get(name, {}) for name in names}
    return InspectedPdf(
        pages=tuple(_page(number, change, things, lines) for number in range(1, 5)),
        fonts=tuple(Font(name, **about) for name, about in fonts.items()),
        signatures=tuple(Signature(it["time"]) for it in things.values() if "time" in it),
        widgets=tuple(_widget(it) for it in things.values() if "colour" in it),
        version=change.get("version", 17),
        notes=frozenset(change.get("notes", ())),
    )


def _things(change: Change) -> dict[str, Change]:
    always, named = _sound()["always"], _sound()["when_named"]
    things = {name: always[name] | (change.get(name) or {}) for name in always if change.get(name, {}) is not None}
    return things | {name: named[name] | (change[name] or {}) for name in named if name in change}


def _page(number: int, change: Change, things: dict[str, Change], lines: list[Line]) -> InspectedPage:
    size = {"width": 210, "height": 297} | change.get(f"page_{number}", {})
    here = [it for it in things.values() if it.get("page") == number]
    own = sorted((line for line in lines if line.page == number), key=lambda line: (line.base, line.left))
    return InspectedPage(
        number,
        size["width"] * MM,
        size["height"] * MM,
        tuple(own),
        tuple(Stroke(it["left"] * MM, it["right"] * MM, it["at"] * MM, it["at"] * MM) for it in here if "at" in it),
        tuple(_image(it) for it in here if "dpi" in it),
    )


def _line(it: Change) -> Line:
    face = Face(it.get("font", "TimesNewRomanPSMT"), it["size"], it.get("bold", False), it.get("italic", False))
    run = Run(it["text"], it["left"] * MM, it["right"] * MM, it["base"] * MM, face)
    return Line(it["page"], (run,), it.get("framed", False))


def _image(it: Change) -> Image:
    box = tuple(it[side] * MM for side in ("left", "right", "top", "bottom"))
    pixels = (
        round((it["right"] - it["left"]) / 25.4 * it["dpi"]),
        round((it["bottom"] - it["top"]) / 25.4 * it["dpi"]),
    )
    return Image(*box, pixels, it["in_colour"])


def _widget(it: Change) -> Widget:
    return Widget(it["page"], *(it[side] * MM for side in ("left", "right", "top", "bottom")), it["colour"])
