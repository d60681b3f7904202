"""The path of a document as far as it can be checked: load, validate, resolve, and the rules of the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, has_errors
from vanban.layout.coverage import letters_without_glyph
from vanban.layout.fonts import Fonts
from vanban.models.reading import read_document
from vanban.models.sparing import without_faults
from vanban.pipeline.finding import shown
from vanban.pipeline.shared import load_shared
from vanban.resolve.directory import Directory
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.resolving import resolve
from vanban.sources.reading import Reading, read_file
from vanban.sources.source_tree import SourceTree
from vanban.values import dataclass

TOLD_ALL_THE_SAME = ("DV", "TG", "VB", "KY", "TP1")
"""Codes that do not hang on what a faulty key would have said."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A document as far as it came; resolved is None where errors stand in the way."""

    path: Path
    text: str
    resolved: ResolvedDocument | None
    diagnostics: tuple[Diagnostic, ...]


def check(path: Path, directory: Directory, fonts: Fonts) -> Checked:
    """The document at this path, resolved, with every problem of its source."""
    return check_reading(read_file(path, shown(path)), path, directory, fonts)


def check_reading(reading: Reading, path: Path, directory: Directory, fonts: Fonts) -> Checked:
    """The same for a file that has been read already."""
    return judge(resolve_reading(reading, path, directory, fonts))


def judge(checked: Checked) -> Checked:
    """The same with what the rules find in it; they are loaded when there is something to judge."""
    if checked.resolved is None:
        return checked
    from vanban.rules.running import source_findings
    from vanban.rules.source_subject import SourceSubject

    found = source_findings(SourceSubject(checked.resolved, legal_acts=load_shared().legal_acts))
    problems = (*checked.diagnostics, *found)
    return replace(checked, resolved=None if has_errors(problems) else checked.resolved, diagnostics=problems)


def resolve_reading(reading: Reading, path: Path, directory: Directory, fonts: Fonts) -> Checked:
    """The document without what the rules find in it: resolved even where it has errors, if it could be."""
    tree = reading.tree
    if tree is None:
        return Checked(path, reading.text, None, reading.diagnostics)
    problems = [*reading.diagnostics, *letters_without_glyph(tree, fonts)]
    document, faults = read_document(tree)
    problems += faults
    if document is None:
        problems += _found_all_the_same(tree, path, directory)
        return Checked(path, tree.text, None, tuple(problems))
    resolved, faults = resolve(document, tree, directory, path.parent)
    return Checked(path, tree.text, resolved, (*problems, *faults))


def _found_all_the_same(tree: SourceTree, path: Path, directory: Directory) -> Iterator[Diagnostic]:
    """Names, times, files and marks that are wrong beside the faults of structure: all problems are told at once."""
    document = without_faults(tree)
    if document is not None:
        _, faults = resolve(document, tree, directory, path.parent)
        yield from (fault for fault in faults if fault.code.startswith(TOLD_ALL_THE_SAME))
