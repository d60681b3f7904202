"""A small document without a finding, and what an example puts into it: top-level keys as text."""

from __future__ import annotations

import re
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.reading import read_document
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.resolving import resolve
from vanban.rules.running import source_findings
from vanban.rules.source_subject import SourceSubject
from vanban.sources.reading import read_text

FOLDER = Path(__file__).parent
PLAN = """\
type: plan
issuer: UBND tỉnh Lạng Sơn
number: 5
date: 2026-03-02
subject: Tổ chức diễn tập năm 2026
recipients:
  - Các sở, ban, ngành
file_copies: VT, KGVX
signature:
  lines: [TM. Ủy ban nhân dân, Chủ tịch]
  signer: Nguyễn Văn Ví Dụ
"""
KEY = re.compile(r"^(\w+):", re.MULTILINE)


def document(example: str, without: tuple[str, ...] = ()) -> tuple[str, int]:
    """The text of the document with these keys in place of its own, and how many lines stand before them."""
    replaced = {*KEY.findall(example), *without}
    kept = "".join(block for block in re.split(r"^(?=\w)", PLAN, flags=re.MULTILINE) if _key(block) not in replaced)
    return kept + example.strip("\n") + "\n", kept.count("\n")


def _key(block: str) -> str:
    return block.partition(":")[0]


def resolved(text: str) -> ResolvedDocument:
    """The document resolved; it must be free of errors of data."""
    reading = read_text(text, "example.yaml")
    assert reading.tree is not None, reading.diagnostics
    typed, faults = read_document(reading.tree)
    assert typed is not None, [(each.code, each.span, each.arguments) for each in faults]
    found, problems = resolve(typed, reading.tree, load_shared().directory, FOLDER)
    assert found is not None, [(each.code, each.span) for each in problems]
    return found


def findings(text: str) -> list[Diagnostic]:
    """What the rules of the source find in the document."""
    return source_findings(SourceSubject(resolved(text), legal_acts=load_shared().legal_acts))
