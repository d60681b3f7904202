"""Comments that let a finding pass: one comment, one finding, one reason."""

from __future__ import annotations

import pytest

from tests.rules.source_document import document, findings

TWO_FAULTS = """\
signature:
  lines: [KT. Giám đốc, Phó Giám đốc]
  signer: NGUYỄN VĂN Dụ{beside}
"""


def codes(example: str) -> list[str]:
    return [each.code for each in findings(document(example)[0])]


def lines(example: str, code: str) -> list[int]:
    text, before = document(example)
    return [each.span.line - before for each in findings(text) if each.code == code]


def test_a_comment_on_the_line_lets_the_finding_pass() -> None:
    assert codes("file_copies: TH # vanban: allow Y12 because cơ quan không có văn thư\n") == []


def test_a_comment_above_the_line_lets_the_finding_pass() -> None:
    assert codes("# vanban: allow Y12 because cơ quan không có văn thư\nfile_copies: TH\n") == []


def test_another_comment_may_stand_between() -> None:
    assert codes("# vanban: allow Y12 because không có văn thư\n# đã hỏi Văn phòng\n\nfile_copies: TH\n") == []


def test_a_comment_speaks_of_the_next_line_only() -> None:
    assert codes("# vanban: allow Y12 because không có văn thư\ndrafter: VD.(5)\nfile_copies: TH\n") == ["Y12", "CP201"]


def test_one_comment_takes_one_finding() -> None:
    beside = " # vanban: allow Y14 because họ tên như trong quyết định bổ nhiệm"
    assert codes(TWO_FAULTS.format(beside="")) == ["Y14", "Y14"]
    assert codes(TWO_FAULTS.format(beside=beside)) == ["Y14"]


def test_two_comments_take_two_findings() -> None:
    above = "  # vanban: allow Y14 because họ tên như trong quyết định bổ nhiệm\n"
    example = TWO_FAULTS.format(beside="").replace("  signer", above * 2 + "  signer")
    assert codes(example) == []


def test_a_comment_above_a_folded_text_covers_all_its_lines() -> None:
    example = """\
# vanban: allow Y18 because trích nguyên văn kết luận
reporting: >
  Báo cáo gửi trước ngày 15,
  theo Khoản 2 Điều 5 Luật Lưu trữ.
"""
    assert codes(example) == []


def test_a_comment_for_another_rule_takes_nothing() -> None:
    found = codes("# vanban: allow Y13 because nhầm mã\nfile_copies: TH\n")
    assert sorted(found) == ["CP201", "Y12"]


def test_a_comment_without_a_reason_is_a_finding_and_takes_nothing() -> None:
    for comment in ("# vanban: allow Y12", "# vanban: allow Y12 because"):
        assert sorted(codes(f"{comment}\nfile_copies: TH\n")) == ["CP101", "Y12"]


def test_a_comment_that_is_not_needed_is_reported_at_its_own_line() -> None:
    example = "# vanban: allow Y12 because cơ quan không có văn thư\nfile_copies: VT\n"
    assert lines(example, "CP201") == [1]


@pytest.mark.parametrize("code", ["CT101", "KY101", "DV101", "Y99", "CP201"])
def test_a_fault_of_data_cannot_be_allowed(code: str) -> None:
    assert codes(f"# vanban: allow {code} because không sửa được\nfile_copies: VT\n") == ["CP102"]


@pytest.mark.parametrize("code", ["D01", "P13"])
def test_a_comment_for_a_rule_of_written_files_waits_until_there_are_files(code: str) -> None:
    assert codes(f"# vanban: allow {code} because xem tệp đã dựng\nfile_copies: VT\n") == []


def test_small_letters_do() -> None:
    assert codes("# VANBAN: allow y12 because không có văn thư\nfile_copies: TH\n") == []


def test_words_inside_a_text_are_no_comment() -> None:
    example = """\
reporting: |
  Ghi chú trong tệp nguồn viết như sau:
  # vanban: allow Y12 because đây là câu văn
"""
    assert codes(example) == []


def test_several_codes_are_allowed_on_their_own_lines() -> None:
    example = """\
# vanban: allow Y06 because trụ sở đặt tạm ở tỉnh bên
place: Cao Bằng
file_copies: TH # vanban: allow Y12 because không có văn thư
"""
    assert codes(example) == []
