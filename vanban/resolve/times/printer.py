"""Writes a time as a canonical Vietnamese phrase, which reads back as the same time."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, time

from .kinds import (
    AfterEvent,
    ByReference,
    Hours,
    Interval,
    Period,
    Recurrence,
    Relation,
    Span,
    Steps,
    Time,
    Unread,
)

_QUARTERS = ("I", "II", "III", "IV")
_CONDITIONS = ("khi", "ngay", "theo", "tùy", "tuỳ", "căn", "trên", "phụ")
_BEFORE_EVENT = {
    Relation.AFTER: "sau",
    Relation.AT_ONCE: "ngay sau",
    Relation.WITHIN: "trong vòng",
    Relation.BEFORE: "trước",
    Relation.UNTIL: "đến",
}


_NAMES: tuple[tuple[int, Callable[[date], str]], ...] = (
    (12, lambda day: f"năm {day.year}"),
    (3, lambda day: f"quý {_QUARTERS[(day.month - 1) // 3]}/{day.year}"),
    (1, lambda day: f"tháng {day.month}/{day.year}"),
)


def write_time(time: Time) -> str:
    """The phrase that means this time; an unread phrase is given back."""
    if isinstance(time, Unread):
        return time.text
    if isinstance(time, Steps):
        return "; ".join(_step(label, step) for label, step in time.steps)
    if isinstance(time, ByReference):
        return time.words
    if isinstance(time, AfterEvent):
        return _event(time)
    return _recurrence(time) if isinstance(time, Recurrence) else _span(time)


def _step(label: str, time: Time) -> str:
    """A calendar time leads, since a label may hold anything."""
    if not label:
        return write_time(time)
    if isinstance(time, Span | Recurrence):
        return f"{write_time(time)}: {label}"
    return f"{label}: {write_time(time)}"


def _span(span: Span) -> str:
    if span.parts:
        return ", ".join(_interval(part, None) for part in span.parts)
    return _interval(span.interval, span.hours)


def _interval(interval: Interval, hours: Hours | None) -> str:
    start, end = interval.start, interval.end
    first, last = (hours.start, hours.end) if hours else (None, None)
    if start is None:
        return f"chậm nhất {_moment(end, last)}" if end else ""
    if end is None:
        return f"từ {_moment(start, first)}"
    if start == end and first == last:
        return _moment(start, first)
    if hours:
        return f"từ {_moment(start, first)} đến {_moment(end, last)}"
    return _stretch(start, end)


def _stretch(start: date, end: date) -> str:
    for months, name in _NAMES:
        if _opens(start, months) and _closes(end, months):
            first, last = name(start), name(end)
            return first if first == last else f"{first} đến hết {last}"
    return f"từ {_moment(start, None)} đến {_moment(end, None)}"


def _opens(day: date, months: int) -> bool:
    return day.day == 1 and (day.month - 1) % months == 0


def _closes(day: date, months: int) -> bool:
    return day.day == monthrange(day.year, day.month)[1] and day.month % months == 0


def _moment(day: date, clock: time | None) -> str:
    named = f"ngày {day.day}/{day.month}/{day.year}"
    if clock is None:
        return named
    return f"{clock.hour} giờ {clock.minute:02d} phút {named}" if clock.minute else f"{clock.hour} giờ {named}"


def _recurrence(time: Recurrence) -> str:
    core = _core(time)
    bounds = _interval(time.bounds, None) if time.bounds else ""
    if time.at.lower().startswith(_CONDITIONS):
        return f"{bounds} {core}, {time.at}".strip()
    within = f"{time.at} {core}".strip()
    return f"{within}, {bounds}" if bounds else within


def _core(time: Recurrence) -> str:
    if not time.periods:
        return "thường xuyên"
    first = time.periods[0]
    if len(time.periods) > 1:
        return "định kỳ " + ", ".join(_every(period) for period in time.periods)
    if time.times > 1:
        return f"{time.times} lần mỗi {_length(first)}"
    return f"{_length(first)} một lần" if first.count > 1 else _every(first)


def _every(period: Period) -> str:
    return f"hằng {period.unit.value}" if period.count == 1 else _length(period)


def _length(period: Period) -> str:
    return period.unit.value if period.count == 1 else f"{period.count} {period.unit.value}"


def _event(time: AfterEvent) -> str:
    lead = _BEFORE_EVENT[time.relation]
    if time.amount is None or time.unit is None:
        return f"{lead} {time.event}"
    working = " làm việc" if time.working_days else ""
    counted = f"{lead} {time.amount} {time.unit.value}{working}"
    link = "so với" if time.relation is Relation.BEFORE else "kể từ"
    return f"{counted} {link} {time.event}" if time.event else counted
