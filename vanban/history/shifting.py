"""How far a deadline has moved."""

from __future__ import annotations

import calendar
from datetime import date

from vanban.history.changes import Shift


def shift_between(old: date | None, new: date | None) -> Shift | None:
    """The distance from one end to the other; None where one is not known or they are the same."""
    if old is None or new is None or old == new:
        return None
    months = (new.year - old.year) * 12 + new.month - old.month
    whole = old.day == new.day or (_is_last(old) and _is_last(new))
    return Shift(months if whole else 0, (new - old).days)


def _is_last(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]
