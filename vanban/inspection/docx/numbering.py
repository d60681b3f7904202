"""Automatic lists: what their levels say of paragraphs, and the labels that they print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from vanban.inspection.docx.markup import Element, W, child, value, whole
from vanban.inspection.docx.settings import Settings, ThemeFonts, paragraph_settings, run_settings

ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
         (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
PLACEHOLDER = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int
    kind: str
    pattern: str
    paragraph: Settings
    run: Settings


@dataclass(frozen=True, slots=True)
class Numbering:
    """Lists by number, each its levels by depth."""

    lists: Mapping[int, Mapping[int, Level]] = field(default_factory=dict)

    def level(self, settings: Settings) -> Level | None:
        """The level that a paragraph of these settings is on."""
        number, depth = settings.get("numbering.list"), settings.get("numbering.level", 0)
        if not isinstance(number, int) or not isinstance(depth, int):
            return None
        return self.lists.get(number, {}).get(depth)

    def paragraph_settings(self, settings: Settings) -> Settings:
        """What the level says of the paragraph."""
        level = self.level(settings)
        return level.paragraph if level else {}


@dataclass
class LabelCounter:
    """Counts the labels of a text, from its first paragraph to its last."""

    numbering: Numbering
    counts: dict[tuple[int, int], int] = field(default_factory=dict)

    def label(self, settings: Settings) -> str:
        """The label that this paragraph prints; empty outside lists."""
        level = self.numbering.level(settings)
        if level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return level.pattern
        number, depth = settings["numbering.list"], settings.get("numbering.level", 0)
        if not isinstance(number, int) or not isinstance(depth, int):
            return ""
        self.counts[number, depth] = self.counts.get((number, depth), level.start - 1) + 1
        for deeper in [key for key in self.counts if key[0] == number and key[1] > depth]:
            del self.counts[deeper]
        return PLACEHOLDER.sub(lambda match: self._count(number, int(match[1]) - 1), level.pattern)

    def _count(self, number: int, depth: int) -> str:
        level = self.numbering.lists[number].get(depth)
        if level is None:
            return ""
        return written(self.counts.get((number, depth), level.start), level.kind)


def written(count: int, kind: str) -> str:
    """A count in the kind's signs."""
    if kind in ("upperRoman", "lowerRoman"):
        roman = ""
        for worth, letters in ROMAN:
            times, count = divmod(count, worth)
            roman += letters * times
        return roman if kind == "upperRoman" else roman.lower()
    if kind in ("upperLetter", "lowerLetter") and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    return f"{count:02d}" if kind == "decimalZero" else str(count)


def read_numbering(root: Element | None, theme: ThemeFonts) -> Numbering:
    """The numbering part."""
    if root is None:
        return Numbering()
    abstract = {value(item, "abstractNumId"): _levels(item, theme) for item in root.iter(f"{W}abstractNum")}
    lists = {}
    for item in root.iter(f"{W}num"):
        number = whole(value(item, "numId"))
        levels = dict(abstract.get(value(child(item, "abstractNumId")), {}))
        for override in item.iter(f"{W}lvlOverride"):
            levels |= _levels(override, theme)
        if number:
            lists[number] = levels
    return Numbering(lists)


def _levels(item: Element, theme: ThemeFonts) -> dict[int, Level]:
    return {whole(value(level, "ilvl")) or 0: _level(level, theme) for level in item.iter(f"{W}lvl")}


def _level(level: Element, theme: ThemeFonts) -> Level:
    start = whole(value(child(level, "start")))
    return Level(
        1 if start is None else start,
        value(child(level, "numFmt")) or "decimal",
        value(child(level, "lvlText")) or "",
        paragraph_settings(child(level, "pPr")),
        run_settings(child(level, "rPr"), theme),
    )
