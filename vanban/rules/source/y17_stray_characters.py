"""Y17: no tabs, no blanks side by side, no invisible characters, nothing from before Unicode."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern
from vanban.text.legacy_fonts import ODD_LETTER, legacy_word

BLANKS = LatePattern(r"(?<!\S)\S++(?:[ \u00a0]{2,3}|[ \u00a0]*\t\s*)(?=\S)\S+")
"""With the words on both sides; more blanks are a place to fill in by hand."""
SEVERAL = LatePattern(r"  |\u00a0|\t")
INVISIBLE = LatePattern(r"(?<!\S)\S*[\u00ad\u200b-\u200f\u2060\ufeff]\S*")

UNSEEN = LatePattern(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
"""What `INVISIBLE` is about, alone: most texts hold none, and this is seen soonest."""

LEGACY = warning(
    'Chữ "{word}" gõ theo bảng mã cũ (TCVN3, VNI)',
    'The word "{word}" is typed in a code of before Unicode (TCVN3, VNI)',
    "chuyển văn bản sang Unicode",
    "convert the text to Unicode",
)
HIDDEN = warning(
    "Trong chữ này có ký tự không nhìn thấy",
    "An invisible character stands in this word",
    "gõ lại chữ này",
    "type the word again",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Every text; composed form is seen to when the file is read."""
    for path, text in subject.holding(SEVERAL):
        yield from (finding_at(path, text, match) for match in BLANKS.finditer(text))
    for path, text in subject.holding(UNSEEN):
        yield from (finding_at(path, text, match, message=HIDDEN) for match in INVISIBLE.finditer(text))
    for path, text in subject.holding(ODD_LETTER):
        if word := legacy_word(text):
            yield Finding(path, word, message=LEGACY, arguments={"word": word})


RULE = Rule(
    code="Y17",
    name="stray-characters",
    family="source",
    message=warning(
        "Giữa hai chữ có nhiều dấu cách hoặc dấu tab",
        "Several blanks or a tab stand between two words",
        "chỉ để một dấu cách",
        "leave one blank",
    ),
    clause="PL1-I-I.4",
    why_vi="Chữ theo Unicode (TCVN 6909:2001); khoảng trống do chương trình sắp, không gõ tay.",
    why_en="Letters are Unicode (TCVN 6909:2001); spacing is the program's business, not the keyboard's.",
    wrong='opening: "Ủy ban nhân dân tỉnh  ban hành Kế hoạch như sau:"\n',
    right='opening: "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"\n',
    check=check,
    also=(LEGACY, HIDDEN),
)
