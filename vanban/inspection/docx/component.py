"""A component of the decree's schema, as it was recognised in a foreign document."""

from __future__ import annotations

from typing import Literal

from vanban.inspection.docx.text_lines import TextLine
from vanban.values import dataclass

State = Literal["found", "missing", "twice", "unknown"]
ComponentName = Literal[
    "national_name",
    "national_motto",
    "governing_agency",
    "issuer",
    "number",
    "place_and_date",
    "type_name",
    "subject",
    "urgency",
    "secrecy",
    "addressees",
    "legal_bases",
    "recipients_heading",
    "recipients",
    "signature_lines",
    "signer",
]


@dataclass(frozen=True, slots=True)
class Component:
    """A component with its lines; why it cannot be told, where it cannot."""

    name: ComponentName
    state: State
    lines: tuple[TextLine, ...] = ()
    reason_vi: str = ""
    reason_en: str = ""

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(line.text for line in self.lines)


def found(name: ComponentName, lines: tuple[TextLine, ...] | list[TextLine]) -> Component:
    """Found where there are lines, else missing."""
    return Component(name, "found" if lines else "missing", tuple(lines))


def unknown(name: ComponentName, vi: str, en: str) -> Component:
    """A component that cannot be told."""
    return Component(name, "unknown", (), vi, en)
