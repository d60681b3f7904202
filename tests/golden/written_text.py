"""The written files as text that can be reviewed: DOCX unzipped, HTML indented, PDF as lines with their places."""

from __future__ import annotations

from itertools import groupby

from lxml import etree, html

from tests.reading.pdf import Glyph, lines_of, rules_of
from tests.reading.word import parts_of


def docx_parts(docx: bytes) -> dict[str, str]:
    """Every part, its XML indented."""
    return {name.replace("[Content_Types]", "content_types"): _indented(part) for name, part in parts_of(docx).items()}


def _indented(xml: bytes) -> str:
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, pretty_print=True, encoding="unicode")


def html_files(page: bytes) -> dict[str, str]:
    """The page, and its style sheet in a file of its own."""
    tree = html.fromstring(page.decode("utf-8"))
    (style,) = tree.iter("style")
    sheet = (style.text or "").strip() + "\n"
    style.text = "style.css"
    return {"sample.html": etree.tostring(tree, encoding="unicode").strip() + "\n", "style.css": sheet}


def pdf_text(pdf: bytes) -> str:
    """A line a line of text: page, left end, baseline, size, face; then the rules with their lengths."""
    texts = [
        f"{line.page} {line.left:6.1f} {line.base:6.1f}  {_looks(line.glyphs)}  {line.text.rstrip()}"
        for line in lines_of(pdf)
    ]
    rules = [f"{rule.page} {rule.left:6.1f} {rule.y:6.1f}  rule of {rule.length:.1f}" for rule in rules_of(pdf)]
    return "\n".join([*texts, *rules]) + "\n"


def _looks(glyphs: tuple[Glyph, ...]) -> str:
    looks = (f"{round(glyph.size, 1):g} {glyph.face.partition('-')[2] or 'Regular'}" for glyph in glyphs)
    return ", ".join(look for look, _ in groupby(looks))
