"""The door to pypdfium2: opens a file within limits, and lends its raw calls to the readers beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from vanban.diagnostics.messages.message import Message
from vanban.inspection.pdf import problem
from vanban.inspection.pdf.problem import PdfProblem

MOST_PAGES = 1000
LONGEST_SIDE = 5000 / 25.4 * 72
"""Five metres, in points."""

NO_PAGES = re.compile(rb"/Count\s+0\b")
METADATA = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")

__all__ = ["METADATA", "Handle", "metadata_of", "opened", "pages_of", "raw", "version_of"]

_alone = RLock()
"""PDFium may work for one thread at a time, whichever document it is about."""

Handle = Any
"""A pointer of the library's; only the readers in this folder hold one."""


@contextmanager
def opened(content: bytes) -> Iterator[Handle]:
    """The document; raises PdfProblem where it is locked, damaged, empty or beyond the limits."""
    with _alone:
        document = _open(content)
        try:
            count = len(document)
            if count == 0:
                raise PdfProblem(problem.NO_PAGES)
            if count > MOST_PAGES:
                raise PdfProblem(problem.TOO_MANY_PAGES)
            yield document
        finally:
            document.close()


def _open(content: bytes) -> Handle:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as failure:
        raise PdfProblem(_reason(content, getattr(failure, "err_code", None))) from failure


def _reason(content: bytes, code: int | None) -> Message:
    """The library may repeat the code of the file before, so the file's own words decide too."""
    if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY) and b"/Encrypt" in content:
        return problem.ENCRYPTED
    return problem.NO_PAGES if NO_PAGES.search(content) else problem.DAMAGED


def pages_of(document: Handle) -> Iterator[Handle]:
    """Every page, opened only while it is looked at."""
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError as failure:
            raise PdfProblem(problem.DAMAGED) from failure
        if max(page.get_size()) > LONGEST_SIDE:
            raise PdfProblem(problem.HUGE_PAGE)
        yield page
        page.close()


def version_of(document: Handle) -> int:
    """Ten times the version of the file's header."""
    return int(document.get_version() or 0)


def metadata_of(document: Handle) -> tuple[tuple[str, str], ...]:
    """What the file says of itself."""
    values = ((name, str(document.get_metadata_value(name))) for name in METADATA)
    return tuple((name, value) for name, value in values if value)
