"""The sentences that stand before the details: of one document, and of all."""

from __future__ import annotations

from vanban.diagnostics.wording import Language
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.counting import add_up, count
from vanban.history.words_of_counts import summary_of

STATES: dict[str, tuple[str, str]] = {
    "added": ("văn bản mới", "a new document"),
    "removed": ("văn bản bị bỏ", "the document is removed"),
    "layout": (
        "chỉ đổi cách viết tệp, văn bản không đổi",
        "only the file's layout differs, the document is the same",
    ),
    "old": ("bản cũ có lỗi", "the old state has errors"),
    "new": ("bản mới có lỗi", "the new state has errors"),
    "both": ("cả hai bản có lỗi", "both states have errors"),
    "compared": ("so sánh được phần đọc được", "compared as far as it could be read"),
    "same": ("phần đọc được không đổi", "what could be read is the same"),
    "not_compared": ("không so sánh được", "not compared"),
    "renamed": ("đổi tên tệp từ {old}", "the file was renamed from {old}"),
    "directories_old": (
        "danh bạ bản cũ có lỗi, chưa so sánh phần theo danh bạ",
        "the old directories have errors, what follows from them is not compared",
    ),
    "directories_new": (
        "danh bạ bản mới có lỗi, chưa so sánh phần theo danh bạ",
        "the new directories have errors, what follows from them is not compared",
    ),
    "nothing": ("không có gì thay đổi", "nothing changes"),
}

WORKING_TREE = ("bản đang sửa", "working tree")


def document_summary(document: DocumentChange, language: Language) -> str:
    """What changes in one document, without a stop."""
    at = 0 if language == "vi" else 1
    parts = [STATES["renamed"][at].format(old=document.old_file)] if document.is_renamed else []
    if document.state == "broken":
        found = "compared" if document.changes else "same" if document.is_compared else "not_compared"
        parts += [STATES[document.broken_side][at], STATES[found][at]]
    elif document.state != "changed" and not (document.state == "layout" and document.is_renamed):
        parts.append(STATES[document.state][at])
    if document.changes:
        parts.append(summary_of(count(document.changes), language))
    return "; ".join(parts)


def summary(comparison: Comparison, language: Language) -> str:
    """What changes in all documents, in one sentence."""
    counts = summary_of(add_up(count(each.changes) for each in comparison.documents), language)
    tally = {name: sum(each.state == name for each in comparison.documents) for name in ("added", "removed", "broken")}
    words = {
        "added": ("{0:02d} văn bản mới", "{0} new documents"),
        "removed": ("{0:02d} văn bản bị bỏ", "{0} documents removed"),
        "broken": ("{0:02d} văn bản có lỗi, không so sánh hết được", "{0} documents with errors, not wholly compared"),
    }
    at = 0 if language == "vi" else 1
    parts = [counts] if counts else []
    parts += [words[name][at].format(number) for name, number in tally.items() if number]
    for name in comparison.broken_directories:
        parts.append(STATES["directories_new" if name == comparison.new_name else "directories_old"][at])
    found = "; ".join(parts) or STATES["nothing"][at]
    return found[0].upper() + found[1:] + "."


def states(comparison: Comparison, language: Language) -> str:
    """`HEAD → bản đang sửa`."""
    tree = WORKING_TREE[0 if language == "vi" else 1]
    return f"{comparison.old_name or tree} → {comparison.new_name or tree}"
