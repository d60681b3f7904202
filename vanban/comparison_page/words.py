"""The words of the comparison page itself, both languages; the document's own stay Vietnamese."""

from __future__ import annotations

from vanban.diagnostics.wording import Language

WORDS: dict[str, tuple[str, str]] = {
    "title": ("So sánh văn bản", "Documents compared"),
    "documents": ("Văn bản", "Documents"),
    "changes": ("Các thay đổi", "Changes"),
    "no_changes": ("Không có thay đổi nào.", "There are no changes."),
    "problems": ("Chỗ chưa đọc được", "What could not be read"),
    "merged": ("Gộp một bản", "Merged"),
    "side": ("Song song", "Side by side"),
    "view": ("Cách xem", "View"),
    "previous": ("Thay đổi trước", "Previous change"),
    "next": ("Thay đổi sau", "Next change"),
    "keys": ("Phím: n thay đổi sau, p thay đổi trước, s đổi cách xem", "Keys: n next change, p previous, s view"),
    "old": ("Bản cũ", "Old state"),
    "new": ("Bản mới", "New state"),
    "marked": ("Văn bản có đánh dấu thay đổi", "The document with its changes marked"),
    "inserted": ("thêm", "inserted"),
    "deleted": ("bỏ", "deleted"),
    "restyled": ("trình bày khác trước", "printed otherwise than before"),
    "moved_here": ("Chuyển đến từ chỗ khác", "Moved here from elsewhere"),
    "moved_away": ("Đã chuyển sang chỗ khác", "Moved elsewhere"),
    "legend": ("Chú giải", "Legend"),
    "nothing_there": ("Không có ở bản này", "Not in this state"),
}


def say(name: str, language: Language) -> str:
    """One of these words."""
    return WORDS[name][0 if language == "vi" else 1]
