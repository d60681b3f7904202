"""Whether a unit was there on the day of a document."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.models.dates import PartialDate
from vanban.models.units import Province, Unit
from vanban.resolve.party import Fault
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Whether a name had a bearer on a day."""

    problem: Fault = ""
    nearest: str = ""
    date: PartialDate | None = None
    source: str = ""


def lifetime(
    unit: Unit, province: Province | None, provinces: Mapping[str, Province], on: PartialDate | None
) -> Lifetime:
    """The unit, or the province it belongs to, on this date; a partial date stands for its whole interval."""
    if on is None:
        return Lifetime()
    if unit.until is not None and unit.until.last < on.first:
        return Lifetime("ended", unit.successor or "", unit.until, unit.source or "")
    if unit.from_ is not None and unit.from_.first > on.last:
        return Lifetime("not_yet", "", unit.from_, unit.source or "")
    if province is not None and province.until is not None and province.until.last < on.first:
        return Lifetime(
            "ended",
            _in_successor(unit, provinces.get(province.successor or "")),
            province.until,
            province.source or "",
        )
    return Lifetime()


def _in_successor(unit: Unit, successor: Province | None) -> str:
    """The same body of the province that took this one in."""
    return f"{unit.name.removesuffix(' tỉnh')} {successor.kind} {successor.name}" if successor else ""
