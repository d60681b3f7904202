"""A merged View as a Word document with tracked changes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from vanban.layout.view import View
from vanban.redlining.docx.body import woven_body
from vanban.redlining.docx.comments import Noted, Remark, place_comments, written_comments
from vanban.redlining.docx.containers import woven
from vanban.redlining.docx.markup import Element, blocks_of, element, parse, serialised, w
from vanban.redlining.docx.paragraphs import line_of, written
from vanban.redlining.docx.sections import joint_names
from vanban.redlining.docx.stamping import Author, stamp
from vanban.redlining.sides import side_of
from vanban.writers.docx import LISTS, PARTS, MorePart, media_parts, xml_parts
from vanban.writers.docx_package import package
from vanban.writers.pictures import picture_files
from vanban.writers.setting import Setting

DOCUMENT, FOOTNOTES, COMMENTS = "word/document.xml", "word/footnotes.xml", "word/comments.xml"
PAGE_ENDS = ("header_first", "footer_first", "header_empty", "footer_empty", "header_numbered")
"""Headers and footers."""
UNLISTED = {part: name for part, name in PARTS.items() if part not in LISTS}
WOVEN = {part: PARTS[part] for part in (DOCUMENT, FOOTNOTES, *(f"word/{name}.xml" for name in PAGE_ENDS))}
"""The parts that may differ between the states."""

Parts = dict[str, bytes]


def write_redline(merged: View, setting: Setting, author: Author, remarks: Sequence[Remark] = ()) -> bytes:
    """The bytes of the .docx, the remarks as comments; the same values give the same bytes.

    Accepted as a whole it is the new state's document, rejected the old one's.
    """
    pictures = picture_files(merged)
    new, old = side_of(merged, "new"), side_of(merged, "old")
    now = xml_parts(new, setting, pictures, UNLISTED, noted=Noted(new, remarks) if remarks else None)
    roots = _woven_parts(xml_parts(old, setting, pictures, WOVEN), now)
    place_comments(roots[DOCUMENT], remarks)
    numbers = count(1)
    for root in roots.values():
        stamp(root, author, numbers)
    more = [MorePart(name, name.partition("_")[0]) for name in sorted(joint_names(roots[DOCUMENT]))]
    more += [MorePart("comments", "comments")] if remarks else []
    parts = xml_parts(new, setting, pictures, LISTS, more=more) | now
    parts |= {part: serialised(root) for part, root in roots.items()}
    parts |= {COMMENTS: written_comments(remarks, author)} if remarks else {}
    return package(parts | media_parts(pictures))


def _woven_parts(was: Parts, now: Parts) -> dict[str, Element]:
    """The parts that may differ between the states, each woven."""
    document = parse(now[DOCUMENT])
    body = woven_body(_body(parse(was[DOCUMENT])), _body(document))
    document[:] = [body]
    joint = joint_names(document)
    ends = {f"word/{name}.xml": (name, name) for name in PAGE_ENDS}
    ends |= {f"word/{name}.xml": names for name, names in joint.items()}
    return {
        DOCUMENT: document,
        FOOTNOTES: _woven_notes(parse(was[FOOTNOTES]), parse(now[FOOTNOTES])),
        **{part: _woven_end(was[f"word/{old}.xml"], now[f"word/{new}.xml"]) for part, (new, old) in ends.items()},
    }


def _body(document: Element) -> Element:
    return document[0]


def _woven_end(old: bytes, new: bytes) -> Element:
    """A header or a footer."""
    root = parse(new)
    root[:] = woven(parse(old), root)
    return root


def _woven_notes(old: Element, new: Element) -> Element:
    """The notes of both states: one that only one of them has is called there alone, and goes with its call."""
    before, after = ({note.get(w("id"), ""): note for note in side} for side in (old, new))
    notes = []
    for name in sorted({*before, *after}, key=int):
        note = after.get(name, before.get(name))
        assert note is not None
        both = name in before and name in after
        content = woven(before[name], after[name]) if both else [written(line_of(p, p)) for p in blocks_of(note)]
        found = element("footnote", content)
        found.attrib.update(note.attrib)
        notes.append(found)
    new[:] = notes
    return new
