"""The reader of official times: what a deadline or a period means, and the phrase that says it."""

from .covering import interval_of
from .kinds import (
    AfterEvent,
    ByReference,
    Hours,
    Interval,
    Period,
    Reason,
    Recurrence,
    Relation,
    SingleTime,
    Span,
    Steps,
    Time,
    Unit,
    Unread,
)
from .printer import write_time
from .reader import read_time

__all__ = [
    "AfterEvent",
    "ByReference",
    "Hours",
    "Interval",
    "Period",
    "Reason",
    "Recurrence",
    "Relation",
    "SingleTime",
    "Span",
    "Steps",
    "Time",
    "Unit",
    "Unread",
    "interval_of",
    "read_time",
    "write_time",
]
