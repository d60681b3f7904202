"""The one manner of writing a source: nothing of the document changes, every comment stays, twice is once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.formatting.commenting import COMMENT, untidy
from vanban import project
from vanban.models.document import BaseDocument
from vanban.models.key_order import key_order
from vanban.models.plan import Plan
from vanban.models.reading import read_document
from vanban.models.report import Report
from vanban.models.section import Section
from vanban.models.task import Task
from vanban.pipeline.formatting.formatting import format_text
from vanban.sources.reading import read_text
from vanban.text.folding import folds_at_sentences

quick = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
unshrunk = settings(quick, phases=(Phase.explicit, Phase.reuse, Phase.generate))
SOURCES = sorted(path for path in project.CONTENT.rglob("*.yaml"))
WIDTH = 120

UNTIDY = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
subject: 'Thực hiện nhiệm vụ năm 2024'  # trích yếu
# loại
type: "plan"

issuer: UBND tỉnh Lạng Sơn
number: "07"
# mục đích của kế hoạch
purpose:
# trước ý thứ nhất
- "Ý có dấu: hai chấm"   # giữ nguyên
- Cụ thể hoá các nội dung của nhiệm vụ trọng tâm, tập trung lãnh đạo, chỉ đạo thực hiện. Kịp thời tháo gỡ các khó khăn,
  vướng mắc ở TP. Hồ Chí Minh.
- >
  Ý ngắn.
tasks:
  - lead: Sở Tài chính   # chủ trì
    # tên việc
    title: Lập dự toán

    deadline: '31/12/2024'
recipients: ["Như trên", 'A, B']
# hết
"""

TIDY = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
# loại
type: plan

issuer: UBND tỉnh Lạng Sơn
number: "07"
subject: Thực hiện nhiệm vụ năm 2024  # trích yếu
# mục đích của kế hoạch
purpose:
  # trước ý thứ nhất
  - "Ý có dấu: hai chấm"  # giữ nguyên
  - >-
    Cụ thể hoá các nội dung của nhiệm vụ trọng tâm, tập trung lãnh đạo, chỉ đạo thực hiện.
    Kịp thời tháo gỡ các khó khăn, vướng mắc ở TP. Hồ Chí Minh.
  - >
    Ý ngắn.
tasks:
  # tên việc
  - title: Lập dự toán
    lead: Sở Tài chính  # chủ trì

    deadline: 31/12/2024
recipients: [Như trên, 'A, B']
# hết
"""


def comments(text: str) -> list[str]:
    return sorted(COMMENT.findall(text))


def model(text: str) -> BaseDocument | None:
    tree = read_text(text, "x.yaml").tree
    return read_document(tree)[0] if tree else None


@given(untidy())
@unshrunk
def test_any_document_stays_itself_with_every_comment(text: str) -> None:
    found = format_text(text, "x.yaml")
    assert found.is_safe
    assert model(found.text) == model(text) is not None
    assert comments(found.text) == comments(text)
    assert format_text(found.text, "x.yaml").text == found.text


@given(st.lists(st.sampled_from(("Sở", "Tài", "chính.", "Và", "đến;", "dài" * 9, "TP.", "1.", "“Mở”.")), max_size=60))
def test_lines_break_at_blanks_and_fit(words: list[str]) -> None:
    text = " ".join(words)
    folds = folds_at_sentences(text, 40)
    assert all(text[at] == " " for at in folds)
    lines = [text[start:end] for start, end in zip([0, *(at + 1 for at in folds)], [*folds, len(text)], strict=True)]
    assert all(len(line) <= 40 or " " not in line for line in lines)


def test_an_untidy_source_is_written_in_one_manner() -> None:
    assert format_text(UNTIDY, "x.yaml").text == TIDY


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_source_can_be_written_so_and_twice_is_once(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = format_text(text, path.name)
    assert found.is_safe
    assert not found.problems
    assert format_text(found.text, path.name).text == found.text
    old, new = (sorted(re.findall(r"(?m)^ *(#.*)$", each)) for each in (text, found.text))
    assert new == old


@pytest.mark.parametrize("kind", [Plan, Report, Task, Section])
def test_the_order_holds_every_key_once(kind: type[BaseModel]) -> None:
    names = [field.alias or name for name, field in kind.model_fields.items()]
    assert sorted(key_order(kind)) == sorted(names)


def test_what_cannot_be_read_is_left_alone() -> None:
    found = format_text("type: [plan\n", "x.yaml")
    assert found.text == "type: [plan\n"
    assert found.problems


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ('k: "2026"', 'k: "2026"'),
        ("k: 'true'", "k: 'true'"),
        ('k: "a: b"', 'k: "a: b"'),
        ('k: "#1"', 'k: "#1"'),
        ('k: " a"', 'k: " a"'),
        ('k: ""', 'k: ""'),
        ('k: "Sở Tài chính"', "k: Sở Tài chính"),
        ("k: '*Giải pháp*'", "k: '*Giải pháp*'"),
    ],
)
def test_quotes_stay_only_where_they_are_needed(typed: str, written: str) -> None:
    assert format_text(typed, "x.yaml").text == written + "\n"


def test_letters_are_composed() -> None:
    assert format_text("k: Sơ\u0309 Ta\u0300i chi\u0301nh\n", "x.yaml").text == "k: Sở Tài chính\n"
