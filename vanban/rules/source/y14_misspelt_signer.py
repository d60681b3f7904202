"""Y14: the signer's full name in small letters with a capital at each syllable."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

LETTER = LatePattern(r"[^\W\d_]")
PIECES = LatePattern(r"[’'ʼ‘\-]")

ONE_SYLLABLE = error(
    'Họ tên người ký "{name}" chỉ có một âm tiết',
    'The signer\'s name "{name}" is a single syllable',
    "viết đủ họ, chữ đệm và tên",
    "write surname, middle name and given name",
)
NOT_A_NAME = error(
    '"{syllable}" không phải là phần của họ tên',
    '"{syllable}" is no part of a name',
    "chỉ viết họ tên; ghi chú để ở `note`",
    "write the name only; a remark belongs under `note`",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The document's own signer; a name that is not known yet (dots) is let through."""
    signature = subject.resolved.document.signature
    name = signature.signer if signature else None
    if not name or not LETTER.search(name):
        return
    path = ("signature", "signer")
    if len([piece for syllable in name.split() for piece in PIECES.split(syllable) if piece]) < 2:
        yield Finding(path, message=ONE_SYLLABLE, arguments={"name": name})
    for syllable in name.split():
        if not all(piece.isalpha() for piece in PIECES.split(syllable) if piece):
            yield Finding(path, syllable, message=NOT_A_NAME, arguments={"syllable": syllable})
        elif not _is_capitalised(syllable):
            right = "-".join(piece[:1].upper() + piece[1:].lower() for piece in syllable.split("-"))
            yield Finding(path, syllable, arguments={"syllable": syllable, "right": right})


def _is_capitalised(syllable: str) -> bool:
    """A capital first and only there; after an apostrophe either (K’Mák, K’brơi)."""
    first, *others = PIECES.split(syllable)
    pieces = [first, *(other[:1].upper() + other[1:] for other in others)]
    return all(not piece or (piece[0].isupper() and piece[1:] == piece[1:].lower()) for piece in pieces)


RULE = Rule(
    code="Y14",
    name="misspelt-signer",
    family="source",
    message=error(
        'Họ tên người ký viết "{syllable}"',
        'The signer\'s name has "{syllable}"',
        'viết "{right}"',
        'write "{right}"',
    ),
    clause="PL1-I-II.7c, PL2-II.1",
    why_vi="Họ tên viết chữ in thường, hoa chữ cái đầu mỗi âm tiết, không kèm học hàm, học vị.",
    why_en="The name is in small letters with a capital at each syllable, and without degrees.",
    wrong="signature:\n  lines: [Chủ tịch]\n  signer: NGUYỄN VĂN VÍ DỤ\n",
    right="signature:\n  lines: [Chủ tịch]\n  signer: Nguyễn Văn Ví Dụ\n",
    check=check,
    also=(ONE_SYLLABLE, NOT_A_NAME),
)
