"""A written file is judged by what was law on its own day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.decree_docx import decree_docx
from vanban.rules.auditing_docx import audit_docx
from vanban.rules.issue_day import issue_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lạng Sơn, ngày 11 tháng 9 năm 2025", date(2025, 9, 11)),
        ("Lạng Sơn, ngày      tháng 4 năm 2022", None),
        ("Lạng Sơn, ngày 31 tháng 02 năm 2022", None),
        ("", None),
    ],
)
def test_the_day_is_read_off_place_and_date(text: str, day: date | None) -> None:
    assert issue_day(text) == day


def test_a_file_from_before_the_decree_is_not_judged_by_it() -> None:
    report = audit_docx(
        decree_docx({"place_and_date.text": "Lạng Sơn, ngày 12 tháng 6 năm 2018", "opening.size": 20}), ""
    )
    assert report.findings == ()
    assert {each.reason_en for each in report.not_evaluated} == {"law from 05/03/2020, after the file's day"}


def test_the_same_file_of_a_later_day_is() -> None:
    report = audit_docx(decree_docx({"opening.size": 20}), "")
    assert "D05" in {finding.code for finding in report.findings}
