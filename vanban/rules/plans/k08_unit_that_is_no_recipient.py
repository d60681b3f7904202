"""K08: whoever has duties receives the document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.section import Duty
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.receiving import receives
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Units with duties of their own that no recipient is or covers."""
    resolved = subject.resolved
    if not resolved.document.recipients:
        return
    for path, _ in subject.every(Duty):
        for name in ("unit", "for"):
            for party in resolved.parties.get((*path, name), ()):
                if not receives(party, resolved):
                    yield Finding((*path, name), party.text, arguments={"name": party.text})


RULE = Rule(
    code="K08",
    name="unit-that-is-no-recipient",
    family="plan",
    message=habit_warning(
        '"{name}" được giao việc mà không có trong nơi nhận',
        '"{name}" has duties but is not among the recipients',
        "thêm vào `recipients`",
        "add it to `recipients`",
    ),
    clause=HABIT,
    why_vi="Nơi nhận để thực hiện phải gồm mọi cơ quan được giao việc (NĐ 30/2020/NĐ-CP, PL1-I-II.9a).",
    why_en="Those who are to act belong among the recipients (Decree 30/2020/NĐ-CP, PL1-I-II.9a).",
    wrong=(
        "organisation:\n  - unit: Hiệp hội Doanh nghiệp tỉnh\n    text: Tuyên truyền.\n"
        'recipients: ["Các sở, ban, ngành"]\n'
    ),
    right=(
        "organisation:\n  - unit: Hiệp hội Doanh nghiệp tỉnh\n    text: Tuyên truyền.\n"
        "  - unit: Sở Tài chính\n    text: Bố trí kinh phí.\n"
        'recipients: ["Các sở, ban, ngành", Hiệp hội Doanh nghiệp tỉnh]\n'
    ),
    check=check,
)
