"""Y15: marks of urgency and secrecy have keys of their own, from which the stamps are made."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.law.nd30 import SECRECY_LEVELS, URGENCY_FRAMES
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

LEVELS = {
    **dict.fromkeys(("HOẢ TỐC", "HỎA TỐC HẸN GIỜ", "HOẢ TỐC HẸN GIỜ"), "urgency"),
    **dict.fromkeys(URGENCY_FRAMES, "urgency"),
    **dict.fromkeys(SECRECY_LEVELS, "secrecy"),
}
AROUND = LatePattern(r"^[\s(\[*]+|[\s)\]*.!]+$")
PLACES = ("draft_mark", "subtitle", "letterhead", "subject")


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The texts of the first page that are nothing but such a mark, line by line."""
    first_page = ((path, text) for path, text in subject.texts if path[0] in PLACES)
    for path, line in ((path, line) for path, text in first_page for line in text.split("\n")):
        words = AROUND.sub("", line)
        if key := LEVELS.get(words.upper()):
            yield Finding(path, words, arguments={"mark": words, "key": key})


RULE = Rule(
    code="Y15",
    name="mark-typed-as-text",
    family="source",
    message=error(
        'Dấu "{mark}" viết như lời văn, không in thành dấu trong khung',
        'The mark "{mark}" is typed as text and prints without its frame',
        "chuyển sang khóa `{key}`",
        "move it to the key `{key}`",
    ),
    clause="PL1-I-III.2",
    why_vi="Dấu chỉ độ mật, mức độ khẩn có hình thức và vị trí riêng dưới số, ký hiệu.",
    why_en="Marks of secrecy and urgency have a form and a place of their own, below number and symbol.",
    wrong="subtitle: (Hỏa tốc)\n",
    right="urgency: HỎA TỐC\n",
    check=check,
)
