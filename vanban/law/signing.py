"""Who may sign and how the line begins (PL1-I-II.7b), and what never stands before a name (PL1-I-II.7c)."""

from __future__ import annotations

from functools import lru_cache

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

HEADS = (
    "Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Bộ trưởng", "Thủ tướng", "Thống đốc", "Tổng Thanh tra",
    "Tổng Kiểm toán", "Trưởng", "Cục trưởng", "Tổng cục trưởng", "Vụ trưởng", "Viện trưởng", "Chi cục trưởng",
    "Chánh", "Hiệu trưởng", "Thủ trưởng", "Chủ nhiệm", "Đội trưởng", "Đoàn trưởng", "Hội trưởng",
    "Hạt trưởng", "Trạm trưởng", "Tổ trưởng",
    "Chỉ huy trưởng", "Tư lệnh", "Tổng Biên tập", "Bí thư", "Tổng Thư ký", "Bệnh viện trưởng", "Kho trưởng",
)  # fmt: skip
"""How the titles of heads begin (PL1-I-II.7c); a deputy's begins with one of the next."""

DEPUTIES = ("Phó", "Thứ trưởng")

COLLECTIVES = (
    "Ủy ban", "UBND", "UBMTTQ", "Hội đồng", "HĐND", "Chính phủ", "Thường trực", "Ban Chỉ đạo", "Ban Chấp hành",
    "Ban Thường vụ", "Ban Quản lý", "Ban Giám đốc", "Sở", "Văn phòng", "Đảng ủy", "Tỉnh ủy", "Thanh tra",
    "Quốc hội", "Tổ công tác", "Đoàn", "Liên minh", "Hội",
)  # fmt: skip
"""How the names of collectives and agencies begin."""


@lru_cache(maxsize=512)
def is_head(title: str) -> bool:
    """Whether a line of the signature begins with the title of a head."""
    return _begins(title, HEADS)


@lru_cache(maxsize=512)
def is_deputy(title: str) -> bool:
    """Whether it begins with the title of a deputy."""
    return _begins(title, DEPUTIES)


@lru_cache(maxsize=512)
def is_collective(name: str) -> bool:
    """Whether it begins with the name of a collective or an agency; a title is none."""
    return _begins(name, COLLECTIVES) and not is_head(name)


def _begins(text: str, openings: tuple[str, ...]) -> bool:
    """With one of these words, whatever the case and the place of the tone mark."""
    words = text.casefold().replace("uỷ", "ủy").split()
    return any(words[: len(opening.split())] == opening.casefold().split() for opening in openings)
