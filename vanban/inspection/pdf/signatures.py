"""The digital signatures of a file and the fields they show in; read, never verified."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_char, c_int, c_ushort, create_string_buffer, sizeof

from vanban.inspection.pdf.marks import Colour, Signature, Widget
from vanban.inspection.pdf.pdfium import Handle, raw
from vanban.inspection.pdf.sheet import Sheet

MOST = 100


def signatures_of(document: Handle) -> tuple[Signature, ...]:
    """Every signature dictionary."""
    count = max(raw.FPDF_GetSignatureCount(document.raw), 0)
    return tuple(_signature(raw.FPDF_GetSignatureObject(document.raw, index)) for index in range(min(count, MOST)))


def _signature(item: Handle) -> Signature:
    time, kind = create_string_buffer(64), create_string_buffer(64)
    raw.FPDFSignatureObj_GetTime(item, time, 64)
    raw.FPDFSignatureObj_GetSubFilter(item, kind, 64)
    length = min(raw.FPDFSignatureObj_GetByteRange(item, None, 0), 64)
    numbers = (c_int * length)()
    raw.FPDFSignatureObj_GetByteRange(item, numbers, length)
    return Signature(time.value.decode("ascii", "replace"), tuple(numbers), kind.value.decode("ascii", "replace"))


def widgets_of(page: Handle, number: int, sheet: Sheet) -> Iterator[Widget]:
    """The signature fields of a page; a form's other fields are none."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), 1000)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET and _is_signature(annotation):
            box = raw.FS_RECTF()
            raw.FPDFAnnot_GetRect(annotation, byref(box))
            yield Widget(number, *sheet.box(box.left, box.bottom, box.right, box.top), _colour(annotation))
        raw.FPDFPage_CloseAnnot(annotation)


def _is_signature(annotation: Handle) -> bool:
    """A field of type Sig; where the type is its parent's the library does not tell, and it counts."""
    buffer = (c_ushort * 16)()
    length = raw.FPDFAnnot_GetStringValue(annotation, b"FT", buffer, sizeof(buffer))
    return length <= 2 or bytes(buffer).decode("utf-16-le").startswith("Sig")


def _colour(annotation: Handle) -> Colour | None:
    """The colour of most of the picture it shows."""
    for index in range(raw.FPDFAnnot_GetObjectCount(annotation)):
        item = raw.FPDFAnnot_GetObject(annotation, index)
        if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_IMAGE:
            return _colour_of_image(item)
    return None


def _colour_of_image(item: Handle) -> Colour | None:
    bitmap = raw.FPDFImageObj_GetBitmap(item)
    if not bitmap:
        return None
    width, height, stride = (
        f(bitmap) for f in (raw.FPDFBitmap_GetWidth, raw.FPDFBitmap_GetHeight, raw.FPDFBitmap_GetStride)
    )
    channels = {raw.FPDFBitmap_BGR: 3, raw.FPDFBitmap_BGRx: 4, raw.FPDFBitmap_BGRA: 4}.get(
        raw.FPDFBitmap_GetFormat(bitmap)
    )
    if channels is None:
        return "grey"
    content = bytes((c_char * (stride * height)).from_address(raw.FPDFBitmap_GetBuffer(bitmap)))
    places = (
        y * stride + x * channels
        for y in range(0, height, max(1, height // 60))
        for x in range(0, width, max(1, width // 60))
    )
    colours = [_name(content[at + 2], content[at + 1], content[at]) for at in places]
    raw.FPDFBitmap_Destroy(bitmap)
    inked = [colour for colour in colours if colour]
    return Counter(inked).most_common(1)[0][0] if inked else None


def _name(red: int, green: int, blue: int) -> Colour | None:
    """None for white and what is nearly white."""
    if min(red, green, blue) > 220:
        return None
    if red > 1.4 * max(green, blue):
        return "red"
    if blue > 1.2 * max(red, green):
        return "blue"
    return "grey" if max(red, green, blue) - min(red, green, blue) < 30 else "other"
