"""The pages of a PDF as pictures, the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from vanban.inspection.pdf.picturing import dots_of, sizes_of
from vanban.inspection.pdf.problem import PdfProblem
from vanban.pipeline.caching.store import digest
from vanban.preview.web.png import write_png

NARROWEST, WIDEST = 200, 2400
"""Dots across a page: anything beyond is drawn no finer."""
KEPT = 64
"""Pictures; some hundred kilobytes each."""

_kept: OrderedDict[tuple[str, int, int], bytes] = OrderedDict()
_lock = Lock()


def pages_of(content: bytes) -> dict[str, object]:
    """The file's digest and the size of each page in points; no pages where it cannot be read."""
    try:
        sizes = sizes_of(content)
    except PdfProblem:
        sizes = ()
    return {"digest": digest(content), "pages": [[round(width, 1), round(height, 1)] for width, height in sizes]}


def picture_of(content: bytes, number: int, width: int) -> bytes | None:
    """The page of this number as PNG, about so many dots wide; None where there is no such page."""
    key = (digest(content), number, min(max(width, NARROWEST), WIDEST))
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    try:
        dots = dots_of(content, number, key[2])
    except PdfProblem:
        return None
    return _keep(key, write_png(dots)) if dots else None


def _keep(key: tuple[str, int, int], picture: bytes) -> bytes:
    with _lock:
        _kept[key] = picture
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return picture
