"""From a fault to a finding: the component's name, what stands there and what the clause allows, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.diagnostics.messages.message import Message, error, warning
from vanban.inspection.docx.component import Component
from vanban.inspection.docx.text_lines import TextLine
from vanban.rules.habit import HABIT, HABIT_EN
from vanban.rules.rule import Finding, NotEvaluated
from vanban.values import dataclass

EXCERPT = 60
"""Letters of the text that a finding shows."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same in Vietnamese and in English."""

    vi: str
    en: str


NAMES: Mapping[str, Words] = {
    "page": Words("Trang giấy", "Page"),
    "national_name": Words("Quốc hiệu", "National name"),
    "national_motto": Words("Tiêu ngữ", "National motto"),
    "governing_agency": Words("Tên cơ quan chủ quản", "Governing agency"),
    "issuer": Words("Tên cơ quan ban hành", "Issuer"),
    "number": Words("Số, ký hiệu", "Number and symbol"),
    "place_and_date": Words("Địa danh và thời gian", "Place and date"),
    "type_name": Words("Tên loại", "Type"),
    "subject": Words("Trích yếu", "Subject"),
    "urgency": Words("Dấu chỉ mức độ khẩn", "Urgency mark"),
    "secrecy": Words("Dấu chỉ độ mật", "Secrecy mark"),
    "addressees": Words("Kính gửi", "Addressees"),
    "legal_bases": Words("Căn cứ", "Legal bases"),
    "body": Words("Nội dung", "Body"),
    "heading": Words("Đề mục", "Heading"),
    "recipients_heading": Words("Chữ «Nơi nhận»", "Recipients' heading"),
    "recipients": Words("Danh sách nơi nhận", "Recipients"),
    "signature_lines": Words("Quyền hạn, chức vụ của người ký", "Signer's authority and title"),
    "signer": Words("Họ tên người ký", "Signer's name"),
    "annex_heading": Words("Chữ «Phụ lục»", "Annex heading"),
    "annex_title": Words("Tên phụ lục", "Annex title"),
    "annex_reference": Words("Dòng «Kèm theo» của phụ lục", "Annex reference"),
    "page_number": Words("Số trang", "Page number"),
    "header": Words("Đầu trang", "Header"),
    "footer": Words("Chân trang", "Footer"),
    "footnote": Words("Chú thích cuối trang", "Footnote"),
    "table": Words("Bảng", "Table"),
    "document": Words("Văn bản", "Document"),
}
FAULT_VI = "{component_vi}: {what_vi}{found_vi}, quy định {allowed_vi}."
FAULT_EN = "{component_en}: {what_en}{found_en}, allowed {allowed_en}."
BASIS = "Nghị định 30/2020/NĐ-CP, {clause}"


def fault_error(what_vi: str, what_en: str, hint_vi: str = "", hint_en: str = "") -> Message:
    """A rule's words: component, what is measured, what was found, what is allowed."""
    vi, en = (text.replace(key, what) for text, key, what in _texts(what_vi, what_en))
    return error(vi, en, hint_vi, hint_en, BASIS)


def fault_warning(what_vi: str, what_en: str, hint_vi: str = "", hint_en: str = "") -> Message:
    """The same for what only warns: the clause draws it, but does not order it."""
    vi, en = (text.replace(key, what) for text, key, what in _texts(what_vi, what_en))
    return warning(vi, en, hint_vi, hint_en, BASIS)


def fault_of_habit(hint_vi: str, hint_en: str) -> Message:
    """The same for what offices do without a clause."""
    vi, en = (text.replace(key, what) for text, key, what in _texts("", ""))
    return warning(vi, en, hint_vi, hint_en, HABIT, HABIT_EN)


def _texts(what_vi: str, what_en: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return (FAULT_VI, "{what_vi}", f"{what_vi} " if what_vi else ""), (
        FAULT_EN,
        "{what_en}",
        f"{what_en} " if what_en else "",
    )


def fault(component: str, found: Words | str, allowed: Words | str, clause: str, at: TextLine | None = None) -> Finding:
    """A finding in this component; `at` is the line of text at fault."""
    name, seen, lawful = NAMES[component], _words(found), _words(allowed)
    return Finding(
        paragraph=at.number if at else None,
        excerpt=at.text[:EXCERPT] if at else "",
        arguments={
            "component": component,
            "component_vi": name.vi,
            "component_en": name.en,
            "found": seen.vi,
            "found_vi": seen.vi,
            "found_en": seen.en,
            "allowed": lawful.vi,
            "allowed_vi": lawful.vi,
            "allowed_en": lawful.en,
            "clause": clause,
        },
    )


def _words(text: Words | str) -> Words:
    return text if isinstance(text, Words) else Words(text, text)


def measure(amount: float, unit: str, digits: int = 1) -> Words:
    """A length or a share with its unit, the decimal sign of each language."""
    number = f"{round(amount, digits):.{digits}f}"
    number = number.rstrip("0").rstrip(".") if digits else number
    return Words(f"{number.replace('.', ',')}{unit}", f"{number}{unit}")


def band(low: float, high: float, unit: str) -> Words:
    """What a clause allows, from and to."""
    first, last = measure(low, ""), measure(high, unit)
    return last if low == high else Words(f"{first.vi}-{last.vi}", f"{first.en}-{last.en}")


def not_told(component: Component) -> NotEvaluated:
    """Why this component could not be judged."""
    name = NAMES[component.name]
    if component.state == "missing":
        return NotEvaluated(f"{name.vi}: không tìm thấy", f"{name.en}: not found")
    reason_vi = component.reason_vi or "không xác định được"
    return NotEvaluated(f"{name.vi}: {reason_vi}", f"{name.en}: {component.reason_en or 'cannot be told'}")
