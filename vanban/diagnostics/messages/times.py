"""TG: dates and deadlines."""

from vanban.diagnostics.messages.message import Message, error, warning

MESSAGES: dict[str, Message] = {
    "TG101": error(
        'Thời gian "{value}" có ngày không tồn tại',
        'The time "{value}" names a date that does not exist',
        "sửa lại ngày, tháng",
        "mend the date",
    ),
    "TG102": error(
        'Thời gian "{value}" kết thúc trước khi bắt đầu',
        'The time "{value}" ends before it starts',
        "đổi lại hai đầu",
        "swap the two ends",
    ),
    "TG201": warning(
        'Không hiểu thời gian "{value}", in như đã viết',
        'The time "{value}" is not understood and prints as written',
        "viết như: Quý III/2025; trước ngày 31/12/2026",
        "write it like: Quý III/2025; trước ngày 31/12/2026",
    ),
}
