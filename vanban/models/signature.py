"""The signature block as authors type it."""

from vanban.models.keys import Keyed, key
from vanban.models.text import Text


class Signature(Keyed, title="Khối ký"):
    """Authority, title and name (PL1-I-II.7)."""

    lines: tuple[Text, ...] = key(
        "Quyền hạn, chức vụ",
        "Mỗi dòng một chức danh, kèm TM., KT., TL., TUQ., Q. nếu có; tự in hoa.",
        ["TM. Ủy ban nhân dân", "Chủ tịch"],
        default=(),
    )
    note: Text | None = key(
        "Ghi chú", "Dòng chữ nghiêng ngay dưới chức vụ, thường chỉ có ở biểu mẫu.", "(Ký tên, đóng dấu)"
    )
    second_title: Text | None = key(
        "Chức danh khác",
        "Chức danh trong ban chỉ đạo, hội đồng; in sau chỗ ký, ngay trên họ tên.",
        "Phó Trưởng ban Thường trực",
    )
    signer: Text | None = key(
        "Họ tên người ký", "Gồm họ, chữ đệm và tên; không kèm học hàm, học vị.", "Nguyễn Văn Ví Dụ"
    )
