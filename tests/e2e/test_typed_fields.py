"""Every typed text field prints: a marker word put in its place is found in all three files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reading import page, pdf, word
from tests.reading.content import DOCUMENTS, resolved, view_of
from tests.reading.pieces import plain
from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import Paragraph
from vanban.models.reading import read_document
from vanban.pipeline.shared import load_shared
from vanban.resolve.resolving import resolve
from vanban.resolve.times import Unread
from vanban.sources.reading import read_text
from vanban.sources.source_tree import Path as Place
from vanban.sources.source_tree import Value
from vanban.writers.docx import write_docx
from vanban.writers.html import write_html
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting

PLANS = ("kh-ubnd-lang-son-240-2025", "kh-skhcn-lang-son-19-2024")
EXEMPT = {
    "type": "names the kind of document; its name is the decree's",
    "id": "a lasting name for reviews, not printed",
    "issuer": "resolved in the directory, which holds the lines of the letterhead",
    "number": "a number, tried in a test of its own",
    "date": "a date, tried in a test of its own",
    "status": "a setting",
    "for": "types a duty whose sentence names the unit already; not printed",
    "numbering": "a setting: how labels look",
    "case": "a setting",
    "outline": "a setting: which part stands where",
    "run_in": "a setting",
    "numbered": "a setting",
    "label_style": "a setting",
    "label_mark": "a setting",
    "label_lines": "a setting: the order of lines",
    "orientation": "a setting",
    "parts": "a setting: what a heading of the outline gathers",
    "columns": "names of columns in a table of tasks; a typed table's heads are tried where they have a key",
    "align": "a setting",
    "width": "a length",
    "column_numbers": "a setting",
    "separate": "a setting",
    "csv": "the name of a file",
    "file": "the name of a file",
    "alt": "said to those who cannot see the picture",
    "secrecy": "one of the law's own marks",
    "urgency": "one of the decree's own marks",
    "circulation": "one of the decree's own marks",
}
"""Keys whose values are not text that prints as typed, and why."""


NOTE_CALL = re.compile(r"\[\^\d+\]")
"""A marker keeps the call of a footnote, so that the note is printed."""
WORD_PARTS = ("header_first", "document", "footer_first", "footnotes")


def path_of(name: str) -> Path:
    return next(path for path in DOCUMENTS if path.stem == name)


def marker(index: int) -> str:
    """A word of letters alone that stands nowhere else: Qxaa, Qxab …"""
    return f"Qx{chr(97 + index // 26)}{chr(97 + index % 26)}z"


def marked(value: Value, place: Place, found: dict[str, Place]) -> Value:
    """The same tree with a marker in place of every text that prints."""
    if isinstance(value, dict) and value.get("separate") == "true":
        return value  # an annex that lies elsewhere is counted and not printed
    if isinstance(value, dict):
        return {key: each if key in EXEMPT else marked(each, (*place, key), found) for key, each in value.items()}
    if isinstance(value, list):
        return [marked(each, (*place, index), found) for index, each in enumerate(value)]
    if value in ("^", "<", "", None) or place[-2:] == ("document", "type"):
        return value
    name = marker(len(found))
    found[name] = place
    return name + "".join(NOTE_CALL.findall(str(value)))


def text_in_all_formats(typed: Value, folder: Path) -> Iterator[tuple[str, str]]:
    """What each of the three files says; the rules are passed by, since a marker is no name and no symbol."""
    tree = read_text(json.dumps(typed, ensure_ascii=False), "x.yaml").tree
    assert tree is not None
    document, faults = read_document(tree)
    assert document is not None, [(each.code, each.arguments) for each in faults]
    found, problems = resolve(document, tree, load_shared().directory, folder)
    assert found is not None, [(each.code, each.arguments) for each in problems]
    view, setting = lay_out(found, DEFAULT_PROFILE, load_fonts(project.FONTS)), Setting()
    docx = write_docx(view, setting)
    names = [part for part in WORD_PARTS if part in word.part_names(docx)]
    yield "docx", " ".join(plain(word.pieces_of(docx, part)) for part in names)
    yield "pdf", plain(pdf.pieces_of(write_pdf(view, setting)))
    yield "html", plain(page.pieces_of(write_html(view, setting)))


def counts_of_markers(name: str) -> Iterator[tuple[str, dict[Place, int]]]:
    """How often the marker of each typed text stands in each of the three files."""
    found: dict[str, Place] = {}
    typed = marked(resolved(path_of(name)).source.value, (), found)
    assert len(found) > 10
    for form, text in text_in_all_formats(typed, path_of(name).parent):
        folded = "".join(text.split()).casefold()  # a narrow column may break a marker
        yield form, {place: folded.count(mark.casefold()) for mark, place in found.items()}


@pytest.mark.parametrize("name", [path.stem for path in DOCUMENTS])
def test_every_typed_text_prints_in_all_formats(name: str) -> None:
    for form, counts in counts_of_markers(name):
        assert not [place for place, count in counts.items() if count == 0], form


@pytest.mark.parametrize("name", PLANS)
def test_nothing_but_a_label_prints_twice(name: str) -> None:
    for form, counts in counts_of_markers(name):
        assert not [place for place, count in counts.items() if count > 1 and "labels" not in place], form


@pytest.mark.parametrize("name", PLANS)
def test_number_and_date_print_where_they_are_typed(name: str) -> None:
    source = resolved(path_of(name)).source.value
    assert isinstance(source, dict)
    year = str(source["date"])[:4]
    for _, text in text_in_all_formats(source | {"number": "987", "date": f"{year}-11-28"}, path_of(name).parent):
        assert "Số: 987/KH-" in text
        assert f"ngày 28 tháng 11 năm {year}" in text


@pytest.mark.parametrize(("name", "count"), [(PLANS[0], 6), (PLANS[1], 5)])
def test_every_task_has_its_title_lead_and_time_typed_and_understood(name: str, count: int) -> None:
    tasks = resolved(path_of(name)).tasks
    assert len(tasks) == count
    for task in tasks:
        assert task.title
        assert task.leads, task.title
        assert all(party.unit is not None for party in task.leads), task.title
        assert task.time is not None, task.title
        assert not isinstance(task.time, Unread), task.title


TASK_KEYS = {
    "heading",
    "title",
    "content",
    "lead",
    "coordinating",
    "deadline",
    "period",
    "deliverable",
    "steps",
    "text",
}


@pytest.mark.parametrize("name", PLANS)
def test_every_line_of_the_tasks_comes_from_a_key_that_says_what_it_is(name: str) -> None:
    lines = [
        block
        for block in view_of(path_of(name)).blocks
        if isinstance(block, Paragraph) and block.path[:1] == ("tasks",)
    ]
    keys = {next(key for key in reversed(line.path) if isinstance(key, str)) for line in lines}
    assert len(lines) > 20
    assert keys <= TASK_KEYS
    assert [line.path for line in lines if "text" in line.path and "steps" not in line.path] == []


def test_the_steps_of_plan_19_are_typed_as_steps_with_their_own_times() -> None:
    steps = [
        block
        for block in view_of(path_of(PLANS[1])).blocks
        if isinstance(block, Paragraph) and block.text.startswith("+ ")
    ]
    assert len(steps) == 16
    assert all("steps" in step.path for step in steps)
