"""What the project writes itself: every document of content/ passes the audit of its Word file, and quickly."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import pytest

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.pipeline.checking import check
from vanban.pipeline.finding import documents
from vanban.pipeline.shared import load_shared
from vanban.rules.auditing_docx import audit_docx
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

DOCUMENTS = documents([project.CONTENT])
LONGEST_AUDIT = 0.3
"""Seconds."""


@cache
def built(path: Path) -> bytes:
    setting, fonts = Setting(), load_fonts(project.FONTS)
    resolved = check(path, load_shared().directory, fonts).resolved
    assert resolved is not None
    return write_docx(lay_out(resolved, setting.profile, fonts), setting)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_built_document_has_no_finding(path: Path) -> None:
    assert audit_docx(built(path), path.stem).findings == ()


def seconds(path: Path) -> float:
    content = built(path)
    start = time.process_time()
    audit_docx(content, path.stem)
    return time.process_time() - start


def test_an_audit_is_quick() -> None:
    longest = max(DOCUMENTS, key=lambda path: len(built(path)))
    assert min(seconds(longest) for _ in range(3)) < LONGEST_AUDIT
