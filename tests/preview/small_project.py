"""A copy of the project with a few documents, for tests that save, move and delete them."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.e2e.command import copy_project

PLAN = "content/plans/ke-hoach.yaml"
OTHER = "content/plans/khac.yaml"
REPORT = "content/reports/bao-cao.yaml"

TEXT = """\
type: plan
issuer: UBND tỉnh Lạng Sơn
number: {number}
date: 2025-09-11
subject: Khảo sát công nghệ
opening: UBND tỉnh ban hành Kế hoạch khảo sát như sau.
tasks:
  items:
    - title: Thành lập Tổ Công tác
      lead: Sở Khoa học và Công nghệ.
      deadline: Chậm nhất trong Quý IV/2025.
    - title: Khảo sát hiện trạng
      lead: {lead}.
      deadline: Quý II/2026.
closing: UBND tỉnh yêu cầu các đơn vị thực hiện.
recipients:
  - Sở Khoa học và Công nghệ
  - Sở Công Thương
  - Sở Tư pháp
file_copies: VT
signature:
  lines: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch]
  signer: Nguyễn Văn A
"""


def plan_text(number: int, lead: str = "Sở Công Thương") -> str:
    """An issued plan of this number, whose second task this unit leads."""
    return TEXT.format(number=number, lead=lead)


def small_project(folder: Path) -> Path:
    """The project with two plans, one of them with a duty of the department of justice, and a report with a table."""
    root = copy_project(folder)
    for name in ("plans", "reports", "examples"):
        shutil.rmtree(root / "content" / name)
        (root / "content" / name).mkdir()
    (root / PLAN).write_text(plan_text(1), encoding="utf-8")
    (root / OTHER).write_text(plan_text(2, lead="Sở Tư pháp"), encoding="utf-8")
    (root / "content" / "reports" / "so-lieu.csv").write_text("Huyện,Số xã\nBắc Sơn,18\n", encoding="utf-8")
    (root / REPORT).write_text(REPORT_TEXT, encoding="utf-8")
    return root


REPORT_TEXT = """\
type: report
issuer: UBND tỉnh Lạng Sơn
number: 3
date: 2025-09-11
subject: Kết quả khảo sát
sections:
  - heading: Số liệu
    table:
      csv: so-lieu.csv
recipients:
  - Sở Khoa học và Công nghệ
file_copies: VT
signature:
  lines: [TM. Ủy ban nhân dân, Chủ tịch]
  signer: Nguyễn Văn A
"""
