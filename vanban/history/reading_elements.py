"""From a document to its elements: which key is a title, a text, a name of units, a time; the rest are settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel

from vanban.history.elements import Element, Phrase, Text, When
from vanban.history.looking_up import Lookup
from vanban.history.place import ElementKind, Role, TextKind, TimeKind
from vanban.models.annex import Annex
from vanban.models.dates import PartialDate
from vanban.models.document import BaseDocument
from vanban.models.plan import Phase, Source
from vanban.models.section import Duty, Image, Section
from vanban.models.table import Column, GroupRow, Table, TotalRow
from vanban.models.task import Deliverable, Step, Task, TaskGroup
from vanban.models.task_setting import Labels
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.times import Interval
from vanban.sources.source_tree import Path

KINDS: dict[type[BaseModel], tuple[ElementKind, str]] = {
    Task: ("task", "title"),
    TaskGroup: ("group", "heading"),
    Step: ("step", "text"),
    Deliverable: ("deliverable", "text"),
    Duty: ("duty", "unit"),
    Phase: ("phase", "phase"),
    Section: ("section", "heading"),
    Source: ("source", "name"),
    Annex: ("annex", "title"),
    Table: ("table", ""),
    Image: ("image", "alt"),
}
"""What each mapping is, and the key of its title; a mapping that is not here belongs to what it stands in."""

ROLES: dict[str, Role] = {
    "lead": "lead", "coordinating": "coordinating", "monitoring": "monitoring", "unit": "unit", "for_": "unit",
}  # fmt: skip
TIMES: dict[str, TimeKind] = {"deadline": "deadline", "period": "period"}
TEXTS: dict[str, TextKind] = {
    "text": "paragraph", "blocks": "paragraph", "items": "item", "duties": "item", "content": "content",
    "deliverable": "deliverable", "leader": "leader", "note": "note", "title": "paragraph", "caption": "caption",
    "opening": "opening", "closing": "closing", "subject": "subject", "subtitle": "subtitle",
    "legal_bases": "legal_basis", "addressees": "addressee", "recipients": "recipient", "lines": "signature_line",
    "footnotes": "footnote", "rows": "row", "heads": "column",
}  # fmt: skip
SINGLE: dict[str, ElementKind] = {"steps": "step", "deliverables": "deliverable"}
"""Lists whose entries are elements, even where an entry is only a sentence."""


def read_elements(document: BaseDocument, resolved: ResolvedDocument | None, *, is_whole: bool) -> Element:
    """The document as an element; what lies beside it only if the other state has it too (`is_whole`)."""
    issued = Interval(document.date.first, document.date.last) if document.date else None
    return _element(document, (), Lookup(resolved, issued, is_whole), "document", "")


def _element(model: BaseModel, path: Path, lookup: Lookup, kind: ElementKind, title_key: str) -> Element:
    found = _Gathering(lookup)
    found.mapping(model, path, skip=("id", title_key))
    title = " ".join(str(getattr(model, title_key, None) or "").split())
    known = getattr(model, "id", None)
    return found.element(kind, path, str(known or "") if kind != "document" else "", title)


@dataclass(slots=True)
class _Gathering:
    """What has been found of one element."""

    lookup: Lookup
    texts: list[Text] = field(default_factory=list)
    phrases: dict[Role, Phrase] = field(default_factory=dict)
    times: dict[TimeKind, When] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)

    def element(self, kind: ElementKind, path: Path, known: str, title: str) -> Element:
        children = sorted(self.children, key=lambda child: child.kind == "annex")
        parts = (tuple(self.texts), self.phrases, self.times, self.settings, tuple(children))
        return Element(kind, path, known, title, *parts)

    def mapping(self, model: BaseModel, path: Path, prefix: str = "", skip: tuple[str, ...] = ()) -> None:
        """Every key of a mapping that is not its default; the key of a title is skipped unless it names units."""
        parts = model.PARTS if isinstance(model, BaseDocument) else {}
        for name, about in type(model).model_fields.items():
            value = getattr(model, name)
            here = (*path, about.alias or name)
            if value is None or value == about.default or (name in skip and name not in ROLES):
                continue
            if name in parts:
                self.part(name, value, here, parts[name])
            else:
                self.value("heads" if _are_heads(model, name) else name, value, here, prefix)
        if isinstance(model, Table):
            self.texts += [Text("row", " | ".join(cells), path) for cells in self.lookup.rows(path)]
        if isinstance(model, Image) and (digest := self.lookup.digest(path)):
            self.settings["picture"] = digest

    def part(self, name: str, value: object, path: Path, heading: str) -> None:
        """A part of the outline: a section that always has the same name."""
        inner = _Gathering(self.lookup)
        if isinstance(value, BaseModel):
            inner.mapping(value, path, skip=("id", "heading"))
        else:
            inner.value("text" if isinstance(value, str) else "items", value, path, "")
        title = str(getattr(value, "heading", None) or heading)
        self.children.append(inner.element("section", path, f":{name}", title))

    def value(self, name: str, value: object, path: Path, prefix: str) -> None:
        """One value, by the name of its key."""
        if isinstance(value, str) and name in ROLES:
            self.phrases[ROLES[name]] = Phrase(value, self.lookup.names(path), path, self.lookup.strangers(path))
        elif isinstance(value, str) and name in TIMES:
            self.times[TIMES[name]] = self.lookup.when(value, path)
        elif isinstance(value, str) and name == "deliverable" and "\n" not in value.strip():
            self.children.append(self.sentence("deliverable", value, path))
        elif isinstance(value, str) and name in TEXTS:
            known = (self.lookup.names(path), self.lookup.strangers(path))
            lines = [line.strip() for line in value.split("\n")]
            self.texts += [Text(TEXTS[name], line, path, *known) for line in lines if line]
        elif isinstance(value, BaseModel):
            self.model(name, value, path, prefix)
        elif isinstance(value, tuple) and not _is_setting(name, value):
            self.entries(name, value, path, prefix)
        elif isinstance(value, Mapping):
            self.texts += [Text("footnote", f"{key}. {text}", (*path, key)) for key, text in value.items()]
        else:
            self.settings[prefix + name] = _shown(value)

    def sentence(self, kind: ElementKind, text: str, path: Path) -> Element:
        """An element that is one sentence."""
        return _Gathering(self.lookup).element(kind, path, "", " ".join(text.split()))

    def model(self, name: str, value: BaseModel, path: Path, prefix: str) -> None:
        """A mapping: an element of its own, or more of this one."""
        kind = next((KINDS[each] for each in type(value).__mro__ if each in KINDS), None)
        if kind is not None:
            self.children.append(_element(value, path, self.lookup, *kind))
        elif isinstance(value, GroupRow | TotalRow):
            cells = (value.group,) if isinstance(value, GroupRow) else value.total
            self.texts.append(Text("row", " | ".join(cells), path))
        elif isinstance(value, Column):
            self.texts.append(Text("column", value.heading, (*path, "heading")))
            self.mapping(value, path, prefix, skip=("heading",))
        elif isinstance(value, Labels):
            words = value.model_dump(exclude_none=True)
            self.settings.update({f"{prefix}{name}.{key}": str(word) for key, word in words.items()})
        else:
            self.mapping(value, path, "" if name in ("blocks", "items", "tasks") else f"{prefix}{name}.")

    def entries(self, name: str, entries: tuple[object, ...], path: Path, prefix: str) -> None:
        """A list: texts, elements, or rows."""
        for index, entry in enumerate(entries):
            here = (*path, index)
            if isinstance(entry, str) and name in SINGLE:
                self.children.append(self.sentence(SINGLE[name], entry, here))
            elif isinstance(entry, tuple):
                self.texts.append(Text("row", " | ".join(str(cell) for cell in entry), here))
            else:
                self.value(name, entry, here, f"{prefix}columns.{index + 1}." if name == "heads" else prefix)
        if name == "content":
            self.settings["content"] = "list"


def _are_heads(model: BaseModel, name: str) -> bool:
    """The columns of a table are words that it prints; those of tasks only choose what is printed."""
    return name == "columns" and isinstance(model, Table | Column)


def _is_setting(name: str, value: tuple[object, ...]) -> bool:
    """A list of words that only says how to print."""
    return name not in TEXTS and name not in SINGLE and all(isinstance(each, str) for each in value)


def _shown(value: object) -> str:
    if isinstance(value, PartialDate):
        return "/".join(str(part) for part in (value.day, value.month, value.year) if part)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
