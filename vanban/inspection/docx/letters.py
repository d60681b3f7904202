"""The runs of one paragraph: fields, breaks, hidden wrappers and tracked changes resolved as they come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from vanban.inspection.docx.formats import run_format
from vanban.inspection.docx.markup import MC, Element, W, child, value
from vanban.inspection.docx.paragraph import Run, RunFormat
from vanban.inspection.docx.settings import Settings, ThemeFonts, run_settings
from vanban.inspection.docx.styles import Styles

WRAPPERS = frozenset(
    W + name for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "ins", "moveTo", "customXml", "dir", "bdo")
)
CHANGES = frozenset(W + name for name in ("ins", "del", "moveTo", "moveFrom"))
SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
DRAWN = ("drawing", "pict", "object")


@dataclass
class FieldState:
    """The complex fields that are open, each its instruction so far; a field may cross paragraphs."""

    open: list[tuple[list[str], bool]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What computes the letters here; empty outside a field's result."""
        instruction = "".join(self.open[-1][0]) if self.open and self.open[-1][1] else ""
        return (instruction.split() or [""])[0].upper()

    @property
    def in_instruction(self) -> bool:
        """Whether letters here belong to an instruction and are not printed."""
        return any(not has_result for _, has_result in self.open)


@dataclass
class Seen:
    """What was met on the way through the text."""

    comments: bool = False
    changes: bool = False
    page_break: bool = False
    drawings: list[Element] = field(default_factory=list)


@dataclass
class LetterReader:
    """Reads the runs of paragraphs, one after the other."""

    styles: Styles
    theme: ThemeFonts
    fields: FieldState = field(default_factory=FieldState)
    seen: Seen = field(default_factory=Seen)
    _formats: dict[object, RunFormat] = field(default_factory=dict, repr=False)

    def runs(self, element: Element, table: str, style: str) -> Iterator[Run]:
        """The runs of a paragraph, or of a wrapper inside it."""
        for item in element:
            name = item.tag
            if name in CHANGES:
                self.seen.changes = True
            if name == f"{W}r":
                yield from self._run(item, table, style)
            elif name == f"{W}fldSimple":
                yield from self._simple_field(item, table, style)
            elif name in WRAPPERS:
                yield from self.runs(item, table, style)
            elif name == f"{MC}AlternateContent":
                yield from self.runs(preferred(item), table, style)
            elif name in (f"{W}commentRangeStart", f"{W}commentReference"):
                self.seen.comments = True

    def format(self, table: str, paragraph: str, direct: Settings) -> RunFormat:
        """How letters look whose direct settings are these."""
        key = (table, paragraph, tuple(direct.items()))
        if key not in self._formats:
            named = direct.get("style")
            character = named if isinstance(named, str) else self.styles.default("character")
            self._formats[key] = run_format(self.styles.run(table, paragraph, character, direct))
        return self._formats[key]

    def _simple_field(self, item: Element, table: str, style: str) -> Iterator[Run]:
        self.fields.open.append(([value(item, "instr") or ""], True))
        name = self.fields.name
        inside = list(self.runs(item, table, style))
        yield from inside or [Run("", self.format(table, style, {}), name)]
        self.fields.open.pop()

    def _run(self, item: Element, table: str, style: str) -> Iterator[Run]:
        look = self.format(table, style, run_settings(child(item, "rPr"), self.theme))
        letters: list[str] = []
        for part in item:
            ended = self._part(part, letters)
            if ended:
                yield Run("".join(letters), look, ended)
                letters.clear()
        if letters and not self.fields.in_instruction:
            yield Run("".join(letters), look, self.fields.name)

    def _part(self, part: Element, letters: list[str]) -> str:
        """Takes one element of a run; the name of a field that ended here without a result."""
        name = part.tag.removeprefix(W)
        if name == "fldChar":
            return self._field_sign(value(part, "fldCharType"))
        if name == "pgNum":
            return "PAGE"
        if name == "instrText" and self.fields.open:
            self.fields.open[-1][0].append(part.text or "")
        elif part.tag == f"{MC}AlternateContent":
            for inner in preferred(part):
                self._part(inner, letters)
        else:
            self._letters(part, name, letters)
        return ""

    def _letters(self, part: Element, name: str, letters: list[str]) -> None:
        if name == "t":
            letters.append(part.text or "")
        elif name in SIGNS:
            letters.append(SIGNS[name])
        elif name == "br":
            self._break(value(part, "type"), letters)
        elif name == "commentReference":
            self.seen.comments = True
        elif name in DRAWN:
            self.seen.drawings.append(part)

    def _break(self, kind: str | None, letters: list[str]) -> None:
        if kind == "page":
            self.seen.page_break = True
        letters.append("" if kind == "page" else "\n")

    def _field_sign(self, kind: str | None) -> str:
        fields = self.fields.open
        if kind == "begin":
            fields.append(([], False))
        elif kind == "separate" and fields:
            fields[-1] = (fields[-1][0], True)
        elif kind == "end" and fields:
            instruction, has_result = fields.pop()
            return "" if has_result else ("".join(instruction).split() or [""])[0].upper()
        return ""


def preferred(alternate: Element) -> Element:
    """The branch that newer programs show."""
    choice = alternate.find(f"{MC}Choice")
    fallback = alternate.find(f"{MC}Fallback")
    return choice if choice is not None else fallback if fallback is not None else Element("none")
