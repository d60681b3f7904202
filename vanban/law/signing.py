"""Who may sign and how the line begins (PL1-I-II.7b), and what never stands before a name (PL1-I-II.7c)."""

from __future__ import annotations

PREFIXES = {
    "TM.": "thay mặt tập thể",
    "Q.": "quyền cấp trưởng",
    "KT.": "ký thay cấp trưởng",
    "TL.": "thừa lệnh cấp trưởng",
    "TUQ.": "thừa ủy quyền cấp trưởng",
}

SPELLED_OUT = {"P": "Phó"}
"""Words of a title that are cut short like a prefix, though the decree has no such short form."""

DEGREES = (
    "GS", "PGS", "TS", "TSKH", "ThS", "CN", "KS", "BS", "BSCK", "BSCKI", "BSCKII", "CKI", "CKII", "DS", "LS", "KTS",
    "NGƯT", "NGND", "TTƯT", "TTND", "NSƯT", "NSND",
    "Giáo sư", "Phó Giáo sư", "Tiến sĩ", "Tiến sỹ", "Tiến sĩ khoa học", "Thạc sĩ", "Thạc sỹ", "Cử nhân", "Kỹ sư",
    "Bác sĩ", "Bác sỹ", "Dược sĩ", "Dược sỹ", "Luật sư", "Kiến trúc sư", "Nhà giáo Ưu tú", "Nhà giáo Nhân dân",
    "Thầy thuốc Ưu tú", "Thầy thuốc Nhân dân", "Nghệ sĩ Ưu tú", "Nghệ sĩ Nhân dân",
)  # fmt: skip
"""Degrees and honours that the signer's name stands without, in their usual short and long forms."""
