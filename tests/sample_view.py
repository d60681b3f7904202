"""A View made by hand that holds every kind of component once: what the writers' own tests write."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.styles import StyleName
from vanban.layout.view import (
    Addressees,
    Annex,
    Cell,
    Ending,
    Footnote,
    Letterhead,
    Paragraph,
    Properties,
    Row,
    Run,
    Signature,
    Stamp,
    Table,
    Title,
    View,
)


def line(style: StyleName, text: str, *, level: int | None = None, keep: bool = False) -> Paragraph:
    return Paragraph(style, (Run(text),), ("example", style), level, keep)


def cell(text: str, column: int, colspan: int = 1, rowspan: int = 1, style: StyleName = "table_cell") -> Cell:
    return Cell((line(style, text),), column, colspan, rowspan)


LETTERHEAD = Letterhead(
    left=(
        line("governing_agency_small", "UBND TỈNH LẠNG SƠN"),
        line("issuer_small", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
    ),
    left_rule=Mm(26),
    right=(
        line("national_name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line("national_motto", "Độc lập - Tự do - Hạnh phúc"),
    ),
    right_rule=Mm(60.5),
    number=line("number", "Số: 05/KH-SKHCN"),
    place_and_date=line("place_and_date", "Lạng Sơn, ngày\u00a005 tháng 3 năm 2026"),
    stamps=(Stamp(line("stamp", "HỎA TỐC"), Mm(30), Mm(8)),),
    left_width=Mm(67),
    right_width=Mm(98),
)

TABLE = Table(
    widths=(Mm(12), Mm(60), Mm(45), Mm(48)),
    head=(
        Row(
            (
                cell("STT", 0, rowspan=2, style="table_head"),
                cell("Nội dung", 1, rowspan=2, style="table_head"),
                cell("Phân công", 2, colspan=2, style="table_head"),
            )
        ),
        Row((cell("Chủ trì", 2, style="table_head"), cell("Phối hợp", 3, style="table_head"))),
    ),
    rows=(
        Row((cell("A. Nhóm việc thứ nhất", 0, colspan=4, style="table_group"),)),
        Row(
            (
                cell("1", 0, rowspan=2),
                cell("Khảo sát", 1),
                cell("Sở Tài chính", 2),
                cell("Sở Nội vụ", 3, rowspan=2),
            )
        ),
        Row((cell("Đánh giá", 1), cell("Sở Xây dựng", 2))),
    ),
)

VIEW = View(
    properties=Properties(
        title="Kế hoạch Triển khai nhiệm vụ",
        subject="Triển khai nhiệm vụ",
        author="Sở Khoa học và Công nghệ",
        number="05/KH-SKHCN",
        language="vi-VN",
        date="2026-03-05",
        status="issued",
        secret=False,
    ),
    circulation=Stamp(line("stamp", "LƯU HÀNH NỘI BỘ"), Mm(52), Mm(8)),
    draft_mark=Stamp(line("stamp", "DỰ THẢO LẦN 2"), Mm(46), Mm(8)),
    letterhead=LETTERHEAD,
    title=Title(
        line("type_name", "KẾ HOẠCH"),
        (line("subject", "Triển khai nhiệm vụ"), line("subject", "năm 2026")),
        Mm(28),
        line("subtitle", "(Ban hành lần đầu)"),
    ),
    addressees=Addressees(
        line("addressees", "Kính gửi:"),
        (line("addressee", "- Sở Tài chính;"), line("addressee", "- Sở Nội vụ.")),
        Mm(35),
        Mm(53),
    ),
    blocks=(
        line("legal_basis", "Căn cứ Luật Tổ chức chính quyền địa phương."),
        line("heading_1", "I. MỤC ĐÍCH", level=1, keep=True),
        line("heading_2", "1. Mục đích", level=2, keep=True),
        Paragraph(
            "body",
            (
                Run("Đoạn có chữ "),
                Run("nghiêng", italic=True),
                Run(", "),
                Run("đậm", bold=True),
                Run(", SiO"),
                Run("2", shift="subscript"),
                Run(", m"),
                Run("2", shift="superscript"),
                Run(" và chú thích"),
                Run("1", footnote=1),
                Run(" <b>&amp;</b> #let {{ x }} $y$ ]]>."),
            ),
            ("purpose", 0),
        ),
        line("dash", "- Việc thứ nhất;"),
        line("plus", "+ Bước thứ nhất;"),
        TABLE,
        line("body", "Đoạn cuối./.", keep=True),
    ),
    ending=Ending(
        recipients=(
            line("recipients_heading", "Nơi nhận:"),
            line("recipient", "- UBND tỉnh (b/c);"),
            line("recipient", "- Lưu: VT."),
        ),
        signature=Signature(
            (line("signature_line", "KT. GIÁM ĐỐC"), line("signature_line", "PHÓ GIÁM ĐỐC")),
            line("signature_note", "(Ký tên, đóng dấu)"),
            Mm(26),
            (line("second_title", "Phó Trưởng ban"), line("signer", "Nguyễn Văn Ví Dụ")),
        ),
        left_width=Mm(80),
        right_width=Mm(85),
    ),
    contact=(line("contact", "Số: 01 đường Ví Dụ, tỉnh Lạng Sơn; ĐT: 0205 000 000"),),
    annexes=(
        Annex(
            label=line("annex_label", "Phụ lục I", level=1),
            title=(line("annex_title", "PHÂN CÔNG NHIỆM VỤ"),),
            reference=line("annex_reference", "(Kèm theo Kế hoạch số 05/KH-SKHCN ngày 05 tháng 3 năm 2026)"),
            rule=Mm(25),
            inner_title=None,
            blocks=(TABLE, line("body", "Hết phụ lục./.")),
            ending=None,
            landscape=True,
        ),
        Annex(
            label=line("annex_label", "Phụ lục II", level=1),
            title=(line("annex_title", "MẪU BÁO CÁO"),),
            reference=None,
            rule=Mm(25),
            inner_title=Title(line("type_name", "BÁO CÁO"), (line("subject", "Tình hình thực hiện"),), Mm(20)),
            blocks=(line("body", "a/. Tên đơn vị: …………"),),
            ending=Ending(
                (), Signature((line("signature_line", "LÃNH ĐẠO ĐƠN VỊ"),), None, Mm(26), ()), Mm(80), Mm(85)
            ),
            landscape=False,
        ),
    ),
    footnotes=(Footnote(1, line("footnote", "Theo số liệu báo cáo.")),),
)
