"""Why a PDF cannot be read at all."""

from __future__ import annotations

from vanban.diagnostics.messages.message import Message, error


class PdfProblem(Exception):  # noqa: N818
    """The file gives nothing to judge; `message` says why, in both languages."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.vi)
        self.message = message


ENCRYPTED = error(
    "Tệp PDF đặt mật khẩu nên không đọc được",
    "The PDF is encrypted and cannot be read",
    "bỏ mật khẩu rồi kiểm tra lại",
    "remove the password and check again",
)
DAMAGED = error(
    "Tệp không phải PDF hoặc đã hỏng",
    "The file is no PDF, or is damaged",
    "xuất lại tệp PDF từ phần mềm soạn thảo",
    "export the PDF again",
)
NO_PAGES = error(
    "Tệp PDF không có trang nào",
    "The PDF has no pages",
    "xuất lại tệp PDF từ phần mềm soạn thảo",
    "export the PDF again",
)
TOO_MANY_PAGES = error(
    "Tệp PDF có quá nhiều trang (trên 1.000)",
    "The PDF has too many pages (above 1,000)",
    "tách tệp rồi kiểm tra từng phần",
    "split the file and check its parts",
)
HUGE_PAGE = error(
    "Có trang rộng hoặc cao quá 5 m",
    "A page is wider or higher than 5 m",
    "xuất lại tệp với khổ giấy A4",
    "export the file again on A4 paper",
)
TOO_MANY_LETTERS = error(
    "Tệp PDF có quá nhiều chữ (trên 2 triệu)",
    "The PDF has too many letters (above 2 million)",
    "tách tệp rồi kiểm tra từng phần",
    "split the file and check its parts",
)
