"""From the text of a file to its SourceTree: what the YAML parser tells, and what it would not have told."""

from __future__ import annotations

import re
import unicodedata

from vanban.diagnostics.diagnostic import Diagnostic, Span, has_errors
from vanban.sources import yaml_door as door
from vanban.sources.source_text import SourceText
from vanban.sources.source_tree import SourceTree
from vanban.sources.traps import explain, swallowed_lines
from vanban.sources.tree_builder import TooDeepError, TreeBuilder

LETTER = re.compile("[^\u0300-\u036f\n][\u0300-\u036f]*")
"""A letter with the marks that are typed after it."""


def parse(source: SourceText) -> tuple[SourceTree | None, list[Diagnostic]]:
    """The tree, None where an error stands in the way, with every problem that was met."""
    builder = TreeBuilder(source, door.events(source.text))
    value = None
    try:
        value = builder.build()
    except door.YamlFaultError as fault:
        problem = swallowed_lines(source.file, source.text, fault) or explain(source.file, source.text, fault)
        return None, [*builder.diagnostics, *builder.cuts, problem]
    except TooDeepError:
        pass  # it is among the diagnostics
    problems = [*builder.diagnostics, *builder.cuts]
    if not problems and value is None:
        problems.append(Diagnostic("TP103", Span(source.file)))
    if has_errors(problems):
        return None, problems
    tree = SourceTree(source.file, source.text, value, tuple(builder.texts), builder.places)
    return tree, _not_composed(source)


def _not_composed(source: SourceText) -> list[Diagnostic]:
    if unicodedata.is_normalized("NFC", source.text):
        return []
    letters = (match for match in LETTER.finditer(source.text) if not unicodedata.is_normalized("NFC", match[0]))
    start, end = next((match.span() for match in letters), (0, 0))
    return [Diagnostic("VB202", source.span_between(start, end))]
