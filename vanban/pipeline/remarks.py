"""What there is to say of a document, each thing at the words it is about: diagnostics for the page's margin."""

from __future__ import annotations

from pathlib import Path as FilePath

from vanban.diagnostics.diagnostic import Diagnostic, Span, in_order
from vanban.diagnostics.formats.labels import details
from vanban.diagnostics.wording import SEVERITY_WORDS, Language, wording
from vanban.layout.coverage import letters_without_glyph
from vanban.layout.fonts import load_fonts
from vanban.pipeline.reading_sides import ReadSide
from vanban.pipeline.shared import load_shared
from vanban.redlining.docx.comments import Remark
from vanban.resolve.document import ResolvedDocument
from vanban.rules.running import source_findings
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path, SourceTree

LONGEST = 120
"""Letters: longer words are a whole text, and so is what goes over several lines."""


def remarks(side: ReadSide, resolved: ResolvedDocument, fonts: FilePath, language: Language) -> tuple[Remark, ...]:
    """Every problem of a document that could be resolved, and what the rules of the source say of it, in order."""
    tree = resolved.source
    subject = SourceSubject(resolved, legal_acts=load_shared().legal_acts)
    found = [*side.problems, *letters_without_glyph(tree, load_fonts(fonts)), *source_findings(subject)]
    return tuple(_remark(each, tree, language) for each in in_order(found))


def _remark(diagnostic: Diagnostic, tree: SourceTree, language: Language) -> Remark:
    words = wording(diagnostic, language)
    kind = f"{SEVERITY_WORDS[language][diagnostic.severity].capitalize()} {diagnostic.code}"
    lines = (f"{kind}: {words.message}", *(line[:1].upper() + line[1:] for line in details(words, language)))
    return Remark(lines, path_at(tree, diagnostic.span), _words(tree, diagnostic.span))


def path_at(tree: SourceTree, span: Span) -> Path:
    """The data path of what stands there: the deepest value or key."""
    by_key = next((path for path, place in tree.places.items() if place.key == span), None)
    if by_key is not None:
        return by_key
    offset = tree.offset(span.line, span.column)
    holding = [path for path, place in tree.places.items() if place.start <= offset < max(place.end, place.start + 1)]
    return max(holding, key=len, default=())


def _words(tree: SourceTree, span: Span) -> str:
    """The words of the place, where they are a few on one line."""
    if span.line != span.end_line or span.end_column - span.column > LONGEST:
        return ""
    start = tree.offset(span.line, span.column)
    return tree.text[start : start + span.end_column - span.column].strip("\"' \n")
