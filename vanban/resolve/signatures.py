"""The authority to sign, and a name without degrees (PL1-I-II.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.law.signing import DEGREES, PREFIXES
from vanban.models.signature import Signature
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.nearest import nearest

PREFIX = re.compile(r"^([^\W\d_]{1,4}[./])(?:\s|[^\W\d_])")
ABBREVIATED = re.compile(r"^(?:[^\W\d_]{1,6}\.\s*)+|^(?:[^\W\d_]{2,6}\s+)(?=\S+\s+\S+)")


def signature_problems(mappings: Mapping[Path, BaseModel], tree: SourceTree) -> Iterator[Diagnostic]:
    """Prefixes that the decree does not know, and degrees before names."""
    for path, model in mappings.items():
        if isinstance(model, Signature):
            for index, line in enumerate(model.lines):
                yield from _prefix(line, (*path, "lines", index), tree)
            if model.signer:
                yield from _degree(model.signer, (*path, "signer"), tree)


def _prefix(line: str, path: Path, tree: SourceTree) -> Iterator[Diagnostic]:
    match = PREFIX.match(line)
    if match and match[1] not in PREFIXES:
        near = nearest(match[1].upper(), list(PREFIXES), cutoff=50)
        arguments = {"prefix": match[1], "nearest": near or ", ".join(PREFIXES)}
        yield Diagnostic("KY101", tree.span_within(path, match[1]), arguments)


def _degree(name: str, path: Path, tree: SourceTree) -> Iterator[Diagnostic]:
    match = ABBREVIATED.match(name)
    if not match:
        return
    words = re.findall(r"[^\W\d_]+", match[0])
    if "." in match[0] or all(word in DEGREES for word in words):
        degree, bare = match[0].strip(), name[match.end() :].strip()
        yield Diagnostic("KY102", tree.span_within(path, degree), {"degree": degree, "name": bare})
