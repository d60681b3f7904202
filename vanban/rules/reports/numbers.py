"""Numbers as Vietnamese documents write them: 1.234,5."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from vanban.text.late_pattern import LatePattern

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
WHOLE = LatePattern(NUMBER)


@lru_cache(maxsize=4096)
def read_number(text: str) -> Decimal | None:
    """The value of a cell or a word; None for anything else."""
    bare = text.strip()
    if not WHOLE.fullmatch(bare):
        return None
    return Decimal(bare.replace(".", "").replace(",", "."))


def decimals(text: str) -> int:
    """The digits behind the comma."""
    return len(text.strip().partition(",")[2])


def write_number(value: Decimal) -> str:
    """The value as it is written."""
    whole, _, rest = f"{value:,f}".partition(".")
    rest = rest.rstrip("0")
    return whole.replace(",", ".") + (f",{rest}" if rest else "")


def last_digit(places: int) -> Decimal:
    """What one step of the last digit is worth."""
    return Decimal(1).scaleb(-places)
