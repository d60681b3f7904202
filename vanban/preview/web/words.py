"""What the page says, both languages side by side."""

from __future__ import annotations

from vanban.diagnostics.wording import Language

PAGE_WORDS: dict[str, tuple[str, str]] = {
    "name": ("Xem văn bản", "Preview"),
    "documents": ("Văn bản", "Documents"),
    "filter": ("Lọc danh sách", "Filter the list"),
    "filter_hint": ("Lọc (phím /)", "Filter (key /)"),
    "all": ("Tất cả", "All"),
    "not_fine": ("Cần xem", "To look at"),
    "nothing_fits": ("Không có văn bản nào hợp với bộ lọc.", "No document fits the filter."),
    "no_documents": ("Chưa có văn bản nào.", "There are no documents yet."),
    "choose": ("Chọn một văn bản trong danh sách.", "Choose a document from the list."),
    "gone": ("Văn bản này không còn nữa.", "This document is gone."),
    "status_waiting": ("đang chờ dựng", "waiting"),
    "status_fine": ("tốt", "fine"),
    "status_warnings": ("có cảnh báo", "warnings"),
    "status_errors": ("có lỗi", "errors"),
    "stale": ("tệp cũ", "stale"),
    "connected": ("Đang theo dõi", "Following"),
    "working": ("Đang dựng…", "Building…"),
    "disconnected": (
        "Mất liên lạc với build.py serve, đang thử lại…",
        "build.py serve does not answer; trying again…",
    ),
    "busy": ("Một lần dựng khác đang ghi vào thư mục kết quả: chờ nó xong", "Waiting for another build to end"),
    "not_writable": ("Không ghi được vào thư mục kết quả, sẽ thử lại", "Cannot write into the output folder"),
    "view": ("Phần hiện trên màn hình", "What is shown"),
    "page": ("Trang HTML", "HTML page"),
    "pdf": ("Trang PDF", "PDF pages"),
    "problems": ("Lỗi và cảnh báo", "Problems"),
    "page_short": ("HTML", "HTML"),
    "pdf_short": ("PDF", "PDF"),
    "problems_short": ("Lỗi", "Problems"),
    "problems_none": ("Không có lỗi hay cảnh báo nào.", "No problems."),
    "shared_problems": ("Danh bạ dùng chung và thư mục kết quả", "Directories and output folder"),
    "pdf_page": ("Trang", "Page"),
    "pdf_being_made": ("Đang dựng PDF…", "The PDF is being made…"),
    "not_yet": ("Chưa có trang nào.", "There is no page yet."),
    "broken": (
        "Văn bản có lỗi nên không dựng được. Sửa các chỗ dưới đây rồi lưu lại.",
        "This document has errors and was not built. Mend the places below and save.",
    ),
    "broken_stale": (
        "Các tệp trong thư mục kết quả là bản cũ, không khớp với tệp nguồn.",
        "The files in the output folder are stale: they do not say what the source says.",
    ),
    "show_stale": ("Xem bản tốt gần nhất (cũ)", "Show the last good page (stale)"),
    "hide_stale": ("Ẩn bản cũ", "Hide the stale page"),
    "stale_page": ("BẢN CŨ – không khớp với tệp nguồn", "STALE – not what the source says"),
    "files": ("Tệp đã dựng", "Built files"),
    "built_at": ("dựng lúc", "built at"),
    "changed": ("chỗ vừa đổi", "places changed"),
    "source": ("Dòng nguồn", "Source lines"),
    "source_none": (
        "Tệp nguồn đang có lỗi hoặc đã đổi: chưa chỉ được dòng.",
        "The source has errors or has changed: its line cannot be told yet.",
    ),
    "click": (
        "Bấm vào một đoạn để xem dòng YAML của nó (bàn phím: Tab, mũi tên, Enter).",
        "Click a paragraph to see its YAML line (keyboard: Tab, arrows, Enter).",
    ),
    "copy": ("Chép vị trí", "Copy the place"),
    "copied": ("Đã chép", "Copied"),
    "editor": ("Mở trong VS Code", "Open in VS Code"),
    "close": ("Đóng", "Close"),
    "hint": ("Gợi ý", "Hint"),
    "basis": ("Căn cứ", "Basis"),
    "see_also": ("Xem thêm", "See also"),
}


def words_for(language: Language) -> dict[str, str]:
    """The words in one language."""
    return {name: texts[0 if language == "vi" else 1] for name, texts in PAGE_WORDS.items()}
