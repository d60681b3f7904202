"""Under the head: the type, the subject, and to whom the document goes."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.inspection.pdf.components import Component, Frame
from vanban.inspection.pdf.folding import folded, is_upper
from vanban.inspection.pdf.letterhead import CLOSE, Found, component
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Stroke
from vanban.inspection.pdf.model import InspectedPage
from vanban.law.document_types import ABBREVIATIONS
from vanban.law.units import Mm

TYPES = frozenset(folded(name) for name in ABBREVIATIONS)
CENTRED = Mm(6).pt.points
MOST_SUBJECT_LINES = 12
SAME_CENTRE = Mm(0.5).pt.points


def title_of(page: InspectedPage, head: Found, frame: Frame) -> tuple[Found, float]:
    """Type, subject and addressees, and the baseline after which the body begins."""
    start = max((line.base for each in head.values() for line in each.lines if not line.framed), default=0.0)
    below = [line for line in page.lines if line.base > start + 1 and not line.framed]
    type_name = _type_name(below, frame, bool(head["letter_subject"].lines))
    after = [line for line in below if type_name.lines and line.base > type_name.lines[-1].base + 1]
    subject, subtitle = _subject(after, type_name, frame, page.strokes)
    title = (*type_name.lines, *subject, *subtitle)
    end = max((line.base for line in title), default=start)
    addressees = _addressees([line for line in below if line.base > end + 1], frame)
    end = max([end, *(line.base for line in addressees)])
    found: Found = {
        "type_name": type_name,
        "subject": component("subject", subject),
        "addressees": component("addressees", addressees),
    }
    return found, end


def without_title(lines: Sequence[Line]) -> list[Line]:
    """Lines without the type and those in the middle under it, whose ends are no edges of the text."""
    place = next((at for at, line in enumerate(lines) if folded(line.text) in TYPES and is_upper(line.text)), None)
    if place is None or lines[place].page > 1:
        return list(lines)
    end = place + 1
    while end < len(lines) and _stands_under(lines[end - 1], lines[end]):
        end += 1
    return [*lines[:place], *lines[end:]]


def _stands_under(above: Line, below: Line) -> bool:
    near = above.page == below.page and below.base - above.base < 1.6 * CLOSE
    return near and abs(above.centre - below.centre) < SAME_CENTRE


def _type_name(below: Sequence[Line], frame: Frame, is_letter: bool) -> Component:
    known = next((line for line in below if folded(line.text) in TYPES and is_upper(line.text)), None)
    if known:
        return component("type_name", [known])
    if is_letter:
        return Component("type_name", reason="công văn không có tên loại")
    capital = [line for line in below[:4] if line.bold and is_upper(line.text) and _is_centred(line, frame)]
    if capital:
        return Component("type_name", (capital[0],), "unknown", "tên loại không có trong 29 loại")
    return Component("type_name")


def _subject(
    after: Sequence[Line], type_name: Component, frame: Frame, strokes: Sequence[Stroke]
) -> tuple[list[Line], list[Line]]:
    """The centred lines under the type down to the line drawn below them; then what stands in brackets."""
    last = type_name.lines[-1] if type_name.lines else None
    found: list[Line] = []
    bracketed: list[Line] = []
    for line in after[:MOST_SUBJECT_LINES]:
        if last is None or line.base - last.base > 1.6 * CLOSE or not _is_centred(line, frame):
            break
        if bracketed or line.text.startswith("("):
            if bracketed and bracketed[-1].text.endswith(")"):
                break
            bracketed.append(line)
        elif line.italic or (found and _ruled_off(last, line, strokes)):
            break
        else:
            found.append(line)
        last = line
    return found, bracketed


def _ruled_off(above: Line, below: Line, strokes: Sequence[Stroke]) -> bool:
    return any(each.horizontal and above.base < each.top < below.top + 2 for each in strokes)


def _is_centred(line: Line, frame: Frame) -> bool:
    return abs(line.centre - frame.centre) < CENTRED and line.left > frame.left + 2


def _addressees(below: Sequence[Line], frame: Frame) -> list[Line]:
    """Kính gửi: with one name, or with a line each down to the one that ends with a full stop."""
    place = next((at for at, line in enumerate(below[:8]) if folded(line.text).startswith("kinh gui")), None)
    if place is None:
        return []
    found = [below[place]]
    listed = found[0].text.endswith(":")
    for line in below[place + 1 :]:
        inner = line.left > frame.left + Mm(15).pt.points and line.base - found[-1].base < 1.5 * CLOSE
        ended = listed and len(found) > 1 and found[-1].text.endswith(".")
        if not inner or ended or (not listed and line.left < found[0].left + 2):
            break
        found.append(line)
    return found
