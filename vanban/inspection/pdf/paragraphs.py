"""Lines of the body to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vanban.inspection.pdf.components import Frame, Paragraph
from vanban.inspection.pdf.model import Line
from vanban.law.units import Mm

INDENTED = Mm(3).pt.points
CENTRED = Mm(2).pt.points
LOOSER = 2.0
"""A step that is wider than the line before's by more begins a paragraph; in points."""
USUAL_STEP = 1.35
"""The widest step that is taken for a step within a paragraph before any is known; in letter sizes."""
SHORT_WORD = 2.0
"""A line that ends further from the edge than this beside its next word ended on purpose; in letter sizes."""
LABEL = re.compile(r"(?:[-+•]|(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]|Điều \d+\.|Căn cứ )")


def paragraphs_of(lines: Sequence[Line], frame: Frame) -> tuple[Paragraph, ...]:
    """The paragraphs in order; one that goes over a page is one."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, frame):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Paragraph(tuple(group), _is_centred(group, frame)) for group in groups)


def _goes_on(group: list[Line], line: Line, frame: Frame) -> bool:
    last = group[-1]
    if line.left - frame.left > INDENTED and not _is_centred([*group, line], frame):
        return False
    if _is_centred([line], frame) != _is_centred(group, frame) or LABEL.match(line.text) and _ended(last, line, frame):
        return False
    if line.page != last.page:
        return not _ended(last, line, frame)
    return line.base - last.base < _usual_step(group) + LOOSER and not _ended(last, line, frame)


def _usual_step(group: list[Line]) -> float:
    if len(group) > 1 and group[-1].page == group[-2].page:
        return group[-1].base - group[-2].base
    return max(USUAL_STEP * group[-1].size, 0.0) + 4


def _ended(last: Line, line: Line, frame: Frame) -> bool:
    """Whether the next word would have found room on the line before."""
    if _is_centred([last], frame):
        return False
    word = line.text.split(" ")[0]
    room = frame.right - last.right
    return room > line.width * len(word) / max(len(line.text), 1) + SHORT_WORD * last.size


def _is_centred(group: Sequence[Line], frame: Frame) -> bool:
    return all(abs(line.centre - frame.centre) < CENTRED and line.left - frame.left > INDENTED for line in group)
