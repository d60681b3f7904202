"""What `redline` says, both languages side by side."""

from __future__ import annotations

REDLINE_WORDS: dict[str, tuple[str, str]] = {
    "redline": (
        "lập bản Word có dấu sửa giữa hai phiên bản (mặc định: bản đang sửa so với HEAD)",
        "make Word files with tracked changes between two revisions (by default the working tree against HEAD)",
    ),
    "redline_output": ("thư mục kết quả (mặc định output/redline/)", "the output folder (output/redline/ by default)"),
    "redline_comments": (
        "ghi các phát hiện thành nhận xét của Word, cả ở văn bản không đổi",
        "carry the findings as Word comments, in documents without change too",
    ),
    "redline_made": ("{path}: {file} ({what})", "{path}: {file} ({what})"),
    "redline_untouched": ("trang in không đổi", "prints as before"),
    "redline_page": ("trang in có thay đổi", "the page changes"),
    "redline_remarks": ("{count:02d} nhận xét", "comments: {count}"),
    "redline_same": (
        "{path}: trang in không có gì thay đổi, không lập bản có dấu sửa",
        "{path}: prints as before, no redline made",
    ),
    "redline_added": (
        "{path}: văn bản mới, không có bản cũ để đánh dấu; dựng bằng `python build.py build {path}`",
        "{path}: a new document, there is no old state to mark; run `python build.py build {path}`",
    ),
    "redline_removed": (
        "{path}: văn bản bị bỏ, không còn bản mới để đánh dấu",
        "{path}: the document is removed, there is no new state to mark",
    ),
    "redline_broken": (
        "{path}: {what}; không lập được bản có dấu sửa",
        "{path}: {what}; no redline made",
    ),
    "redline_clash": (
        "{path}: không ghi, vì {file} đã là của văn bản khác trong lần chạy này",
        "{path}: not written, since {file} is another document's in this run",
    ),
    "redline_unwritten": ("{path}: không ghi được {file}", "{path}: {file} could not be written"),
    "redline_secret": (
        "{path}: văn bản mang dấu mật; bản có dấu sửa cũng mật, chỉ lưu và gửi theo quy định về bí mật nhà nước",
        "{path}: bears a mark of secrecy; so does its redline: keep and send it as the law on state secrets asks",
    ),
    "redline_directories": (
        "Danh bạ ở {states} có lỗi: chưa lập được bản có dấu sửa nào.",
        "The directories of {states} have errors: no redline can be made.",
    ),
    "redline_summary": (
        "Đã lập {made} bản có dấu sửa vào {output}, so {old} với {new}.",
        "Made {made} redlines in {output}, comparing {old} with {new}.",
    ),
    "redline_nothing": (
        "Không có văn bản nào thay đổi giữa {old} và {new}.",
        "No document changes between {old} and {new}.",
    ),
    "working_tree": ("bản đang sửa", "the working tree"),
}
