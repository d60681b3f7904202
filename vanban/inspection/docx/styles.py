"""Styles as Word resolves them: document defaults, table, paragraph and character styles, each with its ancestors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vanban.inspection.docx.markup import Element, W, child, is_on, value
from vanban.inspection.docx.numbering import Numbering
from vanban.inspection.docx.settings import TOGGLES, Settings, ThemeFonts, paragraph_settings, run_settings


@dataclass(frozen=True, slots=True)
class Style:
    """One style's own words."""

    kind: str
    parent: str
    paragraph: Settings
    run: Settings
    table: Element | None


@dataclass(frozen=True)
class Styles:
    """All styles of a document."""

    styles: Mapping[str, Style]
    defaults: Mapping[str, str]
    """The default style of each kind."""
    default_paragraph: Settings
    default_run: Settings
    numbering: Numbering
    _merged: dict[str, tuple[Settings, Settings]] = field(default_factory=dict, repr=False)

    def default(self, kind: str) -> str:
        """The style of what names none."""
        return self.defaults.get(kind, "")

    def chain(self, name: str) -> list[Style]:
        """The style and its ancestors, the eldest first; a circle ends where it closes."""
        found: dict[str, Style] = {}
        while name in self.styles and name not in found:
            found[name] = self.styles[name]
            name = found[name].parent
        return list(reversed(found.values()))

    def merged(self, name: str) -> tuple[Settings, Settings]:
        """Paragraph and run settings of a style with all its ancestors'."""
        if name not in self._merged:
            paragraph: Settings = {}
            run: Settings = {}
            for style in self.chain(name):
                if "numbering.list" in style.paragraph or "numbering.level" in style.paragraph:
                    paragraph |= self.numbering.paragraph_settings({**paragraph, **style.paragraph})
                paragraph = joined(paragraph, style.paragraph)
                run |= style.run
            self._merged[name] = (paragraph, run)
        return self._merged[name]

    def paragraph(self, table: str, style: str, direct: Settings) -> Settings:
        """Everything said of a paragraph, the nearest word last."""
        listed = self.numbering.paragraph_settings({**self.merged(style)[0], **direct})
        of_list = listed if "numbering.list" in direct else {}
        found = joined(self.default_paragraph, self.merged(table)[0])
        found = joined(found, self.merged(style)[0])
        return joined(joined(found, of_list), direct)

    def run(self, table: str, paragraph: str, character: str, direct: Settings) -> Settings:
        """Everything said of letters; switches of the kinds of style cancel each other, as in Word."""
        layers = [self.merged(table)[1], self.merged(paragraph)[1], self.merged(character)[1]]
        found = dict(self.default_run)
        for layer in (*layers, direct):
            found |= layer
        for toggle in TOGGLES:
            found[toggle] = self._toggled(toggle, layers, direct)
        return found

    def _toggled(self, toggle: str, layers: list[Settings], direct: Settings) -> bool:
        if toggle in direct:
            return bool(direct[toggle])
        on = sum(bool(layer.get(toggle)) for layer in layers) % 2 == 1
        return on or bool(self.default_run.get(toggle) and not any(toggle in layer for layer in layers))

    @cached_property
    def letter_of_indents(self) -> float:
        """The size in half points that indents counted in letters are counted in."""
        size = self.run("", self.default("paragraph"), "", {}).get("size")
        return float(size) if isinstance(size, int | float) else 20.0


def joined(older: Settings, newer: Settings) -> Settings:
    """The newer words over the older; tab stops add up, a length silences an older count of letters."""
    found = {**older, **newer}
    for side in ("left", "right", "first"):
        if f"ind.{side}" in newer and f"ind.{side}Chars" not in newer:
            found.pop(f"ind.{side}Chars", None)
    first, second = older.get("tabs"), newer.get("tabs")
    if isinstance(first, dict) and isinstance(second, dict):
        found["tabs"] = {**first, **second}
    return found


def read_styles(root: Element | None, theme: ThemeFonts, numbering: Numbering) -> Styles:
    """The styles part."""
    elements = [] if root is None else list(root.iter(f"{W}style"))
    styles = {value(item, "styleId") or "": _style(item, theme) for item in elements}
    defaults = {
        value(item, "type") or "": value(item, "styleId") or ""
        for item in elements
        if (value(item, "default") or "0") in ("1", "true", "on")
    }
    paragraph = paragraph_settings(child(root, "docDefaults", "pPrDefault", "pPr"))
    run = run_settings(child(root, "docDefaults", "rPrDefault", "rPr"), theme)
    return Styles(styles, defaults, paragraph, run, numbering)


def _style(item: Element, theme: ThemeFonts) -> Style:
    return Style(
        value(item, "type") or "paragraph",
        value(child(item, "basedOn")) or "",
        paragraph_settings(child(item, "pPr")),
        run_settings(child(item, "rPr"), theme),
        child(item, "tblPr"),
    )


def says(element: Element | None, name: str) -> bool:
    """Whether a switch stands in this element and is on."""
    switch = child(element, name)
    return switch is not None and is_on(switch)
