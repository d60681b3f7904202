"""The pictures of a View, each with the name of its file in a package."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.layout.view import Picture, View
from vanban.values import dataclass

ENDINGS = {"image/png": "png", "image/jpeg": "jpeg"}


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture, its number from 1, and its file's name."""

    picture: Picture
    number: int

    @property
    def name(self) -> str:
        """Such as picture1.png."""
        return f"picture{self.number}.{ENDINGS[self.picture.media_type]}"


Pictures = Mapping[Picture, PictureFile]


def picture_files(view: View) -> Pictures:
    """Every picture in reading order, each once."""
    streams = (view.blocks, *(annex.blocks for annex in view.annexes))
    found = (block for blocks in streams for block in blocks if isinstance(block, Picture))
    return {picture: PictureFile(picture, number) for number, picture in enumerate(dict.fromkeys(found), start=1)}
