"""S01: in a year one number and symbol of an issuer is one document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.resolve.document import ResolvedDocument
from vanban.rules.repository.repository import Repository, RepositoryFinding, file_of
from vanban.rules.rule import Rule

Key = tuple[str, int, str, int]


def check(repository: Repository) -> Iterator[RepositoryFinding]:
    """Documents whose number an earlier file has."""
    seen: dict[Key, ResolvedDocument] = {}
    for resolved in repository.documents:
        key = number_key(resolved)
        first = seen.setdefault(key, resolved) if key else resolved
        if key and first is not resolved:
            yield RepositoryFinding(
                ("number",),
                document=resolved,
                related=(first.source.span(("number",)),),
                arguments={"mark": f"{key[1]}/{key[2]}", "year": key[3], "file": file_of(first)},
            )


def number_key(resolved: ResolvedDocument) -> Key | None:
    """Issuer, number, symbol and year; a draft without number or date has none."""
    document = resolved.document
    if document.number is None or document.date is None:
        return None
    return resolved.issuer.name, document.number, resolved.symbol, document.date.year


RULE = Rule(
    code="S01",
    name="number-given-twice",
    family="repository",
    message=error(
        "{mark} của năm {year} đã dùng cho {file}",
        "{mark} of {year} is taken by {file}",
        "xem lại `number` và `date`",
        "look at `number` and `date`",
    ),
    clause="Điều 15.1",
    why_vi="Số và ký hiệu của văn bản là duy nhất trong một năm.",
    why_en="Number and symbol of a document are unique within a year.",
    wrong="number: 5\ndate: 2025-01-02\n---\nnumber: 5\ndate: 2025-12-30\n",
    right="number: 5\ndate: 2025-01-02\n---\nnumber: 5\ndate: 2026-01-02\n",
    check=check,
)
