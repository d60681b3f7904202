"""The date of a document, which a draft may know only in part."""

import calendar
import re
from datetime import date
from typing import Annotated

from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function

from vanban.models.scalar import Scalar
from vanban.values import dataclass

ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
VIETNAMESE = re.compile(r"(?:(?:(\d{1,2})/)?(\d{1,2})/)?(\d{4})")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month or a day; a part that is not known yet is None."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def is_full(self) -> bool:
        """Whether the day is known."""
        return self.day is not None


def parts_of(date: PartialDate | None) -> tuple[int | None, int | None, int | None]:
    """Year, month and day, each None where it is not known."""
    return (date.year, date.month, date.day) if date else (None, None, None)


def read_date(typed: object) -> PartialDate:
    """2025-09-11, 11/9/2025, 2025-09, 9/2025 or 2025; raises PydanticCustomError for anything else."""
    if isinstance(typed, PartialDate):
        return typed
    text = str(typed).strip()
    if match := ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := VIETNAMESE.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise PydanticCustomError("date_form", "not a date", {"value": text})
    found = PartialDate(int(year), int(month) if month else None, int(day) if day else None)
    try:
        _ = (found.first, found.last)
    except ValueError:
        raise PydanticCustomError("date_missing", "no such date", {"value": text}) from None
    return found


IssueDate = Annotated[
    PartialDate,
    Scalar(
        no_info_plain_validator_function(read_date),
        {
            "type": ["string", "integer"],
            "pattern": r"^\s*(\d{4}(-\d{1,2}(-\d{1,2})?)?|((\d{1,2}/)?\d{1,2}/)?\d{4})\s*$",
            "patternErrorMessage": "Viết ngày dạng 2025-09-11, tháng dạng 2025-09 hoặc năm dạng 2025.",
            "minimum": 1,
            "maximum": 9999,
        },
    ),
]
