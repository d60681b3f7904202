"""The citations of a document where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from vanban.resolve.citation import Citation
from vanban.resolve.citations import read_citations
from vanban.rules.rule import Finding
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern
from vanban.text.quotations import without_quotations
from vanban.values import dataclass

TITLE = LatePattern(
    r",?\s+(?:của\s[^;.]*)?(?:về|V/v|thực hiện|triển khai|phê duyệt|sửa đổi|ban hành)\b[^;.]*", re.IGNORECASE
)
"""What leads from a document to one that its subject speaks of."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation with the text it stands in."""

    path: Path
    whole: str
    citation: Citation
    is_in_a_title: bool = False
    """Whether it belongs to the subject of another cited document, or to words in quotation marks."""

    @property
    def before(self) -> str:
        """The sentence up to the citation."""
        return self.whole[: self.citation.start].replace(";", ".").rpartition(". ")[2]

    def finding(self, words: str = "", **more: Any) -> Finding:
        """A finding at the citation, or at some words of it."""
        typed = words or self.citation.text
        start = self.citation.start + self.citation.text.index(typed)
        return Finding(self.path, typed, self.whole.count(typed, 0, start), **more)


def cited(texts: Iterable[tuple[Path, str]]) -> Iterator[Cited]:
    """Every citation in the texts, in order."""
    for path, text in texts:
        own_words = without_quotations(text)
        behind = 0
        for citation in read_citations(text):
            gap = own_words[behind : citation.start]
            is_quoted = own_words[citation.start].isspace()
            yield Cited(path, text, citation, is_quoted or (behind > 0 and TITLE.fullmatch(gap) is not None))
            behind = citation.end
