"""The head of page one: national name and motto, agencies, number, place and date, marks of secrecy and urgency."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from vanban.inspection.docx.component import Component, ComponentName, found, unknown
from vanban.inspection.docx.text_lines import NATIONAL, TextLine
from vanban.inspection.docx.wording import folded, is_upper
from vanban.law.nd30 import SECRECY_LEVELS, URGENCY_FRAMES

HEAD_LINES = 60
"""The head is never further down than this."""
NUMBER = re.compile(r"^số\s*[:.]?\s*[^/]{0,12}/\s*\S+$")
PLACE_AND_DATE = re.compile(r"^(?!căn cứ|theo|thực hiện).{0,60}\bngày\b.{0,12}\btháng\b.{0,12}\bnăm\b.{0,12}$")
BODY_KINDS = (
    "ủy ban nhân dân", "ubnd", "hội đồng", "hđnd", "bộ", "sở", "ban", "phòng", "cục", "chi cục", "tổng cục", "vụ",
    "viện", "văn phòng", "trung tâm", "trường", "bệnh viện", "công ty", "tổ", "quỹ", "đoàn", "thanh tra", "kho bạc",
)  # fmt: skip
"""The words with which the name of a body begins."""
PLACE_KINDS = ("tỉnh", "thành phố", "xã", "phường", "đặc khu", "huyện", "quận", "thị xã", "thị trấn")
JOINING = ("và", "về", "của", "các")


def head_components(lines: Sequence[TextLine]) -> Iterator[Component]:
    """Everything that the head should have, in the order of the schema."""
    top = list(lines[:HEAD_LINES])
    names = _national(top, NATIONAL[0])
    yield _once("national_name", names)
    mottos = [(line,) for line in top if line.folded == NATIONAL[1]]
    yield _once("national_motto", mottos or _national(top, NATIONAL[1]))
    number = _matching("number", top, NUMBER.match)
    place = _matching("place_and_date", top, PLACE_AND_DATE.match)
    left = left_column(top, names[0][0] if names else None, number)
    yield from _agencies(left)
    yield number
    yield place
    yield found("secrecy", [line for line in top if line.folded in _folded(SECRECY_LEVELS)][:1])
    yield found("urgency", [line for line in top if line.folded in _folded(URGENCY_FRAMES)][:1])


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for word in words)


def _national(lines: list[TextLine], words: str) -> list[tuple[TextLine, ...]]:
    """The lines that are these words, also where they are broken over two lines of a column."""
    alone: list[tuple[TextLine, ...]] = [(line,) for line in lines if line.folded == words]
    pairs: list[tuple[TextLine, ...]] = list(pairwise(lines))
    return alone or [pair for pair in pairs if folded(" ".join(line.text for line in pair)) == words]


def _once(name: ComponentName, matches: Sequence[tuple[TextLine, ...]]) -> Component:
    lines = [line for match in matches for line in match]
    return Component(name, "twice", tuple(lines)) if len(matches) > 1 else found(name, lines)


def _matching(name: ComponentName, lines: list[TextLine], match: Callable[[str], object]) -> Component:
    return found(name, [line for line in lines if match(line.folded)][:1])


def left_column(lines: list[TextLine], national: TextLine | None, number: Component) -> list[TextLine]:
    """The lines that stand where the agencies' names belong: beside or above the national name, above the number."""
    if national is None:
        return []
    end = number.lines[0].number if number.lines else 0
    place = national.paragraph.place
    if place is not None:
        beside = [line for line in lines if _is_beside(line, place.table, place.row, place.column)]
    elif national.column:
        beside = [line for line in lines if line.column == 0 and line.paragraph.place is None]
    else:
        beside = [line for line in lines if line.number < national.number]
        end = 0
    agencies = [line for line in beside if not end or line.number < end]
    return [line for line in agencies if not NUMBER.match(line.folded) and line.folded not in NATIONAL]


def _is_beside(line: TextLine, table: int, row: int, column: int) -> bool:
    place = line.paragraph.place
    return place is not None and place.table == table and place.column != column and place.row <= row + 1


def _agencies(lines: list[TextLine]) -> Iterator[Component]:
    names = [line for line in lines if not PLACE_AND_DATE.match(line.folded)]
    names = [line for line in names if line.folded not in _folded((*SECRECY_LEVELS, *URGENCY_FRAMES))]
    names = [line for line in names if not line.folded.startswith(("v/v", "về việc"))]
    if len(names) > HEAD_LINES // 6:
        vi, en = (
            "không phân biệt được tên cơ quan trong phần đầu",
            "the agencies' names cannot be told apart in the head",
        )
        yield unknown("governing_agency", vi, en)
        yield unknown("issuer", vi, en)
        return
    first = issuer_start(names)
    yield found("governing_agency", names[:first])
    yield found("issuer", names[first:])


def issuer_start(lines: list[TextLine]) -> int:
    """Where the issuer's own name begins: the first bold line after others, else the last line that names a body."""
    weights = [line.is_bold for line in lines]
    if True in weights and weights == sorted(weights):
        bold = weights.index(True)
        if bold:
            return bold
    starts = [0, *(index for index in range(1, len(lines)) if _starts_a_body(lines[index - 1], lines[index]))]
    return starts[-1] if lines else 0


def _starts_a_body(before: TextLine, line: TextLine) -> bool:
    goes_on = before.folded.split()[-1] in JOINING or before.folded in ("hội đồng", "ban")
    names = any(line.folded == kind or line.folded.startswith(f"{kind} ") for kind in BODY_KINDS)
    return names and not goes_on and is_upper(line.text)
