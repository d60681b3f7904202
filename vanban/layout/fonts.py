"""The four faces as the layout needs them: how wide each letter is, and which letters there are.

The project's own faces are measured once into templates/fonts/metrics.json; other folders are measured when asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from vanban.law import nd30
from vanban.law.units import Mm, Pt
from vanban.values import dataclass

METRICS = "metrics.json"
FACES = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "Bold Italic",
}


class FontsError(Exception):
    """A folder that does not hold the four faces of one family."""


class Widths(dict[str, int]):
    """Advance widths by letter, in units of the em; half an em for a letter that is not there."""

    def __init__(self, by_letter: Iterable[tuple[str, int]], units_per_em: int) -> None:
        super().__init__(by_letter)
        self.missing = units_per_em // 2

    def __missing__(self, letter: str) -> int:
        return self.missing


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a family."""

    file: str
    units_per_em: int
    widths: Widths


@dataclass(frozen=True, slots=True)
class Fonts:
    """The four faces of one family."""

    family: str
    faces: Mapping[str, Face]
    letters: frozenset[str]
    """Those that every face has."""

    def __hash__(self) -> int:
        """By its name alone, quickly: what was measured in it is remembered beside it."""
        return hash(self.family)

    def width(self, text: str, size: Pt, *, bold: bool = False, italic: bool = False) -> Mm:
        """How long the text is on one line."""
        face = self.faces[FACES[bold, italic]]
        units = sum(map(face.widths.__getitem__, text))
        return Pt(units / face.units_per_em * size.points).mm


@cache
def load_fonts(folder: Path) -> Fonts:
    """The family in this folder; raises FontsError where a face is missing."""
    stored = folder / METRICS
    return _stored(stored) if stored.is_file() else measure_fonts(folder)


def _stored(path: Path) -> Fonts:
    known = json.loads(path.read_text(encoding="utf-8"))
    return _whole(known["family"], {style: _stored_face(**face) for style, face in known["faces"].items()})


def _whole(family: str, faces: Mapping[str, Face]) -> Fonts:
    return Fonts(family, faces, frozenset.intersection(*(frozenset(face.widths) for face in faces.values())))


def _stored_face(file: str, units_per_em: int, letters: str, widths: Sequence[int]) -> Face:
    return Face(file, units_per_em, Widths(zip(letters, widths, strict=True), units_per_em))


def measure_fonts(folder: Path) -> Fonts:
    """The family in this folder, measured: Times New Roman where it is there, else the first whole one."""
    families: dict[str, dict[str, Face]] = {}
    for family, style, face in _faces_in(folder):
        families.setdefault(family, {})[style] = face
    whole = sorted(name for name, faces in families.items() if set(FACES.values()) <= set(faces))
    if not whole:
        raise FontsError(f"{folder}: {', '.join(FACES.values())}")
    chosen = nd30.FONT_NAME.text if nd30.FONT_NAME.text in whole else whole[0]
    return _whole(chosen, {style: families[chosen][style] for style in FACES.values()})


def _faces_in(folder: Path) -> Iterator[tuple[str, str, Face]]:
    from fontTools.ttLib import TTFont

    for path in sorted(folder.glob("*.[tT][tT][fF]")):
        font = TTFont(path, lazy=True)
        family, style = font["name"].getDebugName(1), font["name"].getDebugName(2)
        advances = font["hmtx"].metrics
        units_per_em = font["head"].unitsPerEm
        widths = Widths(((chr(code), advances[glyph][0]) for code, glyph in font.getBestCmap().items()), units_per_em)
        yield family, style, Face(path.name, units_per_em, widths)


def metrics_text(fonts: Fonts) -> str:
    """What metrics.json holds for these faces: the letters of each in one text, and their widths beside them."""
    faces = {
        style: {
            "file": face.file,
            "units_per_em": face.units_per_em,
            "letters": "".join(sorted(face.widths)),
            "widths": [face.widths[letter] for letter in sorted(face.widths)],
        }
        for style, face in sorted(fonts.faces.items())
    }
    return json.dumps({"family": fonts.family, "faces": faces}, separators=(",", ":")) + "\n"
