"""The names that the parts of a report go by."""

from __future__ import annotations

from vanban.diagnostics.wording import Language, Wording
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands before a basis, a hint and a related place."""

    basis: str
    hint: str
    see_also: str


LABELS: dict[Language, Labels] = {
    "vi": Labels("căn cứ", "gợi ý", "xem thêm"),
    "en": Labels("basis", "hint", "see also"),
}


def details(words: Wording, language: Language) -> list[str]:
    """Basis and hint, each with its name, where there is one."""
    labels = LABELS[language]
    parts = [(labels.basis, words.basis), (labels.hint, words.hint)]
    return [f"{label}: {part}" for label, part in parts if part]
