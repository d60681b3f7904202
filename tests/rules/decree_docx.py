"""Builds a small document by hand from readable words: correct.yaml, and what a case changes in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import yaml

HERE = Path(__file__).parent
CORRECT: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "correct.yaml").read_text(encoding="utf-8"))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TITLE = ("type_name", "subject", "subject_line")
BODY = ("addressees", "legal_basis", "opening", "heading", "task", "closing")
ANNEX = ("annex_heading", "annex_title", "annex_reference", "annex_text")


def example(words: str) -> dict[str, Any]:
    """The change that a rule's example names, such as `subject.size: 15`."""
    found = yaml.safe_load(words)
    assert isinstance(found, dict)
    return found


def decree_docx(changes: Mapping[str, Any] | None = None) -> bytes:
    """The correct document with these changes."""
    spec, title = deepcopy(CORRECT), list(TITLE)
    for key, value in (changes or {}).items():
        name, _, attribute = key.partition(".")
        if key == "order":
            title = ["subject", "subject_line", "type_name"] if value == "subject before type_name" else title
        elif key == "letter":
            title = []
            spec["letter_subject"] = {"text": "V/v ví dụ", "size": 13, "align": "center", "before": value}
        elif value == "none" and not attribute:
            del spec[name]
        else:
            spec.setdefault(name, {})[attribute] = value
    return packed(document(spec, title), header(spec))


def document(spec: dict[str, Any], title: list[str]) -> str:
    head = table(
        (spec["page"]["left_column"], spec["page"]["right_column"]),
        [
            (
                lines(spec, "governing_agency", "issuer", "issuer_line"),
                lines(spec, "national_name", "national_motto", "motto_line"),
            ),
            (lines(spec, "number", "letter_subject", "urgency"), lines(spec, "place_and_date")),
        ],
    )  # fmt: skip
    ending = table(
        (80, 85),
        [(
            lines(spec, "recipients_heading", "recipient", "file_copies"),
            lines(spec, "signature_line", "signature_title", "signer"),
        )],
        cant_split=spec["signature_table"]["cant_split"],
    )  # fmt: skip
    body = head + lines(spec, *title, *BODY) + ending
    if "annex_heading" in spec:
        annex = spec["annex_page"]
        body += f"<w:p><w:pPr>{section(spec['page'])}</w:pPr></w:p>" + lines(spec, *ANNEX)
        return body + section({**spec["page"], "start": annex["start"], "break": annex["break"]})
    return body + section(spec["page"])


def lines(spec: dict[str, Any], *names: str) -> str:
    """The paragraphs of these components that the document has; an empty one where it has none."""
    return "".join(paragraph(spec, name) for name in names if name in spec) or "<w:p/>"


def paragraph(spec: dict[str, Any], name: str) -> str:
    form = spec[name]
    if "length" in form:
        page = spec["page"]
        room = {"issuer_line": page["left_column"], "motto_line": page["right_column"]}.get(
            name, page["width"] - page["left"] - page["right"]
        )
        beside = (
            twips((room - form["length"]) / 2 + form.get("shift", 0)),
            twips((room - form["length"]) / 2 - form.get("shift", 0)),
        )
        kind = form.get("kind", "single")
        line = f'<w:pBdr><w:top w:val="{kind}" w:sz="6"/></w:pBdr>'
        return f'<w:p><w:pPr>{line}<w:ind w:left="{beside[0]}" w:right="{beside[1]}"/></w:pPr></w:p>'
    settings = (
        ("<w:keepNext/>" if form.get("keep") else "")
        + f'<w:spacing w:before="{points(form, "before")}" w:after="{points(form, "after")}"'
        + f' w:line="{round(240 * form.get("line", 1))}" w:lineRule="auto"/>'
        + f'<w:ind w:left="{twips(form.get("left", 0))}" w:firstLine="{twips(form.get("first_line", 0))}"/>'
        + f'<w:jc w:val="{form.get("align", "left")}"/>'
    )
    return f"<w:p><w:pPr>{settings}</w:pPr>{run(form)}</w:p>"


def run(form: dict[str, Any]) -> str:
    font = form.get("font", "Times New Roman")
    look = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    look += "<w:b/>" if form.get("bold") else ""
    look += "<w:i/>" if form.get("italic") else ""
    look += f'<w:color w:val="{form["colour"]}"/>' if "colour" in form else ""
    look += f'<w:sz w:val="{round(form["size"] * 2)}"/>'
    look += f'<w:highlight w:val="{form["highlight"]}"/>' if "highlight" in form else ""
    look += '<w:u w:val="single"/>' if form.get("underlined") else ""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(str(form["text"]))}</w:t></w:r>'


def table(widths: tuple[float, float], rows: list[tuple[str, str]], *, cant_split: bool = True) -> str:
    whole = "<w:trPr><w:cantSplit/></w:trPr>" if cant_split else ""
    sides = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    body = "".join(f"<w:tr>{whole}{''.join(map(cell, row, widths))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{sides}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def cell(content: str, width: float) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def section(page: dict[str, Any]) -> str:
    kind = f'<w:type w:val="{page["break"]}"/>' if "break" in page else ""
    start = "" if page["start"] == "none" else f'<w:pgNumType w:start="{page["start"]}"/>'
    margins = " ".join(f'w:{side}="{twips(page[side])}"' for side in ("top", "bottom", "left", "right"))
    size = f'w:w="{twips(page["width"])}" w:h="{twips(page["height"])}"'
    first = "" if page.get("number_on_first") else "<w:titlePg/>"
    reference = '<w:headerReference w:type="default" r:id="h"/>'
    return f"<w:sectPr>{reference}{kind}<w:pgSz {size}/><w:pgMar {margins}/>{start}{first}</w:sectPr>"


def header(spec: dict[str, Any]) -> str:
    if "page_number" not in spec:
        return "<w:p/>"
    form = {"text": "2", **spec["page_number"]}
    field = f'<w:fldSimple w:instr=" PAGE ">{run(form)}</w:fldSimple>'
    return f'<w:p><w:pPr><w:jc w:val="{form["align"]}"/></w:pPr>{field}</w:p>'


def twips(length: float) -> int:
    return round(length / 25.4 * 1440)


def points(form: dict[str, Any], name: str) -> int:
    return round(form.get(name, 0) * 20)


def content_types(kinds: Mapping[str, str]) -> str:
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    parts = {"document.xml": "document.main", **kinds}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{office}.{kind}+xml"/>' for name, kind in parts.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{relations}"/>'
    return f'<Types xmlns="{TYPES}">{default}{overrides}</Types>'


def packed(body: str, head: str = "<w:p/>", parts: Mapping[str, str] | None = None) -> bytes:
    """A package around these contents; `parts` are more parts by name, each with a relation of its own kind."""
    more = {"header.xml": f'<w:hdr xmlns:w="{W}">{head}</w:hdr>', **(parts or {})}
    kinds = {name: name.removesuffix(".xml") for name in more}
    relations = "".join(
        f'<Relationship Id="{kind[0] if kind == "header" else kind}" Type="{R}/{kind}" Target="{name}"/>'
        for name, kind in kinds.items()
    )
    main = f'<Relationship Id="d" Type="{R}/officeDocument" Target="word/document.xml"/>'
    files = {
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{main}</Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>',
        **{f"word/{name}": content for name, content in more.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()
