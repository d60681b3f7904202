"""D19: words, numbers and dates of the head are written to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.inspection.docx.component import ComponentName
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.wording import folded, plain
from vanban.law.nd30 import NATIONAL_MOTTO, NATIONAL_NAME, NUMBER_SIZE, PLACE_AND_DATE_SIZE
from vanban.rules.docx.telling import Words, fault, fault_error, not_told
from vanban.rules.rule import Outcome, Rule

NUMBER = re.compile(r"Số: ?(\d{2,}|[.…_ ]*)/[^\s/]+")
BLANK = "[.…_ ]*"
PLACE_AND_DATE = re.compile(
    rf"[^,]+(, [^,]+)*, ngày ?(\d\d|{BLANK}) ?tháng ?(0[12]|[3-9]|1[0-2]|{BLANK}) ?năm ?(\d{{4}}|20{BLANK}|{BLANK})"
)
NUMBER_FORM = Words("«Số: 05/KH-UBND», số nhỏ hơn 10 thêm 0", "“Số: 05/KH-UBND”, a zero before numbers under 10")
DATE_FORM = Words(
    "«Địa danh, ngày 05 tháng 02 năm 2026», thêm 0 trước ngày nhỏ hơn 10 và tháng 1, 2",
    "“Place, ngày 05 tháng 02 năm 2026”, a zero before days under 10 and months 1 and 2",
)


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """The two names of the State, the number and the date."""
    yield from _exact(subject, "national_motto", NATIONAL_MOTTO.text, NATIONAL_MOTTO.clause)
    yield from _exact(subject, "national_name", NATIONAL_NAME.text, NATIONAL_NAME.clause)
    yield from _form(subject, "number", NUMBER, NUMBER_FORM, NUMBER_SIZE.clause)
    yield from _form(subject, "place_and_date", PLACE_AND_DATE, DATE_FORM, PLACE_AND_DATE_SIZE.clause)


def _exact(subject: RecognisedDocx, name: ComponentName, words: str, clause: str) -> Iterator[Outcome]:
    """The words themselves; the case of all capitals is another rule's, and tone marks may stand in either place."""
    component = subject.component(name)
    text = plain(component.text)
    same = text == words or (name == "national_name" and folded(text) == folded(words))
    if component.state == "found" and not same and text.upper() != text:
        yield fault(name, text, words, clause, component.lines[0])


def _form(
    subject: RecognisedDocx, name: ComponentName, form: re.Pattern[str], allowed: Words, clause: str
) -> Iterator[Outcome]:
    component = subject.component(name)
    if component.state == "found":
        if not form.fullmatch(component.text):
            yield fault(name, component.text, allowed, clause, component.lines[0])
    else:
        yield not_told(component)


RULE = Rule(
    code="D19",
    name="altered-fixed-wording",
    family="docx",
    message=fault_error("viết", "written", "viết đúng từng chữ, từng dấu", "write it to the letter"),
    clause=NATIONAL_NAME.clause,
    why_vi="Quốc hiệu, Tiêu ngữ, cách ghi số và ngày là lời văn cố định của Nghị định.",
    why_en="National name, motto, and the form of number and date are fixed words of the decree.",
    wrong="number.text: 'Số: 5/KH-UBND'",
    right="number.text: 'Số: 05/KH-UBND'",
    check=check,
)
