"""From a diagnostic to its words: message, hint and basis in one language."""

from __future__ import annotations

import re
from typing import Literal

from vanban.diagnostics.diagnostic import Diagnostic, Severity
from vanban.diagnostics.messages.message import Message
from vanban.values import dataclass

Language = Literal["vi", "en"]
FIELD = re.compile(r"\{(\w+)\}")

SEVERITY_WORDS: dict[Language, dict[Severity, str]] = {
    "vi": {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.INFO: "thông tin"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"},
}


@dataclass(frozen=True, slots=True)
class Wording:
    """The three texts of a diagnostic; hint and basis may be empty."""

    message: str
    hint: str
    basis: str


def templates(message: Message, language: Language) -> tuple[str, str, str]:
    """Message, hint and basis before anything is filled in."""
    if language == "vi":
        return message.vi, message.hint_vi, message.basis_vi
    return message.en, message.hint_en, message.basis_en


def wording(diagnostic: Diagnostic, language: Language) -> Wording:
    """The words of this diagnostic."""
    texts = templates(diagnostic.message, language)
    return Wording(*(_fill(text, diagnostic, required=index == 0) for index, text in enumerate(texts)))


def _fill(text: str, diagnostic: Diagnostic, *, required: bool) -> str:
    names = FIELD.findall(text)
    if not required and any(not str(diagnostic.arguments.get(name, "")) for name in names):
        return ""
    return FIELD.sub(lambda match: str(diagnostic.arguments[match[1]]), text)
