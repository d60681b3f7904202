"""What the index says of a document."""

from __future__ import annotations

from vanban.layout.letterhead import number_words
from vanban.layout.line_breaking import plain_text
from vanban.models.dates import PartialDate
from vanban.resolve.document import ResolvedDocument
from vanban.writers.index import IndexEntry


def listing_of(resolved: ResolvedDocument) -> IndexEntry | None:
    """The document's line, still without links; None where it bears a mark of secrecy."""
    document = resolved.document
    if document.secrecy is not None:
        return None
    return IndexEntry(
        subject=plain_text(" ".join(document.subject.split())),
        type_name=document.TYPE_NAME.capitalize(),
        number=f"{number_words(document.number)}/{resolved.symbol}",
        date=_shown_date(document.date) if document.date else "",
        sort_key=document.date.first.isoformat() if document.date else "",
        issuer=resolved.issuer.name,
        status="issued" if document.is_issued else "draft",
        links=(),
    )


def _shown_date(date: PartialDate) -> str:
    parts = (f"{date.day:02d}" if date.day else "", f"{date.month:02d}" if date.month else "", str(date.year))
    return "/".join(part for part in parts if part)
