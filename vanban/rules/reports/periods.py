"""The periods that a report names: a year, a quarter, a month, a half of a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

PERIOD = LatePattern(
    r"(?<!đến )(?<!tới )(?<!từ )"
    r"\b(?:(?:quý|quí)\s+(?P<quarter>IV|I{1,3}|[1-4])(?:\s+năm\s+|\s*/\s*)(?P<of_quarter>20\d\d)"
    r"|(?P<half>0?6\s+tháng\s+(?:đầu|cuối))\s+năm\s+(?P<of_half>20\d\d)"
    r"|tháng\s+(?P<month>1[0-2]|0?[1-9])(?:\s+năm\s+|\s*/\s*)(?P<of_month>20\d\d)"
    r"|năm\s+(?P<year>20\d\d))(?!\s*[-–/]\s*\d|\s+đến)",
    re.IGNORECASE,
)
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True)
class Period:
    """A period where it stands in a text; `kind` is year, quarter, month or half, `number` which of the year."""

    kind: str
    number: int
    year: int
    match: re.Match[str]

    @property
    def value(self) -> tuple[str, int, int]:
        """What it means, wherever it stands."""
        return self.kind, self.number, self.year

    @property
    def first_day(self) -> date:
        """The day it begins."""
        months = {"year": 1, "quarter": 3 * self.number - 2, "month": self.number, "half": 6 * self.number - 5}
        return date(self.year, months[self.kind], 1)


def periods(text: str) -> Iterator[Period]:
    """The periods of a text in order."""
    for match in PERIOD.finditer(text):
        if match["quarter"]:
            typed = match["quarter"].lower()
            number = QUARTERS.get(typed) or int(typed)
            yield Period("quarter", number, int(match["of_quarter"]), match)
        elif match["half"]:
            yield Period("half", 1 if "đầu" in match["half"].lower() else 2, int(match["of_half"]), match)
        elif match["month"]:
            yield Period("month", int(match["month"]), int(match["of_month"]), match)
        else:
            yield Period("year", 1, int(match["year"]), match)
