"""Strategies that compose small valid documents as plain mappings, and the way from there to a View."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import View
from vanban.pipeline.checking import check_reading
from vanban.pipeline.shared import load_shared
from vanban.sources.reading import read_text

Typed = dict[str, Any]

WORDS = (
    "Triển", "khai", "thực", "hiện", "Kế", "hoạch", "đổi", "mới", "công", "nghệ;", "rà", "soát,", "đánh", "giá",
    "KH-UBND", "số", "13/6/2025", "5535/VPCP-KGVX", "(KH&CN)", "năm", "2026", "24/7", "-", "ứng", "dụng", "“phần",
    "mềm”", "...", "12.500", "triệu", "đồng", "X-quang", "và/hoặc", "1.", "(2)", "%", "quý", "II", "khoản", "3",
)  # fmt: skip
UNITS = ("Sở Tài chính", "Sở Khoa học và Công nghệ", "Các sở, ban, ngành", "UBND các xã, phường")
TIMES = ("Quý III/2026", "Tháng 12/2026.", "trước ngày 15/3/2026", "Thường xuyên")

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(
    lambda words: " ".join(("Câu", *words, "hết"))
)
cells = st.lists(st.sampled_from([word for word in WORDS if len(word) < 8]), min_size=1, max_size=6).map(" ".join)
"""Words that fit a narrow column: a longer one may be broken there."""
HEADS = ("Cột_1", "Cột_2", "Cột_3", "Cột_4")
"""Heads of columns, words that stand nowhere else: a PDF repeats them on every page that the table reaches."""
paragraphs = st.lists(sentences, min_size=1, max_size=3).map("\n".join)
items = st.lists(
    sentences | st.fixed_dictionaries({"text": sentences, "items": st.lists(sentences, min_size=1, max_size=2)}),
    min_size=1,
    max_size=3,
)


def mappings(required: dict[str, Any] | None = None, **optional: Any) -> st.SearchStrategy[Typed]:
    """Mappings with some of the optional keys."""
    return st.fixed_dictionaries(required or {}, optional=optional)


tables = st.integers(1, 4).flatmap(
    lambda count: st.fixed_dictionaries(
        {
            "columns": st.just(list(HEADS[:count])),
            "rows": st.lists(st.lists(cells | st.just(""), min_size=count, max_size=count), min_size=1, max_size=3),
        }
    )
)
duties = st.lists(mappings({"unit": st.sampled_from(UNITS)}, text=sentences, duties=items), min_size=1, max_size=3)
steps = st.lists(sentences | mappings({"text": sentences}, deadline=st.sampled_from(TIMES)), min_size=1, max_size=2)
assignment = {
    "lead": st.sampled_from(UNITS),
    "coordinating": st.sampled_from(UNITS),
    "deadline": st.sampled_from(TIMES),
    "note": sentences,
}
tasks = st.lists(
    mappings({"title": sentences}, content=sentences, steps=steps, deliverable=sentences, **assignment),
    min_size=1,
    max_size=3,
)
task_parts = tasks | mappings({"items": tasks}, heading=sentences, text=sentences)


def sections(depth: int) -> st.SearchStrategy[list[Typed]]:
    """Sections in sections, so many levels deep."""
    deeper = {"sections": sections(depth - 1)} if depth > 1 else {}
    section = mappings({"heading": sentences}, text=paragraphs, items=items, table=tables, duties=duties, **deeper)
    return st.lists(section, min_size=1, max_size=3)


parts = paragraphs | items | sections(2).map(lambda inside: {"sections": inside})
HEAD = {
    "issuer": "UBND tỉnh Lạng Sơn",
    "number": 5,
    "date": "2026-02-05",
    "subject": "Thử mọi cách ghép một văn bản",
    "recipients": ["Sở Tài chính", "Sở Nội vụ"],
    "file_copies": "VT",
    "signature": {"lines": ["TM. Ủy ban nhân dân", "Chủ tịch"], "signer": "Nguyễn Văn Ví Dụ"},
}
plans = mappings(
    {"type": st.just("plan"), "purpose": parts},
    opening=sentences,
    requirements=parts,
    targets=parts,
    scope=parts,
    tasks=task_parts,
    solutions=parts,
    sections=sections(3),
    organisation=duties,
    reporting=paragraphs,
    closing=sentences,
).map(lambda typed: HEAD | typed)
reports = mappings({"type": st.just("report"), "sections": sections(4)}, opening=sentences, closing=sentences).map(
    lambda typed: HEAD | typed
)


def yaml_of(typed: Typed) -> str:
    """The mapping as YAML: JSON is YAML too, and quotes every string."""
    return json.dumps(typed, ensure_ascii=False, indent=1)


def view_of(typed: Typed) -> View:
    """The View, by the path that every document goes; the composed document must be free of errors."""
    fonts = load_fonts(project.FONTS)
    checked = check_reading(
        read_text(yaml_of(typed), "x.yaml"), project.CONTENT / "x.yaml", load_shared().directory, fonts
    )
    assert checked.resolved is not None, [(each.code, each.span.line, each.arguments) for each in checked.diagnostics]
    return lay_out(checked.resolved, DEFAULT_PROFILE, fonts)
