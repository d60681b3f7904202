"""What may be shown to everybody: issued documents that bear no mark."""

from __future__ import annotations

from pathlib import Path

from vanban.models.reading import read_document
from vanban.pipeline.finding import shown
from vanban.sources.reading import read_file

MARKS = ("secrecy", "urgency", "circulation", "draft_mark")
"""Any of them keeps a document in: who marks one does not mean it for everybody."""


def is_publishable(path: Path) -> bool:
    """Whether it is issued and unmarked; one that cannot be read or has errors in it is not."""
    tree = read_file(path, shown(path)).tree
    if tree is None or not isinstance(tree.value, dict) or any(mark in tree.value for mark in MARKS):
        return False
    document = read_document(tree)[0]
    return document is not None and document.is_issued
