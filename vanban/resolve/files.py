"""Files that a document names: beside it, inside the project, and nowhere else."""

from __future__ import annotations

import errno
from pathlib import Path as FilePath

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources.source_tree import Path, SourceTree
from vanban.sources.steady import read_steadily


def read_beside(name: str, path: Path, tree: SourceTree, folder: FilePath) -> tuple[bytes | None, list[Diagnostic]]:
    """The bytes of the file of this name, looked for from the document's folder; links are followed, then judged."""
    span = tree.span(path)
    try:
        file = (folder / name).resolve()
        if not any(file.is_relative_to(place.resolve()) for place in (project.ROOT, folder)):
            return None, [Diagnostic("TP106", span, {"path": name})]
        return read_steadily(file), []
    except (FileNotFoundError, NotADirectoryError):
        return None, [Diagnostic("TP107", span, {"path": name})]
    except IsADirectoryError:
        return None, [Diagnostic("TP113", span, {"path": name})]
    except (OSError, RuntimeError, ValueError) as error:
        return None, [_unreadable(error, name, span)]


def _unreadable(error: OSError | RuntimeError | ValueError, name: str, span: Span) -> Diagnostic:
    """A loop of links, which Pythons before 3.13 tell by a RuntimeError; a name that no file can have; or no access."""
    if isinstance(error, RuntimeError) or getattr(error, "errno", None) == errno.ELOOP:
        return Diagnostic("TP105", span, {"path": name})
    if isinstance(error, ValueError):
        return Diagnostic("TP107", span, {"path": name})
    return Diagnostic("TP104", span, {"path": name, "reason": getattr(error, "strerror", None) or str(error)})
