"""What a phrase of time can turn out to mean."""

from datetime import date, time
from enum import Enum

from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from start to end, both included; None is an open side, and one side at least is closed."""

    start: date | None
    end: date | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("an interval needs a start or an end")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"an interval cannot end ({self.end}) before it starts ({self.start})")


class Unit(Enum):
    """A unit of counted time; the value is its Vietnamese word."""

    HOUR = "giờ"
    DAY = "ngày"
    WEEK = "tuần"
    MONTH = "tháng"
    QUARTER = "quý"
    YEAR = "năm"


class Reason(Enum):
    """Why a phrase could not be read."""

    NO_SUCH_DATE = "no_such_date"
    ENDS_BEFORE_START = "ends_before_start"
    NOT_UNDERSTOOD = "not_understood"


class Relation(Enum):
    """Where a time stands to its event."""

    AFTER = "after"
    AT_ONCE = "at_once"
    WITHIN = "within"
    BEFORE = "before"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Hours:
    """Clock times on an interval's first and last day; equal on a single day, they are one moment."""

    start: time | None
    end: time | None


@dataclass(frozen=True, slots=True)
class Span:
    """A point, a limit (open start) or a range; `parts` are the pieces where there are gaps between them."""

    interval: Interval
    parts: tuple[Interval, ...] = ()
    hours: Hours | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """The length after which something comes again: 6 months."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Something done `times` in each period; no period is continuous work. `at` is the moment, as written."""

    periods: tuple[Period, ...] = ()
    times: int = 1
    at: str = ""
    bounds: Interval | None = None


@dataclass(frozen=True, slots=True)
class AfterEvent:
    """A time counted from an event, in the author's words; an empty event is a duration on its own."""

    event: str
    relation: Relation
    amount: int | None = None
    unit: Unit | None = None
    working_days: bool = False


@dataclass(frozen=True, slots=True)
class ByReference:
    """A time another document or authority sets; `words` are the author's."""

    words: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A phrase that means no time the grammar knows, or an impossible one."""

    text: str
    reason: Reason = Reason.NOT_UNDERSTOOD


SingleTime = Span | Recurrence | AfterEvent | ByReference


@dataclass(frozen=True, slots=True)
class Steps:
    """Several times, each with its label ("" where none is written)."""

    steps: tuple[tuple[str, SingleTime], ...]


Time = SingleTime | Steps | Unread
