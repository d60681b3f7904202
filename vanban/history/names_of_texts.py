"""The names of texts and roles, both languages."""

from __future__ import annotations

TEXT_NAMES: dict[str, tuple[str, str]] = {
    "item": ("gạch đầu dòng", "dash line"),
    "content": ("nội dung", "content"),
    "deliverable": ("sản phẩm", "deliverable"),
    "leader": ("lãnh đạo phụ trách", "leader"),
    "note": ("ghi chú", "note"),
    "column": ("đầu cột", "column heading"),
    "caption": ("chú giải hình", "caption"),
    "opening": ("đoạn mở đầu", "opening"),
    "closing": ("đoạn kết thúc", "closing"),
    "subtitle": ("dòng dưới trích yếu", "subtitle"),
    "footnote": ("chú thích", "footnote"),
}
ROLES: dict[str, tuple[str, str]] = {
    "lead": ("đơn vị chủ trì", "lead"),
    "coordinating": ("đơn vị phối hợp", "coordinating units"),
    "monitoring": ("đơn vị theo dõi", "monitoring unit"),
    "unit": ("đơn vị", "unit"),
}
