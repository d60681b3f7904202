"""A citation of another document, as it stands in a text."""

from __future__ import annotations

from datetime import date

from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation says; offsets count characters of its text, and what it does not say is empty."""

    text: str
    start: int
    end: int
    type_name: str
    """As typed; empty where only `số` announces the number."""
    number: str = ""
    year: int | None = None
    """The year in a normative number: 2021 in 163/2021/NQ-HĐND."""
    notation: str = ""
    """The letters, as typed: QĐ-TTg, CV/ĐU."""
    joint: str = ""
    """What stands between number and notation: `/`, or `-` where a body of the Party issued it."""
    date_text: str = ""
    date: date | None = None
    """None also where the text names a day that does not exist."""
    issuer: str = ""
    title: str = ""
    """The name of a law that is cited by it: KH&CN, Đầu tư."""

    @property
    def mark(self) -> str:
        """Number and notation without blanks, with plain dashes: the same for every citation of one document."""
        year = f"/{self.year}" if self.year else ""
        letters = "".join(self.notation.split()).replace("–", "-").replace("—", "-")
        return f"{self.number.lstrip('0')}{year}{self.joint}{letters}" if self.number else ""

    @property
    def is_impossible(self) -> bool:
        """Whether it names a day that does not exist."""
        return bool(self.date_text) and self.date is None

    @property
    def first_letters(self) -> str:
        """The first group of the notation: QĐ of QĐ-TTg."""
        return self.mark_groups[0] if self.notation else ""

    @property
    def mark_groups(self) -> list[str]:
        """The groups of the notation in order."""
        plain = "".join(self.notation.split()).replace("–", "-").replace("—", "-")
        return plain.replace("/", "-").split("-")
