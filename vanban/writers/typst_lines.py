"""A paragraph as Typst's code: its style's look, each run in its own, each footnote's words at their first call."""

from __future__ import annotations

from functools import lru_cache

from vanban.law.units import Mm, Pt
from vanban.layout.styles import StyleName, TextStyle
from vanban.layout.view import Footnote, Paragraph, Run
from vanban.writers.jinja import render_typst
from vanban.writers.long_words import pieces_of, plain_text
from vanban.writers.typst_literals import Code, code_of

SHIFTS = {"superscript": "super", "subscript": "sub"}
ALIGNMENTS = {"justify": Code("left")}
"""What Typst has no alignment for."""


class Lines:
    """Goes through one View in reading order, for the first call of a note brings its words and a later one points."""

    def __init__(self, styles: dict[StyleName, TextStyle], notes: tuple[Footnote, ...]) -> None:
        self._styles = styles
        self._notes = {note.number: note.paragraph for note in notes}
        self._looks: dict[tuple[StyleName, StyleName | None], Code] = {}

    def line(
        self,
        paragraph: Paragraph,
        width: Pt,
        around: StyleName = "body",
        left: Mm | None = None,
        strut: Pt | None = None,
    ) -> Code:
        """The paragraph without the space around it, where the look of the style `around` holds already."""
        words = self._words(paragraph, width)
        code = f"par(strut-of({code_of(strut)}) + {words})" if strut else f"par({words})"
        indent = self._styles[paragraph.style].left if left is None else left
        if indent.millimetres:
            code = f"pad(left: {code_of(indent)}, {code})"
        return Code(f"{{ {self.look(paragraph.style, around)}{code} }}")

    def alone(self, paragraph: Paragraph, width: Pt, around: StyleName) -> Code:
        """The paragraph as all that a cell holds: its words need no paragraph around them."""
        return Code(f"{{ {self.look(paragraph.style, around)}{self._words(paragraph, width)} }}")

    def look(self, style: StyleName, around: StyleName | None) -> Code:
        """The rules that set the style, as far as they do not hold already."""
        look = self._looks.get((style, around))
        if look is None:
            look = self._looks[style, around] = _look(self._styles[style], self._styles[around] if around else None)
        return look

    def words(self, paragraph: Paragraph, width: Pt) -> Code:
        """All runs of the paragraph, for a line of this width."""
        return Code(self._words(paragraph, width))

    def run(self, run: Run, size: Pt, width: Pt) -> Code:
        """One run, in letters of this size."""
        return Code(self._run(run, size, width))

    def _words(self, paragraph: Paragraph, width: Pt) -> str:
        size = self._styles[paragraph.style].size
        runs = [self._run(run, size, width) for run in paragraph.runs]
        return runs[0] if len(runs) == 1 else f"{{{'; '.join(runs)}}}"

    def _run(self, run: Run, size: Pt, width: Pt) -> str:
        code = _letters(run.text, size, width)
        if run.footnote is not None:
            code = self._call(run.footnote, code, width)
        if run.shift != "none":
            code = f"{SHIFTS[run.shift]}({code})"
        if run.bold:
            code = f'text(weight: "bold", {code})'
        if run.italic:
            code = f'text(style: "italic", {code})'
        return code

    def _call(self, number: int, code: str, width: Pt) -> str:
        paragraph, name = self._notes.pop(number, None), f'label("footnote-{number}")'
        if paragraph is None:
            return f"footnote({name})"
        return f"[#footnote(numbering: _ => {code}, {{h(0.25em); {self._words(paragraph, width)}}})#{name}]"


def _letters(text: str, size: Pt, width: Pt) -> str:
    plain = plain_text(text, size, width)
    if plain is not None:
        return code_of(plain)
    codes = []
    for piece in pieces_of(text, size, width):
        code = code_of(piece.text)
        if piece.whole:
            code = f"box({code})"
        elif piece.limit is not None:
            code = f"long-word({code}, {code_of(piece.limit)})"
        codes.append(code)
    return f"{{{'; '.join(codes)}}}"


@lru_cache(maxsize=512)
def _look(style: TextStyle, around: TextStyle | None) -> Code:
    alignment = ALIGNMENTS.get(style.align) or Code(style.align)
    return Code(render_typst("pdf/look.typ.j2", style=style, around=around, alignment=alignment))
