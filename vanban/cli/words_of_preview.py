"""What `watch` and `serve` say, both languages side by side."""

from __future__ import annotations

PREVIEW_WORDS: dict[str, tuple[str, str]] = {
    "watch": (
        "dựng lại văn bản mỗi khi tệp nguồn được lưu (Ctrl-C để dừng)",
        "build documents again whenever a source is saved (Ctrl-C ends it)",
    ),
    "serve": (
        "xem văn bản trong trình duyệt, trang đổi ngay khi lưu tệp nguồn (Ctrl-C để dừng)",
        "show documents in the browser, which follows as sources are saved (Ctrl-C ends it)",
    ),
    "port": ("cổng trên máy này (mặc định {port}; 0 là một cổng trống bất kỳ)", "port (default {port}; 0: any free)"),
    "open": ("mở luôn trình duyệt", "open the browser"),
    "watching": (
        "Đang theo dõi {count} văn bản. Ctrl-C để dừng.",
        "Watching {count} documents. Ctrl-C ends it.",
    ),
    "rebuilt": ("{path}: {files} ({seconds} giây)", "{path}: {files} ({seconds} s)"),
    "stale": (
        "{path}: có lỗi, không dựng được; {files} vẫn là bản cũ",
        "{path}: has errors and was not built; {files} are stale",
    ),
    "gone": ("{path}: không còn nữa", "{path}: is gone"),
    "gone_with_files": (
        "{path}: không còn nữa; tệp đã dựng vẫn ở {files}",
        "{path}: is gone; what was built of it is still at {files}",
    ),
    "waiting_for_output": (
        "Một lần dựng khác đang ghi vào {path}: chờ nó xong.",
        "Another build is writing into {path}: waiting for it.",
    ),
    "cannot_watch": (
        "Hệ thống không báo được thay đổi ({reason}): sẽ tự xem lại các tệp nhiều lần mỗi giây.",
        "The system cannot tell of changes ({reason}): the files are looked at several times a second instead.",
    ),
    "stopped": ("Đã dừng.", "Stopped."),
    "no_such_path": ("Không có tệp hoặc thư mục {path}", "There is no file or folder {path}"),
    "wrong_port": ("{port} không phải là số cổng: chọn từ 0 đến 65535", "{port} is no port: choose from 0 to 65535"),
    "port_busy": (
        "Cổng {port} đang có chương trình khác dùng: chọn cổng khác, ví dụ `--port {other}`, hoặc `--port 0`",
        "Port {port} is in use: choose another, such as `--port {other}`, or `--port 0`",
    ),
    "port_refused": ("Không mở được cổng {port}: {reason}", "Port {port} cannot be opened: {reason}"),
    "serving": (
        "Xem tại {address} (chỉ trên máy này). Ctrl-C để dừng.",
        "Look at {address} (this machine only). Ctrl-C ends it.",
    ),
}
