"""No text takes its square: a line of one endless word is checked like any other."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.formats.excerpt import excerpt
from vanban.layout.fonts import load_fonts
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared

DOCUMENT = """\
type: report
issuer: Sở Khoa học và Công nghệ tỉnh Lạng Sơn
subject: Tình hình thực hiện nhiệm vụ năm 2025
opening: "{text}"
recipients: [UBND tỉnh]
signature: {{lines: [Giám đốc], signer: Nguyễn Văn Ví Dụ}}
"""
HOSTILE = {
    "letters": "x" * 200_000,
    "words with stops": "x.y/" * 20_000,
    "stars": "*" * 20_000,
    "words with dashes": "a-" * 50_000,
    "labels": "(1)" * 30_000,
    "numbers without a number": "số " * 30_000,
    "opened quotes": "“" * 50_000,
    "calls of a note": "[^1]" * 10_000,
    "empty lines": "\\n" * 50_000,
    "invisible letters": "\u200bx " * 10_000,
}
MOST_SECONDS = 6.0
"""Of the processor; what grows with the square of the length takes minutes."""


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_long_text_without_end_is_checked_and_shown_in_time(text: str, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(DOCUMENT.format(text=text), "utf-8")
    directory, fonts = load_shared().directory, load_fonts(project.FONTS)
    start = time.process_time()
    found = check(path, directory, fonts).diagnostics
    shown = [excerpt(each.span, path.read_text("utf-8")) for each in found[:100]]
    assert len(shown) == min(len(found), 100)
    assert time.process_time() - start < MOST_SECONDS
