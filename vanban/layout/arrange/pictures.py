"""Pictures on a line of their own, no larger than the page."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.law.units import Mm
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.marked_text import marked
from vanban.layout.topics import Piece
from vanban.layout.view import Paragraph, Path, Picture
from vanban.models.section import Image

MILLIMETRES_PER_PIXEL = 25.4 / 96
"""A pixel at the resolution that screens and Word assume."""

LARGEST_SHARE = 0.8
"""Of the page's height, so that a caption and a heading fit beside it."""


def picture_pieces(image: Image, path: Path, setting: ArrangeSetting) -> Iterator[Piece]:
    """The picture, kept with its caption."""
    file = setting.resolved.pictures[path]
    asked = image.width or file.width * MILLIMETRES_PER_PIXEL
    tallest = setting.area.height.millimetres * LARGEST_SHARE
    width = min(asked, setting.area.width.millimetres, tallest * file.width / file.height)
    height = width * file.height / file.width
    yield Picture(file.content, file.media_type, Mm(width), Mm(height), image.alt, path)
    if image.caption:
        yield Paragraph("caption", marked(image.caption), (*path, "caption"))
