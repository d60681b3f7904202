"""The named styles, one for each component: the one table that Word's, Typst's and the page's styles come from."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from vanban.law import nd30
from vanban.law.units import Mm, Pt
from vanban.layout.profile import DEFAULT_PROFILE, Profile
from vanban.values import dataclass

StyleName = Literal[
    "national_name",
    "national_motto",
    "governing_agency",
    "governing_agency_small",
    "issuer",
    "issuer_small",
    "number",
    "place_and_date",
    "place_and_date_small",
    "stamp",
    "type_name",
    "subject",
    "subtitle",
    "addressees",
    "addressee",
    "legal_basis",
    "body",
    "dash",
    "plus",
    "part",
    "heading_1",
    "heading_2",
    "heading_3",
    "heading_4",
    "table_head",
    "table_group",
    "table_cell",
    "table_cell_centered",
    "table_cell_right",
    "signature_line",
    "signature_note",
    "second_title",
    "signer",
    "recipients_heading",
    "recipient",
    "caption",
    "page_number",
    "contact",
    "annex_label",
    "annex_title",
    "annex_reference",
    "footnote",
]
Alignment = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one component is set; `label` is the name an official sees in Word's list of styles."""

    label: str
    size: Pt
    bold: bool = False
    italic: bool = False
    align: Alignment = "left"
    first_line: Mm = Mm(0)
    left: Mm = Mm(0)
    before: Pt = Pt(0)
    after: Pt = Pt(0)
    keep_with_next: bool = False


def styles_of(profile: Profile = DEFAULT_PROFILE) -> dict[StyleName, TextStyle]:
    """Every named style under this profile (sizes, weights and alignments: PL1-I-V)."""
    return {
        **_letterhead(profile),
        **_title(profile),
        **_body(profile),
        **_table(profile),
        **_ending(profile),
        **_outside_the_text(profile),
        **_annex(profile),
    }


def _letterhead(profile: Profile) -> dict[StyleName, TextStyle]:
    agency = TextStyle("VB Cơ quan chủ quản", profile.issuer_size, align="center")
    issuer = TextStyle("VB Cơ quan ban hành", profile.issuer_size, bold=True, align="center")
    place = TextStyle("VB Địa danh, ngày", profile.place_and_date_size, italic=True, align="center")
    return {
        "national_name": TextStyle("VB Quốc hiệu", profile.national_name_size, bold=True, align="center"),
        "national_motto": TextStyle("VB Tiêu ngữ", profile.national_motto_size, bold=True, align="center"),
        "governing_agency": agency,
        "governing_agency_small": replace(agency, label="VB Cơ quan chủ quản cỡ nhỏ", size=profile.issuer_size_small),
        "issuer": issuer,
        "issuer_small": replace(issuer, label="VB Cơ quan ban hành cỡ nhỏ", size=profile.issuer_size_small),
        "number": TextStyle("VB Số, ký hiệu", profile.number_size, align="center"),
        "place_and_date": place,
        "place_and_date_small": replace(
            place, label="VB Địa danh, ngày cỡ nhỏ", size=profile.place_and_date_size_small
        ),
        "stamp": TextStyle("VB Dấu chỉ mức độ", nd30.STAMP_SIZE.high, bold=True, align="center"),
    }


def _title(profile: Profile) -> dict[StyleName, TextStyle]:
    size, indent = profile.body_size, profile.addressees_indent
    return {
        "type_name": TextStyle("VB Tên loại", size, bold=True, align="center", keep_with_next=True),
        "subject": TextStyle("VB Trích yếu", size, bold=True, align="center", keep_with_next=True),
        "subtitle": TextStyle("VB Dòng dưới trích yếu", size, italic=True, align="center", after=Pt(6)),
        "addressees": TextStyle("VB Kính gửi", size, left=indent),
        "addressee": TextStyle("VB Nơi kính gửi", size, left=indent),
    }


def _body(profile: Profile) -> dict[StyleName, TextStyle]:
    body = TextStyle(
        "VB Nội dung",
        profile.body_size,
        align="justify",
        first_line=profile.first_line_indent,
        after=profile.paragraph_space,
    )
    heading = replace(body, bold=True, keep_with_next=True)
    return {
        "legal_basis": replace(body, label="VB Căn cứ", italic=True),
        "body": body,
        "dash": replace(body, label="VB Gạch đầu dòng"),
        "plus": replace(body, label="VB Dấu cộng đầu dòng"),
        "part": replace(heading, label="VB Phần", align="center", first_line=Mm(0)),
        "heading_1": replace(heading, label="VB Mục cấp 1"),
        "heading_2": replace(heading, label="VB Mục cấp 2"),
        "heading_3": replace(heading, label="VB Mục cấp 3"),
        "heading_4": replace(heading, label="VB Mục cấp 4"),
    }


def _table(profile: Profile) -> dict[StyleName, TextStyle]:
    cell = TextStyle("VB Ô bảng", profile.table_size, before=Pt(2), after=Pt(2))
    return {
        "table_head": replace(cell, label="VB Đầu bảng", bold=True, align="center", keep_with_next=True),
        "table_group": replace(cell, label="VB Dòng nhóm của bảng", bold=True, keep_with_next=True),
        "table_cell": cell,
        "table_cell_centered": replace(cell, label="VB Ô bảng căn giữa", align="center"),
        "table_cell_right": replace(cell, label="VB Ô bảng căn phải", align="right"),
    }


def _ending(profile: Profile) -> dict[StyleName, TextStyle]:
    signature = TextStyle("VB Quyền hạn, chức vụ", profile.body_size, bold=True, align="center")
    return {
        "signature_line": signature,
        "signature_note": replace(signature, label="VB Ghi chú chữ ký", bold=False, italic=True),
        "second_title": replace(signature, label="VB Chức danh khác"),
        "signer": replace(signature, label="VB Họ tên người ký"),
        "recipients_heading": TextStyle("VB Nơi nhận", nd30.RECIPIENTS_HEADING_SIZE.high, bold=True, italic=True),
        "recipient": TextStyle("VB Dòng nơi nhận", nd30.RECIPIENTS_SIZE.high),
    }


def _outside_the_text(profile: Profile) -> dict[StyleName, TextStyle]:
    return {
        "caption": TextStyle("VB Chú giải hình", profile.body_size, align="center", after=profile.paragraph_space),
        "page_number": TextStyle("VB Số trang", nd30.PAGE_NUMBER_SIZE.high, align="center"),
        "contact": TextStyle("VB Địa chỉ cơ quan", nd30.CONTACT_SIZE.low),
        "footnote": TextStyle("VB Chú thích", nd30.CONTACT_SIZE.low, align="justify"),
    }


def _annex(profile: Profile) -> dict[StyleName, TextStyle]:
    title = TextStyle("VB Tên phụ lục", profile.body_size, bold=True, align="center", keep_with_next=True)
    return {
        "annex_label": replace(title, label="VB Phụ lục", size=nd30.ANNEX_WORD_SIZE.high),
        "annex_title": title,
        "annex_reference": replace(title, label="VB Kèm theo", bold=False, italic=True),
    }
