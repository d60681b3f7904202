"""Which days are working days: weekends, Tết, days in lieu, Saturdays in exchange."""

from __future__ import annotations

from datetime import date

import pytest

from vanban.law.working_days import day_off


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 3, 14), "thứ Bảy"),
        (date(2026, 3, 15), "Chủ nhật"),
        (date(2026, 2, 17), "Tết Nguyên Đán"),
        (date(2026, 4, 27), "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"),
    ],
)
def test_a_day_off_says_why(day: date, why: str) -> None:
    found = day_off(day)
    assert found is not None
    assert found[0] == why
    assert found[1] != why


def test_a_friday_off_is_worked_on_a_saturday() -> None:
    assert day_off(date(2025, 5, 2)) is not None
    assert day_off(date(2025, 4, 26)) is None


def test_an_ordinary_day_is_a_working_day() -> None:
    assert day_off(date(2026, 3, 13)) is None
