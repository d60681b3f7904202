"""Y12: recipients end with «Lưu: VT», begin with «Như trên» where there is «Kính gửi», and name real articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.models.document import BaseDocument
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

FILE = LatePattern(r"-?\s*Lưu\b\s*:?", re.IGNORECASE)
REGISTRY = LatePattern(r"VT\b")
AS_ABOVE = LatePattern(r"Như\s+trên\b", re.IGNORECASE)
AS_ADDRESSED = LatePattern(r"Như\s+kính\s+gửi\b", re.IGNORECASE)
AS_ARTICLE = LatePattern(r"Như\s+(Điều\s+\d+)", re.IGNORECASE)

NO_REGISTRY = error(
    'Dòng lưu "{typed}" không bắt đầu bằng VT',
    'The line of file copies "{typed}" does not begin with VT',
    'viết "VT, {typed}"',
    'write "VT, {typed}"',
)
NO_FILE_COPIES = warning(
    "Nơi nhận không có dòng lưu",
    "The recipients have no line of file copies",
    "thêm `file_copies: VT, …`",
    "add `file_copies: VT, …`",
)
NO_ARTICLE = error(
    'Văn bản không có "{article}"',
    'The document has no "{article}"',
    "ghi tên nơi nhận",
    "name the recipient",
)
NOTHING_ABOVE = warning(
    'Có "Như trên" mà không có "Kính gửi"',
    'There is "Như trên" but no "Kính gửi"',
    "thêm `addressees`, hoặc ghi tên nơi nhận",
    "add `addressees`, or name the recipient",
)
NOT_AS_ABOVE = warning(
    'Có "Kính gửi" mà nơi nhận không mở đầu bằng "Như trên"',
    'There is "Kính gửi", but the recipients do not begin with "Như trên"',
    "thêm `- Như trên` làm mục đầu tiên",
    "make `- Như trên` the first entry",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Recipients and file copies; a document without any is another matter."""
    document = subject.resolved.document
    yield from _file_copies(document)
    for index, name in enumerate(document.recipients):
        if match := FILE.match(name):
            yield Finding(("recipients", index), match[0].strip(), arguments={"typed": name})
        if (match := AS_ARTICLE.match(name)) and not _has(match[1], subject):
            yield Finding(("recipients", index), match[1], message=NO_ARTICLE, arguments={"article": match[1]})
        if (AS_ABOVE.match(name) or AS_ADDRESSED.match(name)) and not document.addressees:
            yield Finding(("recipients", index), message=NOTHING_ABOVE)
    if document.addressees and document.recipients and not AS_ABOVE.match(document.recipients[0]):
        yield Finding(("recipients", 0), message=NOT_AS_ABOVE)


def _file_copies(document: BaseDocument) -> Iterator[Finding]:
    typed = document.file_copies
    if typed is None:
        if document.recipients and not any(FILE.match(name) for name in document.recipients):
            yield Finding(("recipients", len(document.recipients) - 1), message=NO_FILE_COPIES)
    elif match := FILE.match(typed):
        yield Finding(("file_copies",), match[0], arguments={"typed": typed})
    elif not REGISTRY.match(typed):
        yield Finding(("file_copies",), message=NO_REGISTRY, arguments={"typed": typed})


def _has(article: str, subject: SourceSubject) -> bool:
    """Whether a heading, a label or a line begins with this article, or the labels count articles."""
    name = " ".join(article.split()).capitalize()
    if any(label.startswith("Điều") for label in subject.resolved.document.numbering):
        return True
    opening = re.compile(rf"\s*{re.escape(name)}\b")
    return any(opening.match(line) for _, line in subject.lines())


RULE = Rule(
    code="Y12",
    name="recipients-out-of-form",
    family="source",
    message=error(
        'Chữ "Lưu:" được in sẵn, không viết trong "{typed}"',
        '"Lưu:" is printed anyway and is not typed in "{typed}"',
        "chỉ viết nơi lưu, ở khóa `file_copies`",
        "write the places only, under `file_copies`",
    ),
    clause="PL1-I-II.9d",
    why_vi="Dòng cuối là Lưu, dấu hai chấm, VT, rồi đơn vị soạn thảo; dòng đầu là Như trên nếu có Kính gửi.",
    why_en="The last line is Lưu, a colon, VT and the drafting unit; the first is Như trên where there is Kính gửi.",
    wrong='file_copies: "Lưu: VT, KGVX"\n',
    right="file_copies: VT, KGVX\n",
    check=check,
    also=(NO_REGISTRY, NO_FILE_COPIES, NO_ARTICLE, NOTHING_ABOVE, NOT_AS_ABOVE),
)
