"""P09: the national name and motto, to the letter, on the right of page one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.law import nd30
from vanban.law.nd30 import Wording
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import Words, as_mm, points, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(1))
MISSING = Words("không thấy", "missing")
CENTRED = Words("canh giữa dưới Quốc hiệu", "centred under the national name")
ON_THE_LEFT, ON_THE_RIGHT = Words("ở nửa trái trang", "on the left"), Words("ở nửa phải trang", "on the right")
OTHER_SPELLINGS = (("HOÀ", "HÒA"), ("Hoà", "Hòa"))
"""Both places of the tone mark stand in the decree."""


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Missing, worded otherwise, broken, on the left, or not one under the other."""
    yield from _wording(read, "national_name", nd30.NATIONAL_NAME)
    yield from _wording(read, "national_motto", nd30.NATIONAL_MOTTO)
    name, motto = read.lines("national_name"), read.lines("national_motto")
    if len(name) > 1:
        yield fault(
            "national_name", name[0], Words(f"{len(name)} dòng", f"{len(name)} lines"), Words("một dòng", "one line")
        )
    elif name and motto and abs(name[0].centre - motto[0].centre) > TOLERANCE:
        off = as_mm(abs(name[0].centre - motto[0].centre))
        found = said("lệch Quốc hiệu {}", "{} off the national name", off)
        yield fault("national_motto", motto[0], found, CENTRED)


def _wording(read: RecognisedPdf, name: ComponentName, due: Wording) -> Iterator[Finding]:
    component = read.components[name]
    if not component.lines:
        yield fault(name, None, MISSING, Words(due.text, due.text), 1)
        return
    if component.state == "twice":
        yield fault(name, component.lines[0], Words("có hai lần", "twice"), Words("một lần", "once"))
    text = _composed(component.text)
    if text != due.text:
        yield fault(name, component.lines[0], Words(text, text), Words(due.text, due.text))
    if component.centre < read.pdf.pages[0].width / 2:
        yield fault(name, component.lines[0], ON_THE_LEFT, ON_THE_RIGHT)


def _composed(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    for other, due in OTHER_SPELLINGS:
        text = text.replace(other, due)
    return text


RULE = Rule(
    code="P09",
    name="national-name-wrong",
    family="pdf",
    message=error(
        "{component_vi} không đúng: {found_vi}, phải là {allowed_vi}",
        "{component_en} is not right: {found_en}, must be {allowed_en}",
        "viết đúng từng chữ, Quốc hiệu trên một dòng, ở trên bên phải trang đầu",
        "write it to the letter, the national name on one line, at the top right of page one",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.1",
    ),
    clause=nd30.NATIONAL_NAME.clause,
    why_vi="Quốc hiệu và Tiêu ngữ là thành phần bắt buộc, được quy định từng chữ.",
    why_en="National name and motto are required, and fixed to the letter.",
    wrong="national_motto: {text: Độc lập – Tự do – Hạnh phúc}",
    right="national_motto: {text: Độc lập - Tự do - Hạnh phúc}",
    check=check,
)
