"""What is published: issued documents without a mark, and an index that names them alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban import project
from vanban.cli.main import main
from vanban.pipeline.finding import documents
from vanban.pipeline.publishing import is_publishable

ISSUED = """\
type: plan
issuer: UBND tỉnh Lạng Sơn
number: 5
date: 2026-02-05
subject: Việc đã ban hành
purpose: Thực hiện nhiệm vụ.
recipients: [Như trên]
file_copies: VT
signature: {lines: [TM. Ủy ban nhân dân, Chủ tịch], signer: Nguyễn Văn Ví Dụ}
"""

KEPT = {
    "dấu mật": ISSUED + "secrecy: MẬT\n",
    "dấu khẩn": ISSUED + "urgency: KHẨN\n",
    "lưu hành nội bộ": ISSUED + "circulation: LƯU HÀNH NỘI BỘ\n",
    "dấu dự thảo": ISSUED + "draft_mark: Dự thảo lần 2\n",
    "dự thảo": ISSUED + "status: draft\n",
    "chưa có số": ISSUED.replace("number: 5\n", ""),
    "chưa đủ ngày": ISSUED.replace("2026-02-05", "2026-02"),
    "hỏng": ISSUED + "purpose: [\n",
    "sai khóa": ISSUED + "mục đích: a\n",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_is_marked_or_not_issued_is_not_published(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    assert not is_publishable(path)


def test_the_published_folder_and_its_index_hold_issued_unmarked_documents_alone(tmp_path: Path) -> None:
    (tmp_path / "viec-da-ban-hanh.yaml").write_text(ISSUED, encoding="utf-8")
    for number, text in enumerate(KEPT.values()):
        (tmp_path / f"giu-lai-{number}.yaml").write_text(text, encoding="utf-8")
    site = tmp_path / "site"
    site.mkdir()
    (site / "giu-lai-4.html").write_text("còn lại từ lần trước", encoding="utf-8")
    assert main(["build", "--published", "--to", "html", "--output", str(site), "--no-cache", str(tmp_path)]) == 0
    assert (site / "viec-da-ban-hanh.html").exists()
    index = (site / "index.html").read_text(encoding="utf-8")
    assert "viec-da-ban-hanh.html" in index
    assert "giu-lai" not in index


def test_of_the_projects_own_documents_drafts_and_marked_ones_stay() -> None:
    published = {path.name for path in documents([project.CONTENT]) if is_publishable(path)}
    assert "kh-ubnd-lang-son-240-2025.yaml" in published
    assert not published & {"ke-hoach-du-thao-vi-du.yaml", "ke-hoach-mat-vi-du.yaml", "ke-hoach-vi-du.yaml"}
