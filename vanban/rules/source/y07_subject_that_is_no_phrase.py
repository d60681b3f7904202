"""Y07: the subject is one phrase: no V/v in a named document, no type again, no final stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.models.annex import AnnexDocument
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern

LETTERS_OPENING = LatePattern(r"\s*V/v\b", re.IGNORECASE)
STOP = LatePattern(r"(?<!\.)[.;:,]\s*$")
SECOND_SENTENCE = LatePattern(r"(?:[^\W\d_]{3}|\d{4})[.?!]\s+(?P<next>[^\W\d_]++)\s[^\W\d_]")
WORDS_OF_THEIR_OWN = ("hóa", "hoá", "viên")
"""Kế hoạch hóa and báo cáo viên are no types."""

STOPPED = warning(
    'Trích yếu kết thúc bằng dấu "{stop}"',
    'The subject ends with "{stop}"',
    "bỏ dấu này",
    "remove it",
)
TYPE_AGAIN = warning(
    'Trích yếu nhắc lại tên loại "{type}" đã in ở dòng trên',
    'The subject repeats the type "{type}" of the line above',
    "bỏ tên loại, viết thẳng nội dung",
    "leave it out",
)
SENTENCES = warning(
    "Trích yếu có nhiều hơn một câu",
    "The subject is more than one sentence",
    "viết gọn thành một câu hoặc cụm từ",
    "make it one sentence or phrase",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The document's own subject and those of the forms in its annexes."""
    document = subject.resolved.document
    yield from _judged(("subject",), document.subject, document.TYPE_NAME)
    for path, model in subject.every(AnnexDocument):
        if model.subject:
            yield from _judged((*path, "subject"), model.subject, model.type)


def _judged(path: Path, text: str, type_name: str) -> Iterator[Finding]:
    flat = " ".join(text.split())
    if match := LETTERS_OPENING.match(flat):
        yield Finding(path, match[0].strip())
    if match := STOP.search(flat):
        yield Finding(path, message=STOPPED, arguments={"stop": match[0].strip()})
    typed, following = flat[: len(type_name)], flat[len(type_name) :].split(maxsplit=1)
    if typed.casefold() == type_name.casefold() and following and following[0] not in WORDS_OF_THEIR_OWN:
        yield Finding(path, typed, message=TYPE_AGAIN, arguments={"type": typed})
    if any(match["next"][0].isupper() for match in SECOND_SENTENCE.finditer(flat)):
        yield Finding(path, message=SENTENCES)


RULE = Rule(
    code="Y07",
    name="subject-that-is-no-phrase",
    family="source",
    message=error(
        'Trích yếu của văn bản có tên loại không mở đầu bằng "V/v"',
        'The subject of a named document does not begin with "V/v"',
        'bỏ "V/v"; chỉ công văn mới có',
        'leave out "V/v"; only công văn has it',
    ),
    clause="PL1-I-II.5",
    why_vi="Trích yếu là một câu ngắn gọn hoặc một cụm từ nêu nội dung chủ yếu, in ngay dưới tên loại.",
    why_en="The subject is one short sentence or phrase that names the content, printed right below the type.",
    wrong="subject: V/v tổ chức diễn tập năm 2026\n",
    right="subject: Tổ chức diễn tập năm 2026\n",
    check=check,
    also=(STOPPED, TYPE_AGAIN, SENTENCES),
)
