"""The words of an audit: what the rules say, what could not be judged, and which components were recognised."""

from __future__ import annotations

from typing import Literal

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.diagnostics.wording import SEVERITY_WORDS, Language, Wording, wording
from vanban.rules.audit_report import AuditFinding, ComponentState, RecognisedComponent, Unjudged

STATES: dict[Language, dict[ComponentState, str]] = {
    "vi": {"found": "có", "missing": "thiếu", "twice": "có hai lần", "unknown": "không xác định được"},
    "en": {"found": "found", "missing": "missing", "twice": "present twice", "unknown": "cannot be told"},
}

COMPONENTS: dict[str, tuple[str, str]] = {
    "page": ("Trang giấy", "page"),
    "national_name": ("Quốc hiệu", "national name"),
    "national_motto": ("Tiêu ngữ", "national motto"),
    "governing_agency": ("Cơ quan chủ quản", "governing agency"),
    "issuer": ("Cơ quan ban hành", "issuer"),
    "number": ("Số, ký hiệu", "number and symbol"),
    "place_and_date": ("Địa danh, ngày", "place and date"),
    "type_name": ("Tên loại", "type"),
    "subject": ("Trích yếu", "subject"),
    "letter_subject": ("Trích yếu công văn", "subject of a letter"),
    "secrecy": ("Độ mật", "secrecy mark"),
    "urgency": ("Mức độ khẩn", "urgency mark"),
    "stamp": ("Dấu chỉ mức độ", "mark"),
    "addressees": ("Kính gửi", "addressees"),
    "legal_bases": ("Căn cứ", "legal bases"),
    "body": ("Nội dung", "body"),
    "recipients_heading": ("Chữ Nơi nhận", "recipients heading"),
    "recipients": ("Nơi nhận", "recipients"),
    "signature_lines": ("Quyền hạn, chức vụ", "authority and title"),
    "signer": ("Họ tên người ký", "signer"),
    "page_number": ("Số trang", "page number"),
    "contact": ("Địa chỉ cơ quan", "office address"),
    "annex_label": ("Chữ Phụ lục", "word «Phụ lục»"),
    "annex_heading": ("Phụ lục", "annex heading"),
    "annex_title": ("Tên phụ lục", "annex title"),
    "annex_reference": ("Dòng kèm theo", "annex reference"),
}

OPTIONAL = frozenset(
    (
        "governing_agency",
        "letter_subject",
        "secrecy",
        "urgency",
        "stamp",
        "addressees",
        "legal_bases",
        "page_number",
        "contact",
        "annex_label",
        "annex_heading",
        "annex_title",
        "annex_reference",
    )
)
"""Components that a document may well do without."""

LABELS: dict[str, tuple[str, str]] = {
    "page": ("trang", "page"),
    "paragraph": ("đoạn", "paragraph"),
    "found": ("thấy", "found"),
    "allowed": ("cho phép", "allowed"),
    "basis": ("căn cứ", "basis"),
    "mend": ("cách sửa", "mend"),
    "not_evaluated": ("Chưa đánh giá được", "Not evaluated"),
    "components": ("Thành phần thể thức", "Components"),
    "notes": ("Lưu ý", "Notes"),
    "clean": ("Không thấy lỗi thể thức nào trong các quy tắc đã đánh giá", "No fault in the rules that were evaluated"),
    "title": ("Kết quả kiểm tra thể thức", "Audit of the layout"),
    "severity": ("Mức", "Severity"),
    "place": ("Chỗ", "Place"),
    "fault": ("Lỗi", "Fault"),
    "basis_note": (
        "Đối chiếu với Nghị định 30/2020/NĐ-CP. Điều chưa đánh giá được không có nghĩa là đúng.",
        "Compared with Decree 30/2020/NĐ-CP. What could not be evaluated is not thereby right.",
    ),
}


def label(name: str, language: Language) -> str:
    """A word of the report."""
    return LABELS[name][0 if language == "vi" else 1]


def words_of(finding: AuditFinding, language: Language) -> Wording:
    """Message, hint and basis with their values filled in."""
    values = {name: measured(finding, name, language) for name in ("found", "allowed")}
    arguments = {**finding.arguments, **values}
    return wording(Diagnostic(finding.code, Span(""), arguments, words=finding.message), language)


def measured(finding: AuditFinding, name: Literal["found", "allowed"], language: Language) -> str:
    """What was found or is allowed, in this language where the rule says it in both."""
    own = finding.arguments.get(f"{name}_{language}")
    return str(own) if own is not None else finding.found if name == "found" else finding.allowed


def severity_word(finding: AuditFinding, language: Language) -> str:
    """lỗi, cảnh báo or thông tin."""
    return SEVERITY_WORDS[language][finding.severity]


def place(finding: AuditFinding, language: Language) -> str:
    """Where in the file, as far as that is known."""
    parts = [(label("page", language), finding.page), (label("paragraph", language), finding.paragraph)]
    return ", ".join(f"{word} {number}" for word, number in parts if number is not None)


def is_odd(component: RecognisedComponent) -> bool:
    """Whether a reader should be told of its state: missing where it belongs, present twice, or not to be told."""
    return component.state != "found" and not (component.state == "missing" and component.name in OPTIONAL)


def component_name(name: str, language: Language) -> str:
    """The component as an official calls it."""
    known = COMPONENTS.get(name)
    return known[0 if language == "vi" else 1] if known else name.replace("_", " ")


def reason(unjudged: Unjudged, language: Language) -> str:
    """Why a rule could not be judged."""
    return unjudged.reason_vi if language == "vi" else unjudged.reason_en
