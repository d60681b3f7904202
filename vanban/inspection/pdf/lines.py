"""Letters to lines: those that follow each other on one baseline, parted where a column or a cell ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from vanban.inspection.pdf.letters import Face, Glyph, Line, Run
from vanban.inspection.pdf.marks import Stroke
from vanban.law.units import Mm

SAME_BASELINE = 0.6
"""Baselines that differ by less are one; in points."""
WIDEST_BLANK = 2.4
"""A gap that is wider parts columns; in letter sizes."""
WIDEST_SEAM = 1.0
"""The same for pieces that do not follow each other in the file."""
SHIFT = 0.6
"""How far a superscript may stand off the baseline, in letter sizes."""
NATIONAL = "CỘNG HÒA XÃ HỘI"
NARROWEST_GUTTER = Mm(1.5).pt.points
"""The least gap between the issuer and the national name beside it."""
BLANK = 0.15
"""The narrowest gap that is a blank, in letter sizes."""


def lines_of(glyphs: Sequence[Glyph], page: int, strokes: Iterable[Stroke] = ()) -> tuple[Line, ...]:
    """The page's lines from top to bottom, left to right."""
    pieces = [part for piece in _joined(_pieces(glyphs)) for part in _columns(piece)]
    frames = frames_of(strokes)
    lines = [Line(page, _runs(piece), _is_framed(piece, frames)) for piece in pieces]
    return tuple(sorted(lines, key=lambda line: (round(line.base), line.left)))


def _pieces(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """What follows in the file and on the page alike; blanks alone are dropped."""
    pieces: list[list[Glyph]] = []
    for glyph in glyphs:
        if pieces and _follows(pieces[-1][-1], glyph):
            pieces[-1].append(glyph)
        else:
            pieces.append([glyph])
    return [piece for piece in pieces if any(glyph.letter != " " for glyph in piece)]


def _follows(last: Glyph, glyph: Glyph) -> bool:
    size = max(last.face.size, glyph.face.size)
    apart = abs(last.base - glyph.base)
    shifted = last.face.size != glyph.face.size and apart < SHIFT * size
    near = -0.5 * size < glyph.left - last.right < WIDEST_BLANK * size and glyph.left >= last.left - 0.5
    return near and (apart < SAME_BASELINE or shifted)


def _joined(pieces: list[list[Glyph]]) -> list[list[Glyph]]:
    """Pieces of one baseline that lie near each other are one line, in whatever order they were drawn."""
    found: list[list[Glyph]] = []
    for piece in sorted(pieces, key=lambda each: (round(each[0].base), each[0].left)):
        before = next((other for other in found[-4:] if _adjoin(other, piece)), None)
        if before is None:
            found.append(piece)
        else:
            before.extend(piece)
    return found


def _adjoin(before: list[Glyph], piece: list[Glyph]) -> bool:
    last, first = before[-1], piece[0]
    gap = first.left - last.right
    same = abs(last.base - first.base) < SAME_BASELINE
    return same and -0.3 * last.face.size < gap < WIDEST_SEAM * max(last.face.size, first.face.size)


def _columns(piece: list[Glyph]) -> list[list[Glyph]]:
    """The issuer and the national name on one baseline, which may stand closer than columns do."""
    for at in range(1, len(piece)):
        if piece[at].letter == NATIONAL[0]:
            before = [glyph for glyph in piece[:at] if glyph.letter != " "]
            clear = bool(before) and piece[at].left - before[-1].right > NARROWEST_GUTTER
            if clear and _begins_national_name(piece[at:]):
                return [piece[:at], piece[at:]]
    return [piece]


def _begins_national_name(glyphs: Sequence[Glyph]) -> bool:
    text = "".join(glyph.letter for glyph in _with_blanks(list(glyphs[: 2 * len(NATIONAL)])))
    return " ".join(text.replace("HOÀ", "HÒA").split()).startswith(NATIONAL)


def _runs(glyphs: list[Glyph]) -> tuple[Run, ...]:
    return tuple(_run(list(group), face) for face, group in groupby(_with_blanks(glyphs), key=lambda each: each.face))


def _with_blanks(glyphs: list[Glyph]) -> Iterable[Glyph]:
    """A gap without a letter for it is a blank."""
    last: Glyph | None = None
    for glyph in glyphs:
        if last and glyph.letter != " " != last.letter and glyph.left - last.right > BLANK * glyph.face.size:
            yield Glyph(" ", last.right, glyph.left, last.base, last.face)
        yield glyph
        last = glyph


def _run(glyphs: list[Glyph], face: Face) -> Run:
    inked = [glyph for glyph in glyphs if glyph.letter != " "] or glyphs
    text = "".join(glyph.letter for glyph in glyphs)
    return Run(text, inked[0].left, inked[-1].right, inked[0].base, face)


def frames_of(strokes: Iterable[Stroke]) -> list[Stroke]:
    """Where tables and boxes stand: what vertical lines beside each other enclose."""
    frames: list[Stroke] = []
    for stroke in sorted((each for each in strokes if not each.horizontal), key=lambda each: each.top):
        touching = [frame for frame in frames if stroke.top <= frame.bottom + 2]
        frame = Stroke(
            min([stroke.left, *(each.left for each in touching)]),
            max([stroke.right, *(each.right for each in touching)]),
            min([stroke.top, *(each.top for each in touching)]),
            max([stroke.bottom, *(each.bottom for each in touching)]),
        )
        frames = [each for each in frames if each not in touching] + [frame]
    return [frame for frame in frames if frame.right - frame.left > 5]


def _is_framed(glyphs: list[Glyph], frames: list[Stroke]) -> bool:
    base, left = glyphs[0].base, glyphs[0].left
    return any(frame.top < base < frame.bottom + 1 and frame.left - 1 < left < frame.right for frame in frames)
