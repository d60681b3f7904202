"""What the page is told of the session: plain values, only those documents that have changed."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import PurePosixPath

from vanban.diagnostics.severity import Severity
from vanban.diagnostics.wording import Language
from vanban.pipeline.caching.store import digest
from vanban.preview.standing import Session, Standing
from vanban.preview.web.problems import problems_of
from vanban.preview.web.words import words_for


def event_of(last: Session | None, session: Session, language: Language) -> str:
    """One server-sent event; everything where the listener knows nothing yet."""
    told = [each for each in session if last is None or each.version > last.version]
    gone = [each.name for each in last or () if each.path not in session.documents]
    state: dict[str, object] = {
        "whole": last is None,
        "documents": [summary_of(each) for each in told],
        "gone": gone,
        "working": session.is_working,
        "trouble": _trouble(session, language),
    }
    if last is None or last.shared != session.shared:
        state["shared"] = problems_of(session.shared, session.shared_texts, language)
    return f"data: {json.dumps(state, ensure_ascii=False, separators=(',', ':'))}\n\n"


def summary_of(standing: Standing) -> dict[str, object]:
    """The document's line in the list, and what tells the page whether it shows the last."""
    counts = Counter(each.severity for each in standing.diagnostics)
    listing = standing.listing
    return {
        "name": standing.name,
        "title": f"{listing.type_name} {listing.subject}" if listing else PurePosixPath(standing.name).stem,
        "number": listing.number if listing else "",
        "status": standing.status.value,
        "stale": standing.is_stale,
        "current": standing.is_current,
        "drawing": standing.page is not None,
        "errors": counts[Severity.ERROR],
        "warnings": counts[Severity.WARNING],
        "version": standing.version,
        "page": digest(standing.page) if standing.page is not None else standing.files.get("html", ""),
        "pdf": standing.files.get("pdf", ""),
        "seconds": round(standing.seconds, 2),
    }


def details_of(standing: Standing, session: Session, links: dict[str, str], language: Language) -> dict[str, object]:
    """What is shown of the chosen document beside its pages."""
    texts = {**session.shared_texts, standing.name: standing.text}
    return {
        **summary_of(standing),
        "problems": problems_of(standing.diagnostics, texts, language),
        "files": [{"format": form, "address": address} for form, address in links.items()],
    }


def _trouble(session: Session, language: Language) -> str:
    if not session.trouble:
        return ""
    words = words_for(language)
    return words["busy"] if session.trouble == "busy" else f"{words['not_writable']}: {session.trouble}"
