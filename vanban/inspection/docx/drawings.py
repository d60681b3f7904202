"""Lines that somebody drew by hand, and the words in text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.inspection.docx.markup import WP, WPS, A, Element, V, W, twips
from vanban.inspection.docx.model import LineKind
from vanban.inspection.docx.paragraph import Alignment
from vanban.law.units import Mm, Pt
from vanban.values import dataclass

EMU_PER_MM = 36000
LINE_SHAPES = frozenset({"line", "straightConnector1"})
THIN = Mm(1.5)
"""What is drawn thinner than this is a line, whatever its shape is called."""
STYLE_ITEM = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
VML_LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|in|cm|mm|px)?$")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn line: how long, how far under the top of its paragraph, and where in its column."""

    kind: LineKind
    length: Mm
    drop: Pt | None
    left: Mm | None
    align: Alignment | None
    is_solid: bool


def drawn_lines(drawing: Element) -> Iterator[Drawn]:
    """The horizontal lines of one drawing."""
    for holder in _named(drawing, f"{WP}anchor", f"{WP}inline"):
        if (line := _drawing_line(holder)) is not None:
            yield line
    for shape in _named(drawing, f"{V}line", f"{V}shape", f"{V}rect"):
        if (line := _vml_line(shape)) is not None:
            yield line


def text_boxes(drawing: Element) -> Iterator[Element]:
    """The contents of its text boxes."""
    return drawing.iter(f"{W}txbxContent")


def _named(drawing: Element, *names: str) -> Iterator[Element]:
    return (item for item in drawing.iter() if item.tag in names)


def _drawing_line(holder: Element) -> Drawn | None:
    extent = holder.find(f"{WP}extent")
    shape = holder.find(f".//{WPS}spPr")
    if extent is None or shape is None:
        return None
    geometry, stroke = shape.find(f"{A}prstGeom"), shape.find(f"{A}ln")
    width, height = _emu(extent.get("cx")), _emu(extent.get("cy"))
    is_line = geometry is not None and geometry.get("prst") in LINE_SHAPES
    if height > THIN or width <= THIN or not (is_line or height > Mm(0) or geometry is not None):
        return None
    if stroke is not None and stroke.find(f"{A}noFill") is not None:
        return None
    dash = None if stroke is None else stroke.find(f"{A}prstDash")
    across, down = holder.find(f"{WP}positionH"), holder.find(f"{WP}positionV")
    return Drawn(
        "drawing",
        width,
        _offset_points(down),
        _offset(across),
        _align(across),
        dash is None or dash.get("val") == "solid",
    )


def _emu(text: str | None) -> Mm:
    return Mm(int(text or 0) / EMU_PER_MM) if (text or "0").lstrip("-").isdigit() else Mm(0)


def _offset(position: Element | None) -> Mm | None:
    if position is None or position.get("relativeFrom") not in ("column", "margin", "paragraph"):
        return None
    found = position.find(f"{WP}posOffset")
    return None if found is None else _emu(found.text)


def _offset_points(position: Element | None) -> Pt | None:
    if position is None or position.get("relativeFrom") not in ("paragraph", "line"):
        return None
    found = _offset(position) if position.get("relativeFrom") == "paragraph" else None
    return None if found is None else found.pt


def _align(position: Element | None) -> Alignment | None:
    found = None if position is None else position.find(f"{WP}align")
    return "center" if found is not None and found.text == "center" else None


def _vml_line(shape: Element) -> Drawn | None:
    style = dict(STYLE_ITEM.findall(shape.get("style", "")))
    if shape.tag == f"{V}line":
        start, end = _point(shape.get("from")), _point(shape.get("to"))
        if start is None or end is None:
            return None
        width, height = abs(end[0] - start[0]), abs(end[1] - start[1])
        left, drop = min(start[0], end[0]), start[1]
    else:
        width, height = _vml(style.get("width")), _vml(style.get("height"))
        left, drop = _vml(style.get("margin-left")), _vml(style.get("margin-top"))
    if Pt(width).mm <= THIN or Pt(height).mm > THIN or shape.get("stroked") in ("f", "false"):
        return None
    centred = style.get("mso-position-horizontal", "").strip() == "center"
    dash = shape.find(f"{V}stroke")
    solid = dash is None or dash.get("dashstyle") in (None, "solid")
    return Drawn("vml", Pt(width).mm, Pt(drop), Pt(left).mm, "center" if centred else None, solid)


def _point(text: str | None) -> tuple[float, float] | None:
    across, comma, down = (text or "").partition(",")
    return (_vml(across), _vml(down)) if comma else None


def _vml(text: str | None) -> float:
    """A VML length in points; one without a unit is points already."""
    match = VML_LENGTH.match((text or "").strip())
    if match is None:
        return 0.0
    return float(match[1]) * 0.75 if match[2] == "px" else (twips(match[1] + (match[2] or "pt")) or 0.0) / 20
