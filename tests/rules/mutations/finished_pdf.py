"""Changes to a finished PDF: what no template can get wrong, but another program can."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

MM = 72 / 25.4
FACES = {"": "ArialMT", "-Bold": "Arial-BoldMT", "-Italic": "Arial-ItalicMT", "-BoldItalic": "Arial-BoldItalicMT"}


def changed(pdf: bytes, change: Callable[[Pdf], None]) -> bytes:
    """The file after this change."""
    with Pdf.open(BytesIO(pdf)) as file:
        change(file)
        kept = BytesIO()
        file.save(kept)
    return kept.getvalue()


def longer_third_page(file: Pdf) -> None:
    """One centimetre longer at its foot."""
    file.pages[2].MediaBox = Array([0, -28.35, 595.28, 841.89])


def _fonts(file: Pdf) -> list[Any]:
    return [item for item in file.objects if isinstance(item, Dictionary) and item.get("/Type") == Name.Font]


def named_arial(file: Pdf) -> None:
    """Every face under Arial's name."""
    for font in _fonts(file):
        mark, _, name = str(font.BaseFont)[1:].partition("+")
        face = FACES[name.removeprefix("LiberationSerif").removesuffix("-Identity-H")]
        font.BaseFont = Name(f"/{mark}+{face}")
        if "/FontDescriptor" in font:
            font.FontDescriptor.FontName = font.BaseFont


def not_embedded(file: Pdf) -> None:
    """The letters' shapes left out."""
    for item in file.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.FontDescriptor:
            for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                if key in item:
                    del item[key]


def signed(file: Pdf, page: int, box: tuple[float, ...], time: str) -> None:
    """A signature field on this page (millimetres from the top left) with this time; its bytes prove nothing."""
    sheet = file.pages[page - 1]
    left, right, top, bottom = (value * MM for value in box)
    height = float(sheet.MediaBox[3])
    value = Dictionary(
        Type=Name.Sig,
        Filter=Name("/Adobe.PPKLite"),
        SubFilter=Name("/adbe.pkcs7.detached"),
        ByteRange=Array([0, 10, 20, 30]),
        Contents=String(b"\0" * 8),
        M=String(time),
    )
    widget = file.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String("Signature1"),
            Rect=Array([left, height - bottom, right, height - top]),
            V=file.make_indirect(value),
            P=sheet.obj,
        )
    )
    sheet.obj.Annots = Array([*sheet.obj.get("/Annots", []), widget])
    file.Root.AcroForm = Dictionary(Fields=Array([widget]), SigFlags=3)


def signed_well(file: Pdf) -> None:
    """Over the place for it, in Vietnam's time."""
    signed(file, 5, (138, 168, 148, 168), "D:20260205103020+07'00'")


def signed_in_universal_time(file: Pdf) -> None:
    """In the right place, in another zone's time."""
    signed(file, 5, (138, 168, 148, 168), "D:20260205033020Z")


def signed_on_page_two(file: Pdf) -> None:
    """In the middle of another page."""
    signed(file, 2, (90, 120, 140, 160), "D:20260205103020+07'00'")


def coarse_grey_copy(file: Pdf) -> None:
    """The mark of a copy on page one, and page two scanned in grey at 72 dots per inch."""
    _mark(file)
    width, height = 595, 842
    image = Stream(file, b"\xff" * (width * height))
    image.Type, image.Subtype = Name.XObject, Name.Image
    image.Width, image.Height, image.BitsPerComponent, image.ColorSpace = width, height, 8, Name.DeviceGray
    page = file.pages[1]
    page.Resources.XObject = Dictionary(Scan=image)
    page.contents_add(b"q 595.28 0 0 841.89 0 0 cm /Scan Do Q", prepend=True)


def _mark(file: Pdf) -> None:
    """SAO Y in the top margin, in the first font of the page that has these letters."""
    page = file.pages[0]
    for name, font in page.Resources.Font.items():
        codes = _codes(font)
        if set("SAO Y") <= set(codes):
            text = "".join(codes[letter] for letter in "SAO Y")
            page.contents_add(f"q BT {name} 10 Tf 400 800 Td <{text}> Tj ET Q".encode(), prepend=False)
            return
    raise AssertionError("no font of page one has the letters of SAO Y")


def _codes(font: Any) -> dict[str, str]:
    """The code of every letter, out of the font's own table."""
    table: dict[str, str] = {}
    for line in font.ToUnicode.read_bytes().decode("latin-1").splitlines():
        parts = line.replace("><", "> <").split()
        if len(parts) == 2 and all(part.startswith("<") for part in parts) and len(parts[1]) == 6:
            table[chr(int(parts[1][1:-1], 16))] = parts[0][1:-1]
    return table
