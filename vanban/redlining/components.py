"""The official components of two states as one: letterhead, title, addressees, ending, stamps."""

from __future__ import annotations

from dataclasses import replace

from vanban.law.units import Mm
from vanban.layout.view import Addressees, Ending, Letterhead, Paragraph, Signature, Stamp, Title
from vanban.redlining.paragraphs import Paragraphs, mark_paragraph, merge_optional, merge_paragraph, merge_paragraphs
from vanban.text.mark import Kind, Mark


def merge_letterhead(old: Letterhead, new: Letterhead) -> Letterhead:
    """The head of page one."""
    is_changed = _measures(old) != _measures(new)
    return replace(
        new,
        left=merge_paragraphs(old.left, new.left, in_place=True),
        right=merge_paragraphs(old.right, new.right, in_place=True),
        number=merge_optional(old.number, new.number),
        place_and_date=merge_optional(old.place_and_date, new.place_and_date),
        stamps=merge_stamps(old.stamps, new.stamps),
        mark=Mark("changed", was=old) if is_changed else None,
    )


def merge_title(old: Title, new: Title) -> Title:
    """Type, subject and what stands under it."""
    return replace(
        new,
        type_name=merge_paragraph(old.type_name, new.type_name),
        subject=merge_paragraphs(old.subject, new.subject, in_place=True),
        subtitle=merge_optional(old.subtitle, new.subtitle),
        mark=Mark("changed", was=old) if old.rule != new.rule else None,
    )


def merge_addressees(old: Addressees | None, new: Addressees | None) -> Addressees | None:
    """Kính gửi."""
    if old is None or new is None:
        return _marked_addressees(old, "deleted") if old else _marked_addressees(new, "inserted") if new else None
    return replace(
        new,
        first=merge_paragraph(old.first, new.first),
        others=merge_paragraphs(old.others, new.others),
        mark=Mark("changed", was=old) if (old.indent, old.dash_indent) != (new.indent, new.dash_indent) else None,
    )


def merge_ending(old: Ending | None, new: Ending | None) -> Ending | None:
    """Recipients and signature."""
    if old is None or new is None:
        return mark_ending(old, "deleted") if old else mark_ending(new, "inserted") if new else None
    is_changed = (old.left_width, old.right_width) != (new.left_width, new.right_width)
    return replace(
        new,
        recipients=merge_paragraphs(old.recipients, new.recipients),
        signature=_merge_signature(old.signature, new.signature),
        mark=Mark("changed", was=old) if is_changed else None,
    )


def merge_stamp(old: Stamp | None, new: Stamp | None) -> Stamp | None:
    """A frame with a mark in it."""
    if old is None or new is None:
        return mark_stamp(old, "deleted") if old else mark_stamp(new, "inserted") if new else None
    is_changed = (old.width, old.height) != (new.width, new.height)
    mark = Mark("changed", was=old) if is_changed else None
    return replace(new, paragraph=merge_paragraph(old.paragraph, new.paragraph), mark=mark)


def merge_stamps(old: tuple[Stamp, ...], new: tuple[Stamp, ...]) -> tuple[Stamp, ...]:
    """Each kind of mark at most once: secrecy, then urgency."""
    before, after = ({stamp.paragraph.path: stamp for stamp in stamps} for stamps in (old, new))
    kinds = sorted({*before, *after}, key=lambda path: path != ("secrecy",))
    return tuple(stamp for kind in kinds if (stamp := merge_stamp(before.get(kind), after.get(kind))))


def mark_title(title: Title, kind: Kind) -> Title:
    """The title as one that came or went."""
    return replace(
        title,
        type_name=mark_paragraph(title.type_name, kind),
        subject=_marked(title.subject, kind),
        subtitle=mark_paragraph(title.subtitle, kind) if title.subtitle else None,
        mark=Mark(kind),
    )


def mark_ending(ending: Ending, kind: Kind) -> Ending:
    """The ending as one that came or went."""
    signature = _marked_signature(ending.signature, kind) if ending.signature else None
    return replace(ending, recipients=_marked(ending.recipients, kind), signature=signature, mark=Mark(kind))


def mark_stamp(stamp: Stamp, kind: Kind) -> Stamp:
    """The stamp as one that came or went."""
    return replace(stamp, paragraph=mark_paragraph(stamp.paragraph, kind), mark=Mark(kind))


def _merge_signature(old: Signature | None, new: Signature | None) -> Signature | None:
    if old is None or new is None:
        return _marked_signature(old, "deleted") if old else _marked_signature(new, "inserted") if new else None
    return replace(
        new,
        lines=merge_paragraphs(old.lines, new.lines, in_place=True),
        note=merge_optional(old.note, new.note),
        names=_merge_names(old.names, new.names),
        mark=Mark("changed", was=old) if old.space != new.space else None,
    )


def _merge_names(old: Paragraphs, new: Paragraphs) -> Paragraphs:
    """The second title and the signer's name, each in its own style."""
    before, after = ({name.style: name for name in names} for names in (old, new))
    styles = sorted({*before, *after})
    return tuple(name for style in styles if (name := merge_optional(before.get(style), after.get(style))))


def _marked_addressees(addressees: Addressees, kind: Kind) -> Addressees:
    first = mark_paragraph(addressees.first, kind)
    return replace(addressees, first=first, others=_marked(addressees.others, kind), mark=Mark(kind))


def _marked_signature(signature: Signature, kind: Kind) -> Signature:
    note = mark_paragraph(signature.note, kind) if signature.note else None
    lines, names = _marked(signature.lines, kind), _marked(signature.names, kind)
    return replace(signature, lines=lines, note=note, names=names, mark=Mark(kind))


def _marked(paragraphs: tuple[Paragraph, ...], kind: Kind) -> Paragraphs:
    return tuple(mark_paragraph(paragraph, kind) for paragraph in paragraphs)


def _measures(head: Letterhead) -> tuple[Mm, ...]:
    return head.left_rule, head.right_rule, head.left_width, head.right_width
