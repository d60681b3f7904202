"""How much a problem matters."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How much it matters: an error stops the document, a warning does not, information only tells."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
