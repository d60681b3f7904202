"""One unit named in a phrase, and what is wrong with it."""

from __future__ import annotations

from typing import Literal

from vanban.models.dates import PartialDate
from vanban.models.units import Unit
from vanban.values import dataclass

Fault = Literal["", "misspelt", "unknown", "ended", "not_yet"]


@dataclass(frozen=True, slots=True)
class Party:
    """A unit as a phrase names it; offsets count characters of the phrase, the remark not included."""

    text: str
    start: int
    end: int
    unit: Unit | None = None
    remark: str = ""
    proper_name: str = ""
    province: str | None = None
    verb: str = ""
    post: str = ""
    problem: Fault = ""
    nearest: str = ""
    """The right spelling of a misspelt name; the successor of an ended one."""
    date: PartialDate | None = None
    """The day it ended or began, where that is the problem."""
    source: str = ""
    """The act that says so."""
