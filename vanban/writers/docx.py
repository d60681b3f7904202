"""The View as a Word document: WordprocessingML from templates/docx/, one template a component."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from vanban.layout.view import Paragraph, View
from vanban.writers.docx_footnotes import NoteCalls
from vanban.writers.docx_geometry import Geometry
from vanban.writers.docx_package import package
from vanban.writers.docx_same_parts import same_parts
from vanban.writers.docx_section import sections_of
from vanban.writers.docx_table import grid_rows
from vanban.writers.jinja import render
from vanban.writers.pictures import Pictures, picture_files
from vanban.writers.setting import Setting
from vanban.writers.xml_text import printable

PARTS = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "package_relations",
    "docProps/core.xml": "core_properties",
    "docProps/app.xml": "app_properties",
    "word/document.xml": "document",
    "word/_rels/document.xml.rels": "document_relations",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/footnotes.xml": "footnotes",
    "word/header_numbered.xml": "header_numbered",
    "word/header_first.xml": "header_first",
    "word/header_empty.xml": "header_empty",
    "word/footer_first.xml": "footer_first",
    "word/footer_empty.xml": "footer_empty",
}
"""Each part of the package and the template that writes it, in the order of the zip."""

LISTS = {part: PARTS[part] for part in ("[Content_Types].xml", "word/_rels/document.xml.rels")}
"""The parts that list the others."""


@dataclass(frozen=True, slots=True)
class MorePart:
    """A part of a package beside the usual ones: its name, and its kind in Word's own word."""

    name: str
    kind: str


def write_docx(view: View, setting: Setting) -> bytes:
    """The bytes of the .docx; the same View and setting give the same bytes."""
    pictures = picture_files(view)
    return package(xml_parts(view, setting, pictures) | media_parts(pictures))


def xml_parts(
    view: View,
    setting: Setting,
    pictures: Pictures,
    parts: Mapping[str, str] = PARTS,
    *,
    more: Sequence[MorePart] = (),
    noted: Callable[[Paragraph], str] | None = None,
) -> dict[str, bytes]:
    """The parts that templates write, by their names in the package; `more` is written elsewhere and only listed.

    `noted` says the numbers of a paragraph's comments, which an attribute of it then bears.
    """
    names = _names(view, setting, pictures) | {"more_parts": more, "noted": noted}
    same = same_parts(setting, view.properties.language)
    return {
        part: same.get(name) or printable(render(f"docx/{name}.xml.j2", **names)).encode()
        for part, name in parts.items()
    }


def media_parts(pictures: Pictures) -> dict[str, bytes]:
    """The parts that hold pictures."""
    return {f"word/media/{file.name}": file.picture.content for file in pictures.values()}


def _names(view: View, setting: Setting, pictures: Pictures) -> dict[str, object]:
    """What the templates may speak of."""
    return {
        "view": view,
        "profile": setting.profile,
        "geometry": Geometry(setting),
        "grid_rows": grid_rows,
        "sections": sections_of(view, setting.profile),
        "marks": tuple(mark for mark in (view.circulation, view.draft_mark) if mark),
        "note_calls": NoteCalls(),
        "pictures": pictures,
    }
