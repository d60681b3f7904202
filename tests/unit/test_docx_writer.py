"""The Word document says the View's words as typed, in the View's order, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.sample_view import VIEW, line
from tests.unit.docx_reading import SETTING, found, paragraph_of, part, unzipped, value, with_blocks, words
from tests.unit.ooxml_order import BLOCKS, W, misplaced
from vanban.layout.view import Paragraph, Run, View
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
HOSTILE = "<b>&amp;</b> {{ x }} {% raw %} #let $y$ ]]> \\n * \u00a0 «\"'»  hai dấu cách "


def expected_words(view: View) -> list[str]:
    """Every paragraph from the letterhead to the ending, in reading order, without the notes' numbers."""
    head, ending = view.letterhead, view.ending
    assert head.number
    assert head.place_and_date
    assert view.addressees
    assert view.title.subtitle
    assert ending
    assert ending.signature
    assert ending.signature.note
    lines = [
        *head.left,
        *head.right,
        head.number,
        head.place_and_date,
        *(mark.paragraph for mark in head.stamps),
    ]
    lines += [view.title.type_name, *view.title.subject, view.title.subtitle]
    lines += [view.addressees.first, *view.addressees.others]
    main = [*texts_of(lines), *block_words(view)]
    signature = ending.signature
    last = [*ending.recipients, *signature.lines, ending.signature.note, *signature.names]
    return main + texts_of(last)


def texts_of(paragraphs: list[Paragraph]) -> list[str]:
    return ["".join(run.text for run in paragraph.runs if run.footnote is None) for paragraph in paragraphs]


def block_words(view: View) -> list[str]:
    collected: list[str] = []
    for block in view.blocks:
        if isinstance(block, Paragraph):
            collected += texts_of([block])
        else:
            rows = (*block.head, *block.rows)
            collected += [words for row in rows for item in row.cells for words in texts_of(list(item.paragraphs))]
    return collected


def test_the_words_of_the_view_stand_in_order() -> None:
    said = [words(paragraph) for paragraph in found(part("document"), "p") if words(paragraph)]
    expected = expected_words(VIEW)
    assert said[: len(expected)] == expected
    assert said[len(expected) : len(expected) + 2] == ["Phụ lục I", "PHÂN CÔNG NHIỆM VỤ"]
    assert said[-3:] == ["Tình hình thực hiện", "a/. Tên đơn vị: …………", "LÃNH ĐẠO ĐƠN VỊ"]


def test_marks_stand_in_the_first_header_and_the_address_in_the_first_footer() -> None:
    assert words(part("header_first")) == "LƯU HÀNH NỘI BỘDỰ THẢO LẦN 2"
    assert words(part("footer_first")) == VIEW.contact[0].text
    bare = replace(VIEW, circulation=None, draft_mark=None, contact=())
    assert words(part("header_first", bare)) + words(part("footer_first", bare)) == ""


def test_hostile_text_prints_as_typed() -> None:
    view = with_blocks(line("body", HOSTILE))
    assert words(paragraph_of(part("document", view), "hai dấu cách")) == HOSTILE


def test_no_space_is_lost() -> None:
    texts = list(found(part("document"), "t"))
    assert texts
    assert {text.get(SPACE) for text in texts} == {"preserve"}


def test_a_character_that_xml_cannot_hold_is_replaced() -> None:
    view = with_blocks(line("body", "a\x00b\x0bc\ud800d\uffffe"))
    assert "a\ufffdb\ufffdc\ufffdd\ufffde" in words(part("document", view))


def test_a_line_break_in_a_run_is_a_line_break() -> None:
    paragraph = paragraph_of(part("document", with_blocks(line("body", "một\nhai"))), "một")
    assert [item.tag.removeprefix(W) for item in found(paragraph, "t", "br")] == ["t", "br", "t"]


def test_two_writings_give_identical_bytes() -> None:
    assert write_docx(VIEW, SETTING) == write_docx(VIEW, Setting())


def test_properties_say_title_subject_author_number_and_date() -> None:
    core = unzipped()["docProps/core.xml"].decode()
    said = dict(re.findall(r"<(?:dc|cp|dcterms):(\w+)[^>]*>([^<]*)</", core))
    properties = VIEW.properties
    assert said["title"] == properties.title
    assert said["subject"] == properties.subject
    assert said["creator"] == properties.author
    assert said["identifier"] == said["keywords"] == properties.number
    assert said["created"] == said["modified"] == "2026-03-05T00:00:00Z"


def test_a_footnote_is_words_own_and_brings_its_text() -> None:
    assert [value(call, "id") for call in found(part("document"), "footnoteReference")] == ["1"]
    notes = {value(note, "id"): words(note) for note in found(part("footnotes"), "footnote")}
    assert notes == {"-1": "", "0": "", "1": " Theo số liệu báo cáo."}


def test_a_later_call_of_the_same_footnote_is_its_number_raised() -> None:
    call = Run("1", footnote=1)
    view = replace(VIEW, blocks=(Paragraph("body", (call, Run("giữa"), call)),), annexes=())
    paragraph = paragraph_of(part("document", view), "giữa")
    assert len(list(found(paragraph, "footnoteReference"))) == 1
    assert words(paragraph) == "giữa1"
    assert [value(style) for style in found(paragraph, "rStyle")] == ["FootnoteReference"] * 2


def test_a_document_may_lack_all_that_may_be_lacking() -> None:
    assert VIEW.ending
    bare = replace(
        VIEW,
        circulation=None,
        draft_mark=None,
        letterhead=replace(VIEW.letterhead, number=None, place_and_date=None, stamps=()),
        title=replace(VIEW.title, rule=None, subtitle=None),
        addressees=None,
        ending=replace(VIEW.ending, signature=None, recipients=()),
        annexes=(replace(VIEW.annexes[0], rule=None, reference=None, blocks=()),),
        footnotes=(),
    )
    root = part("document", bare)
    assert list(misplaced(root)) == []
    assert len(list(found(root, "sectPr"))) == 2
    assert {item.tag.removeprefix(W) for item in root[0][:-1]} <= BLOCKS
