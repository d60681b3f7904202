"""Lines of the body to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from vanban.inspection.pdf.components import Frame, Paragraph
from vanban.inspection.pdf.letters import Line
from vanban.law import nd30
from vanban.law.units import Mm

INDENTED = Mm(3).pt.points
CENTRED = Mm(2).pt.points
NEAR = Mm(0.5).pt.points
LOOSER = 2.0
"""A step that is wider than the document's usual one by more begins a paragraph; in points."""
SHORT_WORD = 2.0
"""A line that ends further from the edge than this beside its next word ended on purpose; in letter sizes."""
LABEL = re.compile(r"(?:[-+•]|(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]|Điều \d+\.|Căn cứ )")


def paragraphs_of(lines: Sequence[Line], frame: Frame) -> tuple[Paragraph, ...]:
    """The paragraphs in order; one that goes over a page is one."""
    pitch = usual_step(lines, frame)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, frame, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Paragraph(tuple(group), _are_centred(group, frame)) for group in groups)


def usual_step(lines: Sequence[Line], frame: Frame) -> float:
    """From baseline to baseline where a full line runs on at the left edge; single spacing where none does."""
    steps = Counter(
        round(line.base - last.base, 1)
        for last, line in pairwise(lines)
        if line.page == last.page and line.left - frame.left < INDENTED and not ended(last, line, frame)
    )
    size = max((line.size for line in lines), default=0.0)
    return steps.most_common(1)[0][0] if steps else size * nd30.SINGLE_LINE_OF_TIMES


def _goes_on(group: list[Line], line: Line, frame: Frame, pitch: float) -> bool:
    last = group[-1]
    near = line.page != last.page or line.base - last.base < pitch + LOOSER
    if _is_centred(line, frame) or _are_centred(group, frame):
        return near and line.page == last.page and _are_centred([*group, line], frame)
    heading = line.bold and not last.bold and LABEL.match(line.text)
    if heading or line.left - frame.left > INDENTED:
        return False
    over = ended(last, line, frame)
    return near and not (over and (line.page != last.page or LABEL.match(line.text)))


def ended(last: Line, line: Line, frame: Frame) -> bool:
    """Whether the next line's first word would have found room on the line before."""
    word = line.text.split(" ")[0]
    room = frame.right - last.right
    return room > line.width * len(word) / max(len(line.text), 1) + SHORT_WORD * last.size


def _are_centred(group: Sequence[Line], frame: Frame) -> bool:
    return all(_is_centred(line, frame) for line in group)


def _is_centred(line: Line, frame: Frame) -> bool:
    """In the middle, and not there by chance: a paragraph's first line may end as far in as it begins."""
    indent = line.left - frame.left
    by_chance = any(abs(indent - due.pt.points) < NEAR for due in nd30.FIRST_LINE_INDENTS)
    return abs(line.centre - frame.centre) < CENTRED and indent > INDENTED and not by_chance
