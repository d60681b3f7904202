"""The annexes of a document: where each begins, and its three lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vanban.inspection.docx.ending import is_recipients_heading
from vanban.inspection.docx.model import InspectedDocx
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.text_lines import TextLine
from vanban.values import dataclass

LABEL = re.compile(r"^phụ lục(\s+(số\s+)?(?P<number>[ivxlc]+|\d+|[a-h]))?\s*[.:]?$")
REFERENCE = re.compile(r"^\(?\s*(ban hành )?kèm theo\b")
MOST_TITLE_LINES = 8


@dataclass(frozen=True, slots=True)
class Annex:
    """One annex: its lines, and the paragraphs from its first to its last."""

    label: TextLine
    title: tuple[TextLine, ...]
    reference: tuple[TextLine, ...]
    first: int
    last: int
    starts_page: bool
    starts_section: bool

    @property
    def number(self) -> str:
        """What stands after «Phụ lục», as typed."""
        return self.label.text[len("Phụ lục") :].strip(" .:")


def annexes_of(lines: Sequence[TextLine], docx: InspectedDocx) -> tuple[Annex, ...]:
    """Every annex in order."""
    ending = next((line.number for line in lines if is_recipients_heading(line)), None)
    starts = [
        index
        for index, line in enumerate(lines)
        if LABEL.match(line.folded)
        and line.paragraph.place is None
        and (starts_page(line.paragraph, docx) or (ending is not None and line.number > ending))
    ]
    ends = [*(lines[index].number - 1 for index in starts[1:]), len(docx.paragraphs)]
    return tuple(_annex(lines, index, end, docx) for index, end in zip(starts, ends, strict=False))


def _annex(lines: Sequence[TextLine], at: int, last: int, docx: InspectedDocx) -> Annex:
    label = lines[at]
    after = [line for line in lines[at + 1 : at + 1 + MOST_TITLE_LINES] if line.number <= last]
    ref = next((index for index, line in enumerate(after) if REFERENCE.match(line.folded)), None)
    title, reference = _title(after, ref)
    return Annex(
        label,
        tuple(title),
        tuple(reference),
        label.number,
        last,
        starts_page(label.paragraph, docx),
        starts_section(label.paragraph, docx),
    )


def _title(after: list[TextLine], ref: int | None) -> tuple[list[TextLine], list[TextLine]]:
    """The lines down to the reference; without one, the centred bold lines."""
    if ref is not None:
        rest = after[ref + 1 :]
        unclosed = ")" not in after[ref].text and rest and ")" in rest[0].text
        return after[:ref], [after[ref], *(rest[:1] if unclosed else ())]
    title = []
    for line in after:
        if not (line.is_centred and line.is_bold):
            break
        title.append(line)
    return title, []


def starts_section(paragraph: Paragraph, docx: InspectedDocx) -> bool:
    """Whether it is the first paragraph with words of a section other than the first."""
    before = _before(paragraph, docx.paragraphs)
    return before is not None and before.section != paragraph.section


def starts_page(paragraph: Paragraph, docx: InspectedDocx) -> bool:
    """Whether a page begins with it: after a break, or as the first of a section that does not go on."""
    before = _before(paragraph, docx.paragraphs)
    if before is None:
        return True
    between = docx.paragraphs[before.number - 1 : paragraph.number]
    broken = any(other.breaks_page for other in between) or paragraph.format.page_break_before
    opened = docx.sections[before.section + 1 : paragraph.section + 1]
    return broken or any(section.break_kind != "continuous" for section in opened)


def _before(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    earlier = paragraphs[: paragraph.number - 1]
    return next((other for other in reversed(earlier) if not other.is_empty), None)
