"""Dots as a PNG file (ISO/IEC 15948), for a browser on the same machine: quick rather than small."""

from __future__ import annotations

import struct
import zlib

from vanban.inspection.pdf.picturing import Dots

SIGNATURE = b"\x89PNG\r\n\x1a\n"
EIGHT_BITS, TRUE_COLOUR = 8, 2
UNFILTERED = b"\0"


def write_png(dots: Dots) -> bytes:
    """The file's bytes."""
    header = struct.pack(">IIBBBBB", dots.width, dots.height, EIGHT_BITS, TRUE_COLOUR, 0, 0, 0)
    rows = b"".join(UNFILTERED + row for row in dots.rows)
    return SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 1)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
