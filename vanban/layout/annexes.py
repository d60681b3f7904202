"""Annexes on pages of their own (PL1-I-III.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.layout.arrange.sections import block_pieces, content_pieces, section_topic
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.body import ended, numbering_of
from vanban.layout.ending import signature_ending
from vanban.layout.letterhead import date_words, number_words
from vanban.layout.marked_text import marked, prose
from vanban.layout.numbering import number
from vanban.layout.title import centered_lines, rule_under, title_of
from vanban.layout.topics import Piece
from vanban.layout.view import Annex, Block, Paragraph, Path, Run
from vanban.models import annex as typed
from vanban.text.counting import roman


def annexes(setting: ArrangeSetting) -> tuple[Annex, ...]:
    """Those that are in this file; numbered in Roman numerals where there are two or more, separate ones counted."""
    all_annexes = setting.resolved.document.annexes
    return tuple(
        _annex(annex, ("annexes", index), _label(index, len(all_annexes)), setting)
        for index, annex in enumerate(all_annexes)
        if not annex.separate
    )


def _label(index: int, count: int) -> str:
    return f"Phụ lục {roman(index + 1)}" if count > 1 else "Phụ lục"


def _annex(annex: typed.Annex, path: Path, label: str, setting: ArrangeSetting) -> Annex:
    landscape = annex.orientation == "landscape"
    here = _on_page(setting, landscape)
    title = centered_lines(annex.title.upper(), (*path, "title"), "annex_title", here)
    form = annex.document
    blocks = number(tuple(_pieces(annex, path, here)), replace(numbering_of(setting.resolved.document), capitals=False))
    if form:
        blocks = (*blocks, *_form(form, (*path, "document"), here))
    return Annex(
        label=Paragraph("annex_label", (Run(label),), path, outline_level=1, keep_with_next=True),
        title=title,
        reference=_reference(annex, path, here),
        rule=rule_under(title, here),
        inner_title=title_of(form.type.upper(), form.subject, (*path, "document", "subject"), here) if form else None,
        blocks=ended(blocks, setting.resolved.document.end_mark or ""),
        ending=signature_ending(form.signature, (*path, "document", "signature"), here)
        if form and form.signature
        else None,
        landscape=landscape,
        path=path,
    )


def _on_page(setting: ArrangeSetting, landscape: bool) -> ArrangeSetting:
    profile = setting.area.profile
    if not landscape:
        return setting
    area = replace(setting.area, width=profile.landscape_text_width, height=profile.landscape_text_height)
    return replace(setting, area=area)


def _pieces(annex: typed.Annex, path: Path, setting: ArrangeSetting) -> Iterator[Piece]:
    yield from content_pieces(annex, path, setting)
    yield from block_pieces(annex, path, setting)


def _form(form: typed.AnnexDocument, path: Path, setting: ArrangeSetting) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if form.opening:
        blocks += prose(form.opening, (*path, "opening"))
    topics = tuple(
        section_topic(section, (*path, "sections", index), setting) for index, section in enumerate(form.sections)
    )
    blocks += number(topics, numbering_of(setting.resolved.document))
    if form.closing:
        blocks += prose(form.closing, (*path, "closing"))
    return tuple(blocks)


def _reference(annex: typed.Annex, path: Path, setting: ArrangeSetting) -> Paragraph:
    """`(Kèm theo Kế hoạch số … ngày … của …)`; what is not known yet stays blank (PL1-I-III.1c)."""
    if annex.reference:
        return Paragraph("annex_reference", marked(annex.reference), (*path, "reference"), keep_with_next=True)
    resolved = setting.resolved
    kind = resolved.document.TYPE_NAME.capitalize()
    mark = f"{number_words(resolved.document.number) or '      '}/{resolved.symbol}"
    text = f"(Kèm theo {kind} số {mark} {date_words(resolved.document.date, '      ')} của {resolved.issuer.name})"
    return Paragraph("annex_reference", marked(text), path, keep_with_next=True)
