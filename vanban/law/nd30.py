"""The figures of Nghị định 30/2020/NĐ-CP, Phụ lục I: each once, with its unit and its clause.

`PL1-I-II.5b` reads Phụ lục I, Phần I, Mục II, khoản 5 điểm b. A band is inclusive at both ends.
"""

from __future__ import annotations

from vanban.law.units import Mm, Pt
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class MmBand:
    """What lengths of paper the clause allows."""

    low: Mm
    high: Mm
    clause: str

    def __contains__(self, length: Mm) -> bool:
        return self.low <= length <= self.high


@dataclass(frozen=True, slots=True)
class PtBand:
    """What letter sizes or spacings the clause allows."""

    low: Pt
    high: Pt
    clause: str

    def __contains__(self, size: Pt) -> bool:
        return self.low <= size <= self.high


@dataclass(frozen=True, slots=True)
class RatioBand:
    """What share of a text's length the clause allows for the line under it."""

    low: float
    high: float
    clause: str

    def __contains__(self, ratio: float) -> bool:
        return self.low <= ratio <= self.high


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that the clause fixes to the letter."""

    text: str
    clause: str


FONT_NAME = Wording("Times New Roman", "PL1-I-I.4")
TEXT_COLOUR = Wording("000000", "PL1-I-I.4")
NATIONAL_NAME = Wording("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PL1-I-II.1a")
NATIONAL_MOTTO = Wording("Độc lập - Tự do - Hạnh phúc", "PL1-I-II.1b")

PAPER_WIDTH = MmBand(Mm(210), Mm(210), "PL1-I-I.1")
PAPER_HEIGHT = MmBand(Mm(297), Mm(297), "PL1-I-I.1")
MARGIN_TOP = MmBand(Mm(20), Mm(25), "PL1-I-I.3")
MARGIN_BOTTOM = MmBand(Mm(20), Mm(25), "PL1-I-I.3")
MARGIN_LEFT = MmBand(Mm(30), Mm(35), "PL1-I-I.3")
MARGIN_RIGHT = MmBand(Mm(15), Mm(20), "PL1-I-I.3")
PAGE_NUMBER_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-I.7")

NATIONAL_NAME_SIZE = PtBand(Pt(12), Pt(13), "PL1-I-II.1c")
NATIONAL_MOTTO_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.1c")
NATIONAL_MOTTO_LINE = RatioBand(1.0, 1.0, "PL1-I-II.1c")
ISSUER_SIZE = PtBand(Pt(12), Pt(13), "PL1-I-II.2b")
ISSUER_LINE = RatioBand(1 / 3, 1 / 2, "PL1-I-II.2b")
NUMBER_SIZE = PtBand(Pt(13), Pt(13), "PL1-I-II.3")
PLACE_AND_DATE_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.4")
TYPE_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.5b")
SUBJECT_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.5b")
SUBJECT_LINE = RatioBand(1 / 3, 1 / 2, "PL1-I-II.5b")
LETTER_SUBJECT_SIZE = PtBand(Pt(12), Pt(13), "PL1-I-II.5b")
LETTER_SUBJECT_SPACE = PtBand(Pt(6), Pt(6), "PL1-I-II.5b")
LETTER_SUBJECT_SIZE = PtBand(Pt(12), Pt(13), "PL1-I-II.5b")
"""The subject of a công văn, under its number."""

BODY_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.6e")
FIRST_LINE_INDENTS = (Mm(10), Mm(12.7))
PARAGRAPH_SPACE = PtBand(Pt(6), Pt(6), "PL1-I-II.6e")
LINE_SPACING = RatioBand(1.0, 1.5, "PL1-I-II.6e")
SINGLE_LINE_OF_TIMES = 1.149
"""The height of a single line of Times New Roman, in letter sizes: what the clause counts in."""

SIGNATURE_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.7đ")
ADDRESSEES_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-II.9d")
RECIPIENTS_HEADING_SIZE = PtBand(Pt(12), Pt(12), "PL1-I-II.9d")
RECIPIENTS_SIZE = PtBand(Pt(11), Pt(11), "PL1-I-II.9d")

ANNEX_WORD_SIZE = PtBand(Pt(14), Pt(14), "PL1-I-III.1b")
ANNEX_TITLE_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-III.1b")
ANNEX_REFERENCE_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-III.1c")
STAMP_SIZE = PtBand(Pt(13), Pt(14), "PL1-I-III.2b")
DRAFTER_SIZE = PtBand(Pt(11), Pt(11), "PL1-I-III.3")
CONTACT_SIZE = PtBand(Pt(11), Pt(12), "PL1-I-III.4")

URGENCY_FRAMES = {
    "HỎA TỐC": (Mm(30), Mm(8)),
    "THƯỢNG KHẨN": (Mm(40), Mm(8)),
    "KHẨN": (Mm(20), Mm(8)),
}
"""Width and height of the stamp's frame (PL1-I-III.2b)."""

SECRECY_LEVELS = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
"""The marks of secrecy (PL1-I-III.2a); their form is the state-secrets law's."""

CIRCULATION_PHRASES = ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")
"""The phrases of the circulation mark (PL1-I-III.2c)."""

SEAL_OVER_SIGNATURE = RatioBand(1 / 3, 1 / 3, "PL1-I-II.8")
"""About the share of the person's signature that the seal covers, from the left."""
CORNER_SIGNATURE_SIZE = PtBand(Pt(10), Pt(10), "PL1-I-III.1d")
SIGNING_TIME_ZONE = Wording("+07'00'", "PL1-I-III.1d")

COPY_KINDS = ("SAO Y", "SAO LỤC", "TRÍCH SAO")
"""The kinds of copy (PL1-II-I.3)."""
COPY_PDF_VERSION = 14
"""Ten times the lowest version of an electronic copy (PL1-II-I)."""
COPY_RESOLUTION = 200
"""Dots per inch of an electronic copy, at least (PL1-II-I)."""
