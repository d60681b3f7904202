"""Type, subject, addressees and legal bases: what stands between the head and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vanban.inspection.docx.component import Component, found
from vanban.inspection.docx.head import HEAD_LINES
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.docx.wording import folded
from vanban.law.document_types import ABBREVIATIONS

TYPES = frozenset(folded(name) for name in ABBREVIATIONS)
LETTER_SUBJECT = re.compile(r"^(v/v|về việc)\b")
LEGAL_BASIS = re.compile(r"^(căn cứ|theo đề nghị|xét|thực hiện)\b.*[;.,]$")
NOT_SUBJECT = re.compile(r"^(\(|kính gửi|căn cứ|[ivx]+\.|\d+\.|phần |chương )")
MOST_LINES = 10


def title_components(lines: Sequence[TextLine], ruled: frozenset[int], head: set[int]) -> Iterator[Component]:
    """Type, subject, addressees and legal bases; `ruled` are paragraphs with a line under them."""
    top = [line for line in lines[:HEAD_LINES] if line.number not in head]
    types = [index for index, line in enumerate(top) if line.folded in TYPES and (line.is_centred or line.is_bold)]
    if types:
        type_name, subject = [top[types[0]]], _subject(top, types[0], ruled)
    else:
        type_name, subject = [], _letter_subject(top)
    end = max((line.number for line in (*type_name, *subject)), default=0)
    yield found("type_name", type_name)
    yield found("subject", subject)
    yield found("addressees", list(_addressees(lines)))
    yield found("legal_bases", list(_legal_bases(lines, end)))


def _legal_bases(lines: Sequence[TextLine], title: int) -> Iterator[TextLine]:
    """The acts on which the document stands: one after the other, between the title and the text."""
    started = False
    for line in lines:
        if line.number <= title or line.paragraph.place is not None or line.column:
            continue
        if LEGAL_BASIS.match(line.folded) and (started or _is_a_basis_alone(line)):
            started = True
            yield line
        elif started or not _is_between(line):
            return


def _is_between(line: TextLine) -> bool:
    """What may stand above the bases: the line of the authority, addressees, a remark in brackets."""
    return line.is_centred or line.text.startswith(("(", "-", "–")) or line.folded.startswith("kính gửi")


def _is_a_basis_alone(line: TextLine) -> bool:
    """A first basis goes on to the next, or is set in italics; a sentence that opens the text does neither."""
    return not line.text.endswith(".") or all(run.format.italic for run in line.runs)


def _subject(lines: list[TextLine], at: int, ruled: frozenset[int]) -> list[TextLine]:
    """The centred lines under the type down to the line under them; else those above it."""
    last = lines[at]
    subject: list[TextLine] = []
    for line in lines[at + 1 : at + 1 + MOST_LINES]:
        ended = last.number in ruled and line.number != last.number
        if ended or NOT_SUBJECT.match(line.folded) or not (line.is_centred or (line.is_bold and not subject)):
            break
        subject.append(line)
        last = line
    return subject or _centred_before(lines, at)


def _centred_before(lines: list[TextLine], at: int) -> list[TextLine]:
    before = lines[:at]
    start = len(before)
    while start and before[start - 1].is_centred and before[start - 1].paragraph.place is None:
        start -= 1
    return before[start:]


def _letter_subject(lines: list[TextLine]) -> list[TextLine]:
    """«V/v …» under the number, to the end of its cell or paragraph."""
    for index, line in enumerate(lines):
        if LETTER_SUBJECT.match(line.folded):
            place = line.paragraph.place
            same = [
                other for other in lines[index + 1 : index + 5] if other.paragraph.place == place and other.is_centred
            ]
            return [line, *(same if place else ())]
    return []


def _addressees(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    start = next((index for index, line in enumerate(lines) if line.folded.startswith("kính gửi")), None)
    if start is None:
        return
    yield lines[start]
    if lines[start].folded.strip(" :") == "kính gửi":
        for line in lines[start + 1 :]:
            if not line.text.startswith(("-", "–")):
                break
            yield line
