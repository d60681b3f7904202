"""The straight lines and the images of a page."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float, c_int
from itertools import pairwise

from vanban.inspection.pdf.marks import Image, Stroke
from vanban.inspection.pdf.pdfium import Handle, raw
from vanban.inspection.pdf.sheet import Sheet

THICKEST = 3.0
"""A filled box that is thinner is a line; in points."""
SHORTEST = 8.0
DEEPEST = 5
MOST_OBJECTS = 200_000
GREY_SPACES = (1, 4)
"""The library's numbers for DeviceGray and CalGray."""

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
Point = tuple[float, float]


def drawings_of(page: Handle, sheet: Sheet) -> tuple[tuple[Stroke, ...], tuple[Image, ...]]:
    """Every stroke and image, those inside forms too."""
    strokes: list[Stroke] = []
    images: list[Image] = []
    for item, kind, matrix in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_PATH:
            strokes += _strokes(item, matrix, sheet)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            images.append(_image(item, matrix, sheet, page))
    return tuple(strokes), tuple(images)


def _objects(page: Handle) -> Iterator[tuple[Handle, int, Matrix]]:
    count = min(raw.FPDFPage_CountObjects(page.raw), MOST_OBJECTS)
    for index in range(count):
        yield from _with_inner(raw.FPDFPage_GetObject(page.raw, index), IDENTITY, 0)


def _with_inner(item: Handle, outer: Matrix, depth: int) -> Iterator[tuple[Handle, int, Matrix]]:
    kind = raw.FPDFPageObj_GetType(item)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        return
    matrix = _times(_matrix(item), outer)
    if kind == raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            yield from _with_inner(raw.FPDFFormObj_GetObject(item, index), matrix, depth + 1)
    else:
        yield item, kind, matrix


def _matrix(item: Handle) -> Matrix:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, byref(matrix))
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    A, B, C, D, E, F = outer  # noqa: N806
    return (a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F)


def _moved(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _strokes(item: Handle, matrix: Matrix, sheet: Sheet) -> Iterator[Stroke]:
    filled, stroked = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(item, byref(filled), byref(stroked))
    for points in _figures(item):
        placed = [sheet.point(*_moved(matrix, x, y)) for x, y in points]
        left, right = min(x for x, _ in placed), max(x for x, _ in placed)
        top, bottom = min(y for _, y in placed), max(y for _, y in placed)
        if min(right - left, bottom - top) <= THICKEST:
            if filled.value or stroked.value:
                yield from _long_enough(Stroke(left, right, top, bottom))
        elif stroked.value:
            for (x, y), (u, v) in pairwise(placed):
                if abs(x - u) < 0.5 or abs(y - v) < 0.5:
                    yield from _long_enough(Stroke(min(x, u), max(x, u), min(y, v), max(y, v)))


def _long_enough(stroke: Stroke) -> Iterator[Stroke]:
    if stroke.length >= SHORTEST:
        yield stroke


def _figures(item: Handle) -> Iterator[list[Point]]:
    """The corners of every closed or open figure of a path; a curve counts by its ends."""
    points: list[Point] = []
    x, y = c_float(), c_float()
    for index in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append((x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _image(item: Handle, matrix: Matrix, sheet: Sheet, page: Handle) -> Image:
    corners = [sheet.point(*_moved(matrix, x, y)) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    details = raw.FPDF_IMAGEOBJ_METADATA()
    raw.FPDFImageObj_GetImageMetadata(item, page.raw, byref(details))
    in_colour = details.colorspace not in GREY_SPACES and details.bits_per_pixel != 1
    return Image(min(xs), max(xs), min(ys), max(ys), (details.width, details.height), in_colour)
