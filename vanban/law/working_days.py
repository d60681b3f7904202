"""The door to holidays: which days are working days in Việt Nam (Bộ luật Lao động 2019, Điều 111, 112).

Tết, days in lieu and working Saturdays in exchange are known as far as the library has them.
"""

from __future__ import annotations

from datetime import date


def day_off(day: date) -> tuple[str, str] | None:
    """Why nobody works on this day, in Vietnamese and English; None for a working day."""
    from holidays import country_holidays

    known = country_holidays("VN", years=day.year, language="vi")
    if known.is_working_day(day):
        return None
    name = known.get(day)
    if name:
        return str(name), str(country_holidays("VN", years=day.year, language="en_US").get(day))
    return ("thứ Bảy", "a Saturday") if day.weekday() == 5 else ("Chủ nhật", "a Sunday")
