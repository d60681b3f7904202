"""The types of document that may be written: a plain table."""

from __future__ import annotations

from vanban.models.document import BaseDocument
from vanban.models.plan import Plan
from vanban.models.report import Report

DOCUMENT_TYPES: dict[str, type[BaseDocument]] = {
    "plan": Plan,
    "report": Report,
}
