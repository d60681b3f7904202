"""Parts by what they are for, not by their names: the relationships of the package."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from vanban.inspection.docx.archive import Archive, ArchiveError
from vanban.inspection.docx.markup import RELATIONSHIPS, Element, parse

MAIN = "officeDocument"
APP_PROPERTIES = "docProps/app.xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: its kind (the last word of its type), and where it leads."""

    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True)
class Package:
    """A Word document's parts."""

    archive: Archive
    main: str
    """The name of the main text part."""
    relations: Mapping[str, Relation]
    """The main part's relationships by id."""

    def root(self, name: str) -> Element:
        """The root element of one part; raises ArchiveError."""
        return parse(self.archive.part(name), name)

    def of_kind(self, kind: str) -> Element | None:
        """The root of the main part's relation of this kind, such as `styles`; None where there is none."""
        target = next((r.target for r in self.relations.values() if r.kind == kind and not r.is_external), None)
        return self.root(target) if target is not None and target in self.archive.names else None

    @property
    def pages(self) -> int | None:
        """How many pages the program that saved the file last counted; None where it did not say."""
        if APP_PROPERTIES not in self.archive.names:
            return None
        count = next((item.text for item in self.root(APP_PROPERTIES).iter() if item.tag.endswith("}Pages")), None)
        return int(count) if count and count.isdigit() else None

    @property
    def has_macros(self) -> bool:
        """Whether there is a program inside."""
        return any(name.lower().endswith("vbaproject.bin") for name in self.archive.names)

    @property
    def external(self) -> tuple[Relation, ...]:
        """Relations that lead out of the file and are never opened; links of the text are not among them."""
        return tuple(r for r in self.relations.values() if r.is_external and r.kind != "hyperlink")


def open_package(archive: Archive) -> Package:
    """The Word document in the archive; raises ArchiveError."""
    if "_rels/.rels" not in archive.names:
        raise ArchiveError("not_word")
    main = next((r.target for r in _relations(archive, "").values() if r.kind == MAIN), None)
    if main is None or main.startswith(("xl/", "ppt/")):
        raise ArchiveError("not_word")
    return Package(archive, main, _relations(archive, main))


def _relations(archive: Archive, part: str) -> dict[str, Relation]:
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path not in archive.names:
        return {}
    return {item.get("Id", ""): _relation(item, folder) for item in parse(archive.part(path), path).iter()
            if item.tag == f"{RELATIONSHIPS}Relationship"}  # fmt: skip


def _relation(item: Element, folder: str) -> Relation:
    target, external = item.get("Target", ""), item.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(item.get("Type", "").rpartition("/")[2], target, external)
