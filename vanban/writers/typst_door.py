"""The door to Typst: one compiler a process and folder of fonts, kept warm."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from vanban import project

FAMILIES = ("Times New Roman", "Liberation Serif", "Tinos")
"""The families with Times New Roman's widths and every Vietnamese letter, the one the decree names first."""
FACES = {("normal", 400), ("normal", 700), ("italic", 400), ("italic", 700)}
STANDARDS = ["a-2a", "ua-1"]
TEMPLATES = project.TEMPLATES / "pdf"


REMEMBERED = 10
"""Typst forgets what it has not needed for so many compilations."""


class _Compiler(Protocol):
    """What is used of typst.Compiler; its own stubs leave out that the input may be a dict of files."""

    def compile(
        self, input: dict[str, bytes], *, format: str, pdf_standards: list[str] = ..., timestamp: datetime = ...
    ) -> bytes: ...


class PdfError(Exception):
    """The PDF could not be set: a letter without a glyph, or a folder without the fonts."""


def compile_pdf(source: str, files: Mapping[str, bytes], fonts: Path, moment: datetime) -> bytes:
    """The tagged PDF (PDF/A-2a and PDF/UA-1) of this code, which may read these files and all of templates/pdf."""
    from typst import TypstError

    given = {**_templates(TEMPLATES), **files, "main.typ": source.encode()}
    try:
        return _compiler(fonts.resolve()).compile(input=given, format="pdf", pdf_standards=STANDARDS, timestamp=moment)
    except TypstError as error:
        raise PdfError("; ".join([error.message, *error.hints])) from error


@cache
def _templates(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.typ")}


@cache
def _compiler(folder: Path) -> _Compiler:
    from typst import Compiler, Fonts

    fonts = Fonts(False, False, [folder])
    faces = {(font.family, font.style, font.weight) for font in fonts.fonts()}
    return cast(_Compiler, Compiler(font_paths=fonts, sys_inputs={"family": _family_of(faces, folder)}))


def _family_of(faces: set[tuple[str, str, int]], folder: Path) -> str:
    for family in FAMILIES:
        if faces >= {(family, *face) for face in FACES}:
            return family
    raise PdfError(f"{folder}: no four faces of {', '.join(FAMILIES)}")


def forget_pages(fonts: Path) -> None:
    """Let go of what was set so far: it helps a document that is set again, and only fills the memory otherwise."""
    if _compiler.cache_info().currsize:
        for _ in range(REMEMBERED):
            _compiler(fonts.resolve()).compile(input={"main.typ": b""}, format="svg")


def typst_version(fonts: Path) -> str:
    """The version, after a page has been set for real; raises PdfError where none can be."""
    from importlib.metadata import version

    moment = datetime(2020, 3, 5, tzinfo=UTC)
    _compiler(fonts.resolve()).compile(input={"main.typ": b"."}, format="pdf", pdf_standards=[], timestamp=moment)
    return version("typst")
