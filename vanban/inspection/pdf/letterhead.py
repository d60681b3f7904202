"""The head of page one: national name and motto on the right, issuer and number on the left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from vanban.inspection.pdf.components import Component, ComponentName
from vanban.inspection.pdf.folding import folded, is_upper
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPage
from vanban.law import nd30
from vanban.law.units import Mm

NAME_BEGINS, NAME = "cong hoa xa hoi", folded(nd30.NATIONAL_NAME.text)
NUMBER = re.compile(r"so ?:|so ?[\d.…_ ]*/")
PLACE_AND_DATE = re.compile(r"\w.*\bngay\b.*\bthang\b.*\bnam\b")
LETTER_SUBJECT = re.compile(r"v ?/ ?v\b")
MARKS = tuple(folded(word) for word in (*nd30.URGENCY_FRAMES, *nd30.SECRECY_LEVELS, *nd30.CIRCULATION_PHRASES))
UPPER_PART = 0.45
"""The share of the page that a letterhead may take."""
CLOSE = Mm(9).pt.points
"""Lines that are further apart belong to different components."""

Found = dict[ComponentName, Component]


def letterhead_of(page: InspectedPage) -> Found:
    """The components of the head, each with its state."""
    upper = [line for line in page.lines if line.base < UPPER_PART * page.height and not line.framed]
    left = [line for line in upper if line.centre < 0.45 * page.width]
    right = [line for line in upper if line.centre > 0.5 * page.width]
    number = next((line for line in left if NUMBER.match(folded(line.text))), None)
    name = _national_name(upper)
    motto = [line for line in upper if folded(line.text).startswith("doc lap")][:1]
    place = _place_and_date(right, number)
    end = min((line.base for line in (number, *place) if line), default=UPPER_PART * page.height / 2)
    agencies = [line for line in left if line.base < end - 2 and is_upper(line.text) and line not in name]
    return {
        **_national(page, name, motto),
        **_agencies(agencies),
        "number": component("number", [number] if number else []),
        "place_and_date": component("place_and_date", place),
        "letter_subject": component("letter_subject", _letter_subject(left)),
        "stamp": component("stamp", [line for line in page.lines if _is_mark(line, page)]),
    }


def _is_mark(line: Line, page: InspectedPage) -> bool:
    """One of the phrases alone, in a box or in the upper part of the page."""
    return folded(line.text) in MARKS and (line.framed or line.base < UPPER_PART * page.height)


def component(name: ComponentName, lines: Sequence[Line]) -> Component:
    """Found where it has lines."""
    return Component(name, tuple(lines), "found" if lines else "missing")


def _national(page: InspectedPage, name: list[Line], motto: list[Line]) -> Found:
    again = sum(folded(line.text).startswith(NAME_BEGINS) for line in page.lines) > 1
    return {
        "national_name": Component("national_name", tuple(name), "twice" if again else "found" if name else "missing"),
        "national_motto": component("national_motto", motto),
    }


def _national_name(upper: list[Line]) -> list[Line]:
    """The line, or the lines that it is broken into."""
    begins = [line for line in upper if folded(line.text).startswith(NAME_BEGINS)]
    if not begins or folded(begins[0].text) == NAME:
        return begins[:1]
    first = begins[0]
    below = [line for line in upper if 0 < line.base - first.base < CLOSE and line.centre > first.left]
    rest = list(takewhile(lambda line: is_upper(line.text), below))
    return [first, *rest]


def _place_and_date(right: list[Line], number: Line | None) -> list[Line]:
    dated = [line for line in right if PLACE_AND_DATE.match(folded(line.text))]
    if number is None:
        return dated[:1]
    return [line for line in dated if abs(line.base - number.base) < 4 * CLOSE][:1]


def _agencies(lines: list[Line]) -> Found:
    """Those in bold issue, those above them that are not govern."""
    bold = [line for line in lines if line.bold]
    if lines and not bold:
        reason = "không dòng nào đậm nên không phân biệt được cơ quan chủ quản với cơ quan ban hành"
        return {
            "governing_agency": Component("governing_agency", (), "unknown", reason),
            "issuer": Component("issuer", tuple(lines), "unknown", reason),
        }
    above = [line for line in lines if not line.bold and line.base < bold[0].base] if bold else []
    return {"governing_agency": component("governing_agency", above), "issuer": component("issuer", bold)}


def _letter_subject(left: list[Line]) -> list[Line]:
    """V/v and the lines under it."""
    begins = next((line for line in left if LETTER_SUBJECT.match(folded(line.text))), None)
    if begins is None:
        return []
    found = [begins]
    for line in left:
        if (
            folded(line.text) not in MARKS
            and 0 < line.base - found[-1].base < 0.7 * CLOSE
            and abs(line.centre - begins.centre) < CLOSE
        ):
            found.append(line)
    return found
