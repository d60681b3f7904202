"""D16: nothing is left over from editing: no comments, tracked changes, highlight, unfilled places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.docx.runs import all_paragraphs, line_of, visible
from vanban.rules.docx.telling import Words, fault, fault_of_habit
from vanban.rules.habit import HABIT
from vanban.rules.rule import Finding, Rule

CLAUSE = HABIT
TOKEN = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\$\{\w+\}|<<\w+>>|\bTODO\b|\bX{4,}\b|lorem ipsum"
    r"|Error! \w+ source not found|Click or tap here to enter text",
    re.IGNORECASE,
)
NOTHING = Words("không có", "none")


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The file's own marks first, then the letters."""
    if subject.docx.has_comments:
        yield fault("document", Words("còn ghi chú (comment)", "comments"), NOTHING, CLAUSE)
    if subject.docx.has_tracked_changes:
        yield fault("document", Words("còn sửa đổi chưa chấp nhận", "tracked changes"), NOTHING, CLAUSE)
    for component, paragraph in all_paragraphs(subject):
        lit = next((run for run in visible(paragraph) if run.format.highlight), None)
        if lit is not None:
            found = Words(f"tô nền {lit.format.highlight}", f"highlight {lit.format.highlight}")
            yield fault(component, found, NOTHING, CLAUSE, line_of(paragraph, lit, component))
        token = TOKEN.search(paragraph.text)
        if token and paragraph.runs:
            at = line_of(paragraph, paragraph.runs[0], component)
            yield fault(component, Words(f"còn «{token[0]}»", f"“{token[0]}” left"), NOTHING, CLAUSE, at)


RULE = Rule(
    code="D16",
    name="leftover-of-editing",
    family="docx",
    message=fault_of_habit("dọn sạch dấu vết soạn thảo trước khi ký", "clear the traces of editing"),
    clause=CLAUSE,
    why_vi="Ghi chú, sửa đổi đang theo dõi và chỗ chưa điền không được đi theo văn bản đã ký.",
    why_en="Comments, tracked changes and unfilled places must not travel with a signed document.",
    wrong="opening.text: 'Ủy ban nhân dân tỉnh ban hành {{ name }} như sau:'",
    right="opening.text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'",
    check=check,
)
