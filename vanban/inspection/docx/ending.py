"""The end of the document: recipients on the left, signature on the right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vanban.inspection.docx.component import Component, found, unknown
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.docx.wording import is_upper
from vanban.law.units import Pt

PREFIX = re.compile(r"^(tm|kt|tl|tuq|q)\s*[./]")
POSTS = re.compile(r"^(phó |quyền )?(chủ tịch|giám đốc|bộ trưởng|thứ trưởng|trưởng|chánh|tổng|cục trưởng|vụ trưởng|"
                   r"viện trưởng|hiệu trưởng|thủ trưởng|lãnh đạo|chi cục|ủy ban|người)")  # fmt: skip
ROOM_TO_SIGN = Pt(20)
CLOSING_LINES = 12


def is_recipients_heading(line: TextLine) -> bool:
    """Whether the line says «Nơi nhận»."""
    return line.folded.startswith("nơi nhận")


def ending_components(lines: Sequence[TextLine], all_paragraphs: Sequence[Paragraph]) -> Iterator[Component]:
    """Recipients and signature of the document's own end."""
    at = next((index for index in reversed(range(len(lines))) if is_recipients_heading(lines[index])), None)
    if at is None:
        yield found("recipients_heading", [])
        yield found("recipients", [])
        signing = _signing_without_recipients(lines)
    else:
        heading = lines[at]
        recipients, signing = _sides(lines, at)
        yield found("recipients_heading", [heading])
        yield found("recipients", recipients)
    yield from _signature(signing, all_paragraphs)


def _sides(lines: Sequence[TextLine], at: int) -> tuple[list[TextLine], list[TextLine]]:
    """The recipients and the lines of the signature."""
    heading, after = lines[at], lines[at + 1 :]
    place = heading.paragraph.place
    if place is not None:
        table = [line for line in lines if line.paragraph.place and line.paragraph.place.table == place.table]
        columns = {line.number: line.paragraph.place.column for line in table if line.paragraph.place}
        same = [line for line in after if columns.get(line.number) == place.column]
        return same, [line for line in table if columns[line.number] != place.column]
    tabbed = [line for line in after if line.column]
    left = [line for line in after if not line.column and line.text.startswith(("-", "–", "+"))]
    if tabbed:
        return left, tabbed
    rest = [line for line in after if line not in left]
    return left, rest or _closing(lines[:at])


def _closing(lines: Sequence[TextLine]) -> list[TextLine]:
    """The last centred or right-hand lines before the recipients."""
    start = len(lines)
    while start and lines[start - 1].paragraph.format.align in ("center", "right"):
        start -= 1
    return list(lines[start:])


def _signing_without_recipients(lines: Sequence[TextLine]) -> list[TextLine]:
    """A signature that stands alone: from its first line of a post to the end."""
    closing = lines[-CLOSING_LINES:]
    start = next((index for index, line in enumerate(closing) if _is_post(line)), None)
    if start is None:
        return []
    place = closing[start].paragraph.place
    return [line for line in closing[start:] if (line.paragraph.place is None) == (place is None)]


def _is_post(line: TextLine) -> bool:
    return is_upper(line.text) and bool(PREFIX.match(line.folded) or POSTS.match(line.folded))


def _signature(lines: list[TextLine], all_paragraphs: Sequence[Paragraph]) -> Iterator[Component]:
    words = [line for line in lines if not line.text.startswith("(")]
    if not words:
        yield found("signature_lines", [])
        yield found("signer", [])
        return
    at = _gap(words, all_paragraphs)
    titles, names = words[:at], words[at:]
    columns = {line.paragraph.place.column for line in words if line.paragraph.place}
    if len(columns) > 1:
        vi, en = "có nhiều khối chữ ký", "there are several signatures"
        yield unknown("signature_lines", vi, en)
        yield unknown("signer", vi, en)
        return
    yield found("signature_lines", titles)
    yield found("signer", names[-1:])


def _gap(lines: list[TextLine], paragraphs: Sequence[Paragraph]) -> int:
    """How many lines stand above the room for the signature; all where nobody is named."""
    for index in range(1, len(lines)):
        if _room_between(lines[index - 1], lines[index], paragraphs):
            return index
    is_name = not is_upper(lines[-1].text) and not PREFIX.match(lines[-1].folded) and len(lines) > 1
    return len(lines) - 1 if is_name else len(lines)


def _room_between(above: TextLine, below: TextLine, paragraphs: Sequence[Paragraph]) -> bool:
    between = [
        p for p in paragraphs[above.number : below.number - 1] if p.is_empty and p.place == above.paragraph.place
    ]
    if len(between) > 1:
        return True
    return above.paragraph.format.after > ROOM_TO_SIGN or below.paragraph.format.before > ROOM_TO_SIGN
