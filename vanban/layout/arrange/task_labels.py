"""The words before a task's lines and over a task table's columns."""

from __future__ import annotations

from vanban.models.task_setting import LabelledLine, TableColumn, TaskSetting

LINES: tuple[LabelledLine, ...] = (
    "content", "lead", "coordinating", "leader", "period", "deadline", "steps", "deliverable", "deliverables",
    "monitoring", "note",
)  # fmt: skip
"""The usual order of a task's lines."""

LABELS: dict[str, str] = {
    "number": "TT",
    "title": "Nhiệm vụ",
    "content": "Nội dung",
    "lead": "Đơn vị chủ trì",
    "coordinating": "Đơn vị phối hợp",
    "leader": "Lãnh đạo phụ trách",
    "time": "Thời gian",
    "period": "Thời gian thực hiện",
    "deadline": "Thời gian hoàn thành",
    "steps": "Các bước thực hiện",
    "deliverable": "Sản phẩm",
    "deliverables": "Sản phẩm",
    "monitoring": "Đơn vị theo dõi",
    "note": "Ghi chú",
}


def label_of(name: LabelledLine | TableColumn, setting: TaskSetting) -> str:
    """The author's word for this line or column, or the usual one."""
    return getattr(setting.labels, name) or LABELS[name]
