"""Annexes: pages of their own behind the document."""

from typing import Literal

from vanban.models.keys import Keyed, key, required_key
from vanban.models.section import AnyBlock, Content, Section
from vanban.models.signature import Signature
from vanban.models.text import Flag, Id, Text


class AnnexDocument(Keyed, title="Văn bản mẫu"):
    """A document inside an annex, usually a form to fill in: no letterhead, no recipients."""

    type: Text = required_key(
        "Tên loại", "Loại văn bản của mẫu, một trong 29 loại của Nghị định 30/2020/NĐ-CP.", "BÁO CÁO"
    )
    subject: Text | None = key(
        "Trích yếu", "Câu in đậm dưới tên loại, cho biết mẫu nói về việc gì.", "Tình hình thực hiện nhiệm vụ"
    )
    opening: Text | None = key(
        "Mở đầu",
        "Đoạn văn đứng trước mục đầu tiên của mẫu.",
        "Thực hiện Kế hoạch số …, đơn vị báo cáo như sau:",
    )
    sections: tuple[Section, ...] = key(
        "Các mục",
        "Phần thân của mẫu; chỗ để đơn vị điền thì viết dấu chấm lửng.",
        [{"label": "a)", "text": "Tên đơn vị: ……"}],
        default=(),
    )
    closing: Text | None = key(
        "Kết thúc", "Đoạn văn cuối cùng, đứng trước chỗ ký của mẫu.", "Trên đây là báo cáo của đơn vị."
    )
    signature: Signature | None = key(
        "Khối ký",
        "Chức danh sẽ ký khi mẫu được điền; thường không có họ tên.",
        {"lines": ["Lãnh đạo đơn vị"], "note": "(Ký tên, đóng dấu)"},
    )


class Annex(Content, title="Phụ lục"):
    """One annex: a section's keys, a document of its own, or only a name."""

    id: Id | None = key(
        "Mã phụ lục", "Tên không đổi qua các lần sửa, để nhắc tới khi rà soát; không in ra.", "phan-cong"
    )
    title: Text = required_key(
        "Tên phụ lục", "Tự in hoa, đậm, canh giữa dưới chữ “Phụ lục”.", "Phân công nhiệm vụ năm 2026"
    )
    orientation: Literal["portrait", "landscape"] = key(
        "Chiều giấy",
        "portrait là khổ A4 đứng, landscape là A4 nằm ngang cho bảng rộng.",
        "landscape",
        default="portrait",
    )
    reference: Text | None = key(
        "Dòng kèm theo",
        "Thay cho dòng nghiêng “(Kèm theo … số … ngày …)” mà chương trình tự lập.",
        "(Kèm theo Kế hoạch số 240/KH-UBND ngày 11/9/2025)",
    )
    blocks: tuple[AnyBlock, ...] = key(
        "Các khối",
        "Đoạn văn, gạch đầu dòng, bảng xếp theo đúng thứ tự viết ở đây.",
        ["Đoạn thứ nhất.", {"items": ["Ý thứ nhất;"]}],
        default=(),
    )
    document: AnnexDocument | None = key(
        "Văn bản mẫu",
        "Dùng khi phụ lục là một biểu mẫu có tên loại và chỗ ký riêng.",
        {"type": "BÁO CÁO", "subject": "Tình hình thực hiện"},
    )
    separate: Flag = key(
        "Tệp riêng",
        "Đặt true nếu phụ lục nằm ở nơi khác; khi đó chỉ được tính vào số thứ tự.",
        True,
        default=False,
    )
