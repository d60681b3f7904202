"""One fault each in a lawful PDF: in the template, the styles, the profile, the words or the finished file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from jinja2 import ChoiceLoader, Environment, FileSystemLoader

from tests.rules.mutations import finished_pdf
from vanban import project
from vanban.law.units import Mm, Pt
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.styles import StyleName, styles_of
from vanban.layout.view import Run, View
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.writers import jinja, typst_door
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting

PLAN = project.CONTENT / "examples" / "ke-hoach-vi-du.yaml"
REPORT = project.CONTENT / "examples" / "bao-cao-vi-du.yaml"


@dataclass(frozen=True)
class Mutation:
    """A fault and the rules that must find it, no other."""

    name: str
    codes: str
    template: tuple[str, str, str] | None = None
    """A file of templates/pdf, what stands there, and what stands there instead."""
    profile: dict[str, Any] = field(default_factory=dict)
    styles: dict[StyleName, dict[str, Any]] = field(default_factory=dict)
    words: tuple[str, str] | None = None
    view: Callable[[View], View] | None = None
    file: Callable[[pikepdf.Pdf], None] | None = None
    document: Path = PLAN

    @property
    def expected(self) -> set[str]:
        """The codes, one by one."""
        return set(self.codes.split())


def written(mutation: Mutation, folder: Path, patch: pytest.MonkeyPatch) -> bytes:
    """The PDF with this fault in it."""
    profile = replace(DEFAULT_PROFILE, **mutation.profile)
    styles = styles_of(profile)
    for name, change in mutation.styles.items():
        styles[name] = replace(styles[name], **change)
    view = lay_out(_resolved(mutation.document), profile, load_fonts(project.FONTS))
    if mutation.words:
        view = _reworded(view, *mutation.words)
    if mutation.view:
        view = mutation.view(view)
    if mutation.template:
        _templates(folder / "pdf", *mutation.template)
        patch.setattr(typst_door, "TEMPLATES", folder / "pdf")
        changed = _environment(folder)
        patch.setattr(jinja, "typst_environment", lambda: changed)
    pdf = write_pdf(view, Setting(profile=profile, styles=styles))
    return finished_pdf.changed(pdf, mutation.file) if mutation.file else pdf


@cache
def _resolved(path: Path) -> ResolvedDocument:
    resolved = check(path, load_shared().directory, load_fonts(project.FONTS)).resolved
    assert resolved is not None
    return resolved


def _environment(folder: Path) -> Environment:
    loader = ChoiceLoader([FileSystemLoader(folder), FileSystemLoader(project.TEMPLATES)])
    return jinja.typst_environment().overlay(loader=loader, bytecode_cache=None)


def _templates(folder: Path, name: str, old: str, new: str) -> None:
    folder.mkdir()
    for path in (project.TEMPLATES / "pdf").iterdir():
        text = path.read_text(encoding="utf-8")
        if path.name == name:
            assert old in text, f"{name} has no {old}"
            text = text.replace(old, new)
        (folder / path.name).write_text(text, encoding="utf-8")


def _reworded(value: Any, old: str, new: str) -> Any:
    """The View with these words in every run that had the old ones."""
    if isinstance(value, Run):
        return replace(value, text=value.text.replace(old, new))
    if isinstance(value, tuple):
        return tuple(_reworded(item, old, new) for item in value)
    if is_dataclass(value) and not isinstance(value, (type, Mm, Pt)):
        return replace(value, **{each.name: _reworded(getattr(value, each.name), old, new) for each in fields(value)})
    return value


def _no_motto_line(view: View) -> View:
    return replace(view, letterhead=replace(view.letterhead, right_rule=Mm(0.1)))


def _half_motto_line(view: View) -> View:
    return replace(view, letterhead=replace(view.letterhead, right_rule=Mm(30)))


def _long_issuer_line(view: View) -> View:
    return replace(view, letterhead=replace(view.letterhead, left_rule=Mm(43)))


def _no_subject_line(view: View) -> View:
    return replace(view, title=replace(view.title, rule=None))


MUTATIONS = (
    Mutation("American letter paper", "P01", profile={"paper_width": Mm(215.9), "paper_height": Mm(279.4)}),
    Mutation("one page of another size", "P01", file=finished_pdf.longer_third_page),
    Mutation("Arial", "P02", file=finished_pdf.named_arial),
    Mutation("fonts not embedded", "P02", file=finished_pdf.not_embedded),
    Mutation("left margin 20 mm", "P03", profile={"margin_left": Mm(20)}),
    Mutation("left margin 40 mm", "P03", profile={"margin_left": Mm(40)}),
    Mutation("right margin 10 mm", "P03", profile={"margin_right": Mm(10)}),
    Mutation("right margin 30 mm", "P03", profile={"margin_right": Mm(30)}),
    Mutation("top margin 16 mm", "P03", profile={"margin_top": Mm(16), "header_distance": Mm(8)}),
    Mutation("top margin 40 mm", "P03", profile={"margin_top": Mm(40), "header_distance": Mm(15)}),
    Mutation("bottom margin 12 mm", "P03", profile={"margin_bottom": Mm(12)}),
    Mutation("national name 11 pt", "P04", profile={"national_name_size": Pt(11)}),
    Mutation("motto 12 pt", "P04", profile={"national_motto_size": Pt(12)}),
    Mutation("number 14 pt", "P04", profile={"number_size": Pt(14)}),
    Mutation("date 12 pt", "P04", profile={"place_and_date_size": Pt(12), "place_and_date_size_small": Pt(12)}),
    Mutation("body 12 pt", "P04", profile={"body_size": Pt(12)}),
    Mutation("body 15 pt", "P04", profile={"body_size": Pt(15)}),
    Mutation("recipients 12 pt", "P04", styles={"recipient": {"size": Pt(12)}}),
    Mutation("«Nơi nhận» 14 pt", "P04", styles={"recipients_heading": {"size": Pt(14)}}),
    Mutation("signer 12 pt", "P04", styles={"signer": {"size": Pt(12)}}),
    Mutation("«Phụ lục» 13 pt", "P04", styles={"annex_label": {"size": Pt(13)}}),
    Mutation("signature lines 15 pt", "P04", styles={"signature_line": {"size": Pt(15)}}),
    Mutation("type 15 pt", "P04", styles={"type_name": {"size": Pt(15)}}),
    Mutation("subject 12 pt", "P04", styles={"subject": {"size": Pt(12)}}),
    Mutation("signer 16 pt", "P04", styles={"signer": {"size": Pt(16)}}),
    Mutation("stamp 12 pt", "P04", styles={"stamp": {"size": Pt(12)}}),
    Mutation("address 9 pt", "P04", styles={"contact": {"size": Pt(9)}}, document=REPORT),
    Mutation("addressees 12 pt", "P04", styles={"addressees": {"size": Pt(12)}}, document=REPORT),
    Mutation(
        "lines nearer than single", "P05", template=("text.typ", "above-baseline = 0.933em", "above-baseline = 0.8em")
    ),
    Mutation(
        "lines looser than 1.5", "P05", template=("text.typ", "above-baseline = 0.933em", "above-baseline = 1.6em")
    ),
    Mutation("no space between paragraphs", "P05", profile={"paragraph_space": Pt(0)}),
    Mutation("3 pt between paragraphs", "P05", profile={"paragraph_space": Pt(3)}),
    Mutation("no first-line indent", "P06", profile={"first_line_indent": Mm(0)}),
    Mutation("first-line indent 15 mm", "P06", profile={"first_line_indent": Mm(15)}),
    Mutation("body set to the left", "P07", styles={"body": {"align": "left"}, "dash": {"align": "left"}}),
    Mutation("number on page one", "P08", template=("page.typ", "if number > 1", "if number > 0")),
    Mutation("no page numbers", "P08", template=("page.typ", "if number > 1", "if number > 99")),
    Mutation("page numbers on the right", "P08", styles={"page_number": {"align": "right"}}),
    Mutation("page numbers 11 pt", "P08", styles={"page_number": {"size": Pt(11)}}),
    Mutation("«Trang 2»", "P08", template=("page.typ", "str(number)", '"Trang " + str(number)')),
    Mutation("page numbers at the foot", "P08", template=("page.typ", "    header: page", "    footer: page")),
    Mutation("every number one too high", "P08 P14", template=("page.typ", ".page() + 1", ".page() + 2")),
    Mutation("a word of the national name missing", "P09", words=("CHỦ NGHĨA VIỆT NAM", "CHỦ NGHĨA")),
    Mutation("long dashes in the motto", "P09", words=("lập - Tự do - Hạnh", "lập – Tự do – Hạnh")),
    Mutation(
        "columns of equal width", "P09", profile={"letterhead_left_width": Mm(82.5), "letterhead_right_width": Mm(82.5)}
    ),
    Mutation("no line under the motto", "P10", view=_no_motto_line),
    Mutation("half a line under the motto", "P10", view=_half_motto_line),
    Mutation("the issuer's line as long as its text", "P10", view=_long_issuer_line),
    Mutation("no line under the subject", "P10", view=_no_subject_line),
    Mutation(
        "date below the number",
        "P11",
        template=(
            "letterhead.typ.j2",
            "align: bottom, on-baseline({ {% if head.number %}{{ lines.line(head.number, width) }}{% endif %} })",
            "align: top, on-baseline({ {{ lines.line(head.number, width) }} }) + v(8pt)",
        ),
    ),
    Mutation(
        "recipients below the signature's first line",
        "P11",
        template=("ending.typ.j2", "column-gutter: 1fr, {", "column-gutter: 1fr, { v(12pt)"),
    ),
    Mutation("number on the left", "P12", styles={"number": {"align": "left"}}),
    Mutation("date on the right", "P12", styles={"place_and_date": {"align": "right"}}),
    Mutation("signer on the right", "P12", styles={"signer": {"align": "right"}}),
    Mutation("no end mark", "P13", words=("./.", ".")),
    Mutation(
        "annexes go on counting",
        "P14",
        template=("page.typ", "query(mark).first().location().page() + 1", "1 + 1"),
    ),
    Mutation("signed in universal time", "P15", file=finished_pdf.signed_in_universal_time),
    Mutation("signed on page two", "P15", file=finished_pdf.signed_on_page_two),
    Mutation("a coarse grey copy", "P16", file=finished_pdf.coarse_grey_copy),
    Mutation(
        "signature alone on a page",
        "P17",
        template=(
            "ending.typ",
            "  block(width: 100%, above",
            "  pagebreak(weak: true)\n  block(width: 100%, above",
        ),
    ),
)

LAWFUL = (
    Mutation(
        "the decree's own files",
        "",
        profile={
            "margin_left": Mm(35),
            "margin_right": Mm(20),
            "margin_top": Mm(25),
            "margin_bottom": Mm(25),
            "letterhead_left_width": Mm(57),
            "ending_left_width": Mm(75),
            "ending_right_width": Mm(80),
            "first_line_indent": Mm(10),
        },
    ),
    Mutation("body of 13 pt", "", profile={"body_size": Pt(13), "first_line_indent": Mm(10)}),
    Mutation(
        "the smallest letterhead",
        "",
        profile={"national_name_size": Pt(12), "national_motto_size": Pt(13), "issuer_size": Pt(12)},
    ),
    Mutation("one and a half lines", "", template=("text.typ", "above-baseline = 0.933em", "above-baseline = 1.5em")),
    Mutation("12 pt between paragraphs", "", profile={"paragraph_space": Pt(12)}),
    Mutation("longest lines under the names", "", profile={"rule_ratio": 0.5}),
    Mutation("shortest lines under the names", "", profile={"rule_ratio": 0.334}),
    Mutation("page numbers of 13 pt", "", styles={"page_number": {"size": Pt(13)}}),
    Mutation(
        "headings at the left edge", "", styles={f"heading_{level}": {"first_line": Mm(0)} for level in (1, 2, 3, 4)}
    ),
    Mutation("no recipients", "", view=lambda view: replace(view, ending=replace(view.ending, recipients=()))),
    Mutation("no signature", "", view=lambda view: replace(view, ending=replace(view.ending, signature=None))),
    Mutation("the other place of the tone mark", "", words=("HÒA", "HOÀ")),
)
"""Other lawful ways to set the same plan: no rule finds anything."""
