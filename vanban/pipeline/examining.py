"""What a build needs of the machine, each thing tried for real."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from vanban import project
from vanban.layout.fonts import FontsError, measure_fonts
from vanban.text.alphabet import VIETNAMESE_LETTERS
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing examined: what was found, and whether it will do."""

    name: str
    value: str
    is_good: bool


def examine(fonts: Path, output: Path) -> list[Finding]:
    """Python, pandoc, Typst, the four faces, and the output folder."""
    return [
        Finding("python", sys.version.split()[0], sys.version_info >= (3, 11)),
        _tried("pandoc", _pandoc),
        _tried("typst", _typst),
        *_faces(fonts),
        _writable(output),
    ]


def _tried(name: str, version: Callable[[], str]) -> Finding:
    try:
        return Finding(name, version(), is_good=True)
    except Exception as error:
        return Finding(name, f"{type(error).__name__}: {error}", is_good=False)


def _pandoc() -> str:
    from vanban.writers.pandoc_door import pandoc_version

    return pandoc_version()


def _typst() -> str:
    from vanban.writers.typst_door import typst_version

    return typst_version(project.FONTS)


def _faces(folder: Path) -> list[Finding]:
    """Each face that will be used, and the Vietnamese letters it lacks."""
    try:
        fonts = measure_fonts(folder)
    except FontsError as error:
        return [Finding("fonts", str(error), is_good=False)]
    findings = []
    for style, face in fonts.faces.items():
        lacking = [letter for letter in VIETNAMESE_LETTERS if letter not in face.widths]
        have = len(VIETNAMESE_LETTERS) - len(lacking)
        words = f"{fonts.family} {style} ({face.file}): {have}/{len(VIETNAMESE_LETTERS)}"
        findings.append(Finding("fonts", words + (f", {''.join(lacking)}" if lacking else ""), not lacking))
    return findings


def _writable(output: Path) -> Finding:
    try:
        output.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=output):
            return Finding("output", str(output), is_good=True)
    except OSError as error:
        return Finding("output", f"{output}: {error.strerror}", is_good=False)
