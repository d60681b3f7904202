"""The issuer of a document, and what stands in for it where the directory does not know the name."""

from __future__ import annotations

import re

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.document import BaseDocument
from vanban.models.units import Unit
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.issuer import Issuer, read_issuer
from vanban.resolve.unit_names import party_problem
from vanban.sources.source_tree import SourceTree

TYPED_PARTS = ("letterhead", "symbol", "place")
"""What the author types where the issuer is not in the directory."""


PROVINCE = re.compile(r",? (?:tỉnh|thành phố) \S.*$")


def issuer_of(document: BaseDocument, tree: SourceTree, directory: Directory) -> tuple[Issuer, list[Diagnostic]]:
    """The issuer; an unknown name is an error unless letterhead, symbol and place are typed."""
    found = read_issuer(document.issuer, directory, document.date)
    if isinstance(found, Issuer):
        return found, []
    typed = all(getattr(document, name) for name in TYPED_PARTS)
    if found.problem == "unknown" and typed:
        return _unlisted(document), []
    span = tree.span(("issuer",))
    if found.problem in ("misspelt", "unknown"):
        nearest = _with_province(found.nearest, document.issuer)
        return _unlisted(document), [Diagnostic("DV104", span, {"name": document.issuer, "nearest": nearest})]
    code, arguments = party_problem(found) or ("DV104", {"name": document.issuer, "nearest": ""})
    return _unlisted(document), [Diagnostic(code, span, arguments)]


def _with_province(nearest: str, typed: str) -> str:
    """The name that was meant, with the province that was typed behind it."""
    province = PROVINCE.search(typed)
    return nearest if not nearest or province is None or PROVINCE.search(nearest) else nearest + province[0]


def _unlisted(document: BaseDocument) -> Issuer:
    unit = Unit(name=document.issuer, kind="office")
    return Issuer(unit, document.issuer, None, None, (), (document.issuer.upper(),), "", "", Scope())
