"""A written Word document, unzipped, for faults to be put into; it knows Word's XML and nothing of who wrote it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = etree._Element
RUN_ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "sz", "szCs", "highlight", "u")


@dataclass
class Word:
    """The parts as trees; a mutation changes them in place."""

    parts: dict[str, bytes]
    trees: dict[str, Element]

    @property
    def body(self) -> Element:
        return self.trees["word/document.xml"][0]

    @property
    def headers(self) -> list[Element]:
        return [tree for name, tree in self.trees.items() if name.startswith("word/header")]

    def sections(self) -> list[Element]:
        return list(self.body.iter(f"{W}sectPr"))

    def paragraph(self, words: str) -> Element:
        """The paragraph that says just this, else the first with these words in it."""
        paragraphs = list(self.body.iter(f"{W}p"))
        whole = (p for p in paragraphs if text_of(p) == words)
        found = next(whole, None)
        return next(p for p in paragraphs if words in text_of(p)) if found is None else found

    def table(self, words: str) -> Element:
        return next(self.paragraph(words).iterancestors(f"{W}tbl"))

    def rule_after(self, words: str) -> Element:
        """The empty paragraph that draws the line under these words."""
        following = self.paragraph(words).itersiblings(f"{W}p")
        return next(p for p in following if not text_of(p))

    def bytes(self) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, content in self.parts.items():
                archive.writestr(name, etree.tostring(self.trees[name]) if name in self.trees else content)
        return stream.getvalue()


def opened(content: bytes) -> Word:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    texts = {name for name in parts if name.startswith("word/") and name.endswith(".xml")}
    return Word(parts, {name: etree.fromstring(parts[name]) for name in sorted(texts)})


def text_of(element: Element) -> str:
    return "".join(item.text or "" for item in element.iter(f"{W}t")).replace("\xa0", " ")


def properties(element: Element) -> Element:
    """Its `pPr` or `rPr`, made where there is none."""
    name = f"{W}{element.tag.removeprefix(W)}Pr"
    found = element.find(name)
    if found is None:
        found = etree.Element(name)
        element.insert(0, found)
    return found


def put(parent: Element, name: str, **attributes: str) -> Element:
    """The child of this name with these attributes, in place of the one there was."""
    found = parent.find(W + name)
    if found is None:
        found = etree.SubElement(parent, W + name)
    for attribute, value in attributes.items():
        found.set(W + attribute, value)
    return found


def runs(paragraph: Element) -> Iterator[Element]:
    return (run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None)


def look(paragraph: Element, name: str, **attributes: str) -> None:
    """A property on every run of the paragraph."""
    for run in runs(paragraph):
        put(properties(run), name, **attributes)


def rewrite(paragraph: Element, words: str) -> None:
    """Other words in the paragraph's first run, the other runs emptied."""
    for index, item in enumerate(paragraph.iter(f"{W}t")):
        item.text = "" if index else words


def with_other_style_names(word: Word) -> None:
    """Every style gets an id and a name that say nothing."""
    names: dict[str, str] = {}
    for number, style in enumerate(word.trees["word/styles.xml"].iter(f"{W}style")):
        names[style.get(f"{W}styleId", "")] = f"S{number}"
        style.set(f"{W}styleId", f"S{number}")
        if (shown := style.find(f"{W}name")) is not None:
            shown.set(f"{W}val", f"Kiểu {number}")
    for tree in word.trees.values():
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
            for item in tree.iter(W + tag):
                item.set(f"{W}val", names.get(item.get(f"{W}val", ""), "none"))


def flattened(word: Word) -> None:
    """Every style's words become the paragraphs' and runs' own, and the styles are gone."""
    root = word.trees["word/styles.xml"]
    styles = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    for name, tree in word.trees.items():
        if name != "word/styles.xml":
            for paragraph in tree.iter(f"{W}p"):
                _flatten(paragraph, styles)
    for style in list(root.iter(f"{W}style")):
        root.remove(style)


def _flatten(paragraph: Element, styles: dict[str, Element]) -> None:
    own = properties(paragraph)
    named = own.find(f"{W}pStyle")
    chain: list[Element] = []
    style = styles.get(named.get(f"{W}val", "")) if named is not None else None
    while style is not None:
        chain.append(style)
        base = style.find(f"{W}basedOn")
        style = styles.get(base.get(f"{W}val", "")) if base is not None else None
    if named is not None:
        own.remove(named)
    for style in chain:
        _adopt(own, style.find(f"{W}pPr"))
        for run in paragraph.iter(f"{W}r"):
            _adopt(properties(run), style.find(f"{W}rPr"))
    for run in paragraph.iter(f"{W}r"):
        look_style = properties(run).find(f"{W}rStyle")
        if look_style is not None:
            _adopt(properties(run), styles[look_style.get(f"{W}val", "")].find(f"{W}rPr"))
            properties(run).remove(look_style)


def _adopt(own: Element, inherited: Element | None) -> None:
    """What the style says and the element does not."""
    for item in inherited if inherited is not None else ():
        mine = own.find(item.tag)
        if mine is None:
            own.append(deepcopy(item))
        else:
            for attribute, value in item.attrib.items():
                if attribute not in mine.attrib:
                    mine.set(attribute, value)
