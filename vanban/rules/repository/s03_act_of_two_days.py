"""S03: an act has one day in all documents."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.resolve.citation import Citation
from vanban.resolve.citations import read_citations
from vanban.resolve.document import ResolvedDocument
from vanban.rules.repository.repository import Repository, RepositoryFinding, file_of
from vanban.rules.rule import Rule
from vanban.sources.source_tree import Path

NATIONAL = ("TTg", "CP", "TW", "QH", "UBTVQH")
"""Endings of notations that one body in the country has; UBND and HĐND are those of every province."""


def check(repository: Repository) -> Iterator[RepositoryFinding]:
    """Acts of the centre that another file has with another day."""
    seen: dict[tuple[str, int], tuple[Citation, ResolvedDocument]] = {}
    for resolved in repository.documents:
        for path, citation, year in dated_acts(resolved):
            first, document = seen.setdefault((citation.mark, year), (citation, resolved))
            if first.date != citation.date and document is not resolved:
                yield RepositoryFinding(
                    path,
                    citation.date_text,
                    document=resolved,
                    arguments={"mark": citation.mark, "first": first.date_text, "file": file_of(document)},
                )


def dated_acts(resolved: ResolvedDocument) -> Iterator[tuple[Path, Citation, int]]:
    """The acts of the centre that a document cites with their day, and the year of each."""
    for path, text in resolved.source.texts:
        for citation in read_citations(text):
            if citation.date is not None and _is_national(citation):
                yield path, citation, citation.year or citation.date.year


def _is_national(citation: Citation) -> bool:
    return bool(citation.mark) and citation.mark_groups[-1].rstrip("0123456789") in NATIONAL


RULE = Rule(
    code="S03",
    name="act-of-two-days",
    family="repository",
    message=warning(
        "{mark} ghi {first} trong {file}",
        "{mark} is of {first} in {file}",
        "xem lại văn bản được viện dẫn",
        "look at the cited document",
    ),
    clause="PL1-I-II.6b",
    why_vi="Một văn bản chỉ có một ngày ban hành; hai tệp ghi khác nhau thì một tệp sai.",
    why_en="An act has one day of issue; where two files disagree, one of them is wrong.",
    wrong=(
        "number: 5\nopening: Thực hiện Quyết định số 221/QĐ-TTg ngày 22/02/2021 của Thủ tướng Chính phủ như sau.\n---\n"
        "number: 6\nopening: Thực hiện Quyết định số 221/QĐ-TTg ngày 23/02/2021 của Thủ tướng Chính phủ như sau.\n"
    ),
    right=(
        "number: 5\nopening: Thực hiện Quyết định số 221/QĐ-UBND ngày 22/02/2021 của UBND tỉnh Lạng Sơn như sau.\n---\n"
        "number: 6\nopening: Thực hiện Quyết định số 221/QĐ-UBND ngày 23/02/2021 của UBND tỉnh Quảng Trị như sau.\n"
    ),
    check=check,
)
