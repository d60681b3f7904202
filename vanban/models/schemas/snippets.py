"""What an editor offers to fill in at once: a new document, a task, a unit's duties."""

from __future__ import annotations

from typing import Any

Snippet = dict[str, Any]

TASK = {
    "title": "${1:Tên nhiệm vụ}",
    "lead": "${2:Đơn vị chủ trì}",
    "coordinating": "${3:Đơn vị phối hợp}",
    "deadline": "${4:Trong Quý III/2026}",
    "deliverable": "${5:Sản phẩm}",
}
HEAD = {"issuer": "${1:UBND tỉnh Lạng Sơn}", "subject": "${2:Trích yếu}"}
END = {
    "recipients": ["${8:Như trên}"],
    "file_copies": "${9:VT}",
    "signature": {"lines": ["${10:TM. Ủy ban nhân dân}", "${11:Chủ tịch}"], "signer": "${12:Họ và tên}"},
}
SECTION = {"heading": "${3:Đề mục}", "text": "${4:Nội dung}"}

DOCUMENTS: dict[str, Snippet] = {
    "plan.schema.json": {
        "label": "Kế hoạch mới",
        "description": "Khung một kế hoạch: cơ quan, trích yếu, nhiệm vụ, nơi nhận, khối ký.",
        "body": {
            "type": "plan",
            **HEAD,
            "tasks": [{"title": "${3:Tên nhiệm vụ}", "lead": "${4:Chủ trì}"}],
            **END,
        },
    },
    "report.schema.json": {
        "label": "Báo cáo mới",
        "description": "Khung một báo cáo: cơ quan, trích yếu, một mục, nơi nhận, khối ký.",
        "body": {"type": "report", **HEAD, "sections": [SECTION], **END},
    },
}
"""By the name of the schema."""

DEFINITIONS: dict[str, Snippet] = {
    "Task": {
        "label": "Nhiệm vụ mới",
        "description": "Đủ chủ trì, phối hợp, thời hạn, sản phẩm.",
        "body": TASK,
    },
    "Duty": {
        "label": "Phân công mới",
        "description": "Một đơn vị với các việc được giao.",
        "body": {"unit": "${1:Đơn vị}", "duties": ["${2:Việc được giao}"]},
    },
}
"""By the name of the definition."""
