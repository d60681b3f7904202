"""A stretch of the calendar as it is said, and the days it stands for."""

from dataclasses import replace
from datetime import date, time, timedelta

from vanban.values import dataclass

from .kinds import Interval, Reason, Unit

YEARS = range(1900, 2200)
_LEAP_YEAR = 2024
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_LARGEST = {Unit.DAY: 31, Unit.MONTH: 12, Unit.QUARTER: 4}


@dataclass(frozen=True, slots=True)
class Portion:
    """A piece of a month, quarter or year: from one to another of `of` equal shares."""

    begins: int
    ends: int
    of: int


@dataclass(frozen=True, slots=True)
class Part:
    """A day, month, quarter or year as said; what was not said is None.

    A bare number has no unit; a clock time on its own has the unit hour; `fixed` days need no calendar.
    """

    unit: Unit | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None
    portion: Portion | None = None
    clock: time | None = None
    fixed: Interval | None = None


def stretch(part: Part) -> Interval | Reason:
    """The days of a part, or why there are none."""
    if part.fixed is not None:
        return part.fixed
    if not _exists(part):
        return Reason.NO_SUCH_DATE
    if part.year is None or part.year not in YEARS or (part.number is None and part.unit is not Unit.YEAR):
        return Reason.NOT_UNDERSTOOD
    if part.unit is Unit.DAY:
        return _day(part)
    return _months(part) if part.unit in _MONTHS else Reason.NOT_UNDERSTOOD


def _exists(part: Part) -> bool:
    largest = _LARGEST.get(part.unit) if part.unit else None
    if largest and part.number is not None and not 1 <= part.number <= largest:
        return False
    if part.unit is not Unit.DAY or part.month is None or part.number is None:
        return True
    return 1 <= part.month <= 12 and part.number <= _month_end(part.year or _LEAP_YEAR, part.month).day


def _day(part: Part) -> Interval | Reason:
    if part.year is None or part.month is None or part.number is None:
        return Reason.NOT_UNDERSTOOD
    day = date(part.year, part.month, part.number)
    return Interval(day, day)


def _months(part: Part) -> Interval | Reason:
    if part.unit is None or part.year is None:
        return Reason.NOT_UNDERSTOOD
    length = _MONTHS[part.unit]
    first = ((part.number or 1) - 1) * length + 1
    return _share(part.year, first, length, part.portion or Portion(0, 1, 1))


def _share(year: int, first: int, length: int, portion: Portion) -> Interval:
    """Shares are cut in months of 30 days: a third of a month is its ten days, the last runs to the end."""
    starts, begins_on = divmod(portion.begins * length * 30 // portion.of, 30)
    stops, ends_on = divmod(portion.ends * length * 30 // portion.of, 30)
    start = date(year, first + starts, begins_on + 1)
    end = date(year, first + stops, ends_on) if ends_on else _month_end(year, first + stops - 1)
    return Interval(start, end)


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def complete(parts: list[Part], issued: Interval | None) -> list[Part]:
    """What a part leaves out, as the next part says it, else the one before, else the document's date."""
    parts = _filled(parts[::-1])[::-1]
    return [_dated(part, issued) for part in _filled(parts)]


def _filled(parts: list[Part]) -> list[Part]:
    filled: list[Part] = []
    for part in parts:
        filled.append(_like(part, filled[-1]) if filled else part)
    return filled


def _like(part: Part, other: Part) -> Part:
    if part.fixed is not None or other.fixed is not None:
        return part
    if part.unit is None and other.unit is not Unit.YEAR and other.clock is None:
        part = replace(part, unit=other.unit)
    if part.unit is Unit.HOUR and other.unit is Unit.DAY:
        part = replace(part, unit=Unit.DAY, number=other.number)
    if part.unit is Unit.DAY and part.month is None:
        part = replace(part, month=other.number if other.unit is Unit.MONTH else other.month)
    return part if part.year is not None else replace(part, year=other.year)


def _dated(part: Part, issued: Interval | None) -> Part:
    if part.fixed is not None or issued is None or issued.start is None or issued.end is None:
        return part
    start, end = issued.start, issued.end
    if start.year != end.year or (part.year or start.year) != start.year:
        return part
    if part.unit in (Unit.MONTH, Unit.QUARTER) and part.number is None and part.year is None:
        first, last = (number_within_year(day, part.unit) for day in (start, end))
        part = replace(part, number=first if first == last else None)
    return replace(part, year=start.year)


def number_within_year(day: date, unit: Unit) -> int:
    """Which month or quarter of its year a day lies in."""
    return (day.month - 1) // _MONTHS[unit] + 1


def months_later(day: date, count: int) -> date:
    """The same day some months later, or that month's last."""
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, _month_end(year, month + 1).day))
