"""Types of document as citations name them, and the letters that stand for each in a notation.

The twenty-nine administrative types (PL3-I), normative ones (Luật Ban hành văn bản quy phạm pháp luật) and those of
the Party (Hướng dẫn 36-HD/VPTW).
"""

from __future__ import annotations

from vanban.law.document_types import ABBREVIATIONS

NORMATIVE: dict[str, tuple[str, ...]] = {
    "Nghị định": ("NĐ",),
    "Thông tư": ("TT",),
    "Thông tư liên tịch": ("TTLT",),
    "Nghị quyết liên tịch": ("NQLT",),
    "Lệnh": ("L",),
}

PARTY: dict[str, tuple[str, ...]] = {
    "Kết luận": ("KL",),
    "Quy định": ("QyĐ", "QĐ", "QĐi"),
    "Thông tri": ("TT",),
    "Chương trình hành động": ("CTr", "CTrHĐ", "CTHĐ"),
    "Kế hoạch hành động": ("KH", "KHHĐ"),
    "Thông báo kết luận": ("TB", "KL"),
}

UNLETTERED = ("Công văn", "Văn bản", "Công điện khẩn")
"""A notation of these begins with the body, not with a type."""

CITED_TYPES: dict[str, tuple[str, ...]] = {
    **{name.capitalize(): (letters,) for name, letters in ABBREVIATIONS.items()},
    **NORMATIVE,
    **PARTY,
    **dict.fromkeys(UNLETTERED, ()),
}
"""The letters that may begin the notation of each type; none where the body's letters come first."""

TYPE_LETTERS = frozenset(letters for several in CITED_TYPES.values() for letters in several)
