"""The words of a summary, both languages: "02 nhiệm vụ đổi thời hạn, 03 đoạn sửa lời"."""

from __future__ import annotations

from vanban.diagnostics.wording import Language
from vanban.history.counting import Counts

FIELDS: dict[str, tuple[str, str]] = {
    "type": ("loại văn bản", "type"),
    "number": ("số", "number"),
    "symbol": ("ký hiệu", "symbol"),
    "date": ("ngày ban hành", "date"),
    "place": ("địa danh", "place"),
    "subject": ("trích yếu", "subject"),
    "issuer": ("cơ quan ban hành", "issuer"),
    "governing_agency": ("cơ quan chủ quản", "governing agency"),
    "letterhead": ("tên cơ quan ở đầu thư", "letterhead"),
    "status": ("trạng thái", "status"),
    "draft_mark": ("dấu dự thảo", "draft mark"),
    "secrecy": ("độ mật", "secrecy"),
    "urgency": ("mức độ khẩn", "urgency"),
    "circulation": ("phạm vi lưu hành", "circulation"),
    "file_copies": ("dòng lưu", "file copies"),
    "drafter": ("người soạn thảo", "drafter"),
    "signature.signer": ("người ký", "signer"),
    "signature.second_title": ("chức danh khác của người ký", "the signer's other title"),
    "contact.address": ("địa chỉ", "address"),
    "contact.phone": ("điện thoại", "phone"),
    "contact.fax": ("fax", "fax"),
    "contact.email": ("thư điện tử", "e-mail"),
    "contact.website": ("trang tin", "website"),
}

KINDS: dict[str, tuple[str, str, str]] = {
    "task": ("nhiệm vụ", "task", "tasks"),
    "group": ("nhóm nhiệm vụ", "task group", "task groups"),
    "duty": ("phân công", "duty", "duties"),
    "phase": ("giai đoạn", "phase", "phases"),
    "section": ("mục", "section", "sections"),
    "source": ("nguồn kinh phí", "source of money", "sources of money"),
    "annex": ("phụ lục", "annex", "annexes"),
    "step": ("bước", "step", "steps"),
    "deliverable": ("sản phẩm", "deliverable", "deliverables"),
    "table": ("bảng", "table", "tables"),
    "image": ("hình", "picture", "pictures"),
    "row": ("dòng bảng", "table row", "table rows"),
    "column": ("đầu cột", "column heading", "column headings"),
    "paragraph": ("đoạn", "paragraph", "paragraphs"),
    "legal_basis": ("căn cứ", "legal basis", "legal bases"),
    "addressee": ("nơi kính gửi", "addressee", "addressees"),
    "recipient": ("nơi nhận", "recipient", "recipients"),
    "signature_line": ("dòng chức vụ", "signature line", "signature lines"),
    "subject": ("trích yếu", "subject", "subjects"),
    "renamed_unit": ("đơn vị", "unit", "units"),
    "unknown_unit": ("đơn vị", "unit", "units"),
    "directory": ("chỗ", "place", "places"),
    "setting": ("chỗ", "place", "places"),
}

VERBS: dict[str, tuple[str, str]] = {
    "added": ("thêm", "added"),
    "removed": ("bỏ", "removed"),
    "moved": ("chuyển chỗ", "moved"),
    "moved_retitled": ("chuyển chỗ và đổi tên", "moved and renamed"),
    "retitled": ("đổi tên", "renamed"),
    "replaced": ("thay tệp khác", "replaced"),
    "time": ("đổi thời hạn", "with another deadline"),
    "time.added": ("thêm thời hạn", "with a deadline added"),
    "time.removed": ("bỏ thời hạn", "with a deadline removed"),
    "lead.changed": ("đổi đơn vị chủ trì", "with another lead"),
    "lead.added": ("thêm đơn vị chủ trì", "with a lead added"),
    "lead.removed": ("bớt đơn vị chủ trì", "with a lead removed"),
    "coordinating.changed": ("đổi đơn vị phối hợp", "with other coordinating units"),
    "coordinating.added": ("thêm đơn vị phối hợp", "with coordinating units added"),
    "coordinating.removed": ("bớt đơn vị phối hợp", "with coordinating units removed"),
    "monitoring.changed": ("đổi đơn vị theo dõi", "with another monitoring unit"),
    "monitoring.added": ("thêm đơn vị theo dõi", "with a monitoring unit added"),
    "monitoring.removed": ("bớt đơn vị theo dõi", "with a monitoring unit removed"),
    "unit.changed": ("đổi đơn vị", "with another unit"),
    "unit.added": ("thêm đơn vị", "with a unit added"),
    "unit.removed": ("bớt đơn vị", "with a unit removed"),
    "reworded": ("sửa lời", "reworded"),
    "renamed_unit": ("đổi tên theo danh bạ", "renamed in the directory"),
    "unknown_unit": ("không còn trong danh bạ", "no longer in the directory"),
    "directory": ("đổi theo danh bạ", "changed by the directory"),
    "setting": ("đổi cách trình bày", "printed otherwise"),
}


def summary_of(counts: Counts, language: Language) -> str:
    """One sentence without its stop; empty where nothing changed."""
    fields = [
        name for name in FIELDS if f"field.{name}" in counts or (name == "subject" and "subject.reworded" in counts)
    ]
    rest = {key: number for key, number in counts.items() if not key.startswith(("field.", "subject."))}
    ordered = sorted(rest, key=lambda key: (list(KINDS).index(_split(key)[0]), list(VERBS).index(_split(key)[1])))
    parts = [_part(*_split(key), rest[key], language) for key in ordered]
    vi = language == "vi"
    if fields:
        *names, last = (FIELDS[name][0 if vi else 1] for name in fields)
        joined = f"{', '.join(names)} {'và' if vi else 'and'} {last}" if names else last
        parts.insert(0, f"đổi {joined}" if vi else f"another {joined}")
    return ", ".join(parts)


def _split(key: str) -> tuple[str, str]:
    kind, _, verb = key.partition(".")
    return kind, verb or kind


def _part(kind: str, verb: str, number: int, language: Language) -> str:
    if language == "vi" and verb in ("added", "removed"):
        return f"{VERBS[verb][0]} {number:02d} {KINDS[kind][0]}"
    if language == "vi":
        done = "sửa" if (kind, verb) == ("row", "reworded") else VERBS[verb][0]
        return f"{number:02d} {KINDS[kind][0]} {done}"
    return f"{number} {KINDS[kind][1 if number == 1 else 2]} {VERBS[verb][1]}"
