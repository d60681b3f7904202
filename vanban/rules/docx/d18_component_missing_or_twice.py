"""D18: every component that a document must have is there, once."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.component import Component, ComponentName
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.docx.telling import Words, fault, fault_error, not_told
from vanban.rules.rule import Finding, Outcome, Rule

CLAUSES: dict[ComponentName, str] = {
    "national_name": "PL1-I-II.1",
    "national_motto": "PL1-I-II.1",
    "issuer": "PL1-I-II.2",
    "number": "PL1-I-II.3",
    "place_and_date": "PL1-I-II.4",
    "subject": "PL1-I-II.5",
    "signature_lines": "PL1-I-II.7",
    "signer": "PL1-I-II.7",
}
"""Components of every document (Điều 8.2) and where their form is fixed; recipients are a rule of their own."""
WITHOUT: dict[str, frozenset[ComponentName]] = {
    "giấy giới thiệu": frozenset({"subject"}),
    "giấy nghỉ phép": frozenset({"subject"}),
    "biên bản": frozenset({"place_and_date"}),
}
"""What the models of single types leave out (PL3-II, Mẫu 1.8 to 1.10)."""
ONCE = Words("có một lần", "once")


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """Each of them; one that cannot be told is not missing."""
    types = subject.lines("type_name")
    left_out = WITHOUT.get(types[0].folded, frozenset()) if types else frozenset()
    for name, clause in CLAUSES.items():
        if name in left_out:
            continue
        component = subject.component(name)
        if component.state == "unknown":
            yield not_told(component)
        elif component.state != "found":
            yield _fault(component, clause)


def _fault(component: Component, clause: str) -> Finding:
    found = Words("thiếu", "missing") if component.state == "missing" else Words("có hai lần", "twice")
    return fault(component.name, found, ONCE, clause, component.lines[-1] if component.lines else None)


RULE = Rule(
    code="D18",
    name="component-missing-or-twice",
    family="docx",
    message=fault_error("", "", "bổ sung hoặc bỏ bớt thành phần", "add the component, or take one away"),
    clause="Đ8.2",
    why_vi="Văn bản hành chính phải có đủ các thành phần chính của thể thức.",
    why_en="An administrative document has all the main components.",
    wrong="national_motto: none",
    right="urgency: none",
    check=check,
)
