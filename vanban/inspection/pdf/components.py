"""The official components as found on the pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPdf

ComponentName = Literal[
    "national_name",
    "national_motto",
    "governing_agency",
    "issuer",
    "number",
    "place_and_date",
    "stamp",
    "type_name",
    "subject",
    "letter_subject",
    "addressees",
    "body",
    "recipients_heading",
    "recipients",
    "signature_lines",
    "signer",
    "page_number",
    "contact",
    "annex_label",
    "annex_title",
    "annex_reference",
]
State = Literal["found", "missing", "twice", "unknown"]

LABELS: dict[ComponentName, tuple[str, str]] = {
    "national_name": ("Quốc hiệu", "National name"),
    "national_motto": ("Tiêu ngữ", "National motto"),
    "governing_agency": ("Tên cơ quan chủ quản", "Governing agency"),
    "issuer": ("Tên cơ quan ban hành", "Issuer"),
    "number": ("Số, ký hiệu", "Number and symbol"),
    "place_and_date": ("Địa danh, ngày tháng năm", "Place and date"),
    "stamp": ("Dấu chỉ mức độ, phạm vi", "Mark"),
    "type_name": ("Tên loại", "Type"),
    "subject": ("Trích yếu", "Subject"),
    "letter_subject": ("Trích yếu công văn", "Subject of a letter"),
    "addressees": ("Kính gửi", "Addressees"),
    "body": ("Nội dung", "Body"),
    "recipients_heading": ("Nơi nhận", "Recipients' heading"),
    "recipients": ("Danh sách nơi nhận", "Recipients"),
    "signature_lines": ("Quyền hạn, chức vụ người ký", "Signer's authority and title"),
    "signer": ("Họ tên người ký", "Signer's name"),
    "page_number": ("Số trang", "Page number"),
    "contact": ("Địa chỉ cơ quan", "Office address"),
    "annex_label": ("Từ Phụ lục", "Word «Phụ lục»"),
    "annex_title": ("Tên phụ lục", "Annex title"),
    "annex_reference": ("Dòng kèm theo của phụ lục", "Annex reference"),
}
"""What an official calls them, and what they are in English."""


@dataclass(frozen=True)
class Component:
    """One component and its lines; `reason` says why it cannot be told."""

    name: ComponentName
    lines: tuple[Line, ...] = ()
    state: State = "missing"
    reason: str = ""

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(line.text for line in self.lines)

    @property
    def centre(self) -> float:
        """Half way between its outermost ends."""
        return (min(line.left for line in self.lines) + max(line.right for line in self.lines)) / 2


@dataclass(frozen=True, slots=True)
class Frame:
    """The left and right edges of the text, as the full lines show them."""

    left: float
    right: float
    is_full: bool = True
    """Whether lines reach the right edge; else it is the decree's."""

    @property
    def centre(self) -> float:
        """Half way between the edges."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that run on; `centred` where they stand in the middle of the text."""

    lines: tuple[Line, ...]
    centred: bool = False

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class AnnexPart:
    """The pages of one annex and its heading."""

    first_page: int
    last_page: int
    label: Line
    title: tuple[Line, ...] = ()
    reference: tuple[Line, ...] = ()


@dataclass(frozen=True)
class RecognisedPdf:
    """A file with its components named."""

    pdf: InspectedPdf
    components: Mapping[ComponentName, Component]
    frame: Frame
    paragraphs: tuple[Paragraph, ...] = ()
    annexes: tuple[AnnexPart, ...] = ()
    page_numbers: Mapping[int, Line] = field(default_factory=dict)
    footnotes: tuple[Line, ...] = ()

    def lines(self, name: ComponentName) -> tuple[Line, ...]:
        """The component's lines; none where it is missing."""
        return self.components[name].lines if name in self.components else ()

    @cached_property
    def last_main_page(self) -> int:
        """The last page before the annexes."""
        return self.annexes[0].first_page - 1 if self.annexes else len(self.pdf.pages)

    def is_letter(self) -> bool:
        """A công văn: no type, and its subject stands under the number."""
        return bool(self.lines("letter_subject"))
