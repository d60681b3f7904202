"""The View: the tree of official components and body blocks that every writer places.

Every word, label, number, line break and length in it is decided; a writer only places. Each block
carries the path of the YAML value it came from, so that a finding leads back to its line. A View of two
states as one bears marks (`vanban.text.mark`); all are None in a View of one.
"""

from __future__ import annotations

from typing import Literal

from vanban.law.units import Mm
from vanban.layout.blocks import Block, Cell, Paragraph, Path, Picture, Row, Table
from vanban.text.mark import Mark
from vanban.text.run import Run, Shift
from vanban.values import dataclass

__all__ = [
    "Addressees", "Annex", "Block", "Cell", "Ending", "Footnote", "Letterhead", "Mark", "Paragraph", "Path",
    "Picture", "Properties",
    "Row", "Run", "Shift", "Signature", "Stamp", "Table", "Title", "View",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stamp:
    """A mark in a single-line frame: urgency, secrecy, circulation or draft."""

    paragraph: Paragraph
    width: Mm
    height: Mm
    mark: Mark[Stamp] | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of page one: issuer on the left, national name on the right, number and place below."""

    left: tuple[Paragraph, ...]
    left_rule: Mm
    right: tuple[Paragraph, ...]
    right_rule: Mm
    number: Paragraph | None
    place_and_date: Paragraph | None
    stamps: tuple[Stamp, ...]
    """Secrecy, then urgency, under the number."""
    left_width: Mm
    right_width: Mm
    mark: Mark[Letterhead] | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """Type and subject, centred, with the line under the subject; then the bracketed subtitle, if any."""

    type_name: Paragraph
    subject: tuple[Paragraph, ...]
    rule: Mm | None
    subtitle: Paragraph | None = None
    mark: Mark[Title] | None = None


@dataclass(frozen=True, slots=True)
class Addressees:
    """Kính gửi: one addressee on its own line, or a line each, the dashes under the colon."""

    first: Paragraph
    others: tuple[Paragraph, ...]
    indent: Mm
    """From the left margin to «Kính gửi»."""
    dash_indent: Mm
    """From the left margin to the dashes."""
    mark: Mark[Addressees] | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Authority lines, room for the signature, another title if any, and the name."""

    lines: tuple[Paragraph, ...]
    note: Paragraph | None
    space: Mm
    names: tuple[Paragraph, ...]
    """The second title, if any, and the signer's name."""
    mark: Mark[Signature] | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """Recipients on the left, signature on the right, their first lines level; never split."""

    recipients: tuple[Paragraph, ...]
    signature: Signature | None
    left_width: Mm
    right_width: Mm
    mark: Mark[Ending] | None = None


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex on pages of its own, numbered from 1."""

    label: Paragraph
    title: tuple[Paragraph, ...]
    reference: Paragraph | None
    rule: Mm | None
    inner_title: Title | None
    """Type and subject, where the annex is a document of its own."""
    blocks: tuple[Block, ...]
    ending: Ending | None
    landscape: bool
    path: Path = ()
    mark: Mark[Annex] | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of the page, by number."""

    number: int
    paragraph: Paragraph
    mark: Mark[Footnote] | None = None


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself."""

    title: str
    subject: str
    author: str
    number: str
    language: str
    date: str
    """ISO date, also the files' fixed timestamp."""
    status: Literal["draft", "issued"]
    secret: bool


@dataclass(frozen=True, slots=True)
class View:
    """A document, decided to the last word."""

    properties: Properties
    circulation: Stamp | None
    draft_mark: Stamp | None
    letterhead: Letterhead
    title: Title
    addressees: Addressees | None
    blocks: tuple[Block, ...]
    ending: Ending | None
    contact: tuple[Paragraph, ...]
    """The address strip at the foot of page one."""
    annexes: tuple[Annex, ...]
    footnotes: tuple[Footnote, ...]
    mark: Mark[View] | None = None
