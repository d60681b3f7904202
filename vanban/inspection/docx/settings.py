"""What one `w:pPr` or `w:rPr` says, flat: a setting per attribute, so that inheritance is a union of dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vanban.inspection.docx.markup import Element, W, child, is_on, twips, value, whole

Settings = dict[str, object]
ThemeFonts = Mapping[str, str]

TOGGLES = ("b", "i", "caps", "smallCaps", "vanish")
"""Properties that two kinds of style switch off between them."""
SWITCHES = ("keepNext", "keepLines", "pageBreakBefore", "contextualSpacing")
SIDES = {"start": "left", "end": "right"}
ALIGNMENTS = {"start": "left", "end": "right", "distribute": "both", "lowKashida": "both", "thaiDistribute": "both"}
FONT_SLOTS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
AUTO_SPACE = 280.0
"""Twips of Word's automatic room between paragraphs."""
LINE_OF_SPACE = 240 / 100
"""Twips in a hundredth of a line."""


def run_settings(element: Element | None, theme: ThemeFonts) -> Settings:
    """What a `w:rPr` says."""
    if element is None:
        return {}
    found: Settings = {}
    for item in element:
        name = item.tag.removeprefix(W)
        if name in TOGGLES:
            found[name] = is_on(item)
        elif name in RUN_READERS:
            RUN_READERS[name](item, found)
        elif name == "rFonts":
            _fonts(item, found, theme)
    return found


def _fonts(item: Element, found: Settings, theme: ThemeFonts) -> None:
    """A theme's font beats the font that is named beside it."""
    for slot, themed in FONT_SLOTS.items():
        name = theme.get(value(item, themed) or "", "") or value(item, slot)
        if name:
            found[f"font.{slot}"] = name
    if (hint := value(item, "hint")) is not None:
        found["hint"] = hint


def _size(item: Element, found: Settings) -> None:
    size = twips(value(item))
    if size is not None:
        found["size"] = size if (value(item) or "").isdigit() else size / 10


def _colour(item: Element, found: Settings) -> None:
    themed = value(item, "themeColor") in ("text1", "dark1") and value(item, "themeTint") is None
    found["colour"] = "000000" if themed else (value(item) or "auto").upper().replace("AUTO", "auto")


def _plain(name: str) -> Callable[[Element, Settings], None]:
    def read(item: Element, found: Settings) -> None:
        found[name] = value(item) or ""

    return read


RUN_READERS: Mapping[str, Callable[[Element, Settings], None]] = {
    "sz": _size,
    "color": _colour,
    "rStyle": _plain("style"),
    "u": _plain("u"),
    "highlight": _plain("highlight"),
    "vertAlign": _plain("shift"),
    "lang": _plain("language"),
}


def paragraph_settings(element: Element | None) -> Settings:
    """What a `w:pPr` says."""
    if element is None:
        return {}
    found: Settings = {}
    for item in element:
        name = item.tag.removeprefix(W)
        if name in SWITCHES:
            found[name] = is_on(item)
        elif name in PARAGRAPH_READERS:
            PARAGRAPH_READERS[name](item, found)
    return found


def _indents(item: Element, found: Settings) -> None:
    for written in ("left", "right", "start", "end"):
        side = SIDES.get(written, written)
        _keep(found, f"ind.{side}", twips(value(item, written)))
        _keep(found, f"ind.{side}Chars", whole(value(item, f"{written}Chars")))
    for written, sign in (("firstLine", 1), ("hanging", -1)):
        length, letters = twips(value(item, written)), whole(value(item, f"{written}Chars"))
        _keep(found, "ind.first", None if length is None else sign * length)
        _keep(found, "ind.firstChars", None if letters is None else sign * letters)


def _spacing(item: Element, found: Settings) -> None:
    for side in ("before", "after"):
        lines, length = twips(value(item, f"{side}Lines")), twips(value(item, side))
        automatic = value(item, f"{side}Autospacing")
        if automatic is not None:
            found[f"{side}.auto"] = automatic not in ("0", "false", "off")
        _keep(found, side, lines * LINE_OF_SPACE if lines else length)
    _keep(found, "line", twips(value(item, "line")))
    if (rule := value(item, "lineRule")) is not None:
        found["lineRule"] = rule


def _keep(found: Settings, name: str, length: float | None) -> None:
    if length is not None:
        found[name] = length


def _borders(item: Element, found: Settings) -> None:
    for side in ("top", "bottom", "left"):
        if (line := child(item, side)) is not None:
            found[f"border.{side}"] = border(line)


def border(line: Element | None) -> str:
    """The kind of a border's line; empty for none."""
    kind = value(line) or ""
    return "" if kind in ("nil", "none") else kind


def _numbering(item: Element, found: Settings) -> None:
    _keep(found, "numbering.list", whole(value(child(item, "numId"))))
    _keep(found, "numbering.level", whole(value(child(item, "ilvl"))))


def _alignment(item: Element, found: Settings) -> None:
    written = value(item) or "left"
    found["align"] = ALIGNMENTS.get(written, written)


def _outline(item: Element, found: Settings) -> None:
    _keep(found, "outline", whole(value(item)))


def _tabs(item: Element, found: Settings) -> None:
    stops = {twips(value(tab, "pos")): value(tab) != "clear" for tab in item if tab.tag == f"{W}tab"}
    older = found.get("tabs")
    known = older if isinstance(older, dict) else {}
    found["tabs"] = {**known, **{stop: kept for stop, kept in stops.items() if stop is not None}}


def _frame(item: Element, found: Settings) -> None:
    found["frame"] = value(item, "xAlign") or "placed"


PARAGRAPH_READERS: Mapping[str, Callable[[Element, Settings], None]] = {
    "pStyle": _plain("style"),
    "jc": _alignment,
    "ind": _indents,
    "spacing": _spacing,
    "pBdr": _borders,
    "numPr": _numbering,
    "outlineLvl": _outline,
    "tabs": _tabs,
    "framePr": _frame,
}
