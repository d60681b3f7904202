"""`python build.py tasks`: every task with who and by when."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from tests.e2e.command import Result, run

PLAN = Path("content/plans/kh-ubnd-lang-son-240-2025.yaml")


def rows_of(result: Result) -> list[dict[str, str]]:
    assert result.code == 0, result.err
    return list(csv.DictReader(io.StringIO(result.out.removeprefix("\ufeff"), newline="")))


def test_the_csv_opens_in_a_spreadsheet_with_its_letters_right(project_copy: Path) -> None:
    result = run(project_copy, "tasks", PLAN, "--format", "csv")
    rows = rows_of(result)
    assert result.out.startswith("\ufeff")
    assert len(rows) == 6
    assert [row["Nhiệm vụ"] for row in rows if row["Chủ trì"].startswith("UBND")] == [
        "Thẩm định, phê duyệt và ban hành Lộ trình"
    ]


def test_every_task_comes_with_its_time_and_its_line(project_copy: Path) -> None:
    rows = rows_of(run(project_copy, "tasks", PLAN, "--format", "csv"))
    source = (project_copy / PLAN).read_text(encoding="utf-8").splitlines()
    for row in rows:
        assert date.fromisoformat(row["Hạn"]).year in (2025, 2026)
        assert row["Nhiệm vụ"] in source[int(row["Dòng"]) - 1]


def test_the_earliest_deadline_comes_first(project_copy: Path) -> None:
    ends = [row["Hạn"] for row in rows_of(run(project_copy, "tasks", "--format", "csv")) if row["Hạn"]]
    assert len(ends) > 20
    assert ends == sorted(ends)


def test_before_keeps_what_is_due_earlier(project_copy: Path) -> None:
    everything = rows_of(run(project_copy, "tasks", PLAN, "--format", "csv"))
    early = rows_of(run(project_copy, "tasks", PLAN, "--format", "csv", "--before", "2026-07-01"))
    assert early == [row for row in everything if row["Hạn"] and row["Hạn"] < "2026-07-01"]
    assert 0 < len(early) < len(everything)


def test_unit_keeps_what_the_unit_leads_or_coordinates(project_copy: Path) -> None:
    everything = rows_of(run(project_copy, "tasks", PLAN, "--format", "csv"))
    rows = rows_of(run(project_copy, "tasks", PLAN, "--format", "csv", "--unit", "Sở Tài chính"))
    wanted = [row for row in everything if "Sở Tài chính" in f"{row['Chủ trì']}; {row['Phối hợp']}"]
    assert rows == wanted
    assert len(rows) == 1


def test_a_day_that_is_none_is_wrong_usage(project_copy: Path) -> None:
    result = run(project_copy, "tasks", "--before", "mai")
    assert (result.code, result.out) == (2, "")
    assert '"mai"' in result.err


@pytest.mark.parametrize("language", ["vi", "en"])
def test_text_and_json_hold_the_same_tasks(project_copy: Path, language: str) -> None:
    text = run(project_copy, "--lang", language, "tasks", PLAN)
    tasks = json.loads(run(project_copy, "--lang", language, "tasks", PLAN, "--format", "json").out)
    assert text.code == 0
    assert len(tasks) == 6
    assert all(task["title"] in text.out for task in tasks)
