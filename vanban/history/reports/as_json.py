"""The comparison as JSON, for other programs: the values themselves, each with its sentence."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from vanban.diagnostics.wording import Language
from vanban.history.changes import Change
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.counting import count
from vanban.history.summaries import document_summary, summary
from vanban.history.wording import Sentences


def write(comparison: Comparison, language: Language) -> str:
    """One object: the states, the summary, the documents."""
    found = {
        "old": comparison.old_name,
        "new": comparison.new_name or None,
        "summary": summary(comparison, language),
        "documents": [_document(each, language) for each in comparison.documents],
    }
    return json.dumps(found, ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _document(document: DocumentChange, language: Language) -> dict[str, Any]:
    return {
        "file": document.file,
        "old_file": document.old_file,
        "new_file": document.new_file,
        "subject": document.subject,
        "state": document.state,
        "broken_side": document.broken_side or None,
        "summary": document_summary(document, language),
        "counts": count(document.changes),
        "changes": [_change(each, language) for each in document.changes],
        "problems": [{"code": each.code, "file": each.span.file, "line": each.span.line} for each in document.problems],
    }


def _change(change: Change, language: Language) -> dict[str, Any]:
    return {"change": type(change).__name__, "sentence": Sentences(language).of(change), **asdict(change)}
