"""The authority to sign, and a name without degrees (PL1-I-II.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.law.signing import DEGREES, PREFIXES, SPELLED_OUT
from vanban.models.signature import Signature
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.nearest import nearest

PREFIX = re.compile(r"(?P<typed>[^\W\d_]{1,4}(?:[./]|(?=\s))(?:[^\W\d_]{1,2}(?:[./]|(?=\s)))?)\s*")
LETTERS = re.compile(r"[^\W\d_]+")
DEGREE = re.compile(
    r"(?:(?:" + "|".join(sorted(DEGREES, key=len, reverse=True)) + r")\b|[^\W\d_]{2,8}\d?(?=\.))[.,\s]*", re.IGNORECASE
)
"""A degree or honour, or whatever else is cut short with a stop."""


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
    if not match or line.startswith(tuple(PREFIXES)):
        return
    typed = match["typed"]
    letters = "".join(LETTERS.findall(typed)).upper()
    if typed.isalpha() and f"{letters}." not in PREFIXES:
        return
    near = SPELLED_OUT.get(letters) or nearest(f"{letters}.", list(PREFIXES), cutoff=60) or ", ".join(PREFIXES)
    yield Diagnostic("KY101", tree.span_within(path, typed), {"prefix": typed, "nearest": near})


def _degree(name: str, path: Path, tree: SourceTree) -> Iterator[Diagnostic]:
    """Everything before the name proper, as one."""
    end = 0
    while match := DEGREE.match(name, end):
        end = match.end()
    degree, bare = name[:end].rstrip(" ,"), name[end:]
    if degree and bare:
        yield Diagnostic("KY102", tree.span_within(path, degree), {"degree": degree, "name": bare})
