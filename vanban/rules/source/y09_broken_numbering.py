"""Y09: labels go up one by one, nothing is numbered twice, and levels go from large to small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vanban.diagnostics.messages.message import error, warning
from vanban.rules.own_labels import label_rows, labelled_texts
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.rules.typed_numbers import typed_numbers
from vanban.text.counting import read_pattern
from vanban.text.label_rows import broken_rows

LEVELS = "AI1a"
"""Kinds of labels from large to small: capital letters, Roman numerals, Arabic numbers, small letters."""

SKIPPED = warning(
    'Nhãn "{label}" bỏ qua một số',
    'The label "{label}" skips one',
    'viết "{wanted}"',
    'write "{wanted}"',
    "NĐ 30/2020/NĐ-CP, PL1-I-II.6c",
    "Decree 30/2020/NĐ-CP, PL1-I-II.6c",
)
NUMBERED_TWICE = error(
    'Chỗ này được đánh số tự động mà lại tự ghi "{label}"',
    'This is numbered by itself, and "{label}" is typed too',
    'bỏ "{label}", hoặc đặt `numbered: false`',
    'leave out "{label}", or set `numbered: false`',
)
LEVELS_MIXED = warning(
    'Kiểu đánh số "{label}" đứng dưới "{above}"',
    'The numbering "{label}" stands below "{above}"',
    "xếp từ lớn đến nhỏ: A., I., 1., a)",
    "go from large to small: A., I., 1., a)",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Typed labels and numbers, texts that number themselves, and the patterns of the document."""
    document = subject.resolved.document
    for path, label, _ in labelled_texts(subject):
        yield Finding(path, label, message=NUMBERED_TWICE, arguments={"label": label})
    for row in label_rows(subject):
        for broken in broken_rows([label for _, label, _ in row]):
            path, label, occurrence = row[broken.index]
            message = SKIPPED if broken.slip == "skipped" else None
            yield Finding(path, label, occurrence, message, arguments={"label": label, "wanted": broken.wanted})
    for path, number, wanted in typed_numbers(document, subject.rows):
        message = SKIPPED if number > wanted else None
        yield Finding(path, message=message, arguments={"label": str(number), "wanted": str(wanted)})
    yield from _levels(document.numbering)


def _levels(numbering: tuple[str, ...]) -> Iterator[Finding]:
    patterns = [read_pattern(typed) for typed in numbering]
    for index, (above, below) in enumerate(pairwise(patterns), start=1):
        if above and below and LEVELS.index(below.counter[0]) < LEVELS.index(above.counter[0]):
            arguments = {"label": numbering[index], "above": numbering[index - 1]}
            yield Finding(("numbering", index), message=LEVELS_MIXED, arguments=arguments)


RULE = Rule(
    code="Y09",
    name="broken-numbering",
    family="source",
    message=error(
        'Nhãn "{label}" lặp lại hoặc đi lùi',
        'The label "{label}" is repeated or goes back',
        'viết "{wanted}"',
        'write "{wanted}"',
    ),
    clause="PL1-I-II.6c, II.6đ",
    why_vi="Các phần được sắp từ lớn đến nhỏ theo một trình tự; điểm theo a, b, c, d, đ, e, g, h, i, k.",
    why_en="Parts go from large to small in one order; the letters are a, b, c, d, đ, e, g, h, i, k.",
    wrong="""
reporting: |
  a) Báo cáo quý gửi trước ngày 15 tháng cuối quý;
  b) Báo cáo năm gửi trước ngày 15 tháng 12;
  b) Báo cáo đột xuất khi có yêu cầu.
""",
    right="""
reporting: |
  a) Báo cáo quý gửi trước ngày 15 tháng cuối quý;
  b) Báo cáo năm gửi trước ngày 15 tháng 12;
  c) Báo cáo đột xuất khi có yêu cầu.
""",
    check=check,
    also=(SKIPPED, NUMBERED_TWICE, LEVELS_MIXED),
)
