"""What cannot be rewritten is left as it is, byte by byte, and told; the rest is put right."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.cli.main import main
from vanban.pipeline.formatting.formatting import format_text

BROKEN = {
    "một ngoặc mở": "type: [plan\n",
    "dấu xung đột của git": "type: plan\n<<<<<<< HEAD\nsubject: a\n=======\nsubject: b\n>>>>>>> khac\n",
    "dấu tab": "purpose:\n\t- a\n",
    "hai văn bản": "type: plan\n---\ntype: report\n",
    "khóa hai lần": "type: plan\ntype: report\n",
    "chỉ có ghi chú": "# ghi chú\n",
    "rỗng": "",
    "neo": "a: &x 1\nb: *x\n",
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_read_is_left_alone_with_its_reason(text: str) -> None:
    found = format_text(text, "x.yaml")
    assert found.text == text
    assert found.problems


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("\ufefftype: plan\r\nsubject: a  # b\r\n", "type: plan\nsubject: a  # b\n"),
        ("type: plan\rsubject: a\r", "type: plan\nsubject: a\n"),
        ("\n\n\na: b\n\n\n\nc: d\n\n\n", "a: b\n\nc: d\n"),
        ("a: b", "a: b\n"),
        ("a: |+\n  b\n\n\n# c\nd: e\n", "a: |+\n  b\n\n\n# c\nd: e\n"),
        ("a: > # c\n  b\n  d\n", "a: >  # c\n  b d\n"),
        ("k:\n- [a, # b\n  c] # d\n", "k:\n  # d\n  - - a  # b\n    - c\n"),
        ("k:\n- # b\n  c: d\n", "k:\n  # b\n  - c: d\n"),
        ("k:\n  # b\n  c\n", "# b\nk: c\n"),
        ("k: # b\n  [c]\n", "k: [c]  # b\n"),
        ("k: ['-', ':', '#', a]\n", "k: ['-', ':', '#', a]\n"),
        ("just words\n", "just words\n"),
    ],
)
def test_line_ends_tabs_and_odd_places_of_comments(typed: str, written: str) -> None:
    found = format_text(typed, "x.yaml")
    assert found.is_safe
    assert found.text == written
    assert format_text(written, "x.yaml").text == written


def test_a_tab_that_only_one_reader_takes_is_left_alone() -> None:
    found = format_text("a:\t'b'\n", "x.yaml")
    assert not found.is_safe
    assert found.text == "a:\t'b'\n"


def test_a_long_file_is_written_whole() -> None:
    entries = "".join(f"  # ghi chú {n}\n  - title: Việc thứ {n}  # sau {n}\n" for n in range(3000))
    text = f"tasks:\n{entries}"
    assert format_text(text, "x.yaml").text == text


def test_the_command_leaves_a_broken_file_and_goes_on_with_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "hong.yaml").write_bytes(b"type: [plan\r\n")
    (tmp_path / "tot.yaml").write_bytes(b"type: 'plan'\r\n")
    assert main(["format", str(tmp_path)]) == 1
    assert "hong.yaml:1:7: lỗi" in capsys.readouterr().err
    assert (tmp_path / "hong.yaml").read_bytes() == b"type: [plan\r\n"
    assert (tmp_path / "tot.yaml").read_bytes() == b"type: plan\n"
    assert main(["format", "--check", str(tmp_path / "tot.yaml")]) == 0
