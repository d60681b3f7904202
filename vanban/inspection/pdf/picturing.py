"""A page as it looks: its size, and its dots."""

from __future__ import annotations

from vanban.inspection.pdf.pdfium import Handle, opened, pages_of
from vanban.values import dataclass

BYTES_A_DOT = 3


@dataclass(frozen=True, slots=True)
class Dots:
    """A page of so many dots, three bytes each: red, green, blue; row after row from the top."""

    width: int
    height: int
    rows: tuple[bytes, ...]


def sizes_of(content: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points; raises PdfProblem."""
    with opened(content) as document:
        return tuple(page.get_size() for page in pages_of(document))


def dots_of(content: bytes, number: int, width: int) -> Dots | None:
    """The page of this number, counted from 1, so many dots wide; None where there is none; raises PdfProblem."""
    with opened(content) as document:
        for at, page in enumerate(pages_of(document), 1):
            if at == number:
                return _dots(page, width)
    return None


def _dots(page: Handle, width: int) -> Dots:
    bitmap = page.render(scale=width / page.get_size()[0], rev_byteorder=True)
    dots, stride, length = bytes(bitmap.buffer), bitmap.stride, bitmap.width * BYTES_A_DOT
    rows = tuple(dots[start : start + length] for start in range(0, bitmap.height * stride, stride))
    found = Dots(bitmap.width, bitmap.height, rows)
    bitmap.close()
    return found
