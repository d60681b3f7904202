"""The pages of a section in both states: their size, and which headers and footers they have."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from vanban.redlining.docx.markup import Element, element, is_same, r, w, without

REFERENCES = ("headerReference", "footerReference")
JOINT = "_was_"
"""Between the two names of a header that is another in either state."""


@dataclass(frozen=True, slots=True)
class Section:
    """The properties of a run of pages, as one state has them."""

    properties: Element

    @classmethod
    def of(cls, parent: Element) -> Section | None:
        """The section that a paragraph ends."""
        found = parent.find(f"{w('pPr')}/{w('sectPr')}")
        return None if found is None else cls(found)


def woven_section(old: Section | None, new: Section | None) -> Element | None:
    """The section of both states, or of the one that has it."""
    if old is None or new is None:
        only = old or new
        return deepcopy(only.properties) if only else None
    properties = deepcopy(new.properties)
    for now, was in zip(_references(properties), _references(old.properties), strict=True):
        names = now.get(r("id"), ""), was.get(r("id"), "")
        if names[0] != names[1]:
            now.set(r("id"), JOINT.join(names))
    before, after = without(old.properties, *REFERENCES), without(properties, *REFERENCES)
    if not is_same(before, after):
        properties.append(element("sectPrChange", [before]))
    return properties


def joint_names(root: Element) -> dict[str, tuple[str, str]]:
    """Headers and footers that are one in the new and another in the old state: their two names by the joint one."""
    names = [reference.get(r("id"), "") for section in root.iter(w("sectPr")) for reference in _references(section)]
    pairs = {name: name.split(JOINT) for name in names if JOINT in name}
    return {name: (new, old) for name, (new, old) in pairs.items()}


def _references(properties: Element) -> list[Element]:
    return [child for child in properties if child.tag in {w(name) for name in REFERENCES}]
