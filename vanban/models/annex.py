"""Annexes: pages of their own behind the document."""

from __future__ import annotations

from typing import Literal

from vanban.models.keys import Keyed, key, required_key
from vanban.models.section import AnyBlock, Content, Section
from vanban.models.signature import Signature
from vanban.models.text import Flag, Id, Text


class AnnexDocument(Keyed):
    """A document inside an annex, usually a form to fill in: no letterhead, no recipients."""

    type: Text = required_key("Tên loại", "Tên loại văn bản của mẫu, một trong 29 loại.", "BÁO CÁO")
    subject: Text | None = key("Trích yếu", "Dòng dưới tên loại.", "Tình hình thực hiện nhiệm vụ")
    opening: Text | None = key("Mở đầu", "Đoạn văn đầu mẫu.", "Thực hiện Kế hoạch số …, đơn vị báo cáo như sau:")
    sections: tuple[Section, ...] = key("Các mục", "Các mục của mẫu.", [{"label": "a)", "text": "Tên đơn vị: ……"}], default=())
    closing: Text | None = key("Kết thúc", "Đoạn văn cuối mẫu.", "Trên đây là báo cáo của đơn vị.")
    signature: Signature | None = key("Khối ký", "Người ký mẫu.", {"lines": ["Lãnh đạo đơn vị"], "note": "(Ký tên, đóng dấu)"})


class Annex(Content):
    """One annex: a section's keys, a document of its own, or only a name."""

    id: Id | None = key("Mã phụ lục", "Tên bền vững của phụ lục.", "phan-cong")
    title: Text = required_key("Tên phụ lục", "In hoa dưới chữ Phụ lục.", "Phân công nhiệm vụ năm 2026")
    orientation: Literal["portrait", "landscape"] = key("Chiều giấy", "Giấy đứng hay giấy ngang.", "landscape", default="portrait")
    reference: Text | None = key(
        "Dòng kèm theo", "Thay cho dòng (Kèm theo …) tự lập.", "(Kèm theo Kế hoạch số 240/KH-UBND ngày 11/9/2025)"
    )
    blocks: tuple[AnyBlock, ...] = key("Các khối", "Nội dung theo thứ tự tùy ý.", ["Đoạn thứ nhất."], default=())
    document: AnnexDocument | None = key(
        "Văn bản mẫu", "Phụ lục là một biểu mẫu văn bản.", {"type": "BÁO CÁO", "subject": "Tình hình thực hiện"}
    )
    separate: Flag = key("Tệp riêng", "Đặt true nếu phụ lục nằm ở tệp khác; chỉ tính vào số thứ tự.", True, default=False)
