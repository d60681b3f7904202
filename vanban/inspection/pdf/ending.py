"""Below the body: recipients on the left, who signs on the right."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.inspection.pdf.components import Component
from vanban.inspection.pdf.folding import folded, is_upper
from vanban.inspection.pdf.letterhead import Found, component
from vanban.inspection.pdf.letters import Line
from vanban.law.units import Mm

RIGHT_HALF = Mm(118).pt.points
"""What is centred further to the right is the signature's column."""
LEFT_OF_SIGNATURE = Mm(80).pt.points
ABOVE_HEADING = Mm(25).pt.points
"""How far above «Nơi nhận» the signature's first line is still looked for."""


def ending_of(lines: Sequence[Line]) -> Found:
    """The components of the ending, out of the lines of the main part in order."""
    heading = next((line for line in reversed(lines) if _is_heading(line)), None)
    column = _column(lines, heading)
    titles = _titles(column)
    rest = [line for line in column if line not in titles]
    names = [line for line in rest if not line.text.startswith("(") and not is_upper(line.text)]
    listed = _listed(lines, heading, column)
    return {
        "recipients_heading": component("recipients_heading", [heading] if heading else []),
        "recipients": component("recipients", listed),
        "signature_lines": component("signature_lines", titles),
        "signer": _signer(names, titles),
    }


def _is_heading(line: Line) -> bool:
    return folded(line.text).startswith("noi nhan") and line.right < RIGHT_HALF and not line.framed


def _in_column(line: Line) -> bool:
    return line.centre > RIGHT_HALF and line.left > LEFT_OF_SIGNATURE and not line.framed


def _column(lines: Sequence[Line], heading: Line | None) -> list[Line]:
    """The signature's lines: beside and below the heading, or the last of the document."""
    if heading is None:
        return _suffix(lines)
    found = []
    for line in lines:
        same, below = line.page == heading.page, line.page > heading.page
        level = same and line.base >= heading.base - heading.size / 2
        above = same and heading.base - ABOVE_HEADING < line.base and line.bold and is_upper(line.text)
        if _in_column(line) and (level or below or above):
            found.append(line)
    return found


def _suffix(lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in reversed(lines):
        if not _in_column(line):
            break
        found.insert(0, line)
    return found if any(line.bold and is_upper(line.text) for line in found) else []


def _titles(column: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in column:
        if not is_upper(line.text) or (found and line.base - found[-1].base > 2.5 * line.size):
            break
        found.append(line)
    return found


def _signer(names: Sequence[Line], titles: Sequence[Line]) -> Component:
    if names:
        return component("signer", [names[-1]])
    reason = "chưa thấy tên dưới chức vụ" if titles else ""
    return Component("signer", (), "missing", reason)


def _listed(lines: Sequence[Line], heading: Line | None, column: Sequence[Line]) -> list[Line]:
    if heading is None:
        return []
    below = [line for line in lines if (line.page, line.base) > (heading.page, heading.base + 1)]
    return [line for line in below if line not in column and not line.framed]
