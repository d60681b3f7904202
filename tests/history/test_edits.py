"""What a reviewer reads of real edits of the real documents."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.history.scratch import Scratch, make
from vanban import project
from vanban.history.changes import ElementMoved, TextMoved
from vanban.history.comparison import Comparison
from vanban.history.for_unit import for_unit
from vanban.history.summaries import summary
from vanban.history.unit_names import wanted_unit
from vanban.history.wording import Sentences
from vanban.pipeline.comparing import compare_states
from vanban.pipeline.formatting.formatting import format_text

CASES = yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8"))
EXAMPLE = "examples/ke-hoach-vi-du.yaml"
REPORT = "examples/bao-cao-vi-du.yaml"
PLAN = "plans/kh-ubnd-lang-son-240-2025.yaml"
FIVE = sorted(
    path.relative_to(project.CONTENT).as_posix()
    for path in project.CONTENT.glob("*/*.yaml")
    if "-vi-du" not in path.name and path.parent.name != "_shared"
)


def sentences(found: Comparison) -> list[str]:
    return [Sentences("vi").of(change) for document in found.documents for change in document.changes]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_real_edit_is_told_in_the_words_of_the_office(case: dict[str, Any], tmp_path: Path) -> None:
    scratch = make(tmp_path / "kho văn bản", case["file"])
    if "prepare" in case:
        for before, after in case["prepare"]:
            scratch.edit(case["file"], before, after)
        scratch.commit()
    for before, after in case["edits"]:
        scratch.edit(case["file"], before, after)
    found = scratch.compare()
    assert summary(found, "vi") == case["summary"]
    assert summary(found, "en") == case["english"]
    told = sentences(found)
    assert not [each for each in case.get("sentences", []) if each not in told], told


def test_a_moved_and_reworded_task_is_one_change(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    text = scratch.read(PLAN)
    start, end = text.index("    - title: Thẩm định"), text.index("\nroadmap:")
    task = text[start:end].replace("Thẩm định, phê duyệt", "Thẩm định, trình phê duyệt")
    rest = text[:start] + text[end:]
    scratch.write(PLAN, rest.replace("    - title: Thành lập", f"{task}    - title: Thành lập", 1))
    found = scratch.compare()
    (change,) = found.documents[0].changes
    assert isinstance(change, ElementMoved)
    assert (change.old_position, change.new_position) == (6, 1)
    assert summary(found, "vi") == "01 nhiệm vụ chuyển chỗ và đổi tên."


def test_a_task_with_an_id_is_the_same_however_it_is_worded(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "    - title: Thành lập Ban Chỉ đạo", "    - id: ban\n      title: Thành lập Ban Chỉ đạo")
    scratch.commit()
    scratch.edit(PLAN, "title: Thành lập Ban Chỉ đạo và Tổ Công tác xây dựng Lộ trình", "title: Kiện toàn bộ máy")
    assert summary(scratch.compare(), "vi") == "01 nhiệm vụ đổi tên."


def test_a_paragraph_that_goes_to_another_section_is_moved(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    line = (
        "      - Tham mưu cân đối, bố trí và quản lý nguồn vốn ngân sách để triển khai các nhiệm vụ trong Kế hoạch.\n"
    )
    scratch.edit(PLAN, line, "")
    scratch.edit(PLAN, "  - unit: Sở Công Thương\n    duties:\n", f"  - unit: Sở Công Thương\n    duties:\n{line}")
    (change,) = scratch.compare().documents[0].changes
    assert isinstance(change, TextMoved)
    assert change.old_within[-1] == "Sở Tài chính"
    assert change.place.within[-1] == "Sở Công Thương"


@pytest.mark.parametrize("file", FIVE)
def test_an_edit_of_layout_alone_changes_nothing(file: str, tmp_path: Path) -> None:
    scratch = make(tmp_path, file)
    text = format_text(scratch.read(file), file).text
    lines = [f"{line}   # ghi chú" if re.fullmatch(r"[a-z]+:", line) else line for line in text.split("\n")]
    scratch.write(file, "# Đã xem\n" + unicodedata.normalize("NFD", "\n".join(lines)))
    (document,) = scratch.compare().documents
    assert (document.state, document.changes) == ("layout", ())


@pytest.mark.parametrize("file", FIVE)
def test_what_is_not_touched_is_not_told(file: str, tmp_path: Path) -> None:
    assert make(tmp_path, file).compare().documents == ()


def test_a_unit_renamed_in_the_directory_is_followed_to_the_documents_that_name_it(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, "reports/bc-skhcn-lang-son-2022-04.yaml")
    before = "name: Sở Công Thương\n    kind: department\n    parent: UBND tỉnh\n    symbol: SCT\n    short_names:\n"
    after = before.replace("Sở Công Thương", "Sở Công nghiệp và Thương mại") + "      - Sở Công Thương\n"
    scratch.edit("_shared/units.yaml", before, after)
    found = scratch.compare()
    told = {document.file: document.state for document in found.documents}
    assert told == {"content/" + PLAN: "changed"}
    assert "theo danh bạ: đơn vị: Sở Công Thương → Sở Công nghiệp và Thương mại" in sentences(found)
    assert summary(found, "vi") == "01 đơn vị đổi tên theo danh bạ."


def test_only_what_changes_for_a_unit_is_told_on_request(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "deadline: Tháng 12/2026.", "deadline: Tháng 11/2026.")
    scratch.edit(PLAN, "deadline: Tháng 10 - Tháng 11/2026.", "deadline: Tháng 10/2026.")
    assert summary(of_unit(scratch, "sở  tài chính"), "vi") == "01 nhiệm vụ đổi thời hạn."
    assert summary(of_unit(scratch, "Sở Y tế"), "vi") == "Không có gì thay đổi."


def of_unit(scratch: Scratch, name: str) -> Comparison:
    compared = compare_states((), folder=scratch.folder)
    return for_unit(compared.comparison, wanted_unit(name, compared.directories))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sở KH&CN", "01 nhiệm vụ đổi thời hạn."),
        ("Sở Khoa học và Công nghệ tỉnh Lạng Sơn", "01 nhiệm vụ đổi thời hạn."),
        ("Sở Thông tin và Truyền thông", "01 nhiệm vụ đổi thời hạn."),
        ("UBND tỉnh", "Không có gì thay đổi."),
        ("Văn phòng UBND tỉnh", "01 đoạn sửa lời."),
        ("VP UBND tỉnh", "01 đoạn sửa lời."),
        ("Ban Ví dụ", "Không có gì thay đổi."),
    ],
)
def test_a_unit_is_found_by_all_its_names_and_by_no_other(name: str, expected: str, tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "period: Quý II/2026.", "period: Quý I/2026.")
    scratch.edit(PLAN, 'tính "mở", được giám sát', 'tính "mở", được Văn phòng UBND tỉnh giám sát')
    assert summary(of_unit(scratch, name), "vi") == expected


def test_a_unit_that_the_directory_loses_is_told_at_every_document_that_names_it(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, "reports/bc-skhcn-lang-son-2022-04.yaml")
    scratch.edit("_shared/units.yaml", "name: Sở Công Thương\n", "name: Sở Công nghiệp\n")
    found = scratch.compare()
    assert [document.file for document in found.documents] == [f"content/{PLAN}"]
    assert summary(found, "vi") == "01 đơn vị không còn trong danh bạ."
    assert "không còn trong danh bạ: Sở Công Thương" in sentences(found)


def test_what_is_taken_out_is_told_before_what_stood_in_it(tmp_path: Path) -> None:
    scratch = make(tmp_path, EXAMPLE)
    text = scratch.read(EXAMPLE)
    start, end = text.index("        - title: Diễn tập thực chiến"), text.index("        - title: Kết nối với")
    scratch.write(EXAMPLE, text[:start] + text[end:])
    assert [told.split("“")[1].split("”")[0] for told in sentences(scratch.compare())] == [
        "Diễn tập thực chiến",
        "Xây dựng kịch bản diễn tập",
        "Khắc phục điểm yếu phát hiện qua diễn tập",
    ]


def test_other_rows_of_a_file_beside_a_document_are_told_in_it(tmp_path: Path) -> None:
    scratch = make(tmp_path, REPORT, "examples/so-lieu-vi-du.csv", "examples/so-do-vi-du.png")
    scratch.edit("examples/so-lieu-vi-du.csv", "1,Phường Ví Dụ A,1.250", "1,Phường Ví Dụ A,1.260")
    assert summary(scratch.compare(), "vi") == "01 dòng bảng sửa."
    shutil.copy(project.ROOT / "docs" / "first_page.png", scratch.folder / "content/examples/so-do-vi-du.png")
    assert summary(scratch.compare(), "vi") == "01 hình thay tệp khác, 01 dòng bảng sửa."
