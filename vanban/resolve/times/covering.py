"""The whole stretch of days a time covers."""

from datetime import date, timedelta

from .calendar import YEARS, months_later
from .events import counts_from_the_document
from .kinds import AfterEvent, Interval, Recurrence, Relation, Span, Steps, Time, Unit
from .merging import hull

_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def interval_of(time: Time, issued: Interval | None) -> Interval | None:
    """The days a time covers, when they are known; `issued` dates what counts from the document itself."""
    if isinstance(time, Span):
        return time.interval
    if isinstance(time, Recurrence):
        return time.bounds
    if isinstance(time, AfterEvent):
        return _after(time, issued)
    if isinstance(time, Steps):
        covered = [interval_of(step, issued) for _, step in time.steps]
        return hull([interval for interval in covered if interval is not None])
    return None


def _after(time: AfterEvent, issued: Interval | None) -> Interval | None:
    """Working days depend on the holidays of the year, which nothing here knows."""
    if issued is None or issued.start is None or issued.start != issued.end or not counts_from_the_document(time):
        return None
    day = None if time.working_days else _later(issued.start, time)
    if day is None:
        return None
    return Interval(issued.start, day) if time.relation is Relation.WITHIN else Interval(day, None)


def _later(day: date, time: AfterEvent) -> date | None:
    if time.unit is None or time.amount is None or day.year not in YEARS or time.amount > 1000:
        return None
    if time.unit in _DAYS:
        return day + timedelta(days=time.amount * _DAYS[time.unit])
    return months_later(day, time.amount * _MONTHS[time.unit]) if time.unit in _MONTHS else None
