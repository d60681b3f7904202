"""The body's paragraphs by what they are: headings, text, and what is set apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from vanban.inspection.docx.lines import is_underscores
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.wording import folded, is_upper, plain
from vanban.values import dataclass

BodyKind = Literal["part", "heading", "legal_basis", "text", "set_apart"]

PART = re.compile(r"^(phần|chương|mục|tiểu mục)\s+([ivxlc]+|\d+|thứ \w+)\b[.:]?$")
ROMAN_HEADING = re.compile(r"^[IVXLC]+\s*[.\-)]\s*\S")
CAPTION = re.compile(r"^(hình|ảnh|bảng|biểu|biểu đồ|sơ đồ|bản đồ|phụ biểu)\s+[\divxlc]+\b")
SHORT = 70
"""A line set apart, such as the unit of a table, is no longer than this."""


@dataclass(frozen=True, slots=True)
class BodyParagraph:
    """A paragraph of the body outside tables."""

    kind: BodyKind
    paragraph: Paragraph
    text: str
    """With the label of an automatic list."""


def body_paragraphs(paragraphs: Iterable[Paragraph], taken: set[int], bases: set[int]) -> Iterator[BodyParagraph]:
    """The body, in order; `taken` are paragraphs that are components."""
    below_picture = False
    for paragraph in paragraphs:
        is_caption, below_picture = below_picture and _is_in_the_middle(paragraph), paragraph.holds_picture
        skipped = paragraph.number in taken or paragraph.place is not None or paragraph.floats
        if skipped or paragraph.is_empty or is_underscores(paragraph.text):
            continue
        label = f"{paragraph.label.text} " if paragraph.label else ""
        text = plain(label + paragraph.text)
        kind: BodyKind = "set_apart" if is_caption else _kind(paragraph, text, bases)
        yield BodyParagraph(kind, paragraph, text)


def _kind(paragraph: Paragraph, text: str, bases: set[int]) -> BodyKind:
    if paragraph.number in bases:
        return "legal_basis"
    bold = all(run.format.bold for run in paragraph.runs if run.text.strip())
    if PART.match(folded(text)) or (bold and paragraph.format.align == "center" and is_upper(text)):
        return "part"
    if bold or (ROMAN_HEADING.match(text) and is_upper(text)):
        return "heading"
    return "set_apart" if _is_set_apart(paragraph, text) else "text"


def _is_set_apart(paragraph: Paragraph, text: str) -> bool:
    """Short lines in the middle or at the right: captions, units of tables, notes in brackets, commands."""
    if not _is_in_the_middle(paragraph) or len(text) > SHORT:
        return False
    italic = all(run.format.italic for run in paragraph.runs if run.text.strip())
    return italic or text.startswith("(") or is_upper(text) or text.endswith(":") or bool(CAPTION.match(folded(text)))


def _is_in_the_middle(paragraph: Paragraph) -> bool:
    return paragraph.format.align in ("center", "right")


def neighbours(body: Sequence[BodyParagraph]) -> Iterator[tuple[BodyParagraph, BodyParagraph]]:
    """The pairs with nothing between them."""
    for above, below in pairwise(body):
        if below.paragraph.number == above.paragraph.number + 1 and not above.paragraph.breaks_page:
            yield above, below
