"""CP: comments that allow a finding."""

from vanban.diagnostics.messages.message import Message, error, warning

FORM = "# vanban: allow MÃ because lý do"
FORM_EN = "# vanban: allow CODE because reason"

MESSAGES: dict[str, Message] = {
    "CP101": error(
        "Lời cho phép không nêu lý do",
        "The allowance gives no reason",
        f"viết `{FORM}`",
        f"write `{FORM_EN}`",
    ),
    "CP102": error(
        '"{code}" không phải là mã của một quy tắc được phép bỏ qua',
        '"{code}" is not the code of a rule that may be allowed',
        "xem `build.py rules`; lỗi dữ liệu thì phải sửa",
        "see `build.py rules`; a fault of data must be mended",
    ),
    "CP201": warning(
        "Lời cho phép {code} không còn cần",
        "The allowance of {code} is not needed",
        "xóa ghi chú này",
        "delete the comment",
    ),
}
