"""From a file to a SourceTree, or to the problems that keep it from being one; no content makes it raise."""

from __future__ import annotations

import codecs
import errno
import re
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources.source_text import SourceText
from vanban.sources.source_tree import SourceTree
from vanban.sources.steady import read_steadily
from vanban.text.line_ends import plain_ends
from vanban.values import dataclass

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What no text needs, with the line ends that only YAML knows: lines would be counted in two ways."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file: a tree unless an error stands in the way, and the text that the places are in."""

    tree: SourceTree | None
    diagnostics: tuple[Diagnostic, ...]
    text: str = ""


def read_file(path: Path, shown: str) -> Reading:
    """The file read; `shown` is its name in messages."""
    start = Span(shown)
    try:
        raw = read_steadily(path)
        return read_text(raw.decode("utf-8-sig"), shown)
    except UnicodeDecodeError as error:
        return _not_utf8(shown, raw, error.start)
    except (FileNotFoundError, NotADirectoryError):
        return Reading(None, (Diagnostic("TP101", start, {"path": shown}),))
    except IsADirectoryError:
        return Reading(None, (Diagnostic("TP113", start, {"path": shown}),))
    except (OSError, ValueError) as error:
        return Reading(None, (_unreadable(start, shown, error),))


def _unreadable(start: Span, shown: str, error: OSError | ValueError) -> Diagnostic:
    if not isinstance(error, OSError):
        return Diagnostic("TP101", start, {"path": shown})
    if error.errno == errno.ELOOP:
        return Diagnostic("TP105", start, {"path": shown})
    return Diagnostic("TP104", start, {"path": shown, "reason": error.strerror or str(error)})


def _not_utf8(shown: str, raw: bytes, offset: int) -> Reading:
    mark = len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0
    at = len(plain_ends(raw[mark : mark + offset].decode("utf-8")))
    source = SourceText(shown, plain_ends(raw[mark:].decode("utf-8", "replace")))
    return Reading(None, (Diagnostic("TP102", source.span_of_offset(at), {"offset": mark + offset + 1}),), source.text)


def read_text(text: str, shown: str) -> Reading:
    """The text read, places counted in its own characters."""
    text = plain_ends(text.removeprefix("\ufeff"))
    source = SourceText(shown, text)
    controls = [
        Diagnostic("VB101", source.span_of_offset(match.start()), {"code_point": f"U+{ord(match[0]):04X}"})
        for match in CONTROL.finditer(text)
    ]
    if controls:
        return Reading(None, tuple(controls), text)
    from vanban.sources.parsing import parse  # late: where another process has read the file, YAML is not needed here

    tree, problems = parse(source)
    return Reading(tree, tuple(problems), text)
